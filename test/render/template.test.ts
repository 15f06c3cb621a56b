import { expect, test } from 'vitest'
import { specificationOf } from '../../src/render/specification.ts'
import { openTemplate } from '../../src/render/template.ts'
import type { Format } from '../../src/render/escape.ts'

function render(format: Format, source: string, context: object): string {
  return openTemplate(format, 'test.hbs', specificationOf(source))(context)
}

test('each format escapes a value for where it lands', () => {
  const context = { x: '<b>*x*</b> & @ada' }
  expect(render('html', '{{x}}', context)).toBe('&lt;b&gt;*x*&lt;/b&gt; &amp; @ada')
  expect(render('md', '{{x}}', context)).toBe('\\<b\\>\\*x\\*\\</b\\> & @\u200Bada')
  expect(render('text', '{{x}}', context)).toBe('<b>*x*</b> & @ada')
  expect(render('slack', '{{x}}', context)).toBe('&lt;b&gt;\u200B*x\u200B*&lt;/b&gt; &amp; @ada')
})

test('compiling for one format leaves the escaping of another alone', () => {
  const markdown = openTemplate('md', 'a.hbs', specificationOf('{{x}}'))
  openTemplate('html', 'b.hbs', specificationOf('{{x}}'))
  expect(markdown({ x: '<' })).toBe('\\<')
})

test('a template cannot skip the escaping', () => {
  expect(() => render('html', '{{{x}}}', { x: '' })).toThrow(/would skip the escaping/)
  expect(() => render('html', '{{&x}}', { x: '' })).toThrow(/would skip the escaping/)
})

test('a missing name is an error and not an empty string', () => {
  expect(() => render('text', 'a\n{{nope}}', {})).toThrow(/nope/)
  expect(() => render('text', '{{a.b}}', { a: {} })).toThrow(/b/)
})

test('commit text keeps its code spans, links its references and stays inert otherwise', () => {
  const source = '{{inline x url}}'
  const context = { x: 'use `Map<K, V>` (#12), not <i>', url: 'https://x.example/issues/{number}' }
  expect(render('md', source, context)).toBe(
    'use `Map<K, V>` ([#12](https://x.example/issues/12)), not \\<i\\>',
  )
  expect(render('html', source, context)).toBe(
    'use <code>Map&lt;K, V&gt;</code> (<a href="https://x.example/issues/12">#12</a>), not &lt;i&gt;',
  )
})

test('helpers work inside blocks, loops and partials', () => {
  const template = openTemplate(
    'text',
    'x.hbs',
    specificationOf('{{#each list}}{{#if (eq kind "a")}}{{> row}}{{/if}}{{/each}}'),
    { row: specificationOf('[{{name}} {{short oid}}]') },
  )
  expect(template({ list: [{ kind: 'a', name: 'one', oid: '0123456789' }, { kind: 'b' }] })).toBe(
    '[one 0123456]',
  )
})

test('a link with a scheme that nobody should follow is only its label', () => {
  expect(render('html', '{{link u "x"}}', { u: 'javascript:alert(1)' })).toBe('x')
  expect(render('md', '{{link u "x"}}', { u: 'https://a.example/(b)' })).toBe(
    '[x](https://a.example/%28b%29)',
  )
})
