import type { Fact } from '../../ledger/entry.ts'
import type { Fault, Recorded } from '../../ledger/store.ts'
import { gitOutput } from './run.ts'

/** One commit of the ledger branch, with the bytes of its entry: none when it holds no entry. */
export interface LedgerCommit {
  readonly oid: string
  readonly parents: readonly string[]
  readonly bytes: Uint8Array
}

// Replacement refs of the clone must not change what the ledger says.
const asStored = { GIT_NO_REPLACE_OBJECTS: '1' }

/**
 * The commits that `head` reaches and `after` does not, oldest first, in two processes however many they are.
 * Object ids are taken as git writes them, so SHA-1 and SHA-256 repositories read alike.
 */
export async function readCommits(root: string, head: string, after: string | null): Promise<LedgerCommit[]> {
  const range = after === null ? [head] : [head, `^${after}`]
  const options = { cwd: root, environment: asStored }
  const listed = await gitOutput(['rev-list', '--reverse', '--topo-order', '--parents', ...range], options)
  const links = listed
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
  const contents = await readObjects(
    root,
    links.map(([oid]) => `${oid}:entry.json`),
  )
  return links.map(([oid = '', ...parents], index) => ({
    oid,
    parents,
    bytes: contents[index] ?? new Uint8Array(0),
  }))
}

/** The bytes of each object (`<commit>:<path>`), null where there is none; one `cat-file --batch` for all. */
export async function readObjects(root: string, names: readonly string[]): Promise<(Uint8Array | null)[]> {
  if (names.length === 0) return []
  const options = { cwd: root, environment: asStored, input: names.map((name) => `${name}\n`).join('') }
  const stream = await gitOutput(['cat-file', '--batch'], options)
  let from = 0
  return names.map(() => {
    const end = stream.indexOf(0x0a, from)
    const header = stream.toString('utf8', from, end)
    from = end + 1
    const size = / blob (\d+)$/.exec(header)?.[1]
    if (size === undefined) {
      // Anything but a blob still has its bytes in the stream; "missing" and its like have none.
      const skipped = / (?:tree|commit|tag) (\d+)$/.exec(header)?.[1]
      if (skipped !== undefined) from += Number(skipped) + 1
      return null
    }
    const bytes = stream.subarray(from, from + Number(size))
    from += Number(size) + 1
    return bytes
  })
}

/** The first place where a commit has not exactly one parent, the commit before it. */
export function lineageFault(commits: readonly LedgerCommit[]): Fault | null {
  const index = commits.findIndex(({ parents }, place) => {
    const before = commits[place - 1]
    return before ? parents.length !== 1 || parents[0] !== before.oid : parents.length !== 0
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
  root: string,
  parent: string | null,
  { recorded, fact }: { readonly recorded: Recorded; readonly fact: Fact },
): Promise<LedgerCommit> {
  const { seq, kind, at } = recorded.entry
  const tree = await writeTree(root, [...Object.entries(fact.files ?? {}), ['entry.json', recorded.bytes]])
  const date = `@${Math.floor(Date.parse(at) / 1000)} +0000`
  const parents = parent === null ? [] : [parent]
  const output = await gitOutput(['commit-tree', ...parents.flatMap((oid) => ['-p', oid]), tree], {
    cwd: root,
    // Branches are built by some hosts whatever they hold.
    input: `${seq} ${kind} [skip ci]\n`,
    environment: {
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
async function writeTree(root: string, files: readonly (readonly [string, Uint8Array])[]): Promise<string> {
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
    if (rest.length === 0) lines.push(`100644 blob ${await writeBlob(root, bytes)}\t${name}\n`)
    else inFolder(name).push([rest.join('/'), bytes])
  }
  for (const [name, inner] of folders) lines.push(`040000 tree ${await writeTree(root, inner)}\t${name}\n`)
  return oidOf(await gitOutput(['mktree'], { cwd: root, input: lines.join('') }))
}

async function writeBlob(root: string, bytes: Uint8Array): Promise<string> {
  return oidOf(await gitOutput(['hash-object', '-w', '--stdin'], { cwd: root, input: bytes }))
}

function oidOf(output: Buffer): string {
  return output.toString('utf8').trim()
}
