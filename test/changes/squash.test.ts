import { expect, test } from 'vitest'
import { expanding, read, strict } from './read.ts'

const squashed = `feat: the pull request (#12)

* feat(a): one

It does one thing.

* fix(b)!: two

  more about it
  * chore: not at the start of its line
* chore: three

* wip

---------

Co-authored-by: Grace <grace@navy.example>`

test('trap 46: the list of a squashed pull request is expanded where that is asked for, and co-authors are kept', () => {
  const reading = read(squashed, expanding)
  expect(reading.squashed).toEqual([
    { type: 'feat', scope: 'a', description: 'one', breaking: false },
    { type: 'fix', scope: 'b', description: 'two', breaking: true },
    { type: 'chore', scope: null, description: 'three', breaking: false },
  ])
  expect(reading.people.map(({ name }) => name)).toEqual(['Ada', 'Grace'])
  expect(read(squashed, strict).squashed).toEqual([])
})

test('a line that goes on indented is one change, dashes are as good as stars, tolerant reading repairs lines', () => {
  expect(read('feat: x\n\n- feat: a long\n  story\n- fix: short\n', expanding).squashed).toMatchObject([
    { description: 'a long story' },
    { description: 'short' },
  ])
  const loose = 'feat: x\n\n* feat : one\n* ✨ fix: two'
  expect(read(loose, { ...expanding, tolerant: true }).squashed).toHaveLength(2)
  expect(read(loose, expanding).squashed).toEqual([])
})

test('a breaking note below a line is of that line, and ends where the next begins', () => {
  const reading = read(
    'feat: x\n\n* feat: one\n\nBREAKING CHANGE: gone\n\n* fix: two\n\n* fix: three',
    expanding,
  )
  expect(reading.squashed.map(({ breaking }) => breaking)).toEqual([true, false, false])
  expect(reading.breaking).toBe('gone')
})

test.each([
  ['one line only', '* feat: one\n\nwords'],
  ['quotes', '> * feat: one\n> * fix: two'],
  ['details', '<details>\n<summary>More</summary>\n\n* feat: one\n* fix: two\n\n</details>'],
  ['details in capitals', '<DETAILS>\n* feat: one\n* fix: two\n</DETAILS>'],
  ['code', '```md\n* feat: one\n* fix: two\n```'],
  ['code that never ends', '~~~\n* feat: one\n* fix: two'],
  ['comments', '<!-- a list:\n* feat: one\n* fix: two\n-->'],
  ['prose', '- Note: one\n- Example: two'],
  ['words that look like types', '- usage: one\n- example: two'],
  ['indented lists', '  * feat: one\n  * fix: two'],
])('trap 46: %s list nothing', (_, body) => {
  expect(read(`feat: x (#12)\n\n${body}`, expanding).squashed).toEqual([])
})

test.each([
  'Bumps [vite](https://github.com/vitejs/vite) from 5.0.0 to 5.1.0.\n\n* feat: one\n* fix: two',
  'Bumps the dev group with 2 updates\n\n- feat: one\n- fix: two',
  '* feat: one\n* fix: two\n\n---\nupdated-dependencies:\n- dependency-name: vite',
  'This PR was opened by the [Changesets release](x) action.\n\n# Releases\n\n### Patch Changes\n\n- feat: one\n- fix: two',
  'This PR contains the following updates:\n\n* feat: one\n* fix: two',
])('trap 46: what a bot quotes of a changelog is no change: %j', (body) => {
  const reading = read(`chore(deps): bump vite (#12)\n\n${body}`, expanding)
  expect(reading.squashed).toEqual([])
  expect(reading).toMatchObject({ type: 'chore', breaking: null })
})
