import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTerritory, unitedTouch } from '../../src/git/territory.ts'

test('a file belongs to the package with the longest folder that holds it', () => {
  const { of } = openTerritory({ folders: ['.', 'packages/a', 'packages/a/plugin/'], patterns: [] })
  expect(of(['packages/a/plugin/index.js']).folders).toEqual([2])
  expect(of(['packages/a/index.js']).folders).toEqual([1])
  expect(of(['README.md']).folders).toEqual([0])
})

test('packages/a holds nothing of packages/ab, and a file is no folder', () => {
  const { of } = openTerritory({ folders: ['packages/a'], patterns: [] })
  expect(of(['packages/ab/index.js']).folders).toEqual([])
  expect(of(['packages/a']).folders).toEqual([])
})

test('a commit that touches two packages is in both, and an empty one in none', () => {
  const { of } = openTerritory({ folders: ['b', 'a'], patterns: [] })
  expect(of(['a/x', 'b/y', 'a/z']).folders).toEqual([0, 1])
  expect(of([]).folders).toEqual([])
})

test.each([
  ['docs/**', 'docs/guide/start.md', true],
  ['docs/**', 'docs.md', false],
  ['docs', 'docs/guide/start.md', true],
  ['docs', 'docsy/a', false],
  ['src/*.ts', 'src/a.ts', true],
  ['src/*.ts', 'src/b/a.ts', false],
  ['**/*.test.ts', 'a.test.ts', true],
  ['**/*.test.ts', 'src/b/a.test.ts', true],
  ['a?c', 'abc', true],
  ['a.c', 'abc', false],
  ['weird (name)/**', 'weird (name)/ü\nb', true],
])('the path pattern %s and the file %j: %s', (pattern, path, fits) => {
  expect(openTerritory({ folders: [], patterns: [pattern] }).of([path]).patterns).toEqual(fits ? [0] : [])
})

test('what two commits touch together is what either of them touches', () => {
  const path = fc.constantFrom('a/1', 'b/2', 'c/3', 'd')
  const { of } = openTerritory({ folders: ['a', 'b'], patterns: ['c/**', 'd'] })
  fc.assert(
    fc.property(fc.array(path), fc.array(path), (one, other) => {
      expect(unitedTouch([of(one), of(other)])).toEqual(of([...one, ...other]))
    }),
  )
})
