import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { longestBlocks, mostBlocks } from '../../src/notices/compose-slack.ts'
import { mrkdwnBlocks, type SlackBlock } from '../../src/notices/slack-blocks.ts'
import { fillSlots } from '../../src/notices/slots.ts'
import { checkedFacts, reader, sampleChange, sampleFacts, sampleRelease, staleVerdict } from './sample.ts'

function slackOf(occasion: Occasion, external = false): { text: string; blocks: SlackBlock[]; json: string } {
  const bodies = composeBodies(occasion, [reader({ channel: 'slack', external })])[0]?.body.bodies ?? {}
  const { text = '', blocks = '' } = fillSlots(bodies, { name: 'Ada', window: 'w'.repeat(190) }, 'slack')
  return { text, blocks: JSON.parse(blocks), json: blocks }
}

function textOf(block: SlackBlock): string[] {
  if (block.type === 'header' || block.type === 'section') return [block.text.text]
  return block.type === 'context' ? block.elements.map(({ text }) => text) : []
}

function expectWithinLimits({ text, blocks, json }: ReturnType<typeof slackOf>): void {
  expect(blocks.length).toBeLessThanOrEqual(mostBlocks)
  expect(json.length).toBeLessThanOrEqual(longestBlocks)
  expect(text.length).toBeLessThan(40_000)
  for (const block of blocks) {
    for (const part of textOf(block)) {
      expect(part.length).toBeGreaterThan(0)
      expect(part.length).toBeLessThanOrEqual(block.type === 'header' ? 150 : 3_000)
    }
    if (block.type === 'context') expect(block.elements.length).toBeLessThanOrEqual(10)
  }
}

const nasty = fc.string({
  unit: fc.constantFrom(
    '&',
    '<',
    '>',
    '`',
    '*',
    '_',
    '~',
    '"',
    '\\',
    '\n',
    '{name}',
    '👨‍👩‍👧‍👦',
    'e\u0301',
    '\u202E',
    'a',
    ' ',
    '#1 ',
    '---',
  ),
  maxLength: 900,
})

test('no message is over any limit of Slack, whatever it is about', () => {
  const change = fc.record({ description: nasty, scope: fc.option(nasty), breaking: fc.boolean() })
  const facts = fc.record({
    product: nasty,
    version: nasty,
    environment: nasty,
    earlyAccess: fc.option(nasty),
    replyTo: nasty,
    previousVersion: nasty,
  })
  const changes = fc.array(change, { maxLength: 40 })
  fc.assert(
    fc.property(facts, changes, nasty, nasty, (values, all, title, advice) => {
      const sections = all.map((one, index) => ({
        type: `t${index}`,
        title: `${title}.`,
        changes: [sampleChange(`c-${index}`, one)],
      }))
      const breaking = all.flatMap((one, index) =>
        one.breaking ? [{ change: `c-${index}`, commit: 'x', scope: null, text: advice }] : [],
      )
      const release = sampleRelease({ sections, breaking })
      expectWithinLimits(slackOf({ kind: 'notice', facts: sampleFacts({ ...values, release }) }))
      const stale = { ...staleVerdict(), observed: { [advice]: 3, [title]: 2 } }
      expectWithinLimits(slackOf({ kind: 'exception', facts: checkedFacts(stale, { ...values, release }) }))
    }),
    { numRuns: 60 },
  )
})

test('a cut text is the whole text again, and no link, entity or code span is cut', () => {
  const atom = fc.constantFrom(
    '&amp;',
    '&lt;',
    '<https://a.example/x|#1>',
    '`code here`',
    '{name}',
    '👨‍👩‍👧‍👦',
    'word ',
    'x'.repeat(400),
  )
  fc.assert(
    fc.property(fc.array(atom, { minLength: 1, maxLength: 400 }), (atoms) => {
      const line = `• ${atoms.join('')}.`
      const pieces = mrkdwnBlocks(line).flatMap(textOf)
      expect(pieces.join('')).toBe(line)
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(3_000)
        expect(piece.replace(/&(?:amp|lt|gt);|<[^<>]*>/g, '')).not.toMatch(/[&<>]/)
        expect(piece.split('`').length % 2).toBe(1)
        expect(piece).not.toMatch(/\u200D$|^\u200D/)
      }
    }),
    { numRuns: 50 },
  )
})

test('one character that is longer than a section is cut all the same', () => {
  const pieces = mrkdwnBlocks(`e${'\u0301'.repeat(10_000)}`).flatMap(textOf)
  expect(pieces.every((piece) => piece.length <= 3_000)).toBe(true)
  expect(pieces.join('')).toHaveLength(10_001)
})

test('no text can ping, link or format', () => {
  const hostile = '<!channel> <@U1> <https://evil.example|https://bank.example> &lt;!here&gt; *b* {name}'
  const release = sampleRelease({
    sections: [
      {
        type: 'feat',
        title: hostile,
        changes: [sampleChange('c-1', { description: hostile, scope: hostile })],
      },
    ],
    breaking: [],
  })
  const facts = sampleFacts({
    product: hostile,
    environment: hostile,
    version: hostile,
    release,
    pageUrl: null,
    links: null,
  })
  const { text, blocks, json } = slackOf({ kind: 'notice', facts })
  for (const all of [text, json]) {
    expect(all).not.toMatch(/<[!@#h]/)
    expect(all).toContain('&lt;!channel&gt;')
    expect(all).toContain('&amp;lt;!here&amp;gt;')
    expect(all).toContain('{name}')
    expect(all).not.toContain('Ada')
  }
  expect(text).not.toMatch(/[^\u200B]\*b/)
  for (const block of blocks)
    if (block.type === 'section') expect(block.text).toMatchObject({ type: 'mrkdwn', verbatim: true })
})

test('the text alone says all that the blocks say', () => {
  const { text, blocks } = slackOf({ kind: 'notice', facts: sampleFacts() })
  for (const block of blocks)
    for (const part of textOf(block)) for (const line of part.split('\n')) expect(text).toContain(line)
  expect(text.startsWith('*Acme API 1.4.0 is on its way to production*\n')).toBe(true)
})

test('what does not fit is counted and points to the notes', () => {
  const changes = Array.from({ length: 300 }, (_, index) =>
    sampleChange(`c-${index}`, { description: `${'long '.repeat(30)}${index}` }),
  )
  const release = sampleRelease({ sections: [{ type: 'feat', title: 'Features', changes }], breaking: [] })
  const { text, blocks } = slackOf({ kind: 'notice', facts: sampleFacts({ release }) })
  const shown = text.split('\n• ').length - 1
  expect(shown).toBeGreaterThan(40)
  expect(text).toContain(
    `And ${300 - shown} more changes, listed in <https://acme.example/changelog/1.4.0/|the release notes>.`,
  )
  expect(blocks.filter(({ type }) => type === 'section').length).toBeGreaterThan(4)
})

test('a headline is cut to the 150 characters of a header after escaping', () => {
  const header = slackOf({ kind: 'notice', facts: sampleFacts({ product: '&'.repeat(80) }) }).blocks[0]
  expect(header?.type).toBe('header')
  const [text = ''] = header ? textOf(header) : []
  expect(text).toMatch(/^(?:&amp;)+…$/)
  expect(text.length).toBeGreaterThan(120)
})
