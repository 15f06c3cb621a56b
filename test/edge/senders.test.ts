import { afterEach, expect, test } from 'vitest'
import { resolveSecret } from '../../src/config/secrets.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { createSenders } from '../../src/edge/senders.ts'
import { startSlackServer } from '../../src/demo/slack-server.ts'
import { startSmtpServer } from '../../src/demo/smtp-server.ts'
import { deliveryOf, listed, messageOf, never, now } from './loopback.ts'

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

function senders(channels: Configuration['channels'], variables: Readonly<Record<string, string>> = {}) {
  const secret = (text: string, key: string) => resolveSecret(text, (name) => variables[name], key)
  return createSenders(channels, { secret, privateHosts: listed, now })
}

test('a channel that an audience needs and nobody configured is named, with what to write', async () => {
  const none = senders({})
  for (const channel of ['email', 'slack', 'webhook'] as const) {
    await expect(none[channel]()).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      exitCode: 2,
      hint: expect.stringContaining(`channels: { ${channel}:`),
    })
  }
})

test('a secret that is not set is asked for when its channel is opened, and not before', async () => {
  const channels = senders({ slack: { token: '${SLACK_BOT_TOKEN}' } })
  await expect(channels.slack()).rejects.toMatchObject({ code: 'SECRET_MISSING' })
})

test('each configured channel sends with the secrets of the environment', async () => {
  const mail = await startSmtpServer()
  const slack = await startSlackServer({ token: 'demo-token', channels: ['C1'] })
  open.push(mail, slack)
  const channels = senders(
    {
      email: { smtp: '${SMTP_URL}', from: 'releases@acme.example' },
      slack: { token: '${SLACK_BOT_TOKEN}', api: slack.api },
    },
    { SMTP_URL: mail.url, SLACK_BOT_TOKEN: 'demo-token' },
  )
  const [email, chat] = await Promise.all([channels.email(), channels.slack()])
  open.push(email, chat)
  expect((await email.send(deliveryOf(), never)).state).toBe('accepted')
  const message = messageOf({ channel: 'slack', bodies: { text: 'Hello' } })
  expect((await chat.send(deliveryOf({ message, address: 'C1' }), never)).state).toBe('accepted')
  expect([mail.mails.length, slack.messages.length]).toEqual([1, 1])
})

test('Teams and Discord need no settings of their own, and every secret of a webhook is taken from the environment', async () => {
  const none = senders({})
  open.push(await none.teams(), await none.discord())
  const secrets = senders(
    { webhook: { secret: ['${NEW}', '${OLD}'], format: 'cloudevents' } },
    { NEW: `whsec_${'A'.repeat(32)}` },
  )
  await expect(secrets.webhook()).rejects.toMatchObject({ code: 'SECRET_MISSING' })
})
