import type { ReleaseNotes } from '../notes/document.ts'
import type { Part } from '../render/template.ts'
import type { Stay } from './stay.ts'
import type { Coming } from './coming.ts'
import type { ReleaseBom } from './release-bom.ts'
import type { Language } from './words.ts'

/** All that a site is composed from. Same input, same bytes. */
export interface SiteInput {
  /** As the site's readers get them: what they are not told is not in here. */
  readonly notes: ReleaseNotes
  readonly title: string
  /** A sentence below the title; null for none. */
  readonly description: string | null
  /** Where the site will be served, http or https; null when that is not known, or when it is read from a folder. */
  readonly baseUrl: string | null
  /** The repository's web address, for links to commits and issues; null for none. */
  readonly repositoryUrl: string | null
  readonly language: Language
  readonly look: Look
  /** Shows what has no tag yet; a draft is not public. It is never in a feed. */
  readonly includeDraft: boolean
  /** What ran where and runs, of the environments that are public. */
  readonly stays: readonly Stay[]
  /** An earlier build told what is live: the page of that is made though nothing is proved any more. */
  readonly wasLive: boolean
  /** What is announced and not delivered yet; null where the site does not tell what is coming. */
  readonly coming: readonly Coming[] | null
  /** What is inside the releases that tell of it. */
  readonly boms: readonly ReleaseBom[]
  /** Packages by the names that they had before. */
  readonly formerly: readonly { readonly name: string; readonly now: string }[]
  readonly feeds: FeedInput
}

/** What a site looks like beyond Waybill's own. */
export interface Look {
  /** The files that pages show, by their paths in the site; null for none. */
  readonly logo: { readonly path: string; readonly bytes: Uint8Array } | null
  readonly icon: { readonly path: string; readonly bytes: Uint8Array } | null
  /** Rules that come after Waybill's style sheet: colours first, then the configured file. */
  readonly css: string
  readonly links: readonly { readonly text: string; readonly url: string }[]
  readonly footer: string | null
  /** Partials in place of Waybill's, by name. */
  readonly partials: Readonly<Record<string, Part>>
  /** What its owner should know of it, one sentence each. */
  readonly warnings: readonly string[]
}

/** Waybill's own look. */
export const plainLook: Look = {
  logo: null,
  icon: null,
  css: '',
  links: [],
  footer: null,
  partials: {},
  warnings: [],
}

export interface FeedInput {
  /** What ids begin with, where it is configured. */
  readonly id: string | null
  /** Feeds for audiences of their own, by name, with the notes as they get them. */
  readonly audiences: readonly { readonly name: string; readonly notes: ReleaseNotes }[]
  /** The JSON feeds of the site as it was built before, by path. */
  readonly earlier: ReadonlyMap<string, string>
  /** RFC 3339: when a content is updated that was another before. */
  readonly now: string
}
