import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { Fact, LedgerEntry } from '../ledger/entry.ts'
import type { HistoryFacts, LedgerHistory, LedgerStore, Recorded } from '../ledger/store.ts'
import type { Verification } from '../ledger/verify.ts'
import type { Clock } from './edge.ts'
import { holdAlone } from './sole-run.ts'

interface LedgerFileOptions {
  /** Absolute. The files beside the entries are in a folder of the same name with `.files` after it. */
  readonly path: string
  /** A folder of the clone's own, where it remembers what it has seen. */
  readonly memory: string
  readonly clock: Pick<Clock, 'monotonic' | 'sleep'>
}

const patience = 120_000
/** How much of the end an append reads at first: more than the entries that it looks back, as a rule. */
const endBytes = 262_144

/**
 * The ledger as one file of JSON lines: each line is the canonical text of an entry, so the file is the bytes of all entries
 * one after another. An append holds a lock beside the file, writes its files, then its lines, each synced to the disk; lines
 * that a crash left unfinished are taken back by the next. What this clone has seen last is kept in its git directory, so
 * that it notices when the file goes back.
 */
export function openLedgerFile({ path, memory, clock }: LedgerFileOptions): LedgerStore {
  const note = join(memory, `${createHash('sha256').update(path).digest('hex').slice(0, 16)}.json`)
  let loaded: Loaded = { stream: Buffer.alloc(0), entries: [], verification: null }

  async function load(): Promise<{ readonly facts: HistoryFacts; readonly verification: Verification }> {
    const { verifyLedger } = await import('../ledger/verify.ts')
    const seen = await readSeen(note)
    const stream = await whole(path, clock)
    const grown = stream.subarray(0, loaded.stream.length).equals(loaded.stream)
    const known = grown ? loaded.verification : null
    const entries = linesOf(stream)
    const remembered = seen === null ? null : { seq: seen.seq, sha256: seen.sha256, descends: true }
    const facts: HistoryFacts = { lineage: null, remembered }
    const verification = verifyLedger(entries, facts, known)
    loaded = { stream, entries, verification }
    if (verification.ok) await remember(verification.recorded.at(-1), stream.length)
    return { facts, verification }
  }

  async function intact(): Promise<readonly Recorded[]> {
    const { verification } = await load()
    if (verification.firstBad === null) return verification.recorded
    const { ledgerBroken } = await import('../ledger/verify.ts')
    throw ledgerBroken(verification.firstBad)
  }

  async function history(): Promise<LedgerHistory> {
    const { facts, verification } = await load()
    return { entries: loaded.entries, facts, verification, remote: path, stale: null }
  }

  /** Where the memory cannot be written, this clone notices less; nothing is wrong with the ledger. */
  async function remember(last: Recorded | undefined, end: number): Promise<void> {
    if (!last) return
    const seen: Seen = { seq: last.entry.seq, sha256: sha256Of(last.bytes), end, length: last.bytes.length }
    await mkdir(memory, { recursive: true })
      .then(() => replace(note, JSON.stringify(seen)))
      .catch(() => undefined)
  }

  /** The last entries, from what this clone has seen last; null when that is not there, or something is wrong in them. */
  async function end(least: number): Promise<readonly Recorded[] | null> {
    const { lookBack } = await import('../ledger/chain.ts')
    const { verifyTail } = await import('../ledger/verify.ts')
    const seen = await readSeen(note)
    const size = await sizeOf(path)
    const from = Math.max(0, Math.min(size - endBytes, seen ? seen.end - seen.length : size))
    const bytes = await part(path, from, size)
    if (seen && !holds(bytes, from, seen)) return null
    const aligned = from === 0 || from === (seen ? seen.end - seen.length : 0)
    const lines = linesOf(aligned ? bytes : bytes.subarray(bytes.indexOf(0x0a) + 1))
    try {
      const chain = verifyTail(lines)
      return chain[0]?.entry.seq === 1 || chain.length >= Math.max(least, lookBack) ? chain : null
    } catch (error) {
      if (error instanceof WaybillError && error.code === 'LEDGER_BROKEN') return null
      throw error
    }
  }

  async function append(facts: readonly Fact[]): Promise<readonly LedgerEntry[]> {
    const { extendChain, reachesBack } = await import('../ledger/chain.ts')
    await mkdir(dirname(path), { recursive: true })
    const release = await hold(path, clock)
    try {
      await takeBack(path)
      const tail = loaded.verification === null ? await end(0) : null
      const chain = tail && reachesBack(tail, facts) ? tail : await intact()
      const { entries, added } = extendChain(chain, facts)
      if (added.length === 0) return entries
      for (const { fact, recorded } of added) await writeFiles(path, recorded.entry.id, fact.files ?? {})
      const size = await write(
        path,
        added.map(({ recorded }) => recorded.bytes),
      )
      await remember(added.at(-1)?.recorded, size)
      return entries
    } finally {
      await release()
    }
  }

  async function tail(count: number): Promise<readonly Recorded[]> {
    return (loaded.verification === null ? await end(count) : null) ?? (await intact()).slice(-count)
  }

  async function file(seq: number, name: string): Promise<Uint8Array | null> {
    if (loaded.entries.length < seq) await load()
    const id = loaded.verification?.recorded[seq - 1]?.entry.id
    const inside = id === undefined ? null : insidePath(path, id, name)
    return inside === null ? null : readFile(inside).catch(absent)
  }

  // One thing at a time: what is loaded and what is written after it must be the same file.
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result.catch((error: unknown) => {
      throw error instanceof WaybillError ? error : unusable(path, error)
    })
  }

  return {
    read: () => inTurn(intact),
    history: () => inTurn(history),
    tail: (count) => inTurn(() => tail(count)),
    file: (seq, name) => inTurn(() => file(seq, name)),
    append: (facts) => inTurn(() => append(facts)),
  }
}

interface Loaded {
  readonly stream: Buffer
  readonly entries: readonly { readonly bytes: Uint8Array }[]
  readonly verification: Verification | null
}

/** The last entry that this clone has seen: its number, its digest, where in the file it ends, and its length in bytes. */
interface Seen {
  readonly seq: number
  readonly sha256: string
  readonly end: number
  readonly length: number
}

async function readSeen(note: string): Promise<Seen | null> {
  const text = await readFile(note, 'utf8').catch(absent)
  if (text === null) return null
  try {
    return JSON.parse(text) as Seen
  } catch (cause) {
    throw new WaybillError(
      'LEDGER_UNREACHABLE',
      `What this clone has seen of the ledger cannot be read: ${note}`,
      {
        exitCode: exitCodes.unrecorded,
        hint: 'Compare the ledger with a copy or a checkpoint that was kept elsewhere, then remove that file.',
        cause,
      },
    )
  }
}

/** Whether the bytes, which begin at a place of the file, still have what was seen. */
function holds(bytes: Buffer, from: number, seen: Seen): boolean {
  const there = bytes.subarray(seen.end - seen.length - from, seen.end - from)
  return there.length === seen.length && sha256Of(there) === seen.sha256
}

/** The lines with their line breaks; a last one without is an entry that does not hold. */
function linesOf(stream: Buffer): { readonly bytes: Uint8Array }[] {
  const lines: { bytes: Uint8Array }[] = []
  for (let from = 0; from < stream.length; from += lines.at(-1)?.bytes.length ?? 0) {
    const end = stream.indexOf(0x0a, from)
    lines.push({ bytes: stream.subarray(from, end < 0 ? stream.length : end + 1) })
  }
  return lines
}

async function whole(path: string, clock: LedgerFileOptions['clock']): Promise<Buffer> {
  for (let attempt = 1; ; attempt += 1) {
    const stream = (await readFile(path).catch(absent)) ?? Buffer.alloc(0)
    const undone = await readUndone(path)
    if (undone !== null) return stream.subarray(0, undone)
    // Half a line is one that was being written when it was read, unless it stays half.
    if (stream.length === 0 || stream.at(-1) === 0x0a || attempt === 20) return stream
    await clock.sleep(10)
  }
}

async function sizeOf(path: string): Promise<number> {
  const handle = await open(path, 'r').catch(absent)
  if (handle === null) return 0
  try {
    const { size } = await handle.stat()
    return Math.min(size, (await readUndone(path)) ?? size)
  } finally {
    await handle.close()
  }
}

async function part(path: string, from: number, to: number): Promise<Buffer> {
  if (to <= from) return Buffer.alloc(0)
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(to - from), 0, to - from, from)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** Beside the file while lines are written: where it ended before, so that all of them are there in the end, or none. */
function undoneName(path: string): string {
  return `${path}.writing`
}

async function readUndone(path: string): Promise<number | null> {
  const text = await readFile(undoneName(path), 'utf8').catch(absent)
  if (text === null) return null
  const { size } = (await stat(path).catch(absent)) ?? { size: 0 }
  // Cutting the ledger where nobody wrote would be worse than not writing.
  if (/^\d{1,15}$/.test(text) && Number(text) <= size) return Number(text)
  throw new WaybillError(
    'LEDGER_UNREACHABLE',
    `${undoneName(path)} does not say where the ledger ended; nothing was recorded.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'Waybill writes it whole or not at all, so something else did: prove the ledger without that file (remove it, then `waybill ledger verify`).',
    },
  )
}

/** What a run that was ended half-way has written is taken back; nobody was told that it was recorded. */
async function takeBack(path: string): Promise<void> {
  const undone = await readUndone(path)
  if (undone === null) return
  await truncate(path, undone).catch(absent)
  await rm(undoneName(path), { force: true })
}

async function write(path: string, lines: readonly Uint8Array[]): Promise<number> {
  const handle = await open(path, 'a', 0o644)
  try {
    const { size } = await handle.stat()
    await replace(undoneName(path), String(size))
    const bytes = Buffer.concat(lines)
    await handle.appendFile(bytes)
    await handle.sync()
    await rm(undoneName(path))
    await syncFolder(dirname(path))
    return size + bytes.length
  } finally {
    await handle.close()
  }
}

async function writeFiles(
  path: string,
  id: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  for (const [name, bytes] of Object.entries(files)) {
    const target = insidePath(path, id, name)
    if (target === null) throw new RangeError(`a ledger file cannot be named ${JSON.stringify(name)}`)
    await mkdir(dirname(target), { recursive: true })
    await replace(target, bytes)
  }
}

const pathSegment = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/

/** Where a file of an entry is: by the entry's id, so that what a crash left behind is never another entry's. */
function insidePath(path: string, id: string, name: string): string | null {
  const segments = name.split('/')
  return segments.every((segment) => pathSegment.test(segment))
    ? resolve(`${path}.files`, id, ...segments)
    : null
}

/** Written whole or not at all, and on the disk. */
async function replace(path: string, content: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`
  await writeFile(draft, content, { flush: true })
  await rename(draft, path)
  await syncFolder(dirname(path))
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

/** Waits for its turn among the writers of this machine; a writer that was killed does not keep the others out. */
async function hold(path: string, clock: LedgerFileOptions['clock']): Promise<() => Promise<void>> {
  const deadline = clock.monotonic() + patience
  for (;;) {
    try {
      return await holdAlone(path)
    } catch (error) {
      if (!(error instanceof WaybillError) || error.code !== 'SENDING_UNDER_WAY') throw error
      if (clock.monotonic() > deadline) throw crowded(path, error)
      await clock.sleep(10 + Math.random() * 40)
    }
  }
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}

function crowded(path: string, cause: WaybillError): WaybillError {
  return new WaybillError(
    'LEDGER_UNREACHABLE',
    `Another writer held the ledger ${path} for ${patience / 1000} s; nothing was recorded.`,
    { exitCode: exitCodes.unrecorded, cause, ...(cause.hint ? { hint: cause.hint } : {}) },
  )
}

function unusable(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause
  return new WaybillError(
    'LEDGER_UNREACHABLE',
    `The ledger ${path} cannot be read or written (${String(cause.code)}); nothing was recorded.`,
    {
      exitCode: exitCodes.unrecorded,
      hint: 'See whether the disk is full and whether the file and its folder are yours, then run it again.',
      cause,
    },
  )
}
