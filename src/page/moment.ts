import { dayInWords, say, type Language } from './words.ts'

/** A moment as people read it, in UTC to the minute, and as machines do (RFC 3339). */
export interface Moment {
  readonly datetime: string
  readonly words: string
}

/** What is no timestamp is shown as it is. */
export function momentOf(language: Language, timestamp: string): Moment {
  const time = Date.parse(timestamp)
  if (Number.isNaN(time)) return { datetime: timestamp, words: timestamp }
  const utc = new Date(time).toISOString()
  const words = say(language, 'moment', { date: dayInWords(language, utc), time: utc.slice(11, 16) })
  return { datetime: timestamp, words }
}
