import { say, type Language, type WordKey } from './words.ts'

/** A text of the site with a place for what a template writes itself: a link, or a name with marks of its own. */
export interface Phrase {
  readonly before: string
  readonly after: string
}

/** A text cut where `{name}` stands in it. What has no such place is all before it. */
export function phrase(
  language: Language,
  key: WordKey,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Phrase {
  const place = `{${name}}`
  const text = say(language, key, { ...values, [name]: place })
  const at = text.indexOf(place)
  return at < 0
    ? { before: text, after: '' }
    : { before: text.slice(0, at), after: text.slice(at + place.length) }
}
