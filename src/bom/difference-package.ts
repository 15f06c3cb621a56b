import { byCodeUnit } from './code-units.ts'
import { copyleftOf } from './copyleft.ts'
import { canonicalVersion } from './difference-version.ts'
import type { RecordedComponent } from './recorded.ts'
import { readPurl, writePurl, type PurlParts } from './recorded-purl.ts'

/** One version of one package, however often and wherever the document has it. */
export interface Package {
  /** Its key and version. */
  readonly id: string
  /** What it is called without its version: equal for all versions of a package. */
  readonly key: string
  readonly type: string
  readonly namespace: string | null
  /** As written; null where the document has none. */
  readonly version: string | null
  readonly purl: string
  /** The purl without what tells its version and source. */
  readonly name: string
  readonly scope: RecordedComponent['scope']
  readonly license: string | null
  /** A part of the product itself, such as a workspace: nobody else's package. */
  readonly own: boolean
  /** The qualifiers that tell where it comes from. */
  readonly source: ReadonlyMap<string, string>
  /** Digests by algorithm; several where it occurs with several. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>
  readonly properties: ReadonlyMap<string, readonly string[]>
}

/** Qualifiers that tell which build of a version, and from where, and not which package (purl specification, types). */
const sourceQualifiers: ReadonlySet<string> = new Set([
  'checksum',
  'distro',
  'download_url',
  'file_name',
  'package-id',
  'prev',
  'repository_url',
  'rrev',
  'upstream',
  'vcs_url',
])

/** Registries in which case, or more, tells no packages apart (purl specification, type definitions; NuGet's id rules). */
const caseless: ReadonlySet<string> = new Set(['bitbucket', 'composer', 'github', 'hex', 'nuget', 'pypi'])

/** A component as a document has it, and which package version it is. */
export interface Occurrence {
  readonly id: string
  readonly key: string
  readonly component: RecordedComponent
  readonly parts: PurlParts
  readonly purl: string
}

/** Which package version a component is: by its purl, else by its name. */
export function identified(component: RecordedComponent): Occurrence {
  const parts = (component.purl === null ? null : readPurl(component.purl)) ?? named(component)
  const version = parts.version ?? component.version
  const key = keyOf(parts)
  const id = `${key}\n${version === null ? '' : canonicalVersion(parts.type, version)}`
  const purl = component.purl === null ? writePurl(parts) : component.purl
  return { id, key, component, parts: { ...parts, version }, purl }
}

/** What has no purl is told by its name: the purl type `generic` is for what no other type describes. */
function named({ group, name, version }: RecordedComponent): PurlParts {
  return { type: 'generic', namespace: group, name, version, qualifiers: new Map(), subpath: null }
}

function keyOf(parts: PurlParts): string {
  const { type } = parts
  const plain = withoutSource(parts)
  if (!caseless.has(type)) return writePurl(plain)
  const name = plain.name.toLowerCase()
  return writePurl({
    ...plain,
    namespace: plain.namespace?.toLowerCase() ?? null,
    // PEP 503, "Normalized Names".
    name: type === 'pypi' ? name.replace(/[-_.]+/g, '-') : name,
  })
}

function withoutSource(parts: PurlParts): PurlParts {
  const kept = [...parts.qualifiers].filter(
    // A jar is what a Maven package is where nothing is said.
    ([key, value]) =>
      !sourceQualifiers.has(key) && !(parts.type === 'maven' && key === 'type' && value === 'jar'),
  )
  return { ...parts, version: null, qualifiers: new Map(kept) }
}

const scopes: readonly Package['scope'][] = ['required', 'optional', 'excluded']
const strictness = ['strong', 'weak', 'none', 'unknown'] as const

/** What all occurrences of a package version say together: of several scopes the strongest, of several licences the strictest. */
export function merged(id: string, occurrences: readonly Occurrence[]): Package {
  const [first] = occurrences.toSorted((a, b) => byCodeUnit(a.purl, b.purl))
  if (!first) throw new Error(`${id} occurs nowhere.`)
  const components = occurrences.map(({ component }) => component)
  return {
    id,
    key: first.key,
    type: first.parts.type,
    namespace: first.parts.namespace,
    version: first.parts.version,
    purl: first.purl,
    name: writePurl(withoutSource(first.parts)),
    scope: scopes.find((scope) => components.some((one) => one.scope === scope)) ?? 'required',
    license: licenseOf(components),
    own: occurrences.every(isOwn),
    source: new Map([...first.parts.qualifiers].filter(([key]) => sourceQualifiers.has(key))),
    hashes: hashesOf(components),
    properties: propertiesOf(components),
  }
}

/** Of several the strictest, so that nothing is overlooked. */
function licenseOf(components: readonly RecordedComponent[]): string | null {
  const licenses = new Set(components.flatMap(({ license }) => license ?? []))
  if (licenses.size < 2) return [...licenses][0] ?? null
  const ranked = [...licenses].map((text) => ({ text, rank: strictness.indexOf(copyleftOf(text)) }))
  return ranked.sort((a, b) => a.rank - b.rank || byCodeUnit(a.text, b.text))[0]?.text ?? null
}

/**
 * A folder of the project, which Waybill's documents say. In those of other tools it has a place outside every
 * `node_modules`, and neither a digest nor an address; the file that a scanner read its packages from (`package-lock.json`
 * as an application without a purl) is one too.
 */
function isOwn({ component, parts }: Occurrence): boolean {
  if (component.properties.get('waybill:part')?.includes('true')) return true
  if (component.type === 'application' && component.purl === null) return true
  const paths = component.properties.get('cdx:npm:package:path') ?? []
  return (
    paths.length > 0 &&
    paths.every((path) => !path.split('/').includes('node_modules')) &&
    component.hashes.length === 0 &&
    component.references.every(({ type }) => type !== 'distribution' && type !== 'vcs') &&
    [...parts.qualifiers.keys()].every((key) => !sourceQualifiers.has(key))
  )
}

function hashesOf(components: readonly RecordedComponent[]): Map<string, Set<string>> {
  const hashes = new Map<string, Set<string>>()
  for (const { algorithm, content } of components.flatMap((component) => component.hashes)) {
    const all = hashes.get(algorithm)
    if (all) all.add(content)
    else hashes.set(algorithm, new Set([content]))
  }
  return hashes
}

function propertiesOf(components: readonly RecordedComponent[]): ReadonlyMap<string, readonly string[]> {
  const [only] = components
  if (only !== undefined && components.length === 1) return only.properties
  const properties = new Map<string, string[]>()
  for (const { properties: some } of components)
    for (const [name, values] of some) {
      const all = properties.get(name) ?? []
      properties.set(name, all)
      all.push(...values)
    }
  return properties
}
