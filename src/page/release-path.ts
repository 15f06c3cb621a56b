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
  const taken = new Map<string, number>()
  const folders: string[] = []
  for (const release of releases.toReversed()) {
    const folder = folderOf(release)
    const times = (taken.get(folder.toLowerCase()) ?? 0) + 1
    taken.set(folder.toLowerCase(), times)
    folders.push(times === 1 ? `${folder}/` : `${folder}~${times}/`)
  }
  return folders.toReversed()
}

/** The folder of a package's own page and feeds below the site's root: `packages/@acme/api/`, as safe as a release's. */
export function packageFolder(name: string): string {
  return `${['packages', ...name.split('/')].map(safeSegment).join('/')}/`
}

/** The folder of an audience's own feeds below the site's root. */
export function audienceFolder(name: string): string {
  return `audiences/${safeSegment(name)}/`
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
