/** A number from 0 up to 1, the next of a row that its seed alone decides. */
export type Random = () => number

/** Mulberry32: small, and good enough to choose moments. */
function randomOf(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Tries `work` with this many seeds, two at a time, and says which seed failed. WAYBILL_SEED=N repeats the one seed N,
 * WAYBILL_SEED=random begins with one from the clock, which is printed.
 */
export async function withSeeds(
  count: number,
  work: (random: Random, seed: number) => Promise<void>,
): Promise<void> {
  const given = process.env['WAYBILL_SEED']
  const one = given !== undefined && given !== 'random'
  const first = given === 'random' ? Date.now() % 1_000_000_000 : Number(given ?? '20261122')
  const seeds = Array.from({ length: one ? 1 : count }, (_, index) => first + index)
  console.log(`seeds ${first} to ${seeds.at(-1)}`)
  const lane = async () => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift())
      try {
        await work(randomOf(seed), seed)
      } catch (cause) {
        seeds.length = 0
        throw new Error(`With seed ${seed} (repeat it: WAYBILL_SEED=${seed}): ${String(cause)}`, { cause })
      }
  }
  const lanes = await Promise.allSettled([lane(), lane()])
  for (const ended of lanes) if (ended.status === 'rejected') throw ended.reason
}
