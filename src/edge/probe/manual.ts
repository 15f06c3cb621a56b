import type { CheckConfiguration } from '../../config/check-schema.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { WaybillError } from '../../errors.ts'
import { visible } from '../../render/escape.ts'

export type ManualCheck = Extract<CheckConfiguration, { kind: 'manual' }>

/** What somebody said about a release. */
export interface Approval {
  readonly decision: 'approved' | 'rejected'
  /** A person or a team. */
  readonly by: string
  /** RFC 3339, UTC. */
  readonly at: string
}

/**
 * Passes when the approval that the check names is recorded for this release; that is the word of a person, and no claim of a
 * version. Until then it says nothing: a person who has not looked yet has not found a fault. Never rejects.
 */
export async function probeManual(
  pair: Pair,
  check: ManualCheck,
  approvals: (pair: Pair, name: string) => Promise<Approval | null>,
  signal: AbortSignal,
): Promise<Judgement> {
  const name = visible(check.approval)
  try {
    const approval = await unlessAborted(approvals(pair, check.approval), signal)
    if (approval === null) {
      const reason = `waits for the approval ${name}: waybill record approval --name ${name}`
      return judgement('nodata', { code: 'not-approved', reason })
    }
    if (approval.decision === 'approved') return judgement('pass')
    const reason = `${visible(approval.by)} rejected the approval ${name} at ${approval.at}`
    return judgement('fail', { code: 'rejected', reason })
  } catch (error) {
    const code = error instanceof WaybillError ? error.code : 'UNEXPECTED'
    return judgement('error', { code, reason: 'the ledger, which holds the approvals, could not be read' })
  }
}

/** Reading a long ledger goes on, for the next look; this one does not wait for it. */
function unlessAborted<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new Error('there was no time left'))
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    value.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
