import { isUtf8 } from 'node:buffer'
import { detached } from '../../changes/detached.ts'
import type { Commit, Signature } from '../../git/commit.ts'
import { giveWay, Intake } from './intake.ts'
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

/** git at work: what it printed is in `intake`, what became of it in `ended`. */
interface RunningLog {
  readonly child: ReturnType<typeof spawnGit>
  readonly intake: Intake
  readonly ended: Promise<{
    readonly code: number | null
    readonly said: string
    readonly error: Error | null
  }>
}

/** Starts git, told what to print. */
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
  return { child, intake: new Intake(child.stdout), ended }
}

/** git reading a history that somebody is about to ask for; left alone, it keeps no process from ending. */
export interface AheadOfTime {
  /** Whether it names the files of each commit too. */
  readonly paths: boolean
  take(): RunningLog
  /** Ends it, where something else is asked for. */
  drop(): void
}

/** Begins to read what HEAD and all tags reach. */
export function readAhead(cwd: string, paths: boolean): AheadOfTime {
  const log = startLog(cwd, { include: ['HEAD'], exclude: [], tags: true, paths })
  const { child } = log
  const handles = [child, child.stdin, child.stdout, child.stderr] as unknown as Record<
    'ref' | 'unref',
    () => void
  >[]
  for (const handle of handles) handle.unref()
  return {
    paths,
    take: () => {
      for (const handle of handles) handle.ref()
      return log
    },
    drop: () => void child.kill(),
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
  const { child, intake, ended } = ahead?.take() ?? startLog(cwd, selection)
  const records = new RecordReader(selection.paths ?? false)
  try {
    for (let chunks = await intake.take(portionBytes); chunks; chunks = await intake.take(portionBytes))
      for (const chunk of chunks)
        for (const commits of few(records.read(chunk))) {
          yield commits
          await giveWay()
        }
    const last = records.end()
    if (last.length > 0) yield last
  } finally {
    child.kill()
    child.stdout.destroy()
  }
  const { code, said, error } = await ended
  if (error) throw gitMissing(error)
  if (code !== 0) throw gitFailed(['log'], { code: code ?? -1, stdout: Buffer.alloc(0), stderr: said })
}

/** As many commits as are read in a few milliseconds. */
const fewCommits = 128

function* few(commits: readonly Commit[]): Generator<readonly Commit[]> {
  for (let at = 0; at < commits.length; at += fewCommits) yield commits.slice(at, at + fewCommits)
}

/** Cuts git's output into commits. */
class RecordReader {
  readonly #withPaths: boolean
  /** Bytes that wait for more. */
  readonly #portion = Buffer.allocUnsafeSlow(2 * portionBytes)
  #waiting = 0
  /** Whole fields of a record that has not come whole. */
  #fields: readonly string[] = []
  /** What came of a field that has not ended, one character a byte. */
  #begun = ''
  /** Characters of long messages that are in memory with the texts that they came in. */
  #whole = 0
  /** By address: the same people over and over, each made once, so that they can be told apart by what they are. */
  readonly #signatures = new Map<string, Signed>()

  constructor(withPaths: boolean) {
    this.#withPaths = withPaths
  }

  /** What was still waiting, for more bytes or for the begin of a next record. */
  end(): Commit[] {
    const last = this.#readText(this.#taken())
    return this.#withPaths && this.#fields.length > 0 ? last.concat(this.#readText('\0')) : last
  }

  read(chunk: Buffer): Commit[] {
    if (chunk.length > this.#portion.length - this.#waiting)
      return this.#readText(this.#taken() + chunk.toString('latin1'))
    this.#waiting += chunk.copy(this.#portion, this.#waiting)
    return this.#waiting < portionBytes ? [] : this.#readText(this.#taken())
  }

  /** What waited. Few fields hold more than ASCII: only those are decoded, and all others keep to one byte a character. */
  #taken(): string {
    const text = this.#portion.toString('latin1', 0, this.#waiting)
    this.#waiting = 0
    return text
  }

  #readText(text: string): Commit[] {
    const fields = text.split('\0')
    fields[0] = this.#begun + (fields[0] ?? '')
    this.#begun = fields.pop() ?? ''
    const all = this.#fields.length === 0 ? fields : this.#fields.concat(fields)
    const commits: Commit[] = []
    const read = this.#withPaths ? this.#readWithPaths(all, commits) : this.#readPlain(all, commits)
    this.#fields = all.slice(read)
    return this.#isKept(text.length, commits.length) ? commits : commits.map(onItsOwn)
  }

  /** A part of a text keeps the whole of it in memory: cheap where a commit is a line, not for many long messages. */
  #isKept(length: number, commits: number): boolean {
    if (length <= commits * shortRecord) return true
    if (this.#whole + length > mostWhole) return false
    this.#whole += length
    return true
  }

  /** Adds the commits that came whole, and gives the number of fields that they are. */
  #readPlain(all: readonly string[], commits: Commit[]): number {
    let at = 0
    for (; at + fields.length <= all.length; at += fields.length) commits.push(this.#commit(all, at, null))
    return at
  }

  /** The same where an empty field begins each record, and ends the paths of the one before: no path is empty. */
  #readWithPaths(all: readonly string[], commits: Commit[]): number {
    let start = 0
    for (;;) {
      const paths = start + 1 + fields.length
      const end = paths > all.length ? -1 : all.indexOf('', paths)
      if (end === -1) return start
      commits.push(this.#commit(all, start + 1, pathsOf(all.slice(paths, end))))
      start = end
    }
  }

  #commit(all: readonly string[], at: number, paths: readonly string[] | null): Commit {
    return {
      oid: all[at] ?? '',
      parents: oidsOf(all[at + 1] ?? ''),
      authoredAt: Number(all[at + 2]),
      committedAt: Number(all[at + 3]),
      author: this.#signature(all[at + 4] ?? '', all[at + 5] ?? ''),
      message: decoded(all[at + 6] ?? ''),
      paths,
    }
  }

  /** The person of a name and an address as they came. */
  #signature(name: string, email: string): Signature {
    const first = this.#signatures.get(email)
    for (let one = first; one !== undefined; one = one.next) if (one.name === name) return one.signature
    const signed: Signed = {
      name: detached(name),
      signature: { name: detached(decoded(name)), email: detached(decoded(email)) },
    }
    if (first === undefined) this.#signatures.set(detached(email), signed)
    else {
      signed.next = first.next
      first.next = signed
    }
    return signed.signature
  }
}

/** A person by the name as it came, and the next one of the same address. */
interface Signed {
  readonly name: string
  readonly signature: Signature
  next?: Signed | undefined
}

/** V8 moves a text that is shorter whenever it tidies up, and this one never (kMaxRegularHeapObjectSize). */
const portionBytes = 131_072

/** Up to so many characters a record, texts are kept as they came; and of longer records so many in all. */
const shortRecord = 512
const mostWhole = 16 * 1024 * 1024

function onItsOwn(commit: Commit): Commit {
  const { oid, parents, message, paths } = commit
  return {
    ...commit,
    oid: detached(oid),
    parents: parents.length === 0 ? noOids : parents.map(detached),
    message: detached(message),
    paths: paths === null || paths.length === 0 ? paths : paths.map(detached),
  }
}

const noPaths: readonly string[] = []

/** The first path stands after a line end of git's own. */
function pathsOf(fields: readonly string[]): readonly string[] {
  const [first, ...others] = fields
  return first === undefined ? noPaths : [decoded(first.slice(1)), ...others.map(decoded)]
}

const noOids: readonly string[] = []

function oidsOf(text: string): readonly string[] {
  if (text === '') return noOids
  return text.includes(' ') ? text.split(' ') : [text]
}

/**
 * The text of a field that came one character a byte. git re-encodes what declares its encoding; what does not comes as
 * it is. A field that is not UTF-8 is most likely Windows-1252, and reading it so loses nothing that a replacement
 * character would have kept.
 */
function decoded(field: string): string {
  if (!beyondAscii.test(field)) return field
  const bytes = Buffer.from(field, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : new TextDecoder('windows-1252').decode(bytes)
}

const beyondAscii = /[\x80-\xff]/
