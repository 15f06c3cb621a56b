import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { openRepository } from '../edge/git/repository.ts'
import { ledgerOf } from '../edge/open-edge.ts'
import { exitCodes } from '../errors.ts'
import { recordCheckpoint } from '../journeys/checkpoints.ts'
import type { Call } from './command.ts'
import { textOf } from './ledger-reading.ts'
import { textOption } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'

/**
 * `waybill ledger checkpoint`: signs what the ledger is now, records that, and prints it to be kept elsewhere. Without a key
 * it is printed only.
 */
export async function ledgerCheckpoint({ world, options }: Call): Promise<Outcome> {
  const repository = await openRepository(world.cwd)
  const { configuration } = world.loaded
  const { environment, clock } = world
  const ledger = ledgerOf({ ...world, configuration, repository })
  const issued = await recordCheckpoint(
    { environment, clock, ledger, repository, run: randomUUID() },
    world.loaded,
  )
  if (issued === null)
    return {
      document: { schema: 'waybill/ledger-checkpoint@1', checkpoint: null, seq: null },
      text: '',
      remarks: [{ level: 'info', text: 'The ledger is empty: there is nothing to sign.' }],
      exitCodes: [exitCodes.done],
      outputs: {},
    }
  const { origin, size, root, note, signed, seq, fresh } = issued
  const file = textOption(options, 'output')
  if (file !== null) await world.files.write(resolve(world.cwd, file), note)
  const told: Remark = !signed
    ? {
        level: 'warning',
        text: 'Nobody signed it, so it was not recorded: keep it elsewhere. To sign, make a key: waybill ledger key --new ledger-key.pem',
      }
    : fresh
      ? {
          level: 'info',
          text: `Recorded as entry ${seq}. Keep a copy elsewhere: that is what makes it a witness.`,
        }
      : { level: 'info', text: `Nothing was recorded since: it is entry ${seq}.` }
  return {
    document: {
      schema: 'waybill/ledger-checkpoint@1',
      checkpoint: { origin, size, root, note, signed },
      seq,
    },
    text: textOf(note.trimEnd().split('\n')),
    remarks: [told],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
