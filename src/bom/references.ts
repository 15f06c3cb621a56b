import { ExternalReferenceType, HashAlgorithm } from '@cyclonedx/cyclonedx-library/Enums'
import { ExternalReference, HashDictionary } from '@cyclonedx/cyclonedx-library/Models'
import { byCodeUnit, wellFormed } from './code-units.ts'
import type { Ecosystem, Hash, PublishedFile, Source } from './component.ts'
import { withoutCredentials } from './credentials.ts'
import type { Item } from './inventory.ts'
import type { SpecVersion } from './specification.ts'

type Address = readonly [url: string, type: ExternalReferenceType, hashes: readonly Hash[]]

/** Ecosystems whose packages are archives of the sources. */
const ofSources: ReadonlySet<Ecosystem> = new Set(['cargo', 'composer', 'golang', 'hex', 'pub'])

/**
 * Where a component's files and sources are, sorted, each address once; `written` are the component's own digests. BSI TR-03183-2 reads the digest of a delivered file
 * at its address, other tools at the component: both have it. `source-distribution` came with CycloneDX 1.6.
 */
export function referencesOf(item: Item, written: HashDictionary, spec: SpecVersion): ExternalReference[] {
  const sources = spec !== '1.5'
  const all: Address[] = []
  for (const { source, hashes } of item.origins)
    all.push(...addressesOf(source, hashes, sources && ofSources.has(item.ecosystem)))
  for (const file of item.files) all.push(...fileAddresses(file, sources))
  return inOrder(all).map(([url, type, hashes]) => {
    const same = hashes === item.hashes
    return new ExternalReference(url, type, { hashes: same ? written : hashesOf(hashes) })
  })
}

function inOrder(all: readonly Address[]): readonly Address[] {
  if (all.length < 2) return all
  const distinct = new Map(all.map((address) => [`${address[1]} ${address[0]}`, address]))
  return [...distinct.values()].sort((a, b) => byCodeUnit(a[1], b[1]) || byCodeUnit(a[0], b[0]))
}

/** As the library has them. */
export function hashesOf(hashes: readonly Hash[]): HashDictionary {
  const dictionary = new HashDictionary()
  for (const { algorithm, content } of hashes) dictionary.set(HashAlgorithm[algorithm], content)
  return dictionary
}

function addressesOf(source: Source, hashes: readonly Hash[], withSources: boolean): Address[] {
  switch (source.kind) {
    case 'registry':
    case 'archive':
      return source.url === null ? [] : delivered(escapedUrl(source.url), hashes, withSources)
    case 'git': {
      const url =
        source.commit === null
          ? source.url
          : `${source.url.replace(/#.*$/s, '')}#${encodeURI(wellFormed(source.commit))}`
      return [[escapedUrl(url), ExternalReferenceType.VCS, []]]
    }
    case 'file':
      return [[relativeReference(source.path), ExternalReferenceType.Distribution, hashes]]
    case 'folder':
      return []
  }
}

function fileAddresses({ name, url, hashes }: PublishedFile, sources: boolean): Address[] {
  // Python's source distributions (packaging specifications, "source distribution format"); what is built is a wheel or egg.
  return url === null
    ? []
    : delivered(escapedUrl(url), hashes, sources && /\.(?:tar\.\w+|tgz|zip)$/.test(name))
}

function delivered(url: string, hashes: readonly Hash[], withSources: boolean): Address[] {
  const address: Address = [url, ExternalReferenceType.Distribution, hashes]
  return withSources ? [address, [url, ExternalReferenceType.SourceDistribution, hashes]] : [address]
}

const unescaped = /[\s"'<>[\]\\^`{|}]/
const unescapedAll = new RegExp(unescaped, 'g')

/** RFC 3986 section 3.5: a second `#` has to be escaped. The others are what the library would escape, and only in XML. */
function escapedUrl(url: string): string {
  const first = url.indexOf('#') + 1
  const once = first === 0 ? url : url.slice(0, first) + url.slice(first).replaceAll('#', '%23')
  return unescaped.test(once) ? once.replaceAll(unescapedAll, escapedCharacter) : once
}

/** RFC 3986 section 4.2: without `./` a colon in the first name would be read as a scheme. */
function relativeReference(path: string): string {
  const names = withoutCredentials(path)
    .split('/')
    .filter((name) => name !== '.' && name !== '')
  return `${names[0] === '..' ? '' : './'}${names.map(escaped).join('/')}`
}

function escaped(name: string): string {
  return encodeURIComponent(wellFormed(name)).replaceAll("'", escapedCharacter)
}

function escapedCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
