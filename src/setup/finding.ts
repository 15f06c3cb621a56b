import * as z from 'zod/mini'

/** What a finding is about, in the order in which they are told. */
export const topics = [
  'machine',
  'configuration',
  'clone',
  'tags',
  'lockfiles',
  'workflow',
  'secrets',
  'forge',
  'ledger',
  'audiences',
  'slack',
  'email',
  'hooks',
  'targets',
  'clock',
] as const
export type Topic = (typeof topics)[number]

const finding = z.object({
  topic: z.enum(topics),
  /** What kind of finding it is; `docs/doctor.md` has the list. */
  code: z.string(),
  level: z.enum(['ok', 'warning', 'error']),
  /** What was seen. */
  what: z.string(),
  /** What will hurt because of it; empty where nothing will. */
  why: z.string(),
  /** What to do, as a line to paste where there is one; null where nothing is to be done. */
  fix: z.nullable(z.string()),
  file: z.nullable(z.string()),
  line: z.nullable(z.int()),
})

const skipped = z.object({
  topic: z.enum(topics),
  /** What was not looked at. */
  what: z.string(),
  why: z.string(),
  /** False where it was left out on purpose; true where it was asked and did not tell. */
  tried: z.boolean(),
})

const count = z.int().check(z.minimum(0))

/** The document `waybill/doctor@1`: what will hurt later. Secrets and addresses of people are not in it. */
export const doctorSchema = z.object({
  schema: z.literal('waybill/doctor@1'),
  /** The environment that was asked about; null for all. */
  environment: z.nullable(z.string()),
  /** Whether nobody outside was asked. */
  offline: z.boolean(),
  findings: z.array(finding),
  skipped: z.array(skipped),
  counts: z.object({ ok: count, warning: count, error: count, skipped: count }),
  exitCodes: z.array(z.int()),
})

export type Diagnosis = z.infer<typeof doctorSchema>
export type Finding = Diagnosis['findings'][number]
export type Skipped = Diagnosis['skipped'][number]

/** What one look found, and what it could not look at. */
export interface Looked {
  readonly findings: readonly Finding[]
  readonly skipped?: readonly Skipped[]
  /** By how much other clocks are ahead of ours, in milliseconds. */
  readonly clocks?: readonly ForeignClock[]
}

export interface ForeignClock {
  readonly who: string
  readonly aheadMs: number
}

interface Place {
  readonly file?: string
  readonly line?: number | undefined
}

interface Trouble extends Place {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** What is as it should be. */
export function fine(topic: Topic, code: string, what: string): Finding {
  return { topic, code, level: 'ok', what, why: '', fix: null, file: null, line: null }
}

/** What will hurt some day, or somebody. */
export function warn(topic: Topic, code: string, trouble: Trouble): Finding {
  return troubled(topic, code, 'warning', trouble)
}

/** What stops the work, or makes it wrong. */
export function fail(topic: Topic, code: string, trouble: Trouble): Finding {
  return troubled(topic, code, 'error', trouble)
}

function troubled(
  topic: Topic,
  code: string,
  level: Finding['level'],
  { what, why, fix, file, line }: Trouble,
): Finding {
  return { topic, code, level, what, why, fix, file: file ?? null, line: line ?? null }
}
