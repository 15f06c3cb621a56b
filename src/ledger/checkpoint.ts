import { WaybillError } from '../errors.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { openRange } from './compact-range.ts'
import { leafHash } from './merkle.ts'
import { readNote, type SignedNote } from './signed-note.ts'

/** What a ledger was at a moment (C2SP tlog-checkpoint): who knows it can tell whether anything before it was changed. */
export interface Checkpoint {
  /** Which ledger: a name that no other has, such as `github.com/acme/api/waybill-ledger`. */
  readonly origin: string
  /** The number of entries. */
  readonly size: number
  /** The RFC 6962 root over the bytes of those entries, in base64. */
  readonly root: string
}

/** A checkpoint as it was written, with who signed it. */
export interface WrittenCheckpoint extends Checkpoint {
  readonly note: SignedNote
}

/** The three lines of a checkpoint. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`
}

/** Reads a checkpoint, signed or not. Throws CHECKPOINT_INVALID where it is none. No signature is checked. */
export function readCheckpoint(text: string): WrittenCheckpoint {
  const note = readNote(text)
  const [origin = '', size = '', root = ''] = note.text.split('\n')
  if (origin === '' || !isSize(size) || !isRoot(root))
    throw new WaybillError(
      'CHECKPOINT_INVALID',
      'This is not a checkpoint: it does not begin with an origin, a size and a root.',
      { hint: 'Give the three lines of a proof of delivery, with the signature below them.' },
    )
  return { origin, size: Number(size), root, note }
}

/**
 * The checkpoints in a text that holds more, such as a mail or a file of several: three lines that belong together, with
 * the signatures below them. Marks of quotation and of lists, indentation, Windows line ends and breaks within a signature
 * are taken off. Empty where there are none.
 */
export function findCheckpoints(text: string): WrittenCheckpoint[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(dress, ''))
  const found: WrittenCheckpoint[] = []
  for (let index = 2; index < lines.length; index += 1) {
    const [origin = '', size = '', root = ''] = lines.slice(index - 2, index + 1)
    if (origin === '' || !isSize(size) || !isRoot(root)) continue
    const body = checkpointText({ origin, size: Number(size), root })
    const signatures = signaturesBelow(lines, index + 1)
    found.push(readCheckpoint(signatures.length > 0 ? `${body}\n${signatures.join('\n')}\n` : body))
  }
  return found
}

/** What mail programs, chats and editors put around a line: none of it can begin or end a line of a checkpoint. */
const dress = /^[\s>|*\u2022\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/gu

function signaturesBelow(lines: readonly string[], from: number): string[] {
  const signatures: string[] = []
  let next = from
  while (lines[next] === '') next += 1
  while (lines[next]?.startsWith('\u2014 ')) {
    let line = lines[next] ?? ''
    next += 1
    for (; !isWhole(line) && /^[\w+/]+=*$/.test(lines[next] ?? ''); next += 1)
      line += `${line.split(' ').length < 3 ? ' ' : ''}${lines[next]}`
    signatures.push(line)
  }
  return signatures
}

/** Whether a signature's line goes on to its end: an id of 4 bytes and 64 of Ed25519 at least. */
function isWhole(line: string): boolean {
  return (fromBase64(line.split(' ')[2] ?? '')?.length ?? 0) >= 68
}

/** The root of a ledger as a checkpoint has it, over the exact bytes of its entries. Linear. */
export function rootOf(recorded: readonly { readonly bytes: Uint8Array }[]): string {
  const range = openRange()
  for (const { bytes } of recorded) range.add(leafHash(bytes))
  return toBase64(range.root())
}

function isSize(text: string): boolean {
  return /^(?:0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text))
}

function isRoot(text: string): boolean {
  return fromBase64(text)?.length === 32
}
