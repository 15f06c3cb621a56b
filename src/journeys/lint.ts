import { readCommit } from '../changes/change.ts'
import { People } from '../changes/people.ts'
import { linearRange } from '../changes/range.ts'
import type { Configuration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import type { Commit } from '../git/commit.ts'
import { readRange as readRangeRequest } from '../git/range.ts'
import { noFindings } from '../notes/findings.ts'
import { lintMessage } from '../notes/lint.ts'
import type { Finding, LintFindings } from '../notes/lint-document.ts'
import type { LintRules } from '../notes/lint-finding.ts'
import { readMessageFile } from '../notes/lint-message-file.ts'
import { previewOf } from '../notes/lint-preview.ts'
import { loneCommit } from '../notes/lint-reading.ts'
import { lintRulesOf } from '../notes/lint-rules.ts'
import { notesRules } from '../notes/notes-rules.ts'
import { placeCommits } from '../notes/place.ts'
import { beginAt } from './draft.ts'
import { readingOf, type Groundwork } from './groundwork.ts'
import { readRange } from './history.ts'
import { draftExtent, readCommitsOf } from './range-commits.ts'
import type { Source } from './source.ts'
import { askAbout, missingOf, versionOf } from './tell.ts'

/** A message that is no commit yet. */
export interface LintedText {
  readonly text: string
  /** The file that git wrote it to, whose comments are not part of it; null for a title or message as it stands. */
  readonly file: string | null
}

/** What `waybill lint` says, with what the caller must tell its user beside it. */
export interface Linted {
  readonly document: LintFindings
  /** How many commits or messages were looked at. */
  readonly messages: number
  readonly warnings: readonly string[]
}

/** Looks at a title, or at a message. Needs no repository: it is looked at by itself. */
export function lintText(configuration: Configuration, { text, file }: LintedText): Linted {
  const { message, lineOf } = file === null ? { message: text, lineOf: asItIs } : readMessageFile(text)
  const rules = notesRules(configuration)
  const where = file === null && !text.trim().includes('\n') ? 'title' : 'message'
  const found = lintMessage(message, lintRulesOf(configuration, rules.sections, where))
  const reading = readCommit(loneCommit(message), new People(), readingOf(configuration, []))
  const placed = placeCommits(linearRange([reading]), rules, noFindings)
  return {
    document: {
      schema: 'waybill/findings@1',
      findings: found.map((one) => ({ ...one, commit: null, file, line: lineOf(one.line) })),
      preview: message.trim() === '' ? [] : placed.flatMap((one) => previewOf(one, rules, null)),
    },
    messages: 1,
    warnings: [],
  }
}

/**
 * Looks at commits: every one of `A..B`, a single one that a revision names, or with null those of the draft, newest
 * first. Throws NO_COMMITS, TAG_NOT_FOUND, RANGE_INVALID, RANGE_BACKWARDS, HISTORY_SHALLOW.
 */
export async function lintCommits(source: Source, what: string | null): Promise<Linted> {
  const request = readRangeRequest(what)
  const { ground, tip } = await beginAt(source, null)
  if (request.kind === 'release') {
    const commit = await resolved(ground, request.name)
    // A commit without its parents: that commit alone.
    const commits = await commitsOf(ground, { include: [commit], exclude: [`${commit}^@`] })
    return lintTogether(ground, commits, 'commit')
  }
  if (request.kind === 'current') {
    const extent = draftExtent(ground, tip)
    const commits = await commitsOf(ground, { include: [extent.tip], exclude: extent.below })
    return withNext(await lintTogether(ground, commits, 'range'), ground, tip)
  }
  const [from, to] = [await resolved(ground, request.from), await resolved(ground, request.to)]
  const commits = await commitsOf(ground, { include: [to], exclude: [from] })
  if (commits.length === 0 && from !== to)
    throw new WaybillError(
      'RANGE_BACKWARDS',
      `${request.from} comes after ${request.to}: the range ${request.from}..${request.to} runs backwards.`,
      { hint: `Run: waybill lint ${request.to}..${request.from}` },
    )
  await refuseCut(ground, commits)
  const linted = await lintTogether(ground, commits, 'range')
  try {
    return await withNext(linted, ground, to)
  } catch (error) {
    // A clone that is deep enough for the range says enough about the range.
    if (error instanceof WaybillError && error.code === 'HISTORY_SHALLOW') return linted
    throw error
  }
}

function asItIs(line: number): number {
  return line
}

async function resolved(ground: Groundwork, revision: string): Promise<string> {
  const oid = await ground.resolve(revision)
  if (oid !== null) return oid
  throw new WaybillError('TAG_NOT_FOUND', `There is no tag or commit ${revision} here.`, {
    hint: 'A title of one word is told from a commit by --title. What is only on the remote comes with: git fetch --tags',
  })
}

async function commitsOf(
  { repository, reading }: Groundwork,
  selection: { readonly include: readonly string[]; readonly exclude: readonly string[] },
): Promise<Commit[]> {
  const commits: Commit[] = []
  for await (const batch of repository.history({ ...selection, paths: reading.territory !== null }))
    commits.push(...batch)
  return commits
}

async function refuseCut({ repository }: Groundwork, commits: readonly Commit[]): Promise<void> {
  if (!repository.shallow) return
  const cuts = await repository.cuts()
  const cut = commits.find(({ oid }) => cuts.has(oid))
  if (!cut) return
  throw new WaybillError(
    'HISTORY_SHALLOW',
    `This clone is shallow and cuts the history inside the range, at ${cut.oid.slice(0, 12)}.`,
    { hint: 'Run: git fetch --unshallow --tags. In a workflow: actions/checkout with fetch-depth: 0.' },
  )
}

async function lintTogether(
  ground: Groundwork,
  commits: readonly Commit[],
  where: LintRules['where'],
): Promise<Linted> {
  const { configuration } = ground.source
  const rules = lintRulesOf(configuration, ground.rules.sections, where)
  const range = readRange(commits, commits[0]?.oid ?? '', ground.reading)
  const asked = await askAbout(ground, [range])
  const placed = placeCommits(range, ground.rules, asked.findings)
  return {
    document: {
      schema: 'waybill/findings@1',
      findings: commits.flatMap((commit) => findingsOf(commit, rules, configuration.secrets.acknowledged)),
      preview: placed.flatMap((one) => previewOf(one, ground.rules, one.reading.oid)),
    },
    messages: commits.length,
    warnings: [...ground.warnings, ...missingOf(ground, asked)],
  }
}

/** A secret that somebody has acknowledged is told, and no reason to stop any more. */
function findingsOf(commit: Commit, rules: LintRules, acknowledged: readonly string[]): Finding[] {
  const known = acknowledged.includes(commit.oid)
  return lintMessage(commit.message, rules, commit.parents.length > 1).map((finding) => ({
    ...finding,
    severity: known && finding.code === 'secret' ? 'info' : finding.severity,
    commit: commit.oid,
    file: null,
  }))
}

/** With the version that the draft at a commit makes; a release has its version already. */
async function withNext(linted: Linted, ground: Groundwork, tip: string): Promise<Linted> {
  if (ground.releases.some(({ oid }) => oid === tip)) return linted
  const read = await readCommitsOf(ground, draftExtent(ground, tip))
  const { findings } = await askAbout(ground, [read.range])
  const placed = placeCommits(read.range, ground.rules, findings)
  const previousVersion = read.base?.version.raw ?? null
  const { version, bump, warnings } = versionOf(ground, placed, read)
  return {
    ...linted,
    document: { ...linted.document, next: { version, previousVersion, bump } },
    warnings: [...linted.warnings, ...warnings],
  }
}
