import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { announce as announceShipment, type Announced } from '../journeys/announce.ts'
import { cancel as cancelShipment, type Cancelled } from '../journeys/cancel.ts'
import { shippedArtifacts } from '../journeys/artifacts.ts'
import type { Call } from './command.ts'
import { distinctCodes, refusalCodes } from './fail-on.ts'
import { flagOption, refuseTogether, requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { dryRunText } from './preview-text.ts'
import { sendingSummary, sendingTable } from './sending-table.ts'
import { edgeOf, sendingOutputs, sendingRemarks } from './shipment.ts'

/** `waybill announce`: freezes and sends the advance shipping notice, its revision, or that it does not come. */
export async function announce(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  refuseTogether(options, ['again', 'revise', 'cancel'])
  const refused = refusalCodes(options)
  const environment = requiredOption(options, 'environment', '--environment production')
  const dryRun = flagOption(options, 'dryRun')
  const asked = {
    environment,
    package: textOption(options, 'package'),
    reason: textOption(options, 'reason'),
    dryRun,
  }
  if (flagOption(options, 'cancel')) {
    for (const name of ['expected', 'to', 'hotfix', 'artifact']) refuseTogether(options, ['cancel', name])
    const told = await cancelShipment(await edgeOf(call), world.loaded, asked, signal)
    return cancellationOf(told, dryRun, refused(told.sending))
  }
  const revise = flagOption(options, 'revise')
  if (asked.reason !== null && !revise)
    throw new WaybillError('USAGE', '--reason goes with --revise or --cancel.', { hint: 'Add one of them.' })
  const request = {
    ...asked,
    expected: textOption(options, 'expected'),
    to: textOption(options, 'to'),
    again: flagOption(options, 'again'),
    hotfix: flagOption(options, 'hotfix'),
    artifacts: shippedArtifacts(textOption(options, 'artifact')),
    revise,
  }
  try {
    const told = await announceShipment(await edgeOf(call), world.loaded, request, signal)
    return outcomeOf(told, dryRun, refused(told.sending))
  } catch (error) {
    if (error instanceof WaybillError && error.code === 'NOTHING_TO_ANNOUNCE')
      return nothing(error, environment)
    throw error
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function outcomeOf(told: Announced, dryRun: boolean, refused: readonly ExitCode[]): Outcome {
  const { sending, release, bom } = told
  const incomplete = told.complete ? [] : [exitCodes.incomplete]
  const codes = distinctCodes(sending.exitCodes as ExitCode[], refused, incomplete)
  const changes = release.accounting.shown + release.accounting.unconventional
  const what = `${sending.version} for ${sending.environment}: ${counted(changes, 'change')}, ${bom ? counted(bom.summary.components, 'component') : 'no bill of materials'}`
  const verb = sending.kind === 'revision' ? ['Would revise', 'Revised'] : ['Would announce', 'Announced']
  return {
    document: { ...sending, exitCodes: codes },
    ...textsOf(told, dryRun),
    remarks: [
      ...told.warnings.map((text) => ({ level: 'warning' as const, text })),
      { level: 'info', text: `${verb[dryRun ? 0 : 1]} ${what}.` },
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

function cancellationOf(told: Cancelled, dryRun: boolean, refused: readonly ExitCode[]): Outcome {
  const { sending, warnings, ledgerHead } = told
  const codes = distinctCodes(sending.exitCodes as ExitCode[], refused)
  const text = `${dryRun ? 'Would cancel' : 'Cancelled'} ${sending.version} for ${sending.environment}.`
  return {
    document: { ...sending, exitCodes: codes },
    ...textsOf(told, dryRun),
    remarks: [
      ...warnings.map((warning) => ({ level: 'warning' as const, text: warning })),
      { level: 'info', text },
      ...sendingRemarks(sending),
    ],
    exitCodes: codes,
    outputs: {
      ...sendingOutputs(sending),
      ...(ledgerHead === null ? {} : { 'ledger-head': ledgerHead }),
    },
  }
}

/** What readers would get and why, or what became of the messages. */
function textsOf(told: Announced | Cancelled, dryRun: boolean): Pick<Outcome, 'text' | 'summary'> {
  if (dryRun) return { text: dryRunText(told) }
  return { text: sendingTable(told.sending), summary: sendingSummary(told.sending) }
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
