import type { LedgerStore } from '../ledger/store.ts'
import type { Message, Receipt } from '../notices/message.ts'
import type { Plan } from '../delivery/plan.ts'
import type { Sample } from '../delivery/sample.ts'
import type { Repository } from './git/repository.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { ListSource, ListText } from './lists.ts'

/** The world, as one record: built once at a door, handed to a journey. Tests hand in real loopback servers or literals. */
export interface Edge {
  readonly clock: Clock
  /** From 0 up to 1, like `Math.random`. */
  readonly random: () => number
  readonly files: Files
  /** The folder that paths in the configuration are relative to. */
  readonly home: string
  readonly environment: Environment
  readonly repository: Repository
  readonly ledger: LedgerStore
  readonly prober: Prober
  readonly senders: Senders
  /** The text of a subscriber list. */
  readonly lists: (source: ListSource) => Promise<ListText>
  /** The journal of one act of sending, kept in this clone, with what an earlier run left in it. */
  readonly journal: (name: string) => Promise<OpenedJournal>
}

export interface OpenedJournal {
  readonly journal: Journal
  readonly earlier: readonly JournalEntry[]
}

export interface Clock {
  now(): Date
  /** Milliseconds on a clock that never goes back. */
  monotonic(): number
  /** Resolves after the time or as soon as the signal aborts; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

export interface Files {
  /** Null when there is no such file. */
  read(path: string): Promise<Uint8Array | null>
  /** Writes whole or not at all (a temporary file, then a rename); makes the folders it needs. */
  write(path: string, content: Uint8Array | string | Iterable<string>): Promise<void>
}

/** Environment variables, and the identity of the run that they tell. */
export interface Environment {
  variable(name: string): string | undefined
  /** `ci` with the run's URL inside a CI system, else `local`. */
  readonly actor: { readonly kind: 'ci' | 'local'; readonly run: string | null }
}

/** Probes one target of one check once; the answer is a value, whatever happened. It never throws. */
export interface Prober {
  probe(pair: Plan['pairs'][number], timeoutMs: number, signal: AbortSignal): Promise<Sample>
}

/** Where a message goes, known only at the edge: an address is in no document and no ledger. */
export interface Delivery {
  readonly message: Message
  /** An e-mail address, a Slack channel id, or a webhook URL. */
  readonly address: string
  readonly name: string | null
  /** What makes it land in the thread of the shipment's earlier messages; null for the first of them. */
  readonly thread: Thread | null
  /** Bytes of the attachments, by the `path` that the message names. */
  readonly attachments: Readonly<Record<string, Uint8Array>>
}

export interface Thread {
  /** Email: Message-IDs for `References`, synthetic root first. */
  readonly references: readonly string[]
  /** Slack: the `ts` of the root message. */
  readonly root: string | null
}

export interface Sender {
  /**
   * Sends once, without retries. Its answer is a receipt, also for refusals and for outcomes that cannot be known;
   * it throws only for what is our own fault.
   */
  send(delivery: Delivery, signal: AbortSignal): Promise<Receipt>
  close(): Promise<void>
}

/** Opens a channel's sender; throws CHANNEL_REFUSED when it cannot be used at all (bad token, refused connection). */
export interface Senders {
  email(): Promise<Sender>
  slack(): Promise<Sender>
  webhook(): Promise<Sender>
}
