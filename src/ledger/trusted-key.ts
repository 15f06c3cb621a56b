import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { WaybillError, type Place } from '../errors.ts'
import { fromBase64, toBase64 } from './base64.ts'

/** What a signature is over: a log signs the text itself, a witness the time at which it saw it as well. */
type KeyUse = 'log' | 'witness'

/** A public key that somebody decided to believe, with the name that its owner signs under. */
export interface TrustedKey {
  readonly name: string
  /** Eight hex digits that a signature carries, so that its key is found. */
  readonly id: string
  readonly use: KeyUse
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array
}

/** A private key with the public one that goes with it. */
export interface SigningKey {
  readonly trusted: TrustedKey
  sign(message: Uint8Array): Uint8Array
}

const marks: Readonly<Record<KeyUse, number>> = { log: 1, witness: 4 }

/** The beginnings of the DER of an Ed25519 public key (RFC 8410, section 4) before its 32 bytes. */
const derHead = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * The text of a key as C2SP signed-note writes verifier keys: `name+id+base64(algorithm and key)`. It may be handed to
 * anyone and stands in `ledger.trust`.
 */
export function keyText({ name, id, use, publicKey }: TrustedKey): string {
  return `${name}+${id}+${toBase64(Buffer.concat([Uint8Array.of(marks[use]), publicKey]))}`
}

/**
 * Reads the text of a key. Takes Ed25519 keys of logs (algorithm 1) and of witnesses (algorithm 4, C2SP tlog-cosignature).
 * Throws CHECKPOINT_INVALID with what is wrong; a changed character is found, since the id is a digest of the rest.
 */
export function readTrustedKey(text: string, at?: Place): TrustedKey {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(text.trim()) ?? []
  const bytes = encoded === undefined ? null : fromBase64(encoded)
  if (name === undefined || id === undefined || bytes === null)
    throw unusable('is not written as name+id+key', text, at)
  const use = bytes[0] === marks.log ? 'log' : bytes[0] === marks.witness ? 'witness' : null
  if (use === null || bytes.length !== 33) throw unusable('is not an Ed25519 key', text, at)
  const key = trustedKey(name, bytes.subarray(1), use)
  if (key.id !== id)
    throw unusable(`has the id ${id} where ${key.id} belongs: a character was changed`, text, at)
  return key
}

/** The key of a name: its id is the beginning of SHA-256 over name, newline, algorithm and key (C2SP signed-note). */
export function trustedKey(name: string, publicKey: Uint8Array, use: KeyUse = 'log'): TrustedKey {
  const digest = createHash('sha256').update(`${name}\n`).update(Uint8Array.of(marks[use])).update(publicKey)
  return { name, id: digest.digest('hex').slice(0, 8), use, publicKey }
}

/**
 * The private key of a PEM text (PKCS #8), to sign under a name. Line ends may be written as `\n`, as secrets that went
 * through JSON have them. Throws CHECKPOINT_INVALID, which never repeats the text, for what is no Ed25519 private key,
 * and for a name that no signature could carry.
 */
export function readSigningKey(pem: string, name: string, at?: Place): SigningKey {
  if (!/^[^\s+]+$/u.test(name))
    throw new WaybillError('CHECKPOINT_INVALID', `"${name}" cannot be the name of a key.`, {
      hint: 'Set ledger.origin to a name without spaces and +, such as acme.example/ledger.',
    })
  const key = privateKey(pem)
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new WaybillError(
      'CHECKPOINT_INVALID',
      'ledger.key is not an Ed25519 private key in PEM (PKCS #8).',
      {
        hint: 'Make one with: waybill ledger key --new ledger-key.pem',
        ...(at ? { at } : {}),
      },
    )
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return {
    trusted: trustedKey(name, der.subarray(derHead.length)),
    sign: (message) => sign(null, message, key),
  }
}

/** Whether a signature over a message is of this key. */
export function signatureHolds(
  { publicKey }: TrustedKey,
  message: Uint8Array,
  signature: Uint8Array,
): boolean {
  try {
    const key = createPublicKey({ key: Buffer.concat([derHead, publicKey]), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  } catch {
    // Bytes that are no point of the curve: nothing was ever signed with them.
    return false
  }
}

function privateKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem.replaceAll('\\n', '\n'))
  } catch {
    return null
  }
}

function unusable(what: string, text: string, at: Place | undefined): WaybillError {
  return new WaybillError('CHECKPOINT_INVALID', `The key "${text.trim().slice(0, 200)}" ${what}.`, {
    hint: 'Copy the whole line that `waybill ledger key --public` prints.',
    ...(at ? { at } : {}),
  })
}
