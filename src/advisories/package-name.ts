import { canonicalVersion } from '../bom/difference-version.ts'
import { readPurl } from '../bom/recorded-purl.ts'
import type { PackageName } from './finding.ts'

/** Ecosystems of the OSV schema whose packages a lockfile can name, by purl type. */
const ecosystems: ReadonlyMap<string, string> = new Map([
  ['ConanCenter', 'conan'],
  ['crates.io', 'cargo'],
  ['Go', 'golang'],
  ['Hex', 'hex'],
  ['Maven', 'maven'],
  ['npm', 'npm'],
  ['NuGet', 'nuget'],
  ['Packagist', 'composer'],
  ['Pub', 'pub'],
  ['PyPI', 'pypi'],
  ['RubyGems', 'gem'],
  ['SwiftURL', 'swift'],
])

/** The package of an OSV record; null for distributions and what else no lockfile has. A suffix names another registry. */
export function ofEcosystem(ecosystem: string, name: string): PackageName | null {
  const type = ecosystems.get(ecosystem.split(':', 1)[0] ?? '')
  if (type === undefined) return null
  if (type === 'maven') return { type, name: name.replace(':', '/') }
  if (type === 'swift') return { type, name: name.replace(/^https?:\/\//, '').replace(/\.git$/, '') }
  return { type, name }
}

/** The package and the version that a purl names. */
export function ofPurl(
  purl: string,
): { readonly package: PackageName; readonly version: string | null } | null {
  const parts = readPurl(purl)
  if (parts === null) return null
  const name = parts.namespace === null ? parts.name : `${parts.namespace}/${parts.name}`
  return { package: { type: parts.type, name }, version: parts.version }
}

/** Types whose names have no case, or whose tools do not agree on it. */
const caseless: ReadonlySet<string> = new Set([
  'composer',
  'golang',
  'hex',
  'npm',
  'nuget',
  'pub',
  'pypi',
  'swift',
])

/** The same text for the same package, however it was written: what findings and components are joined by. */
export function packageKey({ type, name }: PackageName): string {
  const folded = caseless.has(type) ? name.toLowerCase() : name
  return `${type}:${type === 'pypi' ? folded.replace(/[-_.]+/g, '-') : folded}`
}

/** The same text for versions that name the same release: tools disagree on the `v` of Go, Composer and Swift. */
export function versionKey(type: string, version: string): string {
  const plain = ['golang', 'swift'].includes(type)
    ? version.replace(/^v(?=\d)/, '').replace(/\+incompatible$/, '')
    : version
  return canonicalVersion(type, plain)
}
