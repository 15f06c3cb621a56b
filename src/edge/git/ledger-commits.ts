import type { Fact } from '../../ledger/entry.ts'
import type { Fault, Recorded } from '../../ledger/store.ts'
import type { LedgerPlace } from './ledger-place.ts'
import { readObjects } from './ledger-objects.ts'
import { gitOutput } from './run.ts'

/** One commit of the ledger branch, with the bytes of its entry: none when it holds no entry. */
export interface LedgerCommit {
  readonly oid: string
  readonly parents: readonly string[]
  readonly bytes: Uint8Array
}

/** Which commits to read: those that `after` does not reach, or as many from the end. */
interface Span {
  readonly after?: string | null
  readonly last?: number
}

/**
 * The commits that `head` reaches, oldest first, in two processes however many they are.
 * Object ids are taken as git writes them, so SHA-1 and SHA-256 repositories read alike.
 */
export async function readCommits(
  place: LedgerPlace,
  head: string,
  span: Span = {},
): Promise<LedgerCommit[]> {
  const after = span.after ? [`^${span.after}`] : []
  const last = span.last === undefined ? [] : [`--max-count=${span.last}`]
  const listed = await gitOutput(['rev-list', '--topo-order', '--parents', ...last, head, ...after], place)
  const links = listed
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .reverse()
  const contents = await readObjects(
    place,
    links.map(([oid]) => `${oid}:entry.json`),
  )
  return links.map(([oid = '', ...parents], index) => ({
    oid,
    parents,
    bytes: contents[index] ?? new Uint8Array(0),
  }))
}

/**
 * The first place where a commit has not exactly one parent, the commit before it. Of the `end` of a ledger the first
 * commit follows one that was not read.
 */
export function lineageFault(commits: readonly LedgerCommit[], end = false): Fault | null {
  const index = commits.findIndex(({ parents }, place) => {
    const before = commits[place - 1]
    if (before) return parents.length !== 1 || parents[0] !== before.oid
    return end ? parents.length > 1 : parents.length !== 0
  })
  const parents = commits[index]?.parents.length ?? 0
  if (index < 0) return null
  return {
    seq: index + 1,
    reason: parents > 1 ? 'is a merge commit' : 'does not follow the commit before it',
  }
}

/**
 * Writes an entry as a commit after `parent` and gives its id; no ref names it yet. The identity is the program's and
 * the time the entry's, so the same entry after the same parent is the same commit, and no person's address is in it.
 */
export async function writeCommit(
  place: LedgerPlace,
  parent: string | null,
  { recorded, fact }: { readonly recorded: Recorded; readonly fact: Fact },
): Promise<LedgerCommit> {
  const { seq, kind, at } = recorded.entry
  const tree = await writeTree(place, [...Object.entries(fact.files ?? {}), ['entry.json', recorded.bytes]])
  const date = `@${Math.floor(Date.parse(at) / 1000)} +0000`
  const parents = parent === null ? [] : [parent]
  const output = await gitOutput(['commit-tree', ...parents.flatMap((oid) => ['-p', oid]), tree], {
    ...place,
    // Branches are built by some hosts whatever they hold.
    input: `${seq} ${kind} [skip ci]\n`,
    environment: {
      ...place.environment,
      GIT_AUTHOR_NAME: 'Waybill',
      GIT_AUTHOR_EMAIL: 'waybill@localhost',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: 'Waybill',
      GIT_COMMITTER_EMAIL: 'waybill@localhost',
      GIT_COMMITTER_DATE: date,
    },
  })
  return { oid: output.toString('utf8').trim(), parents, bytes: recorded.bytes }
}

const pathSegment = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/

/** Writes files and the folders they are in; paths are relative to the tree. */
async function writeTree(
  place: LedgerPlace,
  files: readonly (readonly [string, Uint8Array])[],
): Promise<string> {
  const lines: string[] = []
  const folders = new Map<string, [string, Uint8Array][]>()
  function inFolder(name: string): [string, Uint8Array][] {
    const inner = folders.get(name) ?? []
    folders.set(name, inner)
    return inner
  }
  for (const [path, bytes] of files) {
    const [name = '', ...rest] = path.split('/')
    if (!pathSegment.test(name)) throw new RangeError(`a ledger file cannot be named ${JSON.stringify(path)}`)
    if (rest.length === 0) lines.push(`100644 blob ${await writeBlob(place, bytes)}\t${name}\n`)
    else inFolder(name).push([rest.join('/'), bytes])
  }
  for (const [name, inner] of folders) lines.push(`040000 tree ${await writeTree(place, inner)}\t${name}\n`)
  return oidOf(await gitOutput(['mktree'], { ...place, input: lines.join('') }))
}

async function writeBlob(place: LedgerPlace, bytes: Uint8Array): Promise<string> {
  return oidOf(await gitOutput(['hash-object', '-w', '--stdin'], { ...place, input: bytes }))
}

function oidOf(output: Buffer): string {
  return output.toString('utf8').trim()
}
