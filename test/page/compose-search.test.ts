import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import type { Stay } from '../../src/page/stay.ts'
import { english } from '../../src/page/words/english.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

/** A release of a package with a change of each of these types. */
function ofTypes(types: readonly string[], overrides: Partial<Release> = {}): Release {
  const sections = types.map((type) => ({ type, title: `All ${type}`, changes: [aChange()] }))
  return aRelease({ sections, ...overrides })
}

function form(page: string): string {
  return /<div class="search"[^]*?<\/form>/.exec(page)?.[0] ?? ''
}

/** The choices of a select of the form, in its order; null where it is not there. */
function choices(page: string, name: string): string[] | null {
  const select = new RegExp(`<select id="search-${name}"[^]*?</select>`).exec(form(page))?.[0]
  return select === undefined
    ? null
    : [...select.matchAll(/<option value="([^"]*)"/g)].map(([, value = '']) => value)
}

const stay: Stay = {
  environment: 'production',
  package: null,
  version: '1.0.0',
  commit: null,
  since: '2026-11-01T00:00:00Z',
  until: '2026-11-02T00:00:00Z',
  rolledBack: false,
  parts: null,
  answers: null,
  entry: { seq: 1, sha256: '0'.repeat(64) },
  further: [],
}

test('the index and the pages of packages can search, and no other page runs a script for it', () => {
  const site = siteOf([
    aRelease({ package: 'api', version: '2.0.0' }),
    aRelease({ package: 'web', version: '1.0.0', date: '2026-11-01T00:00:00Z' }),
  ])
  const pages = [...site].filter(([, content]) => content.includes('search.js')).map(([path]) => path)
  expect(pages.toSorted()).toEqual(['index.html', 'packages/api/index.html', 'packages/web/index.html'])
  for (const path of pages) {
    expect(form(fileOf(site, path))).toMatch(/^<div [^>]* hidden>/)
    expect(fileOf(site, path)).toContain("connect-src 'self'; script-src 'self';")
  }
  expect(fileOf(site, 'packages/api/index.html')).toContain('<script src="../../search.js" defer></script>')
  expect(site.has('search.js')).toBe(true)
  expect(site.has('search/1.json')).toBe(true)
})

test('without a release there is no search at all', () => {
  const site = siteOf([])
  expect(form(fileOf(site, 'index.html'))).toBe('')
  expect([...site.keys()].filter((path) => path.startsWith('search'))).toEqual([])
})

test('a filter offers what occurs, and is not there where there is nothing to choose', () => {
  const one = fileOf(siteOf([ofTypes(['fix'])]), 'index.html')
  expect(form(one)).not.toBe('')
  for (const name of ['type', 'package', 'environment']) expect(choices(one, name)).toBe(null)
  const two = fileOf(
    siteOf([ofTypes(['feat', 'fix'], { version: '2.0.0' }), ofTypes(['fix', 'perf'], { version: '1.0.0' })], {
      stays: [stay, { ...stay, environment: 'beta', version: '2.0.0', until: null }],
    }),
    'index.html',
  )
  expect(choices(two, 'type')).toEqual(['', 'feat', 'fix', 'perf'])
  expect(choices(two, 'package')).toBe(null)
  expect(choices(two, 'environment')).toEqual(['', 'beta', 'production'])
})

test('what breaks something can be asked for by itself', () => {
  const breaking = [{ change: 'c-1', commit: 'c', scope: null, text: 'Use /v2.' }]
  const page = fileOf(siteOf([ofTypes(['fix'], { breaking })]), 'index.html')
  expect(choices(page, 'type')).toEqual(['', 'fix', 'breaking'])
  const named = fileOf(siteOf([ofTypes(['fix', 'breaking'], { breaking })]), 'index.html')
  expect(choices(named, 'type')).toEqual(['', 'fix', 'breaking'])
})

test('the page of a package begins with that package, and does not list a thousand others', () => {
  const names = ['web', 'api', '@acme/"cli"']
  const site = siteOf(names.map((name) => aRelease({ package: name })))
  expect(choices(fileOf(site, 'index.html'), 'package')).toEqual(['', '@acme/&quot;cli&quot;', 'api', 'web'])
  const page = fileOf(site, 'packages/api/index.html')
  expect(choices(page, 'package')).toEqual(['', 'api'])
  expect(form(page)).toContain('<option value="api" selected>')
  expect(form(page)).toContain('data-package="api"')
})

test('the script gets its words from the language, with every form in which it counts', () => {
  const changes = {
    one: '{count} zmiana',
    few: '{count} zmiany',
    many: '{count} zmian',
    other: '{count} zmiany',
  }
  const texts = { ...english.texts, changes, 'search-nothing': '"Nic" & <koniec>' }
  const page = fileOf(siteOf([aRelease()], { language: { ...english, tag: 'pl', texts } }), 'index.html')
  const told = /data-texts="([^"]*)"/.exec(form(page))?.[1] ?? ''
  expect(told).not.toMatch(/[<>]/)
  const characters: Readonly<Record<string, string>> = {
    '&quot;': '"',
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
  }
  const json = told.replace(/&\w+;/g, (entity) => characters[entity] ?? entity)
  expect(JSON.parse(json)).toMatchObject({ nothing: '"Nic" & <koniec>', changes })
})

test('hostile titles, types and names are text in the form and in the index', async () => {
  const words = '"><script>window.harmed = 1</script>'
  const site = siteOf(
    [ofTypes([words, 'fix'], { package: words }), aRelease({ package: 'api', version: words })],
    { stays: [{ ...stay, environment: words, package: 'api', version: words }] },
  )
  const page = fileOf(site, 'index.html')
  expect(choices(page, 'type')).toHaveLength(4)
  expect(choices(page, 'environment')).toHaveLength(2)
  expect(page.match(/<script/g)).toHaveLength(page.includes('application/ld+json') ? 2 : 1)
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(page)
  expect(
    report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
  ).toEqual([])
  expect(JSON.parse(fileOf(site, 'search/1.json'))).toMatchObject({
    types: expect.arrayContaining([words]) as unknown,
  })
})

test('what is not released is found only where the site shows it', () => {
  const releases = [
    aRelease({
      tag: null,
      version: null,
      sections: [{ type: 'feat', title: 'Features', changes: [aChange({ description: 'the secret plan' })] }],
    }),
    aRelease(),
  ]
  expect(
    [...siteOf(releases)].filter(([, content]) => content.includes('secret plan')).map(([path]) => path),
  ).toEqual([])
  expect(fileOf(siteOf(releases, { includeDraft: true }), 'search/1.json')).toContain('secret plan')
})

test('the parts that the form names are the parts that there are', () => {
  const description = 'a long story '.repeat(3000)
  const releases = Array.from({ length: 9 }, (_, index) =>
    aRelease({
      version: `${9 - index}.0.0`,
      sections: [{ type: 'feat', title: 'Features', changes: [aChange({ description })] }],
    }),
  )
  const site = siteOf(releases)
  const parts = [...site.keys()].filter((path) => path.startsWith('search/'))
  expect(parts).toEqual(['search/1.json', 'search/2.json', 'search/3.json'])
  expect(form(fileOf(site, 'index.html'))).toContain('data-parts="3"')
})
