/** What an earlier feed said of one entry. */
interface Told {
  /** The digest of its content. */
  readonly content: string
  /** RFC 3339: when that content was new. */
  readonly modified: string
}

/** The entries of one earlier feed, or of several, by their ids. */
export type FeedMemory = ReadonlyMap<string, Told>

/** A feed that never was. */
export const nothingRemembered: FeedMemory = new Map()

/**
 * Reads what a JSON feed remembers: of each entry `date_modified`, and `content` of the extension `_waybill`. A text that
 * is no such feed, or null, remembers nothing; an entry that is damaged is left out. It never throws: the file is on a
 * disk where anybody may have written, and all that hangs on it is a date.
 */
export function recall(text: string | null): FeedMemory {
  const told = new Map<string, Told>()
  for (const item of itemsOf(text)) {
    const { id, date_modified: modified, _waybill: own } = objectOf(item)
    const { content } = objectOf(own)
    if (typeof id === 'string' && isTimestamp(modified) && isDigest(content))
      told.set(id, { content, modified })
  }
  return told
}

/** Several memories as one; where two know an entry, the one that changed last. */
export function together(memories: readonly FeedMemory[]): FeedMemory {
  const all = new Map<string, Told>()
  for (const memory of memories)
    for (const [id, told] of memory) {
      const known = all.get(id)
      if (known === undefined || isAfter(told.modified, known.modified)) all.set(id, told)
    }
  return all
}

/**
 * When an entry was updated (RFC 4287, 4.2.15): as long as its content is what the feed had before, the date that it had
 * before. Another content is updated `now`, and never before it was the last time. One that nobody remembers is as old
 * as it says (`first`).
 *
 * `own` is what the feed itself said before; `others` what its site's other feeds did, for a feed that is new or that a
 * build which was interrupted did not get to.
 */
export function updatedAt(
  entry: { readonly id: string; readonly content: string; readonly first: string },
  memory: { readonly own: FeedMemory; readonly others: FeedMemory },
  now: string,
): string {
  const own = memory.own.get(entry.id)
  if (own?.content === entry.content) return own.modified
  const other = memory.others.get(entry.id)
  if (other?.content === entry.content && (!own || isAfter(other.modified, own.modified)))
    return other.modified
  const before = own ?? other
  return before === undefined ? entry.first : later(before.modified, now)
}

/** The later of two timestamps, as it was written; the first where they are the same moment. */
export function later(one: string, other: string): string {
  return isAfter(other, one) ? other : one
}

function isAfter(one: string, other: string): boolean {
  return Date.parse(one) > Date.parse(other)
}

function itemsOf(text: string | null): readonly unknown[] {
  if (text === null) return []
  try {
    const { version, items } = objectOf(JSON.parse(text))
    const isFeed = typeof version === 'string' && version.startsWith('https://jsonfeed.org/version/')
    return isFeed && Array.isArray(items) ? items : []
  } catch {
    return []
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isTimestamp(value: unknown): value is string {
  const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/
  return typeof value === 'string' && pattern.test(value) && !Number.isNaN(Date.parse(value))
}

function isDigest(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
