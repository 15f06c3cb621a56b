import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgement } from '../../src/delivery/sample.ts'
import { outcomes } from '../../src/delivery/verdict.ts'
import { worstOf, type Part } from '../../src/delivery/worst-of.ts'

function part(name: string, ...found: Parameters<typeof judgement>): Part {
  return { name, found: judgement(...found) }
}

const pass = part('a', 'pass', { version: '1.4.0' })
const noRoute = part('b', 'error', { code: 'ENETUNREACH', reason: 'no route' })

test('the worst decides, and says where it was seen', () => {
  const stale = part('b', 'stale', { version: '1.3.0', reason: 'is 1.3.0, not 1.4.0' })
  const down = part('c', 'fail', { code: 'status', reason: 'answered 500' })
  expect(worstOf([pass, down, stale])).toMatchObject({ outcome: 'stale', reason: 'b: is 1.3.0, not 1.4.0' })
  expect(worstOf([pass, down])).toMatchObject({ outcome: 'fail', reason: 'c: answered 500' })
  expect(worstOf([pass, pass])).toEqual(pass.found)
})

test('what cannot be asked from here is a warning where something else answered, and an error where nothing did', () => {
  expect(worstOf([pass, noRoute])).toMatchObject({ outcome: 'pass', warnings: ['b was not asked: no route'] })
  expect(worstOf([noRoute, noRoute])).toMatchObject({ outcome: 'error', code: 'ENETUNREACH' })
})

test('warnings are kept once, and the longest wait counts', () => {
  const slow = part('a', 'error', { retryAfterMs: 5_000, warnings: ['late'], reason: 'busy' })
  const slower = part('b', 'error', { retryAfterMs: 9_000, warnings: ['late'], reason: 'busy' })
  expect(worstOf([slow, slower])).toMatchObject({ retryAfterMs: 9_000, warnings: ['late'] })
})

test('nothing passes unless everything that was reached passed', () => {
  const parts = fc.array(
    fc
      .constantFrom(...outcomes)
      .map((outcome) => part('x', outcome, { reason: outcome === 'pass' ? null : 'no' })),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(parts, (all) => {
      const [first, ...rest] = all
      if (first === undefined) return
      const isPass = all.every(({ found }) => found.outcome === 'pass')
      expect(worstOf([first, ...rest]).outcome === 'pass').toBe(isPass)
    }),
  )
})
