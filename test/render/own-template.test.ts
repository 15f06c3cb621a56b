import { expect, test } from 'vitest'
import { compileOwn } from '../../src/render/own-template.ts'
import { openTemplate } from '../../src/render/template.ts'

async function render(text: string, context: object): Promise<string> {
  const part = await compileOwn({ file: 'notes/own.hbs', text }, ['row'])
  const row = await compileOwn({ file: 'notes/row.hbs', text: '[{{name}}]' }, ['row'])
  return openTemplate('md', part.file, part.specification, { row })(context)
}

test("somebody's own template is compiled when it is needed, and escapes like ours", async () => {
  const context = { rows: [{ name: 'a*' }, { name: '<b>' }], links: null }
  expect(await render('{{#each rows}}{{> row}}{{/each}} {{inline "x" links}}', context)).toBe(
    '[a\\*][\\<b\\>] x',
  )
})

test.each([
  ['a syntax error', 'ok\n{{#each rows}}\nok', { line: 3 }, /Parse error on line 3/],
  [
    'a block that ends as another',
    'ok\n  {{#each rows}}{{/if}}',
    { line: 2, column: 6 },
    /each doesn't match if/,
  ],
  ['a helper that is not there', 'ok\n  {{shout name}}', { line: 2, column: 3 }, /there is no helper shout/],
  [
    'a helper in brackets that is not there',
    '{{#if (shout name)}}{{/if}}',
    { line: 1, column: 7 },
    /no helper shout/,
  ],
  ['a block that is not there', '{{#loop rows}}{{/loop}}', { line: 1, column: 1 }, /no helper loop/],
  [
    'a partial that is not there',
    'ok\n{{> rows}}',
    { line: 2, column: 1 },
    /there is no partial rows; did you mean row\? There are: row/,
  ],
  [
    'a partial that a value names',
    '{{> (lookup . "x")}}',
    { line: 1, column: 1 },
    /no partial that a value could name/,
  ],
  ['a value without escaping', 'ok\n {{{name}}}', { line: 2, column: 2 }, /would skip the escaping/],
  [
    'a value without escaping by its other name',
    '{{&name}}',
    { line: 1, column: 1 },
    /would skip the escaping/,
  ],
  ['the inner helper of the escaping', '{{safely "<b>"}}', { line: 1, column: 1 }, /no helper safely/],
  ['the marks of frozen messages', '{{slot "name"}}', { line: 1, column: 1 }, /no helper slot/],
  ['a decorator', '{{#*inline "row"}}x{{/inline}}', { line: 1, column: 1 }, /a partial is a file of its own/],
  ['a name that is not there', 'ok\n{{nope}}', { line: 2, column: 3 }, /^There is no \{\{nope\}\} here: /],
  [
    'a name inside a name that is not there',
    '{{row.nope}}',
    { line: 1, column: 3 },
    /^There is no \{\{nope\}\} here: /,
  ],
  [
    'a condition on a name that is not there',
    '{{#if nope}}{{/if}}',
    { line: 1, column: 7 },
    /^There is no \{\{nope\}\} here: /,
  ],
  [
    'a list that is not there',
    '{{#each nope}}{{/each}}',
    { line: 1, column: 9 },
    /^There is no \{\{nope\}\} here: /,
  ],
  [
    'a text that is not there',
    '{{inline nope null}}',
    { line: 1, column: 10 },
    /^There is no \{\{nope\}\} here: /,
  ],
  [
    'a root that is not there',
    '{{code @root.nope}}',
    { line: 1, column: 8 },
    /^There is no \{\{nope\}\} here: /,
  ],
  ['a mapping as text', '{{row}}', {}, /cannot print a value of type object/],
])('%s is an error at its place', async (_, text, place, message) => {
  await expect(render(text, { name: 'x', row: {}, rows: [] })).rejects.toThrow(
    expect.objectContaining({
      code: 'TEMPLATE_INVALID',
      message: expect.stringMatching(message) as string,
      at: { file: 'notes/own.hbs', ...place },
    }) as Error,
  )
})

test('the hint of a template error leads to the list of values', async () => {
  await expect(render('{{nope}}', {})).rejects.toThrow(
    expect.objectContaining({
      message: 'There is no {{nope}} here: the template notes/own.hbs cannot be rendered.',
      hint: expect.stringMatching(/^docs\/templates\.md, "What a template can use"/) as string,
    }) as Error,
  )
})

test('a misspelt partial is told with the one that was meant', async () => {
  await expect(render('{{> rwo}}', {})).rejects.toThrow(
    /there is no partial rwo; did you mean row\? There are: row/,
  )
})
