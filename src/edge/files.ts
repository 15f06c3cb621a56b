import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Files } from './edge.ts'

/**
 * The file system. Throws OUTPUT_UNWRITABLE where a file cannot be written, INPUT_INVALID where one that is there cannot be read.
 * It does without Node's promises: they take longer to load than the file that every command looks for takes to read, and a
 * changelog site is a thousand small files, each of which would wait six times for another thread.
 */
export const files: Files = {
  read: async (path) => readWhole(path),
  holds: async (path, content) => {
    const held = isHeld(path, content)
    await breathe()
    return held
  },
  write: async (path, content) => {
    const temporary = `${path}.${process.pid}.tmp`
    try {
      writeWhole(temporary, content)
      renameSync(temporary, path)
    } catch (cause) {
      discard(temporary)
      throw new WaybillError('OUTPUT_UNWRITABLE', `${path} cannot be written (${codeOf(cause)}).`, {
        hint: 'See that the folder exists, is yours and has room.',
        exitCode: exitCodes.usage,
        cause,
      })
    }
    await breathe()
  },
}

function readWhole(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch (cause) {
    if (isMissing(cause)) return null
    throw unreadable(path, cause)
  }
}

function unreadable(path: string, cause: unknown): WaybillError {
  return new WaybillError('INPUT_INVALID', `${path} cannot be read (${codeOf(cause)}).`, { cause })
}

/** Most files that differ do so in size, which needs no reading. */
function isHeld(path: string, content: Content): boolean {
  const descriptor = openThere(path)
  if (descriptor === null) return false
  try {
    const found = fstatSync(descriptor)
    const size = sizeOf(content)
    if (!found.isFile() || (size !== null && found.size !== size)) return false
    let seen = 0
    for (const piece of piecesOf(content))
      for (const bytes of bytesOf(piece)) {
        if (!comesNext(descriptor, bytes)) return false
        seen += bytes.length
      }
    return seen === found.size
  } catch (cause) {
    throw unreadable(path, cause)
  } finally {
    closeSync(descriptor)
  }
}

/** Null for what is not there. */
function openThere(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    if (isMissing(cause)) return null
    throw unreadable(path, cause)
  }
}

function comesNext(descriptor: number, bytes: Uint8Array): boolean {
  const there = room('read').subarray(0, bytes.length)
  let read = 0
  while (read < there.length) {
    const more = readSync(descriptor, there, read, there.length - read, null)
    if (more === 0) return false
    read += more
  }
  return there.equals(bytes)
}

type Content = Parameters<Files['write']>[1]

/** Null for what comes in pieces. */
function sizeOf(content: Content): number | null {
  if (typeof content === 'string') return Buffer.byteLength(content)
  return content instanceof Uint8Array ? content.byteLength : null
}

function piecesOf(content: Content): Iterable<Uint8Array | string> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content
}

function writeWhole(path: string, content: Content): void {
  const descriptor = openFresh(path)
  try {
    for (const piece of piecesOf(content))
      for (const bytes of bytesOf(piece)) writeFileSync(descriptor, bytes)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * The bytes of a content, in parts that are to be used before the next is asked for: a text is turned into its UTF-8 in one
 * place again and again, since a thousand buffers that are used once are memory until somebody cleans up.
 */
function* bytesOf(content: Uint8Array | string): Generator<Uint8Array> {
  if (typeof content !== 'string') {
    for (let from = 0; from < content.length; from += roomBytes)
      yield content.subarray(from, from + roomBytes)
    return
  }
  for (let from = 0; from < content.length;) {
    const to = Math.min(from + partLength, content.length)
    // Half of a surrogate pair has no UTF-8 of its own.
    const end = to < content.length && isHighSurrogate(content.charCodeAt(to - 1)) ? to - 1 : to
    const written = room('write').write(content.slice(from, end))
    yield room('write').subarray(0, written)
    from = end
  }
}

/** In UTF-16 code units, each of which is at most three bytes of UTF-8. */
const partLength = 262_144
const roomBytes = 3 * partLength
const rooms = new Map<string, Buffer>()

function room(use: 'read' | 'write'): Buffer {
  const known = rooms.get(use)
  if (known) return known
  const made = Buffer.allocUnsafeSlow(roomBytes)
  rooms.set(use, made)
  return made
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

/** Folders are made when one turns out to be missing: most files go where others are already. */
function openFresh(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (cause) {
    if (codeOf(cause) !== 'ENOENT') throw cause
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Why it could not be written is told; that something is left of it follows from that.
  }
}

/** Who writes files one after the other is still to hear a signal, or to answer a request, this often. */
const breathMs = 50
let breathed = 0

async function breathe(): Promise<void> {
  if (performance.now() - breathed < breathMs) return
  await new Promise((resolve) => setImmediate(resolve))
  breathed = performance.now()
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error'
}

function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause))
}
