import { expect, test } from 'vitest'
import { composeSitemap } from '../../src/page/sitemap.ts'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf, textOf } from './sites.ts'
import { readXml } from './xml-element.ts'

const baseUrl = 'https://acme.example/change&log/'

/** What a sitemap lists: addresses with the days beside them. */
function listed(text: string): (readonly [string | undefined, string | undefined])[] {
  return readXml(text).children.map(({ children }) => {
    const textOf = (name: string) => children.find((child) => child.name === name)?.text
    return [textOf('loc'), textOf('lastmod')]
  })
}

test('search engines find every page of the site that lasts, with the day when it last changed', () => {
  const withdrawn = { at: '2026-12-01T08:00:00Z', reason: 'it loses rows', replacement: null }
  const releases = [
    aRelease({ tag: null }),
    aRelease({ package: '@acme/api' }),
    aRelease({ package: '@acme/web', date: '2026-10-01T10:00:00+02:00', withdrawn }),
  ]
  const site = siteOf(releases, { baseUrl, includeDraft: true })
  expect(listed(fileOf(site, 'sitemap.xml'))).toEqual([
    [baseUrl, '2026-11-21T09:00:00Z'],
    [`${baseUrl}packages/@acme/api/`, '2026-11-21T09:00:00Z'],
    [`${baseUrl}packages/@acme/web/`, '2026-10-01T10:00:00+02:00'],
    [`${baseUrl}releases/@acme/api/1.4.0/`, '2026-11-21T09:00:00Z'],
    [`${baseUrl}releases/@acme/web/1.4.0/`, '2026-12-01T08:00:00Z'],
  ])
})

test('every address in it is a page of the site', () => {
  const releases = Array.from({ length: 120 }, (_, index) => aRelease({ version: `1.${120 - index}.0` }))
  const site = siteOf(releases, { baseUrl })
  const addresses = listed(fileOf(site, 'sitemap.xml')).map(([address = '']) => address)
  expect(addresses).toHaveLength(1 + 120 + 2)
  for (const address of addresses)
    expect(site.has(`${address.slice(baseUrl.length)}index.html`), address).toBe(true)
})

test('without an address of its own a site has no sitemap', () => {
  expect(siteOf([aRelease()]).has('sitemap.xml')).toBe(false)
})

test('more pages than one sitemap may hold are in parts, which come before the list of them', () => {
  const pages = Array.from({ length: 100_001 }, (_, index) => ({
    folder: `releases/${index}/`,
    changed: null,
  }))
  const files = [...composeSitemap('https://acme.example/', pages)]
  expect(files.map(({ path }) => path)).toEqual([
    'sitemaps/1.xml',
    'sitemaps/2.xml',
    'sitemaps/3.xml',
    'sitemap.xml',
  ])
  const contents = files.map(({ content }) => textOf(content))
  expect(contents.map((content) => (content.match(/<loc>/g) ?? []).length)).toEqual([50_000, 50_000, 1, 3])
  expect(contents[2]).toContain('<loc>https://acme.example/releases/100000/</loc>')
  expect(listed(contents[3] ?? '').map(([address]) => address)).toEqual(
    [1, 2, 3].map((number) => `https://acme.example/sitemaps/${number}.xml`),
  )
})
