import type { Change } from '../notes/document.ts'
import { absenceIn, arrivalIn } from './arrival.ts'
import { clip } from './clip.ts'
import { differenceBetween } from './difference.ts'
import type { CheckedFacts } from './facts.ts'

/** A change in one line, for lists beside the notes themselves. */
export interface ChangeLine {
  readonly scope: string | null
  readonly description: string
}

/** How what came differs from what was announced, as templates show it. */
export interface DifferenceView {
  /** How it lies to the announced time, in a sentence; null when no time was announced. */
  readonly arrival: string | null
  /** `5 of 6 announced changes shipped.`, or that all did; null when it is not known what shipped. */
  readonly sentence: string | null
  /** Announced, and not shipped. Empty when nothing at all shipped: the sentence says so. */
  readonly missing: readonly ChangeLine[]
  /** Shipped, and not announced. */
  readonly added: readonly ChangeLine[]
  /** How many of both lists there was no room for. */
  readonly omitted: number
}

/** The lines that a difference could list; null where there is nobody to whom something was announced. */
export function differenceLines(facts: CheckedFacts): number {
  if (!facts.announced || !facts.actual) return 0
  const { missing, added, shipped } = differenceBetween(facts.release, facts.actual)
  return (shipped.length === 0 ? 0 : missing.length) + added.length
}

/** The difference with at most `limit` lines, those that are missing first; null for readers who were told nothing. */
export function composeDifference(facts: CheckedFacts, limit: number): DifferenceView | null {
  if (!facts.announced) return null
  const { expected, verdict } = facts
  const arrival =
    expected === null
      ? null
      : verdict.verdict === 'healthy'
        ? arrivalIn(expected, verdict)
        : absenceIn(expected, verdict.endedAt)
  const told = { arrival: arrival?.sentence ?? null }
  if (!facts.actual) return { ...told, sentence: null, missing: [], added: [], omitted: 0 }
  const { shipped, missing, added } = differenceBetween(facts.release, facts.actual)
  const all = shipped.length + missing.length
  const lost = shipped.length === 0 ? [] : missing
  const shownLost = lost.slice(0, limit)
  const shownAdded = added.slice(0, limit - shownLost.length)
  return {
    ...told,
    sentence: sentenceOf(shipped.length, all, added.length),
    missing: shownLost.map(lineOf),
    added: shownAdded.map(lineOf),
    omitted: lost.length + added.length - shownLost.length - shownAdded.length,
  }
}

function sentenceOf(shipped: number, all: number, added: number): string | null {
  const more = added === 0 ? '' : `${added === 1 ? '1 change' : `${added} changes`} came unannounced`
  if (all === 0) return more === '' ? null : `${more}.`
  const kept =
    shipped === all
      ? all === 1
        ? 'The announced change shipped'
        : `All ${all} announced changes shipped`
      : shipped === 0
        ? all === 1
          ? 'The announced change did not ship'
          : `None of the ${all} announced changes shipped`
        : `${shipped} of ${all} announced changes shipped`
  return more === '' ? `${kept}.` : `${kept}; ${more}.`
}

/** A change as a line of a list. */
export function lineOf({ scope, description }: Pick<Change, 'scope' | 'description'>): ChangeLine {
  return { scope: scope === null ? null : clip(scope, 60), description: clip(description, 300) }
}
