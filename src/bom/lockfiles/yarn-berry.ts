import type { Component, LockfileText, Property } from '../component.ts'
import { splitScope } from '../package-name.ts'
import { lockfileInvalid } from './invalid.ts'
import { readResolved } from './npm-resolved.ts'
import type { YarnFields, YarnRecord } from './yarn-lines.ts'
import {
  asksAt,
  fieldsAt,
  nameOf,
  noPackage,
  pathWithin,
  rangeOf,
  textAt,
  uniqueKeys,
  type YarnPackage,
} from './yarn-package.ts'

/** What an entry came to, in its parts: `name@reference::bindings`. */
interface Locator {
  readonly text: string
  readonly name: string
  readonly protocol: string
  /** Without protocol and bindings. */
  readonly selector: string
  /** As a query string. */
  readonly bindings: string
}

interface Entry {
  readonly record: YarnRecord
  readonly locator: Locator
  readonly descriptors: readonly string[]
  readonly names: readonly string[]
  /** What it is laid upon, if it is a patch, innermost last. */
  readonly bases: readonly Locator[]
}

/** Patches upon patches; each is encoded once more than the one that it is laid upon. */
const mostPatches = 8

/**
 * The packages of a yarn.lock of yarn 2 and later (yarn docs, "Lexicon" and "Protocols"; yarnpkg/berry, `structUtils`):
 * the keys are every `name@range` that was asked for, `resolution` is what it came to. The `checksum` is of yarn's own
 * archive and of no file that anybody else has. A patch that yarn brings itself is told at the package that it is laid
 * upon; one of the project's own is a package beside it. Throws LOCKFILE_INVALID with the line.
 */
export function berryPackages(
  file: LockfileText,
  records: readonly YarnRecord[],
  warnings: string[],
): YarnPackage[] {
  const metadata = records.find(({ keys }) => keys[0] === '__metadata')
  if (!/^[1-9]\d{0,2}$/.test(textAt(metadata?.fields ?? new Map(), 'version') ?? ''))
    throw lockfileInvalid('The version of the lockfile is none of yarn.', {
      file: file.path,
      line: metadata?.line ?? 1,
    })
  const entries = records.filter((record) => record !== metadata).map((record) => entryOf(file, record))
  const builtin = builtinPatches(entries)
  const unique = uniqueKeys()
  let rootIsKnown = false
  return entries.flatMap((entry) => {
    const { locator, names, record } = entry
    if (builtin.hidden.has(entry)) return []
    const { fault, ...origin } = originOf(entry.bases.at(-1) ?? locator)
    const isRoot = locator.protocol === 'workspace' && origin.path === '' && !rootIsKnown
    rootIsKnown ||= isRoot
    const version = versionOf(record.fields)
    const key = isRoot ? '' : unique(`${locator.name}@${version ?? (origin.path || locator.protocol)}`)
    if (fault !== null) warnings.push(`${file.path}: ${key}: ${fault}`)
    const within = builtin.upon.get(locator.text) ?? []
    return {
      key,
      descriptors: [...entry.descriptors, ...within.flatMap(({ descriptors }) => descriptors)],
      locator: locator.text,
      patched: entry.bases[0]?.text ?? null,
      workspace: locator.protocol === 'workspace' ? origin.path : null,
      isLimited: textAt(record.fields, 'conditions') !== null,
      asks:
        locator.protocol === 'link'
          ? null
          : asksAt(record.fields, 'dependencies', (name) => needOf(record.fields, name)),
      facts: {
        ecosystem: 'npm',
        ...splitScope(locator.name),
        version,
        ...origin,
        hashes: [],
        license: undefined,
        properties: [
          ...[...new Set(names)].flatMap((name) =>
            name === locator.name ? [] : { name: 'waybill:npm:alias', value: name },
          ),
          ...[entry, ...within].flatMap((patch) => patchesOf(patch.locator)),
          ...property('waybill:npm:yarn-checksum', textAt(record.fields, 'checksum')),
          ...property('waybill:npm:yarn-conditions', textAt(record.fields, 'conditions')),
        ],
      },
    }
  })
}

function entryOf(file: LockfileText, record: YarnRecord): Entry {
  const locator = locatorOf(textAt(record.fields, 'resolution') ?? '')
  if (locator === null) throw noPackage(file, record, 'resolution')
  const descriptors = record.keys.flatMap((key) => key.split(',')).map((key) => key.trim())
  const names = descriptors.flatMap((descriptor) => nameOf(descriptor) ?? [])
  if (names.length < descriptors.length) throw noPackage(file, record, 'name')
  return { record, locator, descriptors, names, bases: basesOf(locator) }
}

function locatorOf(text: string): Locator | null {
  const name = nameOf(text)
  if (name === null) return null
  const reference = rangeOf(text)
  const end = reference.lastIndexOf('::')
  const plain = end < 0 ? reference : reference.slice(0, end)
  const protocol = /^([a-z+]+):/.exec(plain)?.[1] ?? ''
  return {
    text,
    name,
    protocol,
    selector: protocol === '' ? plain : plain.slice(protocol.length + 1),
    bindings: end < 0 ? '' : reference.slice(end + 2),
  }
}

function basesOf(patch: Locator): Locator[] {
  const bases: Locator[] = []
  for (let locator: Locator | null = patch; locator?.protocol === 'patch';) {
    if (bases.length === mostPatches) break
    locator = locatorOf(decoded(locator.selector.split('#', 1)[0] ?? ''))
    if (locator !== null) bases.push(locator)
  }
  return bases
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The patches that yarn brings itself, by the locator of what they are laid upon, where that is in the lockfile. */
function builtinPatches(entries: readonly Entry[]): {
  readonly upon: ReadonlyMap<string, readonly Entry[]>
  readonly hidden: ReadonlySet<Entry>
} {
  const known = new Set(entries.map(({ locator }) => locator.text))
  const upon = new Map<string, Entry[]>()
  const hidden = new Set<Entry>()
  for (const entry of entries) {
    const base = entry.bases[0]?.text
    if (base === undefined || !known.has(base) || !patchFiles(entry.locator).every(isBuiltin)) continue
    hidden.add(entry)
    const others = upon.get(base)
    if (others) others.push(entry)
    else upon.set(base, [entry])
  }
  return { upon, hidden }
}

/** The patch files, without the flags before their `!`. */
function patchFiles({ protocol, selector }: Locator): string[] {
  const hash = protocol === 'patch' ? selector.indexOf('#') : -1
  if (hash < 0) return []
  return selector
    .slice(hash + 1)
    .split('&')
    .map((path) => path.slice(path.indexOf('!') + 1))
}

function isBuiltin(path: string): boolean {
  return path.startsWith('builtin<')
}

/** `~/` is the folder of the project (yarn docs, "Patch Protocol"). */
function patchesOf(locator: Locator): Property[] {
  return patchFiles(locator).map((path) => ({
    name: 'waybill:patched',
    value: isBuiltin(path) ? path : pathWithin('', path.replace(/^~\//, '')),
  }))
}

function property(name: string, value: string | null): Property[] {
  return value === null ? [] : [{ name, value }]
}

/** Folders of the project have no version of their own in the lockfile. */
function versionOf(fields: YarnFields): string | null {
  const version = textAt(fields, 'version')
  return version === '0.0.0-use.local' ? null : version
}

function needOf(fields: YarnFields, name: string): 'optional' | 'required' {
  const meta = fieldsAt(fieldsAt(fields, 'dependenciesMeta'), name)
  return textAt(meta, 'optional') === 'true' ? 'optional' : 'required'
}

type Origin = Pick<Component, 'source' | 'path'> & { readonly fault: string | null }

function originOf(locator: Locator): Origin {
  const { protocol, selector, bindings } = locator
  const [address = '', fragment = ''] = selector.split('#', 2)
  const elsewhere = (path: string): Origin => ({ source: { kind: 'folder' }, path, fault: null })
  switch (protocol) {
    case 'npm': {
      const archive = new URLSearchParams(bindings).get('__archiveUrl')
      if (archive !== null) return { ...readResolved(archive, true, true), path: '' }
      return { source: { kind: 'registry', url: null }, path: '', fault: null }
    }
    case 'workspace':
      return elsewhere(pathWithin('', address))
    case 'link':
    case 'portal':
      return elsewhere(pathWithin(folderOf(bindings), address))
    case 'file': {
      const path = pathWithin(folderOf(bindings), address)
      if (!/\.(?:tgz|tar\.gz)$/i.test(path)) return elsewhere(path)
      return { source: { kind: 'file', path }, path: '', fault: null }
    }
    default:
      return {
        ...distant(protocol, `${protocol === '' ? '' : `${protocol}:`}${address}`, fragment),
        path: '',
      }
  }
}

/** `https://host/owner/name.git#commit=...` or an archive. */
function distant(protocol: string, address: string, fragment: string): ReturnType<typeof readResolved> {
  const commit = new URLSearchParams(fragment).get('commit')
  const isWeb = protocol === 'http' || protocol === 'https'
  if (commit === null && isWeb) return readResolved(address, true, true)
  return readResolved(`${isWeb ? 'git+' : ''}${address}#${commit ?? ''}`, true, true)
}

/** The folder of the workspace that a relative path is written in. */
function folderOf(bindings: string): string {
  const parent = locatorOf(new URLSearchParams(bindings).get('locator') ?? '')
  return parent?.protocol === 'workspace' ? parent.selector : ''
}
