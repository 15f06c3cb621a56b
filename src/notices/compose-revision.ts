import { clip } from './clip.ts'
import { lineOf, type ChangeLine } from './compose-difference.ts'
import { composeNotice, type NoticeView } from './compose-notice.ts'
import type { RevisedFacts, ShipmentFacts } from './facts.ts'
import { renderWindow } from './window.ts'

/** What the templates `revision.*` read: what is different now, and then the whole notice as it stands. */
export interface RevisionView extends Omit<NoticeView, 'tone'> {
  readonly tone: 'revised'
  /** From 2. */
  readonly revision: number
  /** In the sender's words. */
  readonly reason: string | null
  /** Whether the expected time is another one. Then `{{slot "announced"}}` is the time before, unless `before` is null. */
  readonly moved: boolean
  /** The expected time that was announced before, in UTC; null when none was. */
  readonly before: string | null
  readonly added: readonly ChangeLine[]
  readonly removed: readonly ChangeLine[]
  readonly changed: readonly { readonly before: ChangeLine; readonly after: ChangeLine }[]
  /** How many of these three lists there was no room for. */
  readonly unlisted: number
  /** Nothing of what they follow is different but time or reason. */
  readonly sameContents: boolean
}

/** The lines that a revision lists beside the notes. */
export function revisedLines({ added, removed, changed }: RevisedFacts): number {
  return added.length + removed.length + changed.length
}

/** The revised notice for readers who know the one before: the first `limit` lines of what is different, then of the notes. */
export function composeRevision(
  facts: ShipmentFacts,
  revised: RevisedFacts,
  external: boolean,
  limit: number,
): RevisionView {
  const all = revisedLines(revised)
  const notice = composeNotice(facts, external, Math.max(0, limit - all))
  const { product, version, environment } = notice
  const added = revised.added.slice(0, limit)
  const removed = revised.removed.slice(0, limit - added.length)
  const changed = revised.changed.slice(0, limit - added.length - removed.length)
  const moved = !sameTime(facts, revised)
  const where = `${product} ${version} for ${environment}`
  return {
    ...notice,
    tone: 'revised',
    label: `Revised shipping notice, revision ${revised.revision}`,
    headline: `${where} ${all > 0 ? 'is not quite what we announced' : moved ? 'has a new date' : 'is announced anew'}`,
    preview: previewOf(moved, revised),
    windowLabel: facts.expected === null ? null : moved ? 'Now expected' : 'Still expected',
    revision: revised.revision,
    reason: revised.reason === null ? null : clip(revised.reason, 500),
    moved,
    before: revised.previousExpected === null ? null : renderWindow(revised.previousExpected, 'UTC'),
    added: added.map(lineOf),
    removed: removed.map(lineOf),
    changed: changed.map((pair) => ({ before: lineOf(pair.before), after: lineOf(pair.after) })),
    unlisted: all - added.length - removed.length - changed.length,
    sameContents: all === 0,
  }
}

function sameTime({ expected }: ShipmentFacts, { previousExpected }: RevisedFacts): boolean {
  if (expected === null || previousExpected === null) return expected === previousExpected
  return expected.from === previousExpected.from && expected.to === previousExpected.to
}

function previewOf(moved: boolean, { added, removed, changed }: RevisedFacts): string {
  const parts = [
    ...(moved ? ['another time'] : []),
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(removed.length > 0 ? [`${removed.length} taken out`] : []),
    ...(changed.length > 0 ? [`${changed.length} told anew`] : []),
  ]
  return parts.length === 0
    ? 'Nothing that you follow is different.'
    : `What is different: ${parts.join(', ')}.`
}
