/** A version that an environment runs or ran, as the ledger proves it. Names of groups (regions, tenants) are not in it. */
export interface Stay {
  readonly environment: string
  /** Null for a single product. */
  readonly package: string | null
  readonly version: string
  /** Full object id; null where the ledger does not say. */
  readonly commit: string | null
  /** RFC 3339: when it was verified first; `until` is null for what runs still. */
  readonly since: string
  readonly until: string | null
  /** Whether it ended because the environment was put back. */
  readonly rolledBack: boolean
  /** In how many of how many groups it is proved, at its best; `all` null where that is not known. Null: everywhere. */
  readonly parts: { readonly proved: number; readonly all: number | null } | null
  /** How many of how many answers came from this version; null where no check counted them. */
  readonly answers: { readonly matching: number; readonly all: number } | null
  /** The entry that proves it since then. */
  readonly entry: StayEntry
  /** What proves it in more groups, where they were checked one after the other. */
  readonly further: readonly StayEntry[]
}

/** An entry of the ledger, by number and by the SHA-256 of its bytes in lower-case hex. */
export interface StayEntry {
  readonly seq: number
  readonly sha256: string
}

/** What runs still, then by when it came; of what came at once, what was recorded last. */
export function newestFirst(one: Stay, other: Stay): number {
  if ((one.until === null) !== (other.until === null)) return one.until === null ? -1 : 1
  return Date.parse(other.since) - Date.parse(one.since) || other.entry.seq - one.entry.seq
}
