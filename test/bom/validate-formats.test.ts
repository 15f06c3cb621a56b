import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import addFormats2019 from 'ajv-formats-draft2019'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { below, formats, hasOnly, isDistinct } from '../../src/bom/validate-formats.ts'

const ajv = new Ajv({ strict: false })
addFormats.default(ajv)
addFormats2019(ajv)
ajv.addFormat('iri-reference', ajv.formats['uri-reference'] ?? true)

const near = {
  'date-time': fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.stringMatching(/^2\d{3}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/),
  ),
  'idn-email': fc.oneof(fc.emailAddress(), fc.stringMatching(/^[ab.@é"-]{1,9}@[ab.@é-]{1,9}$/)),
  'iri-reference': fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.stringMatching(/^[a:/?#%[\]@.1é -]{0,12}$/),
    fc.constantFrom(
      '',
      '#',
      './a:b',
      'a:b',
      '1:b',
      '//[::1]/',
      'http://[v',
      '//[@',
      '//a@[::1]:8/',
      '//[@[::1]',
      'urn:cdx:x/1#y',
      'git@h:p',
      '%zz',
      'a##',
    ),
  ),
}

test.each(Object.keys(near) as (keyof typeof near)[])(
  'what passes for %s passes in the reference implementation of the format',
  (name) => {
    const official = ajv.compile({ type: 'string', format: name })
    fc.assert(
      fc.property(fc.oneof(near[name], fc.string({ unit: 'binary' })), (text) => {
        expect(!formats[name]?.(text) || official(text)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  },
)

test.each([
  ['date-time', '2026-11-21T09:00:00.000Z', true],
  ['date-time', '2024-02-29T09:00:00+01:00', true],
  ['date-time', '2026-02-29T09:00:00Z', false],
  ['idn-email', 'sbom@acme.example', true],
  ['idn-email', 'größe@bücher.example', true],
  ['idn-email', 'a b@acme.example', false],
  ['idn-email', 'a@@acme.example', false],
  ['iri-reference', './vendor/a%20b.tgz', true],
  ['iri-reference', 'ssh://git@github.com/acme/x.git#abc', true],
  ['iri-reference', 'https://[::1]:8080/', true],
  ['iri-reference', 'https://a.example/#a#b', false],
  ['iri-reference', 'https://a.example/ü', false],
  ['spdx-id', 'MIT', true],
  ['spdx-id', 'constructor', false],
  ['digest', 'a'.repeat(64), true],
  ['digest', 'a'.repeat(63), false],
  ['digest', 'g'.repeat(64), false],
] as const)('%s: %s is %s', (name, text, valid) => {
  expect(formats[name]?.(text)).toBe(valid)
})

test('items are the same by their ref, or by all that they say', () => {
  expect(isDistinct([{ 'bom-ref': 'a' }, { 'bom-ref': 'b', x: 1 }])).toBe(true)
  expect(isDistinct([{ 'bom-ref': 'a' }, { 'bom-ref': 'a', x: 1 }])).toBe(false)
  expect(isDistinct([{ ref: 'a' }, { ref: 'a' }])).toBe(false)
  expect(isDistinct([{ x: 1 }, { x: 2 }, 'a', 'b', 1])).toBe(true)
  expect(isDistinct(['a', 'b', 'a'])).toBe(false)
  expect(isDistinct([{ x: 1 }, { x: 1 }])).toBe(false)
})

test('a field that is undefined is none', () => {
  expect(hasOnly({ a: 1, b: undefined }, new Set(['a']))).toBe(true)
  expect(hasOnly({ a: 1, constructor: 1 }, new Set(['a']))).toBe(false)
})

test('a fault inside a value has the way to the value before its own', () => {
  expect(below('/components/3', [{ instancePath: '/purl', message: 'x' }])).toEqual([
    { instancePath: '/components/3/purl', message: 'x' },
  ])
})
