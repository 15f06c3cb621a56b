import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { largestHtml } from '../../src/notices/compose-email.ts'
import { fillSlots } from '../../src/notices/slots.ts'
import {
  checkedFacts,
  reader,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

// Mail clients need what pages do without: attributes on layout tables, styles on every element.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'prefer-tbody': 'off',
    'no-deprecated-attr': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
  },
})

function mailOf(occasion: Occasion, external = true): { text: string; html: string } {
  const bodies = composeBodies(occasion, [reader({ external })])[0]?.body.bodies ?? {}
  const { text = '', html = '' } = fillSlots(bodies, { name: 'Ada', window: 'then' }, 'email')
  return { text, html }
}

const hostile =
  '<script>alert(1)</script> <!channel> {name} \u202Egnp.exe "><img src=x onerror=1> </title></style>'

function hostileFacts() {
  const release = sampleRelease({
    sections: [
      {
        type: 'feat',
        title: hostile,
        changes: [
          sampleChange('c-1', { description: hostile, scope: hostile, breaking: true }),
          sampleChange('c-2', { description: hostile, scope: hostile }),
        ],
      },
    ],
    breaking: [{ change: 'c-1', commit: 'x', scope: hostile, text: `${hostile}\n\n${hostile} more` }],
  })
  return {
    product: hostile,
    version: hostile,
    environment: hostile,
    previousVersion: hostile,
    earlyAccess: hostile,
    replyTo: hostile,
    release,
    pageUrl: 'javascript:alert(1)',
    links: { references: [{ prefix: '#', url: 'javascript:{number}' }], elsewhere: [], pullRequest: null },
  }
}

test.each([
  ['a notice', { kind: 'notice', facts: sampleFacts() }],
  [
    'a bare notice',
    {
      kind: 'notice',
      facts: sampleFacts({
        bom: null,
        expected: null,
        previousVersion: null,
        replyTo: null,
        pageUrl: null,
        earlyAccess: null,
      }),
    },
  ],
  [
    'a notice with nothing in it',
    { kind: 'notice', facts: sampleFacts({ release: sampleRelease({ sections: [], breaking: [] }) }) },
  ],
  ['a proof', { kind: 'proof', facts: checkedFacts(sampleVerdict()) }],
  [
    'a late proof',
    { kind: 'proof', facts: checkedFacts(sampleVerdict(), { announced: false, ledger: null }) },
  ],
  ['an exception', { kind: 'exception', facts: checkedFacts(staleVerdict()) }],
  ['a hostile notice', { kind: 'notice', facts: sampleFacts(hostileFacts()) }],
  [
    'a hostile exception',
    {
      kind: 'exception',
      facts: checkedFacts({ ...staleVerdict(), observed: { [hostile]: 3 } }, hostileFacts()),
    },
  ],
] satisfies [string, Occasion][])(
  'the HTML of %s is valid and loads nothing from elsewhere',
  async (_, occasion) => {
    const { html } = mailOf(occasion, false)
    const report = await validator.validateString(html)
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([])
    expect(html).not.toMatch(/<(?:script|img|link|iframe|object)\b|url\(|@import|javascript:/i)
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('<meta name="color-scheme" content="light dark">')
    expect(html).toContain('prefers-color-scheme: dark')
  },
)

test('hostile text is shown and does nothing, in both parts', () => {
  const { text, html } = mailOf({ kind: 'notice', facts: sampleFacts(hostileFacts()) })
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain('{name} [U+202E]gnp.exe')
  expect(html).not.toMatch(/<script|onerror=1|\u202E/)
  expect(text).toContain('<script>alert(1)</script> <!channel> {name} [U+202E]gnp.exe')
  expect(text).not.toContain('\u202E')
})

test('the text says all that the HTML says', () => {
  for (const occasion of [
    { kind: 'notice', facts: sampleFacts() },
    { kind: 'proof', facts: checkedFacts(sampleVerdict()) },
    { kind: 'exception', facts: checkedFacts(staleVerdict()) },
  ] satisfies Occasion[]) {
    const { text, html } = mailOf(occasion, false)
    const shown = html
      .slice(html.indexOf('<h1'))
      .replace(/<[^>]+>/g, ' ')
      .match(/[\w.:/@-]{4,}/g)
    const chrome = new Set(['Version', 'Questions', 'compare', 'they'])
    for (const word of shown ?? [])
      if (!chrome.has(word))
        expect(text.toLowerCase(), word).toContain(word.toLowerCase().replace(/[.:]$/, ''))
  }
})

test('a mail of a huge release stays under what is clipped, and counts what it leaves out', () => {
  const changes = Array.from({ length: 5_000 }, (_, index) =>
    sampleChange(`c-${index}`, { description: `${'&'.repeat(700)} ${index}`, breaking: index % 9 === 0 }),
  )
  const release = sampleRelease({
    sections: [{ type: 'feat', title: 'Features', changes }],
    breaking: changes
      .filter(({ breaking }) => breaking)
      .map(({ id }) => ({ change: id, commit: 'x', scope: null, text: '<'.repeat(4_000) })),
  })
  const { text, html } = mailOf({ kind: 'notice', facts: sampleFacts({ release }) })
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(largestHtml)
  expect(Buffer.byteLength(html)).toBeGreaterThan(largestHtml / 2)
  const shown = html.split('<h3').length - 1 + (html.split('<li>').length - 1)
  const omitted = `And ${5_000 - shown} more changes`
  expect(html).toContain(omitted)
  expect(text).toContain(omitted)
  expect(text).toContain('5000 changes, 556 of them breaking')
})
