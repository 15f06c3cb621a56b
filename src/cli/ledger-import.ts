import { openRepository } from '../edge/git/repository.ts'
import { ledgerOf } from '../edge/open-edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { importEntries } from '../journeys/import-entries.ts'
import type { Call } from './command.ts'
import { readInput } from './input.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'

/** `waybill ledger import`: records what an earlier run could not, from the file that it left. */
export async function ledgerImport({ world, arguments: [name] }: Call): Promise<Outcome> {
  if (name === undefined)
    throw new WaybillError('USAGE', 'Which file is missing.', {
      hint: 'For example: waybill ledger import waybill-unrecorded-1f2e3d4c5b6a.json',
    })
  const text = await readInput(world, name)
  const repository = await openRepository(world.cwd)
  const { configuration } = world.loaded
  const ledger = ledgerOf({ ...world, configuration, repository })
  const { recorded, known, contradicted } = await importEntries({ ledger }, text, name)
  const remarks: Remark[] = contradicted.map(({ seq, kind }) => ({
    level: 'warning',
    text: `Entry ${seq} (${kind}) records this act otherwise and stands; what the file says of it was not recorded.`,
  }))
  const line = (seq: number, kind: string, what: string) => `${plainLine(`${seq}  ${kind}  ${what}`)}\n`
  return {
    document: {
      schema: 'waybill/ledger-import@1',
      recorded: recorded.map(({ seq }) => seq),
      known: known.map(({ seq }) => seq),
      contradicted: contradicted.map(({ seq }) => seq),
    },
    text: [
      ...recorded.map(({ seq, kind }) => line(seq, kind, 'recorded')),
      ...known.map(({ seq, kind }) => line(seq, kind, 'was recorded already')),
    ].join(''),
    remarks,
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
