import { expect, test } from 'vitest'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'
import { aStay } from './stays.ts'

const releases = [
  aRelease(),
  aRelease({
    version: '1.3.0',
    date: '2026-10-01T09:00:00Z',
    withdrawn: { at: '2026-10-02T09:00:00Z', reason: 'It lost data.', replacement: '1.4.0' },
  }),
]
const before = aStay({
  version: '1.3.0',
  since: '2026-10-01T09:30:00.000Z',
  until: '2026-11-21T14:05:00.000Z',
  entry: { seq: 400, sha256: 'e'.repeat(64) },
})

function livePage(stays: Parameters<typeof aStay>[0][]): string {
  return fileOf(siteOf(releases, { stays: stays.map((stay) => aStay(stay)) }), 'live/index.html')
}

/** The text of a page, with one space between words. */
function textOf(page: string): string {
  return page.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('the command that checks is read from left to right in every language', () => {
  expect(livePage([{}])).toContain('<code dir="ltr"><span>waybill ledger what-ran</span>')
})

test('what runs is told with since when, how it was shown, the entry, and how to check that', () => {
  const page = livePage([{}, before])
  const text = textOf(page)
  expect(text).toContain('Since 21 November 2026, 14:05 UTC')
  expect(text).toContain('25 of 25 answers came from 1.4.0 .')
  expect(text).toContain(`Ledger entry 412 SHA-256 ${'a1b2c3d4'.repeat(8)}`)
  expect(text).toContain(
    'waybill ledger what-ran --environment production --at 2026-11-21T14:05:00.000Z --proof proof.json',
  )
  expect(page).toContain('<a href="../releases/1.4.0/index.html"><bdi>1.4.0</bdi></a>')
})

test('what ran before is a table with both ends, and marks what was withdrawn or rolled back', () => {
  const page = livePage([{}, { ...before, rolledBack: true }])
  const table = /<table>.*<\/table>/s.exec(page)?.[0] ?? ''
  expect(textOf(table)).toContain(
    '1.3.0 Rolled back Withdrawn production 1 October 2026, 09:30 UTC 21 November 2026, 14:05 UTC Ledger entry 400 eeeeeee',
  )
  expect(textOf(table)).not.toContain('1.4.0')
  expect(livePage([{}])).not.toContain('<table>')
})

test('the newest fifty are listed, and it is said that there are more', () => {
  const past = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      version: `1.${index}.0`,
      since: new Date(Date.parse('2026-01-01T00:00:00Z') + index * 3_600_000).toISOString(),
      until: new Date(Date.parse('2026-01-01T01:00:00Z') + index * 3_600_000).toISOString(),
    }))
  const rows = (page: string) => page.match(/<th scope="row">/g)?.length
  expect(rows(livePage(past(50)))).toBe(50)
  expect(livePage(past(50))).not.toContain('The newest')
  const page = livePage(past(51))
  expect(rows(page)).toBe(50)
  expect(page).toContain('The newest 50 of them.')
  expect(page.indexOf('<bdi>1.50.0</bdi>')).toBeLessThan(page.indexOf('<bdi>1.1.0</bdi>'))
  expect(page).not.toContain('<bdi>1.0.0</bdi>')
})

test('an environment where nothing is proved any more says so, with what was last', () => {
  const text = textOf(livePage([before, { ...before, version: '1.2.0', until: '2026-10-01T09:30:00.000Z' }]))
  expect(text).toContain(
    'Nothing is proved to run here right now. The last was 1.3.0, until 21 November 2026, 14:05 UTC.',
  )
})

test('while groups run different versions all of them are told, by how many groups they are in', () => {
  const text = textOf(
    livePage([
      { parts: { proved: 2, all: 3 } },
      { version: '1.3.0', since: '2026-10-01T09:30:00.000Z', parts: { proved: 1, all: null } },
    ]),
  )
  expect(text).toContain('It is proved in 2 of 3 parts.')
  expect(text).toContain('It is proved in a part of it, not everywhere.')
  expect(text.indexOf('from 1.4.0')).toBeLessThan(text.indexOf('from 1.3.0'))
})

test('two packages of one environment stand under their names, with what to ask the ledger', () => {
  const stays = [
    aStay({ package: 'web', version: '2.0.0' }),
    aStay({ package: '@acme/api', environment: "eu 'west'" }),
    aStay({ package: '@acme/api' }),
  ]
  const page = fileOf(siteOf(releases, { stays }), 'live/index.html')
  expect([...page.matchAll(/<h[23]><bdi>(.*?)<\/bdi>/g)].map(([, name]) => name)).toEqual([
    'eu &#39;west&#39;',
    '@acme/api',
    'production',
    '@acme/api',
    'web',
  ])
  expect(page.replace(/<\/?span>/g, '')).toContain(
    "--environment 'eu '\\''west'\\''' --package @acme/api --at".replaceAll("'", '&#39;'),
  )
})

test('proofs of many groups are not all listed', () => {
  const further = Array.from({ length: 9 }, (_, index) => ({ seq: 413 + index, sha256: 'b'.repeat(64) }))
  const text = textOf(livePage([{ further }]))
  expect(text).toContain('Ledger entry 414')
  expect(text).not.toContain('Ledger entry 415')
  expect(text).toContain('and 7 more')
})

test('machines read what runs, and not what ran', () => {
  const site = siteOf(releases, {
    stays: [aStay(), before, aStay({ environment: 'eu', parts: { proved: 1, all: 2 } })],
  })
  expect(JSON.parse(fileOf(site, 'live/what-runs.json'))).toEqual({
    schema: 'waybill/what-runs@1',
    running: [true, false].map((everywhere) => ({
      environment: everywhere ? 'production' : 'eu',
      package: null,
      version: '1.4.0',
      commit: 'c'.repeat(40),
      since: '2026-11-21T14:05:00.000Z',
      everywhere,
      entry: { seq: 412, sha256: 'a1b2c3d4'.repeat(8) },
    })),
  })
})

test('a release tells where it ran, its marks lead to the proof, and a draft ran nowhere', () => {
  const site = siteOf([...releases, aRelease({ version: '2.0.0', tag: null })], {
    stays: [aStay(), before, aStay({ version: '2.0.0' })],
    includeDraft: true,
  })
  const page = fileOf(site, 'releases/1.4.0/index.html')
  expect(page).toContain(
    '<a class="mark live" href="../../live/index.html#in-production">Live in <bdi>production</bdi></a>',
  )
  expect(textOf(page)).toContain('Where it ran production 21 November 2026, 14:05 UTC – now')
  expect(textOf(fileOf(site, 'releases/1.3.0/index.html'))).toContain('– 21 November 2026, 14:05 UTC')
  expect(fileOf(site, 'releases/1.3.0/index.html')).not.toContain('mark live')
  expect(fileOf(site, 'unreleased/index.html')).not.toMatch(/mark live|Where it ran/)
  expect(fileOf(site, 'live/index.html')).toContain('id="in-production"')
})

test('without anything proved there is no such page, and nothing leads to one', () => {
  const site = siteOf(releases)
  expect([...site.keys()].filter((path) => path.startsWith('live/'))).toEqual([])
  expect(fileOf(site, 'index.html')).not.toContain('live/')
})

test('names that want to be markup are text, and every environment has an id of its own', () => {
  const hostile = ['"><img src=x>', '<script>', '\u202Eevil', 'a b', 'a_20_b', 'é', '🚢', '']
  const stays = hostile.flatMap((name) => [
    aStay({ environment: name, package: name, version: name, commit: name }),
    aStay({ environment: name, version: name, until: '2026-11-22T00:00:00Z' }),
  ])
  const page = fileOf(siteOf(releases, { stays }), 'live/index.html')
  expect(page).not.toMatch(/<(?:img|script)/)
  expect(page).not.toContain('\u202E')
  const ids = [...page.matchAll(/<section class="place" id="([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(hostile.length)
  for (const id of ids) expect(id).toMatch(/^[a-z][\w-]*$/)
})
