import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import compare from 'semver/functions/compare.js'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { fileOf, siteOf } from './sites.ts'

/** A release that breaks what these commits say; each is a change of it. */
function breaks(version: string, commits: readonly string[], overrides: Partial<Release> = {}): Release {
  const changes = commits.map((commit) => aChange({ id: `c-${commit}`, commit, breaking: true }))
  return aRelease({
    version,
    sections: [{ type: 'feat', title: 'Features', changes }],
    breaking: commits.map((commit) => ({
      change: `c-${commit}`,
      commit,
      scope: null,
      text: `Do ${commit}.`,
    })),
    ...overrides,
  })
}

/** Releases that came a day apart, the last one newest. */
function inTurn(...releases: Release[]): Release[] {
  return releases
    .map((release, day) => ({ ...release, date: new Date(Date.UTC(2024, 0, day + 1)).toISOString() }))
    .toReversed()
}

interface Told {
  readonly package: string
  readonly versions: readonly string[]
  readonly releases: readonly {
    readonly version: string
    readonly position: number
    readonly tasks: readonly string[]
  }[]
}

/** What the guide says, as a reader of its HTML finds it. */
function guideOf(releases: readonly Release[]): Told[] {
  const page = fileOf(siteOf(releases), 'upgrade/index.html')
  return [
    ...page.matchAll(
      /<section class="upgrades" data-package="(.*?)" data-versions="(.*?)">([^]*?)<\/section>/g,
    ),
  ].map(([, name = '', versions = '', body = '']) => ({
    package: name,
    versions: JSON.parse(versions.replaceAll('&quot;', '"')) as string[],
    releases: [...body.matchAll(/<article [^>]*data-position="(\d+)">([^]*?)<\/article>/g)].map(
      ([, position, article = '']) => ({
        version: /<h\d><a [^>]*><bdi>(.*?)<\/bdi>/.exec(article)?.[1] ?? '',
        position: Number(position),
        tasks: [...article.matchAll(/Do (\w+)\./g)].map(([, commit = '']) => commit),
      }),
    ),
  }))
}

test('where nothing ever breaks there is no guide, and no place leads to one', () => {
  const site = siteOf([aRelease(), breaks('9.0.0', ['a'], { tag: null })], { includeDraft: true })
  expect([...site.keys()].filter((path) => path.startsWith('upgrade'))).toEqual([])
  expect([...site].filter(([, content]) => content.includes('href="upgrade/'))).toEqual([])
})

test('every breaking change is told by version, with links to its release and to the change', () => {
  const releases = inTurn(breaks('1.0.0', []), breaks('2.0.0', ['aaa', 'bbb']), breaks('3.0.0', ['ccc']))
  expect(guideOf(releases)).toEqual([
    {
      package: '',
      versions: ['3.0.0', '2.0.0', '1.0.0'],
      releases: [
        { version: '3.0.0', position: 0, tasks: ['ccc'] },
        { version: '2.0.0', position: 1, tasks: ['aaa', 'bbb'] },
      ],
    },
  ])
  const page = fileOf(siteOf(releases, { baseUrl: 'https://acme.example/' }), 'upgrade/index.html')
  expect(page).toContain('<a href="../releases/2.0.0/">')
  for (const link of ['releases/2.0.0/#c-aaa', 'releases/2.0.0/#c-bbb', 'releases/3.0.0/#c-ccc'])
    expect(page).toContain(`<a href="../${link}">`)
  expect(page).toContain('<script src="../upgrade.js" defer></script>')
})

test('steps of upgrading are told after what breaks, and lead to where they are told', () => {
  const releases = [
    breaks('2.0.0', ['aaa'], {
      upgrade: [
        { change: null, text: 'Do first.' },
        { change: 'c-aaa', text: 'Do second.' },
      ],
    }),
  ]
  expect(guideOf(releases)[0]?.releases[0]?.tasks).toEqual(['aaa', 'first', 'second'])
  const only = aRelease({ upgrade: [{ change: null, text: 'Do first.' }] })
  expect(guideOf([only])[0]?.releases[0]?.tasks).toEqual(['first'])
  expect(fileOf(siteOf([only]), 'upgrade/index.html')).toContain(
    '<a href="../releases/1.4.0/index.html"><bdi>1.4.0</bdi></a>',
  )
})

test('a breaking change that no section lists leads to its release', () => {
  const release = aRelease({
    breaking: [{ change: 'c-hidden', commit: 'hidden', scope: null, text: 'Do it.' }],
  })
  const page = fileOf(siteOf([release]), 'upgrade/index.html')
  expect(page).toContain('href="../releases/1.4.0/index.html"')
  expect(page).not.toContain('#c-hidden')
})

test('versions are in the order of SemVer, not of their days', () => {
  const [{ versions, releases } = { versions: [], releases: [] }] = guideOf(
    inTurn(breaks('1.9.0', ['a']), breaks('1.10.0', ['b']), breaks('2.0.0', ['c']), breaks('1.10.1', ['d'])),
  )
  expect(versions).toEqual(['2.0.0', '1.10.1', '1.10.0', '1.9.0'])
  expect(releases.map(({ version }) => version)).toEqual(versions)
})

test('what is no version comes last, the newest first', () => {
  const [{ versions } = { versions: [] }] = guideOf(
    inTurn(breaks('zebra', ['a']), breaks('1.0.0', ['b']), breaks('ant', ['c'])),
  )
  expect(versions).toEqual(['1.0.0', 'ant', 'zebra'])
})

test('prereleases are part of the version that they led to, and say nothing twice', () => {
  const releases = inTurn(
    breaks('2.0.0', ['a']),
    breaks('3.0.0-rc.1', ['b', 'c']),
    breaks('3.0.0-rc.2', ['d']),
    breaks('3.0.0', ['b', 'e']),
    breaks('4.0.0-rc.1', ['f']),
  )
  expect(guideOf(releases)).toEqual([
    {
      package: '',
      versions: ['4.0.0-rc.1', '3.0.0', '2.0.0'],
      releases: [
        { version: '4.0.0-rc.1', position: 0, tasks: ['f'] },
        { version: '3.0.0', position: 1, tasks: ['b', 'e', 'd', 'c'] },
        { version: '2.0.0', position: 2, tasks: ['a'] },
      ],
    },
  ])
  expect(fileOf(siteOf(releases), 'upgrade/index.html')).toContain(
    '<a href="../releases/3.0.0-rc.2/index.html#c-d"><bdi>3.0.0-rc.2</bdi></a>',
  )
})

test('packages are apart, each with its own versions, and one that never broke is not there', () => {
  const guide = guideOf([
    breaks('2.0.0', ['a'], { package: 'web' }),
    breaks('1.0.0', ['b'], { package: 'api' }),
    aRelease({ version: '7.0.0', package: 'cli' }),
  ])
  expect(guide.map(({ package: name, versions }) => [name, ...versions])).toEqual([
    ['api', '1.0.0'],
    ['web', '2.0.0'],
  ])
  const page = fileOf(
    siteOf([breaks('2.0.0', ['a'], { package: 'web' }), breaks('1.0.0', ['b'], { package: 'api' })]),
    'upgrade/index.html',
  )
  expect(page).toMatch(/<h2><bdi>api<\/bdi><\/h2>[^]*<h3>[^]*<h2><bdi>web<\/bdi><\/h2>/)
  expect(page).toContain('<select id="upgrade-package" name="package" autocomplete="off">')
})

test('a withdrawn release is marked where it is told', () => {
  const withdrawn = { at: '2026-11-22T08:00:00Z', reason: 'lost data', replacement: null }
  const page = fileOf(
    siteOf([breaks('2.0.0', ['a'], { withdrawn }), breaks('1.0.0', ['b'])]),
    'upgrade/index.html',
  )
  const [first = '', second = ''] = page.split('<article').slice(1)
  expect(first).toContain('<span class="mark gone">Withdrawn</span>')
  expect(second).not.toContain('mark gone')
})

test('the guide is valid HTML, with hostile text too, and its form is hidden until a script shows it', async () => {
  const words = '"><script>window.harmed = 1</script> `code` #7'
  const site = siteOf([
    breaks(words, ['a'], {
      package: words,
      breaking: [{ change: 'c-a', commit: 'a', scope: words, text: `${words}\n\n${words}` }],
    }),
    breaks('1.0.0', ['b'], { package: 'api' }),
  ])
  const page = fileOf(site, 'upgrade/index.html')
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(page)
  expect(
    report.results.flatMap(({ messages }) => messages.map((one) => `${one.ruleId}: ${one.message}`)),
  ).toEqual([])
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toMatch(/<div class="between"[^>]* hidden>/)
  expect(page).toContain("connect-src 'self'; script-src 'self';")
})

test('whatever is released in whatever order, each commit that breaks is told once a line and in order', () => {
  const version = fc
    .tuple(fc.nat(3), fc.nat(2), fc.option(fc.nat(3), { nil: null }))
    .map(([major, minor, candidate]) => `${major}.${minor}.0${candidate === null ? '' : `-rc.${candidate}`}`)
  const history = fc.uniqueArray(version, { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(history, (versions) => {
      const commits = versions.map((_, index) => `x${index}`)
      const [guide] = guideOf(inTurn(...versions.map((one, index) => breaks(one, [commits[index] ?? '']))))
      expect(guide?.releases.flatMap(({ tasks }) => tasks).toSorted()).toEqual(commits.toSorted())
      expect(guide?.versions).toEqual(guide?.versions.toSorted((one, other) => compare(other, one)))
      for (const { version: told, position } of guide?.releases ?? [])
        expect(guide?.versions[position]).toBe(told)
    }),
    { numRuns: 40 },
  )
})
