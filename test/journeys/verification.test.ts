import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import { judgement } from '../../src/delivery/sample.ts'
import { verifyEnvironment } from '../../src/journeys/verification.ts'
import { clock } from '../../src/edge/clock.ts'
import { readEnvironment } from '../../src/edge/environment.ts'
import { environment } from '../delivery/plans.ts'

test('answers that come by turns are told a few times, not for as long as it takes', async () => {
  const lines: string[] = []
  let looks = 0
  const configuration = {
    ...defaultConfiguration(),
    environments: {
      staging: environment({
        timing: { interval: '1ms', timeout: '1s', successes: 3, samples: 25, deadline: '1s' },
      }),
    },
  }
  const prober = {
    probe: async () => {
      looks += 1
      const old = looks % 2 === 0
      const seen = { version: old ? '1.0.0' : '1.1.0', reason: old ? 'is 1.0.0, not 1.1.0' : null }
      return { ...judgement(old ? 'stale' : 'pass', seen), at: new Date().toISOString(), durationMs: 1 }
    },
  }
  const { verdict } = await verifyEnvironment(
    { prober, clock, random: Math.random, environment: readEnvironment({}) },
    configuration,
    { environment: 'staging', expected: { version: '1.1.0', commit: null } },
    { signal: new AbortController().signal, progress: (line) => lines.push(line) },
  )
  expect(verdict.reason).toBe('mixed')
  expect(looks).toBeGreaterThan(20)
  expect(lines).toHaveLength(6)
  expect(lines.slice(-2).every((line) => line.endsWith('by turns; not told again'))).toBe(true)
})
