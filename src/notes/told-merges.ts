import type { CommitReading } from '../changes/change.ts'
import type { More } from './placed.ts'
import { isTitled, type ShapedRange } from './shape.ts'

/** What becomes of a commit because of merges: told by its own words, told by a merge, or not told since it is one. */
export type Fate =
  | { readonly kind: 'told' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'told-by'; readonly merge: string }

const told: Fate = { kind: 'told' }
const hidden: Fate = { kind: 'hidden' }

/** What is asked about the other commits of a range, by index. */
export interface MergeQuestions {
  readonly firstParent: boolean
  /** Whether something else has decided about it: it is elsewhere, cancelled or a copy. */
  isOut(index: number): boolean
  /** Whether that is since it belongs to another package. */
  isElsewhere(index: number): boolean
  /** Whether the notes list it for what it says itself. */
  isListed(index: number): boolean
}

/**
 * Decides between a merge and what it brought, so that nothing is told twice: a merge with a title is told by it when
 * nothing that it brought is a conventional commit to be listed, else what it brought is told. A plain merge is not told.
 * What somebody wrote for the readers about a merge is told. Anything that breaks something is told in any case.
 */
export function toldMerges(shaped: ShapedRange, questions: MergeQuestions): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>()
  const { readings } = shaped.range
  if (!readings.some(({ merge }) => merge)) return fates
  if (questions.firstParent) tellMainLine(shaped, questions, fates)
  // From the oldest to the newest: a merge within a branch is decided before the branch's own.
  for (let index = readings.length - 1; index >= 0; index--) {
    const merge = readings[index]
    if (!merge?.merge || fates.has(index) || questions.isOut(index)) continue
    if (isTitled(merge) || hasWords(merge, shaped.more.get(index) ?? null))
      decide(index, merge, { shaped, questions, fates })
    else fates.set(index, merge.breaking === null ? hidden : told)
  }
  return fates
}

interface Deciding {
  readonly shaped: ShapedRange
  readonly questions: MergeQuestions
  readonly fates: Map<number, Fate>
}

function decide(index: number, merge: CommitReading, deciding: Deciding): void {
  const { shaped, fates } = deciding
  const wordy = hasWords(merge, shaped.more.get(index) ?? null)
  const all = shaped.broughtBy(index)
  const brought = all.filter((one) => !deciding.questions.isOut(one))
  const breaks = brought.some((one) => isBreaking(one, deciding))
  // Where nothing is left of what it brought, nothing is left of the merge; another package's leaves what is its own.
  const isEmpty = all.length > 0 && brought.length === 0 && !all.every(deciding.questions.isElsewhere)
  if (!wordy && (isEmpty || breaks || brought.some((one) => speaks(one, deciding)))) {
    fates.set(index, saysItAlone(merge, brought, deciding) ? told : hidden)
    return
  }
  fates.set(index, told)
  for (const one of brought)
    if (!fates.has(one) && (merge.breaking !== null || !isBreaking(one, deciding)))
      fates.set(one, { kind: 'told-by', merge: merge.oid })
}

/** Whether a merge says of itself that it breaks something, in words that nothing it brought has. */
function saysItAlone(merge: CommitReading, brought: readonly number[], { shaped }: Deciding): boolean {
  const { readings } = shaped.range
  return merge.breaking !== null && !brought.some((one) => readings[one]?.description === merge.description)
}

/** Whether a commit is listed as one that breaks something. */
function isBreaking(index: number, { shaped, questions }: Deciding): boolean {
  return (shaped.range.readings[index]?.breaking ?? null) !== null && questions.isListed(index)
}

/** Whether a commit is listed in conventional words of its own, or in those that somebody wrote for readers. */
function speaks(index: number, { shaped, questions, fates }: Deciding): boolean {
  const reading = shaped.range.readings[index]
  const more = shaped.more.get(index) ?? null
  if (!reading || (fates.get(index) ?? told).kind !== 'told') return false
  const isConventional = reading.type !== null && (reading.merge || !more?.byTitle)
  return (isConventional || hasWords(reading, more)) && questions.isListed(index)
}

/** Every merge of the main line is told, and by it what it brought, unless that breaks something and the merge does not. */
function tellMainLine(
  { range, broughtBy, mainLine }: ShapedRange,
  { isOut }: MergeQuestions,
  fates: Map<number, Fate>,
): void {
  for (const index of mainLine()) {
    const merge = range.readings[index]
    if (!merge?.merge || isOut(index)) continue
    fates.set(index, told)
    for (const one of broughtBy(index))
      if (merge.breaking !== null || range.readings[one]?.breaking === null)
        fates.set(one, { kind: 'told-by', merge: merge.oid })
  }
}

/** Whether somebody wrote what readers are told of a commit: in an override, or in its `Release-Note:`. */
export function hasWords({ note }: CommitReading, more: More | null): boolean {
  return hasOverrideWords(more) || (note?.words ?? null) !== null
}

/** Whether an override says what readers are told of a commit. */
export function hasOverrideWords(more: More | null): boolean {
  const says = more?.override?.says
  return says?.words !== undefined || says?.description !== undefined
}
