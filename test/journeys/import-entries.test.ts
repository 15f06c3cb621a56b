import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { clock } from '../../src/edge/clock.ts'
import { files } from '../../src/edge/files.ts'
import { keepUnrecorded } from '../../src/edge/keep-unrecorded.ts'
import { openLedgerFile } from '../../src/edge/ledger-file.ts'
import { importEntries } from '../../src/journeys/import-entries.ts'
import { approval, deployed, frozen, intent, verified } from '../ledger/facts.ts'

const scratch = mkdtempSync(join(tmpdir(), 'waybill-import-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let folders = 0
function edge() {
  folders += 1
  const home = join(scratch, String(folders))
  mkdirSync(home)
  const path = join(home, 'ledger', 'ledger.jsonl')
  const ledger = keepUnrecorded(openLedgerFile({ path, memory: join(home, 'memory'), clock }), {
    folder: home,
    files,
  })
  const left = () => readdirSync(home).filter((name) => name.startsWith('waybill-unrecorded-'))
  return { home, ledger, left, blocked: join(home, 'ledger') }
}

test('failure mode 1: a verdict that could not be recorded is left in a file, and recorded once from there', async () => {
  const { home, ledger, left, blocked } = edge()
  writeFileSync(blocked, '')
  const facts = [deployed('1.4.0', '2026-11-21T13:59:00.000Z', 1), verified(1)]
  const refused = () => ledger.append(facts).catch((error: unknown) => error)
  expect(await refused()).toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    exitCode: 5,
    hint: expect.stringMatching(
      /run `waybill ledger import waybill-unrecorded-[0-9a-f]{12}\.json`\.$/,
    ) as unknown,
  })
  await refused()
  expect(left()).toHaveLength(1)

  rmSync(blocked)
  await ledger.append([frozen()])
  const name = left()[0] ?? ''
  const text = readFileSync(join(home, name), 'utf8')
  expect(await importEntries({ ledger }, text, name)).toMatchObject({
    recorded: [
      { seq: 2, kind: 'deploy.finished' },
      { seq: 3, kind: 'verify.result' },
    ],
    known: [],
    contradicted: [],
  })
  expect(await importEntries({ ledger }, text, name)).toMatchObject({
    recorded: [],
    known: [{ seq: 2 }, { seq: 3 }],
    contradicted: [],
  })
})

test('an act that was recorded otherwise meanwhile stands, and that is told', async () => {
  const { home, ledger, left, blocked } = edge()
  writeFileSync(blocked, '')
  await ledger.append([approval({ causing: 1, responsible: 'security team' })]).catch(() => undefined)
  rmSync(blocked)
  await ledger.append([frozen(), approval({ causing: 1, responsible: 'release team' })])
  const name = left()[0] ?? ''
  const found = await importEntries({ ledger }, readFileSync(join(home, name), 'utf8'), name)
  expect(found).toMatchObject({
    recorded: [],
    known: [],
    contradicted: [{ seq: 2, responsible: 'release team' }],
  })
})

test('what must be recorded before it is done is not kept for later', async () => {
  const { ledger, left, blocked } = edge()
  writeFileSync(blocked, '')
  const refused = ledger.append([frozen(), intent('notice', ['C1'])])
  await expect(refused).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE' })
  expect(left()).toEqual([])
})

test.each([
  ['no JSON', '{', 'is not JSON'],
  [
    'another document',
    '{"schema":"waybill/verdict@1","facts":[]}',
    'is not a document of waybill/unrecorded@1',
  ],
  [
    'an intent, which would have somebody written to',
    JSON.stringify({ schema: 'waybill/unrecorded@1', facts: [{ kind: 'notice.intent' }] }),
    'has a kind as fact 1 that is not recorded afterwards',
  ],
  [
    'a fact that no ledger could hold',
    JSON.stringify({ schema: 'waybill/unrecorded@1', facts: [{ ...approval(), at: 'yesterday' }] }),
    'has fact 1 that no ledger can hold',
  ],
])('a file with %s is refused before anything is recorded', async (_name, text, message) => {
  const { ledger } = edge()
  await expect(importEntries({ ledger }, text, 'left.json')).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    exitCode: 2,
    message: expect.stringContaining(`left.json ${message}`) as unknown,
  })
  expect(await ledger.read()).toEqual([])
})
