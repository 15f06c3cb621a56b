import { expect, test } from 'vitest'
import { composeSite, type SiteInput } from '../../src/page/site.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'
import { readXml, type XmlElement } from './xml-element.ts'

function feedOf(input: Partial<SiteInput> = {}): XmlElement {
  const notes = releaseNotes(aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00+02:00' }))
  const site = composeSite({ notes, title: 'Acme', baseUrl: null, repositoryUrl: null, ...input })
  return readXml(site.find((file) => file.path === 'atom.xml')?.content ?? '')
}

const all = (element: XmlElement, name: string) => element.children.filter((child) => child.name === name)
const text = (element: XmlElement, name: string) => all(element, name).map((child) => child.text)

test('the feed and each entry have what RFC 4287 asks for, once', () => {
  const feed = feedOf({ baseUrl: 'https://acme.example/changelog' })
  expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom')
  for (const element of [feed, ...all(feed, 'entry')])
    for (const name of ['id', 'title', 'updated']) expect(all(element, name), name).toHaveLength(1)
  expect(all(feed, 'author').flatMap((author) => text(author, 'name'))).toEqual(['Acme'])
  expect(all(feed, 'entry').map((entry) => text(entry, 'title')[0])).toEqual(['1.4.0', '1.3.0'])
})

test('with a base URL every link is absolute and the feed names itself', () => {
  const feed = feedOf({ baseUrl: 'https://acme.example/changelog' })
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
  const feed = feedOf()
  expect(all(feed, 'link').map((link) => link.attributes['rel'])).toEqual(['alternate'])
  expect(all(feed, 'entry').map((entry) => all(entry, 'link')[0]?.attributes['href'])[0]).toBe(
    'releases/1.4.0/index.html',
  )
})

test('ids are permanent names of the place and the version, unlike each other', () => {
  const idsOf = (input: Partial<SiteInput>) => {
    const feed = feedOf(input)
    return [...text(feed, 'id'), ...all(feed, 'entry').flatMap((entry) => text(entry, 'id'))]
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
  expect(idsOf({})[1]).toBe('tag:changelog.invalid,2026:/releases/1.4.0')
})

test('updated is the day of the release, or of its withdrawal, and never that of the build', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses rows', replacement: '1.4.1' }
  const feed = feedOf({
    notes: releaseNotes(aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00Z', withdrawn })),
  })
  expect(text(feed, 'updated')).toEqual(['2026-12-01T08:00:00Z'])
  expect(all(feed, 'entry').map((entry) => [text(entry, 'published')[0], text(entry, 'updated')[0]])).toEqual(
    [
      ['2026-11-21T09:00:00Z', '2026-11-21T09:00:00Z'],
      ['2026-10-01T10:00:00Z', '2026-12-01T08:00:00Z'],
    ],
  )
  expect(text(all(feed, 'entry')[1] ?? feed, 'content')[0]).toContain('it loses rows')
})

test('a draft is never in the feed, and a feed of nothing is still a feed', () => {
  const feed = feedOf({ notes: releaseNotes(aRelease({ tag: null })), includeDraft: true })
  expect(all(feed, 'entry')).toEqual([])
  expect(text(feed, 'updated')).toEqual(['1970-01-01T00:00:00Z'])
})

test('the content of an entry is HTML whose text is only text, whatever the commit says', () => {
  const description = '</content></entry> ]]> </script> <b>x</b> &amp; \uFFFE \u0000 \uD800 "quoted"'
  const changes = [aChange({ description })]
  const feed = feedOf({
    notes: releaseNotes(aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })),
  })
  expect(all(feed, 'entry').flatMap((entry) => text(entry, 'content'))[0]).toBe(
    '<h3>Features</h3> <ul> <li>&lt;/content&gt;&lt;/entry&gt; ]]&gt; &lt;/script&gt; &lt;b&gt;x&lt;/b&gt; &amp;amp; \uFFFD [U+0000] \uFFFD &quot;quoted&quot;</li> </ul> ',
  )
})

test('trap 30: a page made again is the same bytes, and another title or other words change no id, anchor or date', () => {
  const siteOf = (title: string, description: string) => {
    const changes = [aChange({ description })]
    const notes = releaseNotes(aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] }))
    return composeSite({ notes, title, baseUrl: 'https://acme.example/', repositoryUrl: null })
  }
  const hostile = ']]> and </script>'
  const once = siteOf('Acme', hostile)
  expect(once).toEqual(siteOf('Acme', hostile))
  const other = siteOf('Another name', 'other words')
  expect(other.map(({ path }) => path)).toEqual(once.map(({ path }) => path))
  const found = (site: typeof once, path: string, pattern: RegExp) =>
    site.find((file) => file.path === path)?.content.match(pattern)
  for (const pattern of [/<id>[^<]*<\/id>/g, /<updated>[^<]*<\/updated>/g])
    expect(found(other, 'atom.xml', pattern)).toEqual(found(once, 'atom.xml', pattern))
  const anchors = / (?:id|href)="#?c-[^"]*"/g
  const release = 'releases/1.4.0/index.html'
  expect(found(other, release, anchors)).toEqual(found(once, release, anchors))
  expect(found(once, release, anchors)?.length).toBeGreaterThan(0)
  expect(found(once, release, /\]\]&gt; and &lt;\/script&gt;/)).not.toBeNull()
  expect(found(once, 'atom.xml', /<\/script>/)).toBeNull()
})
