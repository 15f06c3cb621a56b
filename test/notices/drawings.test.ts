import { expect, test } from 'vitest'
import { drawDiscord } from '../../src/notices/discord-drawing.ts'
import type { DrawnPart } from '../../src/notices/drawn.ts'
import { drawSlack } from '../../src/notices/slack-drawing.ts'
import { drawTeams } from '../../src/notices/teams-drawing.ts'

const textOf = (parts: readonly DrawnPart[]) =>
  parts.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join('\n'))

test('blocks of Slack are drawn with their links, code and bold text, and nothing is unescaped twice', () => {
  const text =
    '*Bold* `co*de*` <https://acme.example/a?b=1&amp;c=2|#1> &amp;lt;b&amp;gt; \u200B*not bold\u200B*'
  const [header, section, line] = drawSlack([
    { type: 'header', text: { text: '1 &lt; 2 *as it is*' } },
    { type: 'section', text: { text } },
    { type: 'divider' },
  ])
  expect(header?.lines).toEqual([[{ kind: 'text', text: '1 < 2 *as it is*', url: null }]])
  expect(section?.lines[0]?.filter(({ kind }) => kind !== 'text')).toEqual([
    { kind: 'bold', text: 'Bold', url: null },
    { kind: 'code', text: 'co*de*', url: null },
    { kind: 'link', text: '#1', url: 'https://acme.example/a?b=1&c=2' },
  ])
  expect(section?.lines[0]?.at(-1)?.text).toBe(' &lt;b&gt; *not bold*')
  expect(line?.kind).toBe('divider')
})

test('a message to Discord is drawn as its text, its embed and its footer', () => {
  const json = JSON.stringify({
    content: '**On its way**',
    embeds: [
      {
        title: 'Notice',
        description: '- **api:** a\\_b ([#1](https://acme.example/1))\n  - see <https://acme.example/2>',
        fields: [{ name: 'Expected', value: '<t:1796112000:F>' }],
        footer: { text: 'small' },
      },
    ],
  })
  const drawn = drawDiscord(json)
  expect(textOf(drawn)).toEqual([
    'On its way',
    'Notice',
    '• api: a_b (#1)\n\u2003• see https://acme.example/2',
    'Expected\n2026-12-01 08:00 UTC',
    'small',
  ])
  expect(drawn[2]?.lines[1]?.at(-1)).toMatchObject({ kind: 'link', url: 'https://acme.example/2' })
})

test('a card for Teams is drawn with its facts, runs and small print', () => {
  const body = [
    {
      type: 'Container',
      items: [{ type: 'TextBlock', text: 'On its \u200B*way', size: 'Large', weight: 'Bolder' }],
    },
    { type: 'FactSet', facts: [{ title: 'Environment', value: 'production' }] },
    {
      type: 'RichTextBlock',
      inlines: [{ text: '• ' }, { text: 'api: ', weight: 'Bolder' }, { text: 'x', fontType: 'Monospace' }],
    },
    { type: 'RichTextBlock', inlines: [{ text: 'small', isSubtle: true }] },
  ]
  const drawn = drawTeams(JSON.stringify({ attachments: [{ content: { body } }] }))
  expect(drawn.map(({ kind }) => kind)).toEqual(['header', 'fact', 'section', 'context'])
  expect(textOf(drawn)).toEqual(['On its *way', 'Environment\nproduction', '• api: x', 'small'])
})
