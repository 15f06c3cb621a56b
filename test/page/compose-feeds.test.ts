import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { visible } from '../../src/render/escape.ts'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { compileOwn } from '../../src/render/own-template.ts'
import { someDependencies } from '../builders/inside.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'
import { all, feedsOf, jsonFeed, shownOf, someFeeds, texts, xmlFeed } from './feeds.ts'
import { fileOf, siteOf } from './sites.ts'

const baseUrl = 'https://acme.example/changelog/'
const threeOf = (folder: string) => ['atom.xml', 'rss.xml', 'feed.json'].map((file) => `${folder}${file}`)

/** `count` releases a day apart, newest first. */
function history(count: number): Release[] {
  return Array.from({ length: count }, (_, index) => {
    const number = count - index
    const date = new Date(Date.UTC(2024, 0, number)).toISOString()
    return aRelease({ version: `1.${number}.0`, date })
  })
}

function forAudience(name: string, ...releases: Release[]): SiteInput['feeds']['audiences'][number] {
  return { name, notes: releaseNotes(...releases) }
}

test('a site has one feed of everything in three formats, and a single package has none of its own', () => {
  expect([...feedsOf([aRelease()]).keys()]).toEqual(threeOf(''))
  expect([...feedsOf([aRelease({ package: 'api' })]).keys()]).toEqual(threeOf(''))
})

test('each of several packages has feeds of its own, with its releases alone and the same ids', () => {
  const feeds = feedsOf(
    [
      aRelease({ package: '@acme/api', tag: 'api@1.4.0' }),
      aRelease({ package: 'web', tag: 'web@2.0.0', version: '2.0.0' }),
      aRelease({ package: '@acme/api', tag: 'api@1.3.0', version: '1.3.0' }),
    ],
    { baseUrl },
  )
  expect([...feeds.keys()]).toEqual([
    ...threeOf(''),
    ...threeOf('packages/@acme/api/'),
    ...threeOf('packages/web/'),
  ])
  const [whole, api] = [jsonFeed(feeds), jsonFeed(feeds, 'packages/@acme/api/feed.json')]
  expect(api.items).toEqual(whole.items.filter(({ id }) => id.includes('@acme/api')))
  expect(api.items).toHaveLength(2)
  expect([api.title, api.feed_url, api.home_page_url]).toEqual([
    '@acme/api · Acme API changelog',
    `${baseUrl}packages/@acme/api/feed.json`,
    `${baseUrl}packages/@acme/api/`,
  ])
  expect(texts(xmlFeed(feeds, 'packages/@acme/api/atom.xml'), 'id')).toEqual([
    'tag:acme.example,2026:/changelog/packages/@acme/api',
  ])
})

test('the feed of a package finds its pages from its own folder when nobody said where the site will be', () => {
  const feeds = feedsOf([
    aRelease({ package: '@acme/api', tag: 'api@1.4.0' }),
    aRelease({ package: 'web', tag: 'web@2.0.0', version: '2.0.0' }),
  ])
  const feed = xmlFeed(feeds, 'packages/@acme/api/atom.xml')
  const links = [feed, ...all(feed, 'entry')].flatMap((element) =>
    all(element, 'link').map((link) => link.attributes['href']),
  )
  expect(links).toEqual([
    '../../../packages/@acme/api/index.html',
    '../../../releases/@acme/api/1.4.0/index.html',
  ])
})

test('where the site is served, every link of every feed leads to a page that it has', () => {
  const site = siteOf(
    [
      aRelease({ package: '@acme/api', tag: 'api@1.4.0' }),
      aRelease({ package: 'web', tag: 'web@2.0.0', version: '2.0.0' }),
    ],
    {
      baseUrl,
      ...someFeeds({
        audiences: [forAudience('ops', aRelease({ package: 'web', tag: 'web@2.0.0', version: '2.0.0' }))],
      }),
    },
  )
  const feeds = [...site.keys()].filter((path) => path.endsWith('feed.json'))
  expect(feeds).toHaveLength(4)
  for (const path of feeds) {
    const feed = jsonFeed(site, path)
    const links = [
      feed.home_page_url,
      ...feed.items.flatMap((item) => [item.url, ...shownOf(item.content_html).links]),
    ]
    for (const link of links) {
      const { pathname, hash } = new URL(link ?? '')
      const page = fileOf(site, `${pathname.slice('/changelog/'.length)}index.html`)
      if (hash !== '') expect(page).toContain(`id="${hash.slice(1)}"`)
    }
  }
})

test('a feed has the newest fifty, newest first, and never a draft', () => {
  const draft = aRelease({ tag: null, version: null, date: '2026-01-01T00:00:00Z' })
  const feed = jsonFeed(
    feedsOf([draft, ...history(60)], {
      includeDraft: true,
      ...someFeeds({ audiences: [forAudience('ops', ...history(60).toReversed(), draft)] }),
    }),
  )
  expect(feed.items.map(({ title }) => title)).toEqual(
    history(60)
      .slice(0, 50)
      .map(({ version }) => version),
  )
  const audience = feedsOf([draft, ...history(60)], {
    includeDraft: true,
    ...someFeeds({ audiences: [forAudience('ops', draft, ...history(60).toReversed())] }),
  })
  expect(jsonFeed(audience, 'audiences/ops/feed.json').items.map(({ id }) => id)).toEqual(
    feed.items.map(({ id }) => id),
  )
})

test('a withdrawn release says so first, in its title and in its summary', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses rows, see #7', replacement: '1.4.1' }
  const highlights = [{ change: null, text: 'Faster' }]
  const [item] = jsonFeed(feedsOf([aRelease({ withdrawn, highlights })])).items
  expect(item?.title).toBe('1.4.0 · Withdrawn')
  expect(item?.summary).toBe('Withdrawn · it loses rows, see #7')
  const shown = shownOf(item?.content_html ?? '')
  expect(shown.words).toMatch(
    /^Withdrawn Since 1 December 2026: it loses rows, see #7 Use 1\.4\.1 instead\. Highlights Faster/,
  )
  expect(shown.links).toEqual(['https://github.com/acme/api/issues/7'])
})

test('an entry leads with what matters: highlights, what to do, the changes, and dependencies in a line', () => {
  const [item] = jsonFeed(
    feedsOf([
      aRelease({
        highlights: [{ change: null, text: 'Invoices in any currency\n\nAt last.' }],
        breaking: [{ change: aChange().id, commit: 'x', scope: 'api', text: 'Rename\n`total`' }],
        upgrade: [{ change: null, text: 'Run it once' }],
        sections: [
          {
            type: 'feat',
            title: 'Features',
            changes: [aChange({ words: 'Pay in yen', description: 'feat', breaking: true, scope: 'pay' })],
          },
        ],
        dependencies: someDependencies('whatever'),
      }),
    ]),
  ).items
  expect(shownOf(item?.content_html ?? '').words).toBe(
    [
      'Highlights Invoices in any currency At last.',
      'What you need to do api: Rename total',
      'Upgrading Run it once',
      'Features pay: Pay in yen (Breaking)',
      'Dependencies 1 added, 1 upgraded',
    ].join(' '),
  )
  expect(item?.summary).toBe('Needs action · Invoices in any currency')
})

test('without a highlight the summary counts what there is, and an empty release says that', () => {
  const sections = [
    { type: 'feat', title: 'Features', changes: [aChange(), aChange({ commit: 'b'.repeat(40) })] },
    { type: 'fix', title: 'Bug fixes', changes: [aChange({ commit: 'c'.repeat(40) })] },
  ]
  const { items } = jsonFeed(feedsOf([aRelease({ sections }), aRelease({ version: '1.3.0', sections: [] })]))
  expect(items.map(({ summary }) => summary)).toEqual([
    'Features (2), Bug fixes (1)',
    'Nothing to list in this release.',
  ])
  expect(items[1]?.content_html).toBe('<p>Nothing to list in this release.</p>')
})

test('a long highlight is cut at a word, and no character in two', () => {
  const summaryOf = (text: string) =>
    jsonFeed(feedsOf([aRelease({ highlights: [{ change: null, text }] })])).items[0]?.summary ?? ''
  const words = summaryOf('word '.repeat(100))
  expect(words).toMatch(/^(?:word )+word…$/)
  expect(summaryOf('🚀'.repeat(400))).toBe(`${'🚀'.repeat(279)}…`)
  expect(summaryOf('🚀'.repeat(280))).toBe('🚀'.repeat(280))
})

test('a release of a thousand changes lists two hundred and leads to the rest', () => {
  const changes = Array.from({ length: 1000 }, (_, index) =>
    aChange({ commit: index.toString(16).padStart(12, '0').padEnd(40, '0'), description: `change ${index}` }),
  )
  const releases = [aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })]
  const [item] = jsonFeed(feedsOf(releases, { baseUrl })).items
  const { words, links } = shownOf(item?.content_html ?? '')
  expect(words.match(/change \d+/g)).toHaveLength(200)
  expect(words).toMatch(/800 more changes in 1\.4\.0$/)
  expect(links.at(-1)).toBe(`${baseUrl}releases/1.4.0/`)
  expect(item?.summary).toBe('Features (1000)')
})

test("somebody's own template of an entry stands in every format, and its mistakes are told with its file", async () => {
  const lookOf = async (text: string) => {
    const entry = await compileOwn({ file: 'news.hbs', text }, [])
    return { look: { ...plainLook, partials: { entry } } }
  }
  const feeds = feedsOf([aRelease()], await lookOf('<p>{{name}}\nis <b>out</b></p>\n'))
  expect(jsonFeed(feeds).items[0]?.content_html).toBe('<p>1.4.0 is <b>out</b></p>')
  expect(all(xmlFeed(feeds), 'entry').flatMap((entry) => texts(entry, 'content'))).toEqual([
    '<p>1.4.0 is <b>out</b></p>',
  ])
  const wrong = await lookOf('<p>{{nmae}}</p>\n')
  expect(() => feedsOf([aRelease()], wrong)).toThrow('There is no {{nmae}} here: the template news.hbs')
})

test('with a base URL content has absolute links alone, and without one none into the site', () => {
  const linksAt = (url: string | null) =>
    shownOf(jsonFeed(feedsOf([aRelease()], { baseUrl: url })).items[0]?.content_html ?? '').links
  expect(linksAt(baseUrl)).toEqual([`${baseUrl}releases/1.4.0/#${aChange().id}`])
  expect(linksAt(null)).toEqual([])
})

test('an audience reads its own words, under the same ids, and is led only to what the site has', () => {
  const secret = aChange({ commit: 'd'.repeat(40), description: 'rotate the keys' })
  const inside = (change: typeof secret) => [
    { type: 'feat', title: 'Features', changes: [aChange(), change] },
  ]
  const audience = forAudience(
    'Ops team',
    aRelease({ sections: inside(secret) }),
    aRelease({ version: '1.3.9', sections: inside(secret), date: '2026-11-01T00:00:00Z' }),
  )
  const feeds = feedsOf([aRelease()], { baseUrl, ...someFeeds({ audiences: [audience] }) })
  expect([...feeds.keys()]).toEqual([...threeOf(''), ...threeOf('audiences/Ops~20team/')])
  const feed = jsonFeed(feeds, 'audiences/Ops~20team/feed.json')
  expect(feed.title).toBe('Ops team · Acme API changelog')
  expect(feed.items.map(({ id, url }) => [id, url])).toEqual([
    ['tag:acme.example,2026:/changelog/releases/1.4.0', `${baseUrl}releases/1.4.0/`],
    ['tag:acme.example,2026:/changelog/releases/1.3.9', undefined],
  ])
  expect(feed.items.map((item) => shownOf(item.content_html).links)).toEqual([
    [`${baseUrl}releases/1.4.0/#${aChange().id}`],
    [],
  ])
  expect(feed.items[0]?.id).toBe(jsonFeed(feeds).items[0]?.id)
  for (const path of threeOf('')) expect(feeds.get(path)).not.toContain('rotate')
})

test('two audiences that read a release which the site does not show know it by one id, unlike every other', () => {
  const hidden = aRelease({ version: '1.4.0-RC', date: '2026-11-01T00:00:00Z' })
  const shown = aRelease({ version: '1.4.0-rc', date: '2026-11-02T00:00:00Z' })
  const feeds = feedsOf(
    [shown],
    someFeeds({ audiences: [forAudience('a', shown, hidden), forAudience('b', hidden)] }),
  )
  const idsOf = (path: string) => jsonFeed(feeds, path).items.map(({ id }) => id.split('/releases/')[1])
  expect(idsOf('feed.json')).toEqual(['1.4.0-rc'])
  expect(idsOf('audiences/a/feed.json')).toEqual(['1.4.0-rc', '1.4.0-RC~2'])
  expect(idsOf('audiences/b/feed.json')).toEqual(['1.4.0-RC~2'])
})

/** What commits, names and reasons may hold: everything that some format has a meaning for. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '</script>',
        '<script>alert(1)</script>',
        '&amp;',
        '&#0;',
        '&lt;b&gt;',
        '<img src=x onerror=alert(1)>',
        '<!--',
        '--&gt;',
        '<?xml',
        'javascript:alert(1)',
        '\uD800',
        '\uDC00',
        '\u0000',
        '\u001B[31m',
        '\uFFFE',
        '\uFFFF',
        'שלום',
        '\u202Eevil\u202C',
        '👩‍👩‍👧‍👦',
        '{{constructor}}',
        '"\'`=',
        'http://x.example/?a=1&b=<2>',
        ' #7 ',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** What a reader shows of commit text, where neither code nor a reference is set apart. */
function readable(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF\p{Surrogate}]/gu, '\uFFFD')
    .replace(/[\s`\u200B]+/gu, '')
}

test('property: hostile text is only text in all three formats, and is all there', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (description, reason, scope) => {
      const releases = [
        aRelease({
          version: '1.4.0',
          package: `p${scope}`,
          withdrawn: { at: '2026-12-01T08:00:00Z', reason, replacement: scope },
          highlights: [{ change: null, text: reason }],
          breaking: [{ change: 'c-1', commit: '1', scope, text: description }],
          sections: [{ type: 'feat', title: scope, changes: [aChange({ description, scope })] }],
        }),
      ]
      const feeds = feedsOf(releases, { baseUrl, title: `t${scope}`, description: `d${reason}` })
      const [item] = jsonFeed(feeds).items
      const html = item?.content_html ?? ''
      const [entry] = all(xmlFeed(feeds), 'entry')
      const [rss] = all(xmlFeed(feeds, 'rss.xml'), 'channel').flatMap((channel) => all(channel, 'item'))
      expect(entry && texts(entry, 'content')).toEqual([html])
      expect(rss && texts(rss, 'content:encoded')).toEqual([html])
      expect(entry && texts(entry, 'title')).toEqual([item?.title])
      expect(html).not.toMatch(/<(?!\/?(?:h3|p|ul|ol|li|strong|code|a)[ >])/)
      const { words, links } = shownOf(html)
      for (const text of [description, reason]) expect(readable(words)).toContain(readable(text))
      for (const link of links) expect(link).toMatch(/^https:\/\/(?:acme\.example|github\.com)\//)
    }),
    { numRuns: 300 },
  )
})

test('property: what an audience may not read is nowhere in its files, nor in those of the site what the site may not', () => {
  const secretOf = (number: number) => `secret${number.toString(36)}x`
  const choice = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(choice, choice, (forSite, forOps) => {
      const all = forSite.map((_, index) => index)
      const releasesFor = (allowed: readonly boolean[]) =>
        [0, 1].map((half) => {
          const told = all.filter((index) => index % 2 === half && allowed[index] === true)
          const changes = told.map((index) =>
            aChange({
              commit: index.toString().padStart(12, 'a').padEnd(40, '0'),
              description: `describe ${secretOf(index)}`,
              words: `say ${secretOf(index)}`,
              scope: secretOf(index),
              people: [{ name: secretOf(index), login: secretOf(index) }],
            }),
          )
          return aRelease({
            version: `1.${half}.0`,
            date: `2026-0${half + 1}-01T00:00:00Z`,
            sections: [{ type: 'feat', title: 'Features', changes }],
            highlights: told.map((index) => ({ change: null, text: secretOf(index) })),
            breaking: told.map((index) => ({
              change: `c-${index}`,
              commit: '1',
              scope: secretOf(index),
              text: secretOf(index),
            })),
            contributors: told.map((index) => ({ name: secretOf(index), login: null, first: false })),
          })
        })
      const feeds = feedsOf(releasesFor(forSite).toReversed(), {
        baseUrl,
        ...someFeeds({ audiences: [forAudience('ops', ...releasesFor(forOps))] }),
      })
      for (const [path, content] of feeds) {
        const allowed = path.startsWith('audiences/') ? forOps : forSite
        for (const index of all) expect(content.includes(secretOf(index)), path).toBe(allowed[index])
      }
    }),
    { numRuns: 60 },
  )
})

test('a package that was renamed keeps the ids of its releases, under both names', () => {
  const named = (name: string) =>
    history(3).map((release) => ({ ...release, package: name, tag: `${name}@${release.version}` }))
  const others = history(1).map((release) => ({ ...release, package: 'web', tag: 'web@1' }))
  const idsIn = (feeds: ReadonlyMap<string, string>, path: string) =>
    (JSON.parse(feeds.get(path) ?? '{}') as { items: { id: string }[] }).items.map(({ id }) => id)
  const before = feedsOf([...named('server'), ...others], { baseUrl })
  const formerly = [
    { name: 'server', now: 'api' },
    { name: 'backend', now: 'api' },
  ]
  const after = feedsOf([...named('api'), ...others], { baseUrl, formerly })
  for (const path of ['api', 'server', 'backend'])
    expect(idsIn(after, `packages/${path}/feed.json`)).toEqual(idsIn(before, 'packages/server/feed.json'))
  expect(idsIn(after, 'feed.json')).toEqual(idsIn(before, 'feed.json'))
})
