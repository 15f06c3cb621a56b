type HealthyReason = 'verified' | 'mixed-allowed' | 'manual'
export type UnhealthyReason = 'mixed' | 'wrong-version' | 'flapping' | 'regressed' | 'never-healthy'
export type InconclusiveReason =
  | 'unreachable-by-observer'
  | 'no-data'
  | 'deadline-in-bake'
  | 'interrupted'
  | 'superseded'

/** How a verification ended. The reasons are explained beside `verdictSchema`. */
export type Decision =
  | { readonly verdict: 'healthy'; readonly reason: HealthyReason }
  | { readonly verdict: 'unhealthy'; readonly reason: UnhealthyReason }
  | { readonly verdict: 'inconclusive'; readonly reason: InconclusiveReason }
