import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnyCommit } from '../../src/changes/change.ts'
import { People } from '../../src/changes/people.ts'
import { readPlainCommit } from '../../src/changes/plain-commit.ts'
import { aCommit } from '../builders/commit.ts'
import { strict, tolerant } from './read.ts'

const byAda = 'Co-authored-by: Ada <ada@acme.example>'

test.each([
  'fix: a crash\n',
  'feat(api)!: drop version 1 (#12)\n\n',
  'docs: `x` says @ada',
  'chore(a/b, c): x',
  'fix: a crash (fixes #3) (#12)',
  'fix: a crash (close #12) (#12)',
  'fix: a crash (fix #3)',
  `fix: a crash (#12)\n\n${byAda}`,
  'fix: a crash (#12)\n\nfixes #12\nCloses #4\n',
  `fix: a crash (fix #3)\n\nref #3\n\n${byAda}\n`,
  `fix: a crash\n\n${byAda}\nco-authored-by: Bob <bob@acme.example>\n`,
  `fix: a crash\n\nSigned-off-by: Bob <bob@acme.example>\n\n---------\n\n${byAda} \n${byAda}`,
])('one plain line, and who made it, is read the short way: %s', (message) => {
  const commit = aCommit(message)
  const plain = readPlainCommit(commit, new People(), strict)
  expect(plain).not.toBeNull()
  expect(plain).toEqual(readAnyCommit(commit, new People(), strict))
})

test.each([
  'fix: x (#3) (#12)',
  'fix: x (!12)',
  'fix: x, closes #3',
  'fix: x by Ada <ada@acme.example>',
  'fix: x\n\nBody',
  'fix: x (fixes #3, #4) (#12)',
  `fix: x\n\n${byAda}\nReviewed-by: Bob`,
  `fix: x\n\n${byAda}\n GH-3`,
  `fix: x\n\nWords of ours.\n${byAda}`,
  'fix: x\u00A0',
  'fix: GH-12 is gone',
  'revert: feat: x',
  'Fix: x',
  'words',
])('what may mean more is not: %s', (message) => {
  expect(readPlainCommit(aCommit(message), new People(), strict)).toBeNull()
})

test('a merge is not, whatever it says', () => {
  const commit = aCommit('fix: x', { parents: ['a'.repeat(40), 'b'.repeat(40)] })
  expect(readPlainCommit(commit, new People(), strict)).toBeNull()
})

const words = [
  'fix',
  'feat',
  'revert',
  'Merge',
  'Closes',
  'BREAKING CHANGE: x',
  'GH-1',
  'AKIAABCDEFGHIJKLMNOP',
]
const marks = [
  '(',
  ')',
  '(api)',
  '!',
  ':',
  ': ',
  '#',
  '#12',
  '(#12)',
  '(!3)',
  '<',
  '>',
  '@',
  '`',
  '"',
  'x-',
  'é',
]
const others = [
  'a@b.example',
  'https://u:p@h.example',
  ' ',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\u00A0',
  '\u2028',
  '🎉',
]
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...marks),
  fc.constantFrom(...others),
  fc.string({ maxLength: 4 }),
)
const trailer = fc.constantFrom(
  `\n\n${byAda}`,
  `\n${byAda}\n`,
  '\nSigned-off-by: Ada\t<ada@acme.example>',
  '\n\n---------\n',
  '\nco-authored-by: ',
  '\n\nfixes #12',
  '\nSee #4\n',
  '\nRef #7, #8',
  '\nCo-Authored-By: Bob <bob@acme.example>   ',
)
const message = fc
  .tuple(
    fc.constantFrom('', 'fix: ', 'feat(api)!: ', 'chore(deps): '),
    fc.array(piece, { maxLength: 7 }),
    fc.constantFrom('', '\n', '\n\n', ' (#12)\n', ' (fixes #3)', ' (close #12) (#12)\n'),
    fc.array(fc.oneof(trailer, piece), { maxLength: 4 }),
  )
  .map(([start, pieces, end, below]) => start + pieces.join('') + end + below.join(''))

test('property: the short way, where it is taken, reads what the long one does', () => {
  fc.assert(
    fc.property(message, fc.constantFrom(strict, tolerant), (text, reading) => {
      const commit = aCommit(text)
      const plain = readPlainCommit(commit, new People(), reading)
      if (plain !== null) expect(plain).toEqual(readAnyCommit(commit, new People(), reading))
    }),
    { numRuns: 3_000 },
  )
})
