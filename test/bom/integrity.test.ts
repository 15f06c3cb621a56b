import { expect, test } from 'vitest'
import { readIntegrity } from '../../src/bom/integrity.ts'

const base64 = (bytes: number, fill = 1) => Buffer.alloc(bytes, fill).toString('base64')
const hex = (bytes: number, fill = 1) => Buffer.alloc(bytes, fill).toString('hex')

test('trap 9: several digests are all kept, one an algorithm', () => {
  const text = `sha512-${base64(64)} sha1-${base64(20)}\n md5-${base64(16)}  sha384-${base64(48)} sha256-${base64(32)}`
  expect(readIntegrity(text)).toEqual({
    hashes: [
      { algorithm: 'MD5', content: hex(16) },
      { algorithm: 'SHA-1', content: hex(20) },
      { algorithm: 'SHA-256', content: hex(32) },
      { algorithm: 'SHA-384', content: hex(48) },
      { algorithm: 'SHA-512', content: hex(64) },
    ],
    faults: [],
  })
})

test('trap 9: options are no part of the digest', () => {
  expect(readIntegrity(`sha1-${base64(20)}?from=registry`).hashes).toEqual([
    { algorithm: 'SHA-1', content: hex(20) },
  ])
})

test('trap 9: what is no digest is left out and told, and the rest is kept', () => {
  const { hashes, faults } = readIntegrity(
    `sha512-${base64(20)} sha1-${base64(20)} sha256-@@@@ crc32-AAAA nonsense sha1-${base64(20, 2)}`,
  )
  expect(hashes).toEqual([{ algorithm: 'SHA-1', content: hex(20) }])
  expect(faults).toEqual([
    'a SHA-512 of 20 bytes',
    'a SHA-256 that is not base64',
    'an unknown algorithm',
    'an unknown algorithm',
    'a second SHA-1',
  ])
})

test('the same digest twice is one digest', () => {
  expect(readIntegrity(`sha1-${base64(20)} sha1-${base64(20)}`)).toEqual({
    hashes: [{ algorithm: 'SHA-1', content: hex(20) }],
    faults: [],
  })
})
