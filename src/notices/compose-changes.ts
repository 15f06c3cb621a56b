import type { Release } from '../notes/document.ts'
import { viewInside, type InsideView } from '../notes/view-inside.ts'
import { wordsOf } from '../notes/words.ts'
import { clip } from './clip.ts'
import { firstEntries, linesLeftOut } from './entries.ts'
import { changesIn } from './selection.ts'

/** The changes of a release as templates show them: breaking ones first, with what to do, and nowhere twice. */
export interface ChangesView {
  /** "6 changes, 1 of them breaking" over all changes, shown or not. */
  readonly summary: string
  readonly breaking: readonly {
    readonly scope: string | null
    readonly title: string
    /** Paragraphs: what to do about it. */
    readonly advice: readonly string[]
  }[]
  /** What to do when upgrading, step by step, for `inline`. */
  readonly upgrade: readonly { readonly number: number; readonly lines: readonly string[] }[]
  /** How many steps there was no room for. */
  readonly stepsOmitted: number
  /** What matters most, in a person's words, for `inline`. */
  readonly highlights: readonly { readonly lines: readonly string[] }[]
  readonly sections: readonly {
    readonly title: string
    readonly changes: readonly { readonly scope: string | null; readonly description: string }[]
  }[]
  /** How many changes there was no room for. */
  readonly omitted: number
  /** What is told of vulnerabilities and dependencies. */
  readonly inside: readonly InsideView[]
}

const longestDescription = 500
const longestAdvice = 1_500

/** The first `limit` entries of a release. Texts longer than anybody reads in a message end in an ellipsis. */
export function composeChanges(release: Release, external: boolean, limit: number): ChangesView {
  const shown = firstEntries(release, external, limit)
  const changes = new Map(
    shown.sections.flatMap(({ changes: all }) => all.map((change) => [change.id, change])),
  )
  const broken = new Set(shown.breaking.map((entry) => entry.change))
  return {
    summary: summaryOf(release),
    breaking: shown.breaking.map((entry) => {
      const description = changes.get(entry.change)?.description ?? ''
      const [first = '', ...rest] = paragraphs(entry.text)
      const title = description === '' ? first : description
      const advice = description === '' ? rest : [first, ...rest].filter((text) => text !== description)
      return { scope: clipped(entry.scope), title: clip(title, longestDescription), advice }
    }),
    upgrade: (shown.upgrade ?? []).map(({ text }, index) => ({ number: index + 1, lines: linesOf(text) })),
    stepsOmitted: (release.upgrade?.length ?? 0) - (shown.upgrade?.length ?? 0),
    highlights: (shown.highlights ?? []).map(({ text }) => ({ lines: linesOf(text) })),
    sections: shown.sections
      .map((section) => ({
        title: clip(section.title, 80),
        changes: section.changes
          .filter((change) => !broken.has(change.id))
          .map((change) => ({
            scope: clipped(change.scope),
            description: clip(change.description, longestDescription),
          })),
      }))
      .filter((section) => section.changes.length > 0),
    omitted: changesIn(release) - changesIn(shown),
    inside: viewInside(shown, wordsOf({}), linesLeftOut(release, shown)),
  }
}

function summaryOf(release: Release): string {
  const all = changesIn(release)
  const breaking = new Set(release.breaking.map((entry) => entry.change)).size
  if (all === 0) return 'No changes in what you follow'
  const changes = all === 1 ? '1 change' : `${all} changes`
  if (breaking === 0) return `${changes}, none of them breaking`
  return all === 1 ? '1 change, and it is breaking' : `${changes}, ${breaking} of them breaking`
}

function clipped(scope: string | null): string | null {
  return scope === null ? null : clip(scope, 60)
}

function linesOf(text: string): string[] {
  return clip(text.trim(), longestAdvice)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function paragraphs(text: string): string[] {
  return clip(text.trim(), longestAdvice)
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
