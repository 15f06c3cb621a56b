import type { Item } from '../bom/inventory.ts'
import { readPythonMetadata } from '../bom/license-metadata.ts'
import { openInside, type InsideFolder } from './inside-folder.ts'

/** What the look-up needs of an item of the inventory. */
export type Wanted = Pick<Item, 'purl' | 'group' | 'name' | 'version' | 'paths'>

export interface InstalledLicenses {
  /** The licence field of the installed copy, by purl. */
  readonly licenses: ReadonlyMap<string, unknown>
  /** Licence texts of the copies, by purl; only when they were asked for. */
  readonly texts: ReadonlyMap<string, string>
}

const largestManifest = 1024 * 1024
/** Composer writes the manifests of all packages into one file. */
const largestIndex = 32 * 1024 * 1024
const largestText = 256 * 1024
const readersAtOnce = 32

/** Where an installed copy may be, and what it says when it is there. */
interface Copy {
  readonly folder: string
  readonly manifest: () => Promise<Manifest | null>
}

type Parse = (text: string) => Manifest | null | Promise<Manifest | null>

interface Manifest {
  readonly name: unknown
  readonly version: unknown
  readonly license: unknown
}

/** For one package: its copies, the most likely first. */
type Finder = (wanted: Wanted) => Promise<readonly Copy[]>

/**
 * Reads the licences of the packages that are installed below a folder: `node_modules` (pnpm's store too), `vendor/composer`,
 * `vendor` of cargo, and the site-packages of virtual environments. Only a copy of exactly the wanted name and version counts.
 * Nothing outside the folder is opened, also not through a link; what is too large, no regular file or broken is passed over.
 */
export async function readInstalledLicenses(
  folder: string,
  items: readonly Wanted[],
  options: { readonly texts?: boolean } = {},
): Promise<InstalledLicenses> {
  const inside = await openInside(folder)
  const finders = new Map<string, Finder>([
    ['npm', npmCopies(inside)],
    ['pypi', pythonCopies(inside)],
    ['composer', composerCopies(inside)],
    ['cargo', cargoCopies(inside)],
  ])
  const licenses = new Map<string, unknown>()
  const texts = new Map<string, string>()
  const waiting = items.filter(({ version }) => version !== null)
  const work = async (): Promise<void> => {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      const type = item.purl.slice('pkg:'.length, item.purl.indexOf('/'))
      for (const copy of (await finders.get(type)?.(item)) ?? []) {
        const manifest = await copy.manifest()
        if (manifest === null || !isWanted(item, manifest, type)) continue
        if (manifest.license !== undefined && manifest.license !== null)
          licenses.set(item.purl, manifest.license)
        const text = options.texts === true ? await textIn(inside, copy.folder) : null
        if (text !== null) texts.set(item.purl, text)
        break
      }
    }
  }
  await Promise.all(Array.from({ length: readersAtOnce }, work))
  return { licenses, texts }
}

function copyIn(inside: InsideFolder, folder: string, file: string, parse: Parse): Copy {
  const manifest = async (): Promise<Manifest | null> => {
    const text = await inside.read(`${folder}/${file}`, largestManifest)
    try {
      return text === null ? null : await parse(text)
    } catch {
      // Broken, or nested more deeply than can be read: as good as not there.
      return null
    }
  }
  return { folder, manifest }
}

function isWanted(item: Wanted, { name, version }: Manifest, type: string): boolean {
  if (typeof name !== 'string' || version !== item.version) return false
  return type === 'pypi' ? pythonName(name) === pythonName(item.name) : name === fullName(item)
}

function fullName({ group, name }: Wanted): string {
  return group === null ? name : `${group}/${name}`
}

function join(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

/** Where lockfile and installed packages are side by side: a package's place that is no place of installation. */
function lockfileFolders({ paths }: Wanted): string[] {
  return paths.filter((path) => !/(?:^|\/)(?:node_modules|vendor)\//.test(path))
}

function npmCopies(inside: InsideFolder): Finder {
  const store = kept(async (folder: string) => {
    const names = await inside.list(join(folder, 'node_modules/.pnpm'))
    return new Map(names.map((name) => [name.slice(0, endOfVersion(name)), name]))
  })
  const copy = (folder: string): Copy => copyIn(inside, folder, 'package.json', packageJson)
  return async (wanted) => {
    const name = fullName(wanted)
    const placed = wanted.paths.filter((path) => /(?:^|\/)node_modules\//.test(path))
    const folders = lockfileFolders(wanted)
    const stored: string[] = []
    for (const folder of folders) {
      const entry = (await store(folder)).get(`${name.replace('/', '+')}@${wanted.version ?? ''}`)
      if (entry !== undefined) stored.push(join(folder, `node_modules/.pnpm/${entry}/node_modules/${name}`))
    }
    return [...placed, ...folders.map((folder) => join(folder, `node_modules/${name}`)), ...stored].map(copy)
  }
}

/** pnpm adds the versions of peers after the version: `vite@4.2.1_@types+node@18.0.0`. */
function endOfVersion(name: string): number {
  const at = name.indexOf('@', 1)
  const end = name.slice(at).search(/[_(]/)
  return end < 0 ? name.length : at + end
}

function packageJson(text: string): Manifest | null {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return null
  const { name, version, license, licenses } = value as Readonly<Record<string, unknown>>
  return { name, version, license: license ?? licenses }
}

function pythonCopies(inside: InsideFolder): Finder {
  const installed = kept(async (folder: string) => {
    const found = new Map<string, string>()
    for (const site of await sitePackages(inside, folder))
      for (const name of await inside.list(site)) {
        const id = /^(.+)-([^-]+)\.dist-info$/.exec(name)
        if (id) found.set(`${pythonName(id[1] ?? '')} ${id[2]}`, `${site}/${name}`)
      }
    return found
  })
  return async (wanted) => {
    const copies: Copy[] = []
    for (const folder of new Set([...lockfileFolders(wanted), ''])) {
      const info = (await installed(folder)).get(`${pythonName(wanted.name)} ${wanted.version ?? ''}`)
      if (info !== undefined) copies.push(copyIn(inside, info, 'METADATA', readPythonMetadata))
    }
    return copies
  }
}

/** Of the virtual environments that lie in a folder (`pyvenv.cfg` marks them) and of PEP 582's `__pypackages__`. */
async function sitePackages(inside: InsideFolder, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await inside.list(folder)) {
    const place = join(folder, name)
    if (name === '__pypackages__')
      found.push(...(await inside.list(place)).map((version) => `${place}/${version}/lib`))
    else if (!['node_modules', '.git'].includes(name) && (await inside.list(place)).includes('pyvenv.cfg'))
      found.push(
        `${place}/Lib/site-packages`,
        ...(await inside.list(`${place}/lib`)).map((python) => `${place}/lib/${python}/site-packages`),
      )
  }
  return found
}

/** PEP 503: runs of dashes, dots and underscores are one dash. */
function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function composerCopies(inside: InsideFolder): Finder {
  const index = kept(async (folder: string) => {
    const text = await inside.read(join(folder, 'vendor/composer/installed.json'), largestIndex)
    return text === null ? new Map<string, Manifest>() : composerIndex(text)
  })
  return async (wanted) => {
    const copies: Copy[] = []
    const folders = wanted.paths.map((path) => path.replace(/(?:^|\/)vendor\/.*$/, ''))
    for (const folder of new Set(folders)) {
      const manifest = (await index(folder)).get(fullName(wanted))
      const place = join(folder, `vendor/${fullName(wanted)}`)
      if (manifest !== undefined) copies.push({ folder: place, manifest: () => Promise.resolve(manifest) })
    }
    return copies
  }
}

/** Composer 1 wrote a list, Composer 2 an object with the list in `packages`. */
function composerIndex(text: string): Map<string, Manifest> {
  const found = new Map<string, Manifest>()
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return found
  }
  const list: unknown = Array.isArray(value) ? value : (value as { packages?: unknown } | null)?.packages
  for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
    const manifest = (one ?? {}) as Partial<Manifest>
    if (typeof manifest.name === 'string')
      found.set(manifest.name, { name: manifest.name, version: manifest.version, license: manifest.license })
  }
  return found
}

function cargoCopies(inside: InsideFolder): Finder {
  const copy = (folder: string): Copy => copyIn(inside, folder, 'Cargo.toml', cargoToml)
  // `cargo vendor` adds the version where there are several, and always with --versioned-dirs.
  return (wanted) =>
    Promise.resolve(
      lockfileFolders(wanted)
        .flatMap((folder) => [
          join(folder, `vendor/${wanted.name}-${wanted.version ?? ''}`),
          join(folder, `vendor/${wanted.name}`),
        ])
        .map(copy),
    )
}

async function cargoToml(text: string): Promise<Manifest | null> {
  const { parse } = await import('smol-toml')
  const value = parse(text).package
  if (typeof value !== 'object' || value === null) return null
  const { name, version, license } = value as Readonly<Record<string, unknown>>
  // The Cargo book: a slash between licences is the older way to write OR.
  return { name, version, license: typeof license === 'string' ? license.replaceAll('/', ' OR ') : undefined }
}

/** `LICENSE`, `LICENSE.md`, `LICENSE-MIT.txt`, `COPYING.LESSER`; no programs of such a name. */
const licenseFile =
  /(?:^|\/)(?:licen[cs]e|copying|unlicense|notice)(?:[.-](?!.*\.(?:[cm]?[jt]sx?|json|map|pyc?|rb|php|rs)$)[^/]*)?$/i

async function textIn(inside: InsideFolder, folder: string): Promise<string | null> {
  const here = await inside.list(folder)
  // Python keeps them one folder down since PEP 639.
  const names = here.includes('licenses')
    ? [...here, ...(await inside.list(`${folder}/licenses`)).map((name) => `licenses/${name}`)]
    : here
  const parts: string[] = []
  for (const name of names.filter((one) => licenseFile.test(one))) {
    const text = await inside.read(`${folder}/${name}`, largestText)
    if (text !== null && text.trim() !== '') parts.push(text.trim())
  }
  return parts.length === 0 ? null : parts.join('\n\n')
}

/** Each answer is found once. */
function kept<T>(find: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer = known.get(key) ?? find(key)
    known.set(key, answer)
    return answer
  }
}
