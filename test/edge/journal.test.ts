import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openJournal, readJournal, type JournalEntry } from '../../src/edge/journal.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-journal-'))
})
afterEach(() => rm(folder, { recursive: true }))

const at = '2026-11-21T09:00:00.000Z'
const sending = (message: string): JournalEntry => ({ message, state: 'sending', at, receipt: null })
const accepted = (message: string): JournalEntry => ({
  message,
  state: 'accepted',
  at,
  receipt: { message, state: 'accepted', at, serverId: '<x@y>', reason: null, until: null },
})

test('what was recorded is read back in order, also by a later run that goes on', async () => {
  const path = join(folder, 'runs', 'a.jsonl')
  const first = await openJournal(path)
  await first.record(sending('a'))
  await Promise.all([first.record(accepted('a')), first.record(sending('b'))])
  await first.close()
  const second = await openJournal(path)
  await second.record(accepted('b'))
  await second.close()
  expect(await readJournal(path)).toEqual([sending('a'), accepted('a'), sending('b'), accepted('b')])
})

test('a line is in the file as soon as its promise is kept', async () => {
  const path = join(folder, 'a.jsonl')
  const journal = await openJournal(path)
  await journal.record(sending('a'))
  expect(await readJournal(path)).toEqual([sending('a')])
  await journal.close()
})

test('no file is no entries', async () => {
  expect(await readJournal(join(folder, 'none.jsonl'))).toEqual([])
})

test('a torn last line is left out wherever it was torn, and spoils nothing that comes after', async () => {
  const path = join(folder, 'a.jsonl')
  const torn = `${JSON.stringify(accepted('a'))}`
  for (let length = 0; length < torn.length; length += 1) {
    await writeFile(path, `${JSON.stringify(sending('a'))}\n${torn.slice(0, length)}`)
    expect(await readJournal(path)).toEqual([sending('a')])
  }
  const journal = await openJournal(path)
  await journal.record(sending('b'))
  await journal.close()
  expect(await readJournal(path)).toEqual([sending('a'), sending('b')])
})

test('a line that is no entry is left out', async () => {
  const path = join(folder, 'a.jsonl')
  await appendFile(path, `null\n{}\n\u0000\u0000\n${JSON.stringify(sending('a'))}\n`)
  expect(await readJournal(path)).toEqual([sending('a')])
})

test('the file is for its owner alone and each line is one JSON document', async () => {
  const path = join(folder, 'a.jsonl')
  const journal = await openJournal(path)
  await journal.record(sending('a'))
  await journal.close()
  if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readFile(path, 'utf8')).toBe(`{"message":"a","state":"sending","at":"${at}","receipt":null}\n`)
})

test('after a failed write every later one fails too, so that nothing is sent on its strength', async () => {
  const journal = await openJournal(join(folder, 'a.jsonl'))
  await journal.close()
  await expect(journal.record(sending('a'))).rejects.toThrow()
  await expect(journal.record(sending('b'))).rejects.toThrow()
})

test('many lines at once are all kept, in the order in which they were asked for', async () => {
  const path = join(folder, 'a.jsonl')
  const journal = await openJournal(path)
  const names = Array.from({ length: 500 }, (_, index) => `message ${index}`)
  await Promise.all(names.map((name) => journal.record(sending(name))))
  await journal.close()
  expect((await readJournal(path)).map(({ message }) => message)).toEqual(names)
})

test('closing waits for what was asked for before', async () => {
  const path = join(folder, 'a.jsonl')
  const journal = await openJournal(path)
  const noted = journal.record(sending('a'))
  await journal.close()
  await noted
  expect(await readJournal(path)).toEqual([sending('a')])
})
