import { WaybillError } from '../errors.ts'
import { canonicalText } from './canonical.ts'
import { nextEntry } from './chain.ts'
import type { EntryKind, Fact } from './entry.ts'

const schema = 'waybill/unrecorded@1'

/**
 * Those of the facts that tell what has happened and is true whether or not it is recorded now. What must be recorded before
 * something is done (an intent, a claim, a frozen shipment) is not among them: it was not done.
 */
export function lastingFacts(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ kind }) => lasting.has(kind) || kind.endsWith('.receipts'))
}

const lasting: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'deploy.started',
  'deploy.finished',
  'verify.result',
  'observation',
  'rollback.recorded',
  'record.manual',
  'approval',
  'evidence.attached',
  'drift.detected',
  'incident.opened',
  'incident.resolved',
])

/** The facts as the document `waybill/unrecorded@1`: canonical JSON, files in base64. */
export function unrecordedText(facts: readonly Fact[]): string {
  return canonicalText({
    schema,
    facts: facts.map(({ files, ...fact }) => ({
      ...fact,
      ...(files === undefined
        ? {}
        : { files: Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, base64(bytes)])) }),
    })),
  })
}

/**
 * The facts that such a document holds, each of them one that a ledger can hold. `file` names it in what is said.
 * Throws INPUT_INVALID for anything else.
 */
export function unrecordedFacts(text: string, file: string): readonly Fact[] {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch (cause) {
    throw invalid(file, 'is not JSON', cause)
  }
  if (!isRecord(document) || document['schema'] !== schema || !Array.isArray(document['facts']))
    throw invalid(file, `is not a document of ${schema}`)
  return document['facts'].map((fact: unknown, index) => factIn(fact, { file, place: `fact ${index + 1}` }))
}

function factIn(value: unknown, at: { readonly file: string; readonly place: string }): Fact {
  if (!isRecord(value)) throw invalid(at.file, `has no object as ${at.place}`)
  const known = Object.fromEntries(keys.map((key) => [key, value[key]]))
  const files = isRecord(value['files']) ? Object.entries(value['files']) : null
  const fact = {
    ...known,
    ...(files ? { files: Object.fromEntries(files.map(([path, bytes]) => [path, bytesOf(bytes)])) } : {}),
  } as unknown as Fact
  if (lastingFacts([fact]).length === 0)
    throw invalid(at.file, `has a kind as ${at.place} that is not recorded afterwards`)
  try {
    nextEntry(fact, null)
  } catch (cause) {
    throw invalid(at.file, `has ${at.place} that no ledger can hold`, cause)
  }
  return fact
}

const keys = [
  'at',
  'shipment',
  'causing',
  'batch',
  'kind',
  'package',
  'environment',
  'version',
  'commit',
  'artifacts',
  'actor',
  'responsible',
  'payload',
  'evidence',
] as const satisfies readonly (keyof Fact)[]

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function bytesOf(text: unknown): Uint8Array {
  return new Uint8Array(Buffer.from(String(text), 'base64'))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(file: string, reason: string, cause?: unknown): WaybillError {
  const why = cause instanceof Error ? `: ${cause.message}` : '.'
  return new WaybillError('INPUT_INVALID', `${file} ${reason}${why}`, {
    hint: 'Give the file that a command left when it could not record (waybill-unrecorded-*.json).',
    cause,
  })
}
