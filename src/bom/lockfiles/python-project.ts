import { WaybillError } from '../../errors.ts'
import type { LockfileText, Root } from '../component.ts'
import { entriesOf, fieldsOf, isFields, listOf, textOf, textsOf, type Fields } from './fields.ts'
import type { Dependency, Locked } from './python-graph.ts'
import { matchName } from './python-name.ts'
import { parseRequirement } from './python-requirement.ts'
import { parseToml } from './toml.ts'

/** What `pyproject.toml` says of a project: PEP 621, PEP 735, and the tables of Poetry, PDM and uv. */
export interface Project {
  readonly root: Root
  readonly dependencies: readonly Dependency[]
  readonly extras: ReadonlyMap<string, readonly Dependency[]>
  /** What those who work on it need, by the name of the group for comparisons. */
  readonly groups: ReadonlyMap<string, readonly Dependency[]>
  /** The index that PDM takes packages from instead of the public one; may hold a password. */
  readonly index: string | null
}

export const unknownRoot: Root = { name: null, version: null, license: undefined }

/** Reads the manifest beside a lockfile. Null without one, and, with a warning, for one that cannot be read. */
export function readProject(file: LockfileText, warnings: string[]): Project | null {
  const text = file.manifest ?? null
  if (text === null) return null
  try {
    return projectOf(parseToml(text, file.path))
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    warnings.push(
      `${file.path}: the pyproject.toml beside it cannot be read; what the project asks for is not known.`,
    )
    return null
  }
}

function projectOf(manifest: Fields): Project {
  const project = fieldsOf(manifest['project']) ?? {}
  const tool = fieldsOf(manifest['tool']) ?? {}
  const poetry = fieldsOf(tool['poetry']) ?? {}
  const ofPoetry = poetryDependencies(poetry['dependencies'])
  return {
    root: {
      name: textOf(project['name']) ?? textOf(poetry['name']),
      version: textOf(project['version']) ?? textOf(poetry['version']),
      license: licenseOf(project['license']) ?? licenseOf(poetry['license']),
    },
    dependencies: [
      ...requirementsOf(project['dependencies']),
      ...ofPoetry.filter(({ optional }) => !optional),
    ],
    extras: extrasOf(project['optional-dependencies'], poetry['extras'], ofPoetry),
    groups: joined([
      ...groupsOf(manifest['dependency-groups']),
      ...groupsOf(fieldsOf(tool['pdm'])?.['dev-dependencies']),
      ['dev', requirementsOf(fieldsOf(tool['uv'])?.['dev-dependencies'])],
      ['dev', poetryDependencies(poetry['dev-dependencies'])],
      ...entriesOf(poetry['group']).map(([name, group]): Group => [
        matchName(name),
        poetryDependencies(fieldsOf(group)?.['dependencies']),
      ]),
    ]),
    index: pdmIndex(fieldsOf(tool['pdm'])),
  }
}

/** A source of the name `pypi` stands for the public index (PDM, "Configure the package indexes"). */
function pdmIndex(pdm: Fields | undefined): string | null {
  const source = listOf(pdm?.['source']).find((one) => fieldsOf(one)?.['name'] === 'pypi')
  return textOf(fieldsOf(source)?.['url'])
}

/**
 * The project as the package that everything begins at; null where nothing is known of what it asks for. Of extras and
 * groups those in `locked`, where the lockfile tells which it is of.
 */
export function rootPackage(
  project: Project | null,
  locked: ReadonlySet<string> | null = null,
): Locked | null {
  if (project === null) return null
  const { root, dependencies, extras, groups } = project
  const isLocked = ([name]: Group) => locked === null || locked.has(name)
  return {
    name: root.name ?? '',
    version: root.version,
    dependencies,
    extras: new Map([...extras].filter(isLocked)),
    development: [...groups].filter(isLocked).flatMap(([, group]) => group),
    role: 'root',
    component: null,
  }
}

type Group = readonly [string, readonly Dependency[]]

/** What several tables say of one group is all of it. */
function joined(groups: readonly Group[]): Map<string, readonly Dependency[]> {
  const byName = new Map<string, Dependency[]>()
  for (const [name, dependencies] of groups) {
    const known = byName.get(name)
    if (known) known.push(...dependencies)
    else byName.set(name, [...dependencies])
  }
  return byName
}

function groupsOf(value: unknown): Group[] {
  return entriesOf(value).map(([name, list]) => [matchName(name), requirementsOf(list)])
}

/** Requirements in a list; what includes another group (PEP 735) adds nothing, as every group is read. */
export function requirementsOf(value: unknown): Dependency[] {
  return textsOf(value).flatMap((text) => {
    const requirement = parseRequirement(text)
    return requirement ? { ...requirement, conditional: requirement.marker !== null } : []
  })
}

function licenseOf(value: unknown): unknown {
  // PEP 621 had tables before PEP 639: a licence file has no name that anybody could know.
  return isFields(value) ? (textOf(value['text']) ?? undefined) : (textOf(value) ?? undefined)
}

interface PoetryDependency extends Dependency {
  readonly optional: boolean
}

/** Constraints by name (Poetry, "Dependency specification"): a text, a table, or a list of tables. */
export function poetryDependencies(value: unknown): PoetryDependency[] {
  return entriesOf(value).flatMap(([name, written]) =>
    matchName(name) === 'python'
      ? []
      : (Array.isArray(written) ? listOf(written) : [written]).map((one) => poetryDependency(name, one)),
  )
}

function poetryDependency(name: string, written: unknown): PoetryDependency {
  const fields = fieldsOf(written)
  const marker = textOf(fields?.['markers'])
  const isSomewhere = [marker, fields?.['python'], fields?.['platform']].some(
    (rule) => typeof rule === 'string',
  )
  return {
    name: textOf(name) ?? '',
    extras: textsOf(fields?.['extras']),
    specifier: textOf(fields ? fields['version'] : written) ?? '',
    marker,
    conditional: isSomewhere || fields?.['optional'] === true,
    optional: fields?.['optional'] === true,
  }
}

/** The packages of each extra: those of Poetry are optional dependencies that the extra names. */
export function extrasOf(
  standard: unknown,
  poetry: unknown,
  dependencies: readonly PoetryDependency[],
): ReadonlyMap<string, readonly Dependency[]> {
  const byName = new Map<string, Dependency[]>()
  for (const one of dependencies) {
    const known = byName.get(matchName(one.name))
    if (!one.optional) continue
    if (known) known.push(one)
    else byName.set(matchName(one.name), [one])
  }
  return joined([
    ...groupsOf(standard),
    ...entriesOf(poetry).map(([extra, names]): Group => [
      matchName(extra),
      [...new Set(textsOf(names).map((name) => matchName(parseRequirement(name)?.name ?? name)))].flatMap(
        (name) => byName.get(name) ?? [],
      ),
    ]),
  ])
}
