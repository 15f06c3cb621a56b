import { resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { DeployRequest, RecordedAct } from '../journeys/record-deploy.ts'
import type { RecordedDocument } from '../ledger/recorded.ts'
import type { Call } from './command.ts'
import {
  flagOption,
  flagsGiven,
  listOption,
  refuseTogether,
  requiredOption,
  textOption,
  type Options,
} from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { plainLine } from './screen.ts'
import { edgeOf } from './shipment.ts'

const states = ['started', 'finished', 'failed', 'manual'] as const

/** `waybill record deploy`: what happened to an environment without Waybill. */
export async function recordDeploy(call: Call): Promise<Outcome> {
  const { options, world } = call
  const request: DeployRequest = {
    ...releaseOf(options),
    environment: requiredOption(options, 'environment', '--environment production'),
    state: stateOf(options),
    by: textOption(options, 'by'),
    reason: textOption(options, 'reason'),
    groups: listOption(options, 'group'),
    artifact: textOption(options, 'artifact'),
  }
  const { recordDeploy: record } = await import('../journeys/record-deploy.ts')
  return outcomeOf(await record(await edgeOf(call), world.loaded, request))
}

/** `waybill record approval`: who said yes or no to a release. */
export async function recordApproval(call: Call): Promise<Outcome> {
  const { options, world } = call
  const request = {
    ...releaseOf(options),
    name: requiredOption(options, 'name', '--name security'),
    by: requiredOption(options, 'by', '--by @acme/security'),
    decision: flagOption(options, 'rejected') ? ('rejected' as const) : ('approved' as const),
    source: textOption(options, 'source'),
    note: textOption(options, 'note'),
  }
  const { recordApproval: record } = await import('../journeys/record-approval.ts')
  return outcomeOf(await record(await edgeOf(call), world.loaded, request))
}

/** `waybill record evidence`: results of tests, scans and reviews, by the digest of their file. */
export async function recordEvidence(call: Call): Promise<Outcome> {
  const { options, world } = call
  const [path] = call.arguments
  if (path === undefined)
    throw new WaybillError('USAGE', 'No file is named.', {
      hint: 'For example: waybill record evidence junit.xml --name tests',
    })
  const bytes = await world.files.read(resolve(world.cwd, path))
  if (bytes === null)
    throw new WaybillError('INPUT_INVALID', `There is no file ${path}.`, { at: { file: path } })
  const request = {
    ...releaseOf(options),
    path,
    bytes,
    name: requiredOption(options, 'name', '--name tests'),
    result: textOption(options, 'result'),
    url: textOption(options, 'url'),
  }
  const { recordEvidence: record } = await import('../journeys/record-evidence.ts')
  return outcomeOf(await record(await edgeOf(call), world.loaded, request))
}

/** `waybill record incident`: something went wrong, or is over. */
export async function recordIncident(call: Call): Promise<Outcome> {
  const { options, world } = call
  refuseTogether(options, ['open', 'resolve'])
  refuseTogether(options, ['open', 'note'])
  const title = textOption(options, 'open')
  const name = textOption(options, 'resolve')
  if (title === null && name === null)
    throw new WaybillError('USAGE', 'Neither --open nor --resolve is given.', {
      hint: 'For example: --open "Search answers with errors" --name INC-42 --environment production',
    })
  const { openIncident, resolveIncident } = await import('../journeys/record-incident.ts')
  const edge = await edgeOf(call)
  if (name !== null)
    return outcomeOf(await resolveIncident(edge, world.loaded, { name, note: textOption(options, 'note') }))
  return outcomeOf(
    await openIncident(edge, world.loaded, {
      title: title ?? '',
      name: textOption(options, 'name'),
      url: textOption(options, 'url'),
      causedBy: textOption(options, 'causedBy'),
      environment: textOption(options, 'environment'),
      package: textOption(options, 'package'),
    }),
  )
}

function releaseOf(options: Options) {
  return {
    environment: textOption(options, 'environment'),
    package: textOption(options, 'package'),
    release: textOption(options, 'release'),
    commit: textOption(options, 'commit'),
  }
}

function stateOf(options: Options): DeployRequest['state'] {
  refuseTogether(options, states)
  const [given] = states.filter((name) => flagsGiven(options, [name]).length > 0)
  if (given !== undefined) return given
  throw new WaybillError('USAGE', 'None of --started, --finished, --failed and --manual is given.', {
    hint: 'For example: waybill record deploy --environment production --started',
  })
}

function outcomeOf({ entry, already, warnings, exitCodes: more = [] }: RecordedAct): Outcome {
  const document: RecordedDocument = {
    schema: 'waybill/recorded@1',
    already,
    entry,
    warnings: [...warnings],
  }
  const told = warnings.map((text): Remark => ({ level: 'warning', text }))
  const about = `${entry.version === null ? '' : ` of ${entry.version}`}${entry.environment === null ? '' : ` in ${entry.environment}`}`
  return {
    document,
    text: `${already ? 'Recorded before' : 'Recorded'}: ${entry.kind}${plainLine(about)}, entry ${entry.seq}\n`,
    remarks: told,
    exitCodes: [exitCodes.done, ...more],
    outputs: {
      ...(entry.version === null ? {} : { version: entry.version }),
      ...(entry.shipment === null ? {} : { shipment: entry.shipment }),
    },
  }
}
