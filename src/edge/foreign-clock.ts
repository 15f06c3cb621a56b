/** How far another clock is ahead of ours by the `date` of its answer, in milliseconds; null where it sent none. */
export function aheadOf(date: unknown, now: Date): number | null {
  const theirs = typeof date === 'string' ? Date.parse(date) : Number.NaN
  return Number.isNaN(theirs) ? null : theirs - now.getTime()
}
