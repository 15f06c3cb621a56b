import { expect, test } from 'vitest'
import { jsonText, notesJson } from '../../src/cli/json.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'

test.each([0, 1, 2, 3])('the notes of %i releases come in pieces and are the document', (count) => {
  const releases = Array.from({ length: count }, (_, index) => aRelease({ version: `${index}.0.0` }))
  const notes = releaseNotes(...releases)
  expect(JSON.parse([...notesJson(notes)].join(''))).toEqual(notes)
})

test('no piece of JSON is a command to a CI runner', () => {
  const change = aChange({ description: 'x ##[error]y' })
  const notes = releaseNotes(
    aRelease({ sections: [{ type: 'feat', title: 'Features', changes: [change] }] }),
    aRelease({}),
  )
  const text = [...notesJson(notes)].join('')
  expect(text).not.toContain('##[')
  expect(JSON.parse(text)).toEqual(notes)
  expect(jsonText({ a: '##[x]' })).toBe('{\n  "a": "##\\u005bx]"\n}\n')
})
