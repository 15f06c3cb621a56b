export type UnhealthyReason = 'mixed' | 'wrong-version' | 'flapping' | 'regressed' | 'never-healthy'
export type InconclusiveReason = 'unreachable-by-observer' | 'no-data' | 'deadline-in-bake' | 'interrupted'

/** How a verification ended. The reasons are explained beside `verdictSchema`. */
export type Decision =
  | { readonly verdict: 'healthy'; readonly reason: 'verified' }
  | { readonly verdict: 'unhealthy'; readonly reason: UnhealthyReason }
  | { readonly verdict: 'inconclusive'; readonly reason: InconclusiveReason }

/** Fails in a row, of a pair that was passing, that are a regression: the kubelet's default for a liveness probe. */
export const failureLimit = 3
/** Changes from pass to fail that are forgiven: one lost packet must not page, two are a signal. */
export const flapLimit = 1
