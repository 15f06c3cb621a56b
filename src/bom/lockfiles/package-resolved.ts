import type { Component, LockfileReading, LockfileText, Source } from '../component.ts'
import { wellFormed } from '../code-units.ts'
import { publicUrl } from '../credentials.ts'
import { fieldsOf, listOf, textOf, type Fields } from './fields.ts'
import { invalidAt, refuseUnreadable } from './invalid.ts'
import { parseJson } from './json.ts'

const again = 'Write it again with Swift: swift package resolve.'

/**
 * Reads a Package.resolved of the versions 1, 2 and 3 (Swift Package Manager, `PinsStore`): every pin, of the project
 * and of its packages alike; who asks for which is not in the file. A pin on a branch or a revision has no version, so
 * the revision stands for it. The namespace is host and owner of the repository, the name is the repository's (purl
 * specification, types/swift); a pin of a registry has scope and name in its identity. Throws LOCKFILE_INVALID with the
 * line.
 */
export function readPackageResolved(file: LockfileText): LockfileReading {
  refuseUnreadable(file, 'package-resolved')
  const warnings: string[] = []
  const incomplete = new Set<string>()
  const components = new Map<string, Component>()
  for (const [index, pin] of pinsOf(file).entries()) {
    const one = component(pin, (name, fault) => warnings.push(`${file.path}: ${name}: ${fault}`))
    if (one !== null) {
      // Identities are unique in what the tool writes; a second one of the same name is kept all the same.
      const key = components.has(one.key) ? `${one.key}#${index}` : one.key
      components.set(key, { ...one, key })
      continue
    }
    incomplete.add('')
    warnings.push(`${file.path}: pin ${index + 1} names no package and is left out.`)
  }
  return {
    path: file.path,
    ecosystem: 'swift',
    root: { name: projectName(file), version: null, license: undefined },
    components: [...components.values()],
    dependencies: new Map(),
    incomplete,
    warnings,
  }
}

function pinsOf(file: LockfileText): (Fields | undefined)[] {
  const document = fieldsOf(parseJson(file.text, file.path))
  const version = document?.['version']
  const invalid = (needle: string, message: string) => invalidAt(file.path, file.text, needle, message, again)
  if (document === undefined) throw invalid('', 'The package-resolved lockfile is not a JSON object.')
  if (version !== 1 && version !== 2 && version !== 3) {
    const said = typeof version === 'number' ? `version ${version}` : 'no version number'
    throw invalid('"version"', `The package-resolved lockfile has ${said}; Waybill reads 1, 2 and 3.`)
  }
  const pins = version === 1 ? fieldsOf(document['object'])?.['pins'] : document['pins']
  if (!Array.isArray(pins)) throw invalid('"pins"', 'The package-resolved lockfile has no list of pins.')
  return listOf(pins).map(fieldsOf)
}

/** How a pin names its package: the name that people see, the parts of the purl, and where it is. */
interface Pinned {
  readonly key: string
  readonly group: string | null
  readonly name: string
  readonly source: 'registry' | { readonly url: string } | null
  /** What the tool calls it, where that is neither name nor key of the repository. */
  readonly identity?: string
}

function pinned(pin: Fields): Pinned | null {
  const called = textOf(pin['identity'] ?? pin['package'])
  if (pin['kind'] === 'registry')
    return called === null ? null : { key: called, ...scoped(called), source: 'registry' }
  const place = placeOf(textOf(pin['location'] ?? pin['repositoryURL']) ?? '')
  if (place === null) return called === null ? null : { key: called, group: null, name: called, source: null }
  const { group, name, url } = place
  const isCalledOtherwise = called !== null && called.toLowerCase() !== name.toLowerCase()
  return {
    key: called ?? `${group}/${name}`,
    group,
    name,
    source: { url },
    ...(isCalledOtherwise ? { identity: called } : {}),
  }
}

function component(pin: Fields | undefined, warn: (name: string, fault: string) => void): Component | null {
  const named = pin ? pinned(pin) : null
  if (named === null) return null
  const { key, group, name, identity } = named
  if (named.source === null) warn(name, 'its repository has no public address; none is kept.')
  const state = fieldsOf(pin?.['state'])
  const commit = textOf(state?.['revision'])
  const branch = textOf(state?.['branch'])
  return {
    key,
    ecosystem: 'swift',
    group,
    name,
    version: textOf(state?.['version']) ?? commit,
    need: 'required',
    source: sourceOf(named.source, commit),
    hashes: [],
    license: undefined,
    path: '',
    properties: [
      ...(branch === null ? [] : [{ name: 'waybill:swift:branch', value: branch }]),
      ...(identity === undefined ? [] : [{ name: 'waybill:swift:identity', value: identity }]),
    ],
  }
}

function sourceOf(source: Pinned['source'], commit: string | null): Source | null {
  if (source === 'registry') return { kind: 'registry', url: null }
  return source && { kind: 'git', url: source.url, commit }
}

/** Host, owner and repository of an address; null for a path. */
function placeOf(
  address: string,
): { readonly group: string; readonly name: string; readonly url: string } | null {
  const url = publicUrl(address)
  if (url === null || /^file:/i.test(url)) return null
  const { hostname, pathname } = new URL(url)
  const parts = pathname.split('/').filter((part) => part !== '')
  const name = decoded(parts.pop() ?? '').replace(/\.git$/, '')
  return name === '' ? null : { group: [hostname, ...parts.map(decoded)].join('/'), name, url }
}

function decoded(part: string): string {
  try {
    return wellFormed(decodeURIComponent(part))
  } catch {
    return part
  }
}

/** `mona.LinkedList`: scope and name (Swift package registry specification, "package scope"). */
function scoped(identity: string): { readonly group: string | null; readonly name: string } {
  const dot = identity.indexOf('.')
  return dot > 0
    ? { group: identity.slice(0, dot), name: identity.slice(dot + 1) }
    : { group: null, name: identity }
}

/** As Package.swift has it in plain text; else of the Xcode project that the file lies in. Nothing is run. */
function projectName({ path, manifest }: LockfileText): string | null {
  const written = /\bPackage\(\s{0,100}name:\s{0,100}"([^"\\\n]{1,200})"/.exec(manifest ?? '')?.[1]
  if (written !== undefined) return textOf(written)
  const folder = path.split('/').find((part) => /\.(?:xcodeproj|xcworkspace)$/.test(part))
  return folder === undefined ? null : textOf(folder.slice(0, folder.lastIndexOf('.')))
}
