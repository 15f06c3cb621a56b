import { WaybillError } from '../errors.ts'
import type { ReleaseNotes } from '../notes/document.ts'

/** Reads notes that `notes --format json` printed. Throws INPUT_INVALID with where the document is not what it says. */
export async function readNotes(text: string, file: string): Promise<ReleaseNotes> {
  const value = await parse(text, file)
  const { releaseNotesSchema } = await import('../notes/document.ts')
  const read = releaseNotesSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new WaybillError(
    'INPUT_INVALID',
    `${file} holds no release notes: ${issue?.path.join('.') || 'the document'}: ${issue?.message ?? 'invalid'}.`,
    { at: { file }, hint: 'Write it with: waybill notes --format json --output notes.json' },
  )
}

async function parse(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const { faultOffset } = await import('../bom/lockfiles/json.ts')
    const before = text.slice(0, faultOffset(text)).split('\n')
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
    throw new WaybillError('INPUT_INVALID', `${file} is not JSON.`, { at, cause })
  }
}
