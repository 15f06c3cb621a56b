import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJsonPath, valueAt } from '../../src/delivery/json-path.ts'

function read(value: unknown, path: string): unknown {
  const steps = parseJsonPath(path)
  return steps === null ? 'not a path' : valueAt(value, steps)
}

const answer = {
  version: '1.4.0',
  git: { commit: { id: 'df027cf' } },
  'build-info': [{ 'a.b': 7 }],
  nothing: null,
}

test.each([
  ['$.version', '1.4.0'],
  ['$.git.commit.id', 'df027cf'],
  ['$.build-info[0]["a.b"]', 7],
  ["$['build-info'][0]['a.b']", 7],
  ['$.nothing', null],
  ['$.missing.deeper', undefined],
  ['$.nothing.deeper', undefined],
  ['$.version[0]', undefined],
  ['$.version.length', undefined],
  ['$.build-info.length', undefined],
  ['$.build-info[1]', undefined],
  ['$.__proto__', undefined],
  ['$.constructor', undefined],
])('%s names one value or none', (path, value) => {
  expect(read(answer, path)).toEqual(value)
})

test('the whole document is a value too', () => {
  expect(read('1.4.0', '$')).toBe('1.4.0')
})

test.each(['version', '', '$version', '$.', '$..a', '$.a[', '$.a[*]', '$.a[-1]', '$.a b', '$[a]', "$['a"])(
  '%j is no path to one value',
  (path) => {
    expect(parseJsonPath(path)).toBeNull()
  },
)

test('any key that has no quote in it can be written in brackets', () => {
  const key = fc.string({ unit: 'grapheme' }).filter((text) => !/['\\]/.test(text))
  fc.assert(
    fc.property(key, fc.jsonValue(), (name, value) => {
      const document: unknown = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`)
      expect(read(document, `$['${name}']`)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('a path is read or refused, and never throws', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => `$${text}`),
      fc.jsonValue(),
      (path, value) => {
        expect(() => read(value, path)).not.toThrow()
      },
    ),
  )
})
