import type { LoadedConfiguration } from '../config/load.ts'
import { WaybillError } from '../errors.ts'
import { findCheckpoints } from '../ledger/checkpoint.ts'
import { formsOfMessage } from '../ledger/kept-message.ts'
import type { Recorded } from '../ledger/store.ts'
import type { TrustedKey } from '../ledger/trusted-key.ts'
import { ledgerBroken } from '../ledger/verify.ts'
import { auditCheckpoints, type CheckpointAudit, type Witness } from '../ledger/witness.ts'
import { keyAtHand, originOf, trustedKeysOf, type KeyEdge } from './ledger-keys.ts'

/** What somebody brings from outside to hold against the ledger. */
export interface WitnessRequest {
  readonly witnesses: readonly Witness[]
  /** They take the place of `ledger.trust`; none: that is what counts. */
  readonly keys: readonly TrustedKey[]
}

/** The checkpoints in the text of a file: a note, or a message that holds some, as text, as a mail file (.eml) or as HTML. Throws CHECKPOINT_INVALID without any. */
export function readWitnesses(text: string, source: string): Witness[] {
  for (const form of formsOfMessage(text)) {
    const found = findCheckpoints(form)
    if (found.length > 0) return found.map((checkpoint) => ({ checkpoint, source }))
  }
  throw new WaybillError('CHECKPOINT_INVALID', `There is no checkpoint in ${source}.`, {
    hint: 'Give the proof of delivery as text or as a saved mail, or the three lines of its checkpoint and the signature below them.',
  })
}

/**
 * Holds a verified ledger against the checkpoints that it records and those that were brought. Throws LEDGER_BROKEN (exit
 * code 8) with the first entry that is not what was signed or seen, CHECKPOINT_INVALID for a witness of another ledger.
 */
export async function proveLedger(
  edge: KeyEdge,
  loaded: LoadedConfiguration,
  { recorded, witnesses, keys }: WitnessRequest & { readonly recorded: readonly Recorded[] },
): Promise<CheckpointAudit> {
  const [origin, own] = await Promise.all([originOf(edge, loaded), keyAtHand(edge, loaded)])
  const named = keys.length > 0 ? keys : trustedKeysOf(loaded)
  const audit = auditCheckpoints(
    recorded,
    {
      origin: origin.named ? origin.text : null,
      keys: own && keys.length === 0 ? [...named, own.trusted] : named,
      strict: named.length > 0,
    },
    witnesses,
  )
  if (audit.fault) throw ledgerBroken(audit.fault)
  return audit
}
