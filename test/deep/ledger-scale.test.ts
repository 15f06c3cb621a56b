import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLedgerBranch } from '../../src/edge/git/ledger-branch.ts'
import { nextEntry } from '../../src/ledger/chain.ts'
import type { Recorded } from '../../src/ledger/store.ts'
import { seedLedger } from '../edge/git/seeded-ledger.ts'
import { approval, deployed, frozen } from '../ledger/facts.ts'

const branch = 'waybill-ledger'
const scratch = mkdtempSync(join(tmpdir(), 'waybill-ledger-scale-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' }).trim()
}

let clones = 0
function fresh(remote: string): string {
  clones += 1
  const path = join(scratch, `clone-${clones}`)
  git(scratch, 'init', '-q', path)
  git(path, 'remote', 'add', 'origin', `file://${remote}`)
  return path
}

function note(causing: number, batch = 0) {
  return approval({ shipment: null, causing, batch })
}

function bareRemote(): string {
  clones += 1
  const path = join(scratch, `remote-${clones}`)
  git(scratch, 'init', '-q', '--bare', path)
  git(path, 'config', 'receive.autogc', 'false')
  return path
}

test('failure mode 55: a ledger of 100,000 entries is appended to from its end alone, and verifies whole', async () => {
  const remote = bareRemote()
  const chain: Recorded[] = []
  for (let seq = 1; seq <= 100_000; seq += 1) {
    const one = seq === 1 ? frozen() : deployed(`1.${seq}.0`, '2026-11-21T13:59:00.000Z', seq - 1)
    chain.push(nextEntry(one, chain.at(-1) ?? null))
  }
  seedLedger(remote, branch, chain)
  const root = fresh(remote)
  const store = openLedgerBranch({ root, branch, remote: 'origin' })
  expect((await store.tail(1)).at(-1)?.entry.seq).toBe(100_000)
  expect(await store.append([note(100_000)])).toMatchObject([{ seq: 100_001 }])
  const end = join(root, '.git', 'waybill', 'ledger', `${branch}.git`)
  expect(git(end, 'rev-list', '--count', `refs/waybill/seen/${branch}`)).toBe('51')
  const { verification } = await openLedgerBranch({ root: fresh(remote), branch, remote: 'origin' }).history()
  expect(verification).toMatchObject({ ok: true, entries: 100_001 })
})

test('failure mode 5: eight writers that push at once from their own clones lose nothing', async () => {
  const remote = bareRemote()
  const writers = Array.from({ length: 8 }, (_, index) => ({ index, root: fresh(remote) }))
  await Promise.all(
    writers.map(async ({ index, root }) => {
      const store = openLedgerBranch({ root, branch, remote: 'origin' })
      for (let number = 0; number < 5; number += 1) await store.append([note(0, index * 10 + number)])
    }),
  )
  const recorded = await openLedgerBranch({ root: fresh(remote), branch, remote: 'origin' }).read()
  expect(recorded.map(({ entry }) => entry.seq)).toEqual(recorded.map((_, index) => index + 1))
  expect(new Set(recorded.map(({ entry }) => entry.batch)).size).toBe(40)
})
