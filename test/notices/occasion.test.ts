import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { notice, every, bodyOf, messageFor } from './messages.ts'
import {
  checkedFacts,
  reader,
  returnedFacts,
  revisedFacts,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

test('trap 12: a reader of two audiences gets one message with what either of them wants', () => {
  const composed = composeBodies(notice, [
    reader({
      audiences: ['customers', 'support'],
      wants: [
        { types: ['fix'], scopes: null, breaking: 'as-typed' },
        { types: ['perf'], scopes: null, breaking: 'as-typed', environments: ['production'] },
        { types: ['feat'], scopes: null, breaking: 'as-typed', environments: ['staging'] },
      ],
    }),
  ])
  expect(composed).toHaveLength(1)
  const text = composed[0]?.body.bodies['text']
  expect(text).toMatch(/round totals once[^]*list 10,000 orders/)
  expect(text).not.toContain('export invoices')
})

test('who may leave the list by a link finds it near the top and at the bottom of a mail, and nobody else does', () => {
  const unsubscribe = 'https://acme.example/leave?token=v1.ab.cd'
  for (const occasion of every) {
    const { text = '', html = '' } = messageFor(occasion, { unsubscribe }).bodies
    expect(text.split(unsubscribe)).toHaveLength(3)
    expect(text.indexOf(unsubscribe)).toBeLessThan(800)
    expect(text.trimEnd().endsWith(unsubscribe)).toBe(true)
    expect(html).toContain(unsubscribe.replace('=', '&#61;'))
    const others = [
      { unsubscribe: null },
      { unsubscribe, external: false },
      { unsubscribe, channel: 'slack' },
    ] as const
    for (const values of others)
      expect(JSON.stringify(bodyOf(occasion, values))).not.toMatch(/unsubscribe|Leave this list/i)
    expect(bodyOf(occasion, { unsubscribe }).key).not.toBe(bodyOf(occasion).key)
    expect(bodyOf(occasion, { unsubscribe }).bodies['text']).toContain('{unsubscribe}')
  }
})

test('to readers who were told nothing before, a revision is the whole notice', () => {
  const first: Occasion = { kind: 'revision', facts: revisedFacts({ revised: null }) }
  const body = bodyOf(first)
  expect(body.kind).toBe('revision')
  expect(body.subject).toBe('[Acme API] 1.4.0 shipping to production')
  expect(body.bodies['text']).toBe(bodyOf(notice).bodies['text'])
})

test('a revision tells both times on the clocks of the reader, and none that there is not', () => {
  const text = (facts: Parameters<typeof revisedFacts>[0]) =>
    messageFor({ kind: 'revision', facts: revisedFacts(facts) }, { timeZone: 'Asia/Kolkata' }).bodies[
      'text'
    ] ?? ''
  expect(text({})).toMatch(/^Now expected: .*14:30–16:30 UTC\+05:30.*\nBefore: .*12:30–14:30 UTC\+05:30/m)
  expect(text({ expected: null })).toMatch(
    /^Before: .*12:30–14:30 UTC\+05:30.*\nThere is no new date yet\.$/m,
  )
  const { revised } = revisedFacts()
  if (!revised) throw new Error('the sample is a revision')
  const same = { ...revised, added: [], removed: [], changed: [], previousExpected: sampleFacts().expected }
  expect(text({ revised: same })).toMatch(
    /^Still expected: [^]*What you follow in it is the same as announced\.$/m,
  )
  expect(text({ revised: same })).not.toContain('Before:')
})

test('a rollback does not say that a version runs which no check saw', () => {
  const blind = sampleVerdict({ verdict: 'inconclusive', reason: 'no-data', observed: {}, coverage: 'L0' })
  const { text } = bodyOf({ kind: 'rollback', facts: returnedFacts('rollback', { verdict: blind }) }).bodies
  expect(text).toContain('We could not confirm which version runs there now.')
  expect(text).not.toMatch(/^Live:|is live/m)
})

test('what did not ship at all is said in a sentence and not in a list', () => {
  const none = sampleRelease({ sections: [], breaking: [] })
  const { text } = bodyOf({ kind: 'exception', facts: checkedFacts(staleVerdict(), { actual: none }) }).bodies
  expect(text).toContain('None of the 6 announced changes shipped.')
  expect(text).not.toContain('Announced, and not in it')
})

test('a notice says how to verify it: shipment, commit, digest and page in full, and no address that it does not show', () => {
  const { text = '', html = '' } = bodyOf(notice).bodies
  const { act, commit, bom, pageUrl } = sampleFacts()
  for (const told of [act.shipment, commit, bom?.sha256 ?? '', pageUrl ?? '']) expect(text).toContain(told)
  for (const [, url] of html.matchAll(/href="(https?:[^"]+)"/g))
    expect(url).toMatch(/^https:\/\/(?:[a-z]+\.)?acme\.example\//)
})

test('trap 18: a bill of materials beyond the limit stays at home, and the mail says how large it is and its digest', () => {
  const bom = { components: 9_000, sha256: 'a3'.repeat(32), bytes: 25_000_000 }
  const large: Occasion = { kind: 'revision', facts: revisedFacts({ bom }) }
  expect(bodyOf(large).attachments).toEqual([])
  expect(bodyOf(large).bodies['text']).toMatch(
    /at 25\.0 MB too large to travel with this message[^]*(?:a3){32}/,
  )
  expect(
    bodyOf({ kind: 'notice', facts: sampleFacts({ bom, attachUpTo: 25_000_000 }) }).attachments,
  ).toHaveLength(1)
  expect(bodyOf({ kind: 'notice', facts: sampleFacts({ attachUpTo: 0 }) }).attachments).toEqual([])
})

test('upgrade steps come after what breaks, in order, and what there is no room for is counted', () => {
  const upgrade = Array.from({ length: 2_000 }, (_, index) => ({
    change: null,
    text: `Step ${index + 1}.\nThen wait${'!'.repeat(200)}`,
  }))
  const long: Occasion = { kind: 'notice', facts: sampleFacts({ release: sampleRelease({ upgrade }) }) }
  expect(bodyOf(long).bodies['text']).toMatch(
    /WHAT BREAKS[^]*HOW TO UPGRADE\n\n1\. Step 1\.\n {3}Then wait!+\n2\./,
  )
  for (const channel of ['email', 'slack'] as const)
    expect(/And 1,?\d{3} more steps, told in/.test(JSON.stringify(bodyOf(long, { channel }).bodies))).toBe(
      true,
    )
})
