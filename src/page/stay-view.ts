import { linkTo, type Site } from './frame.ts'
import { momentOf, type Moment } from './moment.ts'
import { phrase, type Phrase } from './phrase.ts'
import type { LiveMark } from './release-view.ts'
import { newestFirst, type Stay, type StayEntry } from './stay.ts'
import { say, type Language } from './words.ts'

/** A stay as pages show it: text as written, for the templates to escape. */
export interface StayView {
  readonly environment: string
  readonly version: string
  /** The link to what is told of the environment, from the site's root. */
  readonly href: string
  readonly since: Moment
  /** Null for what runs still. */
  readonly until: Moment | null
  readonly rolledBack: boolean
  /** `25 of 25 answers came from 1.4.0.`, around the version. */
  readonly shown: Phrase
  /** Where it is proved in a part of the environment: that it is. */
  readonly parts: string | null
  readonly entries: readonly EntryView[]
  /** How many more entries prove it; null where all are shown. */
  readonly more: string | null
  /** The command that tells it from the ledger, in the parts between which a line may end. */
  readonly check: readonly string[]
}

interface EntryView {
  /** `Ledger entry 412` */
  readonly name: string
  readonly sha256: string
}

/** So many entries of one stay are shown; an environment may have thousands of groups. */
const shownEntries = 3

/** Where a release ran and runs: what runs still first, then the newest. */
export function stayViews(site: Site, stays: readonly Stay[]): readonly StayView[] {
  return stays.toSorted(newestFirst).map((stay) => stayView(site, stay))
}

/** The environments that a release is live in, each once. */
export function liveMarks(site: Site, stays: readonly Stay[]): readonly LiveMark[] {
  const running = stays.filter(({ until }) => until === null)
  return [...new Set(running.map(({ environment }) => environment))].map((environment) => ({
    environment,
    label: phrase(site.language, 'live-mark', 'environment'),
    href: placeHref(site, environment),
  }))
}

export function stayView(site: Pick<Site, 'language' | 'baseUrl'>, stay: Stay): StayView {
  const { language } = site
  const { environment, version, since, until, rolledBack, entry, further } = stay
  const entries = [entry, ...further]
  const hidden = entries.length - shownEntries
  return {
    environment,
    version,
    href: placeHref(site, environment),
    since: momentOf(language, since),
    until: until === null ? null : momentOf(language, until),
    rolledBack,
    shown: shownBy(language, stay),
    parts: partsOf(language, stay),
    entries: entries.slice(0, shownEntries).map((one) => entryView(language, one)),
    more: hidden > 0 ? say(language, 'live-more-entries', { count: hidden }) : null,
    check: checkOf(stay),
  }
}

/** The id of an environment on the page of what is live: other names give other ids. */
export function placeAnchor(environment: string): string {
  const safe = environment.replace(/[^A-Za-z0-9-]/gu, (one) => `_${one.codePointAt(0)?.toString(16) ?? ''}_`)
  return `in-${safe}`
}

function placeHref(site: Pick<Site, 'baseUrl'>, environment: string): string {
  return `${linkTo('live/', site)}#${placeAnchor(environment)}`
}

function shownBy(language: Language, { answers }: Stay): Phrase {
  if (answers === null) return phrase(language, 'live-shown-uncounted', 'version')
  const { matching, all } = answers
  return phrase(language, 'live-shown', 'version', { matching, count: all })
}

function partsOf(language: Language, { parts }: Stay): string | null {
  if (parts === null) return null
  const { proved, all } = parts
  return all === null ? say(language, 'live-part') : say(language, 'live-parts', { proved, all })
}

function entryView(language: Language, { seq, sha256 }: StayEntry): EntryView {
  return { name: say(language, 'live-entry', { number: seq }), sha256 }
}

/** For a shell: a name may have spaces in it. */
function checkOf({ environment, package: part, since }: Stay): string[] {
  return [
    'waybill ledger what-ran',
    `--environment ${shellWord(environment)}`,
    ...(part === null ? [] : [`--package ${shellWord(part)}`]),
    `--at ${shellWord(since)}`,
    '--proof proof.json',
  ]
}

function shellWord(text: string): string {
  return /^[\w@./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}
