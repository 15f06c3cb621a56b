import { expect, test } from 'vitest'
import { composeBodies } from '../../src/notices/body.ts'
import { groupsSentence } from '../../src/notices/record-lines.ts'
import {
  checkedFacts,
  earlierRelease,
  groupsVerdict,
  reader,
  sampleRelease,
  sampleVerdict,
} from './sample.ts'

const channels = ['email', 'slack', 'webhook', 'teams', 'discord'] as const

const checkpoint =
  'ledger.acme.example/waybill-ledger\n4\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u2014 ledger.acme.example/waybill-ledger Az3grnmrIUEDFqHzAElIQCPNoRFRAAdFo47fooyWKMHb89k11GJh5zHIfNCOBmwn/C3YI8oW9/C8DJEmdoJU8SQXAA==\n'

const facts = checkedFacts(groupsVerdict(), {
  approvals: [{ name: 'security', by: 'The security team', at: '2026-11-24T08:00:00.000Z' }],
  checkpoint,
  includes: [{ version: '1.3.1', release: earlierRelease() }],
})

function told(channel: (typeof channels)[number], external: boolean, of = facts): Record<string, string> {
  const recipient = reader({ channel, external })
  const [body] = composeBodies({ kind: 'proof', facts: of }, [recipient])
  return { ...body?.body.bodies }
}

test.each(channels)('by %s internal readers are told of groups, approvals and the checkpoint', (channel) => {
  const inside = Object.values(told(channel, false)).join('\n')
  expect(inside).toContain('security')
  expect(inside).toContain('CsUYapGGPo4dkMgIAUqom')
  if (channel !== 'webhook') expect(inside).toContain('Group us')
})

test.each(channels)('by %s external readers are told neither of groups nor of approvals', (channel) => {
  const outside = Object.values(told(channel, true)).join('\n')
  expect(outside).not.toContain('The security team')
  expect(outside).not.toContain('Group us')
})

test.each(['email', 'slack', 'teams', 'discord'] as const)(
  'by %s every reader is told which groups are not there yet, and what else arrives with it',
  (channel) => {
    const outside = Object.values(told(channel, true)).join('\n')
    expect(outside).toContain('1 of 2 groups are verified, these are not: us.')
    expect(outside).toContain('1.3.1, which was announced before')
    expect(outside).toContain('start in a tenth of the time')
  },
)

test.each([false, true])(
  'the checkpoint stands once in a mail, as it is signed, each line by itself',
  (external) => {
    const { text = '', html = '' } = told('email', external)
    expect(html.split('CsUYapGGPo4dkMgIAUqom')).toHaveLength(2)
    expect(text.split('CsUYapGGPo4dkMgIAUqom')).toHaveLength(2)
    const lines = text.split('\n')
    const at = lines.indexOf('ledger.acme.example/waybill-ledger')
    expect(lines.slice(at, at + 3)).toEqual(checkpoint.split('\n').slice(0, 3))
    expect(lines[at + 3]).toBe(checkpoint.split('\n')[4])
  },
)

test('who wants nothing of an included release is told none of its changes', () => {
  const recipient = reader({ wants: [{ types: ['perf'], scopes: null, breaking: 'as-typed' }] })
  const [body] = composeBodies({ kind: 'proof', facts }, [recipient])
  expect(body?.body.bodies['text']).toContain('start in a tenth of the time')
  expect(body?.body.bodies['text']).not.toContain('round totals once')
})

test('without groups nothing is said of them, and a partial check says what it looked at', () => {
  expect(groupsSentence(sampleVerdict())).toBeNull()
  expect(groupsSentence(sampleVerdict({ partial: ['eu'] }))).toBe('Only this was checked: eu.')
})

test('a hundred groups, approvals and warnings leave the message within what every channel takes', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index)
  const [group] = groupsVerdict().groups ?? []
  const verdict = groupsVerdict({
    groups: group ? many(100).map((index) => ({ ...group, name: `${index} ${'x'.repeat(300)}` })) : [],
    warnings: many(100).map((index) => `${index} ${'&'.repeat(300)}`),
  })
  const crowded = checkedFacts(verdict, {
    approvals: many(100).map((index) => ({
      name: `a${index}`,
      by: '<'.repeat(300),
      at: '2026-11-24T08:00:00.000Z',
    })),
    checkpoint: `${'o'.repeat(3_000)}\n4\nroot\n`,
    includes: many(30).map((index) => ({ version: `1.${index}.0`, release: sampleRelease() })),
  })
  const mail = told('email', false, crowded)
  expect(Buffer.byteLength(mail['html'] ?? '')).toBeLessThan(102_000)
  expect(Buffer.byteLength(told('webhook', false, crowded)['json'] ?? '')).toBeLessThan(20_000)
  expect(Buffer.byteLength(told('teams', false, crowded)['json'] ?? '')).toBeLessThan(28_000)
  const { replies = '[]' } = told('slack', false, crowded)
  expect((JSON.parse(replies) as unknown[]).length).toBeLessThanOrEqual(10)
})

test('a fix that goes ahead says so, and on what it is made', () => {
  const [body] = composeBodies({ kind: 'notice', facts: { ...facts, hotfix: true } }, [reader()])
  expect(body?.body.bodies['text']).toMatch(/^ADVANCE SHIPPING NOTICE: FIX ON THE WAY/)
  expect(body?.body.bodies['text']).toContain('A fix is on the way to production, Acme API 1.4.0: 1.3.0 and')
})
