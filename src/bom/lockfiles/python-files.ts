import type { Hash, Property, PublishedFile, Source } from '../component.ts'
import { byCodeUnit, wellFormed } from '../code-units.ts'
import { publicUrl } from '../credentials.ts'
import { textOf } from './fields.ts'

/** A file of a version, as its lockfile tells it. */
interface WrittenFile {
  /** Null where the address must tell. */
  readonly name: unknown
  readonly url: unknown
  /** `sha256:...`, or several digests. */
  readonly hashes: readonly unknown[]
}

/** What the files of a version say of it. */
export interface Delivered {
  /** Of the only file. */
  readonly hashes: readonly Hash[]
  /** Where there are several. */
  readonly files?: readonly PublishedFile[]
  /** Of the only file. */
  readonly url: string | null
  /** Digests of files that nobody can name, and the name of the only file where no address tells it. */
  readonly properties: readonly Property[]
}

const algorithms: ReadonlyMap<string, { readonly name: Hash['algorithm']; readonly digits: number }> =
  new Map([
    ['md5', { name: 'MD5', digits: 32 }],
    ['sha1', { name: 'SHA-1', digits: 40 }],
    ['sha256', { name: 'SHA-256', digits: 64 }],
    ['sha384', { name: 'SHA-384', digits: 96 }],
    ['sha512', { name: 'SHA-512', digits: 128 }],
  ])

/** Reads `sha256:` and hex digits; null for what is no digest of that length. */
export function readDigest(written: unknown): Hash | null {
  const match = typeof written === 'string' ? /^([a-z0-9]+)[:=]([0-9a-f]+)$/i.exec(written.trim()) : null
  const algorithm = algorithms.get(match?.[1]?.toLowerCase() ?? '')
  const content = match?.[2]?.toLowerCase() ?? ''
  return algorithm && content.length === algorithm.digits ? { algorithm: algorithm.name, content } : null
}

/**
 * The files that a version is published as. Digests of the only file are the component's; of several, each stands with
 * its file; a digest whose file nobody names is a property. `fault` is told what is left out.
 */
export function deliveredAs(written: readonly WrittenFile[], fault: (message: string) => void): Delivered {
  const { files, unnamed } = gathered(written, fault)
  const [only, second] = files
  const digests = unnamed.map(digestProperty)
  if (second || (only && digests.length > 0)) return { hashes: [], files, url: null, properties: digests }
  if (only) {
    const { hashes, url } = only
    return { hashes, url, properties: url === null ? [fileProperty(only)] : [] }
  }
  return unnamed.length === 1
    ? { hashes: unnamed, url: null, properties: [] }
    : { hashes: [], url: null, properties: digests }
}

/** Files by their names, and the digests of those that have none. */
function gathered(
  written: readonly WrittenFile[],
  fault: (message: string) => void,
): { readonly files: readonly PublishedFile[]; readonly unnamed: readonly Hash[] } {
  const unnamed = new Map<string, Hash>()
  const files = new Map<string, PublishedFile>()
  for (const file of written) {
    const hashes = digestsOf(file.hashes, fault)
    const url = addressOf(file.url, fault)
    const name = lastName(textOf(file.name)) ?? lastName(url)
    const known = files.get(name ?? '')
    // A second digest for one file is of another file, whose name nobody knows.
    const own = hashes.filter((hash) => name !== null && !isContradicted(hash, known?.hashes ?? []))
    for (const hash of hashes) if (!own.includes(hash)) unnamed.set(hash.content, hash)
    if (name === null) continue
    files.set(name, { name, url: known?.url ?? url, hashes: distinct([...(known?.hashes ?? []), ...own]) })
  }
  return { files: [...files.values()], unnamed: [...unnamed.values()] }
}

function isContradicted({ algorithm, content }: Hash, known: readonly Hash[]): boolean {
  return known.some((hash) => hash.algorithm === algorithm && hash.content !== content)
}

/** At most one an algorithm, sorted by its name. */
function distinct(hashes: readonly Hash[]): Hash[] {
  const byAlgorithm = new Map(hashes.map((hash) => [hash.algorithm, hash]))
  return [...byAlgorithm.values()].sort((a, b) => byCodeUnit(a.algorithm, b.algorithm))
}

/** Digests of files whose names the lockfile leaves out: those of the only one, else properties. */
export function deliveredUnnamed(hashes: readonly unknown[], fault: (message: string) => void): Delivered {
  return deliveredAs(
    hashes.map((hash) => ({ name: null, url: null, hashes: [hash] })),
    fault,
  )
}

function digestsOf(written: readonly unknown[], fault: (message: string) => void): Hash[] {
  return written.flatMap((one) => {
    const hash = readDigest(one)
    if (!hash && one !== undefined && one !== null)
      fault('a digest is none of its algorithm and is left out.')
    return hash ?? []
  })
}

function digestProperty({ algorithm, content }: Hash): Property {
  return { name: `waybill:pypi:${algorithm.replace('-', '').toLowerCase()}`, value: content }
}

function fileProperty({ name }: PublishedFile): Property {
  return { name: 'waybill:pypi:file', value: name }
}

function addressOf(written: unknown, fault: (message: string) => void): string | null {
  if (typeof written !== 'string' || written === '' || /^file:/i.test(written)) return null
  const url = webAddress(written)
  if (url === null) fault('the address of a file is no valid URL and is left out.')
  return url
}

/**
 * An address without credentials and without what stands behind `#`. Null for what is no address, and for one with
 * variables of the environment in it (`${TOKEN}`), which pip fills in: then nobody can tell the address.
 */
export function webAddress(written: string): string | null {
  const url = publicUrl(written.split('#', 1)[0] ?? '')
  return url === null || /(?:\$|%24)(?:\{|%7b)/i.test(url) ? null : url
}

/** The last name of a path or an address, as a file would be called. */
export function lastName(path: string | null): string | null {
  if (path === null) return null
  const plain = path.replace(/[?#].*$/s, '')
  const name = plain.slice(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
  try {
    return wellFormed(decodeURIComponent(name)) || null
  } catch {
    return wellFormed(name) || null
  }
}

/**
 * A revision of a repository. The address begins with the kind of it (`git+https:`), as package URLs write it;
 * null where it is no address. A commit that is none is left out: a branch moves.
 */
export function repositorySource(kind: string, address: string, commit: string | null): Source | null {
  const plain = address.replace(/^(?:git|hg|svn|bzr)\+/i, '')
  const url = webAddress(plain)
  if (url === null || /^file:/i.test(url)) return null
  const isOid = commit !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
  return { kind: 'git', url: /^git:/i.test(url) ? url : `${kind}+${url}`, commit: isOid ? commit : null }
}

/** Where packages come from unless a project says otherwise; the second is what it was called before. */
export const publicIndex = ['https://pypi', 'org/simple'].join('.')
const publicHosts: ReadonlySet<string> = new Set([
  ['pypi', 'org'].join('.'),
  ['pypi', 'python', 'org'].join('.'),
])

/** Whether an address is of the public index, whose packages need no further name. */
export function isPublicIndex(url: string): boolean {
  return publicHosts.has((url.split('/', 3)[2] ?? '').toLowerCase())
}
