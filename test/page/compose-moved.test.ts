import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import type { SiteInput } from '../../src/page/site-input.ts'
import { aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

const baseUrl = 'https://acme.example/changelog/'

function released(name: string, version = '1.4.0'): Release {
  return aRelease({ package: name, version, tag: `${name}@${version}` })
}

function movedIn(releases: readonly Release[], more: Partial<SiteInput>): string[] {
  const without = new Set(siteOf(releases, { ...more, formerly: [] }).keys())
  return [...siteOf(releases, more).keys()].filter((path) => !without.has(path))
}

const both = [released('api'), released('api', '1.3.0'), released('web')]
const formerly = [{ name: 'old-api', now: 'api' }]

test('each page of a package has one under its former name that leads to it', () => {
  expect(movedIn(both, { formerly, baseUrl })).toEqual([
    'packages/old-api/index.html',
    'releases/old-api/1.4.0/index.html',
    'releases/old-api/1.3.0/index.html',
    // Feed readers follow no page.
    ...['atom.xml', 'rss.xml', 'feed.json'].map((file) => `packages/old-api/${file}`),
  ])
  const page = fileOf(siteOf(both, { formerly, baseUrl }), 'releases/old-api/1.3.0/index.html')
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../../releases/api/1.3.0/">')
  expect(page).toContain(`<link rel="canonical" href="${baseUrl}releases/api/1.3.0/">`)
  expect(page).toContain('<a href="../../../releases/api/1.3.0/"><bdi>api 1.3.0</bdi></a>')
  expect(page).toContain('<meta name="robots" content="noindex">')
  expect(page).toContain('old-api is called api now')
})

test('opened from a disk it leads to the file', () => {
  const page = fileOf(siteOf(both, { formerly }), 'packages/old-api/index.html')
  expect(page).toContain('content="0; url=../../packages/api/index.html"')
})

test('every link of it is to a page that is there, whatever the names are', () => {
  const names = ['@acme/api', 'a b', 'con', 'ünï', '..', '<script>', 'x/y/z']
  for (const now of names) {
    const releases = [released(now), released('other')]
    const more = { formerly: names.filter((name) => name !== now).map((name) => ({ name, now })) }
    const site = siteOf(releases, more)
    const moved = movedIn(releases, more).filter((path) => path.endsWith('.html'))
    expect(moved).toHaveLength(2 * (names.length - 1))
    for (const path of moved) {
      const href = /<a href="([^"]*)"/.exec(fileOf(site, path))?.[1] ?? ''
      const target = new URL(href, `https://x.example/${path}`)
      expect([...site.keys()]).toContain(decodeURIComponent(target.pathname.slice(1)))
    }
  }
})

test('the archive of a package has moved too', () => {
  const many = Array.from({ length: 60 }, (_, index) => released('api', `1.${60 - index}.0`))
  expect(movedIn([...many, released('web')], { formerly })).toContain('packages/old-api/archive/1/index.html')
})

test('what is under a former name again stays, and of two packages with one former name the first has it', () => {
  const again = [...both, released('old-api', '1.4.0')]
  expect(movedIn(again, { formerly })).toEqual(['releases/old-api/1.3.0/index.html'])
  const twice = [...formerly, { name: 'OLD-api', now: 'web' }]
  expect(movedIn(both, { formerly: twice })).toEqual(movedIn(both, { formerly }))
})

test('without a release, of a draft and of a package that the readers are not told of there is no page', () => {
  const draft = aRelease({ package: 'api', version: '2.0.0', tag: null })
  expect(movedIn([released('web'), draft], { formerly, includeDraft: true })).toEqual([])
  expect(movedIn([], { formerly })).toEqual([])
})

test('it is valid, and runs and loads nothing of anybody else', async () => {
  const page = fileOf(siteOf(both, { formerly, baseUrl }), 'packages/old-api/index.html')
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const { results } = await validator.validateString(page, 'moved.html')
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
  ).toEqual([])
  expect(page).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'`)
  expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/)
})

test('hostile names stay text', () => {
  const hostile = '"><img src=x onerror=alert(1)>'
  const releases = [released('api'), released('web')]
  const site = siteOf(releases, { formerly: [{ name: hostile, now: 'api' }] })
  for (const path of movedIn(releases, { formerly: [{ name: hostile, now: 'api' }] }))
    expect(fileOf(site, path)).not.toContain('<img')
})
