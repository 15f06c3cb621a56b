import type { Edge } from '../edge/edge.ts'
import { aboutNoRelease, type EntryKind, type Fact, type LedgerEntry } from '../ledger/entry.ts'
import { isRecordOf } from './facts.ts'

/** What is recorded of the ledger itself: it belongs to no shipment. */
interface LedgerAct {
  readonly kind: EntryKind
  readonly payload: Fact['payload']
  readonly responsible: string | null
  /** The last entry that whoever acts has seen; 0 in an empty ledger. */
  readonly follows: number
}

type ActingEdge = Pick<Edge, 'clock' | 'environment' | 'run' | 'ledger'>

/** When something is written, and by which run. */
export function writingOf({
  clock,
  environment,
  run,
}: Omit<ActingEdge, 'ledger'>): Pick<Fact, 'at' | 'actor'> {
  return { at: clock.now().toISOString(), actor: { ...environment.actor, id: run } }
}

/**
 * Records an act of its own, also when somebody else did the like after the same entry: theirs stands, and this one comes
 * after it. Throws as `append`.
 */
export async function recordAct(edge: ActingEdge, act: LedgerAct): Promise<LedgerEntry> {
  const { follows, ...content } = act
  const fact: Fact = {
    ...aboutNoRelease,
    ...content,
    ...writingOf(edge),
    causing: follows,
    batch: 0,
  }
  for (let causing = follows; ;) {
    const entry = (await edge.ledger.append([{ ...fact, causing }]))[0]
    if (!entry || isRecordOf(entry, fact)) return entry ?? unrecorded()
    causing = entry.seq
  }
}

function unrecorded(): never {
  throw new TypeError('the ledger took a fact and gave no entry')
}
