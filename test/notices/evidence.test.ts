import { expect, test } from 'vitest'
import { answersSentence, isUnchanged, missSentence, reasonSentence } from '../../src/notices/evidence.ts'
import { sampleVerdict, staleVerdict } from './sample.ts'

test('readers are told how many answers came from the version, and no more', () => {
  expect(answersSentence(sampleVerdict())).toBe('25 of 25 answers came from 1.4.0.')
  expect(answersSentence(sampleVerdict({ observed: { '1.3.0': 4, '1.4.0': 25 } }))).toBe(
    '25 of 29 answers came from 1.4.0.',
  )
})

test('a service that tells no version is not said to run one', () => {
  const sentence = answersSentence(sampleVerdict({ coverage: 'L0', observed: {} }))
  expect(sentence).toContain('does not tell its version')
})

test('the chance of a miss is told in odds, and not without a version', () => {
  expect(missSentence(sampleVerdict())).toContain('once in 1,329 times')
  expect(missSentence(sampleVerdict({ missProbability: null }))).toBeNull()
})

test('each reason is told as what was seen', () => {
  const reason = (why: string, observed: Record<string, number>) =>
    reasonSentence(sampleVerdict({ verdict: 'unhealthy', reason: why, observed }))
  expect(reason('wrong-version', { '1.3.0': 1_200 })).toBe(
    'All 1,200 answers came from 1.3.0, none from 1.4.0.',
  )
  expect(reason('wrong-version', { '1.3.0': 1 })).toBe('The one answer came from 1.3.0, not from 1.4.0.')
  expect(reason('wrong-version', { '1.3.0': 3, '1.2.0': 9 })).toBe(
    'Answers came from 1.2.0 (9 answers) and 1.3.0 (3 answers), none from 1.4.0.',
  )
  expect(reason('wrong-version', {})).toBe('No answer came from 1.4.0.')
  expect(reason('mixed', { '1.3.0': 1, '1.4.0': 24 })).toBe(
    'More than one version was answering when the time was up: 1.4.0 (24 answers) and 1.3.0 (1 answer).',
  )
  expect(reason('something-new', {})).toBe('The checks ended with: something-new.')
})

test('nobody is told that nothing changed unless only the version before was seen, and healthy', () => {
  const stale = staleVerdict()
  expect(isUnchanged(stale, '1.3.0')).toBe(true)
  expect(isUnchanged(stale, '1.2.0')).toBe(false)
  expect(isUnchanged(stale, null)).toBe(false)
  expect(isUnchanged({ ...stale, observed: { '1.3.0': 11, '1.4.0': 1 } }, '1.3.0')).toBe(false)
  expect(isUnchanged({ ...stale, observed: {} }, '1.3.0')).toBe(false)
  expect(isUnchanged({ ...stale, coverage: 'L0' }, '1.3.0')).toBe(false)
  expect(isUnchanged({ ...stale, verdict: 'inconclusive' }, '1.3.0')).toBe(false)
  const failing = stale.checks.map((check) => ({ ...check, counts: { ...check.counts, fail: 1 } }))
  expect(isUnchanged({ ...stale, checks: failing }, '1.3.0')).toBe(false)
})
