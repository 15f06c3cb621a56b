import type { Release } from './document.ts'
import { insideKinds, insideLines, type InsideKind } from './inside.ts'
import { filled, type Words } from './words.ts'

/** A section about what is inside a release, as templates read it. */
export interface InsideView {
  readonly kind: InsideKind
  readonly title: string
  /** For `inline`. Empty where a limit left out all of them, and then `more` is not null. */
  readonly lines: readonly string[]
  /** What a limit left out, in a sentence. */
  readonly more: string | null
}

/** How many lines of each kind a limit left out. */
export type LinesLeftOut = Readonly<Record<InsideKind, number>>

/** The sections that have something to tell. */
export function viewInside(release: Release, told: Words, left: LinesLeftOut | null): InsideView[] {
  return insideKinds.flatMap((kind) => {
    const lines = insideLines(release, kind)
    const count = left?.[kind] ?? 0
    const more = count === 0 ? null : filled(told[`more-${kind}`], { count })
    return lines.length === 0 && more === null
      ? []
      : [{ kind, title: titleOf(kind, release, told), lines, more }]
  })
}

/** Commits that update dependencies may have a section of that title already: two of one name would be told apart by nobody. */
function titleOf(kind: InsideKind, { sections }: Release, told: Words): string {
  const title = told[kind]
  const isTaken = kind === 'dependencies' && sections.some((section) => section.title.trim() === title)
  return isTaken ? told['all-dependencies'] : title
}
