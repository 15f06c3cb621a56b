import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRequirement } from '../../../src/bom/lockfiles/python-requirement.ts'

const plain = { name: 'acme', extras: [], specifier: '', url: null, marker: null }

test('name, extras, specifier and marker are taken apart', () => {
  expect(parseRequirement('acme')).toEqual(plain)
  expect(parseRequirement('acme [fast, Safe] >=1.0, <2 ; python_version < "3.8"')).toEqual({
    ...plain,
    extras: ['fast', 'Safe'],
    specifier: '>=1.0, <2',
    marker: 'python_version < "3.8"',
  })
  expect(parseRequirement('acme (>=1.0)')).toEqual({ ...plain, specifier: '>=1.0' })
  expect(parseRequirement('acme===1.0+cpu;os_name=="nt"')).toEqual({
    ...plain,
    specifier: '===1.0+cpu',
    marker: 'os_name=="nt"',
  })
})

test('an address keeps its semicolons and ends at a space', () => {
  expect(parseRequirement('acme[x] @ https://files.example/a;b/acme.zip ; extra == "x"')).toEqual({
    ...plain,
    extras: ['x'],
    url: 'https://files.example/a;b/acme.zip',
    marker: 'extra == "x"',
  })
  expect(parseRequirement('acme@git+https://git.example/acme@v1')?.url).toBe(
    'git+https://git.example/acme@v1',
  )
})

test('what is no requirement is none', () => {
  for (const text of [
    '',
    '-r x',
    './acme',
    'acme 1.0',
    'acme >',
    'acme @',
    'acme @ a b',
    '=1',
    'acme/lib',
    '${ACME}',
  ])
    expect([text, parseRequirement(text)]).toEqual([text, null])
  fc.assert(fc.property(fc.string(), (text) => void parseRequirement(text)))
})
