import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { canHold, canHoldTogether } from '../../../src/bom/lockfiles/python-marker.ts'

const groups = (...names: string[]) => ({ groups: new Set(names), extras: new Set<string>() })

test('a marker of extras and groups holds where they are asked for', () => {
  expect(canHold("'dev' in dependency_groups", groups())).toBe(false)
  expect(canHold("'dev' in dependency_groups", groups('dev'))).toBe(true)
  expect(canHold("'dev' not in dependency_groups", groups('dev'))).toBe(false)
  expect(canHold("extra == 'Fast_Lane'", { extras: new Set(['fast-lane']) })).toBe(true)
  expect(canHold("extra == 'fast'", groups())).toBe(false)
})

test('and binds tighter than or, and brackets tighter than both', () => {
  const environment = { python: '3.9.0', platform: 'linux' }
  expect(
    canHold("sys_platform == 'linux' or python_version > '3.9' and python_version < '3.8'", environment),
  ).toBe(true)
  expect(
    canHold("(sys_platform == 'linux' or python_version > '3.9') and python_version < '3.8'", environment),
  ).toBe(false)
})

test('versions of Python are compared as versions, and on either side', () => {
  expect(canHold("python_version >= '3.10'", { python: '3.9.1' })).toBe(false)
  expect(canHold("'3.10' <= python_version", { python: '3.9.1' })).toBe(false)
  expect(canHold("python_full_version < '3.9.2'", { python: '3.9.1' })).toBe(true)
  expect(canHold("python_version in '3.8 3.9'", { python: '3.9.1' })).toBe(true)
  expect(canHold("python_version not in '3.8, 3.9'", { python: '3.9.1' })).toBe(false)
})

test('what nobody knows is taken to suit', () => {
  expect(canHold("platform_machine == 'x86_64' and python_version > '3'", {})).toBe(true)
  expect(canHold(null, groups())).toBe(true)
})

test('two markers exclude each other where no Python and no platform meets both', () => {
  expect(canHoldTogether('python_version < "3.11"', 'python_version >= "3.11"')).toBe(false)
  expect(canHoldTogether('python_version < "3.11"', 'python_full_version >= "3.10.5"')).toBe(true)
  expect(canHoldTogether("sys_platform == 'win32'", "sys_platform == 'linux'")).toBe(false)
  expect(canHoldTogether("sys_platform != 'win32'", "sys_platform != 'linux'")).toBe(true)
  expect(canHoldTogether("python_version < '3' or sys_platform == 'win32'", "python_version > '3.5'")).toBe(
    true,
  )
  expect(canHoldTogether(null, "python_version < '3'")).toBe(true)
})

test('a text that is no marker rules nothing out, however deep it is', () => {
  const deep = '('.repeat(50_000)
  for (const text of [
    'and',
    "'a' == 'b'",
    'python_version <',
    "os_name == 'a' os_name == 'b'",
    ')',
    deep,
    `${deep}os_name == 'a'${')'.repeat(50_000)}`,
  ])
    expect(canHold(text, { python: '3.9.0' })).toBe(true)
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(canHold(one, {})).toBe(true)
      expect(canHoldTogether(one, other)).toBeTypeOf('boolean')
    }),
  )
})
