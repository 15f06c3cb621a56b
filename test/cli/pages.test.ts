import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPages } from '../../src/cli/pages.ts'

test('whatever the texts and however long, the pages are their UTF-8 and none is larger than it must be', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.nat(200_000).map((length) => 'a'.repeat(length)),
    fc.nat(100_000).map((length) => '\u7FE0'.repeat(length)),
  )
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const pages = [...inPages(texts)]
      expect(Buffer.concat(pages).equals(Buffer.concat(texts.map((one) => Buffer.from(one))))).toBe(true)
      const longest = Math.max(0, ...texts.map((one) => Buffer.byteLength(one)))
      for (const page of pages) expect(page.length).toBeLessThanOrEqual(Math.max(262_144, longest))
    }),
    { numRuns: 60 },
  )
})

test('a page that was given is never written to again: a pipe may still be reading it', () => {
  const pages = [...inPages(['a'.repeat(80_000), 'b'.repeat(80_000), 'c'.repeat(80_000)])].map(String)
  expect(pages.join('')).toBe('a'.repeat(80_000) + 'b'.repeat(80_000) + 'c'.repeat(80_000))
})
