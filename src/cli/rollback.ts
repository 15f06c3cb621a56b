import { rollback as rollBack } from '../journeys/rollback.ts'
import type { Call } from './command.ts'
import { distinctCodes, refusalCodes } from './fail-on.ts'
import { flagOption, listOption, requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { sendingSummary, sendingTable } from './sending-table.ts'
import { edgeOf, sendingOutputs, sendingRemarks } from './shipment.ts'
import { verdictOutputs, verdictRemarks } from './verdict.ts'

/** `waybill rollback`: records that an environment went back, checks it, and tells those who were told of what was there. */
export async function rollback(call: Call): Promise<Outcome> {
  const { world, options, signal, screen } = call
  const refused = refusalCodes(options)
  const request = {
    environment: requiredOption(options, 'environment', '--environment production'),
    package: textOption(options, 'package'),
    to: textOption(options, 'to'),
    reason: textOption(options, 'reason'),
    groups: listOption(options, 'group'),
    responsible: textOption(options, 'responsible'),
    dryRun: flagOption(options, 'dryRun'),
  }
  const told = await rollBack(await edgeOf(call), world.loaded, request, {
    signal,
    progress: (line) => screen.progress(line),
  })
  const { sending, verdict, ledgerHead } = told
  const codes = distinctCodes(told.exitCodes, refused(sending))
  return {
    document: { ...sending, exitCodes: codes },
    text: sendingTable(sending),
    summary: sendingSummary(sending),
    remarks: [
      ...told.remarks.map((text) => ({ level: 'info' as const, text })),
      ...verdictRemarks(verdict),
      ...sendingRemarks(sending),
    ],
    exitCodes: codes,
    outputs: {
      ...sendingOutputs(sending),
      ...verdictOutputs(verdict),
      version: told.to.version,
      ...(ledgerHead === null ? {} : { 'ledger-head': ledgerHead }),
    },
  }
}
