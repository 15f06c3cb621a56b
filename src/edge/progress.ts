import type { Clock, SendingWatch } from './edge.ts'

/** Where progress is told. */
export interface ProgressPlace {
  /** One line more, for logs. */
  readonly line: (text: string) => void
  /** The line that is replaced as it goes on; an empty text takes it away. Null where there is no terminal. */
  readonly status: ((text: string) => void) | null
}

/** Often enough for a line that moves, and rarely enough for a terminal at the end of a slow wire. */
const statusEveryMs = 100
/** A log gets a line after so long, and then after twice as long each time, up to the longest. */
const firstLineMs = 5_000
const longestLineMs = 60_000

/**
 * Tells how a sending goes on: on a terminal in one line that changes, elsewhere in whole lines at growing intervals, so that
 * a log stays short whatever the number of messages. What is done before the first of them is due is told by nobody. It
 * keeps counts alone: as much memory for three messages as for a million.
 */
export function openProgress(clock: Pick<Clock, 'monotonic'>, { line, status }: ProgressPlace): SendingWatch {
  let total = 0
  let accepted = 0
  let settled = 0
  let interval = status ? statusEveryMs : firstLineMs
  let begun: number | null = null
  let due = 0
  const text = (now: number) => {
    const seconds = (now - (begun ?? now)) / 1000
    const rate = seconds >= 1 ? `, ${numeral(Math.round(settled / seconds))} a second` : ''
    const others = settled - accepted
    const apart = others > 0 ? `, ${numeral(others)} not` : ''
    return `Sending: ${numeral(accepted)} of ${numeral(total)} accepted${apart}, ${numeral(Math.max(total - settled, 0))} to go${rate}`
  }
  return {
    expect: (count) => {
      total += count
      if (begun !== null) return
      begun = clock.monotonic()
      due = begun + interval
    },
    settled: ({ state }) => {
      settled += 1
      if (state === 'accepted') accepted += 1
      const now = clock.monotonic()
      if (now < due) return
      if (status) status(text(now))
      else {
        line(text(now))
        interval = Math.min(interval * 2, longestLineMs)
      }
      due = now + interval
    },
    end: () => status?.(''),
  }
}

function numeral(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
