import { expect, test } from 'vitest'
import { sendingRemarks } from '../../src/cli/shipment.ts'
import { sendingReasons, sendingSummary, sendingTable } from '../../src/cli/sending-table.ts'
import type { Sending } from '../../src/notices/message.ts'
import { tellSending } from '../../src/notices/sending.ts'

type Told = Sending['messages'][number]

function message(one: Partial<Told>): Told {
  const all = { id: 'm', audiences: ['customers'], channel: 'email', recipient: 'a'.repeat(64) } as const
  return { ...all, audiences: [...all.audiences], state: 'accepted', reason: null, ...one }
}

function sendingOf(messages: readonly Told[]): Sending {
  return tellSending({ shipment: 's', version: '1.0.0', environment: 'production' }, 'notice', [...messages])
}

const mixed = sendingOf([
  message({}),
  message({}),
  message({ recipient: 'b'.repeat(64), state: 'refused', reason: '550 No such user' }),
  message({ recipient: 'c'.repeat(64), state: 'unknown', reason: 'The connection ended before an answer.' }),
  message({ audiences: ['beta', 'customers'], state: 'deferred', reason: '451 Try again later' }),
  message({
    audiences: ['support'],
    channel: 'slack',
    recipient: 'C0123456789',
    reason: 'The file was not taken.',
  }),
  message({ id: '', state: 'skipped', reason: 'Opted out in the list.' }),
])

test('the table tells by audience and channel what was accepted, held, refused, deferred and skipped, and why', () => {
  expect(sendingTable(mixed)).toBe(`audience         channel  accepted  held  refused  deferred  skipped
beta, customers  email           0     0        0         1        0
customers        email           2     1        1         0        1
support          Slack           1     0        0         0        0
total                            3     1        1         1        1

Accepted by the mail server, Slack: whether somebody reads it, no server says.

1 refused, email (bbbbbbbbbbbb): 550 No such user
1 held, email (cccccccccccc): The connection ended before an answer.
1 deferred, email (aaaaaaaaaaaa): 451 Try again later
1 accepted, Slack (C0123456789): The file was not taken.
1 skipped, email: Opted out in the list.
`)
})

test('ten thousand messages are told in a few lines of at most 80 columns', () => {
  const replies = [
    '452 The mailbox is over its quota, and will be for as long as nobody reads it, which may be very long.',
  ]
  const many = Array.from({ length: 10_000 }, (_, index) =>
    message({
      recipient: String(index).padStart(64, '0'),
      audiences: ['customers-with-a-very-long-name', 'partners-in-the-north'],
      ...(index % 3 === 0 ? { state: 'deferred' as const, reason: replies[0] ?? null } : {}),
      ...(index % 3 === 1 ? { state: 'skipped' as const, reason: `Reason ${index % 40}.` } : {}),
    }),
  )
  const lines = sendingTable(sendingOf(many)).split('\n')
  expect(lines.length).toBeLessThan(30)
  for (const line of lines) expect(Array.from(line).length, line).toBeLessThanOrEqual(80)
  expect(lines.join('\n')).toContain('3334 deferred, email (000000000000, 000000000000, 000000000000, …):')
  expect(lines.join('\n')).toMatch(/and \d+ more reasons: --json has them all\./)
  expect(sendingRemarks(sendingOf(many)).length).toBeLessThan(25)
})

test('trap 36: what a server answered acts in no log, terminal or summary', () => {
  const reason =
    '550 \u001B[31mno\u001B[0m ::add-mask::x ##[error]y <grace@acme.example>\n| a | b | <img src=x>'
  const sending = sendingOf([message({ state: 'refused', reason })])
  const summary = sendingSummary(sending)
  const said = [sendingTable(sending), summary, ...sendingRemarks(sending).map(({ text }) => text)].join('\n')
  expect(said).not.toMatch(/\u001B|::|##\[|grace@/)
  expect(summary).toContain('\\| a \\| b \\| \\<img')
  expect(sendingReasons(sending)).toHaveLength(1)
})

test('the summary has the same rows as a Markdown table, and no messages make no table', () => {
  const rows = sendingSummary(mixed)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(rows[0]).toBe('| audience | channel | accepted | held | refused | deferred | skipped |')
  expect(rows).toHaveLength(6)
  expect(sendingTable(sendingOf([])) + sendingSummary(sendingOf([]))).toBe('')
})

test('nothing says that a message reached a person', () => {
  expect(sendingTable(mixed) + sendingSummary(mixed)).not.toMatch(/delivered/i)
})
