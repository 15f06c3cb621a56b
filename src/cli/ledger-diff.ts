import { exitCodes } from '../errors.ts'
import { diffMoments, tellMoments } from '../journeys/ledger-diff.ts'
import type { Call } from './command.ts'
import { placeOf, readStory, textOf } from './ledger-reading.ts'
import { requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'

/** `waybill ledger diff`: what changed in an environment between two times. Differences are no error. */
export async function ledgerDiff({ world, options }: Call): Promise<Outcome> {
  const from = requiredOption(options, 'from', '--from 2026-10-01T00:00:00Z')
  const to = textOption(options, 'to') ?? world.clock.now().toISOString()
  const { story, remarks } = await readStory(world)
  const document = await diffMoments(story, placeOf(world, options, story), { from, to })
  return {
    document,
    text: textOf(tellMoments(document)),
    remarks: [...remarks],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
