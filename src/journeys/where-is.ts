import { readReferences } from '../changes/references.ts'
import type { Configuration } from '../config/schema.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import { openTerritory } from '../git/territory.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import type { FrozenPayload } from '../ledger/payloads.ts'
import { tellWhereIs, whereItIs, type Holding, type Holds, type WhereIs } from '../ledger/where-is.ts'
import type { Change, Release } from '../notes/document.ts'
import type { LedgerStory } from './ledger-story.ts'

type Git = Pick<Repository, 'resolve' | 'isAncestor' | 'history' | 'shallow' | 'head'>

/** How many questions git is asked at once. */
const atOnce = 4

/**
 * Where a commit (its id, from 4 digits on, or a tag or branch that names it) or an issue (`#123`, `ABC-7`) came to, environment by environment. A release
 * holds a commit when its frozen notes list it, or when the commit is an ancestor of the one that was released; in a
 * monorepo only where the commit touches the package. The commits of an issue are those whose frozen notes or whose
 * message name it.
 *
 * Throws INPUT_INVALID for what is neither, and for the beginning of several commits; LEDGER_BROKEN for changed notes.
 */
export async function whereIs(
  { repository, configuration }: { readonly repository: Git; readonly configuration: Configuration },
  story: LedgerStory,
  asked: string,
): Promise<WhereIs> {
  const issue = issueIn(asked)
  const commit = issue === null ? await commitNamed(repository, asked) : asked
  const listed = await (issue === null ? listedCommit(story, commit) : listedIssue(story, issue))
  const commits =
    issue === null
      ? await commitsOf(repository, listed, commit)
      : await commitsNaming(repository, story, { issue, listed })
  const touched = await packagesTouched(repository, configuration, commits)
  const releases = distinctCommits(story.entries)
  const holders = await ancestry(repository, commits, releases)
  const holds = holdsOf({ commits, listed, touched, holders })
  return {
    schema: 'waybill/where-is@1',
    asked,
    kind: issue === null ? 'commit' : 'issue',
    commits: [...commits].toSorted(),
    changes: changesOf(listed),
    places: whereItIs(story.entries, holds),
  }
}

/** The issue that a text names, as the notes write it: `123` for `#123` and `GH-123`; null for anything else. */
function issueIn(asked: string): string | null {
  const number = /^(?:#|GH-|!)(\d{1,10})$/i.exec(asked)?.[1]
  if (number !== undefined) return number
  if (/^[A-Z][A-Z0-9_]*-\d+$/.test(asked)) return asked
  return null
}

/** The id of a commit, or its beginning; a tag or a branch is taken for the commit that it names. */
async function commitNamed(repository: Git, asked: string): Promise<string> {
  if (/^[0-9a-f]{4,64}$/i.test(asked)) return asked
  const oid = await repository.resolve(asked)
  if (oid !== null) return oid
  throw new WaybillError('INPUT_INVALID', `"${asked}" is neither a commit nor an issue.`, {
    hint: 'Write a commit by at least 4 digits of its id, a tag, or an issue as #123 or ABC-7.',
  })
}

/** A change that a frozen release lists. */
interface Listed {
  readonly entry: LedgerEntry
  readonly change: Change
}

/** The ids in the entry tell which frozen notes have to be opened. */
async function listedCommit(story: LedgerStory, asked: string): Promise<Listed[]> {
  const begin = asked.toLowerCase()
  const id = `c-${begin.slice(0, 12)}`
  const found: Listed[] = []
  for (const entry of frozenIn(story.entries)) {
    const { changes } = entry.payload as FrozenPayload
    if (!changes.some((one) => one.startsWith(id))) continue
    for (const change of changesIn(await releaseOf(story, entry)))
      if (change.commit.startsWith(begin)) found.push({ entry, change })
  }
  return found
}

async function listedIssue(story: LedgerStory, issue: string): Promise<Listed[]> {
  const found: Listed[] = []
  for (const entry of frozenIn(story.entries))
    for (const change of changesIn(await releaseOf(story, entry)))
      if (isAbout(change, issue)) found.push({ entry, change })
  return found
}

function isAbout({ references, pullRequest, description }: Change, issue: string): boolean {
  if (references.some((one) => one.issue === issue) || pullRequest === issue) return true
  return !/^\d/.test(issue) && isNamed(issue, description)
}

/** `ABC-7` and not `ABC-71`, `XABC-7` or `ABC-7-b`. */
function isNamed(issue: string, text: string): boolean {
  return text.includes(issue) && new RegExp(`(?<![\\w-])${issue}(?![\\w-])`).test(text)
}

function frozenIn(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return entries.filter(({ kind }) => kind === 'shipment.frozen')
}

function changesIn({ sections }: Release): Change[] {
  return sections.flatMap(({ changes }) => changes)
}

/** The notes that were announced. Throws LEDGER_BROKEN when they are not those of the entry. */
async function releaseOf(story: LedgerStory, entry: LedgerEntry): Promise<Release> {
  const { release } = entry.payload as FrozenPayload
  const bytes = frozenBytes(release, await story.file(entry, release.path))
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as Release
}

async function commitsOf(repository: Git, listed: readonly Listed[], asked: string): Promise<Set<string>> {
  const known = new Set(listed.map(({ change }) => change.commit))
  if (known.size > 1)
    throw new WaybillError('INPUT_INVALID', `Several commits begin with ${asked}.`, {
      hint: `Write more of it: ${[...known].toSorted().join(', ')}`,
    })
  if (known.size === 1) return known
  const oid = await repository.resolve(asked)
  // A tag or a branch may be called so.
  return new Set(oid?.startsWith(asked.toLowerCase()) ? [oid] : [])
}

/** Every commit that the notes list for an issue, and those whose message names it: the notes may hide them. */
async function commitsNaming(
  repository: Git,
  { entries }: LedgerStory,
  { issue, listed }: { readonly issue: string; readonly listed: readonly Listed[] },
): Promise<Set<string>> {
  const commits = new Set(listed.flatMap(({ change }) => [change.commit, ...(change.also ?? [])]))
  const released = await Promise.all(distinctCommits(entries).map((oid) => repository.resolve(oid)))
  const include = [...new Set([repository.head, ...released])].filter((oid) => oid !== null)
  if (include.length === 0) return commits
  // A merge says again what its commits say: it counts where they do not say it.
  const merges = new Set<string>()
  for await (const batch of repository.history({ include, exclude: [] }))
    for (const { oid, message, parents } of batch) {
      const [header = '', ...rest] = message.split('\n')
      const named = /^\d/.test(issue)
        ? message.includes(issue) &&
          readReferences(header, rest.join('\n')).some((one) => one.issue === issue)
        : isNamed(issue, message)
      if (named) (parents.length > 1 ? merges : commits).add(oid)
    }
  return commits.size > 0 ? commits : merges
}

/** Packages by the files that the commits change; null where nothing tells packages apart. */
async function packagesTouched(
  repository: Git,
  { packages }: Configuration,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>> | null> {
  if (packages === undefined) return null
  const names = Object.keys(packages)
  const territory = openTerritory({ folders: Object.values(packages).map(({ path }) => path), patterns: [] })
  const touched = new Map<string, ReadonlySet<string>>()
  for (const oid of commits) {
    if ((await repository.resolve(oid)) === null) continue
    for await (const batch of repository.history({ include: [oid], exclude: [`${oid}^@`], paths: true }))
      for (const commit of batch) {
        const folders = territory.of(commit.paths ?? []).folders
        touched.set(commit.oid, new Set(folders.flatMap((index) => names[index] ?? [])))
      }
  }
  return touched
}

function distinctCommits(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.flatMap(({ commit }) => commit ?? []))].toSorted()
}

/** By released commit: which of the commits it reaches; `null` where this clone cannot tell. */
type Ancestry = ReadonlyMap<string, ReadonlySet<string> | null>

async function ancestry(
  repository: Git,
  commits: ReadonlySet<string>,
  releases: readonly string[],
): Promise<Ancestry> {
  const answers = new Map<string, ReadonlySet<string> | null>()
  const known = new Set<string>()
  for (const oid of commits) if ((await repository.resolve(oid)) !== null) known.add(oid)
  const work = [...releases]
  const next = async (): Promise<void> => {
    for (let release = work.pop(); release !== undefined; release = work.pop())
      answers.set(release, await reached(repository, { known, commits, release }))
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  return answers
}

async function reached(
  repository: Git,
  { known, commits, release }: { known: ReadonlySet<string>; commits: ReadonlySet<string>; release: string },
): Promise<ReadonlySet<string> | null> {
  if (commits.has(release) && commits.size === 1) return commits
  if ((await repository.resolve(release)) === null) return null
  const found = new Set<string>()
  for (const oid of known) if (await repository.isAncestor(oid, release)) found.add(oid)
  // What a cut history does not show may be below the cut.
  const missing = found.size < commits.size || commits.size === 0
  return missing && (repository.shallow || known.size < commits.size) ? null : found
}

function holdsOf(about: {
  readonly commits: ReadonlySet<string>
  readonly listed: readonly Listed[]
  readonly touched: ReadonlyMap<string, ReadonlySet<string>> | null
  readonly holders: Ancestry
}): Holds {
  const { commits, listed, touched, holders } = about
  const inNotes = new Map<string, Set<string>>()
  for (const { entry, change } of listed) {
    const key = JSON.stringify([entry.package, entry.commit])
    inNotes.set(key, (inNotes.get(key) ?? new Set()).add(change.commit))
  }
  const ofPackage = (part: string | null): ReadonlySet<string> => {
    if (part === null || touched === null) return commits
    const told = listed.flatMap(({ entry, change }) => (entry.package === part ? [change.commit] : []))
    return new Set([...commits].filter((oid) => touched.get(oid)?.has(part) || told.includes(oid)))
  }
  const wanted = new Map<string | null, ReadonlySet<string>>()
  return ({ package: part, commit }): Holding => {
    // What a cut history does not have may be in any release.
    if (commits.size === 0) return commit !== null && holders.get(commit) ? 'none' : 'unknown'
    const mine = wanted.get(part) ?? ofPackage(part)
    wanted.set(part, mine)
    if (mine.size === 0) return 'none'
    const notes = inNotes.get(JSON.stringify([part, commit])) ?? new Set<string>()
    const below = commit === null ? null : (holders.get(commit) ?? null)
    const held = [...mine].filter((oid) => notes.has(oid) || below?.has(oid)).length
    if (held === mine.size) return 'all'
    if (held > 0) return 'some'
    return below === null ? 'unknown' : 'none'
  }
}

/** Each once, under the version that had it first. */
function changesOf(listed: readonly Listed[]): WhereIs['changes'] {
  const changes = new Map<string, WhereIs['changes'][number]>()
  for (const { entry, change } of listed) {
    const { commit, type, scope, description } = change
    const key = JSON.stringify([commit, description])
    if (!changes.has(key)) changes.set(key, { commit, version: entry.version, type, scope, description })
  }
  return [...changes.values()]
}

/** The document in lines. */
export function tellPlaces(document: WhereIs): string[] {
  return tellWhereIs(document)
}
