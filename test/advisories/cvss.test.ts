import { expect, test } from 'vitest'
import { baseScore, ratingOf, severityOfScore, severityOfWord } from '../../src/advisories/cvss.ts'

// Scores of the examples that FIRST publishes for CVSS 3.1 ("CVSS v3.1 Examples").
test.each([
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:L/I:L/A:N', 5.4],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9],
  ['CVSS:3.0/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0],
])('%s scores %d', (vector, score) => {
  expect(baseScore(vector)).toBe(score)
})

test.each([
  'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
  'AV:N/AC:L/Au:N/C:P/I:N/A:N',
  'CVSS:3.1/AV:N',
  'CVSS:3.1/AV:constructor/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
  '',
])('%s has no score that is worked out here', (vector) => {
  expect(baseScore(vector)).toBeNull()
})

test('severities follow the scale of CVSS, and the words of the tools', () => {
  expect([0, 0.1, 3.9, 4, 6.9, 7, 8.9, 9, 10].map(severityOfScore).join(' ')).toBe(
    'none low low medium medium high high critical critical',
  )
  expect(
    ['MODERATE', 'Important', 'Negligible', 'info', 'constructor', 3].map(severityOfWord).join(' '),
  ).toBe('medium high low none unknown unknown')
})

test('a rating of zero, of another type or of a text that is no vector is none', () => {
  expect(ratingOf({ score: 0, word: undefined, vector: null }, null)).toBeNull()
  expect(ratingOf({ score: {}, vector: '<b>' }, null)).toBeNull()
  expect(ratingOf({ score: '7.5' }, 'NVD')).toEqual({
    severity: 'high',
    score: 7.5,
    method: 'other',
    vector: null,
    source: 'NVD',
  })
})
