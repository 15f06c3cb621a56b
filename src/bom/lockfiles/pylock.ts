import type { LockfileReading, LockfileText, Need } from '../component.ts'
import { entriesOf, fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { deliveredAs, type Delivered } from './python-files.ts'
import { linkPackages, type Dependency, type Locked } from './python-graph.ts'
import { canHold } from './python-marker.ts'
import { matchName } from './python-name.ts'
import { readProject, rootPackage, unknownRoot } from './python-project.ts'
import { addressedSource, markerProperty, type Addressed } from './python-source.ts'
import { parseToml } from './toml.ts'

/**
 * Reads pylock.toml of lock-version 1 (PyPA specification "pylock.toml", PEP 751). Needs are what markers say of extras and
 * groups; edges are there for packages that have the optional `dependencies`. What the project asks for is in pyproject.toml,
 * and only `pylock.toml` itself is surely of it, not `pylock.docs.toml`. Attestations and `tool` tables are not read.
 * Throws LOCKFILE_INVALID with the line.
 */
export function readPylock(file: LockfileText): LockfileReading {
  const toml = parseToml(file.text, file.path)
  refuseOther(file, toml)
  const warnings: string[] = []
  const project = readProject(file, warnings)
  const groups = choicesOf(toml)
  const entries = listOf(toml['packages']).flatMap((entry) => {
    const fields = fieldsOf(entry)
    if (fields && textOf(fields['name']) !== null) return [fields]
    warnings.push(`${file.path}: a package without a name is left out.`)
    return []
  })
  const packages = entries.map((fields) => lockedPackage(file.path, fields, groups, warnings))
  const isWhole = file.path.slice(file.path.lastIndexOf('/') + 1) === 'pylock.toml'
  const root = isWhole ? rootPackage(project) : null
  const linked = linkPackages(file.path, root ? [root, ...packages] : packages, warnings)
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: project?.root ?? unknownRoot,
    ...linked,
    dependencies: withKnownEdges(linked, entries, root !== null),
    warnings,
  }
}

function refuseOther(file: LockfileText, toml: Fields): void {
  const rewrite = 'Write it again with the tool that its created-by names.'
  const version = toml['lock-version']
  if (!(typeof version === 'string' && /^1\.\d+$/.test(version)))
    throw invalidAt(
      file.path,
      file.text,
      'lock-version',
      'The pylock.toml is of a lock-version that Waybill does not read; it reads 1.0.',
      rewrite,
    )
  if (!Array.isArray(toml['packages']))
    throw invalidAt(file.path, file.text, 'packages', 'The pylock.toml has no list of packages.', rewrite)
}

/** A package without `dependencies` says nothing of them, unless others do: then it has none. */
function withKnownEdges(
  { components, dependencies }: Pick<LockfileReading, 'components' | 'dependencies'>,
  entries: readonly Fields[],
  isRootKnown: boolean,
): ReadonlyMap<string, readonly string[]> {
  if (entries.some((fields) => fields['dependencies'] !== undefined)) return dependencies
  const own = isRootKnown ? new Set(['']) : new Set<string>()
  const unknown = new Set(components.map(({ key }) => key).filter((key) => !own.has(key)))
  return new Map([...dependencies].filter(([key]) => !unknown.has(key)))
}

interface Choices {
  readonly byDefault: ReadonlySet<string>
  readonly extras: ReadonlySet<string>
}

function choicesOf(toml: Fields): Choices {
  return {
    byDefault: new Set(textsOf(toml['default-groups']).map(matchName)),
    extras: new Set(textsOf(toml['extras']).map(matchName)),
  }
}

/** Required is what an installer takes without being asked, optional what an extra brings; the rest is of other groups. */
function needOf(marker: string | null, { byDefault, extras }: Choices): Need {
  if (canHold(marker, { extras: new Set(), groups: byDefault })) return 'required'
  return canHold(marker, { extras, groups: byDefault }) ? 'optional' : 'development'
}

function lockedPackage(path: string, fields: Fields, choices: Choices, warnings: string[]): Locked {
  const name = textOf(fields['name']) ?? ''
  const fault = (message: string) => warnings.push(`${path}: ${name}: ${message}`)
  const marker = textOf(fields['marker'])
  const addressed = originOf(fields, fault)
  return {
    name,
    version: textOf(fields['version']),
    sourceId: sourceIdOf(fields),
    marker,
    need: needOf(marker, choices),
    dependencies: listOf(fields['dependencies']).flatMap(dependency),
    component: {
      ...addressed,
      license: undefined,
      properties: [...markerProperty(marker), ...addressed.properties],
    },
  }
}

function dependency(entry: unknown): Dependency[] {
  const fields = fieldsOf(entry)
  const name = textOf(fields?.['name'])
  if (!fields || name === null) return []
  const sourceId = sourceIdOf(fields)
  const version = textOf(fields['version'])
  return [{ name, extras: [], specifier: '', version, sourceId, marker: null, conditional: false }]
}

/** Tells two entries of one name apart where a dependency has to (PEP 751, `packages.dependencies`). */
function sourceIdOf(fields: Fields): string | null {
  for (const kind of ['vcs', 'directory', 'archive']) {
    const table = fieldsOf(fields[kind])
    if (table) return `${kind} ${textOf(table['url']) ?? textOf(table['path']) ?? ''}`
  }
  return null
}

function originOf(fields: Fields, fault: (message: string) => void): Addressed {
  const vcs = fieldsOf(fields['vcs'])
  if (vcs) return repositoryOf(vcs, fault)
  const directory = fieldsOf(fields['directory'])
  if (directory) return addressedSource({ folder: textOf(directory['path']) }, deliveredAs([], fault), fault)
  const archive = fieldsOf(fields['archive'])
  if (archive) {
    const delivered = filesOf([archive], fault)
    const url = textOf(archive['url'])
    return addressedSource(
      url === null || /^file:/i.test(url) ? { file: url ?? textOf(archive['path']) } : { archive: url },
      delivered,
      fault,
    )
  }
  const sdist = fields['sdist'] === undefined ? [] : [fields['sdist']]
  const delivered = filesOf([...sdist, ...listOf(fields['wheels'])], fault)
  return addressedSource({ index: textOf(fields['index']) }, delivered, fault)
}

function repositoryOf(vcs: Fields, fault: (message: string) => void): Addressed {
  const type = textOf(vcs['type']) ?? 'git'
  const kind = ['git', 'hg', 'svn', 'bzr'].includes(type) ? type : 'git'
  const url = textOf(vcs['url'])
  const delivered = deliveredAs([], fault)
  const path = textOf(vcs['path'])
  if (url === null && path !== null) return addressedSource({ folder: path }, delivered, fault)
  return addressedSource({ repository: kind, url, commit: textOf(vcs['commit-id']) }, delivered, fault)
}

function filesOf(files: readonly unknown[], fault: (message: string) => void): Delivered {
  return deliveredAs(
    files.map((one) => {
      const file = fieldsOf(one)
      return {
        name: file?.['name'] ?? file?.['path'],
        url: file?.['url'],
        hashes: knownDigests(file?.['hashes']),
      }
    }),
    fault,
  )
}

/** Of the algorithms of `hashlib`, those that a bill of materials can name. */
function knownDigests(hashes: unknown): string[] {
  return entriesOf(hashes).flatMap(([algorithm, digest]) =>
    /^(?:md5|sha(?:1|256|384|512))$/i.test(algorithm) ? [`${algorithm}:${textOf(digest) ?? ''}`] : [],
  )
}
