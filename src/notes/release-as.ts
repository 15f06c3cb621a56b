import type { Placed } from './placed.ts'

/**
 * The version that the newest `Release-As:` of a range asks for. What was reverted, is a copy or belongs to another
 * package asks for none; what was merged asks whoever tells it.
 */
export function releaseAsOf(placed: readonly Placed[]): string | null {
  const asking = placed.find(({ reading, bucket, because }) => {
    if (reading.releaseAs === null || bucket === 'elsewhere' || bucket === 'reverted') return false
    return bucket !== 'duplicate' || because.kind === 'told-by-merge' || because.kind === 'told-with'
  })
  return asking?.reading.releaseAs ?? null
}
