import { expect, test } from 'vitest'
import { readAnswerTimes } from '../../src/delivery/answer-times.ts'
import { certificateWarnings } from '../../src/delivery/certificate-warnings.ts'

const now = Date.parse('2026-11-21T09:00:00Z')
const headersAt = (ms: number) => ({ date: new Date(now + ms).toUTCString() })

test('failure mode 20: a clock that differs by more than two minutes is a warning, ahead or behind', () => {
  expect(readAnswerTimes(200, headersAt(0), now)).toEqual({ dateSkewMs: 0, warnings: [] })
  expect(readAnswerTimes(200, headersAt(-120_000), now)).toEqual({ dateSkewMs: -120_000, warnings: [] })
  expect(readAnswerTimes(200, headersAt(-600_000), now).warnings).toEqual([
    'its clock is 600 s behind the clock here',
  ])
  expect(readAnswerTimes(200, headersAt(121_000), now).warnings).toEqual([
    'its clock is 121 s ahead of the clock here',
  ])
})

test('an answer out of a cache is a warning of its own, and its clock is judged by its age', () => {
  expect(readAnswerTimes(200, { ...headersAt(-300_000), age: '300' }, now)).toEqual({
    dateSkewMs: 0,
    warnings: ['came from a cache that had kept it for 300 s'],
  })
})

test.each([undefined, '', 'yesterday', '2026-11-21 09:00:00', '1'])('the date %j is none', (date) => {
  expect(readAnswerTimes(200, date === undefined ? {} : { date }, now)).toEqual({ warnings: [] })
})

test('a certificate warns from so many days before its end', () => {
  const tls = { protocol: 'TLSv1.3', certificateSha256: 'ab', notAfter: '2026-12-01T00:00:00.000Z' }
  expect(certificateWarnings(tls, now)).toEqual(['its certificate ends on 2026-12-01'])
  expect(certificateWarnings(tls, now, 9)).toEqual([])
  expect(certificateWarnings(undefined, now)).toEqual([])
})
