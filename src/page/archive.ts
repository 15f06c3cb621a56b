/** How many releases the index shows whole, an archive page lists, and the feed carries. */
export const pageSize = 50

/** A page of the archive; `number` counts from the oldest, so a page that is full never changes again. */
export interface ArchivePage<Item> {
  readonly number: number
  /** Newest first. */
  readonly items: readonly Item[]
}

/** Cuts what is older than the newest fifty into pages, newest page first. `items` come newest first. */
export function archivePages<Item>(items: readonly Item[]): ArchivePage<Item>[] {
  const pages: ArchivePage<Item>[] = []
  for (let end = items.length; end > pageSize; end -= pageSize)
    pages.push({ number: pages.length + 1, items: items.slice(Math.max(pageSize, end - pageSize), end) })
  return pages.toReversed()
}
