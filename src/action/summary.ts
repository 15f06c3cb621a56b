import type { Outcome } from '../cli/outcome.ts'

/** Over 1 MiB the runner drops a summary whole; some is left for what ours does not know of. */
const limit = 1_000 * 1024

/** What a command came to, and what it wrote to stdout. */
export type Shown = Pick<Outcome, 'summary' | 'remarks' | 'outputs'> & {
  readonly told: { readonly text: string; readonly cut: boolean }
}

/** What a step says of itself on the run's page: Markdown that the verb made safe, else its text as a code block. */
export function composeSummary(command: string, { summary, remarks, outputs, told }: Shown): string {
  const remarked = remarks.map(({ text }) => `> ${inert(text)}\n`).join('>\n')
  const top = `## waybill ${command}\n\n${shorten(remarked, limit / 4)}\n`
  const path = Object.entries(outputs).find(([name]) => name.endsWith('-path'))?.[1]
  const rest = `\nThe rest is too long for a run's page${path === undefined ? '' : `; it is in ${inert(path)}`}.\n`
  const room = limit - Buffer.byteLength(top) - Buffer.byteLength(rest)
  if (summary !== undefined) {
    const kept = shorten(summary, room)
    return `${top}${kept}${kept === summary ? '' : rest}`
  }
  if (told.text.trim() === '') return top
  const fence = fenceFor(told.text)
  const kept = shorten(told.text.trimEnd(), room - 2 * fence.length - 4)
  const whole = kept === told.text.trimEnd() && !told.cut
  return `${top}${fence}\n${kept}\n${fence}\n${whole ? '' : rest}`
}

function inert(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|@#~$&]/g, '\\$&')
    .trim()
}

/** Longer than any run of backticks in it, so that no line of the text ends the block. */
function fenceFor(text: string): string {
  const runs = text.match(/`+/g) ?? []
  return '`'.repeat(
    Math.max(
      2,
      runs.reduce((longest, run) => Math.max(longest, run.length), 0),
    ) + 1,
  )
}

/** Cuts at a line's end: half a list is better told than none. */
function shorten(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const kept = Buffer.from(text).subarray(0, bytes).toString('utf8')
  return kept.slice(0, Math.max(kept.lastIndexOf('\n') + 1, 0)) || kept.replace(/\uFFFD$/, '')
}
