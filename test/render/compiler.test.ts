import fc from 'fast-check'
import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { compileTree } from '../../src/render/compiler.ts'
import { openTemplate } from '../../src/render/template.ts'

/** Handlebars as it is, with helpers that are asked for what they are on every call. */
const plain = Handlebars.create()
plain.registerHelper({
  capitals: (text: unknown) => String(text).toUpperCase(),
  short: (text: unknown) => String(text).slice(0, 7),
  eq: (left: unknown, right: unknown) => left === right,
  count: (number: unknown, one: unknown, many: unknown) =>
    `${String(number)} ${String(number === 1 ? one : many)}`,
})

function slowly(source: string, context: object): string {
  return plain.compile(source, { noEscape: true, strict: true, data: true })(context)
}

function lean(source: string, context: object): string {
  return openTemplate('text', 'a.hbs', compileTree(Handlebars.parse(source), true))(context)
}

/** What a template may be put together from: values, helpers in helpers, and blocks in blocks. */
const { template } = fc.letrec<{ value: string; piece: string; template: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('name', 'number', 'deep.name', '@root.name', '"text"', '1', 'true'),
    tie('value').map((one) => `(capitals ${one})`),
    tie('value').map((one) => `(short ${one})`),
    fc.tuple(tie('value'), tie('value')).map(([one, other]) => `(eq ${one} ${other})`),
    tie('value').map((one) => `(count ${one} "one" name)`),
    fc.constant('(lookup deep "name")'),
  ),
  piece: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      'text ',
      'it\'s \\ "so"\n',
      '{{name}}',
      '{{deep.name}}',
      '{{@root.number}}',
      '{{nothing}}',
      '{{gone}}',
    ),
    tie('value').map((one) => `{{capitals ${one}}}`),
    tie('value').map((one) => `{{short ${one}}}`),
    fc
      .tuple(tie('value'), tie('template'), tie('template'))
      .map(([one, then, otherwise]) => `{{#if ${one}}}${then}{{else}}${otherwise}{{/if}}`),
    tie('template').map((inner) => `{{#unless nothing}}${inner}{{/unless}}`),
    tie('template').map((inner) => `{{#with deep}}${inner}{{/with}}`),
    tie('template').map(
      (inner) =>
        `{{#each list}}{{@index}}{{name}}{{../name}}${inner}{{#if @last}}.{{/if}}{{else}}none{{/each}}`,
    ),
  ),
  template: fc.array(tie('piece'), { maxLength: 4 }).map((pieces) => pieces.join('')),
}))

const context = {
  name: 'a name',
  number: 1,
  nothing: null,
  deep: { name: 'deep', number: 2, nothing: null, list: [], deep: { name: 'deeper' } },
  list: [
    { name: 'one', number: 1, nothing: null, deep: { name: 'in one' }, list: [{ name: 'inner' }] },
    { name: 'two', number: 2, nothing: 'all', deep: { name: 'in two' }, list: [] },
  ],
}

/** The text, or why there is none. */
function outcome(render: () => string): string {
  try {
    return `text: ${render()}`
  } catch (error) {
    const { cause } = error as { readonly cause?: unknown }
    return `fault: ${String(cause ?? error)}`.replace(/ - \w+:\d+$/, '')
  }
}

test('any template says what it says with the compiler of Handlebars itself', () => {
  const found = { text: 0, fault: 0 }
  fc.assert(
    fc.property(template, (source) => {
      const said = outcome(() => lean(source, context))
      found[said.startsWith('text: ') ? 'text' : 'fault'] += 1
      expect(said).toBe(outcome(() => slowly(source, context)))
    }),
    { numRuns: 300 },
  )
  expect(Math.min(found.text, found.fault)).toBeGreaterThan(20)
})
