import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isForDevelopment, matchName, purlName } from '../../../src/bom/lockfiles/python-name.ts'

test('trap 29: names that differ in case and separators only are one package', () => {
  const spellings = ['Typing_Extensions', 'typing.extensions', 'TYPING-EXTENSIONS', 'typing-_.extensions']
  expect(new Set(spellings.map(matchName))).toEqual(new Set(['typing-extensions']))
})

test('trap 29: a package URL has a dash for an underscore and keeps a dot', () => {
  expect(purlName('Typing_Extensions')).toBe('typing-extensions')
  expect(purlName('backports.tarfile')).toBe('backports.tarfile')
})

test('what a package URL calls a package is still that package', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(matchName(purlName(name))).toBe(matchName(name))
      expect(matchName(matchName(name))).toBe(matchName(name))
    }),
  )
})

test('a file or a group is for development by a word of its name', () => {
  const names = ['requirements-dev', 'test_requirements', 'docs', 'requirements.lint', 'Development']
  expect(names.filter(isForDevelopment)).toEqual(names)
  expect(['requirements', 'device', 'latest', 'cli', 'contest-prod'].filter(isForDevelopment)).toEqual([])
})
