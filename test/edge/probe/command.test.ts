import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CommandCheck } from '../../../src/delivery/plan.ts'
import type { Sample } from '../../../src/delivery/sample.ts'
import { createProber } from '../../../src/edge/probe/prober.ts'
import { environment, pairOf } from './pairs.ts'

interface Asked {
  readonly timeoutMs?: number
  readonly cwd?: string
  readonly redact?: (text: string) => string
  readonly signal?: AbortSignal
}

function run(check: Omit<CommandCheck, 'kind'>, asked: Asked = {}): Promise<Sample> {
  const { timeoutMs = 10_000, signal = new AbortController().signal, ...options } = asked
  const prober = createProber({ privateHosts: [], environment, ...options })
  return prober.probe(pairOf({ kind: 'command', ...check }, 'https://api.example.com'), timeoutMs, signal)
}

function shell(script: string, asked: Asked = {}): Promise<Sample> {
  return run({ run: script, shell: true }, asked)
}

test.each([
  [0, 'pass', null],
  [1, 'fail', 'exit-1'],
  [2, 'fail', 'exit-2'],
  [75, 'error', 'exit-75'],
  [126, 'error', 'exit-126'],
  [127, 'error', 'exit-127'],
])('exit code %i is: %s', async (status, outcome, code) => {
  expect(await shell(`exit ${status}`)).toMatchObject({ outcome, code })
})

test('a command that does not exist is a fault of the observer', async () => {
  const sample = await run({ run: ['waybill-no-such-command'], shell: false })
  expect(sample).toMatchObject({ outcome: 'error', code: 'ENOENT' })
})

test('a command that ends by a signal fails', async () => {
  expect(await shell('kill -TERM $$')).toMatchObject({ outcome: 'fail', code: 'SIGTERM' })
})

test('without a shell, words are words', async () => {
  const script = 'process.exit(process.argv[1] === "a; exit 3 $HOME" ? 0 : 9)'
  const sample = await run({ run: [process.execPath, '-e', script, 'a; exit 3 $HOME'], shell: false })
  expect(sample.outcome).toBe('pass')
})

test('it learns what to look at, and none of the secrets', async () => {
  const sample = await shell(
    '[ "$WAYBILL_TARGET" = https://api.example.com ] && [ "$WAYBILL_VERSION" = 1.4.0 ] && [ -z "$WAYBILL_RECIPIENT_KEY" ] && [ -n "$PATH" ]',
  )
  expect(sample).toMatchObject({ outcome: 'pass', version: null })
})

test('the last line that it printed is the reason, without colours', async () => {
  const sample = await shell('echo first; printf "\\033[31m2 of 9 failed\\033[0m\\n\\n" >&2; exit 1')
  expect(sample.reason).toBe('the command ended with exit code 1: 2 of 9 failed')
})

test('what looks like a secret or an address does not get into the reason', async () => {
  const line = [
    'ada@example.com',
    'https://ada:hunter2@db.example',
    'API_TOKEN=hunter2',
    '"password": "hunter2"',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
    'known-secret',
  ].join(' ')
  const redact = (text: string): string => text.replaceAll('known-secret', '[redacted]')
  const { reason } = await shell(`cat <<'END'\n${line}\nEND\nexit 1`, { redact })
  expect(reason).toContain('https://db.example')
  expect(reason).not.toMatch(/hunter2|ada|eyJ|known-secret/)
})

test('a long line is shortened, and endless output is not kept', async () => {
  const { reason, outcome } = await shell(
    'yes "all is well" | head -c 3000000; echo; yes x | head -c 900 | tr "\\n" " "; exit 1',
  )
  expect(outcome).toBe('fail')
  expect(reason?.length).toBeLessThan(200)
})

test('when the time is up, all that it started ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-command-'))
  const sample = await shell('sleep 60 & echo $! > child; wait', { timeoutMs: 500, cwd: folder })
  expect(sample).toMatchObject({ outcome: 'fail', code: 'timeout' })
  const child = Number(await readFile(join(folder, 'child'), 'utf8'))
  await expect.poll(() => isRunning(child)).toBe(false)
  await rm(folder, { recursive: true })
})

test('what it leaves in the background ends with it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-command-'))
  expect(await shell('sleep 60 & echo $! > child', { cwd: folder })).toMatchObject({ outcome: 'pass' })
  const child = Number(await readFile(join(folder, 'child'), 'utf8'))
  await expect.poll(() => isRunning(child)).toBe(false)
  await rm(folder, { recursive: true })
})

test('nothing runs after the signal', async () => {
  expect((await shell('exit 0', { signal: AbortSignal.abort() })).outcome).toBe('error')
})

test('what cannot even be started is a sample too', async () => {
  expect(await run({ run: ['echo', 'a\u0000b'], shell: false })).toMatchObject({
    outcome: 'error',
    code: 'UNEXPECTED',
  })
})

/** A process that was killed and that nobody has waited for yet does not run any more. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0)
    return !/^State:\s+Z/m.test(await readFile(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

test('failure mode 41: a command that hangs and forks is ended with all of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-command-'))
  const script = 'for i in 1 2 3; do (sleep 60 & echo $! >> children; wait) & done; sleep 60'
  const sample = await shell(script, { timeoutMs: 700, cwd: folder })
  expect(sample).toMatchObject({ outcome: 'fail', code: 'timeout' })
  const children = (await readFile(join(folder, 'children'), 'utf8')).trim().split('\n').map(Number)
  expect(children).toHaveLength(3)
  for (const child of children) await expect.poll(() => isRunning(child)).toBe(false)
  await rm(folder, { recursive: true })
})

test('failure mode 41: a variable that the check names is handed on, and taken out of what is printed', async () => {
  const script = 'printf "%s" "signed in with $WAYBILL_RECIPIENT_KEY"; exit 1'
  const sample = await run({ run: script, shell: true, environment: ['WAYBILL_RECIPIENT_KEY', 'NOT_SET'] })
  expect(sample.reason).toBe('the command ended with exit code 1: signed in with [redacted]')
})

test('failure mode 54: what a command prints cannot speak to the runner', async () => {
  const { reason } = await shell('printf "::set-output name=verdict::healthy\\033[2J"; exit 1')
  expect(reason).not.toContain('\u001B')
  expect(reason?.startsWith('the command ended')).toBe(true)
})

test('of what it printed a digest of all of it is kept, with the exit code', async () => {
  const { evidence } = await shell('printf "all is well"; exit 3')
  expect(evidence).toEqual({
    bodySha256: createHash('sha256').update('all is well').digest('hex'),
    bodyBytes: 11,
    exitCode: 3,
  })
})

test('a check may give itself more time than the others have, or less', async () => {
  const quick = await run({ run: 'sleep 60', shell: true, timeout: '300ms' })
  expect(quick).toMatchObject({ outcome: 'fail', reason: 'did not answer within 300 ms' })
  const patient = await run({ run: 'sleep 0.5', shell: true, timeout: '10s' }, { timeoutMs: 100 })
  expect(patient.outcome).toBe('pass')
})
