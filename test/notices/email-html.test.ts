import fc from 'fast-check'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { largestHtml } from '../../src/notices/compose-email.ts'
import { stopsOf, tones, type Tone } from '../../src/notices/tones.ts'
import { contrast, seenTexts, tagsOf } from './mail-html.ts'
import { everyMail, mailOf } from './mails.ts'
import { reader, sampleChange, sampleFacts, sampleRelease } from './sample.ts'

// Mail clients need what pages do without: attributes on layout tables, styles on every element, comments for Outlook.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'prefer-tbody': 'off',
    'no-deprecated-attr': 'off',
    'no-trailing-whitespace': 'off',
    'no-conditional-comment': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
  },
})

const unsubscribe = 'https://acme.example/unsubscribe/v1.0a.b-_?list=customers&once=1'

async function complaintsAbout(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
}

test.each(everyMail())(
  'the HTML of %s is valid, and says what a mail program needs to know',
  async (_, occasion) => {
    for (const external of [true, false]) {
      const { html } = mailOf(occasion, external ? { external, unsubscribe } : { external })
      expect(await complaintsAbout(html)).toEqual([])
      expect(html).toContain('<html lang="en" dir="ltr">')
      expect(html).toContain('<meta name="color-scheme" content="light dark">')
      expect(html).toContain('<meta name="supported-color-schemes" content="light dark">')
      expect(html).toContain('@media (prefers-color-scheme: dark)')
      expect(html).toContain('[data-ogsc]')
      expect(html.match(/<h1\b/g)).toHaveLength(1)
      const tables = tagsOf(html).filter(({ name }) => name === 'table')
      expect(tables.every(({ attributes }) => attributes.get('role') === 'presentation')).toBe(true)
      expect(html).toContain('How to check that this mail is genuine')
      expect(html).not.toMatch(
        /undefined|\[object|NaN|\{(?:name|window|day|hours|zone|announced|unsubscribe)\}/,
      )
      expect(Buffer.byteLength(html)).toBeLessThan(largestHtml)
    }
  },
)

test.each(everyMail())(
  'no text of %s is harder to read than 4.5 to 1, in light and in dark',
  (_, occasion) => {
    for (const scheme of ['light', 'dark'] as const) {
      const texts = seenTexts(mailOf(occasion, { external: false, unsubscribe }).html, scheme)
      expect(texts.length).toBeGreaterThan(15)
      for (const { text, color, background } of texts)
        expect(contrast(color, background), `${scheme}: ${text} ${color} on ${background}`).toBeGreaterThan(
          4.5,
        )
    }
  },
)

test('in a dark scheme nothing keeps a light background, in a light one nothing a dark one', () => {
  for (const [, occasion] of everyMail())
    for (const scheme of ['light', 'dark'] as const)
      for (const { background, text } of seenTexts(mailOf(occasion).html, scheme)) {
        const onBlack = contrast(background, '#000000')
        if (scheme === 'dark') expect(onBlack, text).toBeLessThan(2.6)
        else expect(onBlack, text).toBeGreaterThan(14)
      }
})

test('every kind has a colour of its own that stands out from its own tint and from the card', () => {
  const all: readonly Tone[] = Object.values(tones)
  expect(new Set(all.map(({ accent }) => accent)).size).toBe(all.length)
  for (const tone of all) {
    for (const paper of ['#ffffff', tone.tint]) expect(contrast(tone.accent, paper)).toBeGreaterThan(4.5)
    for (const paper of ['#171a20', tone.shade]) expect(contrast(tone.light, paper)).toBeGreaterThan(4.5)
    expect(stopsOf(tone).filter(({ weight }) => weight === 700)).toHaveLength(1)
  }
})

test('the expected time stands out in the time zone of the reader, with UTC below: trap 16', () => {
  const { html } = mailOf({ kind: 'notice', facts: sampleFacts() })
  const day = html.indexOf('>Tuesday 24 November 2026</p>')
  const hours = html.indexOf('>10:00–12:00 UTC+01:00</p>')
  const zone = html.indexOf('>Europe/Berlin, that is 09:00–11:00 UTC</p>')
  expect(day).toBeGreaterThan(html.indexOf('<h1'))
  expect(hours).toBeGreaterThan(day)
  expect(zone).toBeGreaterThan(hours)
})

test('what an inbox shows first is the time and how much changes, not the furniture of the mail', () => {
  const { html } = mailOf({ kind: 'notice', facts: sampleFacts() })
  const [, hidden = ''] = /<div style="display:none[^>]*>([^<]*)<\/div>/.exec(html) ?? []
  expect(hidden).toMatch(
    /^Expected Tuesday 24 November 2026, 10:00–12:00 .*\. 6 changes, 1 of them breaking\. /,
  )
  expect(hidden.endsWith('&nbsp;')).toBe(true)
})

test('what breaks comes before every other change, in a box that says what to do', () => {
  const { html } = mailOf({ kind: 'notice', facts: sampleFacts() })
  const alert = html.indexOf('class="alert"')
  expect(html.indexOf('What breaks, and what to do')).toBeGreaterThan(alert)
  expect(html.indexOf('Send a fresh UUID')).toBeGreaterThan(alert)
  expect(html.indexOf('>Features<')).toBeGreaterThan(html.indexOf('Send a fresh UUID'))
})

test('a reader can leave from the top and from the end, and only where that leads somewhere', () => {
  for (const [name, occasion] of everyMail()) {
    const { html } = mailOf(occasion, { unsubscribe })
    const links = tagsOf(html).filter(({ attributes }) => attributes.get('href')?.includes('/unsubscribe/'))
    expect(links, name).toHaveLength(2)
    const href = unsubscribe.replaceAll('=', '&#61;').replace('&once', '&amp;once')
    for (const { attributes } of links) expect(attributes.get('href')).toBe(href)
    expect(html.indexOf(href)).toBeLessThan(html.indexOf('<h1'))
    expect(html.lastIndexOf(href)).toBeGreaterThan(html.indexOf('How to check'))
    expect(mailOf(occasion).html, name).not.toMatch(/unsubscribe|href=""/i)
  }
})

/** What our templates write, and nothing else may. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  html: ['lang', 'dir'],
  head: [],
  meta: ['charset', 'name', 'content'],
  title: [],
  style: [],
  body: ['class', 'style'],
  div: ['class', 'style'],
  table: ['role', 'class', 'width', 'align', 'cellpadding', 'cellspacing', 'border', 'style', 'aria-hidden'],
  tr: [],
  td: ['class', 'style', 'align'],
  p: ['class', 'style'],
  h1: ['class', 'style'],
  h2: ['class', 'style'],
  h3: ['class', 'style'],
  ul: ['class', 'style'],
  ol: ['class', 'style'],
  li: [],
  a: ['class', 'href', 'style'],
  span: ['class', 'style'],
  br: [],
  strong: [],
  code: [],
  s: [],
}

function wrongsIn(html: string): string[] {
  const wrongs = tagsOf(html).flatMap(({ name, attributes }) => {
    const known = allowed[name]
    if (!known) return [`<${name}>`]
    return [...attributes.keys()].filter((one) => !known.includes(one)).map((one) => `<${name} ${one}>`)
  })
  // Each `<` is the start of a tag that was looked at, or the doctype, or a comment for Outlook.
  const left = html.replace(/<\/?[a-z][a-z0-9]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/gi, '')
  const odd = left.replace('<!doctype html>', '').replaceAll(/<!--\[if mso\]>|<!\[endif\]-->/g, '')
  if (odd.slice(odd.indexOf('}')).includes('<')) wrongs.push('a < of its own')
  const inline = tagsOf(html).map(({ attributes }) => attributes.get('style') ?? '')
  if (inline.some((style) => /url\(|expression|@import/i.test(style))) wrongs.push('a style that loads')
  return [...wrongs, ...linksIn(html)]
}

/** Links that lead where no reader may go, or elsewhere than they say. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].flatMap(
    ([, href = '', label = '']) => {
      const target = href.replaceAll('&#61;', '=').replaceAll('&amp;', '&')
      if (!/^(?:https?:\/\/|mailto:)/.test(target)) return [`a link to ${target}`]
      if (target.startsWith('mailto:')) return label === href.slice(7) ? [] : [`${label} writes to ${target}`]
      const host = new URL(target).host
      const said = /(?:^|[\s/@])((?:[\w-]+\.)+[a-z]{2,})(?:[:/#?]|$)/i.exec(label)?.[1]
      return said === undefined || said === host ? [] : [`${label} leads to ${host}`]
    },
  )
}

const pieces = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=1>',
  '"><svg onload=1>',
  "' onclick='1",
  '</td></tr></table></style></title>',
  '<a href="https://evil.example">https://acme.example</a>',
  '[click](javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'https://evil.example/"onmouseover="1',
  'https://bank.example@evil.example/',
  'bank.example/login#12',
  'acme/api#12',
  '#12',
  '`code`',
  '`',
  '<!--',
  '-->',
  '<!--[if mso]>',
  ']]>',
  '{name}',
  '{{unsubscribe}}',
  '{unsubscribe}',
  '{!day}',
  '\u0001name\u0002',
  '\u202Egnp.exe',
  '\u0000',
  '&lt;b&gt;',
  '&#60;b>',
  '\n\n',
  ' ',
  'word',
  'x'.repeat(300),
)
// What is nothing but space is no name and no description: neither the configuration nor a commit can bring it.
const hostileText = fc
  .array(fc.oneof(pieces, fc.string({ maxLength: 8 })), { maxLength: 6 })
  .map((all) => (all.join('').trim() === '' ? 'word' : all.join('')))

const hostileFacts = fc
  .record({
    product: hostileText,
    version: hostileText,
    environment: hostileText,
    previousVersion: fc.option(hostileText),
    earlyAccess: fc.option(hostileText),
    replyTo: fc.option(hostileText),
    pageUrl: fc.option(
      fc.oneof(
        hostileText,
        hostileText.map((text) => `https://acme.example/${text}`),
      ),
    ),
    url: fc.oneof(fc.constant('https://git.acme.example/{number}'), hostileText),
    title: hostileText,
    text: hostileText,
    scope: fc.option(hostileText),
  })
  .map(({ title, text, scope, url, ...values }) => {
    const broken = sampleChange('c-1', { description: text, scope, breaking: true })
    const changes = [broken, sampleChange('c-2', { description: title, scope })]
    return {
      ...values,
      links: {
        references: [{ prefix: '#', url }],
        elsewhere: [{ mark: '#', url: 'https://git.acme.example/{repository}/{number}' }],
        pullRequest: null,
      },
      release: sampleRelease({
        sections: [{ type: 'feat', title, changes }],
        breaking: [{ change: 'c-1', commit: 'x', scope, text }],
      }),
    }
  })

test('whatever a commit or a name says, it is text: no tag, attribute, style or link of it lives', () => {
  fc.assert(
    fc.property(hostileFacts, fc.nat(), hostileText, (facts, which, name) => {
      const mails = everyMail(facts)
      const [, occasion] = mails[which % mails.length] as readonly [string, Occasion]
      const composed = composeBodies(occasion, [reader({ external: which % 2 === 0 })])
      const { html } = mailOf(occasion, { external: which % 2 === 0, unsubscribe })
      expect(composed.length).toBeLessThanOrEqual(1)
      expect(wrongsIn(html), name).toEqual([])
      expect(html).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/)
      expect(html.match(/<h1\b/g)).toHaveLength(1)
    }),
    { numRuns: 300 },
  )
})

test('hostile mails are valid HTML too', async () => {
  await fc.assert(
    fc.asyncProperty(hostileFacts, fc.nat(), async (facts, which) => {
      const mails = everyMail(facts)
      const [, occasion] = mails[which % mails.length] as readonly [string, Occasion]
      expect(await complaintsAbout(mailOf(occasion, { external: false, unsubscribe }).html)).toEqual([])
    }),
    { numRuns: 30 },
  )
})

test('the same facts give the same bytes', () => {
  for (const [, occasion] of everyMail()) expect(mailOf(occasion)).toEqual(mailOf(occasion))
})
