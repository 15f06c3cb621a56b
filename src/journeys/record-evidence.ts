import { readEvidence, type EvidenceReading } from '../attestation/evidence.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { EvidencePayload } from '../ledger/payloads.ts'
import { lastNamed, subjectOfRelease } from './record-approval.ts'
import type { RecordedAct } from './record-deploy.ts'
import { recordFact } from './record-fact.ts'
import { recordableKey, recordableUrl } from './recordable.ts'
import { recordedRelease, type AskedRelease } from './recorded-release.ts'
import { responsibleFor } from './responsible.ts'

export interface EvidenceRequest extends AskedRelease {
  /** What the file is called, for messages. */
  readonly path: string
  readonly bytes: Uint8Array
  /** What kind of evidence it is, as `require` asks for it: `tests`. */
  readonly name: string
  /** What whoever records it says; null: what the file says. */
  readonly result: string | null
  /** Where the file can be had. */
  readonly url: string | null
}

/** Larger files are evidence by their digest alone. */
const longestRead = 64 * 1024 * 1024

/**
 * Attaches a file of results to a release by its digest; the file itself stays where it is. What it says is read from it, and is
 * not to be talked better: failed tests cannot be recorded as passed, while findings of a scanner are for people to judge.
 * Saying the same again writes nothing. Throws EVIDENCE_INVALID, and USAGE for results that contradict the file.
 */
export async function recordEvidence(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: EvidenceRequest,
): Promise<RecordedAct> {
  const name = recordableKey('--name', request.name)
  const url = request.url === null ? null : recordableUrl('--url', request.url)
  const read = request.bytes.length > longestRead ? tooLarge : readEvidence(textOf(request), request.path)
  const payload: EvidencePayload = { name, ...judged(read, request) }
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const release = await recordedRelease(edge, configuration, entries, request)
  const subject = subjectOfRelease(release, 'Evidence')
  const content = {
    ...subject,
    kind: 'evidence.attached' as const,
    payload,
    responsible: await responsibleFor(edge, configuration, { ...subject, named: null }),
    artifacts: [],
    evidence: [{ name, sha256: sha256Of(request.bytes), url }],
  }
  const recording = await recordFact(edge, entries, content, lastNamed(entries, content, name))
  const unsure =
    payload.result === 'unknown'
      ? [
          `${request.path} does not say whether it passed, so it meets no requirement: --result passed|failed says so.`,
        ]
      : []
  return { ...recording, warnings: [...release.warnings, ...unsure] }
}

const tooLarge: EvidenceReading = {
  format: 'file',
  about: 'anything',
  result: 'unknown',
  summary: 'a file too large to be read',
}

function textOf({ bytes }: EvidenceRequest): string {
  return new TextDecoder().decode(bytes)
}

function judged(read: EvidenceReading, request: EvidenceRequest): Omit<EvidencePayload, 'name'> {
  const { format, about, result, summary } = read
  const said = resultNamed(request.result)
  if (said === null || said === result) return { format, result, summary }
  if (about === 'tests' && result === 'failed')
    throw new WaybillError('USAGE', `${request.path} says ${summary}, so it cannot be recorded as ${said}.`, {
      hint: 'Leave --result out, or give the file of the run that passed.',
    })
  return { format, result: said, summary: `${summary}; recorded as ${said}` }
}

function resultNamed(given: string | null): EvidencePayload['result'] | null {
  if (given === null || given === 'passed' || given === 'failed' || given === 'unknown') return given
  throw new WaybillError('USAGE', '--result is none that is known.', {
    hint: 'Write --result passed, failed or unknown, or leave it out to take what the file says.',
  })
}
