import { exitCodes, interruptionCode, WaybillError } from '../errors.ts'

/** What was asked of a forge. */
export interface ForgeQuestion {
  /** Its name: GitHub. */
  readonly forge: string
  /** To follow "cannot": "make the release v1.4.0". */
  readonly doing: string
  /** What the token needs for it: on GitHub a line of a workflow's permissions, `contents: write`. */
  readonly needs: string
}

/** A refusal, with the hint that belongs to it; FORGE_UNREACHABLE for one that may be over the next time. */
export function forgeRefusal(
  question: ForgeQuestion,
  { status, said }: { readonly status: number; readonly said: string },
  hint: string,
): WaybillError {
  const { forge, doing } = question
  const quoted = said === '' ? '' : `, "${said}"`
  if (status >= 500 || status === 408)
    return forgeSilence(question, `it answered with status ${status}${quoted}`)
  const message =
    status >= 300 && status < 400
      ? `${forge} cannot ${doing}: it answered with a redirect, which is not followed.`
      : `${forge} does not let this run ${doing}: it answered with status ${status}${quoted}.`
  return new WaybillError('FORGE_REFUSED', message, { hint })
}

/** The run was told to stop before there was an answer. */
export function forgeInterrupted({ doing }: Pick<ForgeQuestion, 'doing'>, signal: AbortSignal): WaybillError {
  return new WaybillError('FORGE_UNREACHABLE', `The run was interrupted before it could ${doing}.`, {
    exitCode: interruptionCode(signal),
    hint: 'Run the same command again: what is done already is found and left as it is.',
  })
}

/** No answer, or one that cannot be one: a page, a text that was cut off. */
export function forgeSilence({ forge, doing }: ForgeQuestion, reason: string): WaybillError {
  return new WaybillError('FORGE_UNREACHABLE', `${forge} could not ${doing}: ${reason.replace(/\.$/, '')}.`, {
    hint: 'Run the same command again: what is done already is found and left as it is.',
    exitCode: exitCodes.incomplete,
  })
}

/** The forge asks to wait longer than a run waits; null where it does not say how long. */
export function forgeLimit({ forge, doing }: ForgeQuestion, waitMs: number | null): WaybillError {
  const asks = waitMs === null ? '' : `, and it asks to wait ${Math.ceil(waitMs / 1000)} s`
  return new WaybillError('FORGE_LIMITED', `${forge} could not ${doing}: its rate limit is reached${asks}.`, {
    hint: 'Run the same command again after that time: what is done already is found and left as it is.',
    exitCode: exitCodes.incomplete,
  })
}
