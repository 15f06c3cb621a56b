import { expect, test } from 'vitest'
import { aChange, aRelease } from '../builders/release.ts'
import { fileOf as page, siteOf } from './sites.ts'
import { fullRelease, repositoryUrl } from './told.ts'

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

test('a URL that nobody should follow is no link', () => {
  const release = aRelease({ previousTag: 'v1', compareUrl: 'javascript:alert(1)' })
  const html = page(siteOf([release], { repositoryUrl: 'javascript:alert(1)' }), 'releases/1.4.0/index.html')
  expect(html).toContain('Compare with <bdi>v1</bdi>')
  expect(html).not.toContain('javascript:')
})

test('a page leads with what the release means to its readers: then what to do, then every change', () => {
  const release = fullRelease('words', {
    highlights: [{ change: null, text: 'One address for a team.' }],
    upgrade: [
      { change: null, text: 'Upgrade the server.' },
      { change: null, text: 'Restart it.' },
    ],
  })
  const html = page(siteOf([release]), 'releases/1.4.0/index.html')
  const headings = [...html.matchAll(/<h[1-6][^>]*>(.*?)<\/h/g)].map((match) => match[1])
  expect(headings).toEqual([
    '<bdi>1.4.0</bdi>',
    'Withdrawn',
    'Highlights',
    'What you need to do',
    'Upgrading',
    'words',
    'Thanks to',
  ])
  expect(html).toMatch(
    /<ol>\s*<li>\s*<p><bdi>Upgrade the server\.<\/bdi><\/p>\s*<\/li>\s*<li>\s*<p><bdi>Restart it\./,
  )
  expect(html).toContain('<meta name="description" content="One address for a team.">')
})

test('a change is told in the words that somebody chose for its readers, paragraph by paragraph', () => {
  const changes = [
    aChange({ description: 'refactor drag', words: 'Drag events (#7).\n\nInvited people\nare told.' }),
  ]
  const site = siteOf([aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })])
  const html = page(site, 'releases/1.4.0/index.html')
  expect(html).toMatch(
    /<p><bdi>Drag events \(<a [^>]*>#7<\/a>\)\.<\/bdi><\/p>\s*<p><bdi>Invited people are told\.<\/bdi><\/p>/,
  )
  expect(html).not.toContain('refactor drag')
  expect(page(site, 'index.html')).toContain('Drag events')
  expect(page(site, 'index.html')).not.toContain('Invited people')
})

test('a highlight leads to its change, and to nothing where the page does not have it', () => {
  const [seen, unseen] = [aChange().id, 'c-000000000000']
  const highlights = [seen, unseen].map((change) => ({ change, text: 'Faster.' }))
  const html = page(siteOf([aRelease({ highlights })]), 'releases/1.4.0/index.html')
  expect(html).toContain(`<a href="#${seen}">See the change</a>`)
  expect(html).not.toContain(unseen)
})

test('every commit of a release is accounted for on its page', () => {
  const html = page(siteOf([fullRelease('words')]), 'releases/1.4.0/index.html')
  expect(html).toContain(
    'Made from 9 commits: 1 listed by type, 2 without a type, 3 internal, 2 cancelled out, 1 listed in another release.',
  )
})

test('commits of other packages are none of a release', () => {
  const { accounting } = aRelease()
  const release = aRelease({ package: 'web', accounting: { ...accounting, commits: 5, elsewhere: 4 } })
  const html = page(siteOf([release]), 'releases/web/1.4.0/index.html')
  expect(html).toContain('Made from 1 commit: 1 listed by type.')
})

test('a tag keeps its order in a line that is read from right to left, and so does what people wrote', () => {
  const release = aRelease({ previousTag: '@acme/api@1.0.1', compareUrl: `${repositoryUrl}/compare/a...b` })
  const site = siteOf([release], { description: 'Every second Tuesday.' })
  expect(page(site, 'releases/1.4.0/index.html')).toContain(
    `<a href="${repositoryUrl}/compare/a...b">Compare with <bdi>@acme/api@1.0.1</bdi></a>`,
  )
  expect(page(site, 'index.html')).toContain('<bdi>Every second Tuesday.</bdi>')
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
  expect(known).toContain(`<bdi>closes</bdi> <a href="${repositoryUrl}/issues/34">#34</a>`)
  const unknown = page(siteOf([release], { repositoryUrl: null }), 'releases/1.4.0/index.html')
  expect(unknown).toContain('<span><bdi>closes</bdi> #34</span>')
  expect(unknown).not.toMatch(/href="https:/)
})

test('a long release lists its sections at the top of its page', () => {
  const changes = (type: string) =>
    Array.from({ length: 20 }, (_, index) => aChange({ id: `c-${type}-${index}`, type }))
  const sections = ['feat', 'fix'].map((type) => ({ type, title: type, changes: changes(type) }))
  const html = page(siteOf([aRelease({ sections })]), 'releases/1.4.0/index.html')
  expect([...html.matchAll(/<a href="#(s-\w+)">/g)].map((match) => match[1])).toEqual(['s-feat', 's-fix'])
  expect(page(siteOf([aRelease()]), 'releases/1.4.0/index.html')).not.toContain('On this page')
})

test('the line of a page that search engines and previews of links show is never cut inside a character', () => {
  const text = `A${'🚀'.repeat(250)}`
  const html = page(siteOf([aRelease({ highlights: [{ change: null, text }] })]), 'releases/1.4.0/index.html')
  expect(html).toContain(`<meta name="description" content="A${'🚀'.repeat(198)}…">`)
})
