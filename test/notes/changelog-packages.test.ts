import { expect, test } from 'vitest'
import { anEntry, block, features, headings, update } from '../builders/changelog.ts'

test('packages have sections of their own in one file, in the order of their dates', () => {
  const api = (version: string, day: string) => anEntry(version, { package: 'api', date: `${day}T00:00:00Z` })
  const web = (version: string, day: string) =>
    anEntry(version, { package: '@acme/web', date: `${day}T00:00:00Z` })
  let { text } = update(null, [web('2.0.0', '2026-03-01'), api('1.0.0', '2026-02-01')])
  text = update(text, [web('1.0.0', '2026-01-01')]).text
  const done = update(text, [api('1.1.0', '2026-02-15'), api('1.2.0', '2026-04-01')])
  expect(done.added).toEqual(['api 1.1.0', 'api 1.2.0'])
  expect(headings(done.text).slice(1)).toEqual([
    '## api 1.2.0 (2026-04-01)',
    '## @acme/web 2.0.0 (2026-03-01)',
    '## api 1.1.0 (2026-02-15)',
    '## api 1.0.0 (2026-02-01)',
    '## @acme/web 1.0.0 (2026-01-01)',
  ])
})

test('the form in which a file names packages is recognised and followed', () => {
  for (const [old, expected] of [
    ['## api 1.0.0', '## api 1.1.0'],
    ['## [api@1.0.0]', '## [api@1.1.0]'],
    ['## api@1.0.0 (2020-01-01)', '## api@1.1.0 (2026-11-21)'],
    ['## api [1.0.0]', '## [api 1.1.0]'],
  ] as const) {
    const before = `${old}\n\nOld.\n`
    expect(update(before, [anEntry('1.0.0', { package: 'api' })]).text, old).toBe(before)
    expect(update(before, [anEntry('1.1.0', { package: 'api' })]).text.split('\n')[0], old).toBe(expected)
    expect(update(before, [anEntry('1.0.0', { package: 'web' })]).text.split('\n'), old).toContain(old)
  }
})

test('in the file of a package its name is left out, and another package is not taken for it', () => {
  const { text } = update(null, [anEntry('1.0.0', { package: 'api' })], { package: 'api' })
  expect(text).toContain(`\n## 1.0.0 (2026-11-21)\n${block('api@1.0.0', ...features('1.0.0'))}`)
  const web = update(text, [anEntry('1.0.0', { package: 'web', body: '- of web\n' })], { package: 'web' })
  expect(web.added).toEqual(['web 1.0.0'])
  expect(web.text).toContain('- what 1.0.0 brings')
})

test('a name of a package cannot end a marker or act in a heading', () => {
  const { text } = update(null, [anEntry('1.0.0', { package: 'a--> <b>\n# x\uD800' })])
  expect(text).toContain('\n<!-- waybill:begin a-%2D%3E%20%3Cb%3E%0A%23%20x%EF%BF%BD@1.0.0 -->\n')
  expect(text).not.toContain('<b>')
  expect(text.match(/^#/gm)).toHaveLength(3)
})
