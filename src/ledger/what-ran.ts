import type { LedgerEntry, WhatRan } from './entry.ts'
import { instantOf } from './instant.ts'
import { runningNow, stateAfter } from './running.ts'
import { stepsOf, type Step } from './steps.ts'
import { unsureOf } from './unsure.ts'

/** What is asked about: an environment, and one package of a monorepo or (null) the single product. */
export interface Place {
  readonly environment: string
  readonly package: string | null
}

/**
 * What ran in an environment at a time, from verified entries, group by group and never more than was observed:
 *
 * - `verified` is a version that a healthy verdict saw answering; a healthy verdict that saw no version (status only)
 *   leaves it `claimed`.
 * - `observed` is a version that somebody looked at saw, whatever the verdict: after a deployment that did not arrive,
 *   the old version goes on as what runs.
 * - `claimed` and `manual` are what somebody said and nobody has looked at since.
 *
 * A verification counts from its end. What was written after the time asked for only tells when something was seen next.
 * Nothing known gives an empty list. `at` is RFC 3339; throws INPUT_INVALID when it is no time. One linear pass.
 */
export function whatRan(entries: readonly LedgerEntry[], asked: Place & { readonly at: string }): WhatRan {
  const at = new Date(instantOf(asked.at)).toISOString()
  const here = entriesAbout(entries, asked)
  const [steps, later]: [Step[], Step[]] = [[], []]
  for (const step of stepsOf(here)) (isBy(step.at, at) ? steps : later).push(step)
  const running = runningNow(stateAfter(steps), later)
  const remarks = unsureOf(here.filter((entry) => isBy(entry.at, at)))
  return {
    schema: 'waybill/what-ran@1',
    package: asked.package,
    environment: asked.environment,
    at,
    version: agreed(running.map(({ version }) => version)),
    commit: agreed(running.map(({ commit }) => commit)),
    running,
    ...(remarks.length > 0 ? { remarks } : {}),
  }
}

/** Whether a time is not after another. Entries write times alike, so that most compare as texts. */
function isBy(time: string, limit: string): boolean {
  return time.length === limit.length && time.endsWith('Z')
    ? time <= limit
    : Date.parse(time) <= Date.parse(limit)
}

/** The entries about one package in one environment, in the order of the ledger. */
export function entriesAbout(
  entries: readonly LedgerEntry[],
  { environment, package: part }: Place,
): LedgerEntry[] {
  return entries.filter((entry) => entry.environment === environment && entry.package === part)
}

/** The environments that the ledger has entries about, by name. */
export function environmentsIn(entries: readonly LedgerEntry[]): string[] {
  return [...new Set(entries.flatMap(({ environment }) => environment ?? []))].toSorted()
}

/** Every environment with every package that the ledger has entries about there, by name; null comes first. */
export function placesIn(entries: readonly LedgerEntry[]): Place[] {
  const places = new Map<string, Place>()
  for (const { environment, package: part } of entries)
    if (environment !== null)
      places.set(JSON.stringify([environment, part ?? '']), { environment, package: part })
  return [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place)
}

function agreed<Value>(values: readonly Value[]): Value | null {
  const [first, ...others] = values
  return first !== undefined && others.every((value) => value === first) ? first : null
}
