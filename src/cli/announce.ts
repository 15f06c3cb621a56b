import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { announce as announceShipment, type Announced } from '../journeys/announce.ts'
import type { Call } from './command.ts'
import { flagOption, requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { edgeOf, sendingOutputs, sendingRemarks } from './shipment.ts'

/** `waybill announce`: freezes and sends the advance shipping notice. */
export async function announce(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  const environment = requiredOption(options, 'environment', '--environment production')
  const dryRun = flagOption(options, 'dryRun')
  const request = {
    environment,
    expected: textOption(options, 'expected'),
    to: textOption(options, 'to'),
    again: flagOption(options, 'again'),
    dryRun,
  }
  try {
    const told = await announceShipment(await edgeOf(call), world.loaded, request, signal)
    return outcomeOf(told, dryRun)
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'NOTHING_TO_ANNOUNCE')
      return nothing(error, environment)
    throw error
  }
}

function outcomeOf(told: Announced, dryRun: boolean): Outcome {
  const { sending, release, bom } = told
  const codes = [...(sending.exitCodes as ExitCode[]), ...(told.complete ? [] : [exitCodes.incomplete])]
  const what = `${sending.version} for ${sending.environment}: ${release.accounting.shown + release.accounting.unconventional} changes, ${bom ? `${bom.summary.components} components` : 'no bill of materials'}`
  return {
    document: { ...sending, exitCodes: codes },
    text: dryRun ? previewOf(told) : '',
    remarks: [
      ...told.warnings.map((text) => ({ level: 'warning' as const, text })),
      { level: 'info', text: `${dryRun ? 'Would announce' : 'Announced'} ${what}.` },
      ...sendingRemarks(sending),
    ],
    exitCodes: codes,
    outputs: {
      ...sendingOutputs(sending),
      ...(told.ledgerHead === null ? {} : { 'ledger-head': told.ledgerHead }),
      ...(bom ? { 'bom-sha256': bom.summary.sha256 } : {}),
    },
  }
}

/** What every group of readers would get, in plain text. */
function previewOf({ compositions }: Announced): string {
  return compositions
    .map(({ body, recipients }) => {
      const head = `${body.channel} to ${body.audiences.join(' and ')} (${recipients.length}): ${body.subject}`
      return `${head}\n${'-'.repeat(Math.min(head.length, 100))}\n${(body.bodies['text'] ?? body.bodies['json'] ?? '').trim()}\n`
    })
    .join('\n')
}

function nothing({ message }: WaybillError, environment: string): Outcome {
  return {
    document: {
      schema: 'waybill/sending@1',
      shipment: null,
      kind: 'notice',
      version: null,
      environment,
      messages: [],
      counts: {},
      exitCodes: [exitCodes.done],
    },
    text: '',
    remarks: [{ level: 'info', text: message }],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}
