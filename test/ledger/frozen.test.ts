import { expect, test } from 'vitest'
import { sha256Of } from '../../src/ledger/digest.ts'
import { frozenBytes } from '../../src/ledger/frozen.ts'

const bytes = new TextEncoder().encode('{}\n')
const file = { path: 'frozen/release.json', sha256: sha256Of(bytes) }

test('a frozen file is what the entry says it is', () => {
  expect(frozenBytes(file, bytes)).toBe(bytes)
})

test.each([
  ['missing', null, 'frozen/release.json in the ledger is missing'],
  ['changed', new TextEncoder().encode('{} \n'), 'is not the file that was announced'],
])('a frozen file that is %s is a broken ledger', (_name, found, message) => {
  expect(() => frozenBytes(file, found)).toThrow(
    expect.objectContaining({ code: 'LEDGER_BROKEN', exitCode: 8 }),
  )
  expect(() => frozenBytes(file, found)).toThrow(message)
})
