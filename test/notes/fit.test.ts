import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Release, ReleaseNotes } from '../../src/notes/document.ts'
import { fitLimit, fitLimits, fitNotes } from '../../src/notes/fit.ts'
import { defaultRenderOptions, renderNotes } from '../../src/notes/render.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { aChange, aRelease } from '../builders/release.ts'
import { codeSpans, guide, tableBelow } from '../docs/guides.ts'
import { fullRelease, repository, told } from './told.ts'

const compareUrl = `${repository}/compare/v1.3.0...v1.4.0`

function changes(count: number, from: number, words = 'change number') {
  return Array.from({ length: count }, (_, index) =>
    aChange({ commit: String(from + index).padStart(40, '0'), description: `${words} ${from + index}` }),
  )
}

function fitted(notes: ReleaseNotes, limit: number | null): Promise<string> {
  return renderNotes(notes, 'md', { ...defaultRenderOptions, limit })
}

function entries(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('- '))
}

/** How many changes the sentences of a text say that are missing. */
function missing(text: string): number {
  return [...text.matchAll(/… and (\d+) more changes?\b/g)].reduce((sum, [, count]) => sum + Number(count), 0)
}

/** The same of lines about what is inside. */
function linesMissing(text: string, kind: string): number {
  const counts = text.matchAll(new RegExp(`… and (\\d+) more about ${kind}`, 'g'))
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0)
}

test('trap 56: 5,000 changes fit the page of a release, the rest is counted and linked', async () => {
  const release = aRelease({
    previousTag: 'v1.3.0',
    compareUrl,
    sections: [
      { type: 'feat', title: 'Features', changes: changes(2_000, 0) },
      { type: 'fix', title: 'Bug fixes', changes: changes(1_000, 2_000) },
      { type: 'other', title: 'Other changes', changes: changes(2_000, 3_000) },
    ],
  })
  const whole = await fitted(told(release), null)
  const text = await fitted(told(release), fitLimits['github-release'])
  expect(whole.length).toBeGreaterThan(400_000)
  expect(text.length).toBeLessThanOrEqual(125_000)
  expect(text.length).toBeGreaterThan(124_800)
  const shown = entries(text)
  expect(shown).toEqual(entries(whole).slice(0, shown.length))
  expect(text).toContain(
    `\n\n[… and ${5_000 - shown.length} more changes](${compareUrl})\n\nThanks to Ada Park.\n`,
  )
})

test('the last sections go first, what breaks and what a person wrote last', async () => {
  const notes = told(fullRelease())
  const whole = await fitted(notes, null)
  const without = await fitted(notes, whole.length - 1)
  expect(without).not.toContain('### Bug fixes')
  expect(without).toContain(`[… and 1 more change](${compareUrl})`)
  const fewer = await fitted(notes, without.length - 1)
  expect(fewer).not.toContain('invoices')
  expect(fewer).toContain('- **Breaking:** **api, ui:** drop the `v1` endpoints')
  expect(fewer).toContain('### Upgrading')
  const few = await fitted(notes, fewer.length - 140)
  expect(few).toContain('### Highlights')
  expect(few).toContain('### Breaking changes')
  expect(few).not.toContain('Thanks to')
  expect(await fitted(notes, 300)).toBe(
    `## [1.4.0](${compareUrl}) (2026-11-21)\n\n### Highlights\n\n- Everything is twice as fast.\n  Measured on our own data.\n\n[… and 3 more changes](${compareUrl})\n`,
  )
})

test('many people go before the first change, a few after the last', async () => {
  const contributors = Array.from({ length: 50 }, (_, index) => ({
    name: `Somebody ${index}`,
    login: null,
    first: false,
  }))
  const release = aRelease({
    compareUrl,
    contributors,
    sections: [{ type: 'feat', title: 'Features', changes: changes(20, 0) }],
  })
  const whole = await fitted(told(release), null)
  const text = await fitted(told(release), whole.length - 1)
  expect(entries(text)).toHaveLength(20)
  expect(text).not.toContain('Thanks to')
  expect(text).not.toContain('more change')
})

test('lines about dependencies go before any change and are counted, those about vulnerabilities stay longer', async () => {
  const release = aRelease({
    sections: [{ type: 'feat', title: 'Features', changes: changes(20, 0) }],
    dependencies: someDependencies(
      ...['first', 'second', 'third'].map((word) => `${word} ${'x'.repeat(99)}`),
    ),
    vulnerabilities: someVulnerabilities('1 fixed'),
  })
  const whole = await fitted(told(release), null)
  const fewer = await fitted(told(release), whole.length - 1)
  expect(fewer).toMatch(
    /### Dependencies\n\n- first x+\n- second x+\n\n… and 1 more about dependencies\n\nThanks/,
  )
  expect(entries(fewer)).toHaveLength(23)
  const none = await fitted(told(release), whole.length - 300)
  expect(none).not.toContain('### Dependencies')
  expect(none).toContain('\n- 1 fixed\n\n… and 3 more about dependencies\n\nThanks')
  expect(entries(none)).toHaveLength(21)
  const least = await fitted(told(release), 145)
  expect(least).toMatch(
    /… and 20 more changes\]?.*\n\n### Vuln.*\n\n- 1 fixed\n\n… and 3 more about dependencies\n$/,
  )
})

test('older releases go first, and are counted together', async () => {
  const older = aRelease({
    version: '1.3.0',
    sections: [{ type: 'feat', title: 'Features', changes: changes(30, 0) }],
  })
  const oldest = aRelease({
    version: '1.2.0',
    sections: [{ type: 'feat', title: 'Features', changes: changes(12, 50) }],
  })
  const notes = told(fullRelease(), older, oldest)
  const whole = await fitted(notes, null)
  const newest = await fitted(told(fullRelease()), null)
  const text = await fitted(notes, newest.length + 60)
  expect(text).toBe(`${newest}\n… and 42 more changes in 2 earlier releases\n`)
  const two = await fitted(notes, whole.length - 1_200)
  expect(two).toMatch(/## 1\.3\.0[^]*… and 12 more changes in 1 earlier release\n$/)
  expect(await fitted(notes, 60)).toBe('… and 45 more changes in 3 earlier releases\n')
})

test('what is left out is linked to where the whole of it is, if that is known', async () => {
  const release = aRelease({
    compareUrl,
    sections: [{ type: 'feat', title: 'Features', changes: changes(9, 0) }],
  })
  const options = { ...defaultRenderOptions, limit: 500, fullUrl: 'https://acme.example/changelog/' }
  const text = await renderNotes(told(release), 'md', options)
  expect(text).toContain(' more changes](https://acme.example/changelog/)')
})

test('the number of renderings follows the digits of the number of entries', () => {
  const release = aRelease({ sections: [{ type: 'feat', title: 'Features', changes: changes(10_000, 0) }] })
  let renderings = 0
  const render = (notes: ReleaseNotes) => {
    renderings += 1
    return (notes.releases[0]?.sections[0]?.changes ?? []).map(({ description }) => description).join('\n')
  }
  const text = fitNotes(render, told(release), 50_000, null)
  expect(text.length).toBeGreaterThan(49_950)
  expect(renderings).toBeLessThan(20)
})

const release = fc
  .record({
    sections: fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.boolean()), { minLength: 1, maxLength: 8 }),
      { maxLength: 4 },
    ),
    highlights: fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 3 }),
    people: fc.integer({ min: 0, max: 30 }),
    inside: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 4 }),
    linked: fc.boolean(),
  })
  .map(({ sections, highlights, people, inside, linked }): Partial<Release> => {
    const all = sections.map((section, at) => ({
      type: `t${at}`,
      title: `Section ${at}`,
      changes: section.map(([length, breaking], index) =>
        aChange({
          commit: `${at}${index}`.padEnd(40, '0'),
          description: `e${index}${'x'.repeat(length + 1)}`,
          breaking,
        }),
      ),
    }))
    return {
      compareUrl: linked ? compareUrl : null,
      sections: all,
      breaking: all.flatMap(({ changes: some }) =>
        some
          .filter(({ breaking }) => breaking)
          .map(({ id, commit }) => ({ change: id, commit, scope: null, text: 'It breaks.' })),
      ),
      highlights: highlights.map((length) => ({ change: null, text: 'b'.repeat(length) })),
      dependencies: someDependencies(...inside.map((length) => `d${'y'.repeat(length)}`)),
      vulnerabilities: someVulnerabilities(...inside.map((length) => `v${'y'.repeat(length)}`)),
      contributors: Array.from({ length: people }, (_, index) => ({
        name: `Person ${index}`,
        login: null,
        first: false,
      })),
    }
  })

test('whatever fits is unchanged, whatever does not is cut between entries and counted, and no limit is passed', async () => {
  const styles = fc.constantFrom('conventional', 'keep-a-changelog', 'common-changelog')
  const formats = fc.constantFrom('md', 'html', 'text', 'slack')
  await fc.assert(
    fc.asyncProperty(
      fc.array(release, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 110 }),
      fc.tuple(styles, formats),
      async (values, percent, [style, format]) => {
        const notes = told(...values.map((one, index) => aRelease({ ...one, version: `1.${9 - index}.0` })))
        const options = { ...defaultRenderOptions, style }
        const whole = await renderNotes(notes, format, options)
        const limit = Math.max(100, Math.floor((whole.length * percent) / 100))
        const text = await renderNotes(notes, format, { ...options, limit })
        expect(text.length).toBeLessThanOrEqual(limit)
        if (whole.length <= limit) expect(text).toBe(whole)
        else {
          expect(text.trim()).not.toBe('')
          const all = new Set(whole.split('\n'))
          for (const line of text.split('\n'))
            if (!all.has(line))
              expect(line).toMatch(/… and \d+ more (?:change|about (?:dependenc|vulnerabilit)ies)/)
          const total = values.flatMap(({ sections = [] }) => sections.flatMap((section) => section.changes))
          const shown = text.match(/\be\d+x+\b/g) ?? []
          expect(missing(text) + shown.length).toBe(total.length)
          // Those of a release that is not shown go with it.
          const there = values.filter((_, index) => text.includes(`1.${9 - index}.0`))
          const lines = there.flatMap(({ dependencies }) => dependencies?.lines ?? []).length
          for (const [mark, kind] of [
            ['d', 'dependencies'],
            ['v', 'vulnerabilities'],
          ] as const)
            expect(
              linesMissing(text, kind) + (text.match(new RegExp(`\\b${mark}y+\\b`, 'g')) ?? []).length,
            ).toBe(lines)
        }
      },
    ),
    { numRuns: 200 },
  )
})

test('the sizes have names, which the guide lists, or are numbers', () => {
  expect(fitLimit('github-release')).toBe(125_000)
  expect(fitLimit('github-comment')).toBe(65_536)
  expect(fitLimit('slack')).toBe(40_000)
  expect(fitLimit('12000')).toBe(12_000)
  expect(fitLimit('500')).toBe(500)
  for (const wrong of ['0', '-1', '1e9', '12.5', 'toString', '', '12k'])
    expect(() => fitLimit(wrong)).toThrow(/--fit .* is no size/)
  const rows = tableBelow(guide('docs/templates.md'), 'Sizes')
  expect(rows.map(([name = '', size]) => [codeSpans(name)[0], size])).toEqual(
    Object.entries(fitLimits).map(([name, size]) => [name, size.toLocaleString('en')]),
  )
})

test('a size that has no room for any notes is refused with the least that is taken', () => {
  for (const small of ['1', '60', '499'])
    expect(() => fitLimit(small)).toThrow(
      expect.objectContaining({
        code: 'USAGE',
        message: `--fit ${small} is too small for any notes.`,
        hint: 'Give a number of characters, 500 or more, or one of: github-release, github-comment, slack.',
      }) as Error,
    )
})

test('no text is empty: a link that has no room is left out, and a limit that nothing fits is refused', async () => {
  const release = aRelease({ sections: [{ type: 'feat', title: 'Features', changes: changes(99, 0) }] })
  const fullUrl = `https://acme.example/${'x'.repeat(600)}`
  const options = { ...defaultRenderOptions, limit: 60, fullUrl }
  expect(await renderNotes(told(release), 'md', options)).toBe('… and 99 more changes in 1 earlier release\n')
  await expect(renderNotes(told(release), 'md', { ...options, limit: 10 })).rejects.toMatchObject({
    code: 'USAGE',
    message: 'No notes fit into 10 characters.',
  })
})
