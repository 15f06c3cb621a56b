import { expect, test } from 'vitest'
import { textLinks } from '../../src/git/remote.ts'
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

const links = textLinks({ url: 'https://github.com/acme/api' })

test('commit text keeps its code spans, links its references and stays inert otherwise', () => {
  const source = '{{inline x links}}'
  const context = { x: 'use `Map<K, V>` (#12), not <i>', links }
  expect(render('md', source, context)).toBe(
    'use `Map<K, V>` ([#12](https://github.com/acme/api/issues/12)), not \\<i\\>',
  )
  expect(render('html', source, context)).toBe(
    'use <code>Map&lt;K, V&gt;</code> (<a href="https://github.com/acme/api/issues/12">#12</a>), not &lt;i&gt;',
  )
  expect(render('slack', source, context)).toBe(
    'use `Map&lt;K, V&gt;` (<https://github.com/acme/api/issues/12|#12>), not &lt;i&gt;',
  )
  expect(render('text', source, context)).toBe('use `Map<K, V>` (#12), not <i>')
})

test('references need the links of the document, or null for none', () => {
  expect(render('md', '{{inline x null}}', { x: '#1 and `a`' })).toBe('\u200B#1 and `a`')
  expect(() => render('md', '{{inline x "https://x.example/{number}"}}', { x: '#1' })).toThrow(/@root\.links/)
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

test('the label of a link may be code, and is all that is left of a link that nobody should follow', () => {
  expect(render('md', '{{link u (code "a_b")}}', { u: 'https://x.example/' })).toBe(
    '[`a_b`](https://x.example/)',
  )
  expect(render('md', '{{link u (code "a_b")}}', { u: 'javascript:x' })).toBe('`a_b`')
  expect(render('md', '{{link u "[x]"}}', { u: null })).toBe('\\[x\\]')
})

test('a URL alone is written as the format takes it, and not at all with a scheme that nobody should follow', () => {
  expect(render('md', '<{{address u}}>', { u: 'https://x.example/(a)_b' })).toBe(
    '<https://x.example/%28a%29_b>',
  )
  expect(render('html', '{{address u}}', { u: 'https://x.example/?a&b' })).toBe('https://x.example/?a&amp;b')
  expect(render('md', '{{address u}}', { u: 'javascript:alert(1)' })).toBe('')
})

test('a credited person is a link that notifies nobody, and a login that is none is text', () => {
  const source = '{{mention url login}}'
  const ada = { url: 'https://github.com/ada_p', login: 'ada_p' }
  expect(render('md', source, ada)).toBe('[@ada\\_p](https://github.com/ada_p)')
  expect(render('slack', source, ada)).toBe('<https://github.com/ada_p|@ada_p>')
  expect(render('text', source, ada)).toBe('@ada_p')
  expect(render('md', source, { url: null, login: 'ada' })).toBe('@\u200Bada')
  expect(render('md', source, { url: 'https://x.example', login: '](x) @all' })).toBe('\\](x) @\u200Ball')
})

test('an error in a partial names the file of the partial, its line and its column', () => {
  const part = { file: 'notes/row.hbs', specification: specificationOf('ok\n  {{nope}}') }
  const template = openTemplate('text', 'whole.hbs', specificationOf('{{> row}}'), { row: part })
  expect(() => template({})).toThrow(
    expect.objectContaining({
      code: 'TEMPLATE_INVALID',
      at: { file: 'notes/row.hbs', line: 2, column: 5 },
    }) as Error,
  )
})

test('a scoped package in a title is code in Markdown, and any other title is escaped', () => {
  const title = (format: Format, x: string) => render(format, '{{heading x}}', { x })
  expect(title('md', '@acme/web_ui 1.2.0')).toBe('`@acme/web_ui` 1.2.0')
  expect(title('md', '@acme/web* 1.2.0 @ada')).toBe('@\u200Bacme/web\\* 1.2.0 @\u200Bada')
  expect(title('md', '@acme/web 1.2.0 @ada <b>')).toBe('`@acme/web` 1.2.0 @\u200Bada \\<b\\>')
  expect(title('md', 'api 1.2.0')).toBe('api 1.2.0')
  expect(title('html', '@acme/web 1.2.0')).toBe('@acme/web 1.2.0')
})

test.each(['constructor', 'toString', '__proto__', 'a.constructor', 'a.hasOwnProperty'])(
  'what only a prototype has is no value: %s',
  (name) => {
    expect(() => render('html', `{{${name}}}`, { a: {} })).toThrow(
      expect.objectContaining({
        code: 'TEMPLATE_INVALID',
        message: expect.stringContaining(`there is no value for {{${name}}} at line 1`) as string,
      }) as Error,
    )
  },
)

test('data for machines is an element that no text in it can leave', () => {
  const hostile = `</script><!-- <script> & ' " \u2028\u202E\uD800`
  const html = render('html', '{{json data}}', { data: { name: hostile } })
  const [, data = ''] =
    /^<script type="application\/ld\+json">([^<>&\u2028\u202E]*)<\/script>$/.exec(html) ?? []
  expect(JSON.parse(data)).toEqual({ name: hostile })
  expect(() => render('md', '{{json data}}', { data: {} })).toThrow(/json/)
})
