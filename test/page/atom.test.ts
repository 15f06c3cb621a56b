import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { english } from '../../src/page/words/english.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { all, feedsOf, someFeeds, texts, xmlFeed } from './feeds.ts'
import type { XmlElement } from './xml-element.ts'

const twoReleases = [aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00+02:00' })]

function atomOf(more: Partial<SiteInput> = {}, releases: readonly Release[] = twoReleases): XmlElement {
  return xmlFeed(feedsOf(releases, more))
}

test('the feed and each entry have what RFC 4287 asks for, once', () => {
  const feed = atomOf({ baseUrl: 'https://acme.example/changelog' })
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom')
  for (const element of [feed, ...all(feed, 'entry')])
    for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1)
  expect(all(feed, 'author').flatMap((author) => texts(author, 'name'))).toEqual(['Acme API changelog'])
  expect(all(feed, 'entry').map((entry) => texts(entry, 'title')[0])).toEqual(['1.4.0', '1.3.0'])
})

test('with a base URL every link is absolute and the feed names itself', () => {
  const feed = atomOf({ baseUrl: 'https://acme.example/changelog' })
  expect(all(feed, 'link').map((link) => link.attributes)).toEqual([
    { rel: 'self', type: 'application/atom+xml', href: 'https://acme.example/changelog/atom.xml' },
    { rel: 'alternate', type: 'text/html', href: 'https://acme.example/changelog/' },
  ])
  expect(
    all(feed, 'entry').flatMap((entry) => all(entry, 'link').map((link) => link.attributes['href'])),
  ).toEqual([
    'https://acme.example/changelog/releases/1.4.0/',
    'https://acme.example/changelog/releases/1.3.0/',
  ])
})

test('without a base URL links are relative to the feed and nothing claims to be self', () => {
  const feed = atomOf()
  expect(all(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])).toEqual([
    ['alternate', 'index.html'],
  ])
  expect(all(feed, 'entry').map((entry) => all(entry, 'link')[0]?.attributes['href'])[0]).toBe(
    'releases/1.4.0/index.html',
  )
})

test('ids are permanent names of the place and the version, unlike each other', () => {
  const idsOf = (more: Partial<SiteInput>) => {
    const feed = atomOf(more)
    return [...texts(feed, 'id'), ...all(feed, 'entry').flatMap((entry) => texts(entry, 'id'))]
  }
  const ids = idsOf({ baseUrl: 'https://acme.example:8080/changelog', title: 'One title' })
  expect(ids).toEqual([
    'tag:acme.example,2026:/changelog/',
    'tag:acme.example,2026:/changelog/releases/1.4.0',
    'tag:acme.example,2026:/changelog/releases/1.3.0',
  ])
  expect(idsOf({ baseUrl: 'https://acme.example/changelog/', title: 'Another title' })).toEqual(ids)
  expect(idsOf({ repositoryUrl: 'https://github.com/acme/api' })[1]).toBe(
    'tag:github.com,2026:/acme/api/releases/1.4.0',
  )
  expect(idsOf({ repositoryUrl: null })[1]).toBe('tag:changelog.invalid,2026:/releases/1.4.0')
})

test.each([
  ['tag:acme.example,2024:', 'tag:acme.example,2024:releases/1.4.0'],
  ['tag:acme.example,2024:changelog', 'tag:acme.example,2024:changelog/releases/1.4.0'],
  ['https://old.example/log/', 'https://old.example/log/releases/1.4.0'],
])('an id that is configured is what all ids begin with, wherever the site is: %s', (id, expected) => {
  const idsAt = (baseUrl: string | null) =>
    all(atomOf({ baseUrl, ...someFeeds({ id }) }), 'entry').flatMap((entry) => texts(entry, 'id'))
  expect(idsAt(null)[0]).toBe(expected)
  expect(idsAt('https://new.example/')).toEqual(idsAt(null))
})

test('a site that moves keeps its ids by the id that its feed has', () => {
  const before = atomOf({ baseUrl: 'https://old.example/changelog' })
  const [id = null] = texts(before, 'id')
  const after = atomOf({ baseUrl: 'https://new.example/', ...someFeeds({ id }) })
  expect(texts(after, 'id')).toEqual(texts(before, 'id'))
  const entryIds = (feed: XmlElement) => all(feed, 'entry').flatMap((entry) => texts(entry, 'id'))
  expect(entryIds(after)).toEqual(entryIds(before))
})

test('a release is as old as it says, or as its withdrawal, and the feed as the newest of them', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses rows', replacement: '1.4.1' }
  const feed = atomOf({}, [
    aRelease(),
    aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00Z', withdrawn }),
  ])
  expect(texts(feed, 'updated')).toEqual(['2026-12-01T08:00:00Z'])
  expect(
    all(feed, 'entry').map((entry) => [texts(entry, 'published')[0], texts(entry, 'updated')[0]]),
  ).toEqual([
    ['2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z'],
    ['2026-10-01T10:00:00Z', '2026-12-01T08:00:00Z'],
  ])
})

test('a feed of nothing is still a feed', () => {
  const feed = atomOf({}, [])
  expect(all(feed, 'entry')).toEqual([])
  expect(texts(feed, 'updated')).toEqual(['1970-01-01T00:00:00Z'])
})

test('language, description, icon and logo are those of the site', () => {
  const look = {
    ...plainLook,
    logo: { path: 'logo.svg', bytes: new Uint8Array() },
    icon: { path: 'icon.png', bytes: new Uint8Array() },
  }
  const language = { ...english, tag: 'de' }
  const feed = atomOf({ baseUrl: 'https://acme.example/', description: 'What is new', look, language })
  expect(feed.attributes['xml:lang']).toBe('de')
  expect(texts(feed, 'subtitle')).toEqual(['What is new'])
  expect(texts(feed, 'icon')).toEqual(['https://acme.example/icon.png'])
  expect(texts(feed, 'logo')).toEqual(['https://acme.example/logo.svg'])
  expect(all(atomOf({ look }), 'icon')).toEqual([])
})

test('the content of an entry is HTML whose text is only text, whatever the commit says', () => {
  const description = '</content></entry> ]]> </script> <b>x</b> &amp; \uFFFE \u0000 \uD800 "quoted"'
  const feed = atomOf({}, [
    aRelease({ sections: [{ type: 'feat', title: 'Features', changes: [aChange({ description })] }] }),
  ])
  expect(all(feed, 'entry').flatMap((entry) => texts(entry, 'content'))[0]).toBe(
    '<h3>Features</h3> <ul> <li dir="auto">&lt;/content&gt;&lt;/entry&gt; ]]&gt; &lt;/script&gt; &lt;b&gt;x&lt;/b&gt; &amp;amp; \uFFFD [U+0000] \uFFFD &quot;quoted&quot; </li> </ul>',
  )
})

test('trap 30: feeds made again are the same bytes, and another title or other words change no id and no date', () => {
  const feedWith = (title: string, description: string) =>
    feedsOf(
      [aRelease({ sections: [{ type: 'feat', title: 'Features', changes: [aChange({ description })] }] })],
      { title, baseUrl: 'https://acme.example/' },
    )
  const hostile = ']]> and </script>'
  const once = feedWith('Acme', hostile)
  expect([...once]).toEqual([...feedWith('Acme', hostile)])
  const other = feedWith('Another name', 'other words')
  expect([...other.keys()]).toEqual([...once.keys()])
  for (const pattern of [/<id>[^<]*<\/id>/g, /<updated>[^<]*<\/updated>/g]) {
    const found = once.get('atom.xml')?.match(pattern)
    expect(found).toHaveLength(2)
    expect(other.get('atom.xml')?.match(pattern)).toEqual(found)
  }
  expect(once.get('atom.xml')).not.toContain('</script>')
})
