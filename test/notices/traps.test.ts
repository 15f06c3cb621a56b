import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What is known to go wrong with notices: 36 traps, and each has a test whose title names it. */
const traps = 36

/** Where notices are made, sent and shown; other folders have traps of their own, with numbers of their own. */
const places =
  /^(?:notices\/|page\/|journeys\/(?:resume|audience|audience-words|shipment-life)|stories\/notices|cli\/(?:preview|sending-table)|edge\/(?!git\/|folder-tree)|deep\/(?!bom)).*\.test\.ts$/

test('every trap has a test that names it', () => {
  const tests = new URL('../', import.meta.url)
  const named = new Set<number>()
  for (const path of readdirSync(tests, { recursive: true, encoding: 'utf8' }))
    if (places.test(path.replaceAll('\\', '/')))
      for (const [, numbers = ''] of readFileSync(new URL(path, tests), 'utf8').matchAll(
        /\btraps? ((?:\d+(?:, | and )?)+)/g,
      ))
        for (const [number] of numbers.matchAll(/\d+/g)) named.add(Number(number))
  expect(Array.from({ length: traps }, (_, at) => at + 1).filter((number) => !named.has(number))).toEqual([])
})
