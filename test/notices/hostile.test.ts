import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Occasion } from '../../src/notices/body.ts'
import { every, channels, bodyOf, messageFor } from './messages.ts'
import {
  cancelledFacts,
  checkedFacts,
  returnedFacts,
  revisedFacts,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'

test('trap 32: what is hidden from a reader is in no format of any kind of message, and what they want is announced', () => {
  const types = ['feat', 'fix', 'perf', 'chore']
  const scopes = ['api', 'web', null]
  const change = fc.record({
    type: fc.constantFrom(...types),
    scope: fc.constantFrom(...scopes),
    breaking: fc.boolean(),
  })
  const some = <T>(values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: null })
  const want = fc.record({
    types: some(types),
    scopes: some(['api', 'web']),
    environments: some(['production', 'staging']),
    breaking: fc.constantFrom('always', 'as-typed', 'only'),
  })
  const property = fc.property(
    fc.array(change, { minLength: 1, maxLength: 8 }),
    fc.array(want, { minLength: 1, maxLength: 2 }),
    fc.constantFrom(...channels),
    (made, wants, channel) => {
      const changes = made.map((one, index) =>
        sampleChange(`c-${index}`, { ...one, description: `word${index}end`, people: [] }),
      )
      const isWanted = (one: (typeof made)[number]) =>
        wants.some(({ types: asked, scopes: about, environments, breaking }) => {
          if (environments && !environments.includes('production')) return false
          if (one.breaking && breaking === 'always') return true
          if (!one.breaking && breaking === 'only') return false
          return (asked?.includes(one.type) ?? true) && (about?.includes(one.scope ?? '') ?? true)
        })
      const remarks = changes.map(({ id }, index) => ({ change: id, text: `remark${index}end` }))
      const release = sampleRelease({
        sections: [{ type: 'feat', title: 'All', changes }],
        breaking: changes
          .filter(({ breaking }) => breaking)
          .map(({ id, description }) => ({
            change: id,
            commit: 'x',
            scope: null,
            text: `${description} breaks`,
          })),
        upgrade: remarks,
        highlights: remarks,
      })
      const none = { ...release, sections: [], breaking: [] }
      const revised = {
        revision: 2,
        reason: null,
        previousExpected: null,
        added: changes,
        removed: changes,
        changed: changes.map((one) => ({ before: one, after: one })),
      }
      const occasions: Occasion[] = [
        { kind: 'notice', facts: sampleFacts({ release }) },
        { kind: 'revision', facts: revisedFacts({ release, revised }) },
        { kind: 'cancellation', facts: cancelledFacts({ release }) },
        { kind: 'proof', facts: checkedFacts(sampleVerdict(), { release, actual: none, announced: false }) },
        { kind: 'proof', facts: checkedFacts(sampleVerdict(), { release: none, actual: release }) },
        { kind: 'exception', facts: checkedFacts(staleVerdict(), { release, actual: none }) },
        { kind: 'rollback', facts: returnedFacts('rollback', { release }) },
        { kind: 'correction', facts: returnedFacts('correction', { release, announced: false }) },
      ]
      for (const [at, occasion] of occasions.entries()) {
        const json = JSON.stringify(bodyOf(occasion, { channel, wants }))
        for (const [index, one] of made.entries()) {
          if (!isWanted(one)) expect(json).not.toMatch(new RegExp(`(word|remark)${index}end`))
          else if (at < 2) expect(json).toContain(`word${index}end`)
        }
      }
    },
  )
  fc.assert(property, { numRuns: 25 })
})

test('trap 10: what pings and links in chats is shown as it was written, once escaped', () => {
  const description =
    '<!channel> &lt;!channel&gt; <@U1> <https://evil.example|https://bank.example> @everyone'
  const release = sampleRelease({
    sections: [{ type: 'feat', title: 'Features', changes: [sampleChange('c-1', { description })] }],
    breaking: [],
  })
  for (const occasion of [
    { kind: 'notice', facts: sampleFacts({ release }) },
    { kind: 'revision', facts: revisedFacts({ release }) },
  ] as const) {
    const slack = bodyOf(occasion, { channel: 'slack' }).bodies['text'] ?? ''
    expect(slack).toContain('&lt;!channel&gt; &amp;lt;!channel&amp;gt; &lt;@U1&gt; &lt;https://evil.example|')
    expect(slack).not.toMatch(/<[!@]|<https:\/\/evil/)
    expect(bodyOf(occasion).bodies['text']).toContain(description)
    expect(bodyOf(occasion).bodies['html']).toContain('&lt;!channel&gt; &amp;lt;!channel&amp;gt;')
  }
})

test('text that would act is inert in every kind of mail, whoever wrote it', () => {
  const hostile =
    '<script>alert(1)</script> {{name}} {name} {unsubscribe} \u202Egpj.exe\u0000 javascript:alert(1)'
  const facts = {
    product: hostile,
    environment: hostile,
    earlyAccess: hostile,
    pageUrl: 'javascript:alert(1)',
  }
  const all: Occasion[] = [
    { kind: 'notice', facts: sampleFacts(facts) },
    { kind: 'revision', facts: revisedFacts(facts) },
    { kind: 'cancellation', facts: cancelledFacts({ ...facts, reason: hostile }) },
    { kind: 'rollback', facts: returnedFacts('rollback', { ...facts, reason: hostile }) },
    { kind: 'correction', facts: returnedFacts('correction', { ...facts, reason: hostile }) },
  ]
  for (const occasion of all) {
    const { text = '', html = '' } = messageFor(occasion, {
      name: 'Ada',
      unsubscribe: 'https://acme.example/l',
    }).bodies
    expect(html).not.toMatch(/<script|href="javascript/i)
    expect(text + html).not.toMatch(/[\u202E\u0000\u0001\u0002]/)
    expect(text).toContain('{name} {unsubscribe}')
  }
})

test('trap 11: a subject made of line ends stays one line, also in later messages', () => {
  for (const occasion of every) {
    const facts = {
      ...occasion.facts,
      product: 'A\r\nBcc: eve@evil.example',
      version: `1.0.0-${'x'.repeat(1_200)}`,
    }
    const { subject } = bodyOf({ ...occasion, facts } as Occasion)
    expect(subject).toMatch(/^(?:Re: )?\[A Bcc: eve@evil\.example\] 1\.0\.0-x+…$/)
    expect(subject.length).toBeLessThanOrEqual(200)
  }
})
