import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

/** `count` releases of a package, a day apart, newest first. */
function releasesOf(name: string, count: number): Release[] {
  return Array.from({ length: count }, (_, index) =>
    aRelease({
      package: name,
      version: `1.${count - index}.0`,
      date: new Date(Date.UTC(2024, 0, count - index)).toISOString(),
    }),
  )
}

/** The versions that a page lists as headings, or in its list. */
const versions = (html: string) =>
  [...html.matchAll(/<(?:h2><a|li id="[^"]*">\s*<a) [^>]*><bdi>(.*?)<\/bdi>/g)].map((match) => match[1])

test('a package has a page with its own releases, newest first, and one after the other leads to it', () => {
  const site = siteOf([...releasesOf('@acme/web', 2), ...releasesOf('@acme/api', 3)])
  const html = fileOf(site, 'packages/@acme/api/index.html')
  expect(versions(html)).toEqual(['1.3.0', '1.2.0', '1.1.0'])
  expect(html).toContain('3 releases since 1 January 2024. The latest is <a')
  expect(html).toContain('<h1><bdi>@acme/api</bdi></h1>')
  expect(html).not.toContain('1.2.0</bdi></a> <span class="of">@acme/web')
  const index = fileOf(site, 'index.html')
  expect(
    [...index.matchAll(/<li><a href="(packages\/[^"]*)"><bdi>([^<]*)/g)].map(([, href, name]) => [
      href,
      name,
    ]),
  ).toEqual([
    ['packages/@acme/api/index.html', '@acme/api'],
    ['packages/@acme/web/index.html', '@acme/web'],
  ])
  const release = fileOf(site, 'releases/@acme/api/1.2.0/index.html')
  expect(release).toContain('<a href="../../../../packages/@acme/api/index.html"><bdi>@acme/api</bdi></a>')
})

test('the older releases of a package are on pages of their own, each of them once', () => {
  const site = siteOf([...releasesOf('@acme/api', 130), ...releasesOf('@acme/web', 1)])
  const paths = ['', 'archive/2/', 'archive/1/'].map((folder) => `packages/@acme/api/${folder}index.html`)
  const found = paths.flatMap((path) => versions(fileOf(site, path)))
  expect(found).toEqual(releasesOf('@acme/api', 130).map((release) => release.version))
  expect(fileOf(site, paths[0] ?? '')).toContain('archive/2/index.html"><bdi>1.51.0 to 1.80.0</bdi>')
})

test('the neighbours of a release are those of its package', () => {
  const site = siteOf([...releasesOf('@acme/api', 3), ...releasesOf('@acme/web', 3)])
  const turns = [
    ...fileOf(site, 'releases/@acme/web/1.2.0/index.html').matchAll(
      /<a class="(newer|older)" [^>]*>.*?<bdi>(.*?)</g,
    ),
  ].map(([, where, name]) => `${where}: ${name}`)
  expect(turns).toEqual(['newer: @acme/web 1.3.0', 'older: @acme/web 1.1.0'])
})

test('a span of releases of different packages is told by their days', () => {
  const site = siteOf([...releasesOf('@acme/api', 40), ...releasesOf('@acme/web', 40)])
  expect(fileOf(site, 'archive/1/index.html')).toContain('<bdi>1 January 2024 to 15 January 2024</bdi>')
})

test('a site of one product has no pages of packages', () => {
  for (const releases of [
    releasesOf('@acme/api', 2),
    [aRelease()],
    [aRelease(), ...releasesOf('@acme/api', 1)],
  ])
    expect([...siteOf(releases).keys()].filter((path) => path.startsWith('packages/'))).toEqual([])
})

test('a package with nothing released has no page', () => {
  const draft = aRelease({ package: '@acme/cli', tag: null })
  const site = siteOf([draft, ...releasesOf('@acme/api', 1), ...releasesOf('@acme/web', 1)], {
    includeDraft: true,
  })
  expect([...site.keys()].filter((path) => /^packages\/.*index/.test(path))).toEqual([
    'packages/@acme/api/index.html',
    'packages/@acme/web/index.html',
  ])
})

test('packages whose names differ only in case share no file where a file system knows no case', () => {
  const site = siteOf(
    [...releasesOf('API', 60), ...releasesOf('api', 61), ...releasesOf('web', 1)].map((release) => ({
      ...release,
      tag: `${release.package}@${release.version}`,
    })),
    { formerly: [{ name: 'server', now: 'API' }] },
  )
  const paths = [...site.keys()]
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  const [newer, older] = ['packages/api/', 'packages/API~2/'].map((folder) =>
    fileOf(site, `${folder}index.html`),
  )
  expect(newer).not.toBe(older)
  for (const [path, html] of site) {
    if (!path.endsWith('.html')) continue
    for (const [, href = ''] of html.matchAll(/ href="([^"#?:]+)["#?]/g)) {
      const target = decodeURIComponent(new URL(href, `https://x.example/${path}`).pathname.slice(1))
      expect(paths, `${path} → ${href}`).toContain(target)
    }
  }
  expect(fileOf(site, 'packages/server/archive/1/index.html')).toMatch(
    /url=[./]*packages\/API~2\/archive\/1\/index.html"/,
  )
})

test('every page about a package calls its feeds the same', () => {
  const site = siteOf([...releasesOf('@acme/api', 60), ...releasesOf('@acme/web', 1)])
  const titles = ['packages/@acme/api/', 'packages/@acme/api/archive/1/', 'releases/@acme/api/1.60.0/'].map(
    (folder) =>
      [
        ...fileOf(site, `${folder}index.html`).matchAll(
          /title="([^"]*)" href="[^"]*packages[^"]*atom\.xml"/g,
        ),
      ].map(([, title]) => title),
  )
  expect(titles).toEqual(Array.from({ length: 3 }, () => ['@acme/api · Acme API changelog']))
})
