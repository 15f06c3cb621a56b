import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../build/project.js'
import { topics } from '../../src/setup/finding.ts'
import { allRows, codeSpans, guide } from './guides.ts'

/** The codes of warnings and errors, as the source writes them. */
function codesInSource(): Set<string> {
  const files = ['src/setup', 'src/journeys'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^doctor[-.].*ts$|^doctor\.ts$/.test(name))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
  const topic = topics.join('|')
  const patterns = [
    // warn('topic', 'code'; level(...) and (required ? fail : warn)(... alike.
    new RegExp(`(?:warn|fail|level|\\))\\(\\s*'(?:${topic})',\\s*'([a-z-]+)'`, 'g'),
    /\bcode: '([a-z]+-[a-z-]+)'/g,
    /\? '((?:target|clock)-[a-z]+)'/g,
    /: '((?:target|clock)-[a-z]+)'/g,
  ]
  return new Set(
    files.flatMap((text) =>
      patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code = '']) => code)),
    ),
  )
}

test('every code of a warning or an error is in the guide, and no other is', () => {
  const documented = allRows(guide('docs/doctor.md')).flatMap(([first = '']) => codeSpans(first))
  const source = codesInSource()
  expect(source.size).toBeGreaterThan(60)
  expect(documented.toSorted()).toEqual([...source].toSorted())
})
