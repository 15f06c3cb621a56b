import type { CargoLock, CargoPackage } from './cargo-packages.ts'

export interface CargoEdges {
  /** Without the root, and without packages that others are used in place of; in the order of the lockfile. */
  readonly delivered: readonly CargoPackage[]
  /** By key, of the root too: the keys that a package depends on. */
  readonly of: ReadonlyMap<string, readonly string[]>
  readonly incomplete: ReadonlySet<string>
}

/**
 * Which packages depend on which: `name` alone where it is unambiguous, else with version, else with source, as cargo
 * looks them up (`EncodableResolve::into_resolve`). Names that lead nowhere, or to several, leave a package incomplete.
 */
export function cargoEdges(
  lock: CargoLock,
  root: CargoPackage | null,
  warn: (message: string) => void,
): CargoEdges {
  const find = finder(lock.packages)
  const replacements = new Map<CargoPackage, CargoPackage>()
  for (const one of lock.packages) {
    const used = one.replacement === null ? undefined : find(one.replacement)
    if (!used || used === one || used.replacement !== null) continue
    replacements.set(one, used)
    used.replaced.push(one.version === null ? one.name : `${one.name}@${one.version}`)
  }
  const of = new Map<string, readonly string[]>()
  const incomplete = new Set<string>()
  for (const one of lock.packages) {
    const found = new Set<string>()
    for (const want of one.wants) {
      const exact = find(want)
      const target = exact && (replacements.get(exact) ?? exact)
      if (!target) {
        warn(`${one.name} asks for ${want.split(' ', 1)[0]}, which the lockfile lacks or does not tell.`)
        incomplete.add(one.key)
      } else if (target !== one) found.add(target === root ? '' : target.key)
    }
    of.set(one.key, [...found])
  }
  const delivered = lock.packages.filter((one) => one !== root && !replacements.has(one))
  return { delivered, of, incomplete }
}

/** What a name, with or without a version, can mean. */
interface Meaning {
  count: number
  folders: number
  readonly first: CargoPackage
  folder: CargoPackage | null
}

function finder(packages: readonly CargoPackage[]): (want: string) => CargoPackage | undefined {
  const exact = new Map<string, CargoPackage>()
  const meanings = new Map<string, Meaning>()
  const versions = new Map<string, Set<string>>()
  for (const one of packages) {
    const id = `${one.name} ${one.version ?? ''}`
    if (one.source !== null) exact.set(`${id} (${withoutCommit(one.source)})`, one)
    const known = versions.get(one.name)
    if (known) known.add(id)
    else versions.set(one.name, new Set([id]))
    const meaning = meanings.get(id) ?? { count: 0, folders: 0, first: one, folder: null }
    meaning.count += 1
    if (one.source === null) {
      meaning.folders += 1
      meaning.folder = one
    }
    meanings.set(id, meaning)
  }
  return (want) => {
    if (want.endsWith(')')) return exact.get(`${withoutCommit(want.slice(0, -1))})`)
    const ids = versions.get(want)
    if (ids && ids.size > 1) return undefined
    const [id = want] = ids ?? []
    return meant(meanings.get(id))
  }
}

/** A folder has no source that could be named: it is what a name without a source means. */
function meant(meaning: Meaning | undefined): CargoPackage | undefined {
  if (!meaning) return undefined
  if (meaning.folders > 0) return meaning.folders === 1 ? (meaning.folder ?? undefined) : undefined
  return meaning.count === 1 ? meaning.first : undefined
}

/** Edges name the source without the commit that it stands at. */
function withoutCommit(source: string): string {
  return source.split('#', 1)[0] ?? ''
}
