import type { LedgerEntry, WhatRan } from './entry.ts'
import type {
  DeployFinishedPayload,
  DriftPayload,
  IncidentResolvedPayload,
  VerifyPayload,
} from './payloads.ts'

type Remark = NonNullable<WhatRan['remarks']>[number]

/**
 * What makes it less sure what runs, from the entries about one place: a deployment whose end nobody recorded or that
 * failed, drift that nobody has dealt with since, incidents that are open. In the order of the ledger.
 */
export function unsureOf(entries: readonly LedgerEntry[]): Remark[] {
  let deployment: LedgerEntry | null = null
  let drift: LedgerEntry | null = null
  const incidents = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    switch (entry.kind) {
      case 'deploy.started':
        deployment = entry
        break
      case 'deploy.finished':
        deployment = isFailed(entry) ? entry : null
        drift = null
        break
      case 'verify.result':
      case 'observation':
        deployment = null
        if (!isUnhealthy(entry)) drift = null
        break
      case 'rollback.recorded':
      case 'record.manual':
        deployment = null
        drift = null
        break
      case 'drift.detected':
        drift = entry
        break
      case 'incident.opened':
        incidents.set(incidentOf(entry), entry)
        break
      case 'incident.resolved':
        incidents.delete(incidentOf(entry))
        break
      default:
    }
  }
  return [deployment, drift, ...incidents.values()]
    .filter((entry) => entry !== null)
    .toSorted((a, b) => a.seq - b.seq)
    .map((entry) => ({ seq: entry.seq, at: entry.at, text: textOf(entry) }))
}

function textOf(entry: LedgerEntry): string {
  const version = entry.version ?? 'an unknown version'
  switch (entry.kind) {
    case 'deploy.started':
      return `a deployment of ${version} began, and how it ended was not recorded by then`
    case 'deploy.finished':
      return `a deployment of ${version} failed; what it had changed by then is not known`
    case 'drift.detected':
      return driftText(entry)
    default:
      return `the incident ${incidentOf(entry)} is open since then`
  }
}

function isFailed({ payload }: LedgerEntry): boolean {
  return (payload as DeployFinishedPayload).outcome === 'failed'
}

function incidentOf({ payload }: LedgerEntry): string {
  return (payload as IncidentResolvedPayload).incident
}

/** Drift is told once: a later look that sees it still does not end it. */
function isUnhealthy({ payload }: LedgerEntry): boolean {
  return (payload as VerifyPayload).verdict.verdict !== 'healthy'
}

function driftText({ payload }: LedgerEntry): string {
  const { expected, observed } = payload as DriftPayload
  const seen = Object.keys(observed).toSorted().join(', ')
  return `drift: ${expected} was recorded, and ${seen || 'something else'} answered`
}
