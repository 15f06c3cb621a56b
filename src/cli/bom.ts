import { relative, resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import { billOf } from '../journeys/bill.ts'
import { draftShipment } from '../journeys/draft.ts'
import type { Call } from './command.ts'
import { textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { openSource } from './source.ts'

/** `waybill bom`: the bill of materials on stdout, or in a file and its summary with `--json`. Exit code 7 when a lockfile could not be read. */
export async function bom(call: Call): Promise<Outcome> {
  const { world, options, common } = call
  const output = textOption(options, 'output')
  if (common.json && output === null)
    throw new WaybillError('USAGE', 'The document itself goes to stdout, so --json needs --output.', {
      hint: 'Run: waybill bom --output bom.cdx.json --json',
    })
  const ref = textOption(options, 'ref')
  const folder = resolve(world.cwd, call.arguments[0] ?? '.')
  const source = await openSource(call, { cwd: folder })
  const { repository } = source
  const { notes } = await draftShipment(source, ref)
  const release = notes.releases[0] ?? null
  const below = relative(repository.root, folder)
  const bill = await billOf(repository, release?.commit ?? '', { notes, release, below })
  if (bill === null)
    throw new WaybillError(
      'LOCKFILE_MISSING',
      `There is no lockfile in ${below || 'the repository'} at ${ref ?? 'HEAD'}.`,
      {
        hint: 'Commit the lockfile; for npm: npm install --package-lock-only makes one. Files that git does not have are not read.',
      },
    )
  const { document, summary, warnings, errors } = bill.bom
  if (output !== null) await world.files.write(resolve(world.cwd, output), document)
  const remarks: Remark[] = [
    ...warnings.map((text) => ({ level: 'warning' as const, text })),
    ...errors.map(({ at, message }) => ({
      level: 'error' as const,
      text: `${at?.file ?? ''}${at?.line === undefined ? '' : `:${at.line}`}: ${message}`,
    })),
    ...bill.ignored.map((text) => ({ level: 'info' as const, text: `Left out ${text}` })),
    ...summary.lockfiles
      .filter(({ components }) => components !== null)
      .map(({ path, components }) => ({ level: 'info' as const, text: `${path}: ${components} packages.` })),
    {
      level: 'info',
      text: `${summary.components} components, ${summary.direct} direct; ${share(summary.licensed, summary.components)} with a licence, ${share(summary.hashed, summary.components)} with a hash.`,
    },
  ]
  return {
    document: output === null ? null : summary,
    text: output === null ? document : '',
    remarks,
    exitCodes: [bill.whole ? exitCodes.done : exitCodes.incomplete],
    outputs: {
      version: summary.root.version,
      'bom-sha256': summary.sha256,
      ...(output === null ? {} : { 'bom-path': resolve(world.cwd, output) }),
    },
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${Math.floor((100 * part) / whole)} %`
}
