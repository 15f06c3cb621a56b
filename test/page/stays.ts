import type { Stay } from '../../src/page/stay.ts'

/** A version that runs in production and is proved; say only what the test is about. */
export function aStay(overrides: Partial<Stay> = {}): Stay {
  return {
    environment: 'production',
    package: null,
    version: '1.4.0',
    commit: 'c'.repeat(40),
    since: '2026-11-21T14:05:00.000Z',
    until: null,
    rolledBack: false,
    parts: null,
    answers: { matching: 25, all: 25 },
    entry: { seq: 412, sha256: 'a1b2c3d4'.repeat(8) },
    further: [],
    ...overrides,
  }
}
