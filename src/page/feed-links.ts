/** A feed, as a page links to it. */
export interface FeedLink {
  readonly type: string
  /** What it is about. */
  readonly title: string
  /** What kind of feed it is: a name that is the same in every language. */
  readonly label: string
  /** From the site's root. */
  readonly href: string
}

const kinds = [
  { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { file: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  { file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
] as const

/** The feeds in a folder of the site: '' for those of the whole site, else it ends with a slash. */
export function feedLinks(folder: string, title: string): FeedLink[] {
  return kinds.map(({ file, type, label }) => ({ type, title, label, href: `${folder}${file}` }))
}

/** The feeds of one package of a site, which every page about it links to. */
export function packageFeedLinks(
  { folder, name }: { readonly folder: string; readonly name: string },
  { title }: { readonly title: string },
): FeedLink[] {
  return feedLinks(folder, `${name} · ${title}`)
}
