import { relative, resolve } from 'node:path'
import { WaybillError } from '../errors.ts'
import { draftAllNotes, draftAllPackages, type Draft } from '../journeys/draft.ts'
import { notesForAudience } from '../journeys/for-audience.ts'
import { publishBoms, tellsInside, withDependencies, type PageBoms } from '../journeys/page-boms.ts'
import { earlierSite, vanished } from '../journeys/page-difference.ts'
import { openLook } from '../journeys/page-look.ts'
import { publishSite } from '../journeys/publish.ts'
import { sourceDate, type Source } from '../journeys/source.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { PageDocument } from '../page/page-document.ts'
import type { Call } from './command.ts'
import { flagOption, refuseTogether, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { ledgerOfPage } from './page-ledger.ts'
import { plainLine } from './screen.ts'
import { answered, completeness } from './source.ts'

/**
 * `waybill page`: writes the changelog site; a file whose bytes would stay the same is not touched, and nothing is removed.
 * Exit code 7 where a lockfile could not be read, the forge not asked or the ledger not reached, 8 for a ledger that does not
 * verify.
 */
export async function page(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  const asked = readOptions(call)
  const { output, baseUrl, audience } = asked
  // Nothing is drafted for a folder that may not be written to.
  const earlier = await earlierSite(world.files, output)
  const { source, draft } = await draftOf(call)
  const { overrides, repository } = source
  const configuration = forReaders(source.configuration, audience)
  const includeDraft = flagOption(options, 'draft') || configuration.page.draft
  const now = nowOf(call)
  const look = await openLook(world.files, world.home, configuration, world.loaded.placeOf)
  const readBy = (notes: ReleaseNotes, name: string) =>
    notesForAudience(notes, name, { configuration, overrides })
  const told = audience === null ? draft.notes : readBy(draft.notes, audience)
  const ledger = await ledgerOfPage(call, { repository, configuration, overrides }, now)
  const bom = tellsInside(configuration, audience) ? asked.bom : 0
  const inside = await publishBoms(
    { repository, files: world.files },
    {
      notes: told,
      configuration,
      count: bom,
      output,
      forAudience: audience !== null,
      signal,
    },
  )
  const whole = withDependencies(draft.notes, inside.dependencies)
  const notes = withDependencies(told, inside.dependencies)
  const published = await publishSite(world, {
    notes,
    configuration,
    output,
    baseUrl,
    look,
    includeDraft,
    ...(ledger.stays === null ? {} : { stays: ledger.stays }),
    coming: ledger.coming,
    boms: inside.boms,
    audiences: [...new Set(configuration.page.feeds)].map((name) => ({ name, notes: readBy(whole, name) })),
    now,
    signal,
  })
  const incomplete = [...draft.incomplete, ...ledger.incomplete, ...inside.incomplete]
  const document = documentOf(asked, notes, {
    boms: inside.boms,
    written: [...inside.written, ...published.written],
    unchanged: [...inside.unchanged, ...published.unchanged],
    warnings: [
      ...draft.warnings,
      ...look.warnings,
      ...ledger.warnings,
      ...(await vanished(repository, earlier, notes, includeDraft)),
      ...withoutLockfiles(notes, bom, inside),
      ...incomplete,
    ],
  })
  return {
    document,
    text: tell(call, document),
    remarks: document.warnings.map((text) => ({ level: 'warning', text })),
    exitCodes: [completeness(incomplete), ledger.exitCode],
    outputs: {},
  }
}

/** What a call asks for, with what is configured where it says nothing. */
interface Asked {
  /** Absolute. */
  readonly output: string
  readonly baseUrl: string | null
  readonly audience: string | null
  readonly bom: number | 'all'
}

function readOptions({ world, options }: Call): Asked {
  const { home, cwd, loaded } = world
  const configured = loaded.configuration.page
  const output = textOption(options, 'output')
  return {
    output: output === null ? resolve(home, configured.output) : resolve(cwd, output),
    baseUrl: textOption(options, 'baseUrl') ?? configured['base-url'] ?? null,
    audience: textOption(options, 'audience') ?? configured.audience ?? null,
    bom: countIn(textOption(options, 'bom')) ?? configured.bom,
  }
}

/** The configuration with what the call says otherwise of who reads the page. */
function forReaders(
  configuration: Source['configuration'],
  audience: string | null,
): Source['configuration'] {
  return audience === null ? configuration : { ...configuration, page: { ...configuration.page, audience } }
}

function countIn(text: string | null): number | 'all' | null {
  if (text === null || text === 'all') return text
  if (/^\d{1,6}$/.test(text)) return Number(text)
  throw new WaybillError('USAGE', `--bom ${text} is no number of releases.`, {
    hint: 'For example: --bom 10, or --bom all',
  })
}

/** Every release of the package that is asked for, of all that are configured, or of the main family. */
function draftOf(call: Call): Promise<{ readonly source: Source; readonly draft: Draft }> {
  const { options, world } = call
  refuseTogether(options, ['package', 'packages'])
  const one = textOption(options, 'package') !== null
  const configured = Object.keys(world.loaded.configuration.packages ?? {}).length > 0
  const all = !one && (flagOption(options, 'packages') || configured)
  const question = async (source: Source) => ({
    source,
    draft: await (all ? draftAllPackages(source) : draftAllNotes(source)),
  })
  return answered(call, question, { whole: !one && !all })
}

/** Whoever asks for what is inside wants to know why nothing is told of it: a lockfile at the top is no package's. */
function withoutLockfiles(
  { releases }: ReleaseNotes,
  asked: number | 'all',
  { boms, incomplete }: Pick<PageBoms, 'boms' | 'incomplete'>,
): string[] {
  const released = releases.filter(({ tag }) => tag !== null)
  if (asked === 0 || released.length === 0 || boms.length + incomplete.length > 0) return []
  const where = released.some((release) => release.package !== undefined) ? " in its package's folder" : ''
  return [`No release tells what is inside it: none of the newest has a lockfile${where}.`]
}

/** RFC 3339, and the same for a build that is repeated. */
function nowOf({ world: { environment, clock } }: Call): string {
  const seconds = sourceDate(environment)
  return (seconds === null ? clock.now() : new Date(seconds * 1000)).toISOString()
}

function documentOf(
  { output, baseUrl, audience }: Asked,
  { releases }: ReleaseNotes,
  {
    boms,
    written,
    unchanged,
    warnings,
  }: Pick<PageBoms, 'boms' | 'written' | 'unchanged'> & {
    readonly warnings: readonly string[]
  },
): PageDocument {
  const released = releases.filter(({ tag }) => tag !== null)
  return {
    schema: 'waybill/page@1',
    output,
    baseUrl,
    audience,
    counts: {
      releases: released.length,
      packages: new Set(released.flatMap((release) => release.package ?? [])).size,
      changes: released
        .flatMap(({ sections }) => sections)
        .reduce((sum, { changes }) => sum + changes.length, 0),
      boms: boms.length,
      written: written.length,
      unchanged: unchanged.length,
    },
    written: [...written],
    unchanged: [...unchanged],
    warnings: [...warnings],
  }
}

/** What was written, where it is, and how to look at it. */
function tell({ world: { cwd } }: Call, { output, baseUrl, audience, counts }: PageDocument): string {
  const below = relative(cwd, output)
  const folder = below === '' ? 'this folder' : plainLine(below.startsWith('..') ? output : below)
  const served = below === '' ? '.' : folder
  const parts = [
    counted(counts.releases, 'release'),
    ...(counts.packages > 1 ? [`of ${counts.packages} packages`] : []),
    ...(audience === null ? [] : [`as ${plainLine(audience)} reads them`]),
    ...(counts.boms > 0 ? [`${counts.boms} with the bill of materials`] : []),
  ]
  const { written, unchanged } = counts
  return [
    `The page tells ${parts.join(', ')}.`,
    written === 0
      ? `All ${counted(unchanged, 'file')} in ${folder} are as they were.`
      : `Wrote ${counted(written, 'file')} to ${folder}${unchanged === 0 ? '' : `; ${unchanged} more are as they were`}.`,
    baseUrl === null
      ? `Open ${served}/index.html in a browser.`
      : `It is made for ${plainLine(baseUrl)}. To look at it here: python3 -m http.server --directory ${served}`,
    '',
  ].join('\n')
}

function counted(count: number, one: string): string {
  return `${count} ${count === 1 ? one : `${one}s`}`
}
