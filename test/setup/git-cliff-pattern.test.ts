import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommitPattern } from '../../src/setup/peers/git-cliff-pattern.ts'

test.each([
  ['^feat', ['feat']],
  ['^feat(\\(.*\\))?!?:', ['feat']],
  ['^doc', ['docs']],
  ['^(feat|fix)', ['feat', 'fix']],
  ['^chore|^ci', ['chore', 'ci']],
  ['^Perf.*', ['perf']],
  ['(?i)^fix', ['fix']],
])('%s is about types', (pattern, types) => {
  expect(readCommitPattern(pattern)).toEqual({ types, scopes: [], words: false })
})

test.each([
  ['^chore\\(release\\)', ['release'], false],
  ['^chore\\(deps.*\\)', ['deps*'], false],
  ['^chore\\((deps|dev-deps)\\):', ['deps', 'dev-deps'], false],
  ['^chore\\(release\\): prepare for', ['release'], true],
])('%s is about scopes of chore', (pattern, scopes, words) => {
  expect(readCommitPattern(pattern)).toEqual({ types: ['chore'], scopes, words })
})

test.each(['feat', '.*security', '^[a-z]+\\s*:', '^(?!feat)', '^feat.*important', '^\\w+'])(
  '%s is nothing that a rule can say',
  (pattern) => {
    expect(readCommitPattern(pattern)).toBeNull()
  },
)

test('no expression makes it fail', () => {
  fc.assert(fc.property(fc.string(), (pattern) => void readCommitPattern(`^${pattern}`)))
})
