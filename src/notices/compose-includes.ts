import { clip } from './clip.ts'
import { lineOf, type ChangeLine } from './compose-difference.ts'
import type { CheckedFacts, IncludedRelease } from './facts.ts'

/** A release that arrives with a later one, as templates show it. */
export interface IncludedView {
  readonly version: string
  /** `Includes 2.4.0, which was announced before and had not arrived.` */
  readonly sentence: string
  readonly lines: readonly ChangeLine[]
  /** How many of its changes there was no room for. */
  readonly omitted: number
}

/** The lines that included releases could list. */
export function includedLines({ includes = [] }: Pick<CheckedFacts, 'includes'>): number {
  return includes.reduce((sum, one) => sum + changesOf(one).length, 0)
}

/** Releases that were announced and never proved by themselves, with at most `limit` lines in all, the oldest first. */
export function composeIncludes(
  { includes = [] }: Pick<CheckedFacts, 'includes'>,
  limit: number,
): IncludedView[] {
  let room = Math.max(0, limit)
  return includes.map((one) => {
    const changes = changesOf(one)
    const shown = changes.slice(0, room)
    room -= shown.length
    const version = clip(one.version, 80)
    return {
      version,
      sentence: `Includes ${version}, which was announced before and had not arrived.`,
      lines: shown.map(lineOf),
      omitted: changes.length - shown.length,
    }
  })
}

function changesOf({ release }: IncludedRelease): IncludedRelease['release']['sections'][number]['changes'] {
  return release.sections.flatMap(({ changes }) => changes)
}
