import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineOf, partOf, readWritten } from '../../src/setup/written-file.ts'

test('JSON is read with comments and a comma at the end, and what looks like them in a text stays', () => {
  const text = '{\n  // why\n  "a": "http://x/*y*/", /* and */ "b": [1, 2,],\n}\n'
  expect(readWritten('x.json', text)?.value).toEqual({ a: 'http://x/*y*/', b: [1, 2] })
})

test('a file without an end to its name is YAML or JSON, also with tabs', () => {
  expect(readWritten('.releaserc', 'branches:\n  - main\n')?.value).toEqual({ branches: ['main'] })
  expect(readWritten('.releaserc', '{\n\t"branches": ["main"]\n}')?.value).toEqual({ branches: ['main'] })
})

test('what is no language of configuration reads as nothing', () => {
  expect(readWritten('cliff.toml', '[git\n')).toBeNull()
  expect(readWritten('lerna.json', '{"a":')).toBeNull()
  expect(readWritten('.github/release-drafter.yml', 'a: [b\nc')).toBeNull()
})

test('no text makes reading fail, and nothing of it reaches the prototype of anything', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('a.json', 'a.toml', 'a.yml', 'a'), (text, path) => {
      const file = readWritten(path, text)
      expect(file === null || file.path === path).toBe(true)
    }),
  )
  readWritten('a.json', '{"__proto__": {"polluted": true}}')
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})

test('the line of a key is that of the whole word after the keys before it', () => {
  const text = '{\n  "types": 1,\n  "a": {\n    "type": 2\n  },\n  "type": 3\n}\n'
  expect(lineOf({ text }, 'type')).toBe(4)
  expect(lineOf({ text }, 'a', 'type')).toBe(4)
  expect(lineOf({ text }, 'nowhere')).toBe(1)
})

test('a part of a file keeps the lines of the whole', () => {
  const whole = readWritten('package.json', '{\n"release": {\n"branches": ["main"]}}')
  const part = whole && partOf(whole, 'release')
  expect(part?.value).toEqual({ branches: ['main'] })
  expect(part && lineOf(part, 'branches')).toBe(3)
  expect(whole && partOf(whole, 'nothing')).toBeNull()
})
