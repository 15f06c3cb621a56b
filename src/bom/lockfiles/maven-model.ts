import { lockfileInvalid } from './invalid.ts'
import { wellFormed } from '../code-units.ts'
import { publicUrl } from '../credentials.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.ts'

/** A POM as it is written, before inheritance and substitution (Maven model 4.0.0 and 4.1.0). */
export interface MavenModel {
  readonly groupId: string | null
  readonly artifactId: string | null
  readonly version: string | null
  readonly packaging: string | null
  readonly parent: MavenParent | null
  /** Of the project, and over them those of its profiles that are active by default. */
  readonly properties: ReadonlyMap<string, string>
  readonly dependencies: readonly MavenDependency[]
  /** `dependencyManagement`: versions and scopes for those who name none. */
  readonly managed: readonly MavenDependency[]
  /** Names, or addresses where there is no name. Whoever uses the project may choose (Maven model, `licenses`). */
  readonly licenses: readonly string[]
}

export interface MavenParent {
  readonly groupId: string | null
  readonly artifactId: string | null
  readonly version: string | null
  /** Null where the parent is to be taken from a repository. */
  readonly relativePath: string | null
}

export interface MavenDependency {
  readonly groupId: string | null
  readonly artifactId: string | null
  readonly version: string | null
  readonly type: string | null
  readonly classifier: string | null
  readonly scope: string | null
  readonly optional: string | null
  readonly systemPath: string | null
  /** The profile that adds it, where that is not active by default. */
  readonly profile: string | null
}

/** Reads a POM. Throws LOCKFILE_INVALID with the line for what is no XML or no Maven project. */
export function readMavenModel(text: string, file: string): MavenModel {
  const project = parseXml(text, file)
  if (project.name !== 'project')
    throw lockfileInvalid('The file is no Maven project: its root is not <project>.', {
      file,
      line: project.line,
    })
  const version = childOf(project, 'modelVersion')
  if (version && !/^4\.[\d.]+$/.test(version.text))
    throw lockfileInvalid('The file has a modelVersion that is not known; Waybill reads 4.', {
      file,
      line: version.line,
    })
  const profiles = childrenOf(project, 'profiles', 'profile')
  const active = profiles.filter(isActive)
  return {
    groupId: textIn(project, 'groupId'),
    artifactId: textIn(project, 'artifactId'),
    version: textIn(project, 'version'),
    packaging: textIn(project, 'packaging'),
    parent: parentOf(childOf(project, 'parent')),
    properties: new Map([project, ...active].flatMap(propertiesOf)),
    dependencies: [
      ...dependenciesOf(project, null),
      ...profiles.flatMap((profile) =>
        dependenciesOf(profile, isActive(profile) ? null : (textIn(profile, 'id') ?? '')),
      ),
    ],
    managed: [project, ...active].flatMap((owner) =>
      dependenciesOf(childOf(owner, 'dependencyManagement'), null),
    ),
    licenses: childrenOf(project, 'licenses', 'license').flatMap(
      (license) => textIn(license, 'name') ?? publicUrl(textIn(license, 'url') ?? '') ?? [],
    ),
  }
}

function isActive(profile: XmlElement): boolean {
  return textIn(childOf(profile, 'activation'), 'activeByDefault') === 'true'
}

function parentOf(parent: XmlElement | undefined): MavenParent | null {
  if (!parent) return null
  const path = childOf(parent, 'relativePath')
  return {
    groupId: textIn(parent, 'groupId'),
    artifactId: textIn(parent, 'artifactId'),
    version: textIn(parent, 'version'),
    // An empty element says that the parent is not among the files of the project.
    relativePath: path === undefined ? '../pom.xml' : path.text === '' ? null : path.text,
  }
}

function propertiesOf(owner: XmlElement): [string, string][] {
  return (childOf(owner, 'properties')?.children ?? []).map(({ name, text }) => [name, wellFormed(text)])
}

function dependenciesOf(owner: XmlElement | undefined, profile: string | null): MavenDependency[] {
  return childrenOf(owner, 'dependencies', 'dependency').map((dependency) => ({
    groupId: textIn(dependency, 'groupId'),
    artifactId: textIn(dependency, 'artifactId'),
    version: textIn(dependency, 'version'),
    type: textIn(dependency, 'type'),
    classifier: textIn(dependency, 'classifier'),
    scope: textIn(dependency, 'scope'),
    optional: textIn(dependency, 'optional'),
    systemPath: textIn(dependency, 'systemPath'),
    profile,
  }))
}

function textIn(element: XmlElement | undefined, name: string): string | null {
  const text = childOf(element, name)?.text ?? ''
  return text === '' ? null : wellFormed(text)
}
