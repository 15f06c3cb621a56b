import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLedgerBranch } from '../../../src/edge/git/ledger-branch.ts'
import type { LedgerStore } from '../../../src/ledger/store.ts'
import { verifyLedger } from '../../../src/ledger/verify.ts'
import { approval as approvalFact, frozen, intent } from '../../ledger/facts.ts'

const branch = 'waybill-ledger'
const scratch = mkdtempSync(join(tmpdir(), 'waybill-ledger-'))
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

function clone(remote: string, ...options: string[]): string {
  const path = folder()
  git(scratch, 'clone', '-q', ...options, remote, path)
  return path
}

function standalone(...options: string[]): string {
  const path = folder()
  git(scratch, 'init', '-q', ...options, path)
  return path
}

function open(root: string, token?: string): LedgerStore {
  return openLedgerBranch({ root, branch, remote: 'origin', ...(token === undefined ? {} : { token }) })
}

function approval(by: string, number: number) {
  return approvalFact({ shipment: by, causing: 0, batch: number })
}

function hook(remote: string, script: string): void {
  writeFileSync(join(remote, 'hooks', 'pre-receive'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

async function verification(store: LedgerStore) {
  const { entries, facts } = await store.history()
  return verifyLedger(entries, facts)
}

test('an entry is a commit on the remote, without a checkout and without a person in it', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  const store = open(root)
  const release = new TextEncoder().encode('{"version":"1.4.0"}\n')
  const body = new Uint8Array([0, 255, 10, 13])
  const entries = await store.append([
    { ...frozen(), files: { 'frozen/release.json': release, 'frozen/bodies/abc': body } },
    intent('notice', ['C1']),
  ])
  expect(entries.map(({ seq, kind }) => [seq, kind])).toEqual([
    [1, 'shipment.frozen'],
    [2, 'notice.intent'],
  ])
  expect(git(remote, 'log', '--format=%an <%ae> %cI %s', branch).split('\n')).toEqual([
    'Waybill <waybill@localhost> 2026-11-21T09:00:00+00:00 2 notice.intent [skip ci]',
    'Waybill <waybill@localhost> 2026-11-21T09:00:00+00:00 1 shipment.frozen [skip ci]',
  ])
  expect(git(remote, 'ls-tree', '-r', '--name-only', `${branch}~1`).split('\n')).toEqual([
    'entry.json',
    'frozen/bodies/abc',
    'frozen/release.json',
  ])
  expect(git(root, 'for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/waybill').split('\n')).toEqual([
    `refs/waybill/ledger/${branch}`,
    `refs/waybill/seen/${branch}`,
  ])
  const reader = open(clone(remote))
  expect((await reader.read()).map(({ entry }) => entry)).toEqual(entries)
  expect(Buffer.from((await reader.file(1, 'frozen/bodies/abc')) ?? [])).toEqual(Buffer.from(body))
  expect(await reader.file(2, 'frozen/release.json')).toBeNull()
  expect(await reader.file(9, 'entry.json')).toBeNull()
})

test('failure mode 5: four writers at once, two of them in one clone, lose nothing, and the chain has no gap', async () => {
  const remote = bareRemote()
  const together = clone(remote)
  const roots = { a: together, b: together, c: clone(remote), d: clone(remote) }
  const writers = Object.entries(roots).map(([name, root]) => ({ name, store: open(root) }))
  await Promise.all(
    writers.map(async ({ name, store }) => {
      for (let number = 0; number < 5; number += 1) await store.append([approval(name, number)])
    }),
  )
  const recorded = await open(clone(remote)).read()
  expect(recorded.map(({ entry }) => entry.seq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  for (const { name } of writers)
    expect(recorded.filter(({ entry }) => entry.shipment === name).map(({ entry }) => entry.batch)).toEqual([
      0, 1, 2, 3, 4,
    ])
  expect(git(remote, 'rev-list', '--max-parents=0', branch).split('\n')).toHaveLength(1)
})

test('failure mode 4: an act that has landed although its writer never heard so is recorded once', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  const [first] = await open(root).append([frozen()])
  // The run that was killed left nothing in its clone: neither the copy nor what it had seen.
  git(root, 'update-ref', '-d', `refs/waybill/ledger/${branch}`)
  git(root, 'update-ref', '-d', `refs/waybill/seen/${branch}`)
  const again = await open(root).append([frozen({ at: '2026-11-21T09:30:00.000Z' }), intent('notice', [])])
  expect(again[0]).toEqual(first)
  expect(again.map(({ seq }) => seq)).toEqual([1, 2])
  expect(git(remote, 'rev-list', '--count', branch)).toBe('2')
})

test('failure mode 4: a connection that is cut after the push has landed is no failure', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  // The server takes the push, then dies before it can answer.
  writeFileSync(join(remote, 'hooks', 'post-update'), '#!/bin/sh\nkill -9 $PPID\n', { mode: 0o755 })
  expect(await open(root).append([frozen()])).toHaveLength(1)
  expect(await open(clone(remote)).read()).toHaveLength(1)
})

test('failure mode 7: a push that a rule refuses is final: exit code 5, the rule named, one try', async () => {
  const remote = bareRemote()
  const tries = join(scratch, 'tries')
  hook(
    remote,
    `echo x >> ${tries}\necho "GH013: Repository rule violations found: linear deploys" >&2\nexit 1`,
  )
  const refused = open(clone(remote)).append([frozen()])
  await expect(refused).rejects.toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    exitCode: 5,
    message: expect.stringMatching(
      /^origin refused the ledger entry, .*pre-receive hook declined.*: GH013: .*linear deploys/,
    ) as unknown,
  })
  expect(execFileSync('wc', ['-l', tries], { encoding: 'utf8' })).toMatch(/^1 /)
})

test('who is never first gives up after two minutes, with nothing recorded', async () => {
  const remote = bareRemote()
  const tries = join(scratch, 'races')
  hook(remote, `echo x >> ${tries}`)
  // A lock that another writer holds and does not let go of.
  writeFileSync(join(remote, 'refs', 'heads', `${branch}.lock`), '')
  let time = 0
  const clock = {
    monotonic: () => time,
    async sleep() {
      time += 50_000
    },
  }
  const store = openLedgerBranch({ root: clone(remote), branch, remote: 'origin', clock })
  await expect(store.append([frozen()])).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE', exitCode: 5 })
  expect(execFileSync('wc', ['-l', tries], { encoding: 'utf8' })).toMatch(/^3 /)
})

test('a remote that is not there is exit code 5 for writers, and the last copy for reports', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([frozen()])
  git(root, 'remote', 'set-url', 'origin', join(scratch, 'gone'))
  await expect(open(root).append([intent('notice', [])])).rejects.toMatchObject({
    code: 'LEDGER_UNREACHABLE',
    exitCode: 5,
  })
  await expect(open(root).read()).rejects.toMatchObject({ code: 'LEDGER_UNREACHABLE', exitCode: 5 })
  const copy = await open(root).history()
  expect(copy).toMatchObject({
    remote: 'origin',
    stale: expect.stringContaining('could not be reached') as unknown,
  })
  expect(copy.entries).toHaveLength(1)
})

test('a token reaches the server as a header, an old one is dropped, and neither is told', async () => {
  const asked: (string | undefined)[] = []
  const server: Server = createServer((request, response) => {
    asked.push(request.headersDistinct['authorization']?.join(' and '))
    response.writeHead(403).end('no')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  try {
    const root = standalone()
    git(root, 'remote', 'add', 'origin', `${origin}/acme/api.git`)
    git(root, 'config', `http.${origin}/.extraheader`, 'Authorization: Basic b2xk')
    const failure = await open(root, 's3cret')
      .append([frozen()])
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'LEDGER_UNREACHABLE', exitCode: 5 })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('s3cret')
    const header = `Basic ${Buffer.from('x-access-token:s3cret').toString('base64')}`
    expect(new Set(asked)).toEqual(new Set([header]))
    expect(git(root, 'config', '--list')).not.toContain(header)
  } finally {
    await new Promise((resolve) => server.close(resolve))
  }
})

test('without a remote the ledger is a branch of the clone, also for two writers at once', async () => {
  const root = standalone()
  const [one, other] = [open(root), open(root)]
  await Promise.all([
    one.append([approval('a', 0), approval('a', 1)]),
    other.append([approval('b', 0)]),
    one.append([approval('a', 2)]),
    other.append([approval('b', 1)]),
  ])
  expect(await one.read()).toHaveLength(5)
  expect(git(root, 'rev-list', '--count', branch)).toBe('5')
  expect(await open(root).history()).toMatchObject({ remote: null, stale: null })
  expect(git(root, 'status', '--porcelain')).toBe('')
})

test('a ledger that began without a remote goes on there when one is added', async () => {
  const root = standalone()
  await open(root).append([frozen()])
  const remote = bareRemote()
  git(root, 'remote', 'add', 'origin', remote)
  await open(root).append([intent('notice', ['C1'])])
  expect((await open(clone(remote)).read()).map(({ entry }) => entry.seq)).toEqual([1, 2])
})

test('failure mode 9: a branch that was pushed back is found by every clone that saw more, and not extended', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([approval('a', 0), approval('a', 1), approval('a', 2)])
  git(remote, 'update-ref', `refs/heads/${branch}`, `${branch}~2`)
  const store = open(root)
  expect((await verification(store)).firstBad).toEqual({
    seq: 2,
    reason: 'is gone: this clone has seen 3 entries, now there are 1',
  })
  await expect(store.read()).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  await expect(store.append([approval('a', 3)])).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  expect(git(remote, 'rev-list', '--count', branch)).toBe('1')
})

test('failure mode 10: a branch that was deleted is not begun anew', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([frozen()])
  git(remote, 'update-ref', '-d', `refs/heads/${branch}`)
  await expect(open(root).append([frozen()])).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
})

test('the same entries in rewritten commits are not the history that was seen', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([frozen()])
  const tree = git(remote, 'rev-parse', `${branch}^{tree}`)
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.test']
  git(
    remote,
    'update-ref',
    `refs/heads/${branch}`,
    git(remote, ...who, 'commit-tree', tree, '-m', 'rewritten'),
  )
  expect((await verification(open(root))).firstBad?.reason).toContain('it was rewritten')
})

test('failure mode 13: a merge commit and a commit without an entry are found', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([approval('a', 0), approval('a', 1)])
  const tree = git(remote, 'rev-parse', `${branch}^{tree}`)
  const who = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@example.test']
  const head = git(remote, 'rev-parse', branch)
  const side = git(remote, ...who, 'commit-tree', tree, '-m', 'side')
  const merge = git(remote, ...who, 'commit-tree', tree, '-p', head, '-p', side, '-m', 'merge')
  git(remote, 'update-ref', `refs/heads/${branch}`, merge)
  expect((await verification(open(clone(remote)))).ok).toBe(false)
  const empty = git(remote, 'hash-object', '-t', 'tree', '-w', '/dev/null')
  git(
    remote,
    'update-ref',
    `refs/heads/${branch}`,
    git(remote, ...who, 'commit-tree', empty, '-p', head, '-m', 'empty'),
  )
  expect((await verification(open(clone(remote)))).firstBad).toEqual({
    seq: 3,
    reason: 'is missing from its commit',
  })
})

test('failure mode 17: a shallow clone reads the whole ledger, also when it was cut with the rest', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  await open(root).append([approval('a', 0), approval('a', 1), approval('a', 2)])
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test']
  for (const subject of ['one', 'two', 'three'])
    git(root, ...who, 'commit', '-q', '--allow-empty', '-m', subject)
  git(root, 'push', '-q', 'origin', 'HEAD:refs/heads/main')
  git(remote, 'symbolic-ref', 'HEAD', 'refs/heads/main')
  const shallow = clone(`file://${remote}`, '--depth=1', '--no-single-branch')
  const store = open(shallow)
  expect(await store.append([approval('b', 0)])).toMatchObject([{ seq: 4 }])
  expect((await verification(store)).ok).toBe(true)
  expect(git(shallow, 'rev-list', '--count', 'HEAD')).toBe('1')
})

test('failure mode 18: a repository with SHA-256 object names keeps the same bytes', async () => {
  const remote = bareRemote('--object-format=sha256')
  const root = standalone('--object-format=sha256')
  git(root, 'remote', 'add', 'origin', remote)
  const store = open(root)
  await store.append([approval('a', 0)])
  await store.append([approval('a', 1)])
  const plain = open(standalone())
  await plain.append([approval('a', 0), approval('a', 1)])
  const bytes = async (from: LedgerStore) =>
    (await from.read()).map((one) => Buffer.from(one.bytes).toString())
  expect(await bytes(store)).toEqual(await bytes(plain))
})

test('hooks and push settings of the clone do not touch the ledger', async () => {
  const remote = bareRemote()
  const root = clone(remote)
  writeFileSync(join(root, '.git', 'hooks', 'pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  git(root, 'config', 'push.followTags', 'true')
  git(root, 'config', 'push.gpgSign', 'true')
  git(root, 'config', 'fetch.prune', 'true')
  await open(root).append([approval('a', 0)])
  await open(clone(remote)).append([approval('b', 0)])
  expect(await open(root).append([approval('a', 1)])).toMatchObject([{ seq: 3 }])
})

test('a ledger branch that git would not take is a configuration error', async () => {
  const store = openLedgerBranch({ root: standalone(), branch: 'ledger..new', remote: 'origin' })
  await expect(store.read()).rejects.toMatchObject({ code: 'CONFIG_INVALID', exitCode: 2 })
})

test('an empty ledger is an empty list, and nothing to append asks nobody', async () => {
  const root = standalone()
  expect(await open(root).read()).toEqual([])
  expect(await open(root).append([])).toEqual([])
  expect(await open(clone(bareRemote())).read()).toEqual([])
})
