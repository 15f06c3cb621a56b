import { directionOf } from './direction.ts'
import { sectionKey, sectionTitles } from './section-titles.ts'
import { english } from './words/english.ts'

/** A text of the site, or one for each of the forms in which its language counts (CLDR plural categories). */
export type Wording =
  | string
  | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>

/** Every text that the site prints of its own. What stands in braces is filled in. */
export type WordKey = keyof typeof english.texts

/** A language of the site. */
export interface Language {
  /** BCP 47, as `lang` has it. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** January first. */
  readonly months: readonly string[]
  /** How a day is written, with `{day}`, `{month}` and `{year}`. */
  readonly date: string
  /** How the first day of a month is written, where it is no plain 1. */
  readonly firstDay?: string
  readonly texts: Readonly<Record<WordKey, Wording>>
  /** Titles of the sections of notes, by what they are in English; a title that somebody configured is theirs already. */
  readonly sections: Readonly<Record<string, string>>
}

/** The languages that Waybill brings beside English, each loaded when it is asked for. */
const languages: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./words/ar.ts'),
  de: () => import('./words/de.ts'),
  es: () => import('./words/es.ts'),
  fr: () => import('./words/fr.ts'),
  he: () => import('./words/he.ts'),
  it: () => import('./words/it.ts'),
  ja: () => import('./words/ja.ts'),
  nl: () => import('./words/nl.ts'),
  pt: () => import('./words/pt.ts'),
  zh: () => import('./words/zh.ts'),
}

/** The languages that a site can have without words of one's own. */
export const languageTags: readonly string[] = ['en', ...Object.keys(languages)].toSorted()

/**
 * The language that Waybill brings for a tag, null where it brings none: by the tag, then by its first part (`de-AT` by
 * `de`), as long as both are written the same way (`ar-Latn` is none).
 */
export async function builtInLanguage(tag: string): Promise<Language | null> {
  const [first = ''] = tag.toLowerCase().split('-')
  const load = Object.hasOwn(languages, first) ? languages[first] : undefined
  const found = first === 'en' ? english : load === undefined ? null : (await load()).language
  return found?.direction === directionOf(tag) ? found : null
}

/**
 * The language of a site with the words that are configured in their places. One that nobody knows is English with that
 * tag and the direction of its own script.
 *
 * A configured text stands for all forms of a text that counts; `changes.one` and its kin then stand for single forms, and
 * `section.features` for the title of a section.
 */
export async function openLanguage(
  tag: string,
  configured: Readonly<Record<string, string>>,
): Promise<Language> {
  const language: Language = (await builtInLanguage(tag)) ?? { ...english, direction: directionOf(tag) }
  const texts: Record<string, Wording> = { ...language.texts }
  const sections: Record<string, string> = { ...language.sections }
  const titles = new Map(sectionTitles.map((title) => [sectionKey(title), title]))
  // Whole texts first: whoever says both means the form as the exception.
  for (const [key, text] of Object.entries(configured)) {
    const title = titles.get(key)
    if (title !== undefined) sections[title] = text
    else if (!key.includes('.')) texts[key] = text
  }
  for (const [key, text] of Object.entries(configured)) {
    const [whole = '', form] = key.split('.')
    const wording = form === undefined || titles.has(key) ? undefined : texts[whole]
    if (form === undefined || wording === undefined) continue
    texts[whole] = { ...(typeof wording === 'string' ? { other: wording } : wording), [form]: text }
  }
  return { ...language, tag, texts: texts as Language['texts'], sections }
}

/** A text with its parts filled in; one that counts takes its form from `count`. */
export function say(
  { tag, texts }: Language,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const wording = texts[key]
  const text =
    typeof wording === 'string'
      ? wording
      : (wording[rulesOf(tag).select(Number(values['count']))] ?? wording.other)
  return text.replace(/\{(\w+)\}/g, (part, name: string) => String(values[name] ?? part))
}

const rules = new Map<string, Intl.PluralRules>()

/** How a language counts; the same for one tag, so it is worked out once. */
export function rulesOf(tag: string): Intl.PluralRules {
  const known = rules.get(tag)
  if (known) return known
  const made = new Intl.PluralRules(Intl.getCanonicalLocales(tag))
  rules.set(tag, made)
  return made
}

/**
 * `21 November 2026` for an RFC 3339 timestamp: the day as its own offset has it. Written here and not by `Intl`,
 * whose words change with the ICU data of the machine. What is no timestamp comes back as it is.
 */
export function dayInWords(
  { months, date, firstDay = '1' }: Pick<Language, 'months' | 'date' | 'firstDay'>,
  timestamp: string,
): string {
  const [, year = '', month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(timestamp) ?? []
  const name = months[Number(month) - 1]
  return name === undefined
    ? timestamp
    : date
        .replace('{day}', day === '01' ? firstDay : String(Number(day)))
        .replace('{month}', name)
        .replace('{year}', year)
}

/** The title of a section in the language of the site. */
export function titleIn({ sections }: Language, title: string): string {
  return Object.hasOwn(sections, title) ? (sections[title] ?? title) : title
}
