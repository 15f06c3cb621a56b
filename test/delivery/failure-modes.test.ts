import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is known to go wrong with deliveries and their record: 58 modes, and each has a test whose title names it. */
const modes = 58

test('every failure mode has a test that names it', () => {
  const tests = new URL('../', import.meta.url)
  const named = new Set<number>()
  for (const path of readdirSync(tests, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.test.ts')) continue
    const titles = readFileSync(new URL(path, tests), 'utf8')
    for (const [, numbers = ''] of titles.matchAll(/\bfailure modes? ((?:\d+(?:, | and )?)+)/g))
      for (const [number] of numbers.matchAll(/\d+/g)) named.add(Number(number))
  }
  expect(Array.from({ length: modes }, (_, at) => at + 1).filter((number) => !named.has(number))).toEqual([])
})
