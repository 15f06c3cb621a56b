import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { checkpointText, type Checkpoint } from '../ledger/checkpoint.ts'
import type { Fact } from '../ledger/entry.ts'
import type { CheckpointPayload } from '../ledger/payloads.ts'
import { signNote } from '../ledger/signed-note.ts'
import type { Recorded } from '../ledger/store.ts'
import type { SigningKey } from '../ledger/trusted-key.ts'
import { ledgerBroken } from '../ledger/verify.ts'
import { auditCheckpoints } from '../ledger/witness.ts'
import { originOf, signingKeyOf, trustedKeysOf, type KeyEdge } from './ledger-keys.ts'

/** A checkpoint as it is handed out: three lines and, where the ledger has a key, its signature. */
interface IssuedCheckpoint extends Checkpoint {
  readonly note: string
  readonly signed: boolean
}

/**
 * The checkpoint over the whole of a verified ledger, for a message or an entry, signed where `ledger.key` is set; null for
 * an empty ledger and for one of which only the end was read. Throws as `checkpointBy`, and SECRET_MISSING or
 * CHECKPOINT_INVALID where `ledger.key` cannot be used. Linear in the ledger.
 */
export async function checkpointFor(
  edge: KeyEdge,
  loaded: LoadedConfiguration,
  recorded: readonly Recorded[],
): Promise<IssuedCheckpoint | null> {
  return checkpointBy(await signingKeyOf(edge, loaded), edge, loaded, recorded)
}

/**
 * As `checkpointFor`, with the key that is at hand, or none. It is issued only after every checkpoint that the ledger
 * records was found to hold: no two that contradict each other are ever signed (C2SP tlog-checkpoint). Throws LEDGER_BROKEN
 * (exit code 8) otherwise.
 */
export async function checkpointBy(
  key: SigningKey | null,
  edge: Pick<KeyEdge, 'repository'>,
  loaded: LoadedConfiguration,
  recorded: readonly Recorded[],
): Promise<IssuedCheckpoint | null> {
  if (recorded[0]?.entry.seq !== 1) return null
  const { text: origin, named } = await originOf(edge, loaded)
  const { root, fault } = auditCheckpoints(recorded, {
    origin: named ? origin : null,
    keys: [...trustedKeysOf(loaded), ...(key ? [key.trusted] : [])],
    strict: false,
  })
  if (fault) throw ledgerBroken(fault)
  const checkpoint = { origin, size: recorded.length, root }
  const text = checkpointText(checkpoint)
  return { ...checkpoint, note: key ? signNote(text, key) : text, signed: key !== null }
}

/** What `ledger checkpoint` came to. */
interface RecordedCheckpoint extends IssuedCheckpoint {
  /** The entry that records it; null for one that nobody signed: anyone could have written it. */
  readonly seq: number | null
  /** False where the ledger had it already: nothing was recorded since. */
  readonly fresh: boolean
}

/**
 * Issues a checkpoint over the ledger and, where it is signed, records it as an entry. Where nothing but that was recorded
 * since the last one, it is that one. Null for an empty ledger. Throws as `checkpointFor` and as the store.
 */
export async function recordCheckpoint(
  edge: KeyEdge & Pick<Edge, 'clock' | 'ledger' | 'run'>,
  loaded: LoadedConfiguration,
): Promise<RecordedCheckpoint | null> {
  const recorded = await edge.ledger.read()
  const known = recorded.at(-1)
  const before = isCheckpointOverAll(known) ? await checkpointFor(edge, loaded, recorded.slice(0, -1)) : null
  // The same key signs the same text with the same bytes: another note there would be somebody else's.
  if (known && before?.signed && noteOf(known) === before.note)
    return { ...before, seq: known.entry.seq, fresh: false }
  const issued = await checkpointFor(edge, loaded, recorded)
  if (!issued?.signed) return issued && { ...issued, seq: null, fresh: true }
  const [entry] = await edge.ledger.append([checkpointFact(edge, issued, recorded)])
  return { ...issued, seq: entry?.seq ?? null, fresh: true }
}

function checkpointFact(
  { clock, environment, run }: Pick<Edge, 'clock' | 'environment' | 'run'>,
  { note, size, root }: IssuedCheckpoint,
  recorded: readonly Recorded[],
): Fact {
  return {
    kind: 'checkpoint',
    at: clock.now().toISOString(),
    shipment: null,
    causing: size,
    // Somebody else's, which nobody has to believe, does not stand in for ours.
    batch: recorded.filter(({ entry }) => entry.kind === 'checkpoint' && entry.causing === size).length,
    package: null,
    environment: null,
    version: null,
    commit: null,
    artifacts: [],
    actor: { ...environment.actor, id: run },
    responsible: null,
    payload: { note, size, root },
    evidence: [],
  }
}

function isCheckpointOverAll(last: Recorded | undefined): boolean {
  return (
    last?.entry.kind === 'checkpoint' && (last.entry.payload as CheckpointPayload).size === last.entry.seq - 1
  )
}

function noteOf({ entry }: Recorded): string {
  return (entry.payload as CheckpointPayload).note
}
