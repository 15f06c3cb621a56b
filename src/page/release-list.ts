import { pageSize } from './archive.ts'
import { leadingSections, tones, type SectionView } from './change-view.ts'
import type { Site } from './frame.ts'
import { phrase, type Phrase } from './phrase.ts'
import type { ReleaseView } from './release-view.ts'
import { say } from './words.ts'

/** How many changes of one release a page of many shows before it points to the release's own, and how many to act on. */
const [leadingChanges, leadingActions] = [12, 3]

/** What a page that lists releases shows: the newest, whole or by their first changes, and what they can be filtered by. */
interface ReleaseList {
  /** `12 releases since 4 May 2024.`; empty without a release. */
  readonly counted: string
  /** The newest that is not withdrawn; null where there is none. */
  readonly latest: ReleaseView | null
  /** A sentence around the link to the latest. */
  readonly theLatest: Phrase
  readonly releases: readonly ListedRelease[]
  /** The kinds of change among them; none where there is nothing to choose. */
  readonly kinds: readonly { readonly tone: string; readonly label: string }[]
}

interface ListedRelease extends ReleaseView {
  readonly tones: readonly string[]
  readonly sections: readonly SectionView[]
  /** Around the link to the release, where it has more changes than are shown. */
  readonly more: Phrase | null
  /** How many more there are to act on, in words. */
  readonly toDo: string | null
  readonly empty: boolean
}

/** The list of these releases, which come newest first: the newest fifty, and what is said of all. */
export function releaseList(
  { language }: Pick<Site, 'language'>,
  views: readonly ReleaseView[],
): ReleaseList {
  const released = views.filter((view) => !view.draft)
  const first = released.at(-1)
  const releases = views.slice(0, pageSize).map((view) => listed(view, language))
  const found = new Set(releases.flatMap((release) => release.tones))
  const kinds = ([...tones, 'breaking'] as const).filter((tone) => found.has(tone))
  return {
    counted:
      first === undefined
        ? ''
        : say(language, 'released-count', { count: released.length, date: first.day.words }),
    latest: released.find((view) => view.withdrawn === null) ?? null,
    theLatest: phrase(language, 'the-latest', 'release'),
    releases,
    kinds: found.size < 2 ? [] : kinds.map((tone) => ({ tone, label: say(language, `tone-${tone}`) })),
  }
}

function listed(view: ReleaseView, language: Site['language']): ListedRelease {
  const { sections, changes, breaking } = view
  const left = { changes: changes - leadingChanges, actions: breaking.length - leadingActions }
  const kinds = sections.map((section) => section.tone)
  return {
    ...view,
    tones: [...new Set(breaking.length > 0 ? [...kinds, 'breaking'] : kinds)],
    sections: leadingSections(sections, leadingChanges),
    more: left.changes <= 0 ? null : phrase(language, 'more-changes', 'release', { count: left.changes }),
    breaking: breaking
      .slice(0, leadingActions)
      .map((one) => ({ ...one, paragraphs: one.paragraphs.slice(0, 1) })),
    toDo: left.actions <= 0 ? null : say(language, 'more-to-do', { count: left.actions }),
    empty: isEmpty(view),
  }
}

/** Whether a release has nothing to tell in words of its own or in lists. */
export function isEmpty({ changes, breaking, highlights, upgrade }: ReleaseView): boolean {
  return changes + breaking.length + highlights.length + upgrade.length === 0
}
