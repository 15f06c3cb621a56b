import type { Component, LockfileReading, LockfileText, Need } from '../component.ts'
import { byCodeUnit } from '../code-units.ts'
import { entriesOf, fieldOf, fieldsOf, isFields, listOf, textOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { parseJson } from './json.ts'
import { deliveredUnnamed } from './python-files.ts'
import { keyMaker } from './python-keys.ts'
import { isForDevelopment, matchName, purlName } from './python-name.ts'
import { addressedSource, markerProperty, type Origin } from './python-source.ts'
import { pinnedVersion } from './python-version.ts'
import { unknownRoot } from './python-project.ts'
import { parseToml } from './toml.ts'

/**
 * Reads Pipfile.lock of pipfile-spec 6 (pipenv, "Pipfile & Pipfile.lock"): the packages of `default`, `develop` and further
 * categories. The format has no edges; those of the project are what the Pipfile beside it names. Digests have no file
 * names there, so several are properties. Throws LOCKFILE_INVALID with the line.
 */
export function readPipfileLock(file: LockfileText): LockfileReading {
  const json = fieldsOf(parseJson(file.text, file.path))
  const meta = fieldsOf(json?.['_meta'])
  const rewrite = 'Write it again with pipenv: pipenv lock.'
  if (!json || !meta)
    throw invalidAt(file.path, file.text, '', 'The Pipfile.lock is no object with "_meta".', rewrite)
  if (meta['pipfile-spec'] !== 6)
    throw invalidAt(
      file.path,
      file.text,
      '"pipfile-spec"',
      'The Pipfile.lock is of a pipfile-spec that Waybill does not read; it reads 6.',
      rewrite,
    )
  const warnings: string[] = []
  const lock: Lock = { file, sources: sourcesOf(meta), found: new Map(), keyOf: keyMaker(), warnings }
  for (const [category, packages] of inOrder(json))
    if (category !== '_meta') readCategory(lock, category, packages)
  const components = [...lock.found.values()].flatMap((versions) => [...versions.values()])
  const asked = askedKeys(lock)
  return {
    path: file.path,
    ecosystem: 'pypi',
    root: unknownRoot,
    components,
    dependencies: asked === null ? new Map() : new Map([['', asked.keys]]),
    incomplete: new Set(asked?.complete === false ? [''] : []),
    warnings,
  }
}

interface Lock {
  readonly file: LockfileText
  readonly sources: readonly { readonly name: string; readonly url: string | null }[]
  /** By the name for comparisons: one for each version and source of it. */
  readonly found: Map<string, Map<string, Component>>
  readonly keyOf: ReturnType<typeof keyMaker>
  readonly warnings: string[]
}

function sourcesOf(meta: Fields): Lock['sources'] {
  return listOf(meta['sources']).flatMap((source) => {
    const fields = fieldsOf(source)
    return fields ? [{ name: textOf(fields['name']) ?? '', url: textOf(fields['url']) }] : []
  })
}

/** Of a package under two spellings the first stands: the same one whoever wrote the file. */
function inOrder(json: unknown): [string, unknown][] {
  return entriesOf(json).sort(([a], [b]) => byCodeUnit(a, b))
}

function readCategory(lock: Lock, category: string, packages: unknown): void {
  const { file, warnings } = lock
  if (!isFields(packages)) {
    const place = JSON.stringify(category)
    throw invalidAt(file.path, file.text, place, `The section ${place.slice(0, 100)} is not an object.`)
  }
  for (const [name, entry] of inOrder(packages)) {
    const fields = fieldsOf(entry)
    const written = textOf(name)
    if (!fields || written === null) {
      warnings.push(
        `${file.path}: ${written ?? 'a package without a name'}: is not an object and is left out.`,
      )
      continue
    }
    addPackage(lock, written, fields, needOf(category))
  }
}

function needOf(category: string): Need {
  if (category === 'default') return 'required'
  return category === 'develop' || isForDevelopment(category) ? 'development' : 'optional'
}

const strongest: readonly Need[] = ['required', 'optional', 'development']

function addPackage(lock: Lock, name: string, fields: Fields, need: Need): void {
  const fault = (message: string) => lock.warnings.push(`${lock.file.path}: ${name}: ${message}`)
  const origin = originOf(lock, fields, fault)
  // The project itself, installed so that its own modules are found: `pipenv install -e .`.
  if ('folder' in origin && (origin.folder === '.' || origin.folder === './')) return
  const same = lock.found.get(matchName(name)) ?? new Map<string, Component>()
  lock.found.set(matchName(name), same)
  const made = component(name, fields, origin, need, fault)
  const id = JSON.stringify([made.version, made.source])
  const before = same.get(id)
  if (before)
    same.set(id, { ...before, need: strongest.find((one) => one === before.need || one === need) ?? need })
  else same.set(id, { ...made, key: lock.keyOf(name, made.version) })
}

function component(
  name: string,
  fields: Fields,
  origin: Origin,
  need: Need,
  fault: (message: string) => void,
): Omit<Component, 'key'> {
  const written = textOf(fields['version'])
  const version = written === null ? null : pinnedVersion(written)
  if (written !== null && version === null) fault('its version is not pinned and is left out.')
  const delivered = deliveredUnnamed(listOf(fields['hashes']), fault)
  const addressed = addressedSource(origin, delivered, fault)
  return {
    ecosystem: 'pypi',
    group: null,
    name: purlName(name),
    version,
    need,
    ...addressed,
    license: undefined,
    properties: [...markerProperty(textOf(fields['markers'])), ...addressed.properties],
  }
}

/** Without an index of its own a package comes from the first source (pipenv, "Specifying Package Indexes"). */
function originOf({ sources }: Lock, fields: Fields, fault: (message: string) => void): Origin {
  for (const kind of ['git', 'hg', 'svn', 'bzr'])
    if (fields[kind] !== undefined)
      return { repository: kind, url: textOf(fields[kind]), commit: textOf(fields['ref']) }
  const path = textOf(fields['path'])
  if (path !== null)
    return /\.(?:whl|zip|tar\.[a-z0-9]+|tgz)$/i.test(path) ? { file: path } : { folder: path }
  const file = textOf(fields['file'])
  if (file !== null) return /^https?:/i.test(file) ? { archive: file } : { file }
  const index = textOf(fields['index'])
  const source = index === null ? sources[0] : sources.find(({ name }) => name === index)
  if (index !== null && !source) fault('the index that it names is not among the sources.')
  return { index: source?.url ?? null }
}

/** What the Pipfile names, by the keys of the lockfile; null without a Pipfile. */
function askedKeys({ file, found, warnings }: Lock): { keys: string[]; complete: boolean } | null {
  const text = file.manifest ?? null
  if (text === null) return null
  let manifest: Fields
  try {
    manifest = parseToml(text, file.path)
  } catch {
    warnings.push(
      `${file.path}: the Pipfile beside it cannot be read; what the project asks for is not known.`,
    )
    return null
  }
  const notPackages = new Set(['source', 'requires', 'scripts', 'pipenv', 'pipfile'])
  const keys = new Set<string>()
  let complete = true
  for (const [section, packages] of Object.entries(manifest))
    for (const [name, wanted] of notPackages.has(section) ? [] : entriesOf(packages)) {
      const all = found.get(matchName(name))
      for (const { key } of all?.values() ?? []) keys.add(key)
      if (all || isSelf(wanted)) continue
      complete = false
      warnings.push(`${file.path}: the Pipfile asks for ${textOf(name) ?? ''}, which the lockfile lacks.`)
    }
  return { keys: [...keys], complete }
}

function isSelf(wanted: unknown): boolean {
  return isFields(wanted) && ['.', './'].includes(textOf(fieldOf(wanted, 'path')) ?? '')
}
