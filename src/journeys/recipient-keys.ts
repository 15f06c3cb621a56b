import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { recipientKeys, type RecipientKeys } from '../notices/recipient.ts'
import { unreadableSuppressions, type Suppressions } from '../notices/suppression.ts'

/** The keys of this run, from WAYBILL_RECIPIENT_KEY and WAYBILL_RECIPIENT_KEY_PREVIOUS. */
export function keysOf({ environment }: Pick<Edge, 'environment'>): RecipientKeys {
  const { variable } = environment
  return recipientKeys(
    variable('WAYBILL_RECIPIENT_KEY') ?? null,
    variable('WAYBILL_RECIPIENT_KEY_PREVIOUS') ?? null,
  )
}

/** What is thrown where readers by email need a key, and there is none. */
export function keyMissing(): WaybillError {
  return new WaybillError(
    'RECIPIENT_KEY_MISSING',
    'Readers by email are kept in the ledger as keyed hashes, and WAYBILL_RECIPIENT_KEY is not set.',
    {
      hint: 'Make one with: openssl rand -hex 32. Store it as a secret of the repository, and keep it: it finds the same readers again.',
    },
  )
}

/**
 * Throws RECIPIENT_KEY_MISSING where people asked to get nothing under a key that is not at hand: without it they cannot be
 * told from the others, and somebody who left would be written to.
 */
export function refuseUnreadable(suppressions: Suppressions, keys: RecipientKeys): void {
  const unreadable = unreadableSuppressions(suppressions, keys)
  if (unreadable.length === 0) return
  const ids = unreadable.map(({ keyId }) => keyId)
  const people = unreadable.reduce((sum, { count }) => sum + count, 0)
  throw new WaybillError(
    'RECIPIENT_KEY_MISSING',
    `${people === 1 ? 'Somebody' : `${people} people`} asked to get no more messages under another recipient key (${ids.join(', ')}) than those that are set.`,
    {
      hint: `Set WAYBILL_RECIPIENT_KEY_PREVIOUS to that key. If it is lost, import who left from elsewhere, and say so: WAYBILL_RECIPIENT_KEY_PREVIOUS=lost:${ids[0]}`,
    },
  )
}
