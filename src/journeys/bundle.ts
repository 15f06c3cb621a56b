import type { LoadedConfiguration } from '../config/load.ts'
import { groundsOf } from '../ledger/bundle-grounds.ts'
import { bundleText, composeBundle } from '../ledger/bundle.ts'
import { readCheckpoint } from '../ledger/checkpoint.ts'
import type { CheckpointPayload } from '../ledger/payloads.ts'
import type { Asked } from '../ledger/provable-answer.ts'
import { signersOf } from '../ledger/signed-note.ts'
import type { Recorded } from '../ledger/store.ts'
import type { TrustedKey } from '../ledger/trusted-key.ts'
import type { Witness } from '../ledger/witness.ts'
import { checkpointBy } from './checkpoints.ts'
import { keyAtHand, trustedKeysOf, type KeyEdge } from './ledger-keys.ts'

interface ProofRequest {
  /** The whole ledger, verified. */
  readonly recorded: readonly Recorded[]
  readonly asked: Asked
  /** Checkpoints that whoever gets the bundle has kept. */
  readonly witnesses: readonly Witness[]
}

/**
 * The file that proves what ran in an environment at a time to somebody who has nothing else, and what must be said beside
 * it. It is signed by `ledger.key`; without that, it is the last recorded checkpoint that vouches, where it is over all
 * that the answer rests on and its key is in `ledger.trust`. Throws as `composeBundle` and `checkpointBy`.
 */
export async function proveAnswer(
  edge: KeyEdge,
  loaded: LoadedConfiguration,
  { recorded, asked, witnesses }: ProofRequest,
): Promise<{ readonly text: string; readonly warnings: readonly string[] }> {
  const vouching = await vouchingCheckpoint(edge, loaded, { recorded, asked })
  const bundle = composeBundle({
    recorded,
    asked,
    ...vouching,
    sizes: witnesses.map(({ checkpoint }) => checkpoint.size),
  })
  const warnings =
    vouching.keys.length > 0
      ? []
      : [
          'Nobody signed the checkpoint of this bundle: it proves something only to those who have kept a checkpoint of their own. To sign, set ledger.key.',
        ]
  return { text: bundleText(bundle), warnings }
}

async function vouchingCheckpoint(
  edge: KeyEdge,
  loaded: LoadedConfiguration,
  { recorded, asked }: Omit<ProofRequest, 'witnesses'>,
): Promise<{ readonly note: string; readonly keys: readonly TrustedKey[] }> {
  const key = await keyAtHand(edge, loaded)
  const issued = await checkpointBy(key, edge, loaded, recorded)
  const note = issued?.note ?? ''
  if (key) return { note, keys: [key.trusted] }
  const entries = recorded.map(({ entry }) => entry)
  return (
    recordedCheckpoint(recorded, groundsOf(entries, asked).at(-1)?.seq ?? 0, loaded) ?? { note, keys: [] }
  )
}

/** The last checkpoint of the ledger that trusted keys alone signed, if it is over as many entries as are needed. */
function recordedCheckpoint(
  recorded: readonly Recorded[],
  needed: number,
  loaded: LoadedConfiguration,
): { readonly note: string; readonly keys: readonly TrustedKey[] } | null {
  const trusted = trustedKeysOf(loaded)
  for (const { entry } of recorded.toReversed()) {
    if (entry.kind !== 'checkpoint') continue
    const { note, size } = entry.payload as CheckpointPayload
    if (size < needed) return null
    const { keys, unknown } = signersOf(readCheckpoint(note).note, trusted)
    if (keys.length > 0 && unknown.length === 0) return { note, keys }
  }
  return null
}
