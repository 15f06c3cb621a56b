import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { expect, test } from 'vitest'
import { writeLongHistory } from '../../bench/long-history.js'
import { gitOutput } from '../../src/edge/git/run.ts'
import type { LedgerLog } from '../../src/ledger/entry.ts'
import type { ReleaseNotes } from '../../src/notes/document.ts'
import type { Sending } from '../../src/notices/message.ts'
import { scratchFolder } from '../builders/folder.ts'
import { aShipping } from '../builders/shipping.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')
const limit = 250e6

/** Runs the built command line with its output in a file; gives its exit code and the most memory that it ever had, in bytes. */
async function measured(
  cwd: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ exitCode: number | null; peak: number; output: string; said: string }> {
  const folder = await scratchFolder()
  const [told, output] = [join(folder, 'peak'), join(folder, 'output')]
  const tell = `process.on('exit', () => fs.writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(`import fs from 'node:fs'\n${tell}`)}`
  const file = await open(output, 'w')
  const child = spawn(process.execPath, ['--import', hook, cli, ...argv], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', file.fd, 'pipe'],
  })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  await file.close()
  return { exitCode, peak: Number(await readFile(told, 'utf8')) * 1024, output, said }
}

function expectEveryCommitAccountedFor({ releases }: ReleaseNotes, commits: number): void {
  let all = 0
  for (const { version, accounting, sections } of releases) {
    const { commits: held, shown, hidden, reverted, duplicate, unconventional } = accounting
    const buckets = shown + hidden + reverted + duplicate + unconventional
    expect([version, buckets]).toEqual([version, held])
    const listed = sections.reduce((sum, { changes }) => sum + changes.length, 0)
    expect([version, listed]).toEqual([version, shown + unconventional])
    all += held
  }
  expect(all).toBe(commits)
}

test('82,000 commits and 1,000 tags: every commit is accounted for, in less than 250 MB', async () => {
  const root = join(await scratchFolder(), 'long')
  await writeLongHistory(root, { commits: 82_000, releases: 1_000 })
  const all = await measured(root, ['notes', '--all', '--format', 'json'])
  console.log(`notes --all of 82,000 commits: ${Math.round(all.peak / 1e6)} MB`)
  expect(all, all.said).toMatchObject({ exitCode: 0 })
  expect(all.peak).toBeLessThan(limit)
  const document = JSON.parse(await readFile(all.output, 'utf8')) as ReleaseNotes
  expect(document.releases).toHaveLength(1_000)
  expectEveryCommitAccountedFor(document, 82_000)

  const one = await measured(root, ['notes', 'v5.0.0', '--format', 'json'])
  console.log(`notes of one of its releases: ${Math.round(one.peak / 1e6)} MB`)
  expect(one, one.said).toMatchObject({ exitCode: 0 })
  expect(one.peak).toBeLessThan(limit)
  const { releases } = JSON.parse(await readFile(one.output, 'utf8')) as ReleaseNotes
  expect(releases).toEqual([document.releases.find(({ version }) => version === '5.0.0')])
}, 240_000)

test('200 MB of messages pass through in less than 250 MB', async () => {
  const root = await scratchFolder()
  const commits = 20_000
  const story = 'Why this was needed at all, told at length and to the very end.\n'.repeat(160)
  await gitOutput(['init', '--quiet', '--initial-branch=main', '.'], { cwd: root })
  const git = spawn('git', ['fast-import', '--quiet'], { cwd: root, stdio: ['pipe', 'ignore', 'inherit'] })
  const ended = once(git, 'close')
  await pipeline(historyOf(commits, story), git.stdin)
  expect(await ended).toEqual([0, null])

  for (const argv of [
    ['notes', '--all', '--format', 'json'],
    ['notes', 'v100.0.0', '--format', 'json'],
  ]) {
    const { exitCode, peak, output, said } = await measured(root, argv)
    console.log(`${argv.join(' ')} of 200 MB of messages: ${Math.round(peak / 1e6)} MB`)
    expect(exitCode, said).toBe(0)
    expect(peak).toBeLessThan(limit)
    const document = JSON.parse(await readFile(output, 'utf8')) as ReleaseNotes
    expectEveryCommitAccountedFor(document, argv.includes('--all') ? commits : 100)
  }
}, 240_000)

test('trap 35: 10,000 readers get one mail each, with memory that does not grow with them', async () => {
  const shipping = await aShipping()
  const readers = Array.from({ length: 10_000 }, (_, index) => `reader-${index}@acme.example,Reader ${index}`)
  await writeFile(`${shipping.root}.csv`, `address,name\n${readers.join('\n')}\n`)
  const environment = { ...shipping.environment, LANG: 'C', CI: 'true', TZ: '' }
  const argv = ['announce', '--environment', 'production', '--json']
  const { exitCode, peak, output, said } = await measured(shipping.root, argv, environment)
  console.log(`announce to 10,000 readers: ${Math.round(peak / 1e6)} MB`)
  expect(exitCode, said).toBe(0)
  expect(peak).toBeLessThan(200e6)
  const { counts } = JSON.parse(await readFile(output, 'utf8')) as Sending
  expect(counts).toMatchObject({ accepted: 10_001, unknown: 0, deferred: 0 })
  expect(new Set(shipping.smtp.mails.flatMap(({ to }) => to)).size).toBe(10_000)
  expect(shipping.smtp.mails).toHaveLength(10_000)
  const log = await shipping.waybill('ledger', 'log', '--json')
  const intents = (JSON.parse(log.stdout) as LedgerLog).entries.filter(({ kind }) => kind === 'notice.intent')
  expect(intents).toHaveLength(11)
}, 300_000)

/** One commit after the other, a release every hundred, as git fast-import reads them. */
function* historyOf(commits: number, story: string): Generator<string> {
  for (let number = 1; number <= commits; number++) {
    const who = `Ada Park <ada@acme.example> ${1_500_000_000 + number * 600} +0000`
    const message = `feat(core): ${number} is a step like any other\n\n${story}`
    yield `commit refs/heads/main\nmark :${number}\nauthor ${who}\ncommitter ${who}\n`
    yield `data ${Buffer.byteLength(message)}\n${message}\n`
    yield `M 100644 inline step.txt\ndata 1\nx\n\n`
    if (number % 100 === 0) yield `reset refs/tags/v${number / 100}.0.0\nfrom :${number}\n\n`
  }
}
