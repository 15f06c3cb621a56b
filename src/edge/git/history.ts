import { isUtf8 } from 'node:buffer'
import type { Commit, Signature } from '../../git/commit.ts'
import { gitFailed, gitMissing, spawnGit } from './run.ts'

/** What to read: everything that `include` reaches and `exclude` does not. Object ids or full reference names. */
export interface Selection {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** Also what all tags reach. */
  readonly tags?: boolean
}

/**
 * Neither a message nor a name can hold a NUL (git cuts there), so the separators cannot be forged.
 * Every record is these six fields, each ended by a NUL.
 */
const fields = ['%H', '%P', '%ct', '%aN', '%aE', '%B']

const streamArguments = [
  '-c',
  'log.showSignature=false',
  'log',
  '-z',
  '--no-color',
  '--no-decorate',
  '--encoding=UTF-8',
  `--format=${fields.join('%x00')}`,
  '--stdin',
]

/**
 * The commits of a selection in batches, newest first, while git is still reading. Memory does not grow with the
 * history. Throws GIT_FAILED when git ends with an error or by a signal: a cut history is never taken for a whole one.
 */
export async function* readHistory(cwd: string, selection: Selection): AsyncGenerator<readonly Commit[]> {
  const child = spawnGit([...streamArguments, ...(selection.tags ? ['--tags'] : [])], { cwd })
  const ended = new Promise<{ code: number | null; error: Error | null }>((resolve) => {
    child.on('error', (error) => resolve({ code: null, error }))
    child.on('close', (code) => resolve({ code, error: null }))
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < 4096) said += chunk.toString('utf8')
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(
    [...selection.include, ...selection.exclude.map((revision) => `^${revision}`)].join('\n') + '\n',
  )
  const records = new RecordReader()
  try {
    for await (const chunk of child.stdout) {
      const commits = records.read(chunk as Buffer)
      if (commits.length > 0) yield commits
    }
  } finally {
    child.kill()
  }
  const { code, error } = await ended
  if (error) throw gitMissing(error)
  if (code !== 0) throw gitFailed(['log'], { code: code ?? -1, stdout: Buffer.alloc(0), stderr: said })
}

/** Cuts git's output into commits. Every field is decoded on its own, so that keeping one keeps no more than it. */
class RecordReader {
  #rest: Buffer = Buffer.alloc(0)
  /** The same people over and over: each is made once, so that they can be told apart by what they are. */
  readonly #signatures = new Map<string, Signature>()

  read(chunk: Buffer): Commit[] {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const decode = isUtf8(bytes.subarray(0, bytes.lastIndexOf(0) + 1)) ? decodeUtf8 : decodeUnknown
    const commits: Commit[] = []
    let at = 0
    for (;;) {
      const ends = fieldEnds(bytes, at)
      if (ends === null) break
      const [oid, parents, date, , email, message] = ends
      commits.push({
        oid: bytes.toString('latin1', at, oid),
        parents: splitOids(bytes.toString('latin1', oid + 1, parents)),
        committedAt: Number(bytes.toString('latin1', parents + 1, date)),
        author: this.#signature(decode(bytes, date + 1, email)),
        message: decode(bytes, email + 1, message),
      })
      at = message + 1
    }
    this.#rest = bytes.subarray(at)
    return commits
  }

  /** From the two fields as they stand, with the NUL between them. */
  #signature(fields: string): Signature {
    const known = this.#signatures.get(fields)
    if (known) return known
    const nul = fields.indexOf('\0')
    const signature = { name: fields.slice(0, nul), email: fields.slice(nul + 1) }
    this.#signatures.set(fields, signature)
    return signature
  }
}

type Ends = [oid: number, parents: number, date: number, name: number, email: number, message: number]

/** Where the six fields of a record end, or null when it has not come whole. */
function fieldEnds(bytes: Buffer, from: number): Ends | null {
  const ends: Ends = [0, 0, 0, 0, 0, 0]
  let at = from
  for (let field = 0; field < ends.length; field++) {
    const end = bytes.indexOf(0, at)
    if (end === -1) return null
    ends[field] = end
    at = end + 1
  }
  return ends
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
