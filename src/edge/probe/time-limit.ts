/** An end that comes by itself after a time, or earlier when the outer signal aborts. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Whether the time was up, as opposed to an abort from outside. */
  isUp(): boolean
  /** Must be called when the work is done, or the timer keeps the process alive. */
  clear(): void
}

/** Not `AbortSignal.any` with `AbortSignal.timeout`: on Node 20 the combination can be collected and then never fires. */
export function startTimeLimit(milliseconds: number, outer: AbortSignal): TimeLimit {
  const controller = new AbortController()
  let up = false
  const end = (): void => controller.abort()
  const timer = setTimeout(() => {
    up = true
    end()
  }, milliseconds)
  if (outer.aborted) end()
  outer.addEventListener('abort', end, { once: true })
  return {
    signal: controller.signal,
    isUp: () => up,
    clear() {
      clearTimeout(timer)
      outer.removeEventListener('abort', end)
    },
  }
}
