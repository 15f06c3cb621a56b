import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Release } from '../../src/notes/document.ts'
import { releaseView, type ReleaseView } from '../../src/page/release-view.ts'
import { searchParts } from '../../src/page/search-index.ts'
import { english } from '../../src/page/words/english.ts'
import { aChange, aRelease } from '../builders/release.ts'

type Part = {
  types: string[]
  releases: [string, string, string, string, string, string[], number, unknown[][]][]
}

function aView(release: Partial<Release> = {}, environments: readonly string[] = []): ReleaseView {
  const folder = `releases/${release.version ?? '1.4.0'}/`
  const setting = { language: english, links: null, find: () => null, live: [], environments }
  return releaseView(aRelease(release), { folder, href: folder }, setting)
}

/** Newest first, one for each length of what it tells. */
function viewsOf(lengths: readonly number[]): ReleaseView[] {
  return lengths
    .map((length, index) =>
      aView({
        version: `${index + 1}.0.0`,
        sections: [
          { type: 'fix', title: 'Bug fixes', changes: [aChange({ description: 'é'.repeat(length) })] },
        ],
      }),
    )
    .toReversed()
}

function read(views: readonly ReleaseView[]): Part[] {
  return searchParts(views).map(({ content }) => JSON.parse(content) as Part)
}

/** What the index tells of one release. */
function told(release: Partial<Release>): unknown[][] {
  return read([aView(release)])[0]?.releases[0]?.[7] ?? []
}

test('a part is what its description says, to the byte', () => {
  const view = aView(
    {
      version: '1.4.0',
      package: 'api',
      sections: [
        {
          type: 'feat',
          title: 'Features',
          changes: [aChange({ scope: 'search', description: 'find by any word' })],
        },
        {
          type: 'fix',
          title: 'Bug fixes',
          changes: [
            aChange({ id: 'c-9c8b7a6f5e4d', description: 'keep the order', breaking: true }),
            aChange({ id: 'c-000000000000', description: 'begin anew' }),
          ],
        },
      ],
      breaking: [{ change: 'c-9c8b7a6f5e4d', commit: '9c8b', scope: null, text: 'Sort them\nyourself.' }],
    },
    ['production'],
  )
  expect(searchParts([view])).toEqual([
    {
      number: 1,
      content:
        '{"types":["feat","fix"],"releases":[["api 1.4.0","releases/1.4.0/","2026-11-21","21 November 2026","api",' +
        '["production"],0,[[0,"c-1f2e3d4c5b6a","search","find by any word"],' +
        '[1,"c-9c8b7a6f5e4d","","keep the order","Sort them yourself."],[1,"c-000000000000","","begin anew"]]]]}\n',
    },
  ])
})

test('without a release there is nothing to search', () => {
  expect(searchParts([])).toEqual([])
})

test('what acts instead of being read is visible, and a text is without the marks of code', () => {
  const [change] = told({
    sections: [
      {
        type: 'fix',
        title: 'Bug fixes',
        changes: [aChange({ scope: 'a\u202Eb', description: 'keep `the order`\u202E of\u0007 ``x`y``' })],
      },
    ],
  })
  expect(change?.slice(2)).toEqual(['a[U+202E]b', 'keep the order[U+202E] of[U+0007] x`y'])
})

test('words that somebody chose are searched in place of the description, all of them', () => {
  const change = aChange({ description: 'internal name', words: 'Orders are found.\n\nBy any word.' })
  expect(told({ sections: [{ type: 'feat', title: 'Features', changes: [change] }] })[0]?.[3]).toBe(
    'Orders are found. By any word.',
  )
})

test('what is said of a release is found too: breaking changes without a section, highlights and steps', () => {
  expect(
    told({
      sections: [{ type: 'feat', title: 'Features', changes: [aChange({ id: 'c-1' })] }],
      breaking: [{ change: 'c-unlisted', commit: 'c', scope: 'api', text: 'Use /v2.' }],
      highlights: [{ change: 'c-1', text: 'Faster by half.' }],
      upgrade: [{ change: null, text: 'Run `migrate`.' }],
    }).slice(1),
  ).toEqual([
    [-1, '', 'api', 'Use /v2.', ''],
    [-1, 'c-1', '', 'Faster by half.'],
    [-1, '', '', 'Run migrate.'],
  ])
})

test('a note that says what the change says is not told twice', () => {
  const change = aChange({ id: 'c-1', description: 'drop the old API', breaking: true })
  expect(
    told({
      sections: [{ type: 'feat', title: 'Features', changes: [change] }],
      breaking: [{ change: 'c-1', commit: 'c', scope: null, text: 'drop the old API' }],
    }),
  ).toEqual([[0, 'c-1', '', 'drop the old API', '']])
})

const lengths = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 40 })

test('every release is in one part, newest first, and parts are numbered from the oldest', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const views = viewsOf(all)
      expect(searchParts(views).map(({ number }) => number)).toEqual(
        Array.from(searchParts(views), (_, index) => index + 1),
      )
      expect(
        read(views)
          .toReversed()
          .flatMap(({ releases }) => releases.map(([name]) => name)),
      ).toEqual(views.map(({ name }) => name))
    }),
    { numRuns: 30 },
  )
})

test('a part that is full never changes again, whatever is released', () => {
  fc.assert(
    fc.property(lengths, lengths, (before, after) => {
      const known = searchParts(viewsOf(before))
      const now = searchParts(viewsOf([...before, ...after]))
      expect(now.slice(0, Math.max(0, known.length - 1))).toEqual(known.slice(0, -1))
    }),
    { numRuns: 30 },
  )
})

test('a part is of about 100 kB: it ends with the release that fills it', () => {
  fc.assert(
    fc.property(lengths, (all) => {
      const parts = searchParts(viewsOf(all))
      for (const { content } of parts.slice(0, -1)) {
        expect(Buffer.byteLength(content)).toBeGreaterThan(100_000)
        expect(Buffer.byteLength(content)).toBeLessThan(100_000 + 2 * 30_000 + 40 * 200)
      }
      expect(Buffer.byteLength(parts.at(-1)?.content ?? '')).toBeLessThan(100_000 + 2 * 30_000 + 40 * 200)
    }),
    { numRuns: 30 },
  )
})

test('a release that is withdrawn or starts to run somewhere changes its own part alone', () => {
  const views = viewsOf(Array.from({ length: 12 }, () => 20_000))
  const before = searchParts(views)
  expect(before.length).toBeGreaterThan(3)
  const withdrawn = { day: { datetime: '', words: '' }, since: '', reason: '', replacement: null }
  const oldest = views.at(-1)
  if (oldest === undefined) throw new Error('no release')
  const after = searchParts(
    views.with(-1, { ...oldest, withdrawn, environments: ['production'.repeat(900)] }),
  )
  expect(after.slice(1)).toEqual(before.slice(1))
  expect(after[0]).not.toEqual(before[0])
})
