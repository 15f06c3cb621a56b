import type { Commit } from '../../src/git/commit.ts'

let count = 0

/** A commit with this message; everything else is made up. No two are of one second. */
export function aCommit(message: string, overrides: Partial<Commit> = {}): Commit {
  count += 1
  return {
    oid: count.toString(16).padStart(40, '0'),
    parents: ['f'.repeat(40)],
    author: { name: 'Ada', email: 'ada@acme.example' },
    authoredAt: 1_767_500_000 + count,
    committedAt: 1_767_600_000 + count,
    message,
    paths: null,
    ...overrides,
  }
}
