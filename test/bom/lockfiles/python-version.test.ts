import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareVersions, meetsSpecifier, pinnedVersion } from '../../../src/bom/lockfiles/python-version.ts'

const rising = [
  '1.0.dev456',
  '1.0a1',
  '1.0a2.dev456',
  '1.0a12.dev456',
  '1.0a12',
  '1.0b1.dev456',
  '1.0b2',
  '1.0b2.post345.dev456',
  '1.0b2.post345',
  '1.0rc1.dev456',
  '1.0rc1',
  '1.0',
  '1.0.post456.dev34',
  '1.0.post456',
  '1.0.15',
  '1.1.dev1',
  '1!0.1',
]

test('versions are ordered as PEP 440 orders them', () => {
  rising.forEach((low, at) => {
    expect([low, compareVersions(low, low)]).toEqual([low, 0])
    for (const high of rising.slice(at + 1)) {
      expect([low, high, compareVersions(low, high)]).toEqual([low, high, -1])
      expect([high, low, compareVersions(high, low)]).toEqual([high, low, 1])
    }
  })
})

test('spellings of one version are equal', () => {
  expect(compareVersions('1.0.0', '1')).toBe(0)
  expect(compareVersions('v1.0-alpha.1', '1.0a1')).toBe(0)
  expect(compareVersions('1.0-1', '1.0.post1')).toBe(0)
  expect(compareVersions('1.0', 'not a version')).toBeNull()
})

test('a version meets the specifiers that let it through', () => {
  const yes = [
    ['1.4.5', '~=1.4'],
    ['1.4.5', '~=1.4.2'],
    ['1.4.5', '>=1,<2,!=1.4.4'],
    ['1.4.5', '==1.4.*'],
    ['1.4.5+local', '==1.4.5'],
    ['1.4.5', '^1.2 || ^2.0'],
    ['0.2.9', '^0.2.3'],
    ['1.2.9', '~1.2'],
    ['1.9', '~1'],
    ['1.4.5', '>= 1.4, < 2'],
    ['1.4.5', '(>=1.4)'],
    ['1.4.5', '*'],
    ['anything', '==1'],
    ['1.4.5', '>=unknowable'],
  ] as const
  for (const [version, specifier] of yes)
    expect([version, specifier, meetsSpecifier(version, specifier)]).toEqual([version, specifier, true])
  const no = [
    ['1.5.0', '~=1.4.2'],
    ['2.0', '>=1,<2'],
    ['1.5', '==1.4.*'],
    ['1.4.1', '!=1.4.*'],
    ['1.4.5', '==1.4.5+local'],
    ['3.0', '^1.2 || ^2.0'],
    ['0.3.0', '^0.2.3'],
    ['0.0.4', '^0.0.3'],
    ['1.3', '~1.2'],
    ['1!1.4', '==1.4.*'],
  ] as const
  for (const [version, specifier] of no)
    expect([version, specifier, meetsSpecifier(version, specifier)]).toEqual([version, specifier, false])
})

test('only one exact version pins', () => {
  expect(pinnedVersion('==1.2')).toBe('1.2')
  expect(pinnedVersion('=== 1.2+cpu')).toBe('1.2+cpu')
  expect(pinnedVersion('>=1,==1.2')).toBe('1.2')
  expect(['==1.*', '>=1.2', '~=1.2', ''].map(pinnedVersion)).toEqual([null, null, null, null])
})

test('no text is too strange to compare', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (version, specifier) => {
      expect(meetsSpecifier(version, specifier)).toBeTypeOf('boolean')
      expect(meetsSpecifier(version, `==${version}`)).toBe(true)
    }),
  )
})
