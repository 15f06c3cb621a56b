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
  ['Apache 2.0', id('Apache-2.0', 'Apache 2.0')],
  ['MIT/X11', id('MIT', 'MIT/X11')],
  ['GPLv2', id('GPL-2.0-only', 'GPLv2')],
  ['MIT or GPLv2', expression('MIT OR GPL-2.0-only', 'MIT or GPLv2')],
  ['BSD', named('BSD')],
  ['https://opensource.org/licenses/MIT', id('MIT', 'https://opensource.org/licenses/MIT')],
  ['UNLICENSED', named('UNLICENSED')],
  ['SEE LICENSE IN LICENSE.md', named('SEE LICENSE IN LICENSE.md')],
  ['MIT AND', named('MIT AND')],
  ['constructor', named('constructor')],
  ['__proto__', named('__proto__')],
  [{ type: 'MIT', url: 'https://x.example' }, id('MIT', '{"type":"MIT","url":"https://x.example"}')],
  [
    { type: 'BSD', url: 'https://opensource.org/licenses/BSD-2-Clause' },
    id('BSD-2-Clause', '{"type":"BSD","url":"https://opensource.org/licenses/BSD-2-Clause"}'),
  ],
  [['MIT', 'ISC'], expression('MIT OR ISC', '["MIT","ISC"]')],
  [['(MIT AND ISC)', 'Zlib'], expression('(MIT AND ISC) OR Zlib', '["(MIT AND ISC)","Zlib"]')],
  [['MIT', 'Foo'], { ids: ['MIT'], names: ['Foo'], expression: null, asWritten: ['["MIT","Foo"]'] }],
])('trap 41: %j is read as what it means, and kept as it was written', (declared, read) => {
  expect(readLicense([declared])).toEqual(read)
})

test.each([undefined, null, '', '  ', 12, [], {}, { type: 3 }])('%j declares no licence', (declared) => {
  expect(readLicense([declared])).toBeNull()
})

test('trap 42: declarations that differ are combined and none is lost', () => {
  expect(readLicense(['MIT', 'ISC OR Zlib', 'MIT'])).toEqual(
    expression('MIT OR (ISC OR Zlib)', 'ISC OR Zlib', 'MIT'),
  )
})

test('a declaration nested a hundred thousand lists deep is none', () => {
  let nested: unknown = 'MIT'
  for (let depth = 0; depth < 100_000; depth += 1) nested = [nested]
  expect(readLicense([nested])).toBeNull()
})

test('credentials in the address of a licence are in no reading', () => {
  const read = readLicense([{ type: 'Acme', url: 'https://ada:hunter2@acme.example/license' }])
  expect(JSON.stringify(read)).not.toContain('hunter2')
  expect(read?.names).toEqual(['Acme'])
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
