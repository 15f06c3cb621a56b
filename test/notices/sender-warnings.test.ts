import { expect, test } from 'vitest'
import { defaultConfiguration } from '../../src/config/defaults.ts'
import type { Recipient } from '../../src/notices/audience.ts'
import type { Composition } from '../../src/notices/body.ts'
import { senderWarnings } from '../../src/notices/sender-warnings.ts'

const reader: Recipient = {
  channel: 'email',
  address: 'grace@acme.example',
  name: null,
  timeZone: 'Europe/Berlin',
  language: 'en',
  audiences: ['customers'],
  wants: [],
  words: { templates: {}, partials: {} },
  external: true,
  exceptions: 'never',
  unsubscribe: null,
}

function composition(
  one: {
    readonly channel?: Recipient['channel']
    readonly bodies?: Record<string, string>
    readonly count?: number
  } = {},
  who: Partial<Recipient> = {},
): Composition {
  const channel = one.channel ?? 'email'
  const recipient = { ...reader, channel, ...who }
  return {
    body: {
      schema: 'waybill/body@1',
      kind: 'notice',
      channel,
      language: 'en',
      audiences: recipient.audiences,
      key: 'k',
      subject: 's',
      bodies: one.bodies ?? { text: '{window}', html: '' },
      attachments: [],
    },
    path: 'p',
    sha256: 's',
    json: '{}',
    recipients: Array.from({ length: one.count ?? 1 }, () => recipient),
  }
}

const email = {
  smtp: '${SMTP_URL}',
  from: 'a@acme.example',
  unsubscribe: 'https://acme.example/{token}',
  dkim: { domain: 'acme.example', selector: 's', key: '${KEY}' },
}
const settings = { ...defaultConfiguration(), channels: { email } }

test('a sender who has everything in order is told nothing', () => {
  expect(senderWarnings([composition(), composition({ channel: 'slack' })], settings)).toEqual([])
})

test.each([
  [500, /^$/],
  [501, /^501 mails at once: make sure that the mail server may send so many/],
  [5_000, /^5,000 mails at once: from 5,000 a day on, Gmail asks/],
])('%i mails at once are told as what they are to a mail server', (count, expected) => {
  expect(senderWarnings([composition({ count })], settings).join('\n')).toMatch(expected)
})

test('a list of people outside without a link to leave it, and mails that nobody signs, are told', () => {
  const { unsubscribe: _, dkim: __, ...bare } = email
  const plain = { ...settings, channels: { email: bare } }
  expect(senderWarnings([composition()], plain)).toEqual([
    'customers: mails to people outside have no link to unsubscribe. Set channels.email.unsubscribe.',
    'Mails are not signed by Waybill. Set channels.email.dkim, unless the mail server signs them (DKIM).',
  ])
  expect(senderWarnings([composition({}, { external: false })], plain)).toHaveLength(1)
  expect(senderWarnings([composition({ channel: 'webhook' })], plain)).toEqual([])
})

test('a mail that Gmail would cut, and a message that Slack shows in parts, are told', () => {
  const html = 'é'.repeat(45_001)
  expect(senderWarnings([composition({ bodies: { html } })], settings)).toEqual([
    'customers: the mail has 91 kB of HTML; Gmail hides what comes after 102 kB.',
  ])
  const replies = JSON.stringify([{ text: '', blocks: [] }])
  expect(senderWarnings([composition({ channel: 'slack', bodies: { replies } })], settings)).toEqual([
    'customers: too long for one message in Slack; it continues in a reply in its thread.',
  ])
})

test('trap 16: readers without a time zone are told, where a time is, and nobody is named', () => {
  const utc = composition({ count: 3 }, { timeZone: 'UTC' })
  const [warning = '', ...more] = senderWarnings([utc], settings)
  expect(more).toEqual([])
  expect(warning).toMatch(
    /^3 readers get times in UTC alone, since no time zone is known for them \(customers\)/,
  )
  expect(warning).not.toContain('@')
  const audiences = { customers: { 'time-zone': 'UTC' } }
  expect(senderWarnings([utc], { ...settings, audiences })).toEqual([])
  expect(
    senderWarnings([composition({ bodies: { text: 'no time' } }, { timeZone: 'UTC' })], settings),
  ).toEqual([])
})
