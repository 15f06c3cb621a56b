import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeHistory } from '../../src/demo/history.ts'
import { doctorSchema } from '../../src/setup/finding.ts'
import { scratchFolder } from '../builders/folder.ts'
import { runWaybill } from '../builders/run.ts'
import { git, originWith, shallowClone } from '../edge/git/origin.ts'

const quiet = { PATH: process.env['PATH'] ?? '' }

test('a shallow clone in a workflow is an error with the line that mends it, and the exit code is 9', async () => {
  const origin = await originWith([
    { message: 'feat: begin', tags: ['v1.0.0'] },
    { message: 'fix: mend' },
    { message: 'fix: mend again' },
  ])
  const root = await shallowClone(origin.url, 1)
  const environment = { ...quiet, GITHUB_ACTIONS: 'true', CI: 'true' }
  const { exitCode, stdout, stderr } = await runWaybill(['doctor', '--cwd', root], environment)
  expect(exitCode).toBe(9)
  expect(stdout).toMatch(
    /^Clone\n {2}error {3}The clone is shallow.*\[clone-shallow\]\n {10}Which commits.*\n {10}> with: \{ fetch-depth: 0 \}/m,
  )
  expect(stdout).toContain('warning 1 tag of origin is not here: v1.0.0. [tags-unfetched]')
  expect(stderr).toMatch(/1 error, \d warnings?\./)
  git(root, 'fetch', '--quiet', '--unshallow', '--tags')
  expect((await runWaybill(['doctor', '--cwd', root], environment)).exitCode).toBe(0)
})

test('a fresh repository without anything has nothing that is an error', async () => {
  const root = await scratchFolder()
  await writeHistory(root, [{ message: 'feat: begin' }])
  const { exitCode, stdout } = await runWaybill(['doctor', '--cwd', root], quiet)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('waybill init writes one')
  expect(stdout).toContain('There is no remote origin. [remote-missing]')
})

test('--json is the document and nothing else, of the published shape', async () => {
  const root = await scratchFolder()
  await writeHistory(root, [{ message: 'feat: begin' }])
  const { stdout } = await runWaybill(['doctor', '--json', '--offline', '--cwd', root], quiet)
  const document = doctorSchema.parse(JSON.parse(stdout))
  expect(document.offline).toBe(true)
  expect(document.counts.skipped).toBe(document.skipped.length)
})

test('outside of a repository it says so, once', async () => {
  const root = await scratchFolder()
  const { exitCode, stdout } = await runWaybill(['doctor', '--cwd', root], quiet)
  expect(exitCode).toBe(9)
  expect(stdout.match(/There is no git repository/g)).toHaveLength(1)
})

test('names from a workflow and from git cannot speak to the runner or the terminal', async () => {
  const root = await scratchFolder()
  await writeHistory(root, [{ message: 'feat: begin' }])
  await mkdir(join(root, '.github/workflows'), { recursive: true })
  const name = '"\\e[31m::error::x\\n::set-output name=a::b ##[group]"'
  await writeFile(
    join(root, '.github/workflows/ship.yml'),
    `on: push\njobs:\n  ${name}:\n    steps: [{ run: waybill announce }]\n`,
  )
  const { stdout } = await runWaybill(['doctor', '--offline', '--cwd', root], quiet)
  expect(stdout).toContain('[checkout-missing]')
  expect(stdout).not.toMatch(/^\s*::/m)
  expect(stdout).not.toContain('##[')
  expect(stdout).not.toContain('\u001B')
})

test('in a workflow what is wrong is said at its line too, and with --quiet nothing else is', async () => {
  const root = await scratchFolder()
  await writeHistory(root, [{ message: 'feat: begin' }])
  await mkdir(join(root, '.github/workflows'), { recursive: true })
  const path = '.github/workflows/ship.yml'
  await writeFile(join(root, path), 'on: push\njobs:\n  ship:\n    steps: [{ run: waybill announce }]\n')
  const words = ['doctor', '--offline', '--quiet', '--cwd', root]
  const desk = await runWaybill(words, quiet)
  const run = await runWaybill(words, { ...quiet, GITHUB_ACTIONS: 'true', CI: 'true' })
  expect(desk.stderr).toBe('')
  expect(run.stderr).toContain(
    `${path}:4: error: The job ship uses Waybill without a checkout before it. [checkout-missing]`,
  )
  expect(run.stdout).toBe(desk.stdout)
  expect(run.stdout).not.toMatch(/^ {2}(?:ok|skipped) /m)
})

test('a ledger in a file is read, and one that is broken is an error', async () => {
  const root = await scratchFolder()
  await writeHistory(root, [{ message: 'feat: begin' }])
  await writeFile(join(root, 'waybill.yml'), 'ledger: { file: record.jsonl }\n')
  const fresh = await runWaybill(['doctor', '--cwd', root], quiet)
  expect(fresh.stdout).toContain('The ledger is the file record.jsonl, with 0 entries.')
  await writeFile(join(root, 'record.jsonl'), '{"not":"an entry"}\n')
  const broken = await runWaybill(['doctor', '--offline', '--cwd', root], quiet)
  expect(broken.exitCode).toBe(9)
  expect(broken.stdout).toContain('[ledger-unreadable]')
})
