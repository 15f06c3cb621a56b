import type { Verdict } from '../delivery/verdict.ts'
import type { Change, Release } from '../notes/document.ts'
import type { TextLinks } from '../render/text-links.ts'
import type { Act } from './shipment.ts'
import type { Window } from './window.ts'

/** What is said of the bill of materials; the document itself stays `frozen/bom.cdx.json`. */
export interface BomFacts {
  readonly components: number
  readonly sha256: string
  readonly bytes: number
}

/** Everything that a message about a shipment may say. `release` is whole: each body shows what its readers want. */
export interface ShipmentFacts {
  readonly act: Act
  readonly product: string
  readonly package: string | null
  readonly environment: string
  readonly version: string
  /** Full object id. */
  readonly commit: string
  /** The release before, when there is one. */
  readonly previousVersion: string | null
  readonly release: Release
  readonly repositoryUrl: string | null
  /** Where references in the texts of the changes lead, or null. */
  readonly links: TextLinks | null
  /** Where the notes of this release are, or will be once it is out. */
  readonly pageUrl: string | null
  readonly expected: Window | null
  /** How to try it early: the configuration's sentence. */
  readonly earlyAccess: string | null
  /** Whom to answer. */
  readonly replyTo: string | null
  readonly bom: BomFacts | null
  /** A fix that goes ahead of the rest, made on what runs there. */
  readonly hotfix?: boolean
  /** The largest bill of materials that travels with a mail, in bytes; left out: 1 MiB. */
  readonly attachUpTo?: number
  /**
   * What a revision changed since these readers were told last. Null, or left out, for readers who were told nothing: to
   * them a revision is the whole notice.
   */
  readonly revised?: RevisedFacts | null
  /** When the fact was recorded, RFC 3339, UTC: the `time` of events. */
  readonly at: string
}

/** What differs between a revision and what was announced before it, over all changes: each body shows what its readers want. */
export interface RevisedFacts {
  /** From 2. */
  readonly revision: number
  /** In the sender's words. */
  readonly reason: string | null
  readonly previousExpected: Window | null
  readonly added: readonly Change[]
  readonly removed: readonly Change[]
  readonly changed: readonly { readonly before: Change; readonly after: Change }[]
}

/** Where the ledger holds what a message claims. */
export interface LedgerPlace {
  readonly seq: number
  /** SHA-256 of the entry, lower-case hex. */
  readonly head: string
}

/** A shipment whose checks have ended: what a proof or an exception notice is about. */
export interface CheckedFacts extends ShipmentFacts {
  readonly verdict: Verdict
  readonly ledger: LedgerPlace | null
  /** False for readers who joined since the announcement: they get the whole notes, without "as announced". */
  readonly announced: boolean
  /** What really shipped, where that is known: compared with `release`, which is what was announced. */
  readonly actual?: Release | null
  /** Releases that were announced there before and never proved, and that this one holds: they arrive with it. Oldest first. */
  readonly includes?: readonly IncludedRelease[]
  /** Who approved it, for internal readers. */
  readonly approvals?: readonly ApprovalFact[]
  /** The checkpoint of the ledger at the verdict, as its text (C2SP tlog-checkpoint); for internal readers. */
  readonly checkpoint?: string | null
}

/** `release` is what was announced of it. */
export interface IncludedRelease {
  readonly version: string
  readonly release: Release
}

export interface ApprovalFact {
  readonly name: string
  readonly by: string
  /** RFC 3339, UTC. */
  readonly at: string
}

/** A shipment that is called off. `reason` is the sender's. */
export type CancelledFacts = ShipmentFacts & { readonly reason: string | null }

/**
 * A rollback or a correction. Of a rollback `version` and `release` are what was taken back, and the verdict is about what
 * runs instead (`verdict.expected`). `reason` is the sender's.
 */
export type ReturnedFacts = CheckedFacts & { readonly reason: string | null }
