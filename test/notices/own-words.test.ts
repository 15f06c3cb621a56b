import { expect, test } from 'vitest'
import type { AudienceWords } from '../../src/notices/audience.ts'
import { composeBodies, slotsFor, type Occasion } from '../../src/notices/body.ts'
import { composeMessage } from '../../src/notices/compose-message.ts'
import { compileWords } from '../../src/notices/own-words.ts'
import { openReleaseFor } from '../../src/notices/release-for.ts'
import { noOverrides } from '../../src/notes/overrides.ts'
import { reader, sampleFacts } from './sample.ts'

const notice: Occasion = { kind: 'notice', facts: sampleFacts() }

function words(values: Partial<AudienceWords>): AudienceWords {
  return { templates: {}, partials: {}, ...values }
}

async function compose(text: string, own: AudienceWords, others: readonly AudienceWords[] = []) {
  const compiled = await compileWords([own, ...others], async (file) =>
    file.startsWith('none') ? null : text,
  )
  const readers = [own, ...others].map((one) => reader({ words: one }))
  const wording = { releaseFor: openReleaseFor(noOverrides), words: compiled }
  return composeBodies(notice, readers, wording)
}

test('an audience reads its own template, filled for each reader and escaped as ever', async () => {
  const text =
    'Moin {{slot "name"}}!\n{{#each changes.breaking}}\n{{inline title null}}\n{{/each}}\n{{> changes}}'
  const [own, ours] = await compose(text, words({ templates: { 'notice.text': 'moin.hbs' } }), [words({})])
  const message =
    own && composeMessage(notice.facts.act, own.body, 'f0'.repeat(32), slotsFor(notice, reader()))
  expect(message?.bodies['text']).toMatch(
    /^Moin Ada!\nrequire `Idempotency-Key` on POST \/orders\nWHAT BREAKS/,
  )
  expect(own?.body.bodies['html']).toBe(ours?.body.bodies['html'])
  expect(ours?.body.bodies['text']).toMatch(/^ADVANCE SHIPPING NOTICE/)
})

test('a part of their own stands in for ours wherever messages use it', async () => {
  const own = words({ partials: { 'notice-changes.text': 'part.hbs', 'notice-changes.html': 'part.hbs' } })
  const [composed] = await compose('So much: {{changes.summary}}', own)
  expect(composed?.body.bodies['text']).toContain('So much: 6 changes, 1 of them breaking')
  expect(composed?.body.bodies['html']).toContain('So much: 6 changes, 1 of them breaking')
  expect(composed?.body.bodies['text']).not.toContain('WHAT BREAKS')
})

test.each([
  ['a helper that is not there', 'Hello\n\n{{upper nope}}', 3, 'there is no helper upper'],
  ['a slot that is not there', 'Hello {{slot "address"}}', 1, 'there is no slot address'],
  ['a partial that is not there', '\n{{> chnages}}', 2, 'did you mean changes'],
  ['what would skip the escaping', '{{{headline}}}', 1, 'would skip the escaping'],
  ['a syntax error', 'Hello\n{{#if a}}', 2, 'cannot be rendered'],
])('trap 23: %s is told with file and line before anything is composed', async (_, text, line, said) => {
  const own = words({ templates: { 'notice.text': 'words/notice.hbs' } })
  await expect(compose(text, own)).rejects.toMatchObject({
    code: 'TEMPLATE_INVALID',
    at: { file: 'words/notice.hbs', line },
    message: expect.stringContaining(said),
  })
})

test('trap 24: a template that fails for one of many readers composes for none', async () => {
  const text = '{{nothing.of.it}}'
  const others = Array.from({ length: 3 }, () => words({}))
  const failing = words({ templates: { 'notice.text': 'late.hbs' } })
  await expect(compose(text, failing, others)).rejects.toMatchObject({
    code: 'TEMPLATE_INVALID',
    at: { file: 'late.hbs' },
  })
  const compiled = await compileWords([failing], async () => text)
  const recipients = [...others, failing].map((one) => reader({ words: one }))
  const wording = { releaseFor: openReleaseFor(noOverrides), words: compiled }
  expect(() => composeBodies(notice, recipients, wording)).toThrow(
    expect.objectContaining({ code: 'TEMPLATE_INVALID' }),
  )
})

test('trap 25: a format that is opened later does not change how an earlier one escapes', async () => {
  const facts = sampleFacts({ product: 'A & <b> *c*' })
  const before = composeBodies({ kind: 'notice', facts }, [reader()])
  await compose('{{headline}}', words({ templates: { 'notice.slack': 'a.hbs', 'notice.html': 'b.hbs' } }))
  composeBodies({ kind: 'notice', facts }, [reader({ channel: 'slack' })])
  const after = composeBodies({ kind: 'notice', facts }, [reader()])
  expect(after).toEqual(before)
  expect(after[0]?.body.bodies['text']).toContain('A & <b> *c*')
  expect(after[0]?.body.bodies['html']).toContain('A &amp; &lt;b&gt; *c*')
})

test('a file that is not there, and a name that no message has, are refused', async () => {
  await expect(compose('', words({ templates: { 'notice.text': 'none.hbs' } }))).rejects.toMatchObject({
    code: 'TEMPLATE_INVALID',
    message: 'There is no template none.hbs.',
  })
  await expect(compose('', words({ templates: { 'notise.text': 'a.hbs' } }))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    hint: 'Did you mean notice.text?',
  })
  await expect(compose('', words({ partials: { 'notice-change.text': 'a.hbs' } }))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    hint: 'Did you mean notice-changes.text?',
  })
})
