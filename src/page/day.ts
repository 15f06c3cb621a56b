import { dayInWords, type Language } from './words.ts'

/** A day as people read it, and as machines do (RFC 3339). */
export interface Day {
  readonly datetime: string
  readonly words: string
}

export function dayOf(language: Language, timestamp: string): Day {
  return { datetime: timestamp, words: dayInWords(language, timestamp) }
}
