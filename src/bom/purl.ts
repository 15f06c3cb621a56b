import { byCodeUnit, wellFormed } from './code-units.ts'
import type { Component, Ecosystem, Source } from './component.ts'

/** What names a package; `generic` is for what is in no registry, such as the product itself. */
export type Named = Pick<Component, 'group' | 'name' | 'version' | 'source' | 'qualifiers' | 'subpath'> & {
  readonly ecosystem: Ecosystem | 'generic'
}

type Type = Named['ecosystem']

/** Types whose packages always have a namespace; without one they cannot be looked up there (specification, `types/`). */
const namespaced: ReadonlySet<Type> = new Set(['composer', 'maven', 'swift'])

/**
 * The package URL of a component (ECMA-427; the rules of the types are those of the specification's `types/`). What does
 * not come from the ecosystem's own registry says so in a qualifier, so that nobody takes it for the registry's package
 * of that name. A package that its type cannot name, such as one of Composer without a vendor, is `generic`.
 */
export function purlOf(component: Named): string {
  const { ecosystem, group, name, version, source, qualifiers = none, subpath = null } = component
  const type = group === null && namespaced.has(ecosystem) ? 'generic' : ecosystem
  const namespace = group === null ? '' : segments(namespaceOf(type, group)).join('/')
  const pinned = version === null || version === '' ? '' : `@${encoded(version)}`
  const told = toldBy(qualifiersOf(type, source), qualifiers)
  const below = subpath === null ? '' : subpathOf(subpath)
  return `pkg:${type}/${namespace}${namespace && '/'}${encoded(nameOf(type, name))}${pinned}${told}${below}`
}

type Qualifiers = Readonly<Record<string, string>>

const none: Qualifiers = {}

/** Sorted; what is empty is left out (standard, "Qualifiers"). */
function toldBy(own: Qualifiers, given: Qualifiers): string {
  if (own === none && given === none) return ''
  const told = Object.entries({ ...own, ...given })
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([key, value]) => `${key}=${encoded(value)}`)
  return told.length > 0 ? `?${told.join('&')}` : ''
}

function namespaceOf(type: Type, group: string): string {
  return type === 'composer' || type === 'hex' ? group.toLowerCase() : group
}

function nameOf(type: Type, name: string): string {
  switch (type) {
    case 'composer':
    case 'hex':
      return name.toLowerCase()
    case 'pub':
      return name.toLowerCase().replace(/[^a-z0-9_]/g, '_')
    case 'pypi':
      return name.toLowerCase().replaceAll('_', '-')
    default:
      return name
  }
}

/** What slashes separate (standard, "Namespace"). */
function segments(path: string): string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map(encoded)
}

/** What would be a place in a file system is left out (standard, "Subpath"). */
function subpathOf(subpath: string): string {
  const kept = segments(subpath).filter((segment) => segment !== '.' && segment !== '..')
  return kept.length > 0 ? `#${kept.join('/')}` : ''
}

const unescaped = /^[\w.~:-]*$/

/** Everything but letters, digits, `.`, `-`, `_`, `~` and the colon (standard, "Character encoding"). */
function encoded(text: string): string {
  if (unescaped.test(text)) return text
  return encodeURIComponent(wellFormed(text))
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%3A', ':')
}

function qualifiersOf(type: Type, source: Source | null): Qualifiers {
  switch (source?.kind) {
    case 'git':
      // The namespace of a Swift package is the address of its repository already.
      return type === 'swift' ? none : { vcs_url: withCommit(vcsUrl(source.url), source.commit) }
    case 'archive':
      return { download_url: source.url }
    case 'file':
      return { file_name: source.path.slice(source.path.lastIndexOf('/') + 1) }
    default:
      return none
  }
}

/** The address of a repository as the qualifier `vcs_url` wants it (SPDX, "package download location"): with its tool. */
export function vcsUrl(url: string): string {
  return /^(?:https?|ssh|file):/i.test(url) ? `git+${url}` : url
}

function withCommit(url: string, commit: string | null): string {
  return commit === null ? url : `${url}@${commit}`
}
