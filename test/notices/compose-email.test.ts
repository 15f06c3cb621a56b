import { expect, test } from 'vitest'
import { largestHtml } from '../../src/notices/compose-email.ts'
import { everyMail, mailOf } from './mails.ts'
import { sampleChange, sampleFacts, sampleRelease } from './sample.ts'

const hostile =
  '<script>alert(1)</script> <!channel> {name} \u202Egnp.exe "><img src=x onerror=1> </title></style>'

function hostileFacts() {
  return {
    product: hostile,
    earlyAccess: hostile,
    release: sampleRelease({
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
    }),
  }
}

test('hostile text is shown and does nothing, in both parts', () => {
  const { text, html } = mailOf({ kind: 'notice', facts: sampleFacts(hostileFacts()) })
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).toContain('{name} [U+202E]gnp.exe')
  expect(html).not.toMatch(/<script|onerror=1|\u202E/)
  expect(text).toContain('<script>alert(1)</script> <!channel> {name} [U+202E]gnp.exe')
  expect(text).not.toContain('\u202E')
})

/** What only the layout says: the names of rows and headings, and the link whose URL the text has in full. */
const furniture =
  'Version package commit digest Unsubscribe Compare check mail genuine Seen Live Announced Questions they name same shipment with that'

test.each(everyMail())('the text of %s says all that its HTML says', (_, occasion) => {
  const furnitureWords = new Set(furniture.toLowerCase().split(' '))
  for (const external of [true, false]) {
    const unsubscribe = 'https://acme.example/unsubscribe/v1'
    const { text, html } = mailOf(occasion, { external, unsubscribe })
    const said = text.toLowerCase()
    const shown = html
      .slice(html.indexOf('<h1'))
      .replace(/<table[^>]* aria-hidden="true"[\s\S]*?<\/table>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .match(/[\w.:/@-]{4,}/g)
    expect(shown?.length).toBeGreaterThan(30)
    for (const word of shown ?? []) {
      const plain = word.toLowerCase().replace(/[.:]+$/, '')
      if (!furnitureWords.has(plain)) expect(said, word).toContain(plain)
    }
    for (const [, href = ''] of html.matchAll(/href="(https?:[^"]*)"/g))
      if (!href.includes('/issues/')) expect(said).toContain(href)
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
