import { expect, test } from 'vitest'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { all, feedsOf, shownOf, texts, xmlFeed } from './feeds.ts'
import type { XmlElement } from './xml-element.ts'

const releases = [
  aRelease({ date: '2026-11-21T23:30:00-02:00' }),
  aRelease({ version: '1.3.0', date: '2026-10-01T10:00:00Z' }),
]

function channelOf(more: Partial<SiteInput> = {}, of = releases): XmlElement {
  const rss = xmlFeed(feedsOf(of, more), 'rss.xml')
  const [channel] = all(rss, 'channel')
  if (!channel) throw new Error('no channel')
  expect([rss.name, rss.attributes['version']]).toEqual(['rss', '2.0'])
  return channel
}

test('the channel has what RSS 2.0 asks for, once, and names itself', () => {
  const channel = channelOf({ baseUrl: 'https://acme.example/changelog', description: 'What is new' })
  expect(texts(channel, 'title')).toEqual(['Acme API changelog'])
  expect(texts(channel, 'link')).toEqual(['https://acme.example/changelog/'])
  expect(texts(channel, 'description')).toEqual(['What is new'])
  expect(texts(channel, 'language')).toEqual(['en'])
  expect(all(channel, 'atom:link').map((link) => link.attributes)).toEqual([
    { rel: 'self', type: 'application/rss+xml', href: 'https://acme.example/changelog/rss.xml' },
  ])
})

test('dates are those of RFC 822 in English, the same moment wherever the release was made', () => {
  const channel = channelOf()
  expect(all(channel, 'item').flatMap((item) => texts(item, 'pubDate'))).toEqual([
    'Sun, 22 Nov 2026 01:30:00 GMT',
    'Thu, 01 Oct 2026 10:00:00 GMT',
  ])
  expect(texts(channel, 'lastBuildDate')).toEqual(['Sun, 22 Nov 2026 01:30:00 GMT'])
  expect(all(channelOf({}, []), 'lastBuildDate')).toEqual([])
})

test('an item has the id of the Atom entry, which is no link, and a link to its page', () => {
  const [item] = all(channelOf({ baseUrl: 'https://acme.example/changelog' }), 'item')
  expect(item && all(item, 'guid').map(({ attributes, text }) => [attributes, text])).toEqual([
    [{ isPermaLink: 'false' }, 'tag:acme.example,2026:/changelog/releases/1.4.0'],
  ])
  expect(item && texts(item, 'link')).toEqual(['https://acme.example/changelog/releases/1.4.0/'])
})

test('without a base URL no item has a link, and that of the channel leads to the repository', () => {
  const channel = channelOf()
  expect(texts(channel, 'link')).toEqual(['https://github.com/acme/api'])
  expect(all(channel, 'item').flatMap((item) => all(item, 'link'))).toEqual([])
  expect(texts(channelOf({ repositoryUrl: null }), 'link')).toEqual(['index.html'])
})

test('the description of an item is its summary as HTML, and content:encoded the whole of it', () => {
  const highlights = [{ change: null, text: 'Pay <b>twice</b> as fast &amp; safely' }]
  const [item] = all(channelOf({}, [aRelease({ highlights })]), 'item')
  expect(item && texts(item, 'description')).toEqual([
    'Pay &lt;b&gt;twice&lt;/b&gt; as fast &amp;amp; safely',
  ])
  const [html = ''] = item ? texts(item, 'content:encoded') : []
  expect(shownOf(html).words).toBe(
    'Highlights Pay <b>twice</b> as fast &amp; safely Features accept invoices in several currencies',
  )
})

test('a picture is one of the three formats that RSS knows, else there is none', () => {
  const imagesOf = (...paths: readonly [string, string]) => {
    const [logo, icon] = paths.map((path) => ({ path, bytes: new Uint8Array() }))
    const look = { ...plainLook, logo: logo ?? null, icon: icon ?? null }
    return all(channelOf({ baseUrl: 'https://acme.example/', look }), 'image').flatMap((image) =>
      texts(image, 'url'),
    )
  }
  expect(imagesOf('logo.svg', 'icon.png')).toEqual(['https://acme.example/icon.png'])
  expect(imagesOf('logo.jpeg', 'icon.png')).toEqual(['https://acme.example/logo.jpeg'])
  expect(imagesOf('logo.svg', 'icon.ico')).toEqual([])
})

test('a change that a reader cannot tell from a list is a link into its page', () => {
  const change = aChange()
  const [item] = all(channelOf({ baseUrl: 'https://acme.example/' }, [aRelease()]), 'item')
  const [html = ''] = item ? texts(item, 'content:encoded') : []
  expect(shownOf(html).links).toEqual([`https://acme.example/releases/1.4.0/#${change.id}`])
})
