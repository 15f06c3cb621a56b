import { exitCodes, WaybillError } from '../errors.ts'
import { tellPlaces, whereIs } from '../journeys/where-is.ts'
import type { Call } from './command.ts'
import { readStory, textOf, warning } from './ledger-reading.ts'
import type { Outcome } from './outcome.ts'

/** `waybill ledger where-is COMMIT|ISSUE`: announced, live since, proved, environment by environment. */
export async function ledgerWhereIs(call: Call): Promise<Outcome> {
  const { world } = call
  const [asked] = call.arguments
  if (asked === undefined || asked === '')
    throw new WaybillError('USAGE', 'Which commit or issue is meant?', {
      hint: 'For example: waybill ledger where-is 1f2e3d4, or waybill ledger where-is "#123"',
    })
  const { repository, story, remarks } = await readStory(world)
  const document = await whereIs({ repository, configuration: world.loaded.configuration }, story, asked)
  const cut = repository.shallow && document.places.some(({ state }) => state === 'unknown')
  return {
    document,
    text: textOf(tellPlaces(document)),
    remarks: [
      ...remarks,
      ...(cut ? [warning('This clone is shallow: git fetch --unshallow tells more.')] : []),
    ],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
