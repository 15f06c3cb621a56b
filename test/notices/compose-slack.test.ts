import type { ChatPostMessageArguments } from '@slack/web-api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuseBlocks } from '../../src/demo/slack-blocks.ts'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import {
  blockText,
  longestHeader,
  longestSection,
  mrkdwnPassages,
  type SlackBlock,
} from '../../src/notices/slack-blocks.ts'
import {
  frozenParts,
  halvesOf,
  longestBlocks,
  mostBlocks,
  mostParts,
  partsOf,
  withStatus,
  type SlackPart,
} from '../../src/notices/slack-parts.ts'
import { fillSlots } from '../../src/notices/slots.ts'
import {
  checkedFacts,
  reader,
  sampleChange,
  sampleFacts,
  sampleRelease,
  sampleVerdict,
  staleVerdict,
} from './sample.ts'
import { documentedLimits } from './slack-limits.ts'

interface Composed {
  /** The first post. */
  readonly text: string
  readonly blocks: readonly SlackBlock[]
  readonly json: string
  readonly parts: readonly SlackPart[]
  readonly bodies: Readonly<Record<string, string>>
}

function slackOf(occasion: Occasion, external = false): Composed {
  const frozen = composeBodies(occasion, [reader({ channel: 'slack', external })])[0]?.body.bodies ?? {}
  const bodies = fillSlots(frozen, { name: 'Ada', window: 'w'.repeat(190) }, 'slack')
  const parts = frozenParts(bodies)
  return { text: parts[0].text, blocks: parts[0].blocks, json: bodies['blocks'] ?? '', parts, bodies }
}

function textOf(block: SlackBlock): string[] {
  if (block.type === 'header' || block.type === 'section') return [block.text.text]
  return block.type === 'context' ? block.elements.map(({ text }) => text) : []
}

function expectWithinLimits(part: SlackPart): void {
  const json = JSON.stringify(part.blocks)
  expect(part.blocks.length).toBeLessThanOrEqual(mostBlocks)
  expect(json.length).toBeLessThanOrEqual(longestBlocks)
  expect(part.text).not.toBe('')
  expect(part.text.length).toBeLessThan(40_000)
  expect(refuseBlocks(json)).toBeNull()
  for (const block of part.blocks) {
    for (const text of textOf(block)) {
      expect(text.length).toBeGreaterThan(0)
      const most = block.type === 'header' ? documentedLimits.headerText : documentedLimits.sectionText
      expect(text.length).toBeLessThanOrEqual(most)
    }
    if (block.type === 'context')
      expect(block.elements.length).toBeLessThanOrEqual(documentedLimits.contextElements)
  }
}

/** What readers see of a mrkdwn text that is too long for one block or one post. */
function readThrough(parts: readonly SlackPart[]): string {
  const numbered = /^\d\/\d(?:, continues in the thread)?$/
  return parts
    .flatMap(({ blocks }) => blocks.flatMap(textOf))
    .filter((text) => !numbered.test(text))
    .join('')
}

test('the limits are those that Slack documents in its types, and the stand-in keeps to them', () => {
  expect(documentedLimits).toEqual({
    headerText: longestHeader,
    sectionText: longestSection,
    sectionFields: 10,
    fieldText: 2_000,
    contextElements: 10,
    blocks: 50,
  })
  expect(mostBlocks).toBeLessThan(documentedLimits.blocks)
  const text = (type: string, length: number) => ({ type, text: 'x'.repeat(length) })
  const kinds: [number, (size: number) => unknown[]][] = [
    [documentedLimits.headerText, (size) => [{ type: 'header', text: text('plain_text', size) }]],
    [documentedLimits.sectionText, (size) => [{ type: 'section', text: text('mrkdwn', size) }]],
    [documentedLimits.fieldText, (size) => [{ type: 'section', fields: [text('mrkdwn', size)] }]],
    [
      documentedLimits.sectionFields,
      (size) => [{ type: 'section', fields: Array.from({ length: size }, () => text('mrkdwn', 1)) }],
    ],
    [
      documentedLimits.contextElements,
      (size) => [{ type: 'context', elements: Array.from({ length: size }, () => text('mrkdwn', 1)) }],
    ],
    [documentedLimits.blocks, (size) => Array.from({ length: size }, () => ({ type: 'divider' }))],
  ]
  for (const [limit, blocks] of kinds) {
    expect(refuseBlocks(JSON.stringify(blocks(limit)))).toBeNull()
    expect(refuseBlocks(JSON.stringify(blocks(limit + 1)))?.error).toBe('invalid_blocks')
  }
})

test('the blocks are of the types that Slack publishes', () => {
  type Known = NonNullable<Extract<ChatPostMessageArguments, { blocks?: unknown }>['blocks']>
  const known: Known = mrkdwnPassages('one\n\n---\n\nsmall').map(({ block }) => block)
  expect(known.map(({ type }) => type)).toEqual(['section', 'divider', 'context'])
})

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
      const notice = slackOf({ kind: 'notice', facts: sampleFacts({ ...values, release }) })
      notice.parts.forEach(expectWithinLimits)
      const stale = { ...staleVerdict(), observed: { [advice]: 3, [title]: 2 } }
      const exception = slackOf({ kind: 'exception', facts: checkedFacts(stale, { ...values, release }) })
      exception.parts.forEach(expectWithinLimits)
      const [root] = notice.parts
      if (root) expectWithinLimits(withStatus(root, exception.bodies['status'] ?? ''))
    }),
    { numRuns: 60 },
  )
})

test.each([2_999, 3_000, 3_001, 12_000, 13_300, 40_000])(
  'trap 8: a text of %d characters is sent whole, and nothing is over a limit',
  (length) => {
    const line = 'abcdefghij'.repeat(length / 10 + 1).slice(0, length)
    const parts = partsOf(mrkdwnPassages(line))
    parts.forEach(expectWithinLimits)
    expect(readThrough(parts)).toBe(line)
    expect(parts.map(({ text }) => text.replace(/^\d\/\d\n\n|\n\n\d\/\d, continues.*$/g, '')).join('')).toBe(
      line,
    )
  },
)

test.each([45, 50, 51, 120])('trap 8: %d paragraphs are sent whole, and nothing is over a limit', (count) => {
  const paragraphs = Array.from({ length: count }, (_, index) => `paragraph ${index}`)
  const parts = partsOf(mrkdwnPassages(paragraphs.join('\n\n')))
  parts.forEach(expectWithinLimits)
  expect(readThrough(parts)).toBe(paragraphs.join(''))
})

test('posts are numbered, and the small print stays with the first', () => {
  const long = Array.from({ length: 9 }, (_, index) => `${index}${'x'.repeat(2_500)}`).join('\n\n')
  const parts = partsOf(mrkdwnPassages(`${long}\n\n---\n\nShipment 1`))
  expect(parts.map(({ blocks }) => blocks.map(blockText).filter((text) => text.length < 100))).toEqual([
    ['1/3, continues in the thread', '', 'Shipment 1'],
    ['2/3'],
    ['3/3'],
  ])
})

test('trap 9: three thousand ampersands, one line of 10,000 characters and a family at the cut lose nothing', () => {
  for (const text of ['&amp;'.repeat(3_000), 'x'.repeat(10_000), '👨‍👩‍👧‍👦é'.repeat(1_000)]) {
    const parts = partsOf(mrkdwnPassages(text))
    parts.forEach(expectWithinLimits)
    expect(readThrough(parts)).toBe(text)
    for (const piece of parts.flatMap(({ blocks }) => blocks.flatMap(textOf)))
      expect(piece).not.toMatch(/^\u200D|\u200D$|&[a-z]{0,3}$/)
  }
})

test('the halves of a post are always the same, hold every block once, and end with a single block', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('one', 'two *b*'), { minLength: 1, maxLength: 50 }), (texts) => {
      const [part] = partsOf(mrkdwnPassages(texts.join('\n\n')))
      if (!part) return
      const halves = halvesOf(part)
      expect(halvesOf(part)).toEqual(halves)
      if (halves === null) expect(part.blocks).toHaveLength(1)
      else expect(halves.flatMap(({ blocks }) => blocks)).toEqual(part.blocks)
    }),
  )
})

test('trap 10: no text can ping, link or format', () => {
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

const longRelease = (count: number) =>
  sampleRelease({
    sections: [
      {
        type: 'feat',
        title: 'Features',
        changes: Array.from({ length: count }, (_, index) =>
          sampleChange(`c-${index}`, { description: `${'long '.repeat(30)}${index}` }),
        ),
      },
    ],
    breaking: [],
  })

test('what one post cannot hold follows in the thread, every change once', () => {
  const { parts } = slackOf({ kind: 'notice', facts: sampleFacts({ release: longRelease(200) }) })
  expect(parts.length).toBeGreaterThan(2)
  parts.forEach(expectWithinLimits)
  const listed = parts.flatMap(({ text }) =>
    [...text.matchAll(/long (\d+)$/gm)].map(([, number]) => Number(number)),
  )
  expect(listed).toEqual(Array.from({ length: 200 }, (_, index) => index))
  expect(parts[0]?.text).toContain(sampleFacts().act.shipment)
})

test('what a thread does not hold is counted and points to the notes', () => {
  const { parts } = slackOf({ kind: 'notice', facts: sampleFacts({ release: longRelease(1_000) }) })
  const text = parts.map((part) => part.text).join('\n')
  const shown = text.split('\n• ').length - 1
  expect(parts).toHaveLength(mostParts)
  expect(shown).toBeGreaterThan(200)
  expect(text).toContain(
    `And ${1_000 - shown} more changes, listed in <https://acme.example/changelog/1.4.0/|the release notes>.`,
  )
})

test('a later message has a line for the head of the first, and words for when that is gone; the first has neither', () => {
  const { bodies } = slackOf({ kind: 'proof', facts: checkedFacts(sampleVerdict()) })
  expect(bodies['status']).toBe(
    '*Status:* Acme API 1.4.0 has arrived in production. The thread has the details.',
  )
  expect(bodies['alone']).toBe(
    'The message that this one answers is gone. What was announced: <https://acme.example/changelog/1.4.0/|the release notes>.',
  )
  const notice = slackOf({ kind: 'notice', facts: sampleFacts() })
  expect(Object.keys(notice.bodies).sort()).toEqual(['blocks', 'text'])
})

test('a headline that a header cannot hold is said in full below it', () => {
  const { text, blocks } = slackOf({
    kind: 'notice',
    facts: sampleFacts({ product: 'P'.repeat(80), environment: 'E'.repeat(80) }),
  })
  const whole = `${'P'.repeat(80)} 1.4.0 is on its way to ${'E'.repeat(80)}`
  expect(blocks[1]).toMatchObject({ type: 'section', text: { text: `*${whole}*` } })
  expect(text).toContain(whole)
})

test('a headline is cut to the 150 characters of a header after escaping', () => {
  const header = slackOf({ kind: 'notice', facts: sampleFacts({ product: '&'.repeat(80) }) }).blocks[0]
  expect(header?.type).toBe('header')
  const [text = ''] = header ? textOf(header) : []
  expect(text).toMatch(/^(?:&amp;)+…$/)
  expect(text.length).toBeGreaterThan(120)
})
