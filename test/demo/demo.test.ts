import { mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import PostalMime from 'postal-mime'
import { runCommand } from '../../src/cli/demo.ts'
import { runDemo, type DemoEvent } from '../../src/demo/demo.ts'
import { prepareFolder } from '../../src/demo/demo-folder.ts'
import { readMail } from '../../src/demo/mail-reading.ts'
import type { RunCommand } from '../../src/demo/stage.ts'
import { WaybillError } from '../../src/errors.ts'
import { runWaybill, type RunResult } from '../builders/run.ts'
import { scratchFolder } from '../builders/folder.ts'

/** One demo, looked at by several tests: it takes a few seconds. */
let folder = ''
let demo: RunResult = { exitCode: -1, stdout: '', stderr: '' }
beforeAll(async () => {
  folder = join(await realpath(await mkdtemp(join(tmpdir(), 'waybill-demo-'))), 'shown')
  demo = await runWaybill(['demo', '--output', folder])
})
afterAll(() => rm(join(folder, '..'), { recursive: true, force: true, maxRetries: 3 }))

const read = (path: string) => readFile(join(folder, path), 'utf8')

test('the demo tells its story to the end and exits 0', () => {
  expect(demo).toMatchObject({ exitCode: 0 })
  for (const name of [
    'notes',
    'next',
    'bom',
    'announce',
    'deploy',
    'deliver',
    'proof',
    'page',
    'exception',
    'ledger',
  ])
    expect(demo.stderr).toMatch(new RegExp(`\\d\\d:\\d\\d:\\d\\d +[✓✗]? ${name} `))
  expect(demo.stdout).toContain(join(folder, 'index.html'))
})

test('the guide leads to files that are there', async () => {
  const guide = await read('index.html')
  const links = [...guide.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(20)
  for (const path of links)
    await expect(path.endsWith('/') ? readdir(join(folder, path)) : read(path)).resolves.toBeTruthy()
  expect(await read('README.txt')).toContain('waybill ledger what-ran --environment production')
})

test('the customers get the notices and the proof, and hear nothing of what did not arrive', async () => {
  const mails = (await readdir(join(folder, 'mails'))).filter((name) => name.endsWith('.eml'))
  const about = (word: string) => mails.filter((name) => name.includes(word))
  expect(about('2.0.0-notice')).toHaveLength(5)
  expect(about('2.0.0-proof')).toHaveLength(5)
  expect(about('2.1.0')).toHaveLength(6)
  expect(about('2.1.0-exception')).toEqual(['2.1.0-exception-support.eml'])
  expect(about('henrik')).toEqual([])
})

test('a mail in the folder reads as any mail program reads it', async () => {
  for (const name of ['2.0.0-notice-lena', '2.0.0-proof-sofia', '2.1.0-exception-support']) {
    const raw = await readFile(join(folder, `mails/${name}.eml`))
    const parsed = await PostalMime.parse(raw)
    const reading = readMail(raw)
    const lines = (text = '') => text.replace(/\r\n/g, '\n').trimEnd()
    expect(reading.subject).toBe(parsed.subject)
    expect(reading.messageId).toBe(parsed.messageId)
    expect(lines(reading.text)).toBe(lines(parsed.text))
    expect(lines(reading.html)).toBe(lines(parsed.html))
    expect(reading.attachments).toEqual(parsed.attachments.map(({ filename }) => filename))
  }
})

test('the proof of delivery and the exception notice answer their notices in Slack', async () => {
  const messages = JSON.parse(await read('slack/messages.json')) as { ts: string; threadTs: string | null }[]
  expect(messages.map(({ threadTs }) => messages.findIndex(({ ts }) => ts === threadTs))).toEqual([
    -1, 0, -1, 2,
  ])
})

test('no secret and, but for the mails and the list, no address is left in the folder', async () => {
  const key = /xoxb-demo-[0-9a-f]{24}/
  for (const path of [
    'index.html',
    'ledger/log.json',
    'ledger/log.txt',
    'slack/messages.json',
    'repository/waybill.yml',
  ])
    expect(await read(path)).not.toMatch(key)
  for (const path of ['ledger/log.json', 'ledger/log.txt', 'slack/messages.json'])
    expect(await read(path)).not.toMatch(/blumenfeld|northlight|deltaworks|atlas\.example/)
})

test('the repository goes on living: its ledger can be asked without the demo', async () => {
  const asked = await runWaybill(['ledger', 'verify', '--cwd', join(folder, 'repository')])
  expect(asked.exitCode).toBe(0)
  expect(asked.stdout).toBe(await read('ledger/verify.txt'))
})

test("a folder that is not the demo's stays as it is", async () => {
  const theirs = await scratchFolder()
  await writeFile(join(theirs, 'thesis.txt'), 'years of work')
  const { exitCode, stderr } = await runWaybill(['demo', '--output', theirs])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('is not empty')
  expect(await readdir(theirs)).toEqual(['thesis.txt'])
})

test('a second run replaces what the first one made, and nothing else', async () => {
  const again = join(await scratchFolder(), 'again')
  await prepareFolder(again)
  await writeFile(join(again, 'index.html'), 'old')
  await writeFile(join(again, 'mine.txt'), 'mine')
  await prepareFolder(again)
  expect((await readdir(again)).sort()).toEqual(['.waybill-demo', 'mine.txt'])
})

test('a step that goes another way ends the demo with its name and exit code 1', async () => {
  const events: DemoEvent[] = []
  const broken: RunCommand = async (argv, environment) =>
    argv[0] === 'next' ? { exitCode: 2, stdout: '', stderr: 'error: no idea' } : runCommand(argv, environment)
  const running = runDemo({
    folder: join(await scratchFolder(), 'broken'),
    runCommand: broken,
    tell: (event) => events.push(event),
    signal: new AbortController().signal,
  })
  const error = await running.catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(WaybillError)
  expect(error).toMatchObject({ exitCode: 1 })
  expect(String(error)).toMatch(/step "next".*exit code 2 and not 0.*no idea/)
  expect(events.map((event) => (event.kind === 'step' ? event.step.name : event.kind))).toEqual([
    'chapter',
    'notes',
  ])
})

test('an interruption ends it between two steps, with the stand-ins closed', async () => {
  const stop = new AbortController()
  const running = runDemo({
    folder: join(await scratchFolder(), 'stopped'),
    runCommand,
    tell: ({ kind }) => {
      if (kind === 'step') stop.abort(130)
    },
    signal: stop.signal,
  })
  await expect(running).rejects.toMatchObject({ exitCode: 130 })
})
