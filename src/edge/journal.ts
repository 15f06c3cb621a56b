import { mkdir, open, readFile, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Receipt } from '../notices/message.ts'
import type { SendState } from '../notices/send-states.ts'

/** One step of one message, by the message's id: `sending` before its bytes leave, then what came of it. */
export interface JournalEntry {
  readonly message: string
  readonly state: SendState
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string
  /** Null as long as there is no answer. */
  readonly receipt: Receipt | null
}

/** The run's own append-only record. It holds ids and states, never an address. */
export interface Journal {
  /**
   * Resolves once the line is on the disk: only then may what it announces be done. Lines keep the order of the calls.
   * Rejects with the system's error when it could not be written, and so does every later call.
   */
  record(entry: JournalEntry): Promise<void>
  close(): Promise<void>
}

/**
 * Opens the journal at `path` for appending, making its folder; the file is readable by its owner alone.
 * A line that an interrupted run left unfinished is ended first, so that it spoils no other.
 */
export async function openJournal(path: string): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'a+', 0o600)
  if (await endsTorn(file)) await file.appendFile('\n')
  await syncFolder(dirname(path))
  let waiting: Waiting[] = []
  let writing: Promise<void> | null = null
  let failure: { readonly error: unknown } | null = null

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting
      waiting = []
      try {
        if (failure) throw failure.error
        await file.appendFile(lines.map(({ line }) => line).join(''))
        await file.datasync()
        for (const { done } of lines) done()
      } catch (error) {
        failure ??= { error }
        for (const { fail } of lines) fail(error)
      }
    }
    writing = null
  }
  return {
    record({ message, state, at, receipt }) {
      const line = `${JSON.stringify({ message, state, at, receipt })}\n`
      return new Promise((done, fail) => {
        waiting.push({ line, done, fail })
        // What is asked for while a write is under way goes out together with the next: one sync for all of it.
        writing ??= writeAll()
      })
    },
    async close() {
      await writing
      await file.close()
    },
  }
}

/** A line that is not on the disk yet, and who waits for it. */
interface Waiting {
  readonly line: string
  readonly done: () => void
  readonly fail: (error: unknown) => void
}

/**
 * Every whole line of the journal at `path`, oldest first; no file is no entries. An unfinished line is left out: it
 * was never synced, so nothing was sent on its strength, and a receipt lost with it leaves its message in `sending`,
 * which a later run must take for unknown.
 */
export async function readJournal(path: string): Promise<readonly JournalEntry[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text.split('\n').flatMap((line) => {
    const entry = parseLine(line)
    return entry === null ? [] : [entry]
  })
}

function parseLine(line: string): JournalEntry | null {
  if (!line.startsWith('{"message":') || !line.endsWith('}')) return null
  try {
    return JSON.parse(line) as JournalEntry
  } catch {
    return null
  }
}

async function endsTorn(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer[0] !== 0x0a
}

/** A new file survives a power cut only when its folder is synced too; Windows has no such call. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
