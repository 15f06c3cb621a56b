import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalVersion, compareVersions } from '../../src/bom/difference-version.ts'

/** Each from the earliest to the latest. */
test.each([
  [
    'npm',
    [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.2.0',
      '1.10.0',
    ],
  ],
  ['cargo', ['0.9.1', '0.10.0', '1.0.0+2', '1.0.0+10']],
  [
    'golang',
    [
      'v0.0.0-20200101000000-abcdefabcdef',
      'v0.0.0-20210101000000-0123456789ab',
      'v1.2.3',
      'v2.0.0+incompatible',
    ],
  ],
  ['nuget', ['1.0.0-Beta', '1.0.0', '1.0.0.1', '1.0.1']],
  [
    'pypi',
    [
      '1.0.dev1',
      '1.0a1.dev1',
      '1.0a1',
      '1.0b2',
      '1.0rc1',
      '1.0',
      '1.0+abc',
      '1.0+5',
      '1.0.post1',
      '1.0.1',
      '2020.1',
      '1!0.1',
    ],
  ],
  [
    'maven',
    [
      '1.0-alpha-1',
      '1.0-beta-1',
      '1.0-m1',
      '1.0-rc1',
      '1.0-SNAPSHOT',
      '1.0',
      '1.0-sp1',
      '1.0-jre',
      '1.0.1',
      '1.10',
    ],
  ],
  ['gem', ['1.0.a', '1.0.a.2', '1.0.b1', '1.0.rc1', '1.0', '1.0.1', '1.10']],
  [
    'composer',
    ['1.0.0-dev', '1.0.0-alpha2', '1.0.0-beta1', '1.0.0-RC1', 'v1.0.0', '1.0.0-patch1', '1.0.1', 'v1.10'],
  ],
])('trap 49: %s orders versions and prereleases as its registry does', (type, versions) => {
  for (const [at, one] of versions.entries())
    for (const [place, other] of versions.entries())
      expect([one, other, Math.sign(compareVersions(type, one, other) ?? NaN)]).toEqual([
        one,
        other,
        Math.sign(at - place),
      ])
})

test.each([
  ['pypi', '1.0', '1.0.0'],
  ['pypi', '1.0-RC1', 'v1.0rc1'],
  ['pypi', '1.0-1', '1.0.post1'],
  ['composer', 'v1.0', '1.0'],
  ['composer', '1.0', '1.0.0.0'],
])('trap 49: in %s %s is %s', (type, one, other) => {
  expect(canonicalVersion(type, one)).toBe(canonicalVersion(type, other))
})

test.each([
  ['maven', '1.0', '1.0.0'],
  ['maven', '1-ga', '1'],
  ['maven', '1.0-a1', '1.0-alpha-1'],
  ['gem', '1.0.0', '1'],
])('in %s %s and %s are equally late, and two versions all the same', (type, one, other) => {
  expect(compareVersions(type, one, other)).toBe(0)
  expect(canonicalVersion(type, one)).not.toBe(canonicalVersion(type, other))
})

test.each([
  ['npm', '1.0.0', 'git+https://git.example/a'],
  ['composer', 'dev-main', '1.0.0'],
  ['pypi', '1.0', 'not a version'],
  ['deb', '1.0', '2.0'],
  ['constructor', '1.0', '2.0'],
])('in %s nobody can tell which of %s and %s is the later', (type, one, other) => {
  expect(compareVersions(type, one, other)).toBeNull()
})

test('a text of a megabyte is no version', () => {
  for (const type of ['npm', 'pypi', 'maven', 'gem', 'composer'])
    expect(compareVersions(type, '1', '1.'.repeat(500_000))).toBeNull()
})

test('the order of two versions is the opposite of the order of the other two', () => {
  const part = fc.constantFrom(
    '1',
    '0',
    '10',
    '01',
    '.',
    '-',
    '+',
    'a',
    'rc',
    'beta',
    'dev',
    'v',
    '_',
    'final',
    '!',
    'post',
  )
  const version = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''))
  const type = fc.constantFrom('npm', 'pypi', 'maven', 'gem', 'composer', 'cargo')
  fc.assert(
    fc.property(type, version, version, version, (of, a, b, c) => {
      const [ab, ba, bc, ac] = [
        [a, b],
        [b, a],
        [b, c],
        [a, c],
      ].map(([x = '', y = '']) => compareVersions(of, x, y))
      expect(ab === null ? null : Math.sign(ab ?? 0)).toBe(ba === null ? null : 0 - Math.sign(ba ?? 0))
      if (ab && bc && ab < 0 && bc < 0 && ac !== null) expect(ac).toBeLessThan(0)
    }),
    { numRuns: 2000 },
  )
})
