import type { WaybillError } from '../../errors.ts'
import type { Component, LockfileText, Need } from '../component.ts'
import { wellFormed } from '../code-units.ts'
import { lockfileInvalid } from './invalid.ts'
import { joinPaths, localPath } from './local-path.ts'
import type { YarnFields, YarnRecord } from './yarn-lines.ts'

/** What a package asks for: a name and a range, as both are written. */
export interface Ask {
  readonly name: string
  readonly range: string
  readonly need: Need
}

/** One package of a yarn.lock, before it is known what its ranges lead to. */
export interface YarnPackage {
  /** Unique; '' is the project itself. */
  readonly key: string
  /** Every `name@range` that means it. */
  readonly descriptors: readonly string[]
  /** `name@reference` of yarn 2 and later, by which patches and relative paths name it; null in yarn 1. */
  readonly locator: string | null
  /** The locator of what a patch is laid upon. */
  readonly patched: string | null
  /** The folder, for a workspace; '' for the project itself. */
  readonly workspace: string | null
  /** Whether some machines do without it: other systems, other processors. */
  readonly isLimited: boolean
  /** Null where yarn does not look into it: a folder that is only linked. */
  readonly asks: readonly Ask[] | null
  readonly facts: Omit<Component, 'key' | 'need'>
}

/** The name of `name@range`, or null: no other text is one. */
export function nameOf(descriptor: string): string | null {
  const at = descriptor.indexOf('@', 1)
  const name = at < 0 ? '' : descriptor.slice(0, at)
  return /^(?:@[^\s/@:]+\/)?[^\s/@:]+$/.test(name) ? wellFormed(name) : null
}

/** What stands behind the `@` of `name@range`. */
export function rangeOf(descriptor: string): string {
  return descriptor.slice(descriptor.indexOf('@', 1) + 1)
}

export function fullName({ facts }: YarnPackage): string {
  return facts.group === null ? facts.name : `${facts.group}/${facts.name}`
}

export function textAt(fields: YarnFields, key: string): string | null {
  const value = fields.get(key)
  return typeof value === 'string' && value !== '' ? wellFormed(value) : null
}

export function fieldsAt(fields: YarnFields, key: string): YarnFields {
  const value = fields.get(key)
  return value === undefined || typeof value === 'string' ? new Map() : value
}

/** The names and ranges of a list of dependencies. */
export function asksAt(fields: YarnFields, list: string, need: (name: string) => Need): Ask[] {
  return [...fieldsAt(fields, list)].flatMap(([name, range]) =>
    typeof range === 'string' ? { name: wellFormed(name), range, need: need(name) } : [],
  )
}

/** A function that makes keys unique: the second `ms@2.0.0` is `ms@2.0.0 (2)`. */
export function uniqueKeys(): (wanted: string) => string {
  const times = new Map<string, number>()
  return (wanted) => {
    const key = wanted.replace(/\s/g, '')
    const count = (times.get(key) ?? 0) + 1
    times.set(key, count)
    return count === 1 ? key : `${key} (${count})`
  }
}

/** A record that says nothing of a package. Its text is not repeated: it may hold a password. */
export function noPackage({ path }: LockfileText, { line }: YarnRecord, what: string): WaybillError {
  return lockfileInvalid(`An entry of the lockfile has no ${what}.`, { file: path, line })
}

/** A path as seen from the lockfile's folder; one of another machine is cut to its last part. */
export function pathWithin(folder: string, written: string): string {
  const { path, isAbsolute } = localPath(written)
  return isAbsolute ? path : joinPaths(folder, path)
}
