import * as z from 'zod/mini'
import { WaybillError } from '../errors.ts'
import { checkDigest } from './check-digest.ts'
import type { PairState } from './pair-state.ts'
import type { Expectation, Pair, Plan } from './plan.ts'
import { outcomes } from './verdict.ts'

/** What earlier looks at the same release left. */
export interface EarlierProgress {
  /** When the first of them began: RFC 3339, UTC, milliseconds. */
  readonly startedAt: string
  /** By pair id; what is not in it begins anew. */
  readonly pairs: ReadonlyMap<string, PairState>
}

const count = z.int().check(z.minimum(0))
const time = z.iso.datetime()
const counted = z.record(z.string(), count)

const pairProgress = z.strictObject({
  id: z.string(),
  /** The check as it was: another check begins anew. */
  config: z.string(),
  url: z.nullable(z.string()),
  fresh: count,
  relapses: count,
  everPassing: z.boolean(),
  counts: z.strictObject({ pass: count, stale: count, fail: count, error: count, nodata: count }),
  releases: z.array(z.tuple([z.string(), count])),
  last: z.enum(outcomes),
  lastAnswer: z.nullable(z.enum(['pass', 'stale', 'fail'])),
  reason: z.nullable(z.string()),
  firstAt: time,
  lastAt: time,
  warnings: z.array(z.string()),
  census: z.nullable(
    z.strictObject({
      by: z.enum(['address', 'instance']),
      complete: z.boolean(),
      members: count,
      matching: count,
      proven: count,
      versions: counted,
    }),
  ),
  digests: z.array(z.string()),
  viaProxy: z.boolean(),
})
type PairProgress = z.infer<typeof pairProgress>

const progressSchema = z.strictObject({
  schema: z.literal('waybill/verification@1'),
  environment: z.nullable(z.string()),
  package: z.nullable(z.string()),
  version: z.string(),
  commit: z.nullable(z.string()),
  digests: z.array(z.string()),
  startedAt: time,
  pairs: z.array(pairProgress),
})

/** What a later verification may go on from, as JSON text with a final newline: the same state, the same bytes. */
export function writeProgress(plan: Plan, pairs: ReadonlyMap<string, PairState>, startedAt: string): string {
  const document = {
    schema: 'waybill/verification@1',
    ...subjectOf(plan.expected),
    startedAt,
    pairs: plan.pairs.flatMap((pair) => progressOf(pair, pairs.get(pair.id)) ?? []),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * What was seen earlier, to go on from. The evidence is kept: how often each pair passed since it was last stale, what
 * answered, when it was first seen. What must hold at one time is not: passes in a row, the bake and the deadline begin
 * anew, since nobody watched meanwhile. A check that was changed, or moved to another address, begins anew as well.
 *
 * Throws INPUT_INVALID for what is no such state, and for one of another release, environment or package.
 */
export function readProgress(text: string, plan: Plan): EarlierProgress {
  const found = progressSchema.safeParse(parsed(text))
  if (!found.success) throw invalid('The state to resume from is not one that `--resume` can read.')
  const { startedAt, pairs, ...rest } = found.data
  const subject = subjectOf(plan.expected)
  for (const key of ['environment', 'package', 'version', 'commit', 'digests'] as const) {
    if (JSON.stringify(rest[key]) === JSON.stringify(subject[key])) continue
    throw invalid(
      `The state to resume from is of another ${key}: ${said(rest[key])}, and not ${said(subject[key])}.`,
    )
  }
  if (!pairs.every(isPossible)) throw invalid('The state to resume from contradicts itself.')
  const known = new Map(plan.pairs.map((pair) => [pair.id, pair]))
  const same = pairs.filter(({ id, config, url }) => {
    const pair = known.get(id)
    return pair !== undefined && pair.target.url === url && checkDigest(pair.check) === config
  })
  return { startedAt, pairs: new Map(same.map((pair) => [pair.id, stateOf(pair)])) }
}

function subjectOf({ environment, package: part, version, commit, digests }: Expectation) {
  return {
    environment: environment ?? null,
    package: part ?? null,
    version,
    commit,
    digests: [...(digests ?? [])].toSorted(),
  }
}

function progressOf(pair: Pair, seen: PairState | undefined): PairProgress | null {
  if (!seen?.last || seen.firstAt === null || seen.lastAt === null) return null
  const { fresh, relapses, everPassing, counts, releases, last, lastAnswer, reason, firstAt, lastAt } = seen
  return {
    id: pair.id,
    config: checkDigest(pair.check),
    url: pair.target.url,
    fresh,
    relapses,
    everPassing,
    counts,
    last,
    lastAnswer,
    reason,
    firstAt,
    lastAt,
    releases: [...releases],
    warnings: [...seen.warnings],
    census: seen.census && { ...seen.census, versions: { ...seen.census.versions } },
    digests: [...seen.digests],
    viaProxy: seen.viaProxy,
  }
}

function stateOf({ id: _id, config: _config, url: _url, releases, ...kept }: PairProgress): PairState {
  return {
    ...kept,
    phase: 'probing',
    successes: 0,
    failures: 0,
    blanks: 0,
    turns: 0,
    flaps: 0,
    releases: new Map(releases),
    evidence: null,
  }
}

/** A state is evidence only as far as it could have come about. */
function isPossible({ counts, fresh, relapses, last, lastAnswer, everPassing }: PairProgress): boolean {
  return (
    counts[last] > 0 &&
    fresh <= counts.pass &&
    relapses <= counts.stale &&
    (lastAnswer === null || counts[lastAnswer] > 0) &&
    (lastAnswer !== 'stale' || fresh === 0) &&
    (!everPassing || counts.pass > 0)
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function said(value: string | readonly string[] | null): string {
  if (value === null) return 'none'
  return typeof value === 'string' ? value : value.join(', ') || 'none'
}

function invalid(message: string): WaybillError {
  return new WaybillError('INPUT_INVALID', message, {
    hint: 'Start again without it: what was seen of another release proves nothing about this one.',
  })
}
