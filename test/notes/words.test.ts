import { expect, test } from 'vitest'
import { around, filled, titleIn, wordFault, wordKeys, wordsOf } from '../../src/notes/words.ts'
import { styles } from '../../src/notes/styles.ts'
import { codeSpans, guide, tableBelow } from '../docs/guides.ts'

test('words are replaced one by one, and English where nobody says otherwise', () => {
  const words = wordsOf({ breaking: 'Nicht abwärtskompatibel' })
  expect(words.breaking).toBe('Nicht abwärtskompatibel')
  expect(words.highlights).toBe('Highlights')
})

test('the guide lists every word with its English, and no other', () => {
  const rows = tableBelow(guide('docs/templates.md'), 'Words')
  const english = wordsOf({})
  expect(rows.map(([key = '', text]) => [codeSpans(key)[0], text])).toEqual(
    wordKeys.map((key) => [key, english[key]]),
  )
})

test('a key that is none, or a sentence without what is filled in, is a fault that says what is right', () => {
  expect(wordFault('breaking', 'Kaputt')).toBeNull()
  expect(wordFault('braking', 'x')).toMatch(
    /^is none of the words of notes\. Did you mean breaking\? There are: unreleased, highlights/,
  )
  expect(wordFault('toString', 'x')).toMatch(/none of the words/)
  expect(wordFault('thanks', 'Danke.')).toBe('must have {people} in it, as in "Thanks to {people}.".')
  expect(wordFault('thanks', 'Danke an {people}.')).toBeNull()
})

test('every title that a style brings has a word, and a title of your own is yours', () => {
  const shouted = wordsOf(Object.fromEntries(wordKeys.map((key) => [key, `word ${key}`])))
  for (const { sections } of Object.values(styles))
    for (const { title } of sections) expect(titleIn(shouted, title)).toMatch(/^word /)
  expect(titleIn(shouted, 'Dependencies')).toBe('Dependencies')
})

test('sentences are filled in, and cut where names and links go', () => {
  expect(filled('{count} of {all}', { count: 3 })).toBe('3 of {all}')
  expect(around('Thanks to {people}.', 'people')).toEqual({ before: 'Thanks to ', after: '.' })
  expect(around('Danke', 'people')).toEqual({ before: 'Danke ', after: '' })
})
