import { expect, test } from 'vitest'
import { paceOf } from '../../src/delivery/pace.ts'
import type { Pair } from '../../src/delivery/plan.ts'
import { createSlots } from '../../src/delivery/slots.ts'
import { planOf } from './plans.ts'

/** How many of these get a turn at once when nobody gives theirs back. */
async function atOnce(pairs: readonly Pair[], host: string, asked: number): Promise<number> {
  const slots = paceOf(pairs)
  let running = 0
  for (let index = 0; index < asked; index += 1) void slots.acquire(host).then(() => (running += 1))
  await new Promise((resolve) => setImmediate(resolve))
  return running
}

function pairsOn(hosts: readonly string[]): readonly Pair[] {
  const targets = hosts.map((host, index) => ({ url: `https://${host}/`, name: String(index) }))
  return planOf({ targets }).pairs
}

test('two looks at one host, and more only where there are very many', async () => {
  expect(await atOnce(pairsOn(['a.example', 'b.example']), 'a.example', 20)).toBe(2)
  const many = Array.from({ length: 500 }, () => 'a.example')
  expect(await atOnce(pairsOn(many), 'a.example', 200)).toBe(50)
  const more = Array.from({ length: 2_000 }, () => 'a.example')
  expect(await atOnce(pairsOn(more), 'a.example', 200)).toBe(64)
})

test('programs that run here are never more than eight', async () => {
  const targets = Array.from({ length: 300 }, (_, index) => `https://host-${index}.example`)
  const { pairs } = planOf({ targets, checks: [{ kind: 'command', run: ['smoke'], shell: false }] })
  expect(await atOnce(pairs, 'programs', 100)).toBe(8)
})

test('who waits for a busy host holds up nobody else, and hosts take turns', async () => {
  const slots = createSlots(3, () => 2)
  const order: string[] = []
  const ask = (host: string): void => void slots.acquire(host).then(() => order.push(host))
  for (const host of ['a', 'a', 'a', 'a', 'b', 'b', 'c']) ask(host)
  await new Promise((resolve) => setImmediate(resolve))
  expect(order).toEqual(['a', 'a', 'b'])
  for (let turn = 0; turn < 4; turn += 1) {
    slots.release(order[turn] ?? '')
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect(order.toSorted()).toEqual(['a', 'a', 'a', 'a', 'b', 'b', 'c'])
})
