import { expect, test } from 'vitest'
import { aChange, aRelease } from '../builders/release.ts'
import { fileOf as page, siteOf } from './sites.ts'
import { history, stay } from './told.ts'

test('a long release is cut short on the index, with the number that is left and the way to it', () => {
  const changes = Array.from({ length: 20 }, (_, index) =>
    aChange({ id: `c-${index}`, description: `change ${index}` }),
  )
  const site = siteOf([aRelease({ sections: [{ type: 'feat', title: 'Features', changes }] })])
  expect(page(site, 'index.html').match(/change \d+/g)).toHaveLength(12)
  expect(page(site, 'index.html')).toContain('8 more changes')
  expect(page(site, 'releases/1.4.0/index.html').match(/change \d+/g)).toHaveLength(20)
})

test('what runs now is marked on its release, wherever it is listed, with the way to the proof', () => {
  const older = aRelease({ version: '1.3.0', date: '2026-10-01T09:00:00Z' })
  const site = siteOf([aRelease(), older], {
    stays: [stay, { ...stay, version: '1.3.0', until: stay.since }],
  })
  for (const path of ['index.html', 'releases/1.4.0/index.html'])
    expect(page(site, path)).toMatch(
      /<a class="mark live" href="[^"]*live\/index\.html#[^"]*">Live in <bdi>production</,
    )
  expect(page(site, 'releases/1.3.0/index.html')).not.toContain('Live in')
  expect(page(site, 'releases/1.3.0/index.html')).toContain('production')
})

test('a withdrawn release is marked wherever it is listed, and what replaces it is one link away', () => {
  const withdrawn = { at: '2026-11-22T08:00:00Z', reason: 'it loses rows', replacement: '1.119.0' }
  const [newest, second, ...others] = history(120).map((release) =>
    ['1.120.0', '1.118.0', '1.3.0'].includes(release.version ?? '') ? { ...release, withdrawn } : release,
  )
  const site = siteOf([newest, second, ...others].filter((release) => release !== undefined))
  const replaced = (root: string) =>
    `Use <a href="${root}releases/1.119.0/index.html"><bdi>1.119.0</bdi></a> instead.`
  for (const [path, root] of [
    ['index.html', ''],
    ['archive/1/index.html', '../../'],
    ['releases/1.3.0/index.html', '../../'],
  ] as const) {
    expect(page(site, path)).toContain('<span class="mark gone">Withdrawn</span>')
    expect(page(site, path)).toContain(replaced(root))
  }
  expect(page(site, 'releases/1.2.0/index.html')).toContain(
    '<bdi>1.3.0</bdi> <span class="mark gone">Withdrawn</span>',
  )
  expect(page(site, 'index.html')).toMatch(/The latest is <a [^>]*><bdi>1\.119\.0<\/bdi>/)
  const elsewhere = aRelease({ withdrawn: { ...withdrawn, replacement: '9.9.9' } })
  expect(page(siteOf([elsewhere]), 'releases/1.4.0/index.html')).toContain('Use <bdi>9.9.9</bdi> instead.')
})

test('each release has an anchor where it is listed, made of its place and of nothing that may change', () => {
  const releases = [
    aRelease({ version: '2.0.0-rc.1', date: '2026-11-22T09:00:00Z' }),
    aRelease({ bump: 'major' }),
  ]
  const html = page(siteOf(releases), 'index.html')
  expect([...html.matchAll(/<article [^>]* id="([^"]*)"/g)].map((match) => match[1])).toEqual([
    'r-2-0-0__rc-1',
    'r-1-4-0',
  ])
})

test('the index offers the kinds of change that it has, and none where there is nothing to choose', () => {
  const sections = ['feat', 'fix'].map((type) => ({ type, title: type, changes: [aChange({ type })] }))
  const html = page(siteOf([aRelease({ sections })]), 'index.html')
  expect(
    [...html.matchAll(/<label><input type="radio" [^>]*id="only-(\w+)"[^>]*> <span>(\w+)/g)].map(
      ([, , label]) => label,
    ),
  ).toEqual(['Everything', 'New', 'Fixed'])
  expect(html).toContain('<article class="entry has-new has-fixed"')
  expect(page(siteOf([aRelease()]), 'index.html')).not.toContain('type="radio"')
})

test('a long release keeps some of each of its kinds on the index', () => {
  const kind = (type: string, count: number) => ({
    type,
    title: type,
    changes: Array.from({ length: count }, (_, index) =>
      aChange({ id: `c-${index}`, type, description: `${type} ${index}` }),
    ),
  })
  const html = page(siteOf([aRelease({ sections: [kind('feat', 900), kind('fix', 100)] })]), 'index.html')
  expect(html.match(/>feat \d+/g)).toHaveLength(10)
  expect(html.match(/>fix \d+/g)).toHaveLength(2)
  expect(html).toContain('988 more changes in <a')
})

test('what the index leaves out of what is to do is one click away', () => {
  const breaking = Array.from({ length: 5 }, (_, index) => ({
    change: `c-${index}`,
    commit: aChange().commit,
    scope: null,
    text: `Act ${index}.`,
  }))
  const html = page(siteOf([aRelease({ breaking })]), 'index.html')
  expect(html).toContain('<a href="releases/1.4.0/index.html">2 more to act on</a>')
})

test('a site without a release says so', () => {
  expect(page(siteOf([]), 'index.html')).toContain('No release yet.')
})
