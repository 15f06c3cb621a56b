import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { english } from '../../src/page/words/english.ts'
import { specificationOf } from '../../src/render/specification.ts'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { composeSite } from '../../src/page/site.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'
import { aSiteInput, fileOf as page, siteOf } from './sites.ts'
import { fullRelease, history, repositoryUrl, stay } from './told.ts'

/** Every field in use, `words` in each that holds text, and `1.4.0` with what somebody wrote by hand. */
function toldRelease(words: string, overrides: Partial<Release> = {}): Release {
  const change = aChange({ words: `${words}\n\n${words}` })
  return aRelease({
    aliases: [words],
    highlights: [
      { change: change.id, text: `${words}\n\n${words}` },
      { change: null, text: words },
    ],
    upgrade: [{ change: null, text: words }],
    sections: [{ type: 'feat', title: 'Features', changes: [change] }],
    contributors: [{ name: words, login: 'ada', first: true }],
    ...overrides,
  })
}

const bytes = new Uint8Array([1, 2, 3])

/** A site with every kind of page: of one product with all that it can tell, and of two packages. */
function fullSites(words: string, more: Partial<SiteInput> = {}): Map<string, string>[] {
  const releases = [aRelease({ tag: null, version: null }), fullRelease(words), ...history(120)]
  const look = { ...plainLook, footer: words, links: [{ text: words, url: 'https://acme.example/' }] }
  const packages = ['@acme/api', '@acme/web'].flatMap((name) =>
    history(60).map((release) => ({ ...release, package: name })),
  )
  return [
    siteOf(releases, { title: words, includeDraft: true, stays: [stay], description: words, look, ...more }),
    siteOf([toldRelease(words, { package: words, version: '9' }), ...packages], {
      look: { ...look, logo: { path: 'logo.svg', bytes } },
      ...more,
    }),
  ]
}

test('every kind of page is valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const sites = [...fullSites('plain words', { baseUrl: 'https://acme.example/' }), siteOf([])]
  const kinds =
    /^(?:|archive\/1\/|unreleased\/|releases\/(?:1\.4\.0|plain~20words\/9)\/|packages\/@acme\/api\/(?:archive\/1\/)?)index\.html$/
  const pages = sites.flatMap((site) => [...site].filter(([path]) => kinds.test(path)))
  expect(pages.length).toBeGreaterThanOrEqual(8)
  for (const [path, html] of pages) {
    const report = await validator.validateString(html, path)
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`)),
      path,
    ).toEqual([])
  }
})

test('the same notes make the same bytes', () => {
  const releases = [fullRelease('words'), ...history(60)]
  expect([...siteOf(releases)]).toEqual([...siteOf(structuredClone(releases))])
})

test('hostile text in any field adds no element and no attribute', () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style>--><!-- {{x}} {{{x}}} ]]> =\u202E`
  const skeleton = (words: string) =>
    fullSites(words)
      .flatMap((site) => [...site])
      .filter(([path]) => path.endsWith('.html') && !/^(?:live|coming|upgrade)\//.test(path))
      .map(([, html]) =>
        [...html.matchAll(/<[^>]*>/g)].map(([tag]) =>
          tag.replace(/"[^"]*"/g, '""').replaceAll('href=""', ''),
        ),
      )
  expect(skeleton(hostile)).toEqual(skeleton('"harmless words'))
})

test('pages load nothing but what the site has, run nothing inline, and say so', () => {
  for (const site of fullSites('words'))
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue
      const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
      const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json">)([^>]*)>([^<]*)/g)]
      const running = scripts.length > 0 ? "script-src 'self'; " : ''
      expect(policy, path).toBe(
        `default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; ${running}base-uri 'none'; form-action 'none'`,
      )
      for (const [, attributes, code] of scripts) {
        expect(attributes).toMatch(/^ src="(?:\.\.\/)*[a-z]+\.js" defer$/)
        expect(code).toBe('')
      }
      expect(html).not.toMatch(
        /<style|<iframe| style=| on\w+=| src="(?!(?:\.\.\/)*(?:[a-z]+\.js|logo\.svg)")/,
      )
      const loaded = [...html.matchAll(/<link rel="(?:icon|stylesheet)" href="([^"]*)"/g)].map(
        ([, href]) => href,
      )
      const root = '../'.repeat(path.split('/').length - 1)
      expect(loaded).toEqual([`${root}icon.svg`, `${root}style.css`])
      expect(site.has('icon.svg')).toBe(true)
    }
  expect(page(siteOf([aRelease()]), 'style.css')).not.toMatch(/url\(|@import/)
})

test.each([null, 'https://acme.example/changelog'])(
  'no link within the site is dead, base URL %s',
  (baseUrl) => {
    for (const site of fullSites('words', { baseUrl }))
      for (const [path, html] of site) {
        if (!path.endsWith('.html')) continue
        for (const [, href = ''] of html.matchAll(/ (?:href|src)="(?!https:)([^"]*)"/g)) {
          const target = new URL(href, `https://site.invalid/${path}`)
          const file = target.pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
          expect(site.has(file), `${href} on ${path}`).toBe(true)
          if (target.hash) expect(page(site, file)).toContain(` id="${target.hash.slice(1)}"`)
          if (baseUrl === null) expect(href).not.toMatch(/\/$/)
        }
      }
  },
)

test('a draft is on the site only when asked for', () => {
  const releases = [aRelease({ tag: null, version: '1.5.0' }), aRelease()]
  expect([...siteOf(releases).values()].join('')).not.toContain('1.5.0')
  const shown = siteOf(releases, { includeDraft: true })
  expect(page(shown, 'unreleased/index.html')).toContain('Draft, not released')
  expect(page(shown, 'index.html')).toContain('1 release since')
})

test('a package in which nothing happened since its release has no draft', () => {
  const { accounting } = aRelease({ sections: [] })
  const quiet = { tag: null, sections: [], accounting: { ...accounting, commits: 2, elsewhere: 2 } }
  const releases = [aRelease({ ...quiet, version: null, package: 'api' }), aRelease({ package: 'api' })]
  const site = siteOf(releases, { includeDraft: true })
  expect([...site.keys()].filter((path) => path.startsWith('unreleased/'))).toEqual([])
  expect(page(site, 'index.html')).not.toContain('Nothing to list')
})

test('releases come by date, newest first, also where an older line got a later fix', () => {
  const backport = aRelease({ version: '1.9.1', date: '2026-11-20T09:00:00Z' })
  const site = siteOf([aRelease({ version: '2.0.0', date: '2026-10-01T09:00:00Z' }), backport])
  expect(page(site, 'index.html').indexOf('>1.9.1<')).toBeLessThan(
    page(site, 'index.html').lastIndexOf('>2.0.0<'),
  )
})

test('a new release leaves the pages of older ones alone, but for its neighbour', () => {
  const before = siteOf(history(160))
  const after = siteOf(history(161))
  const changed = [...before].filter(([path, content]) => after.get(path) !== content).map(([path]) => path)
  expect(changed).toEqual([
    'releases.json',
    'releases/1.160.0/index.html',
    'archive/3/index.html',
    'search/1.json',
    'atom.xml',
    'rss.xml',
    'feed.json',
    'index.html',
  ])
})

test('the site has its logo, icon, links, footer and rules, and partials of its own', () => {
  const specification = specificationOf('<footer><p>{{site.title}}: ours</p></footer>')
  const look = {
    logo: { path: 'brand/logo.png', bytes },
    icon: { path: 'icon.png', bytes },
    css: '.ours { color: red }\n',
    links: [
      { text: 'Docs & more', url: 'https://acme.example/docs' },
      { text: 'Harm', url: 'javascript:alert(1)' },
    ],
    footer: 'Ask `support` about #7',
    warnings: [],
    partials: {},
  }
  const site = siteOf([aRelease()], { look })
  const html = page(site, 'releases/1.4.0/index.html')
  expect(html).toContain('<img src="../../brand/logo.png" alt="">')
  expect(page(site, 'index.html')).toContain('<img src="brand/logo.png" alt="Acme API changelog">')
  expect(html).toContain('<link rel="icon" href="../../icon.png">')
  expect(html).toContain('<a href="https://acme.example/docs">Docs &amp; more</a>')
  expect(html).toContain('<li>Harm</li>')
  expect(html).toContain(
    `<bdi>Ask <code>support</code> about <a href="${repositoryUrl}/issues/7">#7</a></bdi>`,
  )
  expect(page(site, 'style.css').endsWith(look.css)).toBe(true)
  expect([site.has('brand/logo.png'), site.has('icon.png'), site.has('icon.svg')]).toEqual([
    true,
    true,
    false,
  ])
  const partials = { footer: { file: 'our-footer.hbs', specification } }
  const own = page(siteOf([aRelease()], { look: { ...look, partials } }), 'index.html')
  expect(own).toContain('<footer><p>Acme API changelog: ours</p></footer>')
  expect(own).not.toContain('Drawn up by')
})

test('a page says its language and direction, and its own words are in that language', () => {
  const language = {
    ...english,
    tag: 'ar',
    direction: 'rtl' as const,
    date: '{year}/{month}/{day}',
    texts: { ...english.texts, 'thanks-to': 'شكرا', 'skip-to-content': 'تخط' },
    sections: { Features: 'ميزات' },
  }
  const html = page(siteOf([aRelease()], { language }), 'releases/1.4.0/index.html')
  for (const words of ['<html lang="ar" dir="rtl">', '>تخط<', '>شكرا<', '>ميزات<', '>2026/November/21<'])
    expect(html).toContain(words)
})

test('who follows a site finds its feeds, and on the pages of a package those of the package too', () => {
  const releases = ['@acme/api', '@acme/web'].map((name) => aRelease({ package: name }))
  const site = siteOf(releases)
  const found = (path: string) =>
    [...page(site, path).matchAll(/<link rel="alternate" type="([^"]*)" [^>]*href="([^"]*)"/g)].map(
      ([, type, href]) => `${type} ${href}`,
    )
  expect(found('index.html')).toEqual([
    'application/atom+xml atom.xml',
    'application/rss+xml rss.xml',
    'application/feed+json feed.json',
  ])
  expect(found('releases/@acme/api/1.4.0/index.html')).toHaveLength(6)
  expect(found('packages/@acme/api/index.html')).toContain(
    'application/atom+xml ../../../packages/@acme/api/atom.xml',
  )
})

test('10,000 releases are composed one file after the other', () => {
  const files = composeSite(aSiteInput(history(10_000)))
  const first = [files.next(), files.next(), files.next()].map(({ value }) => value?.path)
  expect(first).toEqual(['releases.json', 'style.css', 'icon.svg'])
})

test('releases.json is the notes document, without the draft', () => {
  const released = aRelease()
  const site = siteOf([aRelease({ tag: null }), released])
  expect(JSON.parse(page(site, 'releases.json'))).toEqual(releaseNotes(released))
})

test('a base URL that is none is refused without repeating what may be a password', () => {
  for (const baseUrl of ['acme.example', 'ftp://acme.example', 'https://ada:hunter2@acme.example'])
    expect(() => siteOf([], { baseUrl })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.not.stringContaining('hunter2') }),
    )
})
