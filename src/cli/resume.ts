import { suggest } from '../config/suggest.ts'
import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import { resume as resumeSendings, type ResumeRequest } from '../journeys/resume.ts'
import type { Resumed, Sending } from '../notices/message.ts'
import type { Call } from './command.ts'
import { distinctCodes, refusalCodes } from './fail-on.ts'
import { flagOption, textOption, type Options } from './options.ts'
import type { Outcome, Remark } from './outcome.ts'
import { sendingSummary, sendingTable } from './sending-table.ts'
import { edgeOf, sendingRemarks } from './shipment.ts'

/** `waybill resume`: finishes what interrupted runs left and what was deferred, and tells what is still open. */
export async function resume(call: Call): Promise<Outcome> {
  const { world, options, signal } = call
  const refusedCodes = refusalCodes(options)
  const request: ResumeRequest = {
    environment: textOption(options, 'environment'),
    onUnknown: onUnknownOf(options),
    dryRun: flagOption(options, 'dryRun'),
  }
  refuseUnknownEnvironment(request, Object.keys(world.loaded.configuration.environments))
  const { sendings, ledgerHead } = await resumeSendings(await edgeOf(call), world.loaded, request, signal)
  const codes = distinctCodes(
    sendings.flatMap((sending) => sending.exitCodes as ExitCode[]),
    sendings.flatMap(refusedCodes),
  )
  const all = codes.length === 0 ? [exitCodes.done] : codes
  return {
    document: { schema: 'waybill/resumed@1', sendings: [...sendings], exitCodes: all } satisfies Resumed,
    text: sendings.map((sending) => `${titleOf(sending)}\n${sendingTable(sending)}`).join('\n'),
    summary: sendings.map((sending) => `${titleOf(sending)}\n\n${sendingSummary(sending)}`).join('\n'),
    remarks: sendings.length === 0 ? [nothing(request)] : sendings.flatMap(remarksOf),
    exitCodes: all,
    outputs: {
      'messages-accepted': total(sendings, 'accepted'),
      'messages-unknown': total(sendings, 'unknown'),
      ...(ledgerHead === null ? {} : { 'ledger-head': ledgerHead }),
    },
  }
}

function remarksOf(sending: Sending): Remark[] {
  return [{ level: 'info', text: titleOf(sending) }, ...sendingRemarks(sending)]
}

function titleOf({ kind, version, environment }: Sending): string {
  return `The ${kind} of ${version} for ${environment}:`
}

function nothing({ environment }: ResumeRequest): Remark {
  return { level: 'info', text: `Nothing is open${environment === null ? '' : ` for ${environment}`}.` }
}

function total(sendings: readonly Sending[], state: 'accepted' | 'unknown'): string {
  return String(sendings.reduce((sum, { counts }) => sum + (counts[state] ?? 0), 0))
}

function onUnknownOf(options: Options): ResumeRequest['onUnknown'] {
  const value = textOption(options, 'onUnknown') ?? 'hold'
  if (value === 'hold' || value === 'resend' || value === 'abandon') return value
  throw new WaybillError('USAGE', `--on-unknown ${value} is none of hold, resend and abandon.`, {
    hint: 'hold leaves it as it is, resend risks that somebody gets it twice, abandon that somebody never gets it.',
  })
}

function refuseUnknownEnvironment({ environment }: ResumeRequest, known: readonly string[]): void {
  if (environment === null || known.includes(environment)) return
  const meant = suggest(environment, known)
  throw new WaybillError('ENVIRONMENT_UNKNOWN', `There is no environment ${environment}.`, {
    hint: `${meant === null ? '' : `Did you mean ${meant}? `}waybill.yml has: ${known.join(', ') || 'none'}.`,
  })
}
