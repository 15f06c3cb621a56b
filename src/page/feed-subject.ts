import type { Release } from '../notes/document.ts'
import { audienceFolders, packageFolder, packageFolders } from './release-path.ts'
import type { SiteInput } from './site-input.ts'

/** What a feed is about. */
export interface FeedSubject {
  /** The feed's folder below the site's root, with a slash at its end; empty for the whole site. */
  readonly folder: string
  /** The package, or the audience; null for the whole site. */
  readonly name: string | null
  /** The folder of the page about the same. */
  readonly page: string
}

/**
 * The feeds of everything that the site shows: the site's own, then one a package where there are several. `releases` are
 * those with a tag, newest first.
 */
export function siteSubjects(releases: readonly Release[]): FeedSubject[] {
  const packages = packageFolders(releases)
  const several = packages.size > 1 ? [...packages] : []
  return [
    { folder: '', name: null, page: '' },
    ...several.map(([name, folder]) => ({ folder, name, page: folder })),
  ]
}

/** The feeds of packages once more, under the names that they had before; where something is there again, that stays. */
export function formerSubjects(
  subjects: readonly FeedSubject[],
  formerly: SiteInput['formerly'],
): FeedSubject[] {
  const taken = new Set(subjects.map(({ folder }) => folder.toLowerCase()))
  return formerly.flatMap(({ name, now }) => {
    const folder = packageFolder(name)
    const subject = subjects.find((one) => one.name === now)
    if (subject === undefined || taken.has(folder.toLowerCase())) return []
    taken.add(folder.toLowerCase())
    return [{ ...subject, folder }]
  })
}

/** The feeds of audiences of their own, by name. The site has no page for one of them alone. */
export function audienceSubjects(
  audiences: readonly { readonly name: string }[],
): ReadonlyMap<string, FeedSubject> {
  const folders = audienceFolders(audiences.map(({ name }) => name))
  return new Map([...folders].map(([name, folder]) => [name, { folder, name, page: '' }]))
}

/** The JSON feed in a folder, which is also where the next build finds what this one told. */
export function jsonFeedPath({ folder }: Pick<FeedSubject, 'folder'>): string {
  return `${folder}feed.json`
}
