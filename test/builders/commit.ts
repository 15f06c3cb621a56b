import type { Commit } from '../../src/git/commit.ts'

let count = 0

/** A commit with this message; everything else is made up. */
export function aCommit(message: string, overrides: Partial<Commit> = {}): Commit {
  count += 1
  return {
    oid: count.toString(16).padStart(40, '0'),
    parents: ['f'.repeat(40)],
    author: { name: 'Ada', email: 'ada@acme.example' },
    committedAt: 1_767_600_000 + count,
    message,
    ...overrides,
  }
}
