import type {
  Component,
  Hash,
  LockfileReading,
  LockfileText,
  Need,
  Property,
  Root,
  Source,
} from '../component.ts'
import { publicUrl, withoutCredentials } from '../credentials.ts'
import { composerLinks, type ComposerLinks } from './composer-links.ts'
import { entriesOf, fieldsOf, listOf, textOf, textsOf, type Fields } from './fields.ts'
import { invalidAt } from './invalid.ts'
import { parseJson } from './json.ts'
import { localPath } from './local-path.ts'

/** The host of the registry that Composer takes packages from unless it is told otherwise. */
export const composerRegistry = ['packagist', 'org'].join('.')

interface Entry {
  readonly key: string
  readonly name: string
  readonly fields: Fields
  readonly need: Need
}

/**
 * Reads composer.lock (Composer documentation, "Basic usage" and "The composer.json schema"). A list of licences offers
 * a choice (schema, "license": "disjunctive"). Platform packages such as `php` and `ext-json` are no components; what a
 * package replaces or provides stands for the names that others ask for. The root's edges come from composer.json.
 * Throws LOCKFILE_INVALID with the line.
 */
export function readComposerLock(file: LockfileText): LockfileReading {
  const warnings: string[] = []
  const incomplete = new Set<string>()
  const warn = (message: string) => void warnings.push(`${file.path}: ${message}`)
  const manifest = manifestOf(file, warn)
  const entries = entriesOfLock(file, warn, incomplete)
  const links = composerLinks([...entries.values()], manifest)
  const dependencies = new Map<string, readonly string[]>()
  const link = (key: string, name: string, wanted: readonly unknown[]) => {
    const { found, missing } = edgesOf(key, wanted, links)
    dependencies.set(key, found)
    for (const lost of missing) warn(`${name} asks for ${lost}, which the lockfile lacks or does not tell.`)
    if (missing.length > 0) incomplete.add(key)
  }
  if (manifest) link('', 'the project', [manifest['require'], manifest['require-dev']])
  for (const { key, name, fields } of entries.values()) link(key, name, [fields['require']])
  return {
    path: file.path,
    ecosystem: 'composer',
    root: rootOf(manifest),
    components: [...entries.values()].map((entry) =>
      component(entry, (text) => warn(`${entry.name}: ${text}`)),
    ),
    dependencies,
    incomplete,
    warnings,
  }
}

function entriesOfLock(
  file: LockfileText,
  warn: (message: string) => void,
  incomplete: Set<string>,
): ReadonlyMap<string, Entry> {
  const lock = fieldsOf(parseJson(file.text, file.path))
  const rewrite = 'Write it again with Composer: composer update --lock.'
  if (!lock) throw invalidAt(file.path, file.text, '', 'The lockfile is not a JSON object.', rewrite)
  if (!Array.isArray(lock['packages']))
    throw invalidAt(file.path, file.text, '"packages"', 'The lockfile has no list of "packages".', rewrite)
  const development = lock['packages-dev']
  if (development !== undefined && development !== null && !Array.isArray(development))
    throw invalidAt(file.path, file.text, '"packages-dev"', 'Its "packages-dev" is not a list.', rewrite)
  const entries = new Map<string, Entry>()
  const add = (need: Need, list: string, value: unknown, at: number) => {
    const fields = fieldsOf(value)
    const name = textOf(fields?.['name'])?.trim()
    if (!fields || !name || /[\s:@?#\\]/.test(name)) {
      warn(`number ${at + 1} of "${list}" names no package and is left out.`)
      incomplete.add('')
      return
    }
    const key = name.toLowerCase()
    if (entries.has(key)) warn(`${name} is listed twice; the first stands.`)
    else entries.set(key, { key, name, fields, need })
  }
  for (const [at, value] of listOf(lock['packages']).entries()) add('required', 'packages', value, at)
  for (const [at, value] of listOf(development).entries()) add('development', 'packages-dev', value, at)
  return entries
}

function manifestOf(file: LockfileText, warn: (message: string) => void): Fields | null {
  if (typeof file.manifest !== 'string') return null
  try {
    const manifest = fieldsOf(JSON.parse(file.manifest.replace(/^\uFEFF/, '')))
    if (manifest) return manifest
  } catch {
    // Told below, as for a manifest that is JSON and no object.
  }
  warn('the composer.json beside it cannot be read; what the project asks for is unknown.')
  return null
}

function rootOf(manifest: Fields | null): Root {
  return {
    name: textOf(manifest?.['name']),
    version: textOf(manifest?.['version']),
    license: manifest?.['license'],
  }
}

function edgesOf(
  from: string,
  wanted: readonly unknown[],
  links: ComposerLinks,
): { readonly found: string[]; readonly missing: string[] } {
  const found = new Set<string>()
  const missing: string[] = []
  for (const [name] of wanted.flatMap(entriesOf)) {
    const targets = links.targetsOf(name)
    if (targets === null) missing.push(withoutCredentials(textOf(name) ?? 'a package without a name'))
    else for (const target of targets) if (target !== from) found.add(target)
  }
  return { found: [...found], missing }
}

function component({ key, name, fields, need }: Entry, warn: (message: string) => void): Component {
  const slash = name.indexOf('/')
  const dist = fieldsOf(fields['dist'])
  const { source, path } = sourceOf(fields, dist, warn)
  return {
    key,
    ecosystem: 'composer',
    group: slash > 0 ? name.slice(0, slash) : null,
    name: slash > 0 ? name.slice(slash + 1) : name,
    version: textOf(fields['version']),
    need,
    source,
    // A checkout has no digest; what the archive's says is of the archive alone.
    hashes: source?.kind === 'git' || source?.kind === 'folder' ? [] : hashesOf(dist, warn),
    supplier: supplierOf(fields['authors']),
    license: licenseOf(fields['license']),
    path,
    properties: propertiesOf(fields),
  }
}

/**
 * The registry where its address for counting installations says so, and a version pins the bytes; else the checkout,
 * else the archive. A version `dev-...` is a branch: only the commit tells what it was.
 */
function sourceOf(
  fields: Fields,
  dist: Fields | undefined,
  warn: (message: string) => void,
): Pick<Component, 'source' | 'path'> {
  const address = textOf(dist?.['url'])
  if (dist?.['type'] === 'path') return folderOf(address, warn)
  const notified = publicUrl(textOf(fields['notification-url']) ?? '')
  const isBranch = /^dev-|-dev$/i.test(textOf(fields['version']) ?? '')
  const url = address === null ? null : publicUrl(address)
  const isDefault = notified?.split('/', 3)[2] === composerRegistry
  if (isDefault && !isBranch) return { source: { kind: 'registry', url }, path: '' }
  const checkout = checkoutOf(fieldsOf(fields['source']))
  if (checkout && (notified === null || isBranch || url === null)) return { source: checkout, path: '' }
  return { source: address === null ? null : archiveOf(address, warn), path: '' }
}

function archiveOf(address: string, warn: (message: string) => void): Source | null {
  const url = publicUrl(address)
  if (url !== null && /^https?:/.test(url)) return { kind: 'archive', url }
  if (/^(?!file:)[a-z+.-]{2,}:/i.test(address)) {
    warn('its address is no valid URL and is left out.')
    return null
  }
  const { path, isAbsolute } = localPath(address)
  if (isAbsolute) warn('its archive is a file outside the project; only its name is kept.')
  return { kind: 'file', path }
}

function folderOf(
  address: string | null,
  warn: (message: string) => void,
): Pick<Component, 'source' | 'path'> {
  const local = localPath(address ?? '')
  if (local.isAbsolute) warn('it is a folder outside the project; its place is left out.')
  return { source: { kind: 'folder' }, path: local.isAbsolute ? '' : local.path }
}

function checkoutOf(source: Fields | undefined): Component['source'] {
  if (source?.['type'] !== 'git') return null
  const url = publicUrl(textOf(source['url']) ?? '')
  if (url === null) return null
  const commit = textOf(source['reference']) ?? ''
  return { kind: 'git', url, commit: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) ? commit : null }
}

/** SHA-1 of the archive; most registries leave it empty. */
function hashesOf(dist: Fields | undefined, warn: (message: string) => void): readonly Hash[] {
  const content = textOf(dist?.['shasum'])?.toLowerCase()
  if (content === undefined) return []
  if (/^[0-9a-f]{40}$/.test(content)) return [{ algorithm: 'SHA-1', content }]
  warn('its shasum is no SHA-1 and is left out.')
  return []
}

/** A text or a list of texts (schema, "license"); what else is written there is no licence. */
function licenseOf(written: unknown): string | readonly string[] | undefined {
  const texts = textsOf(written)
  return texts.length > 0 ? texts : (textOf(written) ?? undefined)
}

/** Of several authors nobody knows who supplies it. */
function supplierOf(authors: unknown): NonNullable<Component['supplier']> | null {
  const all = listOf(authors)
  const only = all.length === 1 ? fieldsOf(all[0]) : undefined
  const name = textOf(only?.['name'])
  if (name === null || name.includes('@')) return null
  return { name: withoutCredentials(name), url: webAddress(only?.['homepage']) }
}

function propertiesOf(fields: Fields): Property[] {
  const type = textOf(fields['type'])
  const abandoned = fields['abandoned']
  const property = (name: string, value: string | null): Property[] =>
    value === null ? [] : [{ name, value }]
  return [
    ...property('waybill:composer:homepage', webAddress(fields['homepage'])),
    ...property('waybill:composer:source', webAddress(fieldsOf(fields['support'])?.['source'])),
    ...property('waybill:composer:type', type === 'library' ? null : type),
    ...property('waybill:deprecated', abandoned === true ? 'abandoned' : replacementOf(abandoned)),
    // Plugins run while Composer installs (Composer documentation, "Setting up and using plugins").
    ...property('waybill:install-script', /^composer-(?:plugin|installer)$/.test(type ?? '') ? 'true' : null),
  ]
}

function replacementOf(abandoned: unknown): string | null {
  const replacement = textOf(abandoned)
  return replacement === null
    ? null
    : `abandoned; its authors name ${withoutCredentials(replacement)} instead`
}

function webAddress(value: unknown): string | null {
  const url = publicUrl(textOf(value) ?? '')
  return url !== null && /^https?:/.test(url) ? url : null
}
