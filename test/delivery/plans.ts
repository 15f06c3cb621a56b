import { planVerification, type Plan } from '../../src/delivery/plan.ts'
import { judgement, type Sample } from '../../src/delivery/sample.ts'
import type { EnvironmentConfiguration } from '../../src/config/schema.ts'
import type { Outcome } from '../../src/delivery/verdict.ts'

export const commit = '1f2e3d4c5b6a79880123456789abcdef01234567'
export const expected = { version: '1.4.0', commit }

/** A configured environment as it is after defaults; two second interval, three samples, no bake. */
export function environment(overrides: Partial<EnvironmentConfiguration> = {}): EnvironmentConfiguration {
  return {
    targets: ['https://api.example.com'],
    checks: [{ kind: 'http', path: '/health', version: '$.version' }],
    timing: { interval: '2s', timeout: '1s', successes: 3, samples: 3, bake: '0s', deadline: '1m' },
    notify: [],
    ...overrides,
  }
}

export function planOf(overrides: Partial<EnvironmentConfiguration> = {}): Plan {
  return planVerification('staging', environment(overrides), expected)
}

/** A sample of an outcome; passes and stale answers name the version that belongs to them. */
export function sampleOf(outcome: Outcome, known: Partial<Sample> = {}): Sample {
  const versions: Partial<Record<Outcome, string>> = { pass: '1.4.0', stale: '1.3.0' }
  const reason = outcome === 'pass' ? null : `was ${outcome}`
  const version = versions[outcome] ?? null
  return {
    ...judgement(outcome, { version, reason }),
    at: '2026-11-21T09:00:00.000Z',
    durationMs: 5,
    ...known,
  }
}
