import { expect, test } from 'vitest'
import { bumpBetween, nextVersion, type VersionOptions } from '../../src/notes/version.ts'

function next(
  previous: string | null,
  weight: Parameters<typeof nextVersion>[1],
  options: VersionOptions = {},
) {
  const { version, bump } = nextVersion(previous, weight, options)
  return [version, bump]
}

test.each([
  ['1.2.3', 'breaking', '2.0.0', 'major'],
  ['1.2.3', 'feature', '1.3.0', 'minor'],
  ['1.2.3', 'fix', '1.2.4', 'patch'],
  ['0.2.3', 'breaking', '0.3.0', 'minor'],
  ['0.2.3', 'feature', '0.3.0', 'minor'],
  ['0.2.3', 'fix', '0.2.4', 'patch'],
  [null, 'feature', '0.1.0', 'initial'],
  ['1.2.3', 'none', null, 'none'],
] as const)('after %s a %s asks for %s', (previous, weight, version, bump) => {
  expect(nextVersion(previous, weight)).toEqual({ version, bump, warnings: [] })
})

test('before 1.0.0 a break and a feature ask for what is configured (trap 39)', () => {
  const version = { first: '0.1.0', 'before-1.0': { breaking: 'major', feature: 'patch' } } as const
  expect(next('0.2.3', 'breaking', { version })).toEqual(['1.0.0', 'major'])
  expect(next('0.2.3', 'feature', { version })).toEqual(['0.2.4', 'patch'])
  expect(next('1.2.3', 'feature', { version })).toEqual(['1.3.0', 'minor'])
})

test('the first version is configured', () => {
  const version = { first: '1.0.0', 'before-1.0': { breaking: 'minor', feature: 'minor' } } as const
  expect(next(null, 'fix', { version })).toEqual(['1.0.0', 'initial'])
})

test('a prerelease counts on from those of its version, whatever the others are', () => {
  const existing = ['1.2.3', '2.0.0-rc.1', '2.0.0-rc.10', '2.0.0-rc.2', '2.0.0-rc.x', '1.3.0-rc.4']
  expect(next('1.2.3', 'breaking', { prerelease: 'rc', existing })).toEqual(['2.0.0-rc.11', 'prerelease'])
  expect(next('1.2.3', 'feature', { prerelease: 'rc', existing })).toEqual(['1.3.0-rc.5', 'prerelease'])
  expect(next('1.2.3', 'fix', { prerelease: 'rc', existing })).toEqual(['1.2.4-rc.1', 'prerelease'])
  expect(next('1.2.3', 'none', { prerelease: 'rc', existing })).toEqual([null, 'none'])
  expect(next(null, 'fix', { prerelease: 'beta' })).toEqual(['0.1.0-beta.1', 'prerelease'])
})

test('a prerelease that would be lower than another is told', () => {
  const { version, warnings } = nextVersion('1.2.3', 'breaking', {
    prerelease: 'beta',
    existing: ['2.0.0-rc.1'],
  })
  expect(version).toBe('2.0.0-beta.1')
  expect(warnings).toEqual(['2.0.0-beta.1 is lower than 2.0.0-rc.1, which is tagged already.'])
})

test('a prerelease is promoted to the version that it led to, unless the changes ask for more', () => {
  expect(next('2.0.0-rc.2', 'breaking')).toEqual(['2.0.0', 'major'])
  expect(next('2.0.0-rc.2', 'fix')).toEqual(['2.0.0', 'patch'])
  expect(next('1.2.4-rc.1', 'feature')).toEqual(['1.3.0', 'minor'])
  expect(next(null, 'fix', { existing: ['1.0.0-rc.2'] })).toEqual(['1.0.0', 'initial'])
})

test('Release-As wins over what the changes ask for, and over there being none (trap 39)', () => {
  expect(next('1.2.3', 'fix', { releaseAs: '3.0.0' })).toEqual(['3.0.0', 'major'])
  expect(next('1.2.3', 'none', { releaseAs: '1.2.4' })).toEqual(['1.2.4', 'patch'])
  expect(next(null, 'fix', { releaseAs: '1.0.0' })).toEqual(['1.0.0', 'initial'])
  expect(next('1.2.3', 'fix', { releaseAs: '2.0.0', prerelease: 'rc' })).toEqual(['2.0.0-rc.1', 'prerelease'])
  expect(next('1.2.3', 'fix', { releaseAs: '2.0.0-beta.3', prerelease: 'rc' })).toEqual([
    '2.0.0-beta.3',
    'prerelease',
  ])
})

test('a Release-As that is no version or not higher is ignored with a warning', () => {
  expect(nextVersion('1.2.3', 'fix', { releaseAs: '1.2.3' })).toEqual({
    version: '1.2.4',
    bump: 'patch',
    warnings: ['Release-As: 1.2.3 is not higher than 1.2.3, and is ignored.'],
  })
  expect(nextVersion('1.2.3', 'none', { releaseAs: 'soon' })).toEqual({
    version: null,
    bump: 'none',
    warnings: ['Release-As: soon is no version, and is ignored.'],
  })
})

test('a version that is tagged on another branch is told', () => {
  const { warnings } = nextVersion('1.2.3', 'feature', { existing: ['1.3.0'] })
  expect(warnings).toEqual(['1.3.0 is tagged already, on a commit that is not below this one.'])
})

test('a past release is judged by its numbers', () => {
  expect(bumpBetween('1.2.3', '2.0.0')).toBe('major')
  expect(bumpBetween('1.2.3', '1.3.0')).toBe('minor')
  expect(bumpBetween('1.2.3', '1.2.4')).toBe('patch')
  expect(bumpBetween('1.2.3', '2.0.0-rc.1')).toBe('prerelease')
  expect(bumpBetween(null, '1.0.0')).toBe('initial')
})

test('the next version is not lower than what a prerelease below leads to', () => {
  const below = ['3.0.0-next.2', '3.0.0-next.16', '2.71.0-rc.1', '2.69.0']
  const existing = ['2.70.0', '4.0.0-next.1', ...below]
  expect(next('2.70.0', 'feature', { existing, below })).toEqual(['3.0.0', 'major'])
  expect(next('2.70.0', 'breaking', { existing, below })).toEqual(['3.0.0', 'major'])
  expect(next('2.70.0', 'feature', { existing, below, prerelease: 'next' })).toEqual([
    '3.0.0-next.17',
    'prerelease',
  ])
  expect(next('2.70.0', 'none', { existing, below })).toEqual([null, 'none'])
})

test('a prerelease on another branch does not raise the next version', () => {
  const existing = ['2.70.0', '3.0.0-next.16']
  expect(next('2.70.0', 'feature', { existing, below: [] })).toEqual(['2.71.0', 'minor'])
  expect(next(null, 'feature', { existing: ['1.0.0-rc.1'], below: [] })).toEqual(['0.1.0', 'initial'])
  expect(next(null, 'feature', { existing, below: ['1.0.0-rc.1'] })).toEqual(['1.0.0', 'initial'])
})

test('a prerelease below that was passed already does not count', () => {
  expect(next('2.0.0', 'fix', { below: ['2.0.0-rc.1', '1.9.0-rc.2', 'soon'] })).toEqual(['2.0.1', 'patch'])
})
