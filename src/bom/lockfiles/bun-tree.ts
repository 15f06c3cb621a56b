import { isPackageName } from './package-json.ts'

/** The longest path that common file systems take; a longer key was written by no package manager. */
const longestPath = 4096

/** A place in the tree of installed packages: what stands there, and what is installed inside of it. */
export interface BunPlace {
  /** Null where the lockfile names only what is inside. */
  key: string | null
  /** What it is called there. */
  readonly name: string
  readonly outer: BunPlace | null
  readonly inner: Map<string, BunPlace>
}

export function bunRoot(): BunPlace {
  return { key: '', name: '', outer: null, inner: new Map() }
}

/** The place of a key such as `a/@s/b/c`, where `c` is for `@s/b` alone; null for what is no chain of names. */
export function placeAt(root: BunPlace, key: string): BunPlace | null {
  const names = namesOf(key)
  if (names === null) return null
  let place = root
  for (const name of names) {
    const next: BunPlace = place.inner.get(name) ?? { key: null, name, outer: place, inner: new Map() }
    place.inner.set(name, next)
    place = next
  }
  return place
}

/** What a name means at a place: the nearest package of that name, inside first, then outwards as Node.js goes. */
export function nearest(from: BunPlace, name: string): string | null {
  for (let place: BunPlace | null = from; place !== null; place = place.outer) {
    const key = place.inner.get(name)?.key ?? null
    if (key !== null) return key
  }
  return null
}

/** The names of a chain; a scope and what follows it are one name. */
function namesOf(key: string): readonly string[] | null {
  if (key.length > longestPath) return null
  const names: string[] = []
  let scope: string | null = null
  for (const part of key.split('/')) {
    if (scope === null && part.startsWith('@')) {
      scope = part
      continue
    }
    names.push(scope === null ? part : `${scope}/${part}`)
    scope = null
  }
  return scope === null && names.every(isPackageName) ? names : null
}
