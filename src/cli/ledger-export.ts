import { resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { LedgerExported } from '../ledger/care-document.ts'
import { believe, exportFormat, refuseUnknownEnvironment, tellExport } from '../journeys/audit.ts'
import type { Call } from './command.ts'
import { readLedger } from './ledger-reading.ts'
import { textOption } from './options.ts'
import type { Outcome } from './outcome.ts'

/** `waybill ledger export`: the record for other tools, a line at a time; nothing in it could identify a reader. */
export async function ledgerExport({ world, options, common }: Call): Promise<Outcome> {
  const format = exportFormat(textOption(options, 'format') ?? 'jsonl')
  const output = textOption(options, 'output')
  if (common.json && output === null)
    throw new WaybillError('USAGE', 'The record itself goes to stdout, so --json needs --output.', {
      hint: 'For the entries as JSON, a line each: waybill ledger export --format jsonl',
    })
  const { repository, audit, remarks } = await readLedger(world)
  const { configuration } = world.loaded
  const remote = configuration.repository ?? (await repository.remoteUrl(configuration.ledger.remote))
  const choice = {
    environment: textOption(options, 'environment'),
    package: textOption(options, 'package'),
    kind: textOption(options, 'kind'),
    from: textOption(options, 'from'),
    to: textOption(options, 'to'),
  }
  const believed = believe(audit)
  const entries = believed.recorded.map(({ entry }) => entry)
  if (choice.environment !== null) refuseUnknownEnvironment(entries, choice.environment, configuration)
  const lines = tellExport(believed, format, choice, {
    product: configuration.product ?? null,
    remote,
  })
  if (output !== null) await world.files.write(resolve(world.cwd, output), lines)
  return {
    document:
      output === null
        ? null
        : ({ schema: 'waybill/ledger-exported@1', format, output } satisfies LedgerExported),
    text: output === null ? lines : '',
    remarks: [
      ...remarks,
      ...(output === null ? [] : [{ level: 'info' as const, text: `Written: ${output}` }]),
    ],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
