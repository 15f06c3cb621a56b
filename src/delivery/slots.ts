/** Turns at doing something, first come, first served, with a limit in all and one for each host. */
export interface Slots {
  /** Resolves when it is one's turn. */
  acquire(host: string): Promise<void>
  release(host: string): void
}

/** A host that has no turn to spare holds up nobody who waits for another. */
export function createSlots(total: number, limitOf: (host: string) => number): Slots {
  const waiting = new Map<string, (() => void)[]>()
  const busy = new Map<string, number>()
  let free = total

  function take(host: string): void {
    free -= 1
    busy.set(host, (busy.get(host) ?? 0) + 1)
  }

  function hasTurn(host: string): boolean {
    return free > 0 && (busy.get(host) ?? 0) < limitOf(host)
  }

  function callNext(): void {
    for (const [host, queue] of waiting) {
      if (!hasTurn(host)) continue
      const next = queue.shift()
      waiting.delete(host)
      // To the end of the line: hosts take turns.
      if (queue.length > 0) waiting.set(host, queue)
      if (next === undefined) continue
      take(host)
      next()
      return
    }
  }

  return {
    async acquire(host) {
      if (hasTurn(host) && !waiting.has(host)) return take(host)
      await new Promise<void>((resolve) => {
        const queue = waiting.get(host)
        if (queue === undefined) waiting.set(host, [resolve])
        else queue.push(resolve)
      })
    },
    release(host) {
      free += 1
      busy.set(host, (busy.get(host) ?? 1) - 1)
      callNext()
    },
  }
}
