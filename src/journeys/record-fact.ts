import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { canonicalText } from '../ledger/canonical.ts'
import type { Fact, LedgerEntry } from '../ledger/entry.ts'
import { isRecordOf } from './facts.ts'

/** What is to be recorded: an entry without what makes it an act of this run. */
export type Content = Omit<Fact, 'at' | 'actor' | 'causing' | 'batch'>

/** What came of it. */
export interface Recording {
  readonly entry: LedgerEntry
  /** The ledger said so already, and nothing was written. */
  readonly already: boolean
}

/** Of so many at once, one is always the first: more tries than there can be writers. */
const attempts = 100

/**
 * Records what somebody says, once. `repeats` is the entry that it would say again: with the same content nothing is
 * written. It follows from the last entry of its shipment, or of the ledger where it belongs to none; whoever records
 * something else at the same moment comes before or after, and neither is lost. Throws as `LedgerStore.append`.
 */
export async function recordFact(
  edge: Pick<Edge, 'ledger' | 'clock' | 'environment' | 'run'>,
  entries: readonly LedgerEntry[],
  content: Content,
  repeats?: LedgerEntry,
): Promise<Recording> {
  if (repeats && saysSame(repeats, content)) return { entry: repeats, already: true }
  const own = entries.findLast(({ shipment }) => content.shipment === null || shipment === content.shipment)
  let causing = own?.seq ?? entries.at(-1)?.seq ?? 0
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const fact = factNow(edge, content, causing)
    const entry = (await edge.ledger.append([fact])).at(-1)
    if (!entry) break
    if (isRecordOf(entry, fact)) return { entry, already: false }
    if (saysSame(entry, content)) return { entry, already: true }
    causing = entry.seq
  }
  throw new WaybillError('LEDGER_UNREACHABLE', 'Others record so much at once that this could not be.', {
    exitCode: exitCodes.unrecorded,
    hint: 'Nothing was written. Run it again.',
  })
}

function factNow(edge: Pick<Edge, 'clock' | 'environment' | 'run'>, content: Content, causing: number): Fact {
  return {
    ...content,
    causing,
    batch: 0,
    at: edge.clock.now().toISOString(),
    actor: { ...edge.environment.actor, id: edge.run },
  }
}

function saysSame(entry: LedgerEntry, content: Content): boolean {
  return contentOf(entry) === contentOf(content)
}

function contentOf(one: LedgerEntry | Content): string {
  const { kind, shipment, environment, version, commit, artifacts, responsible, payload, evidence } = one
  return canonicalText({
    kind,
    shipment,
    package: one.package,
    environment,
    version,
    commit,
    artifacts,
    responsible,
    payload,
    evidence,
  })
}
