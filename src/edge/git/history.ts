import { isUtf8 } from 'node:buffer'
import type { Commit, Signature } from '../../git/commit.ts'
import { gitFailed, gitMissing, spawnGit } from './run.ts'

/** What to read: everything that `include` reaches and `exclude` does not. Object ids or full reference names. */
export interface Selection {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Also what all tags reach. */
  readonly tags?: boolean
  /** Also the files that each commit changed, which takes git about three times as long. */
  readonly paths?: boolean
}

/**
 * Neither a message nor a name can hold a NUL (git cuts there), so the separators cannot be forged.
 * Every record is these seven fields, each ended by a NUL.
 */
const fields = ['%H', '%P', '%at', '%ct', '%aN', '%aE', '%B']

const log = ['-c', 'log.showSignature=false', 'log', '-z', '--no-color', '--no-decorate', '--encoding=UTF-8']

/** With paths a record begins with a NUL of its own and goes on with the paths: see `endOfPaths`. */
function streamArguments({ tags = false, paths = false }: Selection): string[] {
  const format = `--format=${paths ? '%x00' : ''}${fields.join('%x00')}`
  // A merge touches what it brought to its first parent. A combined diff would end its header with a NUL, like a record.
  const files = paths ? ['--name-only', '--no-renames', '--diff-merges=first-parent'] : []
  return [...log, format, ...files, '--stdin', ...(tags ? ['--tags'] : [])]
}

/** git at work: what it printed is read from `child`, what became of it is in `ended`. */
interface RunningLog {
  readonly child: ReturnType<typeof spawnGit>
  readonly ended: Promise<{
    readonly code: number | null
    readonly said: string
    readonly error: Error | null
  }>
}

/** Starts git, told what to print; it waits when nobody reads. */
function startLog(cwd: string, selection: Selection): RunningLog {
  const child = spawnGit(streamArguments(selection), { cwd })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('utf8')
  })
  const ended = new Promise<Awaited<RunningLog['ended']>>((resolve) => {
    child.on('error', (error) => resolve({ code: null, said, error }))
    child.on('close', (code) => resolve({ code, said, error: null }))
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(
    [...selection.include, ...selection.exclude.map((revision) => `^${revision}`)].join('\n') + '\n',
  )
  return { child, ended }
}

/** git reading a history that somebody is about to ask for; left alone, it keeps no process from ending. */
export interface AheadOfTime {
  take(): RunningLog
}

/** Begins to read what HEAD and all tags reach. */
export function readAhead(cwd: string): AheadOfTime {
  const log = startLog(cwd, { include: ['HEAD'], exclude: [], tags: true })
  const { child } = log
  // Node throws away what an ended process printed, unless somebody waits for it.
  child.stdout.on('readable', () => undefined)
  const handles = [child, child.stdin, child.stdout, child.stderr] as unknown as Record<
    'ref' | 'unref',
    () => void
  >[]
  for (const handle of handles) handle.unref()
  return {
    take: () => {
      for (const handle of handles) handle.ref()
      return log
    },
  }
}

/**
 * The commits of a selection in batches, newest first, while git is still reading. Memory does not grow with the
 * history. `ahead` is the same selection, begun before. Throws GIT_FAILED when git ends with an error or by a signal: a cut
 * history is never taken for a whole one.
 */
export async function* readHistory(
  cwd: string,
  selection: Selection,
  ahead: AheadOfTime | null = null,
): AsyncGenerator<readonly Commit[]> {
  const { child, ended } = ahead?.take() ?? startLog(cwd, selection)
  const records = new RecordReader(selection.paths ?? false)
  try {
    for await (const chunk of child.stdout) {
      const commits = records.read(chunk as Buffer)
      if (commits.length > 0) yield commits
    }
    const last = records.end()
    if (last.length > 0) yield last
  } finally {
    child.kill()
  }
  const { code, said, error } = await ended
  if (error) throw gitMissing(error)
  if (code !== 0) throw gitFailed(['log'], { code: code ?? -1, stdout: Buffer.alloc(0), stderr: said })
}

/** Cuts git's output into commits. Every field is decoded on its own, so that keeping one keeps no more than it. */
class RecordReader {
  #rest: Buffer = Buffer.alloc(0)
  readonly #withPaths: boolean
  /** The same people over and over: each is made once, so that they can be told apart by what they are. */
  readonly #signatures = new Map<string, Signature>()

  constructor(withPaths: boolean) {
    this.#withPaths = withPaths
  }

  /** What was still waiting for the begin of a next record. */
  end(): Commit[] {
    return this.#withPaths && this.#rest.length > 0 ? this.read(nul) : []
  }

  read(chunk: Buffer): Commit[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const decode = isUtf8(bytes.subarray(0, bytes.lastIndexOf(0) + 1)) ? decodeUtf8 : decodeUnknown
    const commits: Commit[] = []
    let at = 0
    for (;;) {
      const ends = fieldEnds(bytes, this.#withPaths ? at + 1 : at)
      if (ends === null) break
      const start = this.#withPaths ? at + 1 : at
      const [oid, parents, authored, committed, , email, message] = ends
      const next = this.#withPaths ? endOfPaths(bytes, message + 1) : message + 1
      if (next === null) break
      commits.push({
        oid: bytes.toString('latin1', start, oid),
        parents: splitOids(bytes.toString('latin1', oid + 1, parents)),
        authoredAt: Number(bytes.toString('latin1', parents + 1, authored)),
        committedAt: Number(bytes.toString('latin1', authored + 1, committed)),
        author: this.#signature(decode(bytes, committed + 1, email)),
        message: decode(bytes, email + 1, message),
        paths: this.#withPaths ? splitPaths(decode(bytes, message + 1, next)) : null,
      })
      at = next
    }
    this.#rest = bytes.subarray(at)
    return commits
  }

  /** From the two fields as they stand, with the NUL between them. */
  #signature(text: string): Signature {
    const known = this.#signatures.get(text)
    if (known) return known
    const between = text.indexOf('\0')
    const signature = { name: text.slice(0, between), email: text.slice(between + 1) }
    this.#signatures.set(text, signature)
    return signature
  }
}

const nul = Buffer.alloc(1)

type Ends = [
  oid: number,
  parents: number,
  authored: number,
  committed: number,
  name: number,
  email: number,
  message: number,
]

/** Where the seven fields of a record end, or null when it has not come whole. */
function fieldEnds(bytes: Buffer, from: number): Ends | null {
  const ends: Ends = [0, 0, 0, 0, 0, 0, 0]
  let at = from
  for (let field = 0; field < ends.length; field++) {
    const end = bytes.indexOf(0, at)
    if (end === -1) return null
    ends[field] = end
    at = end + 1
  }
  return ends
}

/**
 * Where the paths of a record end: at the NUL that begins the next one, since each path is ended by a NUL and none is
 * empty. Null when that has not come yet.
 */
function endOfPaths(bytes: Buffer, from: number): number | null {
  for (let at = from; ;) {
    const end = bytes.indexOf(0, at)
    if (end === -1) return null
    if (end === at) return at
    at = end + 1
  }
}

const noPaths: readonly string[] = []

/** The first path stands after a line end of git's own. */
function splitPaths(text: string): readonly string[] {
  return text === '' ? noPaths : text.slice(1, -1).split('\0')
}

const noOids: readonly string[] = []

function splitOids(text: string): readonly string[] {
  if (text === '') return noOids
  return text.includes(' ') ? text.split(' ') : [text]
}

function decodeUtf8(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('utf8', from, to)
}

/**
 * git re-encodes what declares its encoding; what does not comes as it is. Text that is not UTF-8 is most likely
 * Windows-1252, and reading it so loses nothing that a replacement character would have kept.
 */
function decodeUnknown(bytes: Buffer, from: number, to: number): string {
  const field = bytes.subarray(from, to)
  return isUtf8(field) ? field.toString('utf8') : new TextDecoder('windows-1252').decode(field)
}
