import { paragraphs, sectionViews, type SectionView } from './change-view.ts'
import type { Coming } from './coming.ts'
import { dayOf, type Day } from './day.ts'
import { momentOf } from './moment.ts'
import { phrase, type Phrase } from './phrase.ts'
import { dayInWords, say, type Language } from './words.ts'

/** A shipment that is on its way, as the page shows it: text as written, for the templates to escape. */
export interface ComingView {
  /** The version, after its package where there is one. */
  readonly name: string
  readonly environment: string
  /** `Coming to production`, around the environment. */
  readonly to: Phrase
  readonly announced: Day
  readonly announcedInWords: string
  /** Null when nobody said. */
  readonly expected: ExpectedView | null
  readonly earlyAccess: string | null
  readonly highlights: readonly RemarkView[]
  /** What readers have to do: breaking changes, then the steps of upgrading. */
  readonly breaking: readonly (RemarkView & { readonly scope: string | null })[]
  readonly upgrade: readonly RemarkView[]
  readonly hasToDo: boolean
  readonly sections: readonly SectionView[]
}

interface ExpectedView {
  readonly datetime: string
  /** In UTC. */
  readonly words: string
  /** On the clocks of the audience, with their offset; null where that is UTC. */
  readonly local: string | null
}

interface RemarkView {
  readonly paragraphs: readonly string[]
}

export function comingView(language: Language, coming: Coming): ComingView {
  const { release, environment, announcedAt, expected, earlyAccess } = coming
  const version = release.version ?? say(language, 'unreleased')
  const announced = dayOf(language, announcedAt)
  const told = (one: { readonly text: string }) => ({ paragraphs: paragraphs(one.text) })
  const breaking = release.breaking.map((one) => ({ scope: one.scope, ...told(one) }))
  const upgrade = (release.upgrade ?? []).map(told)
  return {
    name: release.package === undefined ? version : `${release.package} ${version}`,
    environment,
    to: phrase(language, 'coming-to', 'environment'),
    announced,
    announcedInWords: say(language, 'coming-announced', { date: announced.words }),
    expected: expected && expectedView(language, expected),
    earlyAccess,
    highlights: (release.highlights ?? []).map(told),
    breaking,
    upgrade,
    hasToDo: breaking.length + upgrade.length > 0,
    // The commits may not be public yet, so nothing links to them.
    sections: sectionViews(release.sections, language, null),
  }
}

function expectedView(language: Language, { start, end }: NonNullable<Coming['expected']>): ExpectedView {
  const [from, to] = [inUtc(start), end === null ? null : inUtc(end)]
  const isOneDay = to !== null && sameDay(from, to)
  return {
    datetime: start,
    words: spanOf(
      language,
      momentOf(language, from).words,
      to && (isOneDay ? `${clockOf(to)} UTC` : momentOf(language, to).words),
    ),
    local:
      offsetOf(start) === 'UTC' && (end === null || offsetOf(end) === 'UTC')
        ? null
        : localOf(language, start, end),
  }
}

/** `10:00 UTC+01:00 to 12:00 UTC+01:00`; with the day where it is another than what is read before it. */
function localOf(language: Language, start: string, end: string | null): string {
  const on = (timestamp: string, read: string) => {
    const date = sameDay(timestamp, read) ? '' : `${dayInWords(language, timestamp)}, `
    return `${date}${clockOf(timestamp)} ${offsetOf(timestamp)}`
  }
  return spanOf(language, on(start, inUtc(start)), end && on(end, start))
}

function sameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10)
}

function spanOf(language: Language, start: string, end: string | null): string {
  return end === null ? start : say(language, 'coming-span', { start, end })
}

/** What is no timestamp stays as it is. */
function inUtc(timestamp: string): string {
  const time = Date.parse(timestamp)
  return Number.isNaN(time) ? timestamp : new Date(time).toISOString()
}

function clockOf(timestamp: string): string {
  return timestamp.slice(11, 16)
}

function offsetOf(timestamp: string): string {
  const offset = /[+-]\d\d:\d\d$/.exec(timestamp)?.[0]
  return offset === undefined ? 'UTC' : `UTC${offset}`
}
