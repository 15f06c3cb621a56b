import type { CommitReading } from '../changes/change.ts'
import { WaybillError } from '../errors.ts'
import { instant } from '../git/instant.ts'
import { composeRelease } from '../notes/compose.ts'
import type { Release } from '../notes/document.ts'
import type { Finding } from '../notes/lint-document.ts'
import type { Placed } from '../notes/placed.ts'
import { placeCommits } from '../notes/place.ts'
import type { PullRequestDocument } from '../notes/pull-request-document.ts'
import type { RenderOptions } from '../notes/render.ts'
import type { Commit } from '../git/commit.ts'
import { isPrerelease } from '../git/tag.ts'
import { pullRequestCommits, type PullRequestCommits, type PullRequestEnds } from './comment-commits.ts'
import { dependenciesChanged, type DependencyChange } from './comment-dependencies.ts'
import { countedBy, mergedCommits, notYet, type Counted, type PullRequest } from './comment-merge.ts'
import { markerOf, renderComment } from './comment-text.ts'
import { repositoryOf } from './draft.ts'
import { layAllGroundwork, layGroundwork, type Groundwork } from './groundwork.ts'
import { readRange } from './history.ts'
import { lintCommits, lintText } from './lint.ts'
import { draftExtent, readCommitsOf } from './range-commits.ts'
import type { Source } from './source.ts'
import { askAbout, missingOf, versionOf } from './tell.ts'

export interface CommentRequest extends PullRequest, PullRequestEnds {
  readonly options: RenderOptions
}

/** A comment that nobody has written yet, with what its user is told beside it. */
export interface DraftedComment {
  readonly document: PullRequestDocument
  /** The line in `body` that tells this comment from every other. */
  readonly marker: string
  /** Whether what counts does not all read as intended. */
  readonly amiss: boolean
  readonly warnings: readonly string[]
  readonly incomplete: readonly string[]
}

/**
 * What a pull request will add to the notes, as their readers will read it, what it makes of the next version, what does not
 * read as intended, and what changes inside. It is told as if it were merged into its branch now. In a monorepo whose packages
 * are configured, every package that it touches is told, or the one that the source names. The same commits and title give the
 * same text. Within 65,536 characters (`fitLimits`). No network but the forge's where the source brings it.
 *
 * Throws PULL_REQUEST_UNKNOWN, HISTORY_SHALLOW, NO_COMMITS, PACKAGE_UNKNOWN, and TEMPLATE_INVALID for a partial of the user's.
 */
export async function draftComment(source: Source, request: CommentRequest): Promise<DraftedComment> {
  const pull = await pullRequestCommits(source, request)
  const grounds = await groundsOf(source)
  const [first] = grounds
  if (first === undefined)
    throw new WaybillError('PACKAGE_UNKNOWN', '`packages` of waybill.yml names no package.', {
      hint: 'Name one, or leave `packages` out.',
    })
  const { readings } = readRange(await lastMerged(source, pull.base), pull.base, first.reading)
  const counted = countedBy(request, pull.commits, readings)
  const chapters: Chapter[] = []
  // One after the other: what the first learns about who is new helps the next.
  for (const ground of grounds) chapters.push(await chapterOf(ground, request, pull, counted))
  const told = grounds.length === 1 ? chapters : chapters.filter(({ touched }) => touched)
  const { findings, amiss } = await findingsOf(source, request, pull, {
    ...counted,
    isUsual: isUsuallyConventional(readings),
  })
  const inside = await dependenciesChanged(source, pull, repositoryOf(first))
  const notes = {
    schema: 'waybill/release-notes@1' as const,
    repository: repositoryOf(first),
    releases: told.map(({ release }) => release),
  }
  const marker = markerOf(source.package)
  const content = {
    number: request.number,
    base: pull.base,
    head: pull.head,
    ...counted,
    next: told.map(({ next }) => next),
    notes,
    removed: told.flatMap(({ removed }) => removed),
    findings,
  }
  const body = await renderComment({ ...content, inside: inside?.view ?? null }, marker, request.options)
  return {
    document: {
      schema: 'waybill/pull-request@1',
      ...content,
      dependencies: inside?.counts ?? null,
      body,
      comment: null,
    },
    marker,
    amiss,
    warnings: [
      ...new Set([...chapters.flatMap(({ warnings }) => warnings), ...secretsIn(pull.commits, findings)]),
    ],
    incomplete: [...new Set([...chapters.flatMap(({ incomplete }) => incomplete), ...missingInside(inside)])],
  }
}

/** The product, or the package that is asked for; where packages are configured and none is named, all of them. */
async function groundsOf(source: Source): Promise<readonly Groundwork[]> {
  const all = source.package === null && source.configuration.packages !== undefined
  return all ? layAllGroundwork(source) : [await layGroundwork(source)]
}

/** A package's part of the comment. */
interface Chapter {
  readonly release: Release
  readonly next: PullRequestDocument['next'][number]
  /** What was in the notes before and is not any more, in the words of the notes. */
  readonly removed: readonly string[]
  /** Whether any commit of the pull request is its. */
  readonly touched: boolean
  readonly warnings: readonly string[]
  readonly incomplete: readonly string[]
}

async function chapterOf(
  ground: Groundwork,
  request: PullRequest,
  pull: PullRequestCommits,
  counted: Counted,
): Promise<Chapter> {
  const { configuration } = ground.source
  const before = await readCommitsOf(ground, draftExtent(ground, pull.base))
  const brought = mergedCommits(request, pull, counted, configuration)
  const own = new Set(brought.map(({ oid }) => oid))
  const standing = (await sinceRelease(ground, pull.base)).filter(({ oid }) => !own.has(oid))
  const commits = [...brought, ...standing]
  const real = commits.filter(({ oid }) => oid !== notYet)
  const asked = await askAbout(ground, [readRange(real, pull.head, ground.reading)])
  const range = readRange(commits, brought[0]?.oid ?? pull.base, ground.reading)
  const after = placeCommits(range, ground.rules, asked.findings)
  const without = placeCommits(before.range, ground.rules, asked.findings)
  const mine = after.filter(({ reading }) => own.has(reading.oid))
  const then = versionOf(ground, without, before)
  const now = versionOf(ground, after, { range, base: before.base })
  const release = composeRelease(
    {
      // What somebody wrote about the whole release is not what this adds to it.
      version: null,
      tag: null,
      aliases: [],
      previousTag: before.base?.tag ?? null,
      commit: pull.head,
      date: instant(dateOf(pull, before.tipDate)),
      bump: now.bump,
    },
    mine,
    ground.rules,
    (person) => before.isKnown(person),
  )
  return {
    release: {
      ...leadingTo(pull.head, release),
      version: now.version,
      // Who comes for the first time is worth a line; who is always here is not.
      contributors: release.contributors.filter(({ first }) => first),
    },
    next: {
      package: ground.package?.name ?? null,
      previousVersion: before.base?.version.raw ?? null,
      version: now.version,
      bump: now.bump,
      without: then.version,
    },
    removed: removedFrom(without, after),
    touched: mine.some(({ bucket }) => bucket !== 'elsewhere'),
    warnings: [...ground.warnings, ...before.warnings, ...now.warnings],
    incomplete: missingOf(ground, asked),
  }
}

/** The release with the last commit in place of a merge that nobody can look at yet. */
function leadingTo(head: string, release: Release): Release {
  const known = (commit: string) => (commit === notYet ? head : commit)
  return {
    ...release,
    sections: release.sections.map((section) => ({
      ...section,
      changes: section.changes.map((change) => ({ ...change, commit: known(change.commit) })),
    })),
    breaking: release.breaking.map((one) => ({ ...one, commit: known(one.commit) })),
  }
}

/** So many commits of a branch tell how pull requests are merged into it. */
const mostLooked = 50

async function lastMerged({ repository }: Source, base: string): Promise<Commit[]> {
  const before = await repository.resolve(`${base}~${mostLooked}`)
  const commits: Commit[] = []
  const selection = { include: [base], exclude: before === null ? [] : [before] }
  for await (const batch of repository.history(selection)) commits.push(...batch)
  return commits
}

/** The commits of a branch since the last release, newest first. */
async function sinceRelease({ repository, releases, reading }: Groundwork, base: string): Promise<Commit[]> {
  const stable = releases.filter((one) => !isPrerelease(one)).map(({ oid }) => oid)
  const commits: Commit[] = []
  const paths = reading.territory !== null
  for await (const batch of repository.history({ include: [base], exclude: stable, paths }))
    commits.push(...batch)
  return commits
}

function dateOf({ commits, head }: PullRequestCommits, otherwise: number): number {
  return commits.find(({ oid }) => oid === head)?.committedAt ?? otherwise
}

/** What is listed without the pull request and not with it. */
function removedFrom(without: readonly Placed[], after: readonly Placed[]): string[] {
  const listed = new Set(after.flatMap(({ reading, section }) => (section === null ? [] : [reading.oid])))
  return without.flatMap(({ reading, section }) =>
    section === null || listed.has(reading.oid) ? [] : [reading.description],
  )
}

/** The title's findings and those of its commits; only those of what counts make it read amiss. */
async function findingsOf(
  source: Source,
  { title }: PullRequest,
  { base, head, commits }: PullRequestCommits,
  { counted, isUsual }: Counted & { readonly isUsual: boolean },
): Promise<{ readonly findings: Finding[]; readonly amiss: boolean }> {
  const ofTitle =
    title === null ? [] : lintText(source.configuration, { text: title, file: null }).document.findings
  const ofCommits =
    commits.length === 0
      ? []
      : (await lintCommits({ ...source, package: null, enrich: null }, `${base}..${head}`)).document.findings
  const [what, other] = counted === 'title' ? [ofTitle, ofCommits] : [ofCommits, ofTitle]
  return {
    // Of what does not count, secrets alone matter: they are in the history all the same.
    findings: [
      ...what.filter(({ code }) => isUsual || code !== 'header-not-conventional'),
      ...other.filter(({ code }) => code === 'secret'),
    ],
    amiss: what.some(({ severity }) => severity !== 'info'),
  }
}

/** Whether the branch is written for the notes: where hardly any commit is, a comment is no place to ask for it. */
function isUsuallyConventional(readings: readonly CommitReading[]): boolean {
  const written = readings.filter(({ merge }) => !merge)
  return written.length < 5 || written.filter(({ type }) => type !== null).length * 2 >= written.length
}

function secretsIn(commits: readonly Commit[], findings: readonly Finding[]): string[] {
  const named = new Set(commits.map(({ oid }) => oid))
  return findings.flatMap(({ code, commit, message }) =>
    code === 'secret' && commit !== null && named.has(commit)
      ? [`${commit.slice(0, 12)}: ${message} Merged, it stays in the history.`]
      : [],
  )
}

function missingInside(inside: DependencyChange | null): readonly string[] {
  return inside?.incomplete ?? []
}
