/** One entry of `packages`; its fields are as written, of whatever type. */
export type Entry = Readonly<Record<string, unknown>>

/**
 * The folders of a package-lock: what stands in which `node_modules`, so that a name is found as Node finds it.
 * Maps, not objects: packages may be called `constructor` or `__proto__`.
 */
export interface NpmTree {
  readonly entries: ReadonlyMap<string, Entry>
  /** By key: the folder whose `node_modules` it is in, and its name there; null for a folder of the project. */
  readonly places: ReadonlyMap<string, Place | null>
  /** By the folder that holds a `node_modules`: the keys of what is in it, by name. */
  readonly installed: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** By folder: the next folder outwards whose `node_modules` is searched; null outside the project. */
  readonly outwards: ReadonlyMap<string, string | null>
  /** Whether two names may lead to one folder. */
  readonly hasLinks: boolean
}

export interface Place {
  readonly folder: string
  readonly name: string
}

const modules = 'node_modules/'

export function npmTree(entries: ReadonlyMap<string, Entry>): NpmTree {
  const places = new Map<string, Place | null>()
  const installed = new Map<string, Map<string, string>>()
  let hasLinks = false
  entries.forEach((entry, key) => {
    const place = placeOf(key)
    hasLinks ||= entry['link'] === true
    places.set(key, place)
    if (!place) return
    const names = installed.get(place.folder)
    if (names) names.set(place.name, key)
    else installed.set(place.folder, new Map([[place.name, key]]))
  })
  const outwards = new Map<string, string | null>()
  for (const key of entries.keys())
    for (let folder: string | null = key; folder !== null && !outwards.has(folder);) {
      const place: Place | null | undefined = places.get(folder)
      const outer: string | null = place ? place.folder : outerFolder(folder, entries)
      outwards.set(folder, outer)
      folder = outer
    }
  return { entries, places, installed, outwards, hasLinks }
}

/** The last `node_modules` of a key and the name in it; null for a folder of the project (`packages/a`). */
function placeOf(key: string): Place | null {
  const inner = key.lastIndexOf(`/${modules}`)
  const at = inner >= 0 || !key.startsWith(modules) ? inner + 1 : 0
  if (at === 0 && !key.startsWith(modules)) return null
  const name = key.slice(at + modules.length)
  // A folder inside an installed package (node_modules/a/fixtures) is not a package in node_modules.
  const depth = name.startsWith('@') ? 2 : 1
  return slashesIn(name) >= depth ? null : { folder: key.slice(0, Math.max(0, at - 1)), name }
}

function slashesIn(name: string): number {
  let count = 0
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) count += 1
  return count
}

/**
 * What `name` means in the folder `from`, after links: the key of an entry; undefined when it is not installed;
 * null when a link leads nowhere. Goes outwards through `node_modules`, as Node does; the number of steps is
 * the depth of nesting, and a lockfile pays for depth with length.
 */
export function resolveDependency(tree: NpmTree, from: string, name: string): string | null | undefined {
  for (let folder: string | null = from; folder !== null; folder = tree.outwards.get(folder) ?? null) {
    const key = tree.installed.get(folder)?.get(name)
    if (key !== undefined) return targetOf(tree.entries, key)
  }
  return undefined
}

/** Where a link leads: a key, or null when there is no such entry. What is no link leads to itself. */
export function targetOf(entries: ReadonlyMap<string, Entry>, key: string): string | null {
  const entry = entries.get(key)
  if (entry?.['link'] !== true) return key
  const target = entry['resolved']
  if (typeof target !== 'string') return null
  const normal = target.replace(/^\.\//, '').replace(/^\.$/, '')
  const found = entries.get(normal)
  return found && found['link'] !== true ? normal : null
}

function outerFolder(folder: string, entries: ReadonlyMap<string, Entry>): string | null {
  if (folder === '') return null
  const place = placeOf(folder)
  if (place) return place.folder
  // A folder of the project belongs to the nearest folder around it that has an entry, else to the project.
  for (let outer = parentOf(folder); outer !== ''; outer = parentOf(outer))
    if (entries.has(outer)) return outer
  return isOutside(folder) ? null : ''
}

/** Folders beside or above the project, and on other drives, see nothing of its `node_modules`. */
function isOutside(folder: string): boolean {
  return folder === '..' || folder.startsWith('../') || folder.startsWith('/') || /^[a-z]:/i.test(folder)
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/')))
}
