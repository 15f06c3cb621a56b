import { WaybillError } from '../../errors.ts'
import type { Component, LockfileReading, LockfileText, Need, Property, Source } from '../component.ts'
import type { Interpolate } from './maven-interpolation.ts'
import { refuseUnreadable } from './invalid.ts'
import { coordinatesOf, mavenLineage, mavenValues, type MavenLineage } from './maven-lineage.ts'
import type { MavenDependency } from './maven-model.ts'

/** A dependency with its values filled in. */
type Asked = MavenDependency & {
  readonly groupId: string
  readonly artifactId: string
  /** The classifier as it is written, where its value is known to the build alone: `${os.detected.classifier}`. */
  readonly openClassifier: string | null
}

interface Pom {
  readonly file: LockfileText
  readonly lineage: MavenLineage
  readonly interpolate: Interpolate
  readonly warnings: string[]
}

/** The parents that lie in the folder of the bill of materials, one more at each asking. */
export function wantedByPom(file: LockfileText): readonly string[] {
  try {
    return mavenLineage(file).paths
  } catch (error) {
    // The reader tells what is wrong.
    if (error instanceof WaybillError) return []
    throw error
  }
}

/**
 * Reads a pom.xml (POM reference; Maven model 4.0.0): what the project asks for itself, with versions and scopes from
 * its properties, its `dependencyManagement` and its parents as far as they are files beside it. Nothing further is
 * known: what the dependencies depend on is not in a POM. A version that another parent or an imported bill of materials
 * decides is null; that is told, and the project incomplete.
 *
 * Scopes by what the product ships: compile, runtime and system are required, test is development; provided and
 * `<optional>` are optional, since the product uses them and others may bring them. So is what only a profile adds that
 * is not active by default. Exclusions name nothing that is in the reading. Build plugins are no dependencies.
 * Throws LOCKFILE_INVALID with the line.
 */
export function readPom(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'pom')
  const lineage = mavenLineage(file)
  const pom: Pom = { file, lineage, interpolate: mavenValues(lineage), warnings: [] }
  const incomplete = new Set<string>()
  if (lineage.missing) {
    incomplete.add('')
    const { groupId, artifactId, version } = lineage.missing
    const named = [groupId, artifactId, version].filter((text) => text !== null).join(':')
    pom.warnings.push(`${file.path}: the parent ${named} is not at hand; what it declares is not known.`)
  }
  const components = askedOf(pom, incomplete).map((asked) => component(pom, asked))
  const unknown = components.filter(({ version }) => version === null)
  if (unknown.length > 0) {
    incomplete.add('')
    const names = unknown.map(({ group, name }) => `${group}:${name}`)
    pom.warnings.push(`${file.path}: no version is written for ${[...new Set(names)].join(', ')}.`)
  }
  return {
    path: file.path,
    ecosystem: 'maven',
    root: rootOf(pom),
    components,
    dependencies: new Map([['', components.map(({ key }) => key)]]),
    incomplete,
    warnings: pom.warnings,
  }
}

function rootOf({ lineage, interpolate }: Pom): LockfileReading['root'] {
  const { groupId, artifactId, version } = coordinatesOf(lineage)
  const filled = (text: string | null) => (text === null ? null : interpolate(text))
  // Licences are inherited from the nearest parent that has some.
  const licenses = lineage.models.find((each) => each.licenses.length > 0)?.licenses
  const texts = licenses?.map((license) => interpolate(license) ?? license)
  return {
    group: filled(groupId),
    name: filled(artifactId),
    version: filled(version),
    license: texts?.length === 1 ? texts[0] : texts,
  }
}

/** One for each artefact; of the same one in the child and in its parents the child's counts. */
function askedOf(pom: Pom, incomplete: Set<string>): Asked[] {
  const managed = managedOf(pom)
  const asked = new Map<string, Asked>()
  for (const model of pom.lineage.models) {
    const inherited = new Set([...asked.values()].map(idOf))
    for (const dependency of model.dependencies) {
      const own = filled(dependency, pom.interpolate)
      const one = named(dependency, own, managed.get(idOf(own)))
      if (one === null) {
        incomplete.add('')
        pom.warnings.push(`${pom.file.path}: a dependency has no readable ids and is left out.`)
        continue
      }
      const key = keyOf(one)
      const known = asked.get(key)
      // A profile may ask again for what the project asks for: the strongest reason counts.
      const isStronger = !known || strength(needOf(one)) > strength(needOf(known))
      if (isStronger && !inherited.has(idOf(one))) asked.set(key, one)
    }
  }
  return [...asked.values()]
}

/**
 * What a dependency leaves out is as `dependencyManagement` has it; a version that is written and has no value stays
 * unknown. Null where it names nothing.
 */
function named(
  written: MavenDependency,
  own: MavenDependency,
  rule: MavenDependency | undefined,
): Asked | null {
  const { groupId, artifactId } = own
  if (groupId === null || artifactId === null) return null
  return {
    ...own,
    groupId,
    artifactId,
    openClassifier: own.classifier === null ? written.classifier : null,
    ...inherited(written, own, rule),
  }
}

function inherited(
  written: MavenDependency,
  own: MavenDependency,
  rule: MavenDependency | undefined,
): Pick<MavenDependency, 'version' | 'scope' | 'optional' | 'systemPath'> {
  if (!rule) return own
  return {
    version: written.version === null ? rule.version : own.version,
    scope: own.scope ?? rule.scope,
    optional: own.optional ?? rule.optional,
    systemPath: own.systemPath ?? rule.systemPath,
  }
}

/** By `group:artifact:type:classifier`; the nearest wins. Imports are told: their versions are in another file. */
function managedOf({ file, lineage, interpolate, warnings }: Pom): Map<string, MavenDependency> {
  const managed = new Map<string, MavenDependency>()
  for (const model of lineage.models)
    for (const dependency of model.managed) {
      const rule = filled(dependency, interpolate)
      if (rule.scope === 'import') {
        const named = [rule.groupId, rule.artifactId, rule.version].filter((text) => text !== null).join(':')
        warnings.push(`${file.path}: the imported ${named} is not at hand; the versions in it are not known.`)
      } else if (!managed.has(idOf(rule))) managed.set(idOf(rule), rule)
    }
  return managed
}

function filled(dependency: MavenDependency, interpolate: Interpolate): MavenDependency {
  const text = (value: string | null) => (value === null ? null : interpolate(value))
  const { groupId, artifactId, version, type, classifier, scope, optional } = dependency
  return {
    ...dependency,
    groupId: text(groupId),
    artifactId: text(artifactId),
    version: text(version),
    type: text(type),
    classifier: text(classifier),
    scope: text(scope),
    optional: text(optional),
  }
}

function idOf({ groupId, artifactId, type, classifier }: MavenDependency): string {
  return `${groupId}:${artifactId}:${type ?? 'jar'}:${classifier ?? ''}`
}

function keyOf(asked: Asked): string {
  return `${idOf(asked)}:${asked.version ?? ''}`
}

function needOf({ scope, optional, profile }: MavenDependency): Need {
  if (scope === 'test') return 'development'
  return scope === 'provided' || optional === 'true' || profile !== null ? 'optional' : 'required'
}

function strength(need: Need): number {
  return ['development', 'optional', 'required'].indexOf(need)
}

function component({ file, warnings }: Pom, asked: Asked): Component {
  const { groupId, artifactId, version, type, classifier, profile } = asked
  const fixed = version === null ? null : pinned(version)
  const properties: Property[] = []
  if (version !== null && fixed === null)
    properties.push({ name: 'waybill:maven:version-range', value: version })
  if (asked.openClassifier !== null)
    properties.push({ name: 'waybill:maven:classifier', value: asked.openClassifier })
  if (profile !== null) properties.push({ name: 'waybill:maven:profile', value: profile })
  const qualifiers = {
    ...(classifier === null ? {} : { classifier }),
    ...(type === null || type === 'jar' ? {} : { type }),
  }
  return {
    key: keyOf(asked),
    ecosystem: 'maven',
    group: groupId,
    name: artifactId,
    version: fixed,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    need: needOf(asked),
    source: asked.scope === 'system' ? systemFile(asked, file, warnings) : { kind: 'registry', url: null },
    hashes: [],
    license: undefined,
    path: '',
    properties,
  }
}

/** A range leaves the version open, but for `[1.0]` (POM reference, "Dependency Version Requirement Specification"). */
function pinned(version: string): string | null {
  const only = /^\[([^,[\]()]+)\]$/.exec(version)
  if (only) return only[1]?.trim() ?? null
  return /[,[\]()]/.test(version) || version === 'LATEST' || version === 'RELEASE' ? null : version
}

/** A file of the machine; only below the project's own folder does its path tell others something. */
function systemFile({ artifactId, systemPath }: Asked, file: LockfileText, warnings: string[]): Source {
  const plain = (systemPath ?? '')
    .replaceAll('\\', '/')
    .replace(/^\$\{(?:project\.|pom\.)?basedir\}\/+/, '')
    .replace(/^(?:\.\/+)+/, '')
  if (plain !== '' && !/^(?:\/|~|[a-z]:)|\$\{|(?:^|\/)\.\.(?:\/|$)/i.test(plain))
    return { kind: 'file', path: plain }
  const last = plain.slice(plain.lastIndexOf('/') + 1)
  warnings.push(`${file.path}: ${artifactId} is a file outside the project; only its name is kept.`)
  return { kind: 'file', path: last === '' || last.includes('$') ? artifactId : last }
}
