import { suggest } from '../config/suggest.ts'
import { sectionKey, sectionTitles } from './section-titles.ts'
import { rulesOf, type WordKey, type Wording } from './words.ts'
import { english } from './words/english.ts'

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
const titleKeys = sectionTitles.map(sectionKey)

/**
 * Why a word of `page.words` cannot be used in a language, or null; the message reads on after the key. Its key must be
 * known, and what English fills in must be filled in: all of it, and nothing else. Only a form that stands for a single
 * number may leave `{count}` out.
 */
export function wordFault(key: string, text: string, tag: string): string | null {
  if (text.trim() === '') return 'is empty.'
  if (titleKeys.includes(key)) return strangePart(text, [])
  const [whole = '', form, ...more] = key.split('.')
  const wording = Object.hasOwn(english.texts, whole) ? english.texts[whole as WordKey] : null
  if (wording === null || more.length > 0) return unknownKey(key)
  return form === undefined ? textFault(text, wording) : formFault(form, { text, wording, tag })
}

function unknownKey(key: string): string {
  const keys = Object.keys(english.texts)
  const [whole = '', form] = key.split('.')
  const meant = suggest(key, [...titleKeys, ...keys]) ?? suggest(whole, keys)
  const full = meant === null || meant.includes('.') || !isForm(form) ? meant : `${meant}.${form}`
  const there = 'docs/page.md, "Words of your own", says where they all are.'
  return `is none of the words of the page. ${full === null ? there : `Did you mean ${full}?`}`
}

function formFault(
  form: string,
  { text, wording, tag }: { readonly text: string; readonly wording: Wording; readonly tag: string },
): string | null {
  if (typeof wording === 'string') return 'has no forms: the text does not count.'
  const used = rulesOf(tag).resolvedOptions().pluralCategories
  const known = forms.filter((one) => used.includes(one))
  const found = known.find((one) => one === form)
  if (found === undefined)
    return `is no form in which the language counts. ${known.length > 1 ? 'Its forms are' : 'Its form is'}: ${known.join(', ')}.`
  return textFault(text, wording, standsForOneNumber(tag, found) ? ['{count}'] : [])
}

function textFault(text: string, wording: Wording, free: readonly string[] = []): string | null {
  const whole = typeof wording === 'string' ? wording : wording.other
  const parts = partsOf(whole)
  const missing = parts.find((part) => !free.includes(part) && !text.includes(part))
  return missing === undefined ? strangePart(text, parts) : `must have ${missing} in it, as in "${whole}".`
}

/** A part that nothing fills in would be printed with its braces. */
function strangePart(text: string, known: readonly string[]): string | null {
  const strange = partsOf(text).find((part) => !known.includes(part))
  return strange === undefined ? null : `has ${strange} in it, which nothing fills in.`
}

function partsOf(text: string): string[] {
  return text.match(/\{\w+\}/g) ?? []
}

function isForm(form: string | undefined): boolean {
  return forms.some((one) => one === form)
}

/** Numbers that tell the forms of a language apart: all up to two hundred, and some large ones. */
const numbers = [...Array.from({ length: 202 }, (_, number) => number), 1000, 1001, 1_000_000]

function standsForOneNumber(tag: string, form: Intl.LDMLPluralRule): boolean {
  const rules = rulesOf(tag)
  return numbers.filter((number) => rules.select(number) === form).length === 1
}
