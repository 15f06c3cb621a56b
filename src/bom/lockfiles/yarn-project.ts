import type { LockfileText, Need } from '../component.ts'
import { entriesOf, fieldOf, fieldsOf, isFields, textOf, type Fields } from './fields.ts'
import { parseYaml } from './yaml.ts'
import { nameOf, rangeOf, type Ask } from './yarn-package.ts'

/** A package.json, as far as it concerns yarn. */
export interface Manifest {
  readonly folder: string
  readonly name: string | null
  readonly version: string | null
  readonly license: unknown
  readonly asks: readonly Ask[]
  readonly workspaces: unknown
}

/** An override of the manifest: what else a package gets for a name, wherever it is asked for or by one package. */
export interface Override {
  readonly from: { readonly name: string; readonly reference: string | null } | null
  readonly name: string
  readonly range: string | null
  readonly to: string
}

/** What the files beside a yarn.lock say. */
export interface YarnProject {
  readonly root: Manifest | null
  /** By folder; without the root. */
  readonly workspaces: ReadonlyMap<string, Manifest>
  /** By the name of what is overridden, in the order of the manifest. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>
  /** By the name of a catalog ('' is the one without): ranges by package name. */
  readonly catalogs: ReadonlyMap<string, Fields>
}

/** The folder that a lockfile is in, with a slash behind it, as `beside` names its files. */
export function folderOf(file: Pick<LockfileText, 'path'>): string {
  return file.path.slice(0, file.path.lastIndexOf('/') + 1)
}

/** Reads the manifests that belong to a yarn.lock; one that cannot be read is told and left out. */
export function yarnProject(file: LockfileText, warnings: string[]): YarnProject {
  const base = folderOf(file)
  const warn = (what: string) => warnings.push(`${file.path}: ${what} cannot be read and is left out.`)
  const json = manifestOf(file.manifest ?? null, () => warn('the package.json beside it'))
  const workspaces = new Map<string, Manifest>()
  for (const [path, text] of file.beside ?? []) {
    if (!path.startsWith(base) || !path.endsWith('/package.json')) continue
    const folder = path.slice(base.length, -'/package.json'.length)
    const fields = folder === '' ? null : manifestOf(text, () => warn(path))
    if (fields !== null) workspaces.set(folder, manifest(folder, fields))
  }
  return {
    root: json === null ? null : manifest('', json),
    workspaces,
    overrides: overridesOf(json?.['resolutions']),
    catalogs: catalogsOf(file.beside?.get(`${base}.yarnrc.yml`) ?? null, () => warn('.yarnrc.yml')),
  }
}

function manifestOf(text: string | null, refuse: () => void): Fields | null {
  if (text === null) return null
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (isFields(json)) return json
  } catch {
    // Told below, as for a manifest that is JSON and no object.
  }
  refuse()
  return null
}

function manifest(folder: string, json: Fields): Manifest {
  return {
    folder,
    name: textOf(json['name']),
    version: textOf(json['version']),
    license: json['license'],
    asks: asksOf(json),
    workspaces: json['workspaces'],
  }
}

/** What is asked for twice counts as yarn installs it: an optional package is that, wherever else it stands. */
function asksOf(json: Fields): Ask[] {
  const asks = new Map<string, Ask>()
  const lists: readonly (readonly [string, Need])[] = [
    ['devDependencies', 'development'],
    ['dependencies', 'required'],
    ['optionalDependencies', 'optional'],
  ]
  for (const [list, need] of lists)
    for (const [name, range] of entriesOf(json[list]))
      if (typeof range === 'string' && textOf(name) === name) asks.set(name, { name, range, need })
  return [...asks.values()]
}

function overridesOf(resolutions: unknown): ReadonlyMap<string, readonly Override[]> {
  const overrides = new Map<string, Override[]>()
  for (const [pattern, to] of entriesOf(resolutions)) {
    const rule = typeof to === 'string' ? override(pattern, to) : null
    if (rule === null) continue
    const known = overrides.get(rule.name)
    if (known) known.push(rule)
    else overrides.set(rule.name, [rule])
  }
  return overrides
}

/**
 * `name`, `name@range`, `parent/name`, `parent@reference/name` and the globs of yarn 1, of which the last name counts
 * (yarn docs, "resolutions"; yarn 1 docs, "Selective dependency resolutions").
 */
function override(pattern: string, to: string): Override | null {
  const parts = pattern.split('/').filter((part) => part !== '**')
  const names: string[] = []
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? ''
    const scoped = part.startsWith('@') ? parts[(at += 1)] : undefined
    names.push(scoped === undefined ? part : `${part}/${scoped}`)
  }
  const last = specifier(names.pop() ?? '')
  const from = names.pop()
  if (last === null) return null
  return {
    from: from === undefined ? null : specifier(from),
    name: last.name,
    range: last.reference,
    to,
  }
}

function specifier(text: string): { name: string; reference: string | null } | null {
  const at = text.indexOf('@', 1)
  const name = nameOf(at < 0 ? `${text}@` : text)
  return name === null ? null : { name, reference: at < 0 ? null : rangeOf(text) }
}

/** The ranges that `catalog:` stands for (yarn docs, "Catalogs"). Nothing else of the configuration is looked at. */
function catalogsOf(text: string | null, refuse: () => void): ReadonlyMap<string, Fields> {
  const catalogs = new Map<string, Fields>()
  if (text === null) return catalogs
  try {
    const config = fieldsOf(parseYaml(text, '.yarnrc.yml'))
    catalogs.set('', fieldsOf(config?.['catalog']) ?? {})
    for (const [name, ranges] of entriesOf(config?.['catalogs'])) catalogs.set(name, fieldsOf(ranges) ?? {})
  } catch {
    refuse()
  }
  return catalogs
}

/** The range that `catalog:` or `catalog:name` stands for; any other range is itself. */
export function rangeBehind({ catalogs }: YarnProject, name: string, range: string): string {
  if (!range.startsWith('catalog:')) return range
  const found = fieldOf(catalogs.get(range.slice('catalog:'.length).trim()), name)
  return typeof found === 'string' ? found : range
}
