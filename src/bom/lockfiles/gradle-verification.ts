import type { Hash, PublishedFile } from '../component.ts'
import { wellFormed } from '../code-units.ts'
import { parseXml, type XmlElement } from './xml.ts'

/** The artefacts of each `group:name:version`. */
export type VerifiedFiles = ReadonlyMap<string, readonly PublishedFile[]>

const algorithms: ReadonlyMap<string, { readonly name: Hash['algorithm']; readonly digits: number }> =
  new Map([
    ['md5', { name: 'MD5', digits: 32 }],
    ['sha1', { name: 'SHA-1', digits: 40 }],
    ['sha256', { name: 'SHA-256', digits: 64 }],
    ['sha512', { name: 'SHA-512', digits: 128 }],
  ])

/** Descriptions of a module, not the module. */
const descriptions = /\.(?:pom|module|asc|xml)$/
const notTheCode = /-(?:sources|javadoc|kdoc|src)\.(?:jar|zip)$/

/**
 * Reads Gradle's verification metadata (user manual, "Verifying dependencies"; schema.gradle.org, dependency-verification
 * 1.0 to 1.3): the artefacts of each module with their digests, descriptions and sources left out. A digest beside which
 * others are trusted too (`also-trust`) is none that the delivered file must have, so it is left out; signatures are not
 * read. Throws LOCKFILE_INVALID with the line.
 */
export function readVerification(text: string, file: string): VerifiedFiles {
  const files = new Map<string, PublishedFile[]>()
  for (const list of parseXml(text, file).children)
    if (list.name === 'components')
      for (const component of list.children) {
        const { group, name, version } = component.attributes
        if (component.name !== 'component' || !group || !name || !version) continue
        const key = `${group}:${name}:${version}`
        const known = files.get(key)
        const more = component.children.flatMap(artefact)
        if (known) known.push(...more)
        else files.set(key, more)
      }
  return files
}

function artefact(element: XmlElement): PublishedFile[] {
  const { name } = element.attributes
  if (element.name !== 'artifact' || !name || descriptions.test(name) || notTheCode.test(name)) return []
  const hashes = element.children.flatMap((digest): Hash[] => {
    const algorithm = algorithms.get(digest.name)
    const content = digest.attributes['value']?.toLowerCase() ?? ''
    const isOnly = !digest.children.some((child) => child.name === 'also-trust')
    return algorithm && isOnly && content.length === algorithm.digits && /^[\da-f]+$/.test(content)
      ? [{ algorithm: algorithm.name, content }]
      : []
  })
  return hashes.length === 0 ? [] : [{ name: wellFormed(name), url: null, hashes: oneEach(hashes) }]
}

/** One an algorithm, sorted by its name. */
function oneEach(hashes: readonly Hash[]): Hash[] {
  const kept = new Map(hashes.toReversed().map((hash) => [hash.algorithm, hash]))
  return [...kept.values()].sort((a, b) => (a.algorithm < b.algorithm ? -1 : 1))
}
