import { exitCodes } from '../errors.ts'
import { verifyShipment } from '../journeys/verify.ts'
import type { Call } from './command.ts'
import { flagOption, listOption, requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { edgeOf } from './shipment.ts'
import { treatInconclusive, writeStatement } from './verification.ts'
import { verdictExitCode, verdictOutputs, verdictRemarks } from './verdict.ts'

/** `waybill verify`: the checks alone. Without `--release` the version last announced is what should run. */
export async function verify(call: Call): Promise<Outcome> {
  const { world, options, signal, screen } = call
  const lenient = treatInconclusive(options)
  const request = {
    environment: requiredOption(options, 'environment', '--environment production'),
    package: textOption(options, 'package'),
    release: textOption(options, 'release'),
    groups: listOption(options, 'group'),
    resume: flagOption(options, 'resume'),
  }
  const { verdict, statement } = await verifyShipment(await edgeOf(call), world.loaded, request, {
    signal,
    progress: (line) => screen.progress(line),
  })
  const stated = await writeStatement(call, statement)
  const code = verdictExitCode(verdict)
  return {
    document: verdict,
    text: `${verdict.verdict}\n`,
    remarks: [...verdictRemarks(verdict, lenient), ...stated.remarks],
    exitCodes: [lenient && code === exitCodes.inconclusive ? exitCodes.done : code, ...stated.exitCodes],
    outputs: { version: verdict.expected.version, ...verdictOutputs(verdict) },
  }
}
