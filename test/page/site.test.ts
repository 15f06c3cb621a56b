import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { composeSite, type SiteInput } from '../../src/page/site.ts'
import { aChange, aRelease, releaseNotes } from '../builders/release.ts'

const repositoryUrl = 'https://github.com/acme/api'

/** A site's files by path. */
function siteOf(releases: readonly Release[], input: Partial<SiteInput> = {}): Map<string, string> {
  const files = composeSite({
    notes: releaseNotes(...releases),
    title: 'Acme API changelog',
    baseUrl: null,
    repositoryUrl,
    ...input,
  })
  expect(new Set(files.map((file) => file.path)).size).toBe(files.length)
  return new Map(files.map((file) => [file.path, file.content]))
}

function page(site: Map<string, string>, path: string): string {
  const content = site.get(path)
  if (content === undefined) throw new Error(`no ${path} among ${[...site.keys()].join(', ')}`)
  return content
}

/** A release that uses every field, with `words` in each that holds text. */
function fullRelease(words: string, overrides: Partial<Release> = {}): Release {
  const people = [{ name: words, login: words }]
  const references = [
    { issue: '7', action: words },
    { issue: words, action: null },
  ]
  const change = aChange({ scope: words, description: words, breaking: true, references, people })
  return aRelease({
    previousTag: words,
    compareUrl: `${repositoryUrl}/compare/a...b`,
    sections: [{ type: words, title: words, changes: [change] }],
    breaking: [{ change: change.id, commit: change.commit, scope: words, text: `${words}\n\n${words}` }],
    contributors: [{ name: words, login: words, first: true }],
    withdrawn: { at: '2026-11-22T08:00:00Z', reason: words, replacement: words },
    accounting: { commits: 9, shown: 1, hidden: 3, reverted: 2, duplicate: 1, unconventional: 2 },
    ...overrides,
  })
}

/** `count` releases a day apart, newest first. */
function history(count: number): Release[] {
  return Array.from({ length: count }, (_, index) => {
    const number = count - index
    const date = new Date(Date.UTC(2024, 0, number)).toISOString()
    return aRelease({ version: `1.${number}.0`, date })
  })
}

const live = [{ environment: 'production', version: '1.4.0', since: '2026-11-21T10:12:00Z' }]

test('index, release and archive pages are valid HTML', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
  const releases = [aRelease({ tag: null, version: null }), fullRelease('plain words'), ...history(120)]
  const site = siteOf(releases, { baseUrl: 'https://acme.example/', includeDraft: true, live })
  for (const path of [
    'index.html',
    'releases/1.4.0/index.html',
    'unreleased/index.html',
    'archive/1/index.html',
  ]) {
    const report = await validator.validateString(page(site, path), path)
    expect(
      report.results.flatMap((result) => result.messages.map((m) => `${m.ruleId} ${m.line}: ${m.message}`)),
    ).toEqual([])
  }
})

test('the same notes make the same bytes', () => {
  const releases = [fullRelease('words'), ...history(60)]
  expect([...siteOf(releases)]).toEqual([...siteOf(structuredClone(releases))])
})

test('the anchors of a release page are the ids of its changes', () => {
  const changes = [aChange({ id: 'c-1f2e3d4c5b6a' }), aChange({ id: 'c-1f2e3d4c5b6a-2' })]
  const site = siteOf([aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })])
  const html = page(site, 'releases/1.4.0/index.html')
  expect([...html.matchAll(/ id="(c-[^"]*)"/g)].map((match) => match[1])).toEqual(
    changes.map((change) => change.id),
  )
  expect([...html.matchAll(/ href="#(c-[^"]*)"/g)].map((match) => match[1])).toEqual(
    changes.map((change) => change.id),
  )
})

test('hostile text in any field adds no element and no attribute', () => {
  const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)></title></style>--><!-- {{x}} {{{x}}} ]]> =\u202E`
  const skeleton = (words: string) => {
    const site = siteOf([fullRelease(words, { package: words, version: '9' }), fullRelease(words)], {
      title: words,
      live: [{ environment: words, version: '9', since: '2026-11-21T10:12:00Z' }],
    })
    const pages = [...site].filter(([path]) => path.endsWith('.html'))
    return pages.map(([, html]) =>
      [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, '""')),
    )
  }
  expect(skeleton(hostile)).toEqual(skeleton('harmless words'))
})

test('a URL that nobody should follow is no link', () => {
  const release = aRelease({ previousTag: 'v1', compareUrl: 'javascript:alert(1)' })
  const html = page(siteOf([release], { repositoryUrl: 'javascript:alert(1)' }), 'releases/1.4.0/index.html')
  expect(html).toContain('Compare with v1')
  expect(html).not.toContain('javascript:')
})

test('pages run nothing and load nothing but their own style sheet', () => {
  const site = siteOf([fullRelease('words'), ...history(60)])
  for (const [path, html] of site) {
    if (!path.endsWith('.html')) continue
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"`,
    )
    expect(html).not.toMatch(/<script|<style|<img|<iframe| style=| on\w+=| src=/)
    const loaded = [...html.matchAll(/<link rel="(?!alternate)[^>]* href="([^"]*)"/g)].map(
      (match) => match[1],
    )
    expect(loaded).toEqual([`${'../'.repeat(path.split('/').length - 1)}style.css`])
  }
  expect(page(site, 'style.css')).not.toMatch(/url\(|@import/)
})

test.each([null, 'https://acme.example/changelog'])(
  'no link within the site is dead, base URL %s',
  (baseUrl) => {
    const site = siteOf([aRelease({ tag: null }), fullRelease('words'), ...history(120)], {
      baseUrl,
      includeDraft: true,
    })
    for (const [path, html] of site) {
      if (!path.endsWith('.html')) continue
      for (const [, href = ''] of html.matchAll(/ href="(?!https:)([^"]*)"/g)) {
        const target = new URL(href, `https://site.invalid/${path}`)
        const file = target.pathname.slice(1).replace(/(^|\/)$/, '$1index.html')
        expect(site.has(file), `${href} on ${path}`).toBe(true)
        if (target.hash) expect(page(site, file)).toContain(` id="${target.hash.slice(1)}"`)
        if (baseUrl === null) expect(href).not.toMatch(/\/$/)
      }
    }
  },
)

test('what readers must act on comes before the changes', () => {
  const html = page(siteOf([fullRelease('words')]), 'releases/1.4.0/index.html')
  const headings = [...html.matchAll(/<h[1-6]>(.*?)<\/h/g)].map((match) => match[1])
  expect(headings).toEqual(['<bdi>1.4.0</bdi>', 'Withdrawn', 'What you need to do', 'words', 'Thanks to'])
})

test('every commit of a release is accounted for on its page', () => {
  const html = page(siteOf([fullRelease('words')]), 'releases/1.4.0/index.html')
  expect(html).toContain(
    'Made from 9 commits: 1 listed by type, 2 without a type, 3 internal, 2 cancelled out, 1 listed in another release.',
  )
})

test('commits, issues and the comparison are links when the repository is known, and text when not', () => {
  const changes = [
    aChange({
      description: 'pages (#12)',
      references: [
        { issue: '12', action: null },
        { issue: '34', action: 'closes' },
      ],
    }),
  ]
  const release = aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })
  const known = page(siteOf([release]), 'releases/1.4.0/index.html')
  expect(known).toContain(`<a href="${repositoryUrl}/commit/${changes[0]?.commit}">1f2e3d4</a>`)
  expect(known.match(/issues\/12"/g)).toHaveLength(1)
  expect(known).toContain(`closes <a href="${repositoryUrl}/issues/34">#34</a>`)
  const unknown = page(siteOf([release], { repositoryUrl: null }), 'releases/1.4.0/index.html')
  expect(unknown).toContain('<span>closes #34</span>')
  expect(unknown).not.toContain('https:')
})

test('a long release is cut short on the index, with the number that is left and the way to it', () => {
  const changes = Array.from({ length: 20 }, (_, index) =>
    aChange({ id: `c-${index}`, description: `change ${index}` }),
  )
  const site = siteOf([aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })])
  expect(page(site, 'index.html').match(/change \d+/g)).toHaveLength(12)
  expect(page(site, 'index.html')).toContain('8 more changes')
  expect(page(site, 'releases/1.4.0/index.html').match(/change \d+/g)).toHaveLength(20)
})

test('a draft is on the site only when asked for', () => {
  const releases = [aRelease({ tag: null, version: '1.5.0' }), aRelease()]
  expect([...siteOf(releases).values()].join('')).not.toContain('1.5.0')
  const shown = siteOf(releases, { includeDraft: true })
  expect(page(shown, 'unreleased/index.html')).toContain('Draft, not released')
  expect(page(shown, 'index.html')).toContain('1 release since')
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
    'releases/1.160.0/index.html',
    'archive/3/index.html',
    'index.html',
    'atom.xml',
    'releases.json',
  ])
})

test('what runs now is marked on its release', () => {
  const site = siteOf([aRelease(), aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })], { live })
  expect(page(site, 'releases/1.4.0/index.html')).toContain('Live in <bdi>production</bdi>')
  expect(page(site, 'releases/1.3.0/index.html')).not.toContain('Live in')
})

test('releases.json is the notes document, without the draft', () => {
  const released = aRelease()
  const site = siteOf([aRelease({ tag: null }), released])
  expect(JSON.parse(page(site, 'releases.json'))).toEqual(releaseNotes(released))
})

test('a site without a release says so', () => {
  expect(page(siteOf([]), 'index.html')).toContain('No release yet.')
})

test('a base URL that is none is refused without repeating what may be a password', () => {
  for (const baseUrl of ['acme.example', 'ftp://acme.example', 'https://ada:hunter2@acme.example'])
    expect(() => siteOf([], { baseUrl })).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.not.stringContaining('hunter2') }),
    )
})
