/**
 * The composition with the most entries, of at most `entries`, that fits a channel; with none when nothing fits.
 * Compositions grow with their entries, so the bound is found by doubling and then by bisection: the work follows what
 * is sent, whatever the history holds.
 */
export function fit<T>(entries: number, compose: (limit: number) => T, fits: (composed: T) => boolean): T {
  let low = 0
  let best = compose(0)
  let high = entries + 1
  for (let limit = Math.min(8, entries); limit > low; limit = Math.min(limit * 2, entries)) {
    const composed = compose(limit)
    if (!fits(composed)) {
      high = limit
      break
    }
    low = limit
    best = composed
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    const composed = compose(middle)
    if (fits(composed)) {
      low = middle
      best = composed
    } else high = middle
  }
  return best
}
