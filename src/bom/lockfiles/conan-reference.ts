import type { Component, Need, Property } from '../component.ts'
import { textOf } from './fields.ts'

/** `name/version@user/channel#recipe-revision%time`, of which only the first part must be there. */
export interface ConanReference {
  readonly name: string
  readonly version: string
  readonly user: string | null
  readonly channel: string | null
  readonly revision: string | null
  readonly time: string | null
}

/**
 * Reads a reference (Conan documentation, "Recipe and package naming"); null for what names no package of a version. `_`
 * stands for no user and no channel, a revision of `0` for none.
 */
export function conanReference(value: unknown): ConanReference | null {
  const [id, revisions] = halves(textOf(value)?.trim() ?? '', '#')
  const [recipe, place] = halves(id, '@')
  const [name, version] = halves(recipe, '/')
  if (name === '' || version === '' || version.includes('/')) return null
  const [user, channel] = halves(place, '/')
  // A colon begins the part of a package; a lockfile is of recipes.
  const [revision, time] = halves(halves(revisions, ':')[0], '%')
  return {
    name,
    version,
    user: unless(user, '_'),
    channel: unless(channel, '_'),
    revision: unless(revision, '0'),
    time: unless(time, ''),
  }
}

/**
 * User, channel and recipe revision are qualifiers of the purl (purl specification, types/conan). A revision is of the
 * recipe, so it is no digest of a file.
 */
export function conanComponent(
  key: string,
  reference: ConanReference,
  need: Need,
  properties: readonly Property[] = [],
): Component {
  const { name, version, user, channel, revision, time } = reference
  const qualifiers = {
    ...(channel === null ? {} : { channel }),
    ...(revision === null ? {} : { rrev: revision }),
    ...(user === null ? {} : { user }),
  }
  return {
    key,
    ecosystem: 'conan',
    group: null,
    name,
    version,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    need,
    source: { kind: 'registry', url: null },
    hashes: [],
    license: undefined,
    path: '',
    properties: [
      ...(time === null ? [] : [{ name: 'waybill:conan:revision-time', value: time }]),
      ...properties,
    ],
  }
}

function halves(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function unless(text: string, nothing: string): string | null {
  return text === '' || text === nothing ? null : text
}
