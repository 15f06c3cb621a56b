import fc from 'fast-check'
import { expect, test } from 'vitest'
import { specificationOf } from '../../src/render/specification.ts'
import { openTemplate } from '../../src/render/template.ts'
import { fillSlots, freezeSlots } from '../../src/notices/slots.ts'

test('text of a commit that looks like a slot is never filled', () => {
  const likely = fc.constantFrom(
    '{name}',
    '{window}',
    '{!name}',
    '{',
    '}',
    '!',
    'name',
    ' ',
    '\u0001',
    '\u0002',
    'a',
  )
  const data = fc.array(likely, { maxLength: 12 }).map((parts) => parts.join(''))
  const template = openTemplate('text', 'test.hbs', specificationOf('{{x}}{{slot "name"}}{{x}}'))
  const plain = openTemplate('text', 'test.hbs', specificationOf('{{x}}'))
  fc.assert(
    fc.property(data, (x) => {
      const frozen = { text: freezeSlots(template({ x })) }
      const written = plain({ x })
      expect(fillSlots(frozen, { name: 'Ada', window: 'W' }, 'email')).toEqual({
        text: `${written}Ada${written}`,
      })
    }),
  )
})

test('a frozen body has its slots in plain sight', () => {
  const template = openTemplate(
    'text',
    'test.hbs',
    specificationOf('Hello {{slot "name"}}, {{x}}: {{slot "window"}}'),
  )
  expect(freezeSlots(template({ x: 'use {name}' }))).toBe('Hello {name}, use {!name}: {window}')
})

test('a name that is not known takes its space along', () => {
  expect(fillSlots({ text: 'Hello {name},' }, { name: null, window: null }, 'email')).toEqual({
    text: 'Hello,',
  })
})

test('a name is escaped for each format', () => {
  const slots = { name: '<b>"A" & {window}\r\n*x*', window: 'W' }
  expect(fillSlots({ text: '{name}', html: '{name}' }, slots, 'email')).toEqual({
    text: '<b>"A" & {window} *x*',
    html: '&lt;b&gt;&quot;A&quot; &amp; {window} *x*',
  })
  const { text, blocks } = fillSlots({ text: '{name}', blocks: '["{name}"]' }, slots, 'slack')
  expect(text).toBe('&lt;b&gt;"A" &amp; {window} \u200B*x\u200B*')
  expect(JSON.parse(blocks ?? '')).toEqual([text])
})

test("a webhook's body has no slots", () => {
  const json = '{"a":"{name}"}'
  expect(fillSlots({ json }, { name: 'Ada', window: 'W' }, 'webhook')).toEqual({ json })
})
