import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawMarkdown, type MarkdownBlock, type MarkdownPiece } from '../../src/journeys/preview-markdown.ts'
import { dialects } from '../../src/render/escape.ts'

/** What a reader reads, with marks for what is not plain. */
function read(pieces: readonly MarkdownPiece[]): string {
  const around = { text: '', code: '`', strong: '**', emphasis: '*', struck: '~~', link: '' }
  return pieces
    .map(({ kind, text, url, pieces: inside }) => {
      const words = `${around[kind]}${text}${read(inside)}${around[kind]}`
      return url === null ? words : `[${words}](${url})`
    })
    .join('')
}

function outline(blocks: readonly MarkdownBlock[]): unknown[] {
  return blocks.map(({ kind, lines, items, blocks: quoted, level }) => {
    if (kind === 'list' || kind === 'numbers') return [kind, ...items.map(outline)]
    if (kind === 'quote') return [kind, ...outline(quoted)]
    return `${kind}${kind === 'heading' ? level : ''}: ${lines.map(read).join(' / ')}`
  })
}

test('what release notes are made of is drawn as a forge draws it', () => {
  const text = `## [1.2.0](https://acme.example/v1) (2026-01-02)

### Breaking changes

- **api:** \`a\` is **gone**, see [the guide](https://acme.example/a_(b)) ([#1](https://acme.example/1))
  and a second line
  - inside
1. first
2. second

> said
> so

---

Thanks to https://acme.example/ada.
`
  expect(outline(drawMarkdown(text))).toEqual([
    'heading2: [1.2.0](https://acme.example/v1) (2026-01-02)',
    'heading3: Breaking changes',
    [
      'list',
      [
        'paragraph: **api:** `a` is **gone**, see [the guide](https://acme.example/a_(b)) ([#1](https://acme.example/1)) / and a second line',
        ['list', ['paragraph: inside']],
      ],
    ],
    ['numbers', ['paragraph: first'], ['paragraph: second']],
    ['quote', 'paragraph: said / so'],
    'rule: ',
    'paragraph: Thanks to [https://acme.example/ada](https://acme.example/ada).',
  ])
})

test('links by reference lead where their definition says, and code hides what is in it', () => {
  const text =
    '## [1.0.0] - 2026\n\n`` a ` **b** `` and \\*not\\* ~~gone~~\n\n```js\n**x**\n```\n\n[1.0.0]: https://acme.example/1\n'
  expect(outline(drawMarkdown(text))).toEqual([
    'heading2: [1.0.0](https://acme.example/1) - 2026',
    'paragraph: `a ` **b**` and *not* ~~gone~~',
    'code: **x**',
  ])
})

test('whatever the renderer makes inert is read as it was written, and is no mark of anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab *_`[]()<>!#-+~|\\&;@1.')) }), (text) => {
      const written = text.trim()
      const [block, ...more] = drawMarkdown(`x ${dialects.md.within(written)} x`)
      expect(more).toEqual([])
      expect(block?.kind).toBe('paragraph')
      const plain = (block?.lines[0] ?? []).map((piece) => [piece.kind, piece.text])
      const said = `x ${written} x`.replace(/[ \t]+/g, ' ')
      expect(plain.map(([kind]) => kind)).toEqual(['text'])
      expect(
        String(plain[0]?.[1])
          .replaceAll('\u200B', '')
          .replace(/[ \t]+/g, ' '),
      ).toBe(said)
    }),
    { numRuns: 500 },
  )
})

test.each(['[', '*a ', '`', '- ', '> ', '_a', '[a](', '&', '<https://'])(
  'a long row of %s is drawn, however it is wrapped',
  (unit) => {
    for (const text of [`${unit.repeat(40_000)}\n`, `${unit.repeat(30)}\n`.repeat(2000)])
      expect(JSON.stringify(drawMarkdown(text)).length).toBeGreaterThan(10)
  },
)
