import { expect, test } from 'vitest'
import { plainLook } from '../../src/page/site-input.ts'
import { aRelease } from '../builders/release.ts'
import { all, feedsOf, jsonFeed, texts, xmlFeed } from './feeds.ts'

test('the feed says what it is, where it is and whose it is, by JSON Feed 1.1', () => {
  const look = { ...plainLook, icon: { path: 'icon.png', bytes: new Uint8Array() } }
  const feed = jsonFeed(
    feedsOf([], { baseUrl: 'https://acme.example/changelog', description: 'What is new', look }),
  )
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Acme API changelog',
    home_page_url: 'https://acme.example/changelog/',
    feed_url: 'https://acme.example/changelog/feed.json',
    description: 'What is new',
    icon: 'https://acme.example/changelog/icon.png',
    favicon: 'https://acme.example/changelog/icon.png',
    authors: [{ name: 'Acme API changelog', url: 'https://acme.example/changelog/' }],
    language: 'en',
    items: [],
  })
})

test('an address that is not absolute is not there at all', () => {
  const feed = jsonFeed(feedsOf([aRelease()], { repositoryUrl: null }))
  expect(Object.keys(feed)).toEqual(['version', 'title', 'authors', 'language', 'items'])
  expect(feed.authors).toEqual([{ name: 'Acme API changelog' }])
  expect(feed.items[0]).not.toHaveProperty('url')
})

test('an item is the entry of the Atom feed: same id, title, dates, summary and content', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses `rows`', replacement: null }
  const feeds = feedsOf([aRelease({ withdrawn }), aRelease({ version: '1.3.0' })], {
    baseUrl: 'https://acme.example/',
  })
  expect(
    jsonFeed(feeds).items.map((item) => [
      item.id,
      item.url,
      item.title,
      item.date_published,
      item.date_modified,
      item.summary,
      item.content_html,
    ]),
  ).toEqual(
    all(xmlFeed(feeds), 'entry').map((entry) => [
      texts(entry, 'id')[0],
      all(entry, 'link')[0]?.attributes['href'],
      ...['title', 'published', 'updated', 'summary', 'content'].map((name) => texts(entry, name)[0]),
    ]),
  )
  const rss = all(xmlFeed(feeds, 'rss.xml'), 'channel').flatMap((channel) => all(channel, 'item'))
  expect(rss.map((item) => [texts(item, 'guid')[0], texts(item, 'content:encoded')[0]])).toEqual(
    jsonFeed(feeds).items.map((item) => [item.id, item.content_html]),
  )
})

test('what the next build has to remember is an extension of each item', () => {
  const [item] = jsonFeed(feedsOf([aRelease()])).items
  expect(item?._waybill.content).toMatch(/^[0-9a-f]{64}$/)
})
