import { readPurl } from '../bom/recorded-purl.ts'
import type { RecordedBom, RecordedComponent } from '../bom/recorded.ts'
import { affectedVersions } from './affected.ts'
import type { Finding } from './finding.ts'
import { ofPurl, packageKey } from './package-name.ts'

/** A vulnerability in a component of the bill of materials. */
export interface Match {
  readonly finding: Finding
  readonly component: RecordedComponent
}

/** A finding that is about nothing in the bill of materials, and why. */
export interface Unmatched {
  readonly finding: Finding
  /**
   * `absent`: it has no such package; `other-version`: it has versions that are not affected; `undecided`: it has versions
   * of which nobody can tell; `unnamed`: the finding names no package that a lockfile could have.
   */
  readonly why: 'absent' | 'other-version' | 'undecided' | 'unnamed'
  /** For people: a sentence. */
  readonly reason: string
}

export interface Matching {
  /** In the order of the findings, then of the components. */
  readonly matches: readonly Match[]
  readonly unmatched: readonly Unmatched[]
}

/** Looks findings up in a bill of materials, by purl type, name and version. Each finding is matched or told, never dropped. */
export function matchFindings(findings: readonly Finding[], bom: RecordedBom): Matching {
  const index = componentIndex(bom)
  const matches: Match[] = []
  const unmatched: Unmatched[] = []
  for (const finding of findings) {
    const found = look(finding, index)
    if ('why' in found) unmatched.push({ finding, ...found })
    else matches.push(...found.components.map((component) => ({ finding, component })))
    if ('undecided' in found && found.undecided.length > 0)
      unmatched.push({ finding, why: 'undecided', reason: undecided(finding, found.undecided) })
  }
  return { matches, unmatched }
}

/** The components of a package, and what refs and BOM-Links of this document lead to. */
export interface ComponentIndex {
  readonly byPackage: ReadonlyMap<string, readonly RecordedComponent[]>
  byRef(ref: string): RecordedComponent | undefined
}

export function componentIndex(bom: RecordedBom): ComponentIndex {
  const byPackage = new Map<string, RecordedComponent[]>()
  const refs = new Map<string, RecordedComponent>()
  for (const component of bom.components) {
    refs.set(component.ref, component)
    const named = component.purl === null ? null : ofPurl(component.purl)
    if (named === null) continue
    const key = packageKey(named.package)
    const known = byPackage.get(key)
    if (known) known.push(component)
    else byPackage.set(key, [component])
  }
  const serial = bom.serialNumber?.replace(/^urn:uuid:/i, '').toLowerCase()
  return {
    byPackage,
    byRef: (ref) => {
      const link = /^urn:cdx:([^/]+)\/\d+#(.+)$/s.exec(ref)
      if (!link) return refs.get(ref)
      return link[1]?.toLowerCase() === serial ? refs.get(decoded(link[2] ?? '')) : undefined
    },
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

type Found =
  | { readonly components: readonly RecordedComponent[]; readonly undecided: readonly RecordedComponent[] }
  | { readonly why: Unmatched['why']; readonly reason: string }

function look(finding: Finding, index: ComponentIndex): Found {
  const named = finding.ref === null ? undefined : index.byRef(finding.ref)
  if (named !== undefined) return { components: [named], undecided: [] }
  if (finding.package === null)
    return { why: 'unnamed', reason: `${finding.id} names no package that a lockfile can have.` }
  const { name } = finding.package
  const components = index.byPackage.get(packageKey(finding.package)) ?? []
  if (components.length === 0)
    return { why: 'absent', reason: `${finding.id} is about ${name}, which is not in the bill of materials.` }
  const isAffected = affectedVersions(finding)
  const judged = components.map((component) => {
    const version = versionOf(component)
    return { component, affected: version === null ? null : isAffected(version) }
  })
  const affected = judged.filter((one) => one.affected === true).map(({ component }) => component)
  const unclear = judged.filter((one) => one.affected === null).map(({ component }) => component)
  if (affected.length > 0) return { components: affected, undecided: unclear }
  if (unclear.length > 0) return { why: 'undecided', reason: undecided(finding, unclear) }
  const reason = `${finding.id} does not affect ${name} ${versionsOf(components)}, which is in the bill of materials.`
  return { why: 'other-version', reason }
}

function undecided({ id, package: name }: Finding, components: readonly RecordedComponent[]): string {
  return `Whether ${id} affects ${name?.name ?? ''} ${versionsOf(components)} cannot be told.`
}

/** The version that a component has, in its own field or in its purl. */
export function versionOf({ version, purl }: RecordedComponent): string | null {
  return version ?? (purl === null ? null : (readPurl(purl)?.version ?? null))
}

function versionsOf(components: readonly RecordedComponent[]): string {
  return [...new Set(components.map((component) => versionOf(component) ?? 'without a version'))].join(', ')
}
