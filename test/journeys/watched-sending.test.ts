import { expect, test } from 'vitest'
import { openEdge } from '../../src/edge/open-edge.ts'
import { openWorld } from '../../src/edge/world.ts'
import { announce } from '../../src/journeys/announce.ts'
import { aShipping } from '../builders/shipping.ts'

test('who watches a sending hears how many are to go, of every receipt once, and of the end', async () => {
  const shipping = await aShipping()
  const world = await openWorld({ cwd: shipping.root, config: null }, shipping.environment)
  const { signal } = new AbortController()
  const edge = await openEdge(world, { signal, redact: (text) => text })
  const heard = { toGo: 0, states: [] as string[], ends: 0 }
  const watch = {
    expect: (count: number) => void (heard.toGo += count),
    settled: ({ state }: { readonly state: string }) => void heard.states.push(state),
    end: () => void (heard.ends += 1),
  }
  const request = { environment: 'production', expected: null, to: null, again: false, dryRun: false }
  await announce({ ...edge, watch }, world.loaded, request, signal)
  expect(heard).toEqual({ toGo: 3, states: ['accepted', 'accepted', 'accepted'], ends: 1 })
  await announce({ ...edge, watch }, world.loaded, request, signal)
  expect(heard).toEqual({ toGo: 3, states: ['accepted', 'accepted', 'accepted'], ends: 2 })
})
