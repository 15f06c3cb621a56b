import { expect, test } from 'vitest'
import { bumpBetween, nextVersion } from '../../src/notes/version.ts'

test.each([
  ['1.2.3', 'breaking', '2.0.0', 'major'],
  ['1.2.3', 'feature', '1.3.0', 'minor'],
  ['1.2.3', 'fix', '1.2.4', 'patch'],
  ['0.2.3', 'breaking', '0.3.0', 'minor'],
  [null, 'feature', '0.1.0', 'initial'],
  ['1.2.3', 'none', null, 'none'],
] as const)('after %s a %s asks for %s', (previous, weight, version, bump) => {
  expect(nextVersion(previous, weight)).toEqual({ version, bump })
})

test('a past release is judged by its numbers', () => {
  expect(bumpBetween('1.2.3', '2.0.0')).toBe('major')
  expect(bumpBetween('1.2.3', '1.3.0')).toBe('minor')
  expect(bumpBetween('1.2.3', '1.2.4')).toBe('patch')
  expect(bumpBetween('1.2.3', '2.0.0-rc.1')).toBe('prerelease')
  expect(bumpBetween(null, '1.0.0')).toBe('initial')
})
