import type { Placed } from './placed.ts'

/**
 * The version that the newest `Release-As:` of a range asks for. What was reverted, is a copy or belongs to another
 * package asks for none; what was merged asks whoever tells it.
 */
export function releaseAsOf(placed: readonly Placed[]): string | null {
  for (const { reading, bucket, because } of placed) {
    if (reading.releaseAs === null || bucket === 'elsewhere' || bucket === 'reverted') continue
    if (bucket === 'duplicate' && because.kind !== 'told-by-merge' && because.kind !== 'told-with') continue
    return reading.releaseAs
  }
  return null
}
