import { exitCodes, WaybillError } from '../errors.ts'
import { believe } from '../journeys/audit.ts'
import { holdsIn, placeHold, releaseHold, type Held } from '../journeys/ledger-hold.ts'
import type { Call } from './command.ts'
import { readLedger, textOf } from './ledger-reading.ts'
import { requiredOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { edgeOf } from './shipment.ts'

/** `waybill ledger hold place NAME | release NAME | list`: while a hold is in force, nothing of the ledger may be removed. */
export async function ledgerHold(call: Call): Promise<Outcome> {
  const [act, name] = call.arguments
  if (act === 'list' || act === undefined) {
    const { audit, remarks } = await readLedger(call.world)
    return outcomeOf({ holds: holdsIn(believe(audit)), entry: null }, remarks)
  }
  if ((act !== 'place' && act !== 'release') || name === undefined || name === '')
    throw new WaybillError('USAGE', 'Say which hold is meant, and what is to be done with it.', {
      hint: 'For example: waybill ledger hold place "case 2026-114" --reason "customer inquiry" --by "Legal team"',
    })
  const request = {
    name,
    reason: requiredOption(call.options, 'reason', '--reason "customer inquiry 2026-114"'),
    by: requiredOption(call.options, 'by', '--by "Legal team"'),
  }
  const edge = await edgeOf(call)
  return outcomeOf(await (act === 'place' ? placeHold : releaseHold)(edge, request), [])
}

function outcomeOf({ holds, entry }: Held, remarks: readonly Remark[]): Outcome {
  const lines = holds.map(({ name, reason, placedAt, responsible, seq }) =>
    [name, placedAt, reason, `by ${responsible ?? 'nobody named'}`, `entry ${seq}`].join('  '),
  )
  return {
    document: { schema: 'waybill/ledger-holds@1', holds, entry: entry?.seq ?? null },
    text: textOf(lines),
    remarks: [
      ...remarks,
      ...(holds.length > 0 ? [] : [{ level: 'info' as const, text: 'No hold is in force.' }]),
    ],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
