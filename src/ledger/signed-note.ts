import { exitCodes, WaybillError } from '../errors.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { signatureHolds, type SigningKey, type TrustedKey } from './trusted-key.ts'

/** A text and who signed it, as C2SP signed-note writes them; nothing of it is believed before it is checked. */
export interface SignedNote {
  /** Ends with a newline; it is what the signatures are over. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

interface NoteSignature {
  readonly name: string
  /** Eight hex digits. */
  readonly keyId: string
  /** Behind the key's id: a signature; of a witness, the time and a signature. */
  readonly bytes: Uint8Array
}

const mostSignatures = 100
const longestNote = 64 * 1024

/** Signs a text with a key. Deterministic: Ed25519 signatures of the same text are the same. */
export function signNote(text: string, { trusted, sign }: SigningKey): string {
  const signature = sign(new TextEncoder().encode(text))
  const bytes = Buffer.concat([Buffer.from(trusted.id, 'hex'), signature])
  return `${text}\n\u2014 ${trusted.name} ${toBase64(bytes)}\n`
}

/**
 * Reads a note: a text, an empty line, and one line a signature. A text alone, without the empty line, is a note that
 * nobody signed. Throws CHECKPOINT_INVALID for anything else, such as control characters or a note above 64 KiB.
 */
export function readNote(note: string): SignedNote {
  if (note.length > longestNote) throw unreadable('it is longer than 64 KiB')
  if (/[\u0000-\u0009\u000B-\u001F\u007F]/.test(note)) throw unreadable('it has control characters')
  if (!note.endsWith('\n')) throw unreadable('its last line has no end')
  const end = note.lastIndexOf('\n\n')
  if (end < 0) return { text: note, signatures: [] }
  const lines = note.slice(end + 2, -1).split('\n')
  if (lines.length > mostSignatures) throw unreadable(`it has more than ${mostSignatures} signatures`)
  return { text: note.slice(0, end + 1), signatures: lines.map(readSignature) }
}

function readSignature(line: string): NoteSignature {
  const [, name, encoded] = /^\u2014 ([^\s+]+) (\S+)$/u.exec(line) ?? []
  const bytes = encoded === undefined ? null : fromBase64(encoded)
  if (name === undefined || bytes === null || bytes.length < 5)
    throw unreadable('one of its signatures is not written as one')
  return { name, keyId: Buffer.from(bytes.subarray(0, 4)).toString('hex'), bytes: bytes.subarray(4) }
}

/** Which of some keys signed a note, and which signatures are of keys that are not among them. */
interface Signers {
  readonly keys: readonly TrustedKey[]
  readonly unknown: readonly NoteSignature[]
}

/**
 * Checks the signatures of a note. Those of other keys are left aside, as C2SP signed-note asks for; throws
 * CHECKPOINT_INVALID (exit code 8) for one under the name and id of a known key that does not hold.
 */
export function signersOf({ text, signatures }: SignedNote, known: readonly TrustedKey[]): Signers {
  const keys: TrustedKey[] = []
  const unknown: NoteSignature[] = []
  for (const signature of signatures) {
    const key = known.find(({ name, id }) => name === signature.name && id === signature.keyId)
    if (!key) unknown.push(signature)
    else if (holds(key, text, signature)) keys.push(key)
    else
      throw new WaybillError(
        'CHECKPOINT_INVALID',
        `The signature of ${signature.name} does not hold: the text was changed, or it was forged.`,
        { exitCode: exitCodes.ledgerBroken, hint: 'Ask whoever gave it to you for the original.' },
      )
  }
  return { keys, unknown }
}

function holds(key: TrustedKey, text: string, { bytes }: NoteSignature): boolean {
  if (key.use === 'log') return signatureHolds(key, new TextEncoder().encode(text), bytes)
  // C2SP tlog-cosignature: eight bytes of POSIX time, then a signature over a header, that time and the text.
  if (bytes.length !== 72) return false
  const time = Buffer.from(bytes.subarray(0, 8)).readBigUInt64BE()
  const message = new TextEncoder().encode(`cosignature/v1\ntime ${time}\n${text}`)
  return signatureHolds(key, message, bytes.subarray(8))
}

function unreadable(what: string): WaybillError {
  return new WaybillError('CHECKPOINT_INVALID', `This is not a checkpoint: ${what}.`, {
    hint: 'A checkpoint is three lines (origin, size, root), an empty line, and a line for each signature.',
  })
}
