import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import validateJsonFeed from 'jsonfeed-validator'
import { expect, test } from 'vitest'
import { plainLook } from '../../src/page/site-input.ts'
import { builtCli } from '../builders/built.ts'
import { scratchFolder } from '../builders/folder.ts'
import { someDependencies } from '../builders/inside.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'
import { repositoryWith } from '../builders/repository.ts'
import { all, feedsOf, jsonFeed, shownOf, someFeeds, texts, type JsonFeed } from '../page/feeds.ts'
import { readXml } from '../page/xml-element.ts'

/** Debian's python, whose packages apt-get installs. */
const python = '/usr/bin/python3'
const grammar = resolve(import.meta.dirname, '../fixtures/atom.rng')
const baseUrl = 'https://acme.example/changelog/'

const hostile = [
  ']]></content></entry></feed>',
  '<script>alert(1)</script></script>',
  '<img src=x onerror=alert(1)> <!-- --> <![CDATA[ x ]]>',
  '&amp; &lt;b&gt; &#0; &nbsp; &unknown; AT&T',
  '"quoted" \'single\' `code` = {{braces}}',
  '\u0000 \u0007 \u001B[31m \u0085 \uFFFE \uFFFF \uD800 half',
  '\u202Eturned\u202C \u200F שלום עולם مرحبا',
  '👩‍👩‍👧‍👦 🚀 e\u0301 \u{10FFFF}',
  'javascript:alert(1) data:text/html,x http://x.example/?a=1&b=2',
  'see #7, (#8) and PR #9',
  'x'.repeat(5000),
]

const look = {
  ...plainLook,
  logo: { path: 'logo.png', bytes: new Uint8Array() },
  icon: { path: 'icon.png', bytes: new Uint8Array() },
}

/** Releases that use every field of an entry, with each hostile text in each field that holds text. */
const releases = hostile.map((words, index) =>
  aRelease({
    version: `1.${20 - index}.0`,
    package: index % 2 === 0 ? '@acme/api' : 'web & <more>',
    tag: `v${index}`,
    date: `2026-0${(index % 9) + 1}-01T10:00:00+05:30`,
    withdrawn: index % 3 === 0 ? { at: '2026-12-01T08:00:00Z', reason: words, replacement: words } : null,
    highlights: index % 2 === 0 ? [{ change: aChange().id, text: words }] : [],
    upgrade: [{ change: null, text: `${words}\n\n${words}` }],
    breaking: [{ change: aChange().id, commit: 'x', scope: words, text: words }],
    sections: [
      {
        type: 'feat',
        title: words,
        changes: [aChange({ scope: words, description: words, breaking: true })],
      },
      { type: 'fix', title: 'Bug fixes', changes: [aChange({ commit: 'b'.repeat(40), words })] },
    ],
    dependencies: someDependencies(),
  }),
)

const sites: readonly (readonly [string, ReadonlyMap<string, string>])[] = [
  [
    'with an address',
    feedsOf(releases, { baseUrl, look, description: hostile.join(' '), title: hostile[3] ?? '' }),
  ],
  ['without an address', feedsOf(releases, { repositoryUrl: null })],
  ['without releases', feedsOf([], { baseUrl })],
  [
    'with an audience and an id of its own',
    feedsOf(releases, {
      baseUrl,
      ...someFeeds({
        id: 'tag:acme.example,2026:log',
        audiences: [{ name: 'Ops team', notes: releaseNotes(...releases, aRelease({ version: '0.1.0' })) }],
      }),
    }),
  ],
]

/** The feeds as files of a folder. */
async function written(feeds: ReadonlyMap<string, string>): Promise<string> {
  const folder = await scratchFolder()
  for (const [path, content] of feeds) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

function pathsOf(folder: string, file: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .map((path) => join(folder, path))
    .toSorted()
}

const places = ['/usr/bin/xmllint', '/usr/local/bin/xmllint']

/** What xmllint makes of Atom feeds by the grammar of RFC 4287. */
function checkedByGrammar(paths: readonly string[]) {
  const xmllint = places.find((path) => existsSync(path))
  if (!xmllint) throw new Error(`There is no xmllint at ${places.join(', ')}: .ci/run installs it.`)
  const run = spawnSync(xmllint, ['--noout', '--nonet', '--huge', '--relaxng', grammar, ...paths], {
    encoding: 'utf8',
  })
  return { status: run.status, said: run.stderr }
}

function expectValidAtom(folder: string): void {
  const paths = pathsOf(folder, 'atom.xml')
  expect(paths).not.toEqual([])
  expect(checkedByGrammar(paths)).toEqual({
    status: 0,
    said: paths.map((path) => `${path} validates\n`).join(''),
  })
}

interface Parsed {
  readonly bozo: boolean
  readonly wrong: string
  readonly version: string
  readonly title: string
  readonly language: string
  readonly self: string | null
  readonly entries: readonly {
    readonly id: string
    readonly title: string
    readonly link: string | null
    readonly published: string
    readonly updated: string | null
    readonly summary: string
    /** The text of what is left of the content when scripts and the like are taken out. */
    readonly words: string
  }[]
}

const reader = `
import feedparser, html.parser, json, sys
class Words(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.said = []
    def handle_data(self, data):
        self.said.append(data)
    def handle_endtag(self, tag):
        if tag in ('li', 'p', 'h3', 'ul', 'ol', 'strong', 'code', 'a'):
            self.said.append(' ')
    def handle_starttag(self, tag, attributes):
        self.handle_endtag(tag)
def words(content):
    parser = Words()
    parser.feed(content)
    parser.close()
    return ' '.join(''.join(parser.said).split())
def told(path):
    with open(path, 'rb') as file:
        feed = feedparser.parse(file.read())
    links = [link.href for link in feed.feed.get('links', []) if link.rel == 'self']
    return {
        'bozo': bool(feed.bozo), 'wrong': str(feed.get('bozo_exception', '')), 'version': feed.version,
        'title': feed.feed.title, 'language': feed.feed.get('language', ''), 'self': links[0] if links else None,
        'entries': [{
            'id': entry.id, 'title': entry.title, 'link': entry.get('link'), 'published': entry.published,
            'updated': entry.get('updated'), 'summary': entry.summary, 'words': words(entry.content[0].value),
        } for entry in feed.entries],
    }
json.dump([told(path) for path in sys.argv[1:]], sys.stdout)
`

/** What a widely used reader makes of feeds. */
function readWithFeedparser(paths: readonly string[]): readonly Parsed[] {
  const has = spawnSync(python, ['-c', 'import feedparser']).status === 0
  expect(has, 'run: apt-get install python3-feedparser').toBe(true)
  const run = spawnSync(python, ['-c', reader, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  expect(run.status, run.stderr).toBe(0)
  return JSON.parse(run.stdout) as readonly Parsed[]
}

/** Its validator knows version 1.0: 1.1 calls itself so, has several authors, and a language. */
function jsonFeedFaults(text: string): readonly unknown[] {
  const { authors, language, ...feed } = JSON.parse(text) as JsonFeed
  expect(authors).toHaveLength(1)
  expect(language).toMatch(/^[a-z]{2}/)
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  const addresses = [feed.home_page_url, feed.feed_url, feed.icon, ...feed.items.map(({ url }) => url)]
  return [
    ...validateJsonFeed({ ...feed, version: 'https://jsonfeed.org/version/1', author: authors[0] }),
    // What it lets pass: an address without a scheme.
    ...addresses.filter((address) => address !== undefined && !URL.canParse(address)),
  ]
}

/** What RSS 2.0 asks for, and the best practices profile of its advisory board. */
function expectValidRss(path: string, hasAddress: boolean): void {
  const rss = readXml(readFileSync(path, 'utf8'))
  const [channel] = all(rss, 'channel')
  if (!channel) throw new Error(`${path} has no channel`)
  const dated =
    /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
  for (const name of ['title', 'link', 'description', 'language'])
    expect(texts(channel, name)).toHaveLength(1)
  const items = all(channel, 'item')
  for (const item of items) {
    for (const name of ['title', 'guid', 'pubDate', 'description', 'content:encoded'])
      expect(all(item, name), name).toHaveLength(1)
    expect(texts(item, 'pubDate')[0]).toMatch(dated)
    for (const link of texts(item, 'link')) expect(link).toMatch(/^https:\/\//)
  }
  expect(new Set(items.map((item) => texts(item, 'guid')[0])).size).toBe(items.length)
  expect(all(channel, 'atom:link')).toHaveLength(hasAddress ? 1 : 0)
}

test.each(sites)('a site %s has Atom by the grammar of RFC 4287', async (_, feeds) => {
  expectValidAtom(await written(feeds))
})

test('the grammar that we test with refuses what RFC 4287 does', async () => {
  const good = feedsOf([aRelease()], { baseUrl }).get('atom.xml') ?? ''
  for (const bad of [
    good.replace(/<id>[^<]*<\/id>/, ''),
    good.replace(/<updated>[^<]*<\/updated>/, '<updated>yesterday</updated>'),
    good.replace('<title>', '<title type="markdown">'),
    good.replace('</feed>', '<summary>x</summary></feed>'),
  ]) {
    expect(bad).not.toBe(good)
    const folder = await written(new Map([['atom.xml', bad]]))
    expect(checkedByGrammar([join(folder, 'atom.xml')]).status).toBe(3)
  }
})

/** That a reader makes the same of Atom and RSS as we tell in JSON. */
function expectRead(own: JsonFeed, [atom, rss]: readonly [Parsed, Parsed]): void {
  expect([atom.wrong, atom.bozo, atom.version]).toEqual(['', false, 'atom10'])
  expect([rss.wrong, rss.bozo, rss.version]).toEqual(['', false, 'rss20'])
  expect(atom.title).toBe(own.title)
  expect([atom.language, rss.language]).toEqual(['en', 'en'])
  const place = own.feed_url?.replace('feed.json', '')
  expect([atom.self, rss.self]).toEqual(
    place === undefined ? [null, null] : [`${place}atom.xml`, `${place}rss.xml`],
  )
  const told = own.items.map((item) => ({ item, words: shownOf(item.content_html).words }))
  expect(atom.entries).toEqual(
    told.map(({ item, words }, index) => ({
      id: item.id,
      title: item.title,
      // Without a link feedparser gives the id.
      link: place === undefined ? atom.entries[index]?.link : (item.url ?? item.id),
      published: item.date_published,
      updated: item.date_modified,
      summary: item.summary,
      words,
    })),
  )
  expect(rss.entries.map(({ id, words }) => ({ id, words }))).toEqual(
    told.map(({ item, words }) => ({ id: item.id, words })),
  )
  expect(rss.entries.map(({ link }) => link)).toEqual(own.items.map(({ url }) => url ?? null))
}

test.each(sites)('a site %s has feeds that feedparser reads whole', async (_, feeds) => {
  const folder = await written(feeds)
  for (const path of [...feeds.keys()].filter((one) => one.endsWith('feed.json'))) {
    const at = join(folder, dirname(path))
    const [atom, rss] = readWithFeedparser([join(at, 'atom.xml'), join(at, 'rss.xml')])
    if (!atom || !rss) throw new Error('feedparser read less than it was given')
    expectRead(jsonFeed(feeds, path), [atom, rss])
  }
})

test.each(sites)('a site %s has valid RSS and JSON Feed', async (_, feeds) => {
  const folder = await written(feeds)
  for (const path of pathsOf(folder, 'rss.xml')) expectValidRss(path, jsonFeed(feeds).feed_url !== undefined)
  for (const path of pathsOf(folder, 'feed.json'))
    expect(jsonFeedFaults(readFileSync(path, 'utf8')), path).toEqual([])
})

test('the validator of JSON Feed that we test with refuses what the format does', () => {
  const good = feedsOf([aRelease()], { baseUrl }).get('feed.json') ?? ''
  for (const bad of [
    good.replace('"title"', '"tilte"'),
    good.replace(`"${baseUrl}"`, '"changelog/"'),
    good.replace('2026-11-21T09:00:00Z', 'yesterday'),
    good.replace(/"items":\[(.*)\]/, '"items":[$1,$1]'),
  ]) {
    expect(bad).not.toBe(good)
    expect(jsonFeedFaults(bad)).not.toEqual([])
  }
})

test('the built command writes feeds that pass, keeps what it told, and tells what changed since', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: begin', files: { a: 'a' }, tags: ['v1.0.0'] },
    ...hostile
      .slice(0, 9)
      .map((words) => ({ message: `feat: ${words.replace(/[\u0000\p{Surrogate}]/gu, '')}` })),
    { message: 'fix: the last', tags: ['v1.1.0'] },
  ])
  const build = async () => {
    const made = await builtCli(root, ['page', '--output', 'site', '--base-url', baseUrl, '--json'])
    expect(made, made.stderr).toMatchObject({ exitCode: 0 })
    const feeds = new Map(
      ['atom.xml', 'rss.xml', 'feed.json'].map((file) => [
        file,
        readFileSync(join(root, 'site', file), 'utf8'),
      ]),
    )
    return { feeds, written: (JSON.parse(made.stdout) as { written: readonly string[] }).written }
  }
  const once = await build()
  expectValidAtom(join(root, 'site'))
  expectValidRss(join(root, 'site/rss.xml'), true)
  expect(jsonFeedFaults(once.feeds.get('feed.json') ?? '')).toEqual([])
  expect((await build()).written).toEqual([])

  // As if the feed had told something else of the older release before.
  const [newest, oldest] = jsonFeed(once.feeds).items
  if (!newest || !oldest) throw new Error('two releases')
  const other = (once.feeds.get('feed.json') ?? '').replace(oldest._waybill.content, '0'.repeat(64))
  writeFileSync(join(root, 'site/feed.json'), other)
  const { feeds } = await build()
  const [still, bumped] = jsonFeed(feeds).items
  expect(still).toEqual(newest)
  expect(Date.parse(bumped?.date_modified ?? '')).toBeGreaterThan(Date.parse(oldest.date_modified))
  expectValidAtom(join(root, 'site'))
})
