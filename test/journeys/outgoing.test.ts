import { expect, test } from 'vitest'
import type { Sender, Senders } from '../../src/edge/edge.ts'
import { closeSenders, openSenders } from '../../src/journeys/outgoing.ts'

test('what a channel cannot do is told once, when it is opened, however many messages go by it', async () => {
  const closed: string[] = []
  const sender = (name: string, warnings: readonly string[]): Sender => ({
    warnings,
    send: () => Promise.reject(new Error('nothing is to be sent')),
    close: async () => void closed.push(name),
  })
  const none = () => Promise.reject(new Error('this channel is not to be opened'))
  const senders: Senders = {
    slack: async () => sender('slack', ['The token has no scope channels:history.']),
    email: async () => sender('email', []),
    webhook: none,
    teams: none,
    discord: none,
  }
  const told: string[] = []
  const open = await openSenders({ senders, remark: (text) => void told.push(text) }, [
    'slack',
    'email',
    'slack',
  ])
  expect(told).toEqual(['The token has no scope channels:history.'])
  await closeSenders(open)
  expect(closed).toEqual(['slack', 'email'])
})
