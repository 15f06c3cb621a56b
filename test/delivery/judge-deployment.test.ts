import { expect, test } from 'vitest'
import { judgeDeployment } from '../../src/delivery/judge-deployment.ts'

const own = 'a'.repeat(40)
const other = 'b'.repeat(40)
const expected = { version: '1.4.0', commit: own }

/** Oldest first, as they are asked for. */
function answer(...deployments: readonly (readonly [string, string])[]): unknown {
  const nodes = deployments.map(([commitOid, state]) => ({ commitOid, state, latestStatus: { state } }))
  return { data: { repository: { deployments: { nodes } } } }
}

test.each([
  ['a success', [[own, 'SUCCESS']], 'pass'],
  [
    'a success after another commit',
    [
      [other, 'SUCCESS'],
      [own, 'SUCCESS'],
    ],
    'pass',
  ],
  [
    'a success beside jobs of its matrix',
    [
      [own, 'INACTIVE'],
      [own, 'SUCCESS'],
      [own, 'INACTIVE'],
    ],
    'pass',
  ],
  [
    'a success after a failure',
    [
      [own, 'FAILURE'],
      [own, 'SUCCESS'],
    ],
    'pass',
  ],
  [
    'a failure after a success',
    [
      [own, 'SUCCESS'],
      [own, 'FAILURE'],
    ],
    'fail',
  ],
  [
    'a failure',
    [
      [other, 'SUCCESS'],
      [own, 'ERROR'],
    ],
    'fail',
  ],
  ['one that is over', [[own, 'INACTIVE']], 'fail'],
  [
    'one under way',
    [
      [own, 'SUCCESS'],
      [own, 'IN_PROGRESS'],
    ],
    'nodata',
  ],
  ['one that waits for approval', [[own, 'WAITING']], 'nodata'],
  [
    'another commit after it',
    [
      [own, 'SUCCESS'],
      [other, 'SUCCESS'],
    ],
    'stale',
  ],
  [
    'another commit that failed after it',
    [
      [own, 'SUCCESS'],
      [other, 'FAILURE'],
    ],
    'pass',
  ],
  ['another commit alone', [[other, 'SUCCESS']], 'stale'],
  ['another commit under way', [[other, 'PENDING']], 'nodata'],
  ['nothing', [], 'nodata'],
] as const)('%s is judged: %#', (_, deployments, outcome) => {
  expect(judgeDeployment(answer(...deployments), expected).outcome).toBe(outcome)
})

test('it is what the pipeline says, and makes no claim of a version', () => {
  expect(judgeDeployment(answer([own, 'SUCCESS']), expected)).toMatchObject({ version: null, commit: null })
})

test('without a commit there is nothing to look for', () => {
  const found = judgeDeployment(answer([own, 'SUCCESS']), { version: '1.4.0', commit: null })
  expect(found).toMatchObject({ outcome: 'nodata', code: 'no-claim' })
})

test.each([
  [{ errors: [{ type: 'NOT_FOUND', message: 'no' }] }, 'credentials'],
  [{ data: { repository: null }, errors: [{ type: 'FORBIDDEN' }] }, 'credentials'],
  [{ errors: [{ type: 'RATE_LIMITED' }] }, 'rate-limited'],
  [{ errors: [{ message: 'odd\u001B[2J' }] }, 'answer'],
  [null, 'answer'],
  [[], 'answer'],
])('a refusal is the fault of the observer: %j', (document, code) => {
  const found = judgeDeployment(document, expected)
  expect(found).toMatchObject({ outcome: 'error', code })
  expect(found.reason).not.toContain('\u001B')
})

test('nodes of another shape are passed over', () => {
  const odd = {
    data: { repository: { deployments: { nodes: [null, {}, { commitOid: 7, state: 'SUCCESS' }] } } },
  }
  expect(judgeDeployment(odd, expected)).toMatchObject({ outcome: 'nodata', code: 'no-deployment' })
})
