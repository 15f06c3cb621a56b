import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/cli/lint.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import { openWorld } from '../../src/edge/world.ts'
import { scratchFolder } from '../builders/folder.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'

/** The verb, as the command line calls it. */
async function lintAt(
  cwd: string,
  what: string | undefined,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Outcome> {
  const common = { cwd, config: null, json: false, quiet: false, verbose: false, color: false }
  return lint({
    arguments: [what],
    options,
    common,
    world: await openWorld(common, {}),
    screen: { progress: () => undefined, remark: () => undefined },
    begun: null,
    signal: new AbortController().signal,
  })
}

function lines({ remarks }: Outcome): string[] {
  return remarks.map(({ level, text, at }) =>
    at ? `${at.file}:${at.line}:${at.column}: ${level}: ${text}` : `${level} ${text}`,
  )
}

test('a title needs no repository, and tells in lines what will become of it', async () => {
  const outcome = await lintAt(await scratchFolder(), 'feat(api)!: drop v1')
  expect(outcome.text).toMatch(
    /^Features: api: drop v1 \[major, breaking\]\n {2}Listed under Features, .*\n$/,
  )
  expect(lines(outcome)).toEqual(['info It reads as intended.'])
  expect(outcome.exitCodes).toEqual([0])
})

test('a finding is one line with its place, then the line to paste; an error ends with exit code 9', async () => {
  const outcome = await lintAt(await scratchFolder(), undefined, { title: 'feat:x' })
  expect(lines(outcome)).toEqual([
    'title:1:6: error: This is not a Conventional Commit: there is no space after the colon. [header-not-conventional]',
    'info   Write: feat: x',
    'info 1 error.',
  ])
  expect(outcome.exitCodes).toEqual([9])
})

test('a warning is no failure, and is one with --strict; a note never is', async () => {
  const folder = await scratchFolder()
  expect((await lintAt(folder, 'faet: x')).exitCodes).toEqual([0])
  expect((await lintAt(folder, 'faet: x', { strict: true })).exitCodes).toEqual([9])
  expect((await lintAt(folder, 'chore!: x', { strict: true })).exitCodes).toEqual([0])
})

test('a file of git is read without its comments, and findings name it as it was given', async () => {
  const folder = await scratchFolder()
  await mkdir(join(folder, '.git'))
  await writeFile(join(folder, '.git/COMMIT_EDITMSG'), '# Comment\nfaet: x\n')
  const outcome = await lintAt(folder, undefined, { file: '.git/COMMIT_EDITMSG' })
  expect(lines(outcome)[0]).toContain('.git/COMMIT_EDITMSG:2:1: ')
  await expect(lintAt(folder, undefined, { file: 'missing' })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
  })
})

test('commits are named by their ids, and the next version is told', async () => {
  const { root, oid } = await repositoryWith(plainHistory('feat: one', 'v1.0.0', 'hello', 'fix: two'))
  const short = oid('hello').slice(0, 12)
  const outcome = await lintAt(root, undefined)
  expect(lines(outcome)[0]).toContain(`${short}:1:1: error: `)
  expect(outcome.text).toBe(
    `${oid('fix: two').slice(0, 12)} Bug fixes: two [patch]\n${short} Other changes: hello [patch]\nNext version: 1.0.1 (patch)\n`,
  )
  expect(outcome.outputs).toEqual({ version: '1.0.1', 'previous-version': '1.0.0', bump: 'patch' })
  expect((await lintAt(root, 'HEAD')).text).toContain('Bug fixes: two [patch]')
  expect((await lintAt(root, 'v1.0.0..HEAD')).exitCodes).toEqual([9])
})

test('nothing to look at is said', async () => {
  const { root } = await repositoryWith(plainHistory('feat: one', 'v1.0.0'))
  const outcome = await lintAt(root, undefined)
  expect(outcome).toMatchObject({ text: '', exitCodes: [0] })
  expect(lines(outcome)).toEqual(['info There is no commit to look at since the last release.'])
})

test('an empty title is one that says nothing, never a question about the commits', async () => {
  const folder = await scratchFolder()
  expect((await lintAt(folder, undefined, { title: '' })).exitCodes).toEqual([9])
  expect((await lintAt(folder, '')).exitCodes).toEqual([9])
})

test('two things at once are refused, and a word that is no commit here says how to mean a title', async () => {
  const { root } = await repositoryWith(plainHistory('feat: one'))
  await expect(lintAt(root, 'HEAD', { title: 'feat: x' })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(lintAt(root, undefined, { title: 'x', file: 'y' })).rejects.toMatchObject({ code: 'USAGE' })
  const hint = expect.stringContaining('--title') as string
  await expect(lintAt(root, 'hello')).rejects.toMatchObject({ code: 'TAG_NOT_FOUND', hint })
  await expect(lintAt(await scratchFolder(), 'hello')).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' })
})

test('no line of the preview is a command to a terminal or a CI runner', async () => {
  const outcome = await lintAt(
    await scratchFolder(),
    'feat: \u001B[31mred ##[error]x\n\n::set-output name=x::y',
  )
  expect(outcome.text).not.toContain('\u001B')
  expect(outcome.text).not.toContain('##[')
})
