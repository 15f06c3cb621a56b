import { WaybillError } from '../errors.ts'
import type { LedgerEntry, WhatRan } from './entry.ts'
import { advance, runningNow, stepsOf, unknownState } from './running.ts'

/**
 * What ran in an environment at a time, from verified entries, never more than was observed:
 *
 * - `verified` is a version that a healthy verdict saw answering; a healthy verdict that saw no version (status only)
 *   leaves it `claimed`.
 * - `observed` is a version that a verification saw, whatever its verdict: after a deployment that did not arrive,
 *   the old version goes on as what runs.
 * - `claimed` and `manual` are what somebody said and nobody has looked at since.
 *
 * A verification counts from its end. What was written after the time asked for only tells when a claim was first seen.
 * Nothing known gives an empty list. `at` is RFC 3339; throws INPUT_INVALID when it is no time. One linear pass.
 */
export function whatRan(
  entries: readonly LedgerEntry[],
  asked: { readonly environment: string; readonly package: string | null; readonly at: string },
): WhatRan {
  const until = rfc3339.test(asked.at) ? Date.parse(asked.at) : Number.NaN
  if (Number.isNaN(until))
    throw new WaybillError('INPUT_INVALID', `"${asked.at}" is not a time.`, {
      hint: 'Write it as RFC 3339 with an offset, such as 2026-11-21T14:00:00Z.',
    })
  const steps = entries
    .filter((entry) => entry.environment === asked.environment && entry.package === asked.package)
    .flatMap(stepsOf)
  let state = unknownState
  for (const step of steps) if (Date.parse(step.at) <= until) state = advance(state, step)
  const later = steps.filter((step) => Date.parse(step.at) > until)
  const running = runningNow(state, later)
  return {
    schema: 'waybill/what-ran@1',
    package: asked.package,
    environment: asked.environment,
    at: new Date(until).toISOString(),
    version: agreed(running.map(({ version }) => version)),
    commit: agreed(running.map(({ commit }) => commit)),
    running: [...running],
  }
}

// `Date.parse` alone would take a time without an offset for one of the machine's time zone.
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

/** The environments that the ledger has entries about, by name. */
export function environmentsIn(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.flatMap(({ environment }) => environment ?? []))].toSorted()
}

function agreed<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = values
  return first !== undefined && others.every((value) => value === first) ? first : null
}
