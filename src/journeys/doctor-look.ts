import type { Surroundings } from '../edge/surroundings.ts'
import { exitCodes, WaybillError, WaybillErrors, type ErrorCode } from '../errors.ts'
import { fail, type Finding, type Looked, type Topic } from '../setup/finding.ts'

/** One thing that a doctor looks at. */
export interface Examination {
  readonly topic: Topic
  /** As it is called where it could not be looked at. */
  readonly what: string
  /** Whether somebody outside of this machine is asked. */
  readonly outside: boolean
  /** What a refusal is called, and what it will stop. */
  readonly refusal: {
    readonly code: string
    readonly why: string
    /** What to do where nobody answers, in place of the hint of a sending. */
    readonly silence?: string
  }
  look(signal: AbortSignal): Promise<Looked>
}

/** Nobody waits longer for a doctor; all looks are taken at the same time. */
const patienceMs = 20_000

/**
 * Takes one look within its time. A refusal is a finding, what could not be told is skipped with the reason; only a bug of ours
 * rejects.
 */
export async function examine(
  { topic, what, outside, refusal, look }: Examination,
  { clock, offline }: Pick<Surroundings, 'clock'> & { readonly offline: string | null },
  signal: AbortSignal,
): Promise<Looked> {
  if (outside && offline !== null) return untold({ topic, what, why: offline, tried: false })
  const stop = new AbortController()
  const limit = AbortSignal.any([signal, stop.signal])
  try {
    const looking = look(limit)
    // Whoever comes late is not listened to, and must not end the run.
    looking.catch(() => undefined)
    const looked = await Promise.race([looking, clock.sleep(patienceMs, limit).then(() => null)])
    return looked ?? untold({ topic, what, why: lateness(signal), tried: true })
  } catch (error) {
    if (signal.aborted) return untold({ topic, what, why: lateness(signal), tried: true })
    const errors = error instanceof WaybillErrors ? error.errors : [error]
    const looked = errors.map((one) => toldAs(one, { topic, what, refusal }))
    return {
      findings: looked.flatMap(({ findings }) => findings),
      skipped: looked.flatMap(({ skipped = [] }) => skipped),
    }
  } finally {
    stop.abort()
  }
}

function lateness({ aborted }: AbortSignal): string {
  return aborted ? 'the run was interrupted' : `there was no answer within ${patienceMs / 1000} s`
}

/** What nearly every look stumbles over is the finding of one of them. */
const toldElsewhere: readonly {
  readonly code: ErrorCode
  readonly by: Topic
  readonly why: string
}[] = [
  { code: 'NOT_A_REPOSITORY', by: 'clone', why: 'there is no repository' },
  { code: 'GIT_MISSING', by: 'machine', why: 'there is no git' },
]

function toldAs(
  error: unknown,
  { topic, what, refusal }: Pick<Examination, 'topic' | 'what' | 'refusal'>,
): Looked {
  if (!(error instanceof WaybillError)) throw error
  const told = toldElsewhere.find(({ code }) => code === error.code)
  if (told !== undefined && told.by !== topic) return untold({ topic, what, why: told.why, tried: false })
  // The missing secret is a finding of its own.
  if (error.code === 'SECRET_MISSING')
    return untold({ topic, what, why: 'it needs a secret that is not set', tried: false })
  if (error.exitCode === exitCodes.incomplete)
    return untold({ topic, what, why: sentence(error.message), tried: true })
  return { findings: [refused(topic, refusal, error)] }
}

/** A refusal as a finding. */
export function refused(
  topic: Topic,
  { code, why, silence }: Examination['refusal'],
  error: WaybillError,
): Finding {
  const silent = error.exitCode === exitCodes.unsent ? silence : undefined
  return fail(topic, code, {
    what: error.message,
    why,
    fix: silent ?? error.hint ?? 'waybill doctor --verbose',
    ...(error.at ? { file: error.at.file, line: error.at.line } : {}),
  })
}

/** A look that could not be taken. */
export function untold(skipped: NonNullable<Looked['skipped']>[number]): Looked {
  return { findings: [], skipped: [skipped] }
}

/** Words that follow a colon. */
export function sentence(text: string): string {
  return text.replace(/\.$/, '')
}
