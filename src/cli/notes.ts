import { resolve, sep } from 'node:path'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import type { ChangelogUpdate } from '../notes/changelog.ts'
import { writeChangelog } from '../journeys/changelog.ts'
import { draftAllNotes, draftAllPackages, draftNotes, draftPackages, type Draft } from '../journeys/draft.ts'
import { draftNames } from '../journeys/draft-name.ts'
import type { InsideWanted } from '../journeys/draft-inside.ts'
import { notesForAudience } from '../journeys/for-audience.ts'
import { readOverridesOf } from '../journeys/overrides.ts'
import { readNotes } from '../journeys/read-notes.ts'
import { notesFormats, openRenderOptions, renderDraft, type NotesFormat } from '../journeys/render-draft.ts'
import type { Source } from '../journeys/source.ts'
import type { Call } from './command.ts'
import { explain } from './explain.ts'
import { notesJson } from './json.ts'
import { readInput } from './input.ts'
import { readNamedInputs } from './named-inputs.ts'
import { checkNotesOptions } from './notes-options.ts'
import { flagOption, textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { answered, completeness } from './source.ts'

/** `waybill notes`: the notes of a release or of many, on stdout, in a file or in a CHANGELOG; the accounting on stderr. */
export async function notes(call: Call): Promise<Outcome> {
  const { world, options, common } = call
  const format = formatOf(common.json ? 'json' : (textOption(options, 'format') ?? 'md'))
  checkNotesOptions(call)
  const commit = textOption(options, 'explain')
  if (commit !== null) return explain(call, commit)
  const draft = await forAudience(call, await draftOf(call))
  const written = textOption(options, 'changelog')
  if (written !== null) return inChangelog(call, draft, written)
  const text = format === 'json' ? notesJson(draft.notes) : await rendered(call, draft, format)
  const output = textOption(options, 'output')
  if (output !== null) await world.files.write(resolve(world.cwd, output), text)
  return {
    // With --json the text is the document already, in pieces.
    document: null,
    text: output === null ? text : '',
    ...(typeof text === 'string' && format === 'md' ? { summary: text } : {}),
    remarks: [
      ...remarksOf(draft, flagOption(options, 'strict')),
      ...(output === null ? [] : [{ level: 'info' as const, text: `Wrote ${output}.` }]),
    ],
    exitCodes: exitCodesOf(draft, flagOption(options, 'strict')),
    outputs: {
      ...outputsOf(draft),
      ...(output === null ? {} : { 'notes-path': resolve(world.cwd, output) }),
    },
  }
}

/** A draft, and what its user is told beside it. */
type TellingDraft = Draft & { readonly said?: readonly Remark[] }

async function draftOf(call: Call): Promise<TellingDraft> {
  const { options, world } = call
  const file = textOption(options, 'fromJson')
  if (file !== null) {
    const notes = await readNotes(await readInput(world, file), file === '-' ? 'stdin' : file)
    const taken = notes.releases.flatMap(({ tag, version }) => (tag === null ? [] : (version ?? [])))
    return {
      notes,
      warnings: [],
      incomplete: [],
      secrets: [],
      unread: [],
      families: notes.releases.map(() => ({ tags: 'v{version}', taken })),
      folder: null,
    }
  }
  const range = call.arguments[0] ?? null
  const [all, packages] = [flagOption(options, 'all'), flagOption(options, 'packages')]
  const whole = all && !packages && textOption(options, 'package') === null
  const wanted = await insideWanted(call)
  const question = async (source: Source): Promise<TellingDraft> => {
    const draft = await drafted(source, { all, packages, range })
    if (wanted === null) return draft
    const { draftInside } = await import('../journeys/draft-inside.ts')
    return draftInside(source, draft, wanted)
  }
  return answered(call, question, { whole })
}

/** What is asked about the inside of the release; null for nothing. */
async function insideWanted({ options, world }: Call): Promise<InsideWanted | null> {
  const dependencies = flagOption(options, 'dependencies')
  const files = textOption(options, 'vulnerabilities')
  if (!dependencies && files === null) return null
  const findings = files === null ? null : await readNamedInputs(world, '--vulnerabilities', files)
  return { dependencies, findings }
}

function drafted(
  source: Source,
  {
    all,
    packages,
    range,
  }: { readonly all: boolean; readonly packages: boolean; readonly range: string | null },
): Promise<Draft> {
  if (all) return packages ? draftAllPackages(source) : draftAllNotes(source)
  return packages ? draftPackages(source) : draftNotes(source, range)
}

async function forAudience({ options, world }: Call, draft: TellingDraft): Promise<TellingDraft> {
  const audience = textOption(options, 'audience')
  if (audience === null) return draft
  const { configuration } = world.loaded
  const overrides = await readOverridesOf(world.files, world.home, configuration)
  return { ...draft, notes: notesForAudience(draft.notes, audience, { configuration, overrides }) }
}

function renderOptions({ options, world }: Call, format: Exclude<NotesFormat, 'json'>) {
  const template = textOption(options, 'template')
  return openRenderOptions(
    { files: world.files, home: world.home, loaded: world.loaded },
    {
      format,
      template: template === null ? null : { path: resolve(world.cwd, template), name: template },
      fit: textOption(options, 'fit'),
    },
  )
}

async function rendered(call: Call, draft: Draft, format: Exclude<NotesFormat, 'json'>): Promise<string> {
  return renderDraft(draft.notes, format, await renderOptions(call, format))
}

/** The notes in a CHANGELOG; stdout stays empty, or holds the document with `--json`. */
async function inChangelog(call: Call, draft: TellingDraft, file: string): Promise<Outcome> {
  const { world, options, common } = call
  const update = await writeChangelog(world.files, {
    path: resolve(world.cwd, file),
    file,
    package: isBelow(resolve(world.cwd, file), draft.folder) ? textOption(options, 'package') : null,
    notes: draft.notes,
    options: await renderOptions(call, 'md'),
    names: draftNames(draft, textOption(options, 'as')),
    adopt: flagOption(options, 'adopt'),
  })
  return {
    document: null,
    text: common.json ? notesJson(draft.notes) : '',
    remarks: [...remarksOf(draft, flagOption(options, 'strict')), ...changelogRemarks(file, update)],
    exitCodes: exitCodesOf(draft, flagOption(options, 'strict')),
    outputs: { ...outputsOf(draft), 'notes-path': resolve(world.cwd, file) },
  }
}

function changelogRemarks(file: string, update: ChangelogUpdate & { readonly changed: boolean }): Remark[] {
  const { added, replaced, kept, changed } = update
  const parts = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(replaced.length > 0 ? [`${replaced.length} renewed`] : []),
  ]
  return [
    ...kept.map(({ version, line }) => ({
      level: 'warning' as const,
      text: `${file}:${line}: ${version} was not written by Waybill and stays as it is; --adopt takes it over.`,
    })),
    {
      level: 'info',
      text: changed ? `Wrote ${file}: ${parts.join(', ') || 'put in order'}.` : `${file} is up to date.`,
    },
  ]
}

function formatOf(text: string): NotesFormat {
  const format = notesFormats.find((one) => one === text)
  if (format) return format
  throw new WaybillError('USAGE', `There is no format ${text}.`, {
    hint: `Formats: ${notesFormats.join(', ')}.`,
  })
}

function isBelow(path: string, folder: string | null): boolean {
  return folder !== null && path.startsWith(`${resolve(folder)}${sep}`)
}

/** Unread headers that are named one by one. */
const mostNamed = 20

function remarksOf(
  { notes: { releases }, warnings, incomplete, unread, said = [] }: TellingDraft,
  strict: boolean,
): Remark[] {
  const named = strict ? unread.slice(0, mostNamed) : []
  return [
    ...[...warnings, ...incomplete].map((text) => ({ level: 'warning' as const, text })),
    ...said,
    ...named.map(({ commit, header }) => ({
      level: 'error' as const,
      text: `${commit.slice(0, 12)} is not a conventional commit: ${header || '(no message)'}`,
    })),
    ...(strict && unread.length > mostNamed
      ? [{ level: 'error' as const, text: `... and ${unread.length - mostNamed} more.` }]
      : []),
    { level: 'info', text: accountingOf(releases) },
  ]
}

/** Every commit of the range is in one of these numbers. */
function accountingOf(releases: Draft['notes']['releases']): string {
  const buckets = ['shown', 'hidden', 'reverted', 'duplicate', 'unconventional', 'elsewhere'] as const
  const sum = (of: (release: Draft['notes']['releases'][number]) => number) =>
    releases.reduce((total, release) => total + of(release), 0)
  const parts = buckets
    .map((name) => ({ name, count: sum(({ accounting }) => accounting[name] ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${name}`)
  const repaired = sum((release) => release.repaired ?? 0)
  const mended = repaired === 0 ? '' : ` The headers of ${repaired} were repaired.`
  const commits = sum(({ accounting }) => accounting.commits)
  return `${commits} ${commits === 1 ? 'commit' : 'commits'}: ${parts.join(', ') || 'nothing to tell'}.${mended}`
}

function exitCodesOf({ incomplete, unread }: Draft, strict: boolean): readonly ExitCode[] {
  return [completeness(incomplete), ...(strict && unread.length > 0 ? [exitCodes.refusedByRule] : [])]
}

function outputsOf({ notes: { releases } }: Draft): Outcome['outputs'] {
  const [release] = releases
  if (!release) return {}
  return {
    version: release.version ?? '',
    'previous-version': release.previousTag ?? '',
    bump: release.bump,
  }
}
