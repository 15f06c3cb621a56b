import { createRequire } from 'node:module'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBodies, slotsFor, type Occasion } from '../../src/notices/body.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import { largestTeams } from '../../src/notices/compose-teams.ts'
import { exceptionSaying, hostile, noticeSaying, occasions } from './occasions.ts'
import { reader, sampleChange, sampleFacts, sampleRelease } from './sample.ts'

const cards = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof import('adaptivecards')

interface Envelope {
  readonly type: string
  readonly summary: string
  readonly attachments: readonly { readonly contentType: string; readonly content: CardJson }[]
}

interface CardJson {
  readonly version: string
  readonly fallbackText: string
  readonly body: readonly Element[]
  readonly actions?: readonly { readonly type: string; readonly url: string }[]
  readonly msteams: object
}

interface Element {
  readonly type: string
  readonly text?: string
  readonly items?: readonly Element[]
  readonly inlines?: readonly Element[]
  readonly facts?: readonly { readonly title: string; readonly value: string }[]
  readonly selectAction?: { readonly type: string; readonly url: string }
}

function jsonOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): string {
  const one = reader({ channel: 'teams', external: false, ...values })
  const [composition] = composeBodies(occasion, [one])
  if (!composition) throw new Error('nothing was composed')
  const { body } = composition
  return composeMessage(occasion.facts.act, body, 'f0', slotsFor(occasion, one)).bodies['json'] ?? ''
}

function cardOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): CardJson {
  const { attachments } = JSON.parse(jsonOf(occasion, values)) as Envelope
  const [attachment] = attachments
  if (!attachment) throw new Error('there is no card')
  return attachment.content
}

function elementsOf(elements: readonly Element[]): Element[] {
  return elements.flatMap((one) => [one, ...elementsOf(one.items ?? []), ...elementsOf(one.inlines ?? [])])
}

function saidBy(card: CardJson): string {
  const blocks = card.body.flatMap((block) => [block, ...(block.items ?? [])])
  return blocks
    .map((block) => block.text ?? (block.inlines ?? []).map(({ text }) => text).join(''))
    .join('\n')
}

/** Every text in which Teams reads Markdown. */
function markdownOf(card: CardJson): string[] {
  return elementsOf(card.body).flatMap(({ type, text, facts }) => [
    ...(type === 'TextBlock' && text !== undefined ? [text] : []),
    ...(facts ?? []).flatMap(({ title, value }) => [title, value]),
  ])
}

/** What the reference implementation finds wrong with a card of version 1.4. */
function faultsOf(card: CardJson): string[] {
  const parsed = new cards.AdaptiveCard()
  const context = new cards.SerializationContext(cards.Versions.v1_4)
  parsed.parse(JSON.parse(JSON.stringify(card)), context)
  const faults = parsed.validateProperties().validationEvents.map(({ message }) => message)
  for (let index = 0; index < context.eventCount; index++) faults.push(context.getEventAt(index).message)
  if (parsed.getItemCount() !== card.body.length) faults.push('not every element was understood')
  return faults
}

test.each(occasions.map((occasion) => [occasion.kind, occasion] as const))(
  'a %s is an Adaptive Card 1.4 without a fault, in the envelope of a workflow',
  (kind, occasion) => {
    for (const external of [true, false]) {
      const json = jsonOf(occasion, { external })
      const { type, summary, attachments } = JSON.parse(json) as Envelope
      expect({ type, summary }).toEqual({ type: 'message', summary: expect.stringContaining('Acme API') })
      expect(attachments.map(({ contentType }) => contentType)).toEqual([
        'application/vnd.microsoft.card.adaptive',
      ])
      expect(faultsOf(cardOf(occasion, { external }))).toEqual([])
      expect(json).not.toMatch(/undefined|\{!*(?:window|name)\}/)
      expect(kind).toBe(occasion.kind)
    }
  },
)

test('a notice says what comes, when in the time zone of its audience, and what breaks first', () => {
  const card = cardOf(occasions[0] as Occasion)
  const [head, facts] = card.body
  expect(head?.items?.map(({ text }) => text).slice(0, 2)).toEqual([
    'Advance shipping notice',
    'Acme API 1.4.0 is on its way to production',
  ])
  expect(facts?.facts).toContainEqual({
    title: 'Expected',
    value: 'Tuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC',
  })
  const said = saidBy(card)
  expect(said.indexOf('What breaks, and what to do')).toBeLessThan(said.indexOf('Features'))
  expect(said).toContain('• search: find orders by any part of their number')
  expect(card.actions).toEqual([
    { type: 'Action.OpenUrl', title: 'Release notes', url: 'https://acme.example/changelog/1.4.0/' },
  ])
})

test('the Markdown, functions and mentions of a commit are shown and do nothing', () => {
  for (const text of hostile) {
    const card = cardOf(noticeSaying(text))
    expect(faultsOf(card)).toEqual([])
    for (const marked of markdownOf(card)) {
      expect(marked).not.toMatch(/(?<!\u200B)[*_~`[\]<>#]/)
      expect(marked).not.toMatch(/^\s*(?:[-+]|\d+[.)])\s/)
    }
    expect(JSON.stringify(card)).not.toMatch(/\{\{|\$\{|entities|[\u0000-\u0008\u202A-\u202E]/)
  }
})

test('links are http and https, and lead where they say', () => {
  const text = 'see https://a.example/x?y=1, javascript:alert(1), mailto:a@b.example and #412'
  const links = elementsOf(cardOf(noticeSaying(text)).body).flatMap(({ text: label, selectAction }) =>
    selectAction ? [[label, selectAction.url]] : [],
  )
  expect(new Set(links.map((link) => link.join(' ')))).toEqual(
    new Set([
      'https://a.example/x?y=1 https://a.example/x?y=1',
      '#412 https://git.acme.example/acme/api/issues/412',
    ]),
  )
})

test('a long release shows as much as 28 kB leave room for and counts the rest', () => {
  const changes = Array.from({ length: 2_000 }, (_, index) => sampleChange(`c-${index}`))
  const release = sampleRelease({ sections: [{ type: 'feat', title: 'Features', changes }], breaking: [] })
  const long: Occasion = { kind: 'notice', facts: sampleFacts({ release }) }
  expect(Buffer.byteLength(jsonOf(long))).toBeLessThanOrEqual(28_000)
  const said = saidBy(cardOf(long))
  const shown = said.match(/^• change/gm)?.length ?? 0
  expect(shown).toBeGreaterThan(100)
  expect(said).toContain(`And ${2_000 - shown} more changes`)
})

test('trap 9: no text that others write makes a card too large or faulty', () => {
  const long = [
    '*'.repeat(3_000),
    '\u202E'.repeat(3_000),
    '👩‍👩‍👧‍👦'.repeat(700),
    '`x` '.repeat(700),
    'x'.repeat(10_000),
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(...hostile, ...long),
    fc.array(fc.constantFrom(...hostile), { maxLength: 20 }).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(texts, fc.boolean(), fc.nat({ max: 30 }), (text, external, count) => {
      for (const occasion of [noticeSaying(text, count + 1), exceptionSaying(text, count)]) {
        expect(Buffer.byteLength(jsonOf(occasion, { external }))).toBeLessThanOrEqual(28_000)
        expect(faultsOf(cardOf(occasion, { external }))).toEqual([])
      }
    }),
    { numRuns: 12 },
  )
  expect(largestTeams).toBeLessThan(28_000)
})
