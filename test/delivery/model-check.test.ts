import { expect, test } from 'vitest'
import { neededOf } from '../../src/delivery/quorum.ts'
import type { Plan } from '../../src/delivery/plan.ts'
import { advance, startVerification } from '../../src/delivery/state-machine.ts'
import type { Outcome } from '../../src/delivery/verdict.ts'
import { planOf, sampleOf } from './plans.ts'

/*
 * The rules once more, stated of whole histories and not as a machine: when a history is healthy, when it is broken,
 * and what silence must never become. Every history up to a bound is compared.
 */

type Letter = 'p' | 's' | 'f' | 'e' | 'n'
const letters: readonly Letter[] = ['p', 's', 'f', 'e', 'n']
const outcomeOf: Readonly<Record<Letter, Outcome>> = {
  p: 'pass',
  s: 'stale',
  f: 'fail',
  e: 'error',
  n: 'nodata',
}
const step = 2_000

interface Look {
  readonly pair: number
  readonly letter: Letter
  readonly atMs: number
}

/** What the machine says of a history, at which look (or -1 at the deadline). */
function machine(plan: Plan, looks: readonly Look[]): { said: string; after: number } {
  let state = startVerification(plan, 0)
  for (const [index, { pair, letter, atMs }] of looks.entries()) {
    const id = plan.pairs[pair]?.id ?? ''
    const sample = sampleOf(outcomeOf[letter])
    state = advance(plan, state, { kind: 'sample', pair: id, sample, atMs })
    if (state.decision) return { said: `${state.decision.verdict} ${state.decision.reason}`, after: index }
  }
  state = advance(plan, state, { kind: 'tick', atMs: plan.timing.deadlineMs })
  return { said: `${state.decision?.verdict} ${state.decision?.reason}`, after: -1 }
}

function* histories(length: number, pairs: number): Generator<Look[]> {
  const kinds = letters.length * pairs
  for (let number = 0; number < kinds ** length; number += 1) {
    let rest = number
    const looks: Look[] = []
    for (let index = 0; index < length; index += 1) {
      const kind = rest % kinds
      rest = Math.floor(rest / kinds)
      looks.push({
        pair: Math.floor(kind / letters.length),
        letter: letters[kind % letters.length] ?? 'p',
        atMs: index * step,
      })
    }
    yield looks
  }
}

/** The letters of one pair. */
function of(looks: readonly Look[], pair: number): string {
  return looks
    .filter((look) => look.pair === pair)
    .map(({ letter }) => letter)
    .join('')
}

interface Rules {
  readonly successes: number
  readonly samples: number
  readonly needed: number
  readonly allowMixed: boolean
}

/** A pair may be relied on: it ends with enough passes, and passed often enough since another release answered. */
function isRight(history: string, rules: Rules): boolean {
  return history.endsWith('p'.repeat(rules.successes)) && !isShort(history, rules)
}

/** Whether another release may still be there. */
function isDoubtful(history: string, rules: Rules): boolean {
  return history.includes('s') && isShort(history, rules)
}

/** Too few passes since the last stale answer, where each stale answer after a pass asks for more of them. */
function isShort(history: string, { samples }: Rules): boolean {
  const relapses = history.slice(Math.max(0, history.indexOf('p'))).match(/s/g)?.length ?? 0
  const passes = history.slice(history.lastIndexOf('s') + 1).match(/p/g)?.length ?? 0
  const after = history.includes('p') ? relapses : 0
  return passes < samples + Math.ceil(Math.log((after + 1) ** 2) / Math.log(4 / 3))
}

function mayBeHealthy(looks: readonly Look[], pairs: number, rules: Rules): boolean {
  const all = Array.from({ length: pairs }, (_, pair) => of(looks, pair))
  const enough = all.filter((history) => isRight(history, rules)).length >= rules.needed
  const seen = all.every((history) => history.length >= rules.samples)
  const clear = rules.allowMixed || !all.some((history) => isDoubtful(history, rules))
  return enough && seen && clear
}

const timing = { interval: '2s', timeout: '1s', successes: 2, samples: 3, bake: '0s', deadline: '60s' }

test('one place: every history of up to six looks is healthy exactly when the rules say so, at the first moment', () => {
  const plan = planOf({ timing })
  const rules = { successes: 2, samples: 3, needed: 1, allowMixed: false }
  let healthy = 0
  for (let length = 0; length <= 6; length += 1) {
    for (const looks of histories(length, 1)) {
      const { said, after } = machine(plan, looks)
      const first = looks.findIndex((_, index) => mayBeHealthy(looks.slice(0, index + 1), 1, rules))
      if (said.startsWith('healthy')) {
        healthy += 1
        if (after !== first) expect.fail(`${of(looks, 0)}: healthy after ${after}, by the rules ${first}`)
      } else if (first >= 0) {
        // Without a bake a fall counts at once only where the place was passing before: two turns, or three fails.
        const before = of(looks.slice(0, after + 1), 0)
        const broken =
          before.replaceAll(/[en]/g, '').endsWith('fff') || (before.match(/p[en]*f/g)?.length ?? 0) > 1
        if (!(after >= 0 && after <= first && broken))
          expect.fail(`${of(looks, 0)}: ${said}, though right at ${first}`)
      }
    }
  }
  expect(healthy).toBeGreaterThan(5)
})

test.each([
  ['all', false],
  [1, false],
  [1, true],
] as const)(
  'two places, quorum %s, mixed allowed %s: every interleaving of four looks',
  (quorum, allowMixed) => {
    const plan = planOf({
      targets: ['https://a.example', 'https://b.example'],
      timing: { ...timing, successes: 1, samples: 2 },
      quorum,
      'allow-mixed': allowMixed,
    })
    const rules = { successes: 1, samples: 2, needed: neededOf(quorum, 2) ?? 0, allowMixed }
    let healthy = 0
    for (const looks of histories(4, 2)) {
      const { said, after } = machine(plan, looks)
      if (!said.startsWith('healthy')) continue
      healthy += 1
      const upTo = looks.slice(0, after + 1)
      if (!mayBeHealthy(upTo, 2, rules)) expect.fail(`${of(upTo, 0)} and ${of(upTo, 1)}: ${said}`)
    }
    expect(healthy).toBeGreaterThanOrEqual(6)
  },
)

test('silence is never a verdict: without an answer every history of four looks is inconclusive, at the deadline', () => {
  const plan = planOf({ targets: ['https://a.example', 'https://b.example'], timing, quorum: 1 })
  for (const looks of histories(4, 2)) {
    if (looks.some(({ letter }) => letter !== 'e' && letter !== 'n')) continue
    const { said, after } = machine(plan, looks)
    expect(after).toBe(-1)
    expect(said).toMatch(/^inconclusive (unreachable-by-observer|no-data)$/)
  }
})

test('monotone: a look that had been better never makes a healthy history worse', () => {
  const plan = planOf({ timing: { ...timing, bake: '4s' } })
  let compared = 0
  for (const looks of histories(6, 1)) {
    if (!machine(plan, looks).said.startsWith('healthy')) continue
    for (const [index, look] of looks.entries()) {
      if (look.letter === 'p') continue
      compared += 1
      const better = looks.with(index, { ...look, letter: 'p' })
      // A pass before another release answers shows that two releases are there: that is not better.
      if (of(better, 0).includes('s')) continue
      const { said } = machine(plan, better)
      if (!said.startsWith('healthy')) expect.fail(`${of(looks, 0)} is healthy, ${of(better, 0)} is ${said}`)
    }
  }
  expect(compared).toBeGreaterThan(5)
})

test('with a bake no history is healthy whose last bad look is younger than the bake', () => {
  const plan = planOf({ timing: { ...timing, bake: '6s' } })
  let healthy = 0
  for (const looks of histories(6, 1)) {
    const { said, after } = machine(plan, looks)
    if (!said.startsWith('healthy')) continue
    healthy += 1
    const upTo = looks.slice(0, after + 1)
    const lastStale = upTo.findLast(({ letter }) => letter === 's')
    const firstPassing = upTo.findIndex(
      (_, index) => index > 0 && of(upTo.slice(0, index + 1), 0).endsWith('pp'),
    )
    const end = upTo.at(-1)?.atMs ?? 0
    expect(end - (upTo[firstPassing]?.atMs ?? 0)).toBeGreaterThanOrEqual(6_000)
    if (lastStale) expect(end - lastStale.atMs).toBeGreaterThanOrEqual(6_000)
  }
  expect(healthy).toBeGreaterThan(5)
})
