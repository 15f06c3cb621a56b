import type { Release } from '../notes/document.ts'

const longestSegment = 160

/**
 * The folder of each release below the site's root (`releases/1.4.0/`, in a monorepo `releases/@acme/api/1.4.0/`),
 * one for one with `releases`, which come newest first.
 *
 * A folder is safe for every file system, URL and archive, whatever the version text is: `[A-Za-z0-9._@~-]`, no dot
 * first or last, no reserved Windows name, at most 180 characters a segment; other bytes are `~` and two hex digits.
 * It is permanent: when two differ only in case, the newer one gives way (`~2`), so adding a release moves no other.
 */
export function releaseFolders(releases: readonly Release[]): string[] {
  return apart(releases.toReversed().map(folderOf)).toReversed()
}

/**
 * The folders of the packages of a site, by name: `packages/@acme/api/`, with their pages and feeds. As safe as a release's,
 * and as permanent: of two names that differ only in case the one that was released first keeps its own. `releases` come
 * newest first.
 */
export function packageFolders(
  releases: readonly { readonly package?: string | null | undefined }[],
): ReadonlyMap<string, string> {
  return foldersOf(
    releases.toReversed().flatMap((release) => release.package ?? []),
    packageFolder,
  )
}

/** The folders of the audiences with feeds of their own, by name; of names that differ only in case the first keeps its own. */
export function audienceFolders(names: readonly string[]): ReadonlyMap<string, string> {
  return foldersOf(names, (name) => `audiences/${safeSegment(name)}/`)
}

function foldersOf(names: readonly string[], folderOfName: (name: string) => string): Map<string, string> {
  const own = [...new Set(names)]
  const folders = apart(own.map((name) => folderOfName(name).slice(0, -1)))
  return new Map(own.map((name, index) => [name, folders[index] ?? '']))
}

/** Folders with a slash at their ends, of which no two are one where a file system knows no case: the later gives way. */
function apart(folders: readonly string[]): string[] {
  const taken = new Map<string, number>()
  return folders.map((folder) => {
    const times = (taken.get(folder.toLowerCase()) ?? 0) + 1
    taken.set(folder.toLowerCase(), times)
    return times === 1 ? `${folder}/` : `${folder}~${times}/`
  })
}

/** The folder of a package below the site's root, where no other has it already. */
export function packageFolder(name: string): string {
  return `${['packages', ...name.split('/')].map(safeSegment).join('/')}/`
}

/** The folder that a release of a package (`now`) would have under another name of the package. */
export function underName(folder: string, now: string, name: string): string {
  const below = (of: string) => packageFolder(of).replace('packages', 'releases')
  return folder.startsWith(below(now)) ? `${below(name)}${folder.slice(below(now).length)}` : folder
}

/**
 * The id of a release where pages list many: `r-1-4-0` of `releases/1.4.0/`. It says the folder in letters, digits, hyphens
 * and underscores alone, so it is as permanent as that, and two folders never have one id.
 */
export function releaseAnchor(folder: string): string {
  return folder
    .slice(0, -1)
    .replace(
      /[^A-Za-z0-9]/g,
      (mark) => anchorMarks[mark] ?? `_${mark.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .replace(/^releases_-/, 'r-')
}

/** An underscore is never written as itself, so what follows one is never mistaken. */
const anchorMarks: Readonly<Record<string, string>> = { '.': '-', '-': '__', '/': '_-' }

function folderOf(release: Release): string {
  const product = release.package === undefined ? [] : release.package.split('/')
  // A draft's version may still change, and a page that nobody can find again is never cleaned: one fixed place.
  if (release.tag === null) return ['unreleased', ...product].map(safeSegment).join('/')
  return ['releases', ...product, release.version ?? release.tag].map(safeSegment).join('/')
}

function safeSegment(text: string): string {
  const safe = text
    .replace(/[^A-Za-z0-9._@-]/gu, escaped)
    .replace(/^\.|\.$/g, '~2e')
    .replace(/^(?=(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))/i, '~')
  if (safe === '') return '~'
  return safe.length > longestSegment ? `${safe.slice(0, longestSegment)}~~${checksum(text)}` : safe
}

function escaped(character: string): string {
  return Array.from(
    new TextEncoder().encode(character),
    (byte) => `~${byte.toString(16).padStart(2, '0')}`,
  ).join('')
}

/** FNV-1a, 32 bits: tells long names apart that begin alike; nothing here needs to resist an attacker. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}
