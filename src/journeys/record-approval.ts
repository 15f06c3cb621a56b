import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { ApprovalPayload } from '../ledger/payloads.ts'
import { recordFact, type Content } from './record-fact.ts'
import type { RecordedAct } from './record-deploy.ts'
import { recordableKey, recordableName, recordableText, recordableUrl } from './recordable.ts'
import { recordedRelease, type AskedRelease, type RecordedRelease } from './recorded-release.ts'

export interface ApprovalRequest extends AskedRelease {
  /** What kind of approval it is, as `require` asks for it: `security`. */
  readonly name: string
  /** A person or a team. */
  readonly by: string
  readonly decision: ApprovalPayload['decision']
  /** Where it can be read again. */
  readonly source: string | null
  readonly note: string | null
}

/**
 * Records who approved or rejected a release, for one environment or (null) for all. The last word of a name counts; saying
 * the same again writes nothing. It is about a commit, never about a version alone, which something else may be called
 * tomorrow. Throws USAGE where no commit is known, and for what may not stay in a ledger.
 */
export async function recordApproval(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: ApprovalRequest,
): Promise<RecordedAct> {
  const payload: ApprovalPayload = {
    name: recordableKey('--name', request.name),
    decision: request.decision,
    source: request.source === null ? null : recordableUrl('--source', request.source),
    note: request.note === null ? null : recordableText('--note', request.note),
  }
  const responsible = recordableName('--by', request.by)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const release = await recordedRelease(edge, configuration, entries, request)
  const content = {
    ...subjectOfRelease(release, 'An approval'),
    kind: 'approval' as const,
    payload,
    responsible,
    artifacts: [],
    evidence: [],
  }
  const recording = await recordFact(edge, entries, content, lastNamed(entries, content, payload.name))
  return { ...recording, warnings: release.warnings }
}

/** What an entry says its release is. Throws USAGE where nobody knows the commit: `what` then speaks of nothing certain. */
export function subjectOfRelease(
  { shipment, package: part, environment, version, commit }: RecordedRelease,
  what: string,
): Pick<Content, 'shipment' | 'package' | 'environment' | 'version' | 'commit'> {
  if (commit !== null) return { shipment: shipment?.id ?? null, package: part, environment, version, commit }
  throw new WaybillError('USAGE', `${what} is about a commit, and nothing tells which one ${version} is.`, {
    hint: 'Name it: --commit $(git rev-parse HEAD). Or announce the release, or tag it, before.',
  })
}

/** The last entry of a kind and a name about the same release and environment. */
export function lastNamed(
  entries: readonly LedgerEntry[],
  content: Pick<Content, 'kind' | 'package' | 'environment' | 'version' | 'commit'>,
  name: string,
): LedgerEntry | undefined {
  return entries.findLast(
    (entry) =>
      entry.kind === content.kind &&
      entry.payload['name'] === name &&
      entry.package === content.package &&
      entry.environment === content.environment &&
      entry.version === content.version &&
      entry.commit === content.commit,
  )
}
