import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance, stateAfter, unknownState } from '../../src/ledger/running.ts'
import { stepsOf } from '../../src/ledger/steps.ts'
import { deployed, verified } from './facts.ts'
import { nextEntry } from '../../src/ledger/chain.ts'
import type { LedgerEntry } from '../../src/ledger/entry.ts'

const version = fc.constantFrom('1.0.0', '1.1.0', '2.0.0')
const groups = fc.constantFrom(undefined, ['eu'], ['us', 'eu'])
const act = fc.record({ version, groups, looks: fc.boolean() })

function entriesOf(
  acts: readonly { version: string; groups: readonly string[] | undefined; looks: boolean }[],
): LedgerEntry[] {
  return acts.map(({ version, groups, looks }, index) => {
    const at = new Date(1_700_000_000_000 + index * 60_000).toISOString()
    const fact = looks
      ? verified(index, {
          expected: { version, commit: null },
          observed: { [version]: 3 },
          startedAt: at,
          endedAt: at,
        })
      : deployed(version, at, index)
    const { entry } = nextEntry(fact, null)
    return groups === undefined || looks ? entry : { ...entry, payload: { ...entry.payload, groups } }
  })
}

test('the state after many steps is the one that each of them leads to in turn', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const steps = stepsOf(entriesOf(acts))
      const inTurn = steps.reduce(advance, unknownState)
      expect([...stateAfter(steps)]).toEqual([...inTurn])
    }),
  )
})
