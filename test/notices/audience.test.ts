import { expect, test } from 'vitest'
import { recipientsOf, type Audience } from '../../src/notices/audience.ts'
import type { ListRow } from '../../src/notices/list.ts'

function row(address: string, values: Partial<ListRow> = {}): ListRow {
  return { address, name: null, timeZone: null, language: null, wants: null, ...values }
}

function audience(
  name: string,
  configuration: Audience['configuration'],
  rows: readonly ListRow[] = [],
): Audience {
  return { name, configuration, rows }
}

test('one person in two audiences is one recipient with both, and wants what either of them gets', () => {
  const recipients = recipientsOf([
    audience('customers', { email: {}, wants: { types: ['feat'] } }, [
      row('Ada@example.com', { name: 'Ada' }),
    ]),
    audience('beta', { email: {}, wants: { types: ['fix'] }, 'time-zone': 'Asia/Kolkata' }, [
      row('ada@example.com', { name: 'A. L.' }),
    ]),
  ])
  expect(recipients).toEqual([
    {
      channel: 'email',
      address: 'Ada@example.com',
      name: 'Ada',
      timeZone: 'Asia/Kolkata',
      language: 'en',
      audiences: ['beta', 'customers'],
      wants: [
        { types: ['feat'], scopes: null, breaking: 'always' },
        { types: ['fix'], scopes: null, breaking: 'always' },
      ],
      external: true,
      exceptions: 'never',
    },
  ])
})

test('a Slack channel of two audiences is told once, and hooks and inline addresses are recipients too', () => {
  const recipients = recipientsOf([
    audience('support', { slack: ['C0123456789'], webhook: ['https://hooks.example/a'] }),
    audience('team', { slack: ['C0123456789'], email: { addresses: ['ops@example.com'] }, external: false }),
  ])
  expect(
    recipients.map((one) => [one.channel, one.address, one.audiences, one.external, one.exceptions]),
  ).toEqual([
    ['email', 'ops@example.com', ['team'], false, 'at-once'],
    ['slack', 'C0123456789', ['support', 'team'], false, 'at-once'],
    ['webhook', 'https://hooks.example/a', ['support'], false, 'at-once'],
  ])
})

test('who is told does not depend on the order of lists', () => {
  const rows = [row('b@example.com'), row('a@example.com'), row('c@example.com')]
  const forth = recipientsOf([audience('customers', { email: {} }, rows)])
  const back = recipientsOf([audience('customers', { email: {} }, rows.toReversed())])
  expect(forth).toEqual(back)
})

test("a person's own choice narrows what the audience gets and never opens more", () => {
  const [ada] = recipientsOf([
    audience('customers', { email: {}, wants: { types: ['feat', 'fix'] } }, [
      row('ada@example.com', { wants: ['fix', 'internal'] }),
    ]),
  ])
  expect(ada?.wants).toEqual([{ types: ['fix'], scopes: null, breaking: 'always' }])
})

test('a person is external only when every audience of theirs is', () => {
  const rows = [row('ada@example.com')]
  const [ada] = recipientsOf([
    audience('customers', { email: {}, exceptions: 'after-expected' }, rows),
    audience('staff', { email: {}, external: false }, rows),
  ])
  expect(ada).toMatchObject({ external: false, exceptions: 'at-once' })
})

test('what is no channel id, no address, no URL or no zone is refused without being shown', () => {
  for (const configuration of [
    { slack: ['#releases'] },
    { email: { addresses: ['Bob <secret@example.com>'] } },
    { webhook: ['file:///etc/secret'] },
    { webhook: ['secret'] },
    { slack: ['C0123456789'], 'time-zone': 'secret' },
  ])
    expect(() => recipientsOf([audience('support', configuration)])).toThrow(
      /^audiences\.support\.(?!.*secret)/,
    )
})
