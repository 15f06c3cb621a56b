import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clock } from '../../src/edge/clock.ts'
import { openLedgerFile } from '../../src/edge/ledger-file.ts'
import type { LedgerStore } from '../../src/ledger/store.ts'
import { approval, chainOf, frozen } from '../ledger/facts.ts'

const scratch = mkdtempSync(join(tmpdir(), 'waybill-ledger-file-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let folders = 0
function folder(): string {
  folders += 1
  const path = join(scratch, String(folders))
  mkdirSync(path)
  return path
}

function open(home: string, memory = join(home, 'memory')): LedgerStore {
  return openLedgerFile({ path: join(home, 'ledger.jsonl'), memory, clock })
}

function note(causing: number, batch = 0) {
  return approval({ shipment: null, causing, batch })
}

function many(count: number) {
  return [frozen(), ...Array.from({ length: count - 1 }, (_, index) => note(index + 1))]
}

test('the file is the bytes of its entries, one line each, and files are kept beside it', async () => {
  const home = folder()
  const body = new Uint8Array([0, 255, 10, 13])
  await open(home).append([{ ...frozen(), files: { 'frozen/bodies/abc': body } }, note(1)])
  const chain = chainOf([frozen(), note(1)])
  expect(readFileSync(join(home, 'ledger.jsonl'))).toEqual(Buffer.concat(chain.map(({ bytes }) => bytes)))
  const reader = open(home)
  expect((await reader.read()).map(({ entry }) => entry)).toEqual(chain.map(({ entry }) => entry))
  expect(Buffer.from((await reader.file(1, 'frozen/bodies/abc')) ?? [])).toEqual(Buffer.from(body))
  expect(await reader.file(2, 'frozen/bodies/abc')).toBeNull()
  expect(await reader.file(1, '../../ledger.jsonl')).toBeNull()
  expect(await reader.history()).toMatchObject({ stale: null, verification: { ok: true, entries: 2 } })
})

test('an empty ledger is an empty list, and an act is recorded once', async () => {
  const home = folder()
  expect(await open(home).read()).toEqual([])
  expect(await open(home).tail(5)).toEqual([])
  const [first] = await open(home).append([frozen()])
  const again = await open(home).append([frozen({ at: '2026-11-22T00:00:00.000Z' }), note(1)])
  expect(again[0]).toEqual(first)
  expect(again.map(({ seq }) => seq)).toEqual([1, 2])
})

test('failure mode 5: eight writers of one file lose nothing, and the chain has no gap', async () => {
  const home = folder()
  const writers = Array.from({ length: 8 }, (_, index) => ({ index, store: open(home) }))
  await Promise.all(
    writers.map(async ({ index, store }) => {
      for (let number = 0; number < 3; number += 1) await store.append([note(0, index * 10 + number)])
    }),
  )
  const recorded = await open(home).read()
  expect(recorded.map(({ entry }) => entry.seq)).toEqual(recorded.map((_, index) => index + 1))
  expect(new Set(recorded.map(({ entry }) => entry.batch)).size).toBe(24)
})

test('what a crash has half written is taken back by the next writer, and read by nobody', async () => {
  const home = folder()
  const path = join(home, 'ledger.jsonl')
  await open(home).append([frozen(), note(1)])
  const whole = readFileSync(path)
  writeFileSync(`${path}.writing`, String(whole.length))
  const third = chainOf([frozen(), note(1), note(2), note(3)])[2]
  appendFileSync(path, third?.bytes ?? '')
  appendFileSync(path, '{"actor":{"kind"')
  expect(await open(home).read()).toHaveLength(2)
  expect((await open(home).tail(1)).at(-1)?.entry.seq).toBe(2)
  expect(await open(home).append([note(2, 7)])).toMatchObject([{ seq: 3, batch: 7 }])
  expect(existsSync(`${path}.writing`)).toBe(false)
  expect(readFileSync(path).subarray(0, whole.length)).toEqual(whole)
})

test('failure mode 14: half a line that no crash explains is a broken ledger', async () => {
  const home = folder()
  await open(home).append([frozen(), note(1)])
  const path = join(home, 'ledger.jsonl')
  truncateSync(path, readFileSync(path).length - 3)
  const elsewhere = open(home, join(home, 'another-memory'))
  await expect(elsewhere.read()).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  await expect(elsewhere.append([note(1, 1)])).rejects.toMatchObject({ code: 'LEDGER_BROKEN' })
})

test('failure mode 9: a file that goes back or is gone is noticed by who has seen more', async () => {
  const home = folder()
  const path = join(home, 'ledger.jsonl')
  await open(home).append(many(60))
  const lines = readFileSync(path, 'utf8').split('\n')
  writeFileSync(path, `${lines.slice(0, 50).join('\n')}\n`)
  await expect(open(home).append([note(50, 1)])).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    message: expect.stringContaining('this clone has seen 60 entries, now there are 50') as unknown,
  })
  rmSync(path)
  await expect(open(home).append([frozen()])).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    message: expect.stringContaining('is missing though its head is remembered') as unknown,
  })
})

test('an entry that was changed in the file is found by a reader that has read it before', async () => {
  const home = folder()
  const path = join(home, 'ledger.jsonl')
  const store = open(home)
  await store.append(many(5))
  expect(await store.read()).toHaveLength(5)
  writeFileSync(path, readFileSync(path, 'utf8').replace('"causing":1,', '"causing":7,'))
  await expect(store.read()).rejects.toMatchObject({ code: 'LEDGER_BROKEN' })
})

test('the end of a long file is enough for an append, and not for an act that may be further back', async () => {
  const home = folder()
  writeFileSync(join(home, 'ledger.jsonl'), Buffer.concat(chainOf(many(1500)).map(({ bytes }) => bytes)))
  const store = open(home)
  expect((await store.tail(3)).at(-1)?.entry.seq).toBe(1500)
  expect((await store.tail(3)).length).toBeLessThan(1500)
  expect(await store.append([note(1500)])).toMatchObject([{ seq: 1501 }])
  expect(await open(home).append([frozen(), note(3)])).toMatchObject([{ seq: 1 }, { seq: 4 }])
  expect((await open(home).tail(1400)).length).toBeGreaterThanOrEqual(1400)
})

test('failure mode 56: a file that cannot be written is exit code 5 with the cause', async () => {
  const home = folder()
  writeFileSync(join(home, 'blocked'), '')
  const path = join(home, 'blocked', 'ledger.jsonl')
  await expect(openLedgerFile({ path, memory: home, clock }).append([frozen()])).rejects.toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    exitCode: 5,
    message: expect.stringMatching(/cannot be read or written \((?:ENOTDIR|EEXIST)\)/) as unknown,
  })
})

test.each(['', 'abc', '-1', '999999'])(
  'a file that says %j of where the ledger ended cuts nothing off',
  async (text) => {
    const home = folder()
    const path = join(home, 'ledger.jsonl')
    await open(home).append(many(3))
    const before = readFileSync(path)
    writeFileSync(`${path}.writing`, text)
    await expect(open(home).append([note(3)])).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' })
    await expect(open(home, join(home, 'other')).read()).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' })
    expect(readFileSync(path)).toEqual(before)
  },
)

test('a damaged memory of the clone is named, and is neither a fault nor taken for none', async () => {
  const home = folder()
  await open(home).append(many(2))
  const [name = ''] = readdirSync(join(home, 'memory'))
  writeFileSync(join(home, 'memory', name), '{"se')
  await expect(open(home).read()).rejects.toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    message: expect.stringContaining(name),
  })
  await expect(open(home).append([note(2)])).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' })
})
