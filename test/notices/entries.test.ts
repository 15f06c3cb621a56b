import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBodies, type Occasion } from '../../src/notices/body.ts'
import { largestHtml } from '../../src/notices/compose-email.ts'
import { longestBlocks, mostBlocks } from '../../src/notices/slack-parts.ts'
import { largestEvent } from '../../src/notices/compose-webhook.ts'
import { entriesIn, firstEntries, linesLeftOut } from '../../src/notices/entries.ts'
import { changesIn } from '../../src/notices/selection.ts'
import type { Release } from '../../src/notes/document.ts'
import { someDependencies, someVulnerabilities } from '../builders/inside.ts'
import { hostilePieces } from '../render/live-markdown.ts'
import { checkedFacts, reader, sampleFacts, sampleRelease, sampleVerdict } from './sample.ts'

const dependencies = someDependencies(
  'totals',
  'New: `@acme/web` 1.0.0.',
  'Upgraded: `left` 1.0.0 → 1.1.0.',
  'fourth',
  'fifth',
)
const vulnerabilities = someVulnerabilities('Since v1.3.0: 1 fixed.')

type Channel = 'email' | 'slack' | 'webhook'

function bodiesOf(release: Release, channel: Channel, external: boolean): Readonly<Record<string, string>> {
  const occasion: Occasion = { kind: 'notice', facts: sampleFacts({ release }) }
  return composeBodies(occasion, [reader({ channel, external })])[0]?.body.bodies ?? {}
}

/** What a reader of each channel reads. */
function read(release: Release, channel: Channel, external: boolean): string {
  const bodies = bodiesOf(release, channel, external)
  return bodies['text'] ?? bodies['json'] ?? ''
}

test('internal readers get all lines, external ones three of each kind and the number of the others', () => {
  const release = sampleRelease({ dependencies, vulnerabilities })
  for (const channel of ['email', 'slack'] as const) {
    const [inside, outside] = [read(release, channel, false), read(release, channel, true)]
    expect(inside).toContain('fifth')
    expect(inside).not.toContain('more about dependencies')
    expect(outside).toMatch(/Vulnerabilities[^]*Since v1\.3\.0: 1 fixed\.[^]*Dependencies[^]*totals/)
    expect(outside).toContain('`@acme/web` 1.0.0')
    expect(outside).not.toContain('fourth')
    expect(outside).toContain('… and 2 more about dependencies')
  }
})

test('the mail says the same in both of its parts, with names as code', () => {
  const { text, html } = bodiesOf(sampleRelease({ dependencies }), 'email', true)
  expect(text).toContain(`Dependencies

* totals
* New: \`@acme/web\` 1.0.0.
* Upgraded: \`left\` 1.0.0 → 1.1.0.
… and 2 more about dependencies
`)
  expect(html).toMatch(
    />Dependencies<\/h2>\n<ul[^>]*>\n<li>totals<\/li>\n<li>New: <code>@acme\/web<\/code> 1\.0\.0\./,
  )
})

test('a hook gets the totals and the lines, and not the lists that have no bound', () => {
  const event = JSON.parse(read(sampleRelease({ dependencies, vulnerabilities }), 'webhook', true)) as {
    data: { release: Record<string, object> }
  }
  const { direct: _direct, flags: _flags, ...totals } = dependencies
  expect(event.data.release['dependencies']).toEqual({ ...totals, lines: dependencies.lines.slice(0, 3) })
  expect(event.data.release['vulnerabilities']).toEqual(vulnerabilities)
  expect(Object.keys(JSON.parse(read(sampleRelease(), 'webhook', true)).data.release)).toEqual([
    'breaking',
    'bump',
    'compareUrl',
    'date',
    'sections',
  ])
})

test('a release that tells nothing of the inside is told as ever', () => {
  const plain = sampleRelease()
  const silent = sampleRelease({ dependencies: someDependencies() })
  for (const channel of ['email', 'slack'] as const)
    expect(read(silent, channel, false)).toBe(read(plain, channel, false))
})

test('who joined since the announcement reads it in the proof, who was told before does not read it again', () => {
  const release = sampleRelease({ dependencies })
  for (const announced of [true, false]) {
    const facts = checkedFacts(sampleVerdict(), { announced, release })
    const { text = '' } = composeBodies({ kind: 'proof', facts }, [reader()])[0]?.body.bodies ?? {}
    expect(text.includes('Dependencies')).toBe(!announced)
  }
})

test('the first line of each kind comes before the changes, the others after them', () => {
  const release = sampleRelease({ dependencies, vulnerabilities })
  const shown = (limit: number, external = false) => {
    const first = firstEntries(release, external, limit)
    return [first.vulnerabilities?.lines.length, first.dependencies?.lines.length, changesIn(first)]
  }
  expect(entriesIn(release, false)).toBe(12)
  expect(entriesIn(release, true)).toBe(10)
  expect([shown(0), shown(1), shown(2), shown(5), shown(8), shown(9)]).toEqual([
    [0, 0, 0],
    [1, 0, 0],
    [1, 1, 0],
    [1, 1, 3],
    [1, 1, 6],
    [1, 2, 6],
  ])
  expect(shown(12)).toEqual([1, 5, 6])
  expect(shown(12, true)).toEqual([1, 3, 6])
  expect(linesLeftOut(release, firstEntries(release, true, 4))).toEqual({
    vulnerabilities: 0,
    dependencies: 4,
  })
})

test('what breaks comes before the steps of an upgrade and what matters most, and those before other changes', () => {
  const remarks = (name: string) => [1, 2].map((number) => ({ change: null, text: `${name} ${number}` }))
  const release = sampleRelease({ upgrade: remarks('step'), highlights: remarks('highlight') })
  const shown = (limit: number) => {
    const { upgrade, highlights, breaking, sections } = firstEntries(release, true, limit)
    const changes = changesIn({ ...release, sections })
    return [breaking.length, upgrade?.length ?? 0, highlights?.length ?? 0, changes]
  }
  expect(entriesIn(release, true)).toBe(10)
  expect([0, 1, 2, 3, 5, 6, 10].map(shown)).toEqual([
    [0, 0, 0, 0],
    [1, 0, 0, 1],
    [1, 1, 0, 1],
    [1, 2, 0, 1],
    [1, 2, 2, 1],
    [1, 2, 2, 2],
    [1, 2, 2, 6],
  ])
})

test('no line takes a message beyond what its channel takes, and none does anything there', () => {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...hostilePieces, '<!channel>', '&', '\u0000', '{name}', '`') },
    fc.string({ maxLength: 4 }),
  )
  const line = fc
    .tuple(fc.array(piece, { maxLength: 6 }), fc.integer({ min: 1, max: 400 }))
    .map(([pieces, times]) => `w${pieces.join('').repeat(times)}`)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, external) => {
      const release = sampleRelease({
        dependencies: someDependencies(...lines),
        vulnerabilities: someVulnerabilities(...lines),
      })
      const { html = '', text = '' } = bodiesOf(release, 'email', external)
      expect(Buffer.byteLength(html)).toBeLessThanOrEqual(largestHtml)
      const end = html.lastIndexOf('<h2', html.indexOf('>What comes next</h2>'))
      const list = html.slice(html.indexOf('>Vulnerabilities</h2>'), end)
      expect(
        list.replace(/<\/?(?:h2|ul|li|p|strong|code|table|tr|td)(?: [\w-]+="[^"<>]*")*>/g, ''),
      ).not.toMatch(/[<"']/)
      expect(text).not.toMatch(/[\u0003-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
      const slack = bodiesOf(release, 'slack', external)
      expect((slack['blocks'] ?? '').length).toBeLessThanOrEqual(longestBlocks)
      expect(JSON.parse(slack['blocks'] ?? '').length).toBeLessThanOrEqual(mostBlocks)
      expect((slack['text'] ?? '').replace(/<https?:[^\s<>|]+\|[^<>|]+>/g, '')).not.toMatch(/[<>]/)
      const event = bodiesOf(release, 'webhook', external)['json'] ?? ''
      expect(Buffer.byteLength(event)).toBeLessThanOrEqual(largestEvent)
    }),
    { numRuns: 60 },
  )
})
