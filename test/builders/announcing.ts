import { openEdge } from '../../src/edge/open-edge.ts'
import { openWorld } from '../../src/edge/world.ts'
import { announce, type Announced, type AnnounceRequest } from '../../src/journeys/announce.ts'
import type { Shipping } from './shipping.ts'

/** Announces to production through the journey itself, for what the command line does not print. */
export async function announceHere(
  { root, environment }: Shipping,
  request: Partial<AnnounceRequest>,
): Promise<Announced> {
  const world = await openWorld({ cwd: root, config: null }, environment)
  const { signal } = new AbortController()
  const edge = await openEdge(world, { signal, redact: (text) => text })
  const asked = { environment: 'production', expected: null, to: null, again: false, dryRun: false }
  return announce(edge, world.loaded, { ...asked, ...request }, signal)
}
