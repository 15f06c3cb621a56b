import { exitCodes } from '../errors.ts'
import { deliver as deliverShipment } from '../journeys/deliver.ts'
import { shippedArtifacts } from '../journeys/artifacts.ts'
import type { Call } from './command.ts'
import { distinctCodes, refusalCodes } from './fail-on.ts'
import { flagOption, listOption, requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { sendingSummary, sendingTable } from './sending-table.ts'
import { edgeOf, sendingOutputs, sendingRemarks } from './shipment.ts'
import { requirementsOf, treatInconclusive, writeStatement } from './verification.ts'
import { verdictOutputs, verdictRemarks } from './verdict.ts'

/** `waybill deliver`: checks, records, and tells those who got the notice. Exit code 3 or 4 when it is not healthy. */
export async function deliver(call: Call): Promise<Outcome> {
  const { world, options, signal, screen } = call
  const refused = refusalCodes(options)
  const lenient = treatInconclusive(options)
  const request = {
    environment: requiredOption(options, 'environment', '--environment production'),
    package: textOption(options, 'package'),
    release: textOption(options, 'release'),
    groups: listOption(options, 'group'),
    resume: flagOption(options, 'resume'),
    require: requirementsOf(options),
    artifacts: shippedArtifacts(textOption(options, 'artifact')),
    responsible: textOption(options, 'responsible'),
    dryRun: flagOption(options, 'dryRun'),
  }
  const delivered = await deliverShipment(await edgeOf(call), world.loaded, request, {
    signal,
    progress: (line) => screen.progress(line),
  })
  const { sending, verdict, ledgerHead } = delivered
  const stated = await writeStatement(call, delivered.statement)
  const codes = distinctCodes([...delivered.exitCodes, ...stated.exitCodes], refused(sending)).filter(
    (code) => !(lenient && code === exitCodes.inconclusive),
  )
  return {
    document: { ...sending, exitCodes: codes },
    text: sendingTable(sending),
    summary: sendingSummary(sending),
    remarks: [
      ...verdictRemarks(verdict, lenient),
      ...delivered.remarks.map((text) => ({ level: 'info' as const, text })),
      ...sendingRemarks(sending),
      ...stated.remarks,
    ],
    exitCodes: codes.length > 0 ? codes : [exitCodes.done],
    outputs: {
      ...sendingOutputs(sending),
      ...verdictOutputs(verdict),
      ...(ledgerHead === null ? {} : { 'ledger-head': ledgerHead }),
    },
  }
}
