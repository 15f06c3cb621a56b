import { expect, test } from 'vitest'
import { read } from './read.ts'

function note(...trailers: string[]) {
  return read(`feat: x\n\nwords\n\n${trailers.join('\n')}`).note
}

const silent = { hidden: false, words: null, highlights: [], upgrade: [] }

test.each(['none', 'NONE', 'n/a', 'skip', 'no', 'None.'])('Release-Note: %s is for no reader', (value) => {
  expect(note(`Release-Note: ${value}`)).toEqual({ ...silent, hidden: true })
})

test('Release-Note trailers tell words, highlights and steps of an upgrade, in any case and over several lines', () => {
  expect(
    note(
      'release-note: Starts twice',
      '  as fast',
      'RELEASE-NOTE: And stops.',
      'Release-Note: Highlight: Half the memory',
      'Release-Note: upgrade: run `migrate`',
      'Release-Note:',
      '  upgrade: restart',
      'Signed-off-by: Ada <ada@acme.example>',
    ),
  ).toEqual({
    hidden: false,
    words: 'Starts twice as fast And stops.',
    highlights: ['Half the memory'],
    upgrade: ['run `migrate`', 'restart'],
  })
})

test('a message without a Release-Note, or with an empty one, says nothing', () => {
  expect(note('Refs: #3')).toBeNull()
  expect(note('Release-Note: ', 'Release-Note: highlight:')).toBeNull()
  expect(read('feat: x\n\nThe Release-Note: none is only prose here.').note).toBeNull()
})

test('a Release-Note is read above what git and forges append', () => {
  for (const appended of [
    `(cherry picked from commit ${'a'.repeat(40)})`,
    'See merge request a/b!3',
    '---------\n\nCo-authored-by: B <b@acme.example>',
  ])
    expect(read(`feat: x\n\nRelease-Note: words\n\n${appended}`).note).toEqual({ ...silent, words: 'words' })
})

test.each([
  ['Release-As: 2.0.0', '2.0.0'],
  ['release-as: v2.0.0-rc.1', '2.0.0-rc.1'],
  ['Release-As: 1.0.0\nRelease-As: 2.0.0', '2.0.0'],
  ['Release-As: two', null],
  ['Release-As: 2.0', null],
])('trap 39: the trailer %j asks for a version or for none', (trailer, version) => {
  expect(read(`feat: x\n\n${trailer}`).releaseAs).toBe(version)
})

test('trap 39: a version of a length that nothing has is none', () => {
  expect(read(`feat: x\n\nRelease-As: ${'1'.repeat(200_000)}.0.0`).releaseAs).toBeNull()
})
