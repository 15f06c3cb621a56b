import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { contentDigest } from '../../src/page/feed-entry.ts'
import { recall, together, updatedAt } from '../../src/page/feed-memory.ts'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { compileOwn } from '../../src/render/own-template.ts'
import { english } from '../../src/page/words/english.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { feedsOf, jsonFeed, someFeeds } from './feeds.ts'

const [later, evenLater] = ['2027-01-10T12:00:00.000Z', '2027-02-20T12:00:00.000Z']

/** The feeds of the same site built again. */
function rebuilt(
  earlier: ReadonlyMap<string, string>,
  releases: readonly Release[],
  more: Partial<SiteInput> = {},
  now: string = later,
): ReadonlyMap<string, string> {
  return feedsOf(releases, { ...more, ...someFeeds({ ...more.feeds, earlier, now }) })
}

function updates(feeds: ReadonlyMap<string, string>, path = 'feed.json'): Record<string, string> {
  return Object.fromEntries(
    jsonFeed(feeds, path).items.map((item) => [item.id.split('/releases/')[1] ?? '', item.date_modified]),
  )
}

const history = [
  aRelease({ version: '1.4.0', date: '2026-11-21T09:00:00Z' }),
  aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00+02:00' }),
  aRelease({ version: '1.2.0', date: '2026-09-01T10:00:00Z' }),
]

/** The history with its middle release changed. */
function withMiddle(overrides: Partial<Release>): Release[] {
  return history.map((release) => (release.version === '1.3.0' ? { ...release, ...overrides } : release))
}

test('built again without a change, the bytes are the same, whatever time it is', () => {
  const once = feedsOf(history)
  const twice = rebuilt(once, history)
  expect([...twice]).toEqual([...once])
  const bumped = rebuilt(once, withMiddle({ highlights: [{ change: null, text: 'Faster' }] }))
  expect([
    ...rebuilt(bumped, withMiddle({ highlights: [{ change: null, text: 'Faster' }] }), {}, evenLater),
  ]).toEqual([...bumped])
})

const section = (overrides: Parameters<typeof aChange>[0]) => [
  { type: 'feat', title: 'Features', changes: [aChange(overrides)] },
]

test.each<[string, Partial<Release>]>([
  ['a description', { sections: section({ description: 'accept invoices in every currency' }) }],
  ['better words', { sections: section({ words: 'Invoices in any currency' }) }],
  ['a scope', { sections: section({ scope: 'billing' }) }],
  ['that it breaks', { sections: section({ breaking: true }) }],
  ['a withdrawal', { withdrawn: { at: '2026-12-01T00:00:00Z', reason: 'loses rows', replacement: null } }],
  ['a highlight', { highlights: [{ change: null, text: 'Faster' }] }],
  ['a step to upgrade', { upgrade: [{ change: null, text: 'Run it once' }] }],
  ['what to do', { breaking: [{ change: 'c-1', commit: '1', scope: null, text: 'Rename it' }] }],
  ['a change more', { sections: [...section({}), ...section({ description: 'another' })] }],
])('%s of a release that is new bumps that entry and no other, and with it the feed', (_, overrides) => {
  const once = feedsOf(history)
  const again = rebuilt(once, withMiddle(overrides))
  expect(updates(again)).toEqual({
    '1.4.0': '2026-11-21T09:00:00Z',
    '1.3.0': later,
    '1.2.0': '2026-09-01T10:00:00Z',
  })
  expect(again.get('atom.xml')).toContain(`<updated>${later}</updated>\n<author>`)
  expect(again.get('rss.xml')).toContain('<lastBuildDate>Sun, 10 Jan 2027 12:00:00 GMT</lastBuildDate>')
})

/** What stands in a reader, by somebody's own template. */
const entry = await compileOwn({ file: 'news.hbs', text: '<p>{{name}} is out!</p>\n' }, [])

test.each<[string, Partial<SiteInput>]>([
  ['another title', { title: 'Acme news', description: 'Everything' }],
  ['another language', { language: { ...english, tag: 'de', sections: { Features: 'Neues' } } }],
  ['another template', { look: { ...plainLook, partials: { entry } } }],
  ['another address', { baseUrl: 'https://acme.example/news/', repositoryUrl: null }],
])('%s bumps nothing', (_, more) => {
  const fixed = someFeeds({ id: 'tag:acme.example,2026:' })
  const once = feedsOf(history, fixed)
  const again = rebuilt(once, history, { ...more, ...fixed })
  expect(again.get('feed.json')).not.toBe(once.get('feed.json'))
  expect(updates(again)).toEqual(updates(once))
})

test.each<[string, Partial<Release>]>([
  ['another commit with the same words', { sections: section({ commit: 'b'.repeat(40) }) }],
  ['lines that end elsewhere', { sections: section({ words: 'accept invoices\nin several  currencies' }) }],
  ['another title of a section', { sections: section({}).map((one) => ({ ...one, title: 'New' })) }],
  ['another name of somebody', { contributors: [], sections: section({ people: [] }) }],
  ['what is known of its vulnerabilities today', { vulnerabilities: someVulnerabilities('one') }],
  ['that its dependencies are told', { dependencies: someDependencies() }],
  ['a label', { sections: section({ labels: ['x'], also: ['y'], pullRequest: '4' }) }],
])('%s is the same content', (_, overrides) => {
  expect(contentDigest(aRelease(overrides))).toBe(contentDigest(aRelease()))
})

test('digests outlive the version of Waybill that made them', () => {
  // Do not change this value: every reader would see the newest fifty releases of every site as updated.
  expect(contentDigest(aRelease())).toBe('4d7a4e703ad1d58f8f218fa9f027d13ae51f5acda2fb4b01222df45e571ee714')
})

test('what goes back to what it was is updated too, and no date goes back', () => {
  const once = feedsOf(history)
  const changed = rebuilt(once, withMiddle({ highlights: [{ change: null, text: 'Faster' }] }))
  expect(updates(rebuilt(changed, history, {}, evenLater))['1.3.0']).toBe(evenLater)
  expect(updates(rebuilt(changed, history, {}, '2020-01-01T00:00:00Z'))['1.3.0']).toBe(later)
})

test('a release that is new to a site with a memory is as old as it says', () => {
  const once = feedsOf(history.slice(1))
  expect(updates(rebuilt(once, history))).toEqual(updates(feedsOf(history)))
})

test('the feed of a package that is new knows what the feed of the site told', () => {
  const api = withMiddle({}).map((release) => ({ ...release, package: 'api' }))
  const web = aRelease({ package: 'web', tag: 'web@1.0.0', version: '1.0.0', date: '2026-08-01T10:00:00Z' })
  const changed = api.map((release) =>
    release.version === '1.3.0' ? { ...release, highlights: [{ change: null, text: 'Faster' }] } : release,
  )
  const bumped = rebuilt(feedsOf(api), changed)
  const both = rebuilt(bumped, [...changed, web], {}, evenLater)
  expect(updates(both, 'packages/api/feed.json')).toEqual({
    'api/1.4.0': '2026-11-21T09:00:00Z',
    'api/1.3.0': later,
    'api/1.2.0': '2026-09-01T10:00:00Z',
  })
})

test('a build that was interrupted between two feeds tells one date in both', () => {
  const packages = (text: string) => [
    aRelease({ package: 'api', tag: 'api@1', highlights: [{ change: null, text }] }),
    aRelease({ package: 'web', tag: 'web@1', date: '2026-08-01T10:00:00Z' }),
  ]
  const once = feedsOf(packages('before'))
  const half = new Map([...once, ['feed.json', rebuilt(once, packages('after')).get('feed.json') ?? '']])
  const whole = rebuilt(half, packages('after'), {}, evenLater)
  expect(updates(whole)['api/1.4.0']).toBe(later)
  expect(updates(whole, 'packages/api/feed.json')['api/1.4.0']).toBe(later)
})

test('an old feed of another build does not overrule what the feed itself told last', () => {
  const entry = { id: 'a', content: '0'.repeat(64), first: '2026-01-01T00:00:00Z' }
  const own = new Map([['a', { content: '1'.repeat(64), modified: '2026-03-01T00:00:00Z' }]])
  const others = new Map([['a', { content: entry.content, modified: '2026-02-01T00:00:00Z' }]])
  expect(updatedAt(entry, { own, others }, later)).toBe(later)
})

test('of several memories the one that changed last is kept', () => {
  const told = (modified: string) => new Map([['a', { content: '1'.repeat(64), modified }]])
  const [old, recent] = [told('2026-03-01T00:00:00Z'), told('2026-03-01T00:00:00+01:00')]
  expect(together([old, recent]).get('a')?.modified).toBe('2026-03-01T00:00:00Z')
  expect(together([recent, old]).get('a')?.modified).toBe('2026-03-01T00:00:00Z')
})

test('an earlier feed that is damaged is no memory, and the build goes on', () => {
  const good = feedsOf(history).get('feed.json') ?? ''
  const item = (more: object) => ({
    version: 'https://jsonfeed.org/version/1.1',
    items: [
      {
        id: 'a',
        date_modified: '2026-03-01T00:00:00Z',
        _waybill: { content: '0'.repeat(64) },
        ...more,
      },
    ],
  })
  expect([...recall(JSON.stringify(item({}))).keys()]).toEqual(['a'])
  for (const text of [
    '',
    'null',
    '[]',
    '{"version":1,"items":[]}',
    good.slice(0, -40),
    good.replace('jsonfeed.org', 'other.example'),
    JSON.stringify({ ...item({}), items: { 0: 'a' } }),
    ...[
      { id: 7 },
      { id: null },
      { date_modified: 'yesterday' },
      { date_modified: '2026-03-01' },
      { date_modified: '2026-13-41T00:00:00Z' },
      { date_modified: ['2026-03-01T00:00:00Z'] },
      { _waybill: null },
      { _waybill: { content: 'x' } },
      { _waybill: '0' },
    ].map((more) => JSON.stringify(item(more))),
  ]) {
    expect(recall(text).size, text).toBe(0)
    expect([...rebuilt(new Map([['feed.json', text]]), history)]).toEqual([...feedsOf(history)])
  }
})

test('property: any text may be where the earlier feed is, and the feed stays one', () => {
  const once = feedsOf(history)
  const anything = fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(anything, (text) => {
      expect([...rebuilt(new Map([['feed.json', text]]), history)]).toEqual([...once])
    }),
  )
})

test('property: exactly what changed is updated', () => {
  const words = fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 5, maxLength: 5 })
  const releasesOf = (texts: readonly string[]) =>
    texts.map((description, index) =>
      aRelease({
        version: `1.${9 - index}.0`,
        date: `2026-0${9 - index}-01T00:00:00Z`,
        sections: section({ description }),
      }),
    )
  fc.assert(
    fc.property(words, words, (before, after) => {
      const once = feedsOf(releasesOf(before))
      const again = updates(rebuilt(once, releasesOf(after)))
      const expected = Object.fromEntries(
        after.map((text, index) => [
          `1.${9 - index}.0`,
          text === before[index] ? `2026-0${9 - index}-01T00:00:00Z` : later,
        ]),
      )
      expect(again).toEqual(expected)
    }),
  )
})
