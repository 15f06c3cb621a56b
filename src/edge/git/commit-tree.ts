import { entry, type Blob, type Tree } from '../tree.ts'
import { gitFailed, gitMissing, spawnGit, type GitResult } from './run.ts'

/**
 * The files of a commit in a folder (relative to the top, '' for all), read out of git, from what `askFiles` was answered.
 * Links are no files here. Throws GIT_FAILED.
 */
export function commitTree(cwd: string, listed: GitResult, below: string): Tree {
  if (listed.code !== 0) throw gitFailed(['ls-tree'], listed)
  const folder = below === '' ? '' : `${below.replaceAll('\\', '/')}/`
  const oids = new Map<string, string>()
  for (const line of listed.stdout.toString('utf8').split('\0')) {
    const match = /^100[0-7]{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line)
    if (match?.[2]?.startsWith(folder)) oids.set(match[2].slice(folder.length), match[1] ?? '')
  }
  return {
    paths: [...oids.keys()],
    read: async (paths, most) => {
      const wanted = new Map(paths.flatMap((path) => entry(path, oids.get(path))))
      const blobs = await readBlobs(cwd, [...new Set(wanted.values())], most)
      return new Map([...wanted].flatMap(([path, oid]) => entry(path, blobs.get(oid))))
    },
  }
}

/** One process for all of them; of what is too large nothing is kept. Throws GIT_FAILED. */
async function readBlobs(
  cwd: string,
  oids: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, Blob>> {
  if (oids.length === 0) return new Map()
  const child = spawnGit(['cat-file', '--batch'], { cwd })
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', (cause) => reject(gitMissing(cause)))
    child.on('close', (code) => resolve(code ?? -1))
  })
  child.stderr.resume()
  child.stdin.on('error', () => undefined)
  child.stdin.end(`${oids.join('\n')}\n`)
  const batch = new Batch(most)
  // By events: whoever iterates is given a copy of all that has come meanwhile.
  child.stdout.on('data', (chunk: Buffer) => batch.take(chunk))
  const code = await ended
  if (code !== 0) throw gitFailed(['cat-file'], { code, stdout: Buffer.alloc(0), stderr: '' })
  return batch.blobs
}

const empty = Buffer.alloc(0)

/** What `cat-file --batch` prints: a line with name, type and size, then so many bytes and a line end, and so on. */
class Batch {
  readonly blobs = new Map<string, Blob>()
  readonly #most: number
  #line: Buffer[] = []
  #oid = ''
  #size = 0
  /** Bytes that are still to come, the line end with them. */
  #left = 0
  /** Of the content that is being read; empty for what is too large. */
  #bytes = empty

  constructor(most: number) {
    this.#most = most
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length;)
      at = this.#left === 0 ? this.#header(chunk, at) : this.#content(chunk, at)
  }

  #header(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at)
    this.#line.push(chunk.subarray(at, end === -1 ? chunk.length : end))
    if (end === -1) return chunk.length
    const [oid = '', , size] = Buffer.concat(this.#line).toString('latin1').split(' ')
    this.#line = []
    if (size !== undefined) {
      this.#oid = oid
      this.#size = Number(size)
      this.#left = this.#size + 1
      this.#bytes = this.#size <= this.#most ? Buffer.allocUnsafeSlow(this.#size) : empty
    }
    return end + 1
  }

  #content(chunk: Buffer, at: number): number {
    const end = Math.min(at + this.#left, chunk.length)
    // The line end after the content has no place there any more.
    chunk.copy(this.#bytes, this.#size + 1 - this.#left, at, end)
    this.#left -= end - at
    if (this.#left > 0) return end
    this.blobs.set(this.#oid, this.#size <= this.#most ? { bytes: this.#bytes } : { size: this.#size })
    return end
  }
}
