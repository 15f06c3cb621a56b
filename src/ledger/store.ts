import type { Fact, LedgerEntry } from './entry.ts'
import type { Verification } from './verify.ts'

/** An entry with the exact bytes that the chain is computed over. */
export interface Recorded {
  readonly entry: LedgerEntry
  readonly bytes: Uint8Array
}

/** What the store itself knows about the order of its entries, as plain values: `verifyLedger` judges them. */
export interface HistoryFacts {
  /** The first place where the store's own links (git: exactly one parent, the entry before) do not hold. */
  readonly lineage: Fault | null
  /**
   * The last entry that this clone has seen, with the SHA-256 of its bytes, and whether today's head descends from
   * it. Null in a clone that has never seen the ledger.
   */
  readonly remembered: Remembered | null
}

export interface Remembered {
  readonly seq: number
  readonly sha256: string
  readonly descends: boolean
}

/** What is wrong with the entry at a place; `seq` counts from 1. The reason reads on after "entry 7 ...". */
export interface Fault {
  readonly seq: number
  readonly reason: string
}

/** The ledger as it is stored, whatever its state. */
export interface LedgerHistory {
  /** What `verifyLedger` says of these entries and facts: the store had to ask it already. */
  readonly verification: Verification
  /** Oldest first; an entry whose bytes are missing has none. */
  readonly entries: readonly { readonly bytes: Uint8Array }[]
  readonly facts: HistoryFacts
  /** The remote, or the file, that holds the ledger; null when it is kept in this clone alone. */
  readonly remote: string | null
  /** Why the remote could not be asked: the entries are then the copy last fetched. Null: they are what it holds now. */
  readonly stale: string | null
}

/**
 * Where the ledger is kept. All stores keep the same bytes, so export, import and proofs do not depend on the store.
 */
export interface LedgerStore {
  /**
   * Every entry, oldest first, asked from the remote when there is one. An empty ledger gives an empty list. Throws
   * LEDGER_BROKEN (exit code 8) when it does not verify, LEDGER_UNREACHABLE (exit code 5) when the remote does not answer.
   */
  read(): Promise<readonly Recorded[]>
  /**
   * For reports and audits: the ledger with what was found wrong in it; the copy last fetched when the remote
   * does not answer. Throws LEDGER_UNREACHABLE only when there is no copy either.
   */
  history(): Promise<LedgerHistory>
  /**
   * The last entries, oldest first: at least `count` unless there are fewer. Costs no more than these, however long the
   * ledger is, and proves no more. Throws as `read`.
   */
  tail(count: number): Promise<readonly Recorded[]>
  /** The bytes of a file stored beside an entry, or null. They are not in the chain: `frozenBytes` checks their digest. */
  file(seq: number, path: string): Promise<Uint8Array | null>
  /**
   * Appends facts in order, or finds them already there by id (the same act is recorded once, and its first record
   * stands), and returns the entries. Several facts become several entries, all or none of them.
   * Throws LEDGER_UNREACHABLE (exit code 5) when it cannot be recorded: then nothing that depends on it may be sent;
   * EPOCH_CLOSED (exit code 5) when the ledger was closed; LEDGER_BROKEN (exit code 8) rather than extend a ledger of which
   * anything that it looks at does not verify: everything where it was read before, else as much of its end as the facts
   * need and what is new since this clone last saw it.
   */
  append(facts: readonly Fact[]): Promise<readonly LedgerEntry[]>
}
