import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gatherReaders, recipientsOf } from '../../src/notices/audience.ts'
import type { ListRow } from '../../src/notices/list.ts'
import type { Audience } from '../../src/notices/membership.ts'

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
      words: { templates: {}, partials: {} },
      external: true,
      exceptions: 'never',
      unsubscribe: null,
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

test('Teams and Discord are members like webhooks, and two spellings of one URL are one reader', () => {
  const recipients = recipientsOf([
    audience('support', {
      teams: ['https://Flows.example:443/x?sig=s'],
      discord: ['https://discord.example/api/webhooks/1/s'],
    }),
    audience('team', { teams: ['https://flows.example/x?sig=s'] }),
  ])
  expect(recipients.map(({ channel, address, audiences }) => [channel, address, audiences])).toEqual([
    ['discord', 'https://discord.example/api/webhooks/1/s', ['support']],
    ['teams', 'https://flows.example/x?sig=s', ['support', 'team']],
  ])
  expect(() => recipientsOf([audience('team', { discord: ['ftp://secret.example'] })])).toThrow(
    'audiences.team.discord has an entry that is not an https URL.',
  )
})

test('the templates of a person in two audiences are those of the first that has one, name by name', () => {
  const rows = [row('ada@example.com')]
  const [ada] = recipientsOf([
    audience('beta', { email: {}, templates: { 'notice.html': 'beta.hbs' } }, rows),
    audience(
      'customers',
      {
        email: {},
        templates: { 'notice.text': 'c.hbs', 'notice.html': 'c-html.hbs' },
        partials: { 'a.text': 'a' },
      },
      rows,
    ),
  ])
  expect(ada?.words).toEqual({
    templates: { 'notice.html': 'beta.hbs', 'notice.text': 'c.hbs' },
    partials: { 'a.text': 'a' },
  })
  expect(Object.keys(ada?.words.templates ?? {})).toEqual(['notice.html', 'notice.text'])
})

test('whoever wants breaking changes only is asked for nothing else, and another audience adds to it', () => {
  const rows = [row('ada@example.com')]
  const [ada] = recipientsOf([
    audience('careful', { email: {}, wants: { breaking: 'only' } }, rows),
    audience('fans', { email: {}, wants: { types: ['feat'] } }, rows),
  ])
  expect(ada?.wants.map(({ breaking }) => breaking).toSorted()).toEqual(['always', 'only'])
})

test('whoever left one of two audiences is told as a reader of the other, and whoever left all is left out', () => {
  const gathered = gatherReaders(
    [
      { ...audience('customers', { email: {} }, [row('ada@example.com')]), optedOut: ['eve@example.com'] },
      audience('beta', { email: { addresses: ['Ada@Example.com', 'bob@example.com', 'eve@example.com'] } }),
      {
        ...audience('staff', { slack: ['C0123456789'] }),
        closed: 'The audience staff does not hear of staging.',
      },
    ],
    (_channel, address, name) =>
      (name === 'beta' && address.startsWith('Ada')) || address.startsWith('bob') ? `Left ${name}.` : null,
  )
  expect(gathered.recipients.map(({ address, audiences }) => [address, audiences])).toEqual([
    ['ada@example.com', ['customers']],
    ['eve@example.com', ['beta']],
  ])
  expect(gathered.leftOut).toEqual([
    { channel: 'email', address: 'bob@example.com', audiences: ['beta'], reason: 'Left beta.' },
    {
      channel: 'slack',
      address: 'C0123456789',
      audiences: ['staff'],
      reason: 'The audience staff does not hear of staging.',
    },
  ])
})

test('whoever opted out in the list of an audience is not told by the addresses of that audience either', () => {
  const { recipients, leftOut } = gatherReaders([
    {
      ...audience('customers', { email: { addresses: ['EVE@example.com'] } }),
      optedOut: ['eve@example.com'],
    },
  ])
  expect(recipients).toEqual([])
  expect(leftOut.map(({ reason }) => reason)).toEqual(['Opted out in the list.'])
})

test('trap 12: spellings of one mailbox are one reader with merged contents, plus-tags are several', () => {
  const recipients = recipientsOf([
    audience('customers', { email: { addresses: ['Ada@BÜCHER.example', 'ada+news@bücher.example'] } }),
    audience('beta', { email: {}, wants: { types: ['fix'] } }, [row('ada@xn--bcher-kva.example')]),
  ])
  expect(recipients.map(({ address, audiences }) => [address, audiences])).toEqual([
    ['ada+news@xn--bcher-kva.example', ['customers']],
    ['Ada@xn--bcher-kva.example', ['beta', 'customers']],
  ])
  expect(recipients[1]?.wants).toHaveLength(2)
  for (const text of ['Bob <a@evil.example> <bob@x.example>', 'ada@example.com.', '<ada@example.com>'])
    expect(() => recipientsOf([audience('customers', { email: { addresses: [text] } })])).toThrow(
      'audiences.customers.email.addresses has an entry that is not one plain mailbox.',
    )
})

test('trap 12: however often and wherever somebody is named, they get at most one message a channel', () => {
  const spelling = fc.constantFrom(
    'a@x.example',
    'A@x.example',
    'a@X.example',
    'b@x.example',
    'a+b@x.example',
  )
  const slack = fc.constantFrom('C0123456789', 'C9876543210')
  const one = fc.record({
    addresses: fc.array(spelling),
    channels: fc.array(slack),
    gone: fc.array(spelling),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 4 }), (written) => {
      const { recipients, leftOut } = gatherReaders(
        written.map(({ addresses, channels, gone }, index) => ({
          ...audience(`a${index}`, { email: { addresses }, slack: channels }),
          optedOut: gone,
        })),
      )
      const keys = [...recipients, ...leftOut].map(
        ({ channel, address }) => `${channel} ${address.toLowerCase()}`,
      )
      expect(new Set(keys).size).toBe(keys.length)
      const named = written.flatMap(({ addresses, channels, gone }) => [...addresses, ...channels, ...gone])
      expect(new Set(keys.map((key) => key.split(' ')[1]))).toEqual(
        new Set(named.map((name) => name.toLowerCase())),
      )
    }),
  )
})
