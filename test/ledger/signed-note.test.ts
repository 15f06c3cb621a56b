import { sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { readNote, signersOf, signNote } from '../../src/ledger/signed-note.ts'
import { keyText, readSigningKey, readTrustedKey, trustedKey } from '../../src/ledger/trusted-key.ts'
import { origin, pemOf, signer } from './proofs.ts'
import { createPrivateKey } from 'node:crypto'

/** The example of the C2SP signed-note specification. */
const example = {
  key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  note: 'This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
}

test('the note and the key of the C2SP specification are read, and the signature holds', () => {
  const key = readTrustedKey(example.key)
  expect(keyText(key)).toBe(example.key)
  expect(signersOf(readNote(example.note), [key])).toEqual({ keys: [key], unknown: [] })
})

test('a note that was signed is read back with its text and its signer', () => {
  const key = signer()
  const note = readNote(signNote('one\ntwo\n\nthree\n', key))
  expect(note.text).toBe('one\ntwo\n\nthree\n')
  expect(signersOf(note, [key.trusted]).keys).toEqual([key.trusted])
})

test('a signature by an unknown key is left aside, one of a known key that does not hold refuses the note', () => {
  const note = readNote(signNote('text\n', signer(1)))
  expect(signersOf(note, [signer(2).trusted])).toMatchObject({ keys: [], unknown: [{ name: origin }] })
  const changed = readNote(signNote('text\n', signer(1)).replace('text', 'test'))
  expect(() => signersOf(changed, [signer(1).trusted])).toThrow('does not hold')
})

test('a witness signs the text with the time at which it saw it, as C2SP tlog-cosignature has it', () => {
  const key = createPrivateKey(pemOf(7))
  const own = readSigningKey(pemOf(7), 'witness.example/w1').trusted
  const witness = trustedKey('witness.example/w1', own.publicKey, 'witness')
  const text = `${origin}\n4\n${Buffer.alloc(32).toString('base64')}\n`
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(1_700_000_000n)
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime 1700000000\n${text}`), key)
  const line = (bytes: Buffer) =>
    `\u2014 witness.example/w1 ${Buffer.concat([Buffer.from(witness.id, 'hex'), time, bytes]).toString('base64')}\n`
  expect(signersOf(readNote(`${text}\n${line(signature)}`), [witness]).keys).toEqual([witness])
  expect(() => signersOf(readNote(`${text}\n${line(signature.subarray(1))}`), [witness])).toThrow(
    'does not hold',
  )
  expect(readTrustedKey(keyText(witness))).toEqual(witness)
  expect(witness.id).not.toBe(own.id)
})

test.each([
  ['a key without its parts', 'acme.example'],
  ['a key of which one character was changed', example.key.replace('AekyeR', 'AekyeS')],
  ['a key under another name', example.key.replace('foo', 'bar')],
  [
    'a key with an algorithm that nobody knows',
    `a.example+00000000+${Buffer.alloc(33, 9).toString('base64')}`,
  ],
  ['a key that is too short', `a.example+00000000+${Buffer.alloc(20, 1).toString('base64')}`],
])('%s is refused', (_, text) => {
  expect(() => readTrustedKey(text)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID' }))
})

test.each([
  ['a text without an end', 'text'],
  ['a text with control characters', 'te\u0007xt\n'],
  ['Windows line ends', 'text\r\n'],
  ['a signature without a dash', 'text\n\nacme.example AAAAAAAA\n'],
  ['a signature that is not base64', 'text\n\n\u2014 acme.example ????\n'],
  ['base64 that has two spellings', 'text\n\n\u2014 acme.example AAAAAAB=\n'],
  ['more signatures than anyone needs', `text\n\n${'\u2014 acme.example AAAAAAAA\n'.repeat(101)}`],
  ['a note without end', `${'x'.repeat(70_000)}\n`],
])('a note with %s is refused', (_, text) => {
  expect(() => readNote(text)).toThrow(expect.objectContaining({ code: 'CHECKPOINT_INVALID' }))
})

test('a private key may have its line ends written out, and anything else is refused without being repeated', () => {
  expect(readSigningKey(pemOf(1).replaceAll('\n', '\\n'), origin).trusted).toEqual(signer(1).trusted)
  const secret = 'not a key, but secret'
  expect(() => readSigningKey(secret, origin)).toThrow('is not an Ed25519 private key')
  expect(() => readSigningKey(secret, origin)).not.toThrow(secret)
})

test('a key cannot have a name that no signature could carry', () => {
  expect(() => readSigningKey(pemOf(1), 'two words')).toThrow('cannot be the name of a key')
  expect(() => readSigningKey(pemOf(1), 'a+b')).toThrow('cannot be the name of a key')
})
