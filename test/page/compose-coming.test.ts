import { expect, test } from 'vitest'
import type { Coming } from '../../src/page/coming.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

/** A minor release that is coming to production; say only what the test is about. */
function aComing(overrides: Partial<Coming> = {}): Coming {
  return {
    shipment: '6a1e0d3a-0d3c-5c0b-9d5c-000000000001',
    environment: 'production',
    release: aRelease({ version: '1.5.0', tag: null }),
    announcedAt: '2026-11-22T09:00:00.000Z',
    expected: { start: '2026-11-24T10:00:00+01:00', end: '2026-11-24T12:00:00+01:00' },
    earlyAccess: null,
    ...overrides,
  }
}

function comingPage(coming: readonly Coming[]): string {
  return fileOf(siteOf([aRelease()], { coming }), 'coming/index.html')
}

/** The text of a page, with one space between words. */
function textOf(page: string): string {
  return page.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('what is coming is told with where to, since when it is known, and when it is expected on both clocks', () => {
  const text = textOf(comingPage([aComing()]))
  expect(text).toContain('Coming to production Announced on 22 November 2026 1.5.0')
  expect(text).toContain(
    'Expected 24 November 2026, 09:00 UTC to 11:00 UTC (10:00 UTC+01:00 to 12:00 UTC+01:00)',
  )
  expect(text).toContain('accept invoices in several currencies')
})

test.each([
  ['2026-11-24T09:00:00Z', null, '24 November 2026, 09:00 UTC '],
  [
    '2026-11-24T09:00:00Z',
    '2026-11-25T09:00:00Z',
    '24 November 2026, 09:00 UTC to 25 November 2026, 09:00 UTC ',
  ],
  ['2026-11-25T01:00:00+09:00', null, '24 November 2026, 16:00 UTC (25 November 2026, 01:00 UTC+09:00)'],
  [
    '2026-11-24T23:00:00+01:00',
    '2026-11-25T01:30:00+01:00',
    '24 November 2026, 22:00 UTC to 25 November 2026, 00:30 UTC (23:00 UTC+01:00 to 25 November 2026, 01:30 UTC+01:00)',
  ],
  [
    '2026-10-25T02:30:00+02:00',
    '2026-10-25T02:30:00+01:00',
    '25 October 2026, 00:30 UTC to 01:30 UTC (02:30 UTC+02:00 to 02:30 UTC+01:00)',
  ],
])('from %s to %s is "%s"', (start, end, words) => {
  expect(textOf(comingPage([aComing({ expected: { start, end } })]))).toContain(`Expected ${words}`)
})

test('without a date it says so, and early access is told where there is any', () => {
  const text = textOf(
    comingPage([aComing({ expected: null, earlyAccess: 'Set `beta` on https://next.acme.example today.' })]),
  )
  expect(text).toContain('Expected No date yet')
  expect(text).toContain('Try it early Set beta on https://next.acme.example today.')
  expect(textOf(comingPage([aComing()]))).not.toContain('Try it early')
})

test('what readers have to do comes first: breaking changes, then the steps; then what matters most', () => {
  const release = aRelease({
    version: '2.0.0',
    tag: null,
    breaking: [
      { change: 'c-1f2e3d4c5b6a', commit: 'f'.repeat(40), scope: 'api', text: 'Use /v2.\n\nIt is faster.' },
    ],
    upgrade: [{ change: null, text: 'Move your keys first.' }],
    highlights: [{ change: null, text: 'Invoices in **every** currency.' }],
  })
  const text = textOf(comingPage([aComing({ release })]))
  const order = [
    'What you need to do first',
    'Use /v2.',
    'It is faster.',
    'Move your keys first.',
    'Highlights',
    'Invoices in',
    'Features',
  ]
  expect(order.map((words) => text.indexOf(words))).toEqual(
    order.map((words) => text.indexOf(words)).toSorted((one, other) => one - other),
  )
  for (const words of order) expect(text).toContain(words)
  expect(textOf(comingPage([aComing()]))).not.toContain('What you need to do first')
})

test('with nothing on its way the page is friendly, and a site that does not tell has none', () => {
  expect(textOf(comingPage([]))).toContain('Nothing is on its way right now.')
  expect([...siteOf([aRelease()]).keys()].filter((path) => path.startsWith('coming'))).toEqual([])
})

test('what is coming is on that page alone: in no feed, no search and no index', () => {
  const change = aChange({
    description: 'a surprise for everybody',
    commit: 'abcdef0123456789abcdef0123456789abcdef01',
  })
  const release = aRelease({
    version: '7.7.7',
    tag: null,
    sections: [{ type: 'feat', title: 'Features', changes: [change] }],
  })
  const site = siteOf([aRelease()], {
    coming: [aComing({ release })],
    baseUrl: 'https://acme.example/changelog',
  })
  const told = [...site]
    .filter(([, content]) => /a surprise|7\.7\.7|abcdef0123/.test(content))
    .map(([path]) => path)
  expect(told).toEqual(['coming/index.html'])
  expect(site.has('atom.xml')).toBe(true)
})

test('nothing there leads to commits that may not be public yet, and names that want to be markup are text', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const release = aRelease({
    version: hostile,
    package: hostile,
    tag: null,
    sections: [
      { type: hostile, title: hostile, changes: [aChange({ description: hostile, scope: hostile })] },
    ],
    breaking: [{ change: 'c-1', commit: 'f'.repeat(40), scope: hostile, text: hostile }],
  })
  const page = comingPage([aComing({ release, environment: hostile, earlyAccess: hostile })])
  expect(page).not.toContain('<img src=x')
  expect(page).not.toContain('/commit/')
})
