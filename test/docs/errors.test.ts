import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../build/project.js'
import { guide } from './guides.ts'

test('every error code has its entry in the documentation, in the order of the source, and no other has', () => {
  const source = readFileSync(join(root, 'src/errors.ts'), 'utf8')
  const codes = [...source.matchAll(/^ {2}\| '([A-Z_]+)'$/gm)].map(([, code]) => code)
  const documented = [...guide('docs/errors.md').matchAll(/^### `([A-Z_]+)`$/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(30)
  expect(documented).toEqual(codes)
})

test('every entry says something', () => {
  for (const entry of guide('docs/errors.md').split(/^### /m).slice(1))
    expect(entry.split('\n').slice(1).join(' ').trim().length, entry).toBeGreaterThan(30)
})
