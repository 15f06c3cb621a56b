import { announcedShipment, plainVersion } from '../journeys/announced.ts'
import { verifyEnvironment } from '../journeys/verification.ts'
import type { Call } from './command.ts'
import { requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { edgeOf } from './shipment.ts'
import { verdictExitCode, verdictOutputs, verdictRemarks } from './verdict.ts'

/** `waybill verify`: the checks alone. Without `--release` the version last announced is what should run. */
export async function verify(call: Call): Promise<Outcome> {
  const { world, options, signal, screen } = call
  const environment = requiredOption(options, 'environment', '--environment production')
  const release = textOption(options, 'release')
  const edge = await edgeOf(call)
  const expected =
    release === null
      ? announcedShipment(
          (await edge.ledger.read()).map(({ entry }) => entry),
          { environment, release, package: textOption(options, 'package') },
        )
      : { version: plainVersion(release), commit: null }
  const verdict = await verifyEnvironment(
    edge,
    world.loaded.configuration,
    { environment, expected: { version: expected.version ?? '', commit: expected.commit } },
    { signal, progress: (line) => screen.progress(line) },
  )
  return {
    document: verdict,
    text: `${verdict.verdict}\n`,
    remarks: verdictRemarks(verdict),
    exitCodes: [verdictExitCode(verdict)],
    outputs: { version: verdict.expected.version, ...verdictOutputs(verdict) },
  }
}
