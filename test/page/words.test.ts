import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { styles } from '../../src/notes/styles.ts'
import { directionOf } from '../../src/page/direction.ts'
import { sectionKey, sectionTitles } from '../../src/page/section-titles.ts'
import { wordFault } from '../../src/page/word-fault.ts'
import {
  builtInLanguage,
  dayInWords,
  languageTags,
  openLanguage,
  say,
  titleIn,
  type Language,
  type WordKey,
  type Wording,
} from '../../src/page/words.ts'
import { english } from '../../src/page/words/english.ts'

const keys = Object.keys(english.texts) as WordKey[]

function partsOf(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted()
}

function wholeOf(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.other
}

describe.each(languageTags)('%s', (tag) => {
  const opened = openLanguage(tag, {})

  test('has every text, with the parts that are filled in', async () => {
    const { texts } = await opened
    expect(Object.keys(texts).toSorted()).toEqual([...keys].toSorted())
    for (const key of keys) {
      const parts = partsOf(wholeOf(english.texts[key]))
      const wording = texts[key]
      for (const [form, text] of typeof wording === 'string' ? [['', wording]] : Object.entries(wording)) {
        const single = ['zero', 'one', 'two'].includes(form ?? '')
        const wanted =
          single && !text?.includes('{count}') ? parts.filter((part) => part !== '{count}') : parts
        expect(partsOf(text ?? ''), `${key}.${form}`).toEqual(wanted)
      }
    }
  })

  test('counts in every form that the language has', async () => {
    const { texts } = await opened
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
    for (const key of keys) {
      const wording = texts[key]
      if (typeof wording !== 'string') expect(Object.keys(wording).toSorted(), key).toEqual(forms)
      // What counts in English counts here, though one text may do for all numbers.
      else if (typeof english.texts[key] !== 'string') expect(wording, key).toContain('{count}')
    }
  })

  test('leaves the number out only where a form means one number', async () => {
    const { texts } = await opened
    for (const key of keys) {
      const wording = texts[key]
      if (typeof wording === 'string') continue
      for (const [form, text] of Object.entries(wording))
        expect(wordFault(`${key}.${form}`, text, tag), `${key}.${form}`).toBeNull()
    }
  })

  test('has twelve months, a day with all its parts, and a title for every section', async () => {
    const { months, date, sections } = await opened
    expect(new Set(months).size).toBe(12)
    expect(partsOf(date)).toEqual(['{day}', '{month}', '{year}'])
    if (tag === 'en') return
    expect(Object.keys(sections)).toEqual([...sectionTitles])
    for (const title of Object.values(sections)) expect(title.trim()).not.toBe('')
  })

  test('has no text of another language, and no character that nobody sees', async () => {
    const { texts, sections } = await opened
    const all = [...Object.values(texts), ...Object.values(sections)]
      .map((one) => JSON.stringify(one))
      .join('\n')
    expect(all).not.toMatch(
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/,
    )
    if (tag === 'en') return
    const same = keys.filter((key) => {
      const ours = wholeOf(english.texts[key])
      return wholeOf(texts[key]) === ours && /[a-z]{4,}/i.test(ours.replace(/\{\w+\}/g, ''))
    })
    // Words that these languages took from English, or English from them.
    expect(same.length, same.join(', ')).toBeLessThan(8)
    if (['ar', 'he', 'ja', 'zh'].includes(tag))
      expect(all.replace(/\{\w+\}|"\w+":|Waybill|UTC|kB|MB/g, '')).not.toMatch(/[A-Za-z]{2,}/)
  })
})

test('the titles that can be translated are those that notes give to their sections', () => {
  const titles = Object.values(styles).flatMap(({ sections }) => sections.map(({ title }) => title))
  expect(new Set(sectionTitles)).toEqual(new Set(titles))
})

test('a tag is found by itself, then by its first part, as long as both are written the same way', async () => {
  expect(await openLanguage('pt-BR', {})).toMatchObject({ tag: 'pt-BR', months: { 0: 'janeiro' } })
  expect(await openLanguage('DE-at', {})).toMatchObject({ tag: 'DE-at', months: { 0: 'Januar' } })
  expect(await openLanguage('zh-Hant', {})).toMatchObject({ tag: 'zh-Hant', months: { 0: '1月' } })
  expect(await openLanguage('ar-Latn', {})).toMatchObject({ direction: 'ltr', months: { 0: 'January' } })
  expect(await builtInLanguage('constructor')).toBeNull()
})

test('a language that nobody knows is English with its own tag and direction', async () => {
  expect(await openLanguage('sv', {})).toMatchObject({ tag: 'sv', direction: 'ltr', texts: english.texts })
  expect(await openLanguage('fa', { search: 'جستجو' })).toMatchObject({
    tag: 'fa',
    direction: 'rtl',
    texts: { ...english.texts, search: 'جستجو' },
  })
})

test.each([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['UR', 'rtl'],
  ['ckb', 'rtl'],
  ['yi', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ku-arab-iq', 'rtl'],
  ['en', 'ltr'],
  ['de-AT', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['zh-Hant-TW', 'ltr'],
] as const)('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction)
})

test('a configured text stands for every form, and a form of its own is the exception', async () => {
  const counted = async (words: Record<string, string>, count: number) =>
    say(await openLanguage('en', words), 'changes', { count })
  expect(await counted({ changes: 'Changes: {count}' }, 1)).toBe('Changes: 1')
  expect(await counted({ changes: 'Changes: {count}' }, 2)).toBe('Changes: 2')
  expect(await counted({ 'changes.one': 'a single change' }, 1)).toBe('a single change')
  expect(await counted({ 'changes.one': 'a single change' }, 2)).toBe('2 changes')
  const both = { 'changes.one': 'a single change', changes: 'Changes: {count}' }
  expect([await counted(both, 1), await counted(both, 2)]).toEqual(['a single change', 'Changes: 2'])
  const reversed = Object.fromEntries(Object.entries(both).toReversed())
  expect([await counted(reversed, 1), await counted(reversed, 2)]).toEqual(['a single change', 'Changes: 2'])
})

test('the title of a section can be configured, and one that somebody gave it stays', async () => {
  const language = await openLanguage('de', { 'section.bug-fixes': 'Repariert' })
  expect(titleIn(language, 'Bug fixes')).toBe('Repariert')
  expect(titleIn(language, 'Features')).toBe('Neue Funktionen')
  expect(titleIn(language, 'Für Admins')).toBe('Für Admins')
  expect(titleIn(language, 'constructor')).toBe('constructor')
})

test.each([
  [
    'ar',
    'changes',
    [0, 1, 2, 3, 11, 100],
    ['لا تغييرات', 'تغيير واحد', 'تغييران', '3 تغييرات', '11 تغييرًا', '100 تغيير'],
  ],
  ['he', 'changes', [1, 2, 10], ['שינוי אחד', 'שני שינויים', '10 שינויים']],
  [
    'fr',
    'changes',
    [0, 1, 2, 1_000_000],
    ['0 changement', '1 changement', '2 changements', '1000000 de changements'],
  ],
  ['de', 'people', [0, 1, 2], ['0 Personen', '1 Person', '2 Personen']],
  ['ja', 'changes', [1, 2], ['変更 1 件', '変更 2 件']],
] as const)('%s counts %s', async (tag, key, counts, texts) => {
  const language = await openLanguage(tag, {})
  expect(counts.map((count) => say(language, key, { count }))).toEqual(texts)
})

test.each([
  ['de', '21. November 2026', '1. November 2026'],
  ['en', '21 November 2026', '1 November 2026'],
  ['fr', '21 novembre 2026', '1er novembre 2026'],
  ['es', '21 de noviembre de 2026', '1 de noviembre de 2026'],
  ['it', '21 novembre 2026', '1º novembre 2026'],
  ['ja', '2026年11月21日', '2026年11月1日'],
  ['he', '21 בנובמבר 2026', '1 בנובמבר 2026'],
])('a day in %s', async (tag, day, first) => {
  const language = await openLanguage(tag, {})
  expect(dayInWords(language, '2026-11-21T23:30:00-08:00')).toBe(day)
  expect(dayInWords(language, '2026-11-01T00:30:00+14:00')).toBe(first)
  expect(dayInWords(language, 'some day')).toBe('some day')
  expect(dayInWords(language, '2026-13-01T00:00:00Z')).toBe('2026-13-01T00:00:00Z')
})

test('what is filled in stays as it is, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      expect(say(english, 'from-to', { from, to })).toBe(`${from} to ${to}`)
    }),
  )
})

describe('a word that cannot be used is told', () => {
  test.each([
    ['serach', 'x', 'is none of the words of the page. Did you mean search?'],
    ['chagnes.one', 'x', 'is none of the words of the page. Did you mean changes.one?'],
    ['section.bugfixes', 'x', 'is none of the words of the page. Did you mean section.bug-fixes?'],
    ['toString', 'x', expect.stringContaining('is none of the words of the page.') as string],
    ['changes.one.two', 'x', expect.stringContaining('is none of the words of the page.') as string],
    ['search', ' ', 'is empty.'],
    ['use-instead', 'Use another one.', 'must have {version} in it, as in "Use {version} instead.".'],
    ['use-instead', 'Use {version} of {pakage}.', 'has {pakage} in it, which nothing fills in.'],
    ['changes', 'some changes', 'must have {count} in it, as in "{count} changes".'],
    ['search.one', 'x', 'has no forms: the text does not count.'],
    ['changes.few', '{count} x', 'is no form in which the language counts. Its forms are: one, other.'],
    ['section.features', 'New {count}', 'has {count} in it, which nothing fills in.'],
  ])('%s: %s', (key, text, fault) => {
    expect(wordFault(key, text, 'en')).toEqual(fault)
  })

  test('a form may leave the number out where it means only one', () => {
    expect(wordFault('changes.one', 'a change', 'en')).toBeNull()
    expect(wordFault('changes.one', 'une modification', 'fr')).toContain('must have {count} in it')
    expect(wordFault('changes.two', 'תרי', 'he')).toBeNull()
    expect(wordFault('changes.many', 'some', 'ar')).toContain('must have {count} in it')
    expect(wordFault('changes.one', 'изменение', 'ru')).toContain('must have {count} in it')
  })

  test('every text of Waybill itself is one that can be configured', async () => {
    for (const tag of languageTags) {
      const { texts }: Language = await openLanguage(tag, {})
      for (const key of keys) expect(wordFault(key, wholeOf(texts[key]), tag), `${tag} ${key}`).toBeNull()
    }
    for (const title of sectionTitles) expect(wordFault(sectionKey(title), title, 'en')).toBeNull()
  })
})
