import { expect, test } from 'vitest'
import { anEntry, compare, update } from '../builders/changelog.ts'

test('link references are set once each, in the order of the releases, and others are left alone', () => {
  const before = [
    '## [Unreleased]',
    '',
    '## [1.0.0] - 2020-01-01',
    '',
    '[middle]: https://example.com/middle',
    '',
    'See [docs].',
    '',
    '[Unreleased]: https://example.com/acme/api/compare/v1.0.0...HEAD',
    '[1.0.0]: https://example.com/old "title"',
    '',
    '[docs]: https://example.com/docs',
  ].join('\n')
  const { text } = update(before, [
    anEntry(null, { compareUrl: compare('v1.1.0', 'HEAD') }),
    anEntry('1.1.0', { compareUrl: compare('v1.0.0', 'v1.1.0') }),
    anEntry('1.0.0', { compareUrl: compare('x', 'y') }),
    anEntry('0.9.0', { compareUrl: compare('v0.8.0', 'v0.9.0') }),
  ])
  expect(text.slice(text.indexOf('[Unreleased]:'))).toBe(
    [
      `[Unreleased]: ${compare('v1.1.0', 'HEAD')}`,
      `[1.1.0]: ${compare('v1.0.0', 'v1.1.0')}`,
      '[1.0.0]: https://example.com/old "title"',
      `[0.9.0]: ${compare('v0.8.0', 'v0.9.0')}`,
      '',
      '[docs]: https://example.com/docs',
    ].join('\n'),
  )
  expect(text).toContain('[middle]: https://example.com/middle\n\nSee [docs].')
})

test('a label that is defined in the middle of the file is not defined again', () => {
  const before = '## [1.0.0]\n\n[1.1.0]: https://example.com/mine\n\nOld.\n'
  const { text } = update(before, [anEntry('1.1.0', { compareUrl: compare('a', 'b') })])
  expect(text.match(/^\[1\.1\.0\]:/gm)).toHaveLength(1)
})

test('a link that nobody may follow is left out', () => {
  const compareUrl = 'javascript:alert(1)'
  for (const style of ['conventional', 'keep-a-changelog'] as const)
    expect(update(null, [anEntry('1.0.0', { compareUrl })], { style }).text).not.toContain('javascript')
})
