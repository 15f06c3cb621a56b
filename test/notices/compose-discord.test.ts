import type { RESTPostAPIWebhookWithTokenJSONBody } from 'discord-api-types/v10'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBodies, slotsFor, type Occasion } from '../../src/notices/body.ts'
import { discordLimits } from '../../src/notices/compose-discord.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import { exceptionSaying, hostile, noticeSaying, occasions } from './occasions.ts'
import { reader, sampleChange, sampleFacts, sampleRelease } from './sample.ts'

function jsonOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}): string {
  const one = reader({ channel: 'discord', external: false, ...values })
  const [composition] = composeBodies(occasion, [one])
  if (!composition) throw new Error('nothing was composed')
  const { body } = composition
  return composeMessage(occasion.facts.act, body, 'f0', slotsFor(occasion, one)).bodies['json'] ?? ''
}

/** Read by the types of Discord's API. */
function messageOf(occasion: Occasion, values: Parameters<typeof reader>[0] = {}) {
  return JSON.parse(jsonOf(occasion, values)) as RESTPostAPIWebhookWithTokenJSONBody
}

function descriptionOf(occasion: Occasion): string {
  return messageOf(occasion).embeds?.[0]?.description ?? ''
}

function expectWithinLimits(message: RESTPostAPIWebhookWithTokenJSONBody): void {
  const { content = '', embeds = [] } = message
  expect(content.length).toBeGreaterThan(0)
  expect(content.length).toBeLessThanOrEqual(discordLimits.content)
  expect(embeds.length).toBeLessThanOrEqual(discordLimits.embeds)
  let all = 0
  for (const { title = '', description = '', fields = [], footer } of embeds) {
    expect(title.length).toBeLessThanOrEqual(discordLimits.title)
    expect(description.length).toBeLessThanOrEqual(discordLimits.description)
    expect(fields.length).toBeLessThanOrEqual(discordLimits.fields)
    expect(footer?.text.length ?? 0).toBeLessThanOrEqual(discordLimits.footer)
    for (const { name, value } of fields) {
      expect(name.trim().length * value.trim().length).toBeGreaterThan(0)
      expect(name.length).toBeLessThanOrEqual(discordLimits.fieldName)
      expect(value.length).toBeLessThanOrEqual(discordLimits.fieldValue)
      all += name.length + value.length
    }
    all += title.length + description.length + (footer?.text.length ?? 0)
  }
  expect(all).toBeLessThanOrEqual(discordLimits.all)
}

test('a notice says in one embed what comes, when on the clock of whoever reads it, and how to verify it', () => {
  expect(messageOf(occasions[0] as Occasion)).toMatchObject({
    content: '**Acme API 1.4.0 is on its way to production**',
    allowed_mentions: { parse: [] },
    embeds: [
      {
        title: 'Advance shipping notice',
        url: 'https://acme.example/changelog/1.4.0/',
        fields: expect.arrayContaining([
          { name: 'Environment', value: 'production', inline: true },
          {
            name: 'Expected',
            value:
              '<t:1795510800:F> – <t:1795518000:t>\nTuesday 24 November 2026, 10:00–12:00 UTC+01:00 (Europe/Berlin), that is 09:00–11:00 UTC',
            inline: false,
          },
        ]),
        footer: { text: expect.stringContaining('Shipment 0b8cf26e-7a10-5e0c-9d6e-3f1fba2f7c55') },
      },
    ],
  })
  const description = descriptionOf(occasions[0] as Occasion)
  expect(description.indexOf('**What breaks, and what to do**')).toBeLessThan(
    description.indexOf('**Features**'),
  )
  expect(description).toContain('- **search:** find orders by any part of their number')
  expect(description).toContain(
    '- export invoices as CSV ([#412](https://git.acme.example/acme/api/issues/412))',
  )
})

test.each(occasions.map((occasion) => [occasion.kind, occasion] as const))(
  'a %s is within the limits and pings nobody',
  (_, occasion) => {
    for (const external of [true, false]) {
      const message = messageOf(occasion, { external })
      expectWithinLimits(message)
      expect(message.allowed_mentions).toEqual({ parse: [] })
      expect(JSON.stringify(message)).not.toMatch(/undefined|\{!*(?:window|name)\}/)
    }
  },
)

test('the @everyone, mentions and Markdown of a commit are shown and do nothing', () => {
  for (const text of hostile) {
    const description = descriptionOf(noticeSaying(text))
    expect(description).not.toMatch(/@everyone|@here|(?<!\\)<[@#:/]|(?<!\\)<t:/)
    expect(description).not.toMatch(/(?<!\\)\|\||(?<!\\)~~|(?<!\\)\[bank/)
    expect(description).not.toMatch(/^(?:- )?#|^>|^-#/m)
    expect(description).not.toMatch(/[\u0000-\u0008\u202A-\u202E]/)
  }
})

test('a link that a commit dresses up as another is text, and only http and https can be followed', () => {
  const description = descriptionOf(noticeSaying('[bank](https://evil.example) and javascript://x.example'))
  expect(description).toContain('\\[bank\\](<https://evil.example>) and javascript:\u200B//x.example')
})

test('what looks like a slot in a commit stays what it is', () => {
  expect(descriptionOf(noticeSaying('set {name} and {window}'))).toContain('set {name} and {window}')
})

test('a long release shows as much as there is room for and counts the rest', () => {
  const changes = Array.from({ length: 2_000 }, (_, index) => sampleChange(`c-${index}`))
  const release = sampleRelease({ sections: [{ type: 'feat', title: 'Features', changes }], breaking: [] })
  const long: Occasion = { kind: 'notice', facts: sampleFacts({ release }) }
  expectWithinLimits(messageOf(long))
  const description = descriptionOf(long)
  const shown = description.match(/^- change/gm)?.length ?? 0
  expect(shown).toBeGreaterThan(50)
  expect(description).toContain(`And ${2_000 - shown} more changes`)
})

test('trap 9: no text that others write puts a message over a limit, whatever escaping makes of it', () => {
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
      for (const occasion of [noticeSaying(text, count + 1), exceptionSaying(text, count)])
        expectWithinLimits(messageOf(occasion, { external }))
    }),
    { numRuns: 12 },
  )
})

test('the same notice has the same bytes', () => {
  for (const occasion of occasions) expect(jsonOf(occasion)).toBe(jsonOf(occasion))
})
