import type { LedgerStore } from '../ledger/store.ts'
import type { ChannelName, Message, Receipt } from '../notices/message.ts'
import type { Plan } from '../delivery/plan.ts'
import type { Sample } from '../delivery/sample.ts'
import type { ForgeHost } from './forge/forge-host.ts'
import type { Repository } from './git/repository.ts'
import type { Journal, JournalEntry } from './journal.ts'
import type { ListSource, ListText } from './lists.ts'

/** The world, as one record: built once at a door, handed to a journey. Tests hand in real loopback servers or literals. */
export interface Edge {
  readonly clock: Clock
  /** Names this run and no other, in the entries that it writes. */
  readonly run: string
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
  /** Opens the forge, which hears of deployments where an environment asks for that; left out, none does. Throws as `openHost`. */
  readonly forge?: () => Promise<ForgeHost>
  /** Tells the sender what they should know of a channel; left out, nobody is told. */
  readonly remark?: (text: string) => void
  /** Hears how a sending goes on, where somebody watches. */
  readonly watch?: SendingWatch
}

/** What is told of a sending while it goes on. */
export interface SendingWatch {
  /** So many more messages are to be sent; a negative number takes back what turned out to be done. */
  expect(count: number): void
  /** One message has its receipt. */
  settled(receipt: Receipt): void
  /** Nothing more is sent. */
  end(): void
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
  /** Whether a file is there and holds these bytes (of a text, its UTF-8) and no others. */
  holds(path: string, content: Uint8Array | string | Iterable<string>): Promise<boolean>
  /** Writes whole or not at all (a temporary file, then a rename); makes the folders it needs. */
  write(path: string, content: Uint8Array | string | Iterable<string>): Promise<void>
}

/** Environment variables, and the identity of the run that they tell. */
export interface Environment {
  variable(name: string): string | undefined
  /** `ci` with the run's URL inside a CI system, else `local`. */
  readonly actor: { readonly kind: 'ci' | 'local'; readonly run: string | null }
}

/** Probes one target of one check once; the answer is a value, whatever happened. It throws only where nothing may be probed in this run (a fork's). */
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
  /** Slack: what the first message of the thread said, when its head is to tell what became of the shipment. */
  readonly rootBodies?: Readonly<Record<string, string>> | null
  /** Email: this reader's own https URL, token included, for leaving the list with one click (RFC 8058). */
  readonly unsubscribe?: string | null
}

export interface Thread {
  /** The shipment that began the thread, where that is another than the message's: a mail's synthetic root is named for it. */
  readonly shipment?: string
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
  /**
   * What the channel can tell of a message whose fate is unknown: its receipt, or null when it certainly has none.
   * `since` is when it was first tried. Throws when the channel cannot tell: nothing is known then.
   */
  find?(delivery: Delivery, since: Date): Promise<Receipt | null>
  /** What was found missing when the channel was opened, and does not stop the sending; to be told once. */
  readonly warnings?: readonly string[]
  close(): Promise<void>
}

/** Opens a channel's sender; throws CHANNEL_REFUSED when it cannot be used at all (bad token, refused connection). */
export type Senders = Readonly<Record<ChannelName, () => Promise<Sender>>>
