import type { Hash } from './component.ts'

const algorithms: ReadonlyMap<string, { readonly name: Hash['algorithm']; readonly bytes: number }> = new Map(
  [
    ['md5', { name: 'MD5', bytes: 16 }],
    ['sha1', { name: 'SHA-1', bytes: 20 }],
    ['sha256', { name: 'SHA-256', bytes: 32 }],
    ['sha384', { name: 'SHA-384', bytes: 48 }],
    ['sha512', { name: 'SHA-512', bytes: 64 }],
  ],
)

export interface Integrity {
  /** At most one an algorithm, sorted by its name. */
  readonly hashes: readonly Hash[]
  /** What was wrong with the entries that are left out, each a phrase such as `a sha512 of 3 bytes`. */
  readonly faults: readonly string[]
}

/** What nearly every entry is: 64 bytes in base64, whose last digit has four bits to spare. */
const single = /^sha512-[A-Za-z0-9+/]{85}[AQgw]==$/

/** For one digest after the other: every buffer of its own costs more than its digest. */
const digest = Buffer.alloc(64)

function hexadecimal(base64: string): string {
  digest.write(base64, 'base64')
  return digest.toString('hex')
}

/**
 * Reads Subresource Integrity metadata (W3C SRI 3.1) as npm writes it: several `algorithm-base64` entries between
 * white space, each perhaps with `?options`. What is not a digest of the right length is left out and told.
 */
export function readIntegrity(text: string): Integrity {
  if (single.test(text))
    return {
      hashes: [{ algorithm: 'SHA-512', content: hexadecimal(text.slice(7)) }],
      faults: [],
    }
  const hashes = new Map<Hash['algorithm'], Hash>()
  const faults: string[] = []
  for (const entry of text.split(/\s+/)) {
    if (entry === '') continue
    const dash = entry.indexOf('-')
    const algorithm = algorithms.get(entry.slice(0, dash).toLowerCase())
    if (dash < 0 || !algorithm) {
      faults.push('an unknown algorithm')
      continue
    }
    const base64 = entry.slice(dash + 1).split('?', 1)[0] ?? ''
    const bytes = Buffer.from(base64, 'base64')
    const content = bytes.toString('hex')
    const known = hashes.get(algorithm.name)
    // Decoding skips what is not base64, so only a text that comes out again is one.
    if (bytes.toString('base64') !== base64) faults.push(`a ${algorithm.name} that is not base64`)
    else if (bytes.length !== algorithm.bytes) faults.push(`a ${algorithm.name} of ${bytes.length} bytes`)
    else if (!known) hashes.set(algorithm.name, { algorithm: algorithm.name, content })
    else if (known.content !== content) faults.push(`a second ${algorithm.name}`)
  }
  return { hashes: [...hashes.values()].sort((a, b) => (a.algorithm < b.algorithm ? -1 : 1)), faults }
}
