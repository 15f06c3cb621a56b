import { exitCodes, WaybillError } from '../errors.ts'
import { nextRelease, type NextRelease } from '../journeys/next.ts'
import { writeVersion } from '../journeys/write-version.ts'
import type { Call } from './command.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { answered, completeness } from './source.ts'

/** `waybill next`: the next version on stdout, why on stderr. Nothing to release is no error. */
export async function next(call: Call): Promise<Outcome> {
  const { options } = call
  const found = await answered(call, (source) => nextRelease(source, prereleaseOf(options)))
  const { next: document, warnings, incomplete } = found
  const after = document.previousTag ? ` after ${document.previousTag}` : ''
  const why = document.version
    ? `${document.bump}${after}, because of ${changesIn(document.reasons.length)} that readers see; the strongest: ${strongest(document.reasons)}`
    : `Nothing to release${after}: no change that readers would notice.`
  return {
    document,
    text: document.version === null ? '' : `${document.version}\n`,
    remarks: [
      ...[...warnings, ...incomplete].map((text) => ({ level: 'warning' as const, text })),
      { level: 'info', text: why },
      ...(flagOption(options, 'write') ? await written(call, found) : []),
    ],
    exitCodes: [exitCodes.done, completeness(incomplete)],
    outputs: {
      version: document.version ?? '',
      'previous-version': document.previousVersion ?? '',
      bump: document.bump,
    },
  }
}

/** The name of a prerelease, which SemVer lets be letters, digits and hyphens. */
function prereleaseOf(options: Call['options']): string | null {
  const name = textOption(options, 'prerelease')
  if (name === null || /^(?=.*[A-Za-z-])[0-9A-Za-z-]+$/.test(name)) return name
  throw new WaybillError('USAGE', `A prerelease cannot be called ${name}.`, {
    hint: 'Letters, digits and hyphens, as in --prerelease rc.',
  })
}

async function written(
  { world }: Call,
  { next: { version, package: name }, source, folder }: NextRelease,
): Promise<Remark[]> {
  if (version === null) return []
  const { configuration, repository } = source
  const told = await writeVersion(
    { files: world.files, repository },
    { version, files: configuration.version.files, folder: folder ?? '.', package: name ?? null },
  )
  return [
    ...told.written.map((path) => ({ level: 'info' as const, text: `Wrote ${version} into ${path}.` })),
    ...told.unchanged.map((path) => ({ level: 'info' as const, text: `${path} says ${version} already.` })),
  ]
}

function changesIn(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`
}

function strongest(reasons: readonly { readonly bump: string; readonly description: string }[]): string {
  const order = ['major', 'minor', 'patch']
  const [first] = reasons.toSorted((a, b) => order.indexOf(a.bump) - order.indexOf(b.bump))
  return first ? first.description : ''
}
