import type { CommitReading } from '../changes/change.ts'
import type { Accounting, Change } from './document.ts'
import type { FoundOverride } from './overrides.ts'
import type { SectionRule } from './sections.ts'
import type { ChangeWeight } from './weight.ts'

/** Where a commit of the range ended; every commit has exactly one. */
export type Bucket = Exclude<keyof Accounting, 'commits'>

/** Why a commit is in its bucket and section; `explainPlacement` says it in words. */
export type Because =
  | {
      readonly kind:
        | 'type'
        | 'unknown-type'
        | 'breaking'
        | 'unconventional'
        | 'plumbing'
        | 'merge'
        | 'elsewhere'
        | 'release-note'
    }
  /** `rule` counts from 0 in `notes.rules`. */
  | { readonly kind: 'rule'; readonly rule: number }
  | { readonly kind: 'override'; readonly key: string }
  | { readonly kind: 'reverts' | 'reverted-by' | 'negated-by'; readonly other: string }
  | {
      readonly kind: 'picked' | 'same-pull-request' | 'copied' | 'same-patch' | 'told-by-merge' | 'told-with'
      readonly other: string
    }

/** A commit of the range with the bucket it is in and, when it is listed, the section. */
export interface Placed {
  /** With what overrides, the forge and tolerant reading made of it. */
  readonly reading: CommitReading
  readonly bucket: Bucket
  /** Null when the notes do not list it. */
  readonly section: SectionRule | null
  readonly because: Because
  /** What it asks of the version. */
  readonly weight: ChangeWeight
  /** What few commits have; null for the others. */
  readonly more: More | null
  /** As it was told last, for the next release that holds it. */
  told: Change | null
}

/** What is known of a commit beside what it says. */
export interface More {
  /** The account of its author. */
  readonly login: string | null
  /** The labels of its pull request. */
  readonly labels: readonly string[]
  readonly override: FoundOverride | null
  /** Read by the title of its pull request. */
  readonly byTitle: boolean
  /** The description as the style wants it put. */
  readonly tidied: string | null
  /** The commits that are told with it. */
  readonly also: readonly string[]
  /** The listed changes of a squashed pull request, in message order; empty for a commit that is one change. */
  readonly parts: readonly Part[]
}

/** One listed change of a commit that makes several. */
export interface Part {
  readonly reading: CommitReading
  readonly section: SectionRule
}

/** A commit of which nothing more is known. */
export const nothingMore: More = {
  login: null,
  labels: [],
  override: null,
  byTitle: false,
  tidied: null,
  also: [],
  parts: [],
}
