import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLedgerBranch } from '../../../src/edge/git/ledger-branch.ts'
import type { Fact } from '../../../src/ledger/entry.ts'
import type { LedgerStore } from '../../../src/ledger/store.ts'
import { approval, chainOf, frozen } from '../../ledger/facts.ts'
import { seedLedger } from './seeded-ledger.ts'

const branch = 'waybill-ledger'
const scratch = mkdtempSync(join(tmpdir(), 'waybill-ledger-end-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let folders = 0
function folder(): string {
  folders += 1
  return join(scratch, String(folders))
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

function bareRemote(...options: string[]): string {
  const path = folder()
  git(scratch, 'init', '-q', '--bare', ...options, path)
  git(path, 'config', 'receive.autogc', 'false')
  return path
}

/** A clone as a job of a workflow has it: the remote, and nothing of the ledger. */
function fresh(remote: string, ...options: string[]): string {
  const path = folder()
  git(scratch, 'init', '-q', ...options, path)
  git(path, 'remote', 'add', 'origin', `file://${remote}`)
  return path
}

function open(root: string): LedgerStore {
  return openLedgerBranch({ root, branch, remote: 'origin' })
}

/** Belongs to no shipment and follows an entry: what the end of the ledger is enough for. */
function note(causing: number, batch = 0): Fact {
  return approval({ shipment: null, causing, batch })
}

function notes(from: number, count: number): Fact[] {
  return Array.from({ length: count }, (_, index) => note(from + index))
}

/** A ledger of an announcement and so many notes. */
function seed(remote: string, count: number): void {
  seedLedger(remote, branch, chainOf([frozen(), ...notes(1, count)]))
}

test('an append from a fresh clone fetches the end of the ledger, and not into the clone', async () => {
  const remote = bareRemote()
  seed(remote, 119)
  const root = fresh(remote)
  const store = open(root)
  const last = (await store.tail(1)).at(-1)?.entry.seq ?? 0
  expect(await store.append([note(last)])).toMatchObject([{ seq: 121 }])
  expect(await store.append([note(last), note(121)])).toMatchObject([{ seq: 121 }, { seq: 122 }])
  const end = join(root, '.git', 'waybill', 'ledger', `${branch}.git`)
  expect(git(end, 'rev-list', '--count', `refs/waybill/seen/${branch}`)).toBe('52')
  expect(git(root, 'for-each-ref')).toBe('')
  expect(git(root, 'count-objects')).toMatch(/^0 objects/)
  expect(git(root, 'rev-parse', '--is-shallow-repository')).toBe('false')
  expect(await open(fresh(remote)).read()).toHaveLength(122)
})

test('an act that may be further back than the end is looked for in the whole ledger', async () => {
  const remote = bareRemote()
  seed(remote, 99)
  expect(await open(fresh(remote)).append([frozen(), note(3)])).toMatchObject([{ seq: 1 }, { seq: 4 }])
  expect(git(remote, 'rev-list', '--count', branch)).toBe('100')
})

test('failure mode 17: a kept clone of the end that is more than 50 behind raises no false alarm', async () => {
  const remote = bareRemote()
  seed(remote, 79)
  const kept = fresh(remote)
  await open(kept).append([note(80)])
  await open(fresh(remote)).append(notes(81, 52))
  expect(await open(kept).append([note(133)])).toMatchObject([{ seq: 134 }])
  expect((await open(kept).tail(60)).map(({ entry }) => entry.seq).slice(-60)[0]).toBe(75)
  expect((await open(kept).history()).verification).toMatchObject({ ok: true, entries: 134 })
})

test('failure mode 9: a ledger that goes back is noticed by a clone that has seen no more than its end', async () => {
  const remote = bareRemote()
  seed(remote, 79)
  const kept = fresh(remote)
  await open(kept).append([note(80)])
  git(remote, 'update-ref', `refs/heads/${branch}`, `${branch}~10`)
  await expect(open(kept).append([note(71)])).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    exitCode: 8,
    message: expect.stringContaining('this clone has seen 81 entries, now there are 71') as unknown,
  })
  expect(git(remote, 'rev-list', '--count', branch)).toBe('71')
})

test('failure mode 10: a ledger that is missing though its head is remembered is not begun anew, unless under another name', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const kept = fresh(remote)
  await open(kept).append([note(60)])
  git(remote, 'update-ref', '-d', `refs/heads/${branch}`)
  for (const facts of [[note(61)], [frozen()]])
    await expect(open(kept).append(facts)).rejects.toMatchObject({
      code: 'LEDGER_BROKEN',
      exitCode: 8,
      message: expect.stringContaining('is missing though its head is remembered') as unknown,
    })
  expect(git(remote, 'for-each-ref')).toBe('')
  const next = openLedgerBranch({ root: kept, branch: 'waybill-ledger-2027', remote: 'origin' })
  expect(await next.append([frozen()])).toMatchObject([{ seq: 1 }])
})

test('failure mode 13: a merge at the end of the ledger is not extended', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const head = git(remote, 'rev-parse', branch)
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.test']
  const merge = git(
    remote,
    ...who,
    'commit-tree',
    `${head}^{tree}`,
    '-p',
    head,
    '-p',
    `${head}~1`,
    '-m',
    'merge',
  )
  git(remote, 'update-ref', `refs/heads/${branch}`, merge)
  await expect(open(fresh(remote)).append([note(60)])).rejects.toMatchObject({ code: 'LEDGER_BROKEN' })
})

test('failure mode 14: an entry at the end that is not in canonical form is not extended', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const file = join(scratch, 'entry.json')
  const text = execFileSync('git', ['show', `${branch}:entry.json`], { cwd: remote, encoding: 'utf8' })
  writeFileSync(file, text.replace('\n', '\r\n'))
  const blob = git(remote, 'hash-object', '-w', file)
  const tree = execFileSync('git', ['mktree'], {
    cwd: remote,
    encoding: 'utf8',
    input: `100644 blob ${blob}\tentry.json\n`,
  }).trim()
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.test']
  const forged = git(remote, ...who, 'commit-tree', tree, '-p', `${branch}~1`, '-m', 'forged')
  git(remote, 'update-ref', `refs/heads/${branch}`, forged)
  await expect(open(fresh(remote)).append([note(60)])).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    message: expect.stringContaining('entry 60 is not') as unknown,
  })
})

test('failure mode 6: a remote that moves between the look and the push costs a second try, on the new head', async () => {
  const remote = bareRemote()
  const first = fresh(remote)
  seed(remote, 59)
  const racing = fresh(remote)
  const other = join(scratch, 'other-entry')
  // The first push finds that another has landed after the writer looked.
  git(remote, 'branch', 'before', branch)
  await open(first).append([note(60)])
  git(remote, 'branch', 'after', branch)
  git(remote, 'update-ref', `refs/heads/${branch}`, 'before')
  writeFileSync(
    join(remote, 'hooks', 'pre-receive'),
    `#!/bin/sh\n[ -e ${other} ] && exit 0\ntouch ${other}\nunset GIT_QUARANTINE_PATH\ngit update-ref refs/heads/${branch} after\n`,
    { mode: 0o755 },
  )
  expect(await open(racing).append([note(60, 1)])).toMatchObject([{ seq: 62 }])
  expect(existsSync(other)).toBe(true)
  const all = await open(fresh(remote)).read()
  expect(all.map(({ entry }) => entry.seq)).toEqual(all.map((_, index) => index + 1))
  expect(all).toHaveLength(62)
})

test('failure mode 8: of two that append the first entry at once, both are recorded, under one root', async () => {
  const remote = bareRemote()
  const [one, other] = [open(fresh(remote)), open(fresh(remote))]
  await Promise.all([one.append([note(0)]), other.append([note(0, 1)])])
  expect((await open(fresh(remote)).read()).map(({ entry }) => entry.seq)).toEqual([1, 2])
  expect(git(remote, 'rev-list', '--max-parents=0', branch).split('\n')).toHaveLength(1)
})

test('failure mode 18: the end of a ledger with SHA-256 object names is appended to alike', async () => {
  const remote = bareRemote('--object-format=sha256')
  seed(remote, 59)
  const root = fresh(remote, '--object-format=sha256')
  expect(await open(root).append([note(60)])).toMatchObject([{ seq: 61 }])
  expect(existsSync(join(root, '.git', 'waybill', 'ledger', `${branch}.git`))).toBe(true)
})

test('the end is reached as the clone reaches its remote, also through what another file of settings says', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const root = folder()
  git(scratch, 'init', '-q', root)
  git(root, 'remote', 'add', 'origin', 'https://ledger.example/acme/api.git')
  const settings = join(scratch, 'more.config')
  git(
    root,
    'config',
    '--file',
    settings,
    `url.file://${remote}.insteadOf`,
    'https://ledger.example/acme/api.git',
  )
  git(root, 'config', `includeIf.gitdir:${join(root, '.git')}.path`, settings)
  expect(await open(root).append([note(60)])).toMatchObject([{ seq: 61 }])
})

test('two writers of one fresh clone make its repository for the end once', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const root = fresh(remote)
  const made = await Promise.all([open(root).append([note(60)]), open(root).append([note(60, 1)])])
  expect(made.map(([entry]) => entry?.seq).toSorted((one = 0, other = 0) => one - other)).toEqual([61, 62])
})

test('failure mode 56: without a git binary nothing is recorded, and that is what is said', async () => {
  const root = fresh(bareRemote())
  const path = process.env['PATH']
  process.env['PATH'] = scratch
  try {
    await expect(open(root).append([note(0)])).rejects.toMatchObject({ code: 'GIT_MISSING', exitCode: 2 })
  } finally {
    process.env['PATH'] = path
  }
})

test('failure mode 56: where the clone cannot be written, nothing is pushed: exit code 5', async () => {
  const remote = bareRemote()
  seed(remote, 59)
  const root = fresh(remote)
  // A file where the folder belongs fails for everybody, also for who may write everywhere.
  writeFileSync(join(root, '.git', 'waybill'), '')
  await expect(open(root).append([note(60)])).rejects.toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    exitCode: 5,
  })
  expect(git(remote, 'rev-list', '--count', branch)).toBe('60')
})
