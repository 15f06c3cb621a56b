import { onTestFinished } from 'vitest'
import { startSlackServer, type SlackServer } from '../../src/demo/slack-server.ts'
import type { Delivery, Sender } from '../../src/edge/edge.ts'
import type { SlackOptions } from '../../src/edge/slack-api.ts'
import { openSlack } from '../../src/edge/slack.ts'
import type { Message } from '../../src/notices/message.ts'
import { deliveryOf, listed, messageOf, now } from './loopback.ts'

export const token = 'demo-token-of-the-test'
export const channel = 'C0123456789'
export const person = 'U0123456789'

export interface SlackConnection {
  readonly server: SlackServer
  readonly sender: Sender
  /** How long the sender waited between attempts, in milliseconds. */
  readonly waits: readonly number[]
}

/** A sender that is connected to a Slack of its own for one test. Its waits are told and not waited. */
export async function connectSlack(
  options: Partial<SlackOptions> & { readonly scopes?: readonly string[]; readonly pageSize?: number } = {},
): Promise<SlackConnection> {
  const { scopes, pageSize, ...others } = options
  const server = await startSlackServer({
    token,
    channels: [channel, person],
    ...(scopes === undefined ? {} : { scopes }),
    ...(pageSize === undefined ? {} : { pageSize }),
  })
  onTestFinished(() => server.close())
  const waits: number[] = []
  const sleep = async (milliseconds: number) => void waits.push(milliseconds)
  const sender = await openSlack({ token, api: server.api, privateHosts: listed, now, sleep, ...others })
  return { server, sender, waits }
}

export function section(text: string) {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }
}

export function header(text: string) {
  return { type: 'header', text: { type: 'plain_text', text, emoji: false } }
}

export function slackDelivery(
  blocks: readonly unknown[] = [section('Hello')],
  root: string | null = null,
  changes: Partial<Omit<Delivery, 'message'>> & { readonly message?: Partial<Message> } = {},
): Delivery {
  const { message, ...others } = changes
  const bodies = { text: 'Hello', blocks: JSON.stringify(blocks), ...message?.bodies }
  return deliveryOf({
    address: channel,
    name: null,
    thread: root === null ? null : { references: [], root },
    ...others,
    message: messageOf({ channel: 'slack', ...message, bodies }),
  })
}
