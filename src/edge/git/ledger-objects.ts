import type { LedgerPlace } from './ledger-place.ts'
import { gitFailed, spawnGit } from './run.ts'

/**
 * The bytes of each object (`<commit>:<path>`), null where there is none; one `cat-file --batch` for all. What git writes is
 * taken apart as it comes, so that no more than the objects themselves is held. Throws GIT_FAILED.
 */
export async function readObjects(
  place: LedgerPlace,
  names: readonly string[],
): Promise<(Uint8Array | null)[]> {
  if (names.length === 0) return []
  const child = spawnGit(['cat-file', '--batch'], place)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const said: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(names.map((name) => `${name}\n`).join(''))
  const found: (Uint8Array | null)[] = []
  const take = takeApart((bytes) => found.push(bytes))
  child.stdout.on('data', take)
  const code = await ended
  if (code !== 0 || found.length !== names.length) {
    const result = { code: code ?? -1, stdout: Buffer.alloc(0), stderr: Buffer.concat(said).toString('utf8') }
    throw gitFailed(['cat-file'], result)
  }
  return found
}

/** Reads `cat-file --batch`: a header line an object, and the bytes of those that are there. */
function takeApart(found: (bytes: Uint8Array | null) => void): (chunk: Buffer) => void {
  let parts: Buffer[] = []
  let have = 0
  // How many bytes must be there before it is worth to look again; a header's length is not known.
  let needed = 1
  /** How much of `stream` one object takes, told to `found`; 0 while some of it is missing. */
  function one(stream: Buffer, from: number): number {
    const end = stream.indexOf(0x0a, from)
    if (end < 0) {
      needed = stream.length - from + 1
      return 0
    }
    const header = stream.toString('utf8', from, end)
    const kind = / (blob|tree|commit|tag) (\d+)$/.exec(header)
    const size = kind === null ? 0 : end + 1 - from + Number(kind[2]) + 1
    if (from + size > stream.length) {
      needed = size
      return 0
    }
    found(kind?.[1] === 'blob' ? stream.subarray(end + 1, from + size - 1) : null)
    return kind === null ? end + 1 - from : size
  }
  return (chunk) => {
    parts.push(chunk)
    have += chunk.length
    if (have < needed) return
    const stream = parts.length === 1 ? chunk : Buffer.concat(parts)
    let from = 0
    needed = 1
    for (let taken = 1; taken > 0 && from < stream.length; from += taken) taken = one(stream, from)
    const rest = stream.subarray(from)
    parts = rest.length > 0 ? [rest] : []
    have = rest.length
  }
}
