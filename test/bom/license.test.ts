import { expect, test } from 'vitest'
import { licenseReader, readLicense } from '../../src/bom/license.ts'

const id = (name: string, ...asWritten: string[]) => ({ ids: [name], names: [], expression: null, asWritten })
const named = (name: string, ...asWritten: string[]) => ({
  ids: [],
  names: [name],
  expression: null,
  asWritten,
})
const expression = (text: string, ...asWritten: string[]) => ({
  ids: [],
  names: [],
  expression: text,
  asWritten,
})

test.each([
  ['MIT', id('MIT')],
  ['mit', id('MIT', 'mit')],
  ['(MIT)', id('MIT', '(MIT)')],
  ['GPL-2.0+', id('GPL-2.0+')],
  ['(MIT OR Apache-2.0)', expression('MIT OR Apache-2.0', '(MIT OR Apache-2.0)')],
  ['MIT or Apache-2.0', expression('MIT OR Apache-2.0', 'MIT or Apache-2.0')],
  ['MIT AND (ISC OR Apache-2.0)', expression('MIT AND (ISC OR Apache-2.0)')],
  ['GPL-2.0-only WITH Classpath-exception-2.0', expression('GPL-2.0-only WITH Classpath-exception-2.0')],
  ['LicenseRef-acme', expression('LicenseRef-acme')],
  ['Apache 2.0', named('Apache 2.0')],
  ['UNLICENSED', named('UNLICENSED')],
  ['SEE LICENSE IN LICENSE.md', named('SEE LICENSE IN LICENSE.md')],
  ['MIT AND', named('MIT AND')],
  ['constructor', named('constructor')],
  ['__proto__', named('__proto__')],
  [{ type: 'MIT', url: 'https://x.example' }, id('MIT', '{"type":"MIT","url":"https://x.example"}')],
  [['MIT', 'ISC'], expression('MIT OR ISC', '["MIT","ISC"]')],
  [['(MIT AND ISC)', 'Zlib'], expression('(MIT AND ISC) OR Zlib', '["(MIT AND ISC)","Zlib"]')],
  [['MIT', 'Foo'], { ids: ['MIT'], names: ['Foo'], expression: null, asWritten: ['["MIT","Foo"]'] }],
])('%j is read as what it means, and kept as it was written', (declared, read) => {
  expect(readLicense([declared])).toEqual(read)
})

test.each([undefined, null, '', '  ', 12, [], {}, { type: 3 }])('%j declares no licence', (declared) => {
  expect(readLicense([declared])).toBeNull()
})

test('declarations that differ are combined and none is lost', () => {
  expect(readLicense(['MIT', 'ISC OR Zlib', 'MIT'])).toEqual(
    expression('MIT OR (ISC OR Zlib)', 'ISC OR Zlib', 'MIT'),
  )
})

test('a licence text that is no expression costs no more than its length', () => {
  const text = '('.repeat(100_000)
  expect(readLicense([text])).toEqual(named(text))
})

test('a reader gives the same answers as reading each time', () => {
  const read = licenseReader()
  for (const declared of [['MIT'], ['MIT', 'MIT'], [['MIT']], [], ['Foo'], ['MIT']])
    expect(read(declared)).toEqual(readLicense(declared))
})
