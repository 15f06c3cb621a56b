import { expect, test } from 'vitest'
import { longNotes } from '../../bench/long-notes.js'
import { measurePages } from '../../bench/page-curve.js'
import { openLanguage } from '../../src/page/words.ts'
import { composeSite } from '../../src/page/site.ts'
import { aSiteInput, textOf } from '../page/sites.ts'

const limit = 300e6

test('the site of 10,000 releases is written in less than 300 MB, in work that grows with the releases alone', async () => {
  const points = await measurePages([2_500, 5_000, 10_000], { runs: 1 })
  for (const { releases, files, bytes, peakBytes } of points) {
    console.log(`${releases} releases: ${files} files, ${bytes} bytes, ${Math.round(peakBytes / 1e6)} MB`)
    expect(peakBytes).toBeLessThan(limit)
    expect(files).toBeGreaterThan(releases)
  }
  const [one, two, four] = points
  // What twice as many releases add, and what the half before them added.
  for (const work of ['files', 'bytes'] as const) {
    const first = (two?.[work] ?? 0) - (one?.[work] ?? 0)
    const second = (four?.[work] ?? 0) - (two?.[work] ?? 0)
    expect(second / first, work).toBeGreaterThan(1.8)
    expect(second / first, work).toBeLessThan(2.2)
  }
}, 300_000)

test('no page of a long site is long: what is old is on pages of its own', async () => {
  const language = await openLanguage('en', {})
  const releases = longNotes(3_000).releases
  const lengths = new Map<string, number>()
  for (const { path, content } of composeSite(aSiteInput(releases, { language })))
    if (path.endsWith('.html')) lengths.set(path, textOf(content).length)
  const index = lengths.get('index.html') ?? 0
  const few = [...composeSite(aSiteInput(longNotes(100).releases, { language }))]
  const short = textOf(few.find(({ path }) => path === 'index.html')?.content ?? '').length
  // It has as many releases, and links to a page for each fifty older ones.
  expect(index / short).toBeLessThan(1.5)
  for (const [path, length] of lengths)
    if (!path.startsWith('upgrade/')) expect(length, path).toBeLessThan(120_000)
})
