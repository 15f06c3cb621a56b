import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { continueHistory, type PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { plainHistory, repositoryWith } from '../builders/repository.ts'
import { runWaybill, type RunResult } from '../builders/run.ts'

async function aProduct(commits: readonly PastCommit[], yaml: string | null = null) {
  const { root, oid } = await repositoryWith(commits)
  if (yaml !== null) await writeFile(join(root, 'waybill.yml'), yaml)
  return {
    root,
    oid,
    waybill: (...argv: string[]): Promise<RunResult> => runWaybill([...argv, '--cwd', root]),
    tag: (name: string) => gitOutput(['tag', name], { cwd: root }),
    commit: (message: string) => continueHistory(root, [{ message }]),
  }
}

test('options that exclude each other are refused before anything is read', async () => {
  const { waybill } = await aProduct(plainHistory('feat: begin', 'v1.0.0'))
  for (const argv of [
    ['--all', '--explain', 'HEAD'],
    ['--all', '--from-json', 'x.json'],
    ['--packages', '--from-json', 'x.json'],
    ['--packages', '--explain', 'HEAD'],
    ['--packages', '--package', 'a'],
    ['--changelog', 'C.md', '--output', 'o.md'],
    ['--changelog', 'C.md', '--explain', 'HEAD'],
  ]) {
    const { exitCode, stdout, stderr } = await waybill('notes', ...argv)
    expect({ argv, exitCode, stdout }).toEqual({ argv, exitCode: 2, stdout: '' })
    expect(stderr).toContain('exclude each other')
  }
  expect(await waybill('notes', 'v1.0.0', '--all')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--all and the range v1.0.0 exclude each other') as string,
  })
})

test('--explain tells of a commit in each bucket where it is and why', async () => {
  const { waybill, oid } = await aProduct(
    [
      ...plainHistory('feat: begin', 'v1.0.0'),
      { message: 'feat: listed', mark: 'shown' },
      { message: 'chore: hidden', mark: 'hidden' },
      { message: 'fix(internal): excluded', mark: 'excluded' },
      { message: 'chore!: breaks', mark: 'breaking' },
      { message: 'words', mark: 'words' },
      { message: 'fixup! feat: listed', mark: 'fixup' },
      { message: 'feat: undone', mark: 'undone' },
    ],
    'notes: { rules: [{ when: { scope: internal }, show: exclude }] }\n',
  )
  const root = (await waybill('notes', '--json')).stdout
  expect(JSON.parse(root)).toMatchObject({ releases: [{ accounting: { commits: 7 } }] })
  const explain = async (mark: string) => (await waybill('notes', '--explain', oid(mark).slice(0, 9))).stdout
  expect(await explain('shown')).toContain('Listed under Features, because its type is feat.')
  expect(await explain('hidden')).toContain('Left out: changes of the type chore are not listed.')
  expect(await explain('excluded')).toContain('Left out: notes.rules[0] excludes it.')
  expect(await explain('breaking')).toContain(
    'because it breaks something, and that is told although the type chore is not',
  )
  expect(await explain('words')).toContain(
    'Listed under Other changes, because its header follows no convention.',
  )
  expect(await explain('fixup')).toContain('Left out: it is a fixup of another commit.')
})

test('--explain names the other commit of a revert, of a cherry-pick and of a merge', async () => {
  const product = await aProduct([
    ...plainHistory('feat: begin', 'v1.0.0'),
    { message: 'feat: undone', mark: 'undone' },
    { message: 'feat: branch', branch: 'side', from: 'feat: begin', mark: 'side' },
    { message: 'Merge branch side', merges: ['side'], mark: 'merge' },
  ])
  const undone = product.oid('undone')
  await product.commit(`Revert "feat: undone"\n\nThis reverts commit ${undone}.`)
  const explain = async (revision: string) => (await product.waybill('notes', '--explain', revision)).stdout
  expect(await explain(undone)).toMatch(/Left out: it was reverted by [0-9a-f]{7}\./)
  expect(await explain('HEAD')).toContain(
    `Left out: it reverts ${undone.slice(0, 7)}, so that neither is left.`,
  )
  expect(await explain(product.oid('merge'))).toContain(
    'Left out: it is a merge, and what it brought is told.',
  )
  expect(await explain(product.oid('side'))).toContain('Listed under Features')
  await product.commit(`feat: branch\n\n(cherry picked from commit ${product.oid('side')})`)
  expect(await explain('HEAD')).toContain(`it is a cherry-pick of ${product.oid('side').slice(0, 7)}`)
  expect(await product.waybill('notes', '--explain', 'nowhere')).toMatchObject({ exitCode: 2, stdout: '' })
})

test('--strict ends with exit code 9 and names the commits that follow no convention', async () => {
  const { waybill, oid } = await aProduct(
    plainHistory('feat: begin', 'v1.0.0', 'fix: good', 'all kinds of things'),
  )
  const strict = await waybill('notes', '--strict')
  expect(strict.exitCode).toBe(9)
  expect(strict.stdout).toContain('all kinds of things')
  expect(strict.stderr).toContain(
    `error: ${oid('all kinds of things').slice(0, 12)} is not a conventional commit: all kinds of things`,
  )
  expect(await waybill('notes')).toMatchObject({ exitCode: 0 })
  expect(await waybill('notes', 'v1.0.0', '--strict')).toMatchObject({ exitCode: 0 })
})

test('--first-parent tells a pull request by its merge, and counts what came with it', async () => {
  const { waybill } = await aProduct([
    ...plainHistory('feat: begin', 'v1.0.0'),
    { message: 'feat: half', branch: 'side', from: 'feat: begin', mark: 'half' },
    { message: 'fix: other half', branch: 'side', mark: 'other' },
    {
      message: 'Merge pull request #7 from acme/side\n\nfeat(x): the whole',
      from: 'feat: begin',
      merges: ['other'],
    },
  ])
  const merged = await waybill('notes', '--first-parent')
  expect(merged.stdout).toContain('the whole')
  expect(merged.stdout).not.toContain('half')
  expect(merged.stderr).toContain('3 commits: 1 shown, 2 duplicate.')
  const all = await waybill('notes')
  expect(all.stdout).not.toContain('the whole')
  expect(all.stdout).toContain('other half')
})

test('the notes of a prerelease are the same from the first run on, and start at the one before', async () => {
  const { waybill } = await aProduct(
    plainHistory('feat: a', 'v1.0.0', 'feat!: b', 'v2.0.0-rc.1', 'fix: c', 'v2.0.0-rc.2', 'fix: d', 'v2.0.0'),
  )
  const tagged = async (tag: string) => {
    const runs = [await waybill('notes', tag, '--json'), await waybill('notes', tag, '--json')]
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout)
    const { releases } = JSON.parse(runs[0]?.stdout ?? '') as { releases: { previousTag: string }[] }
    return releases[0]?.previousTag
  }
  expect(await tagged('v2.0.0-rc.2')).toBe('v2.0.0-rc.1')
  expect(await tagged('v2.0.0-rc.1')).toBe('v1.0.0')
  expect(await tagged('v2.0.0')).toBe('v1.0.0')
})

test('each prerelease counts on once the one before is tagged, and ends in the version itself', async () => {
  const { waybill, tag, commit } = await aProduct(plainHistory('feat: a', 'v1.0.0', 'feat!: b'))
  const next = async (...argv: string[]) => (await waybill('next', ...argv)).stdout
  expect(await next('--prerelease', 'rc')).toBe('2.0.0-rc.1\n')
  expect(await next('--prerelease', 'rc')).toBe('2.0.0-rc.1\n')
  await tag('v2.0.0-rc.1')
  await commit('fix: c')
  expect(await next('--prerelease', 'rc')).toBe('2.0.0-rc.2\n')
  expect(await next()).toBe('2.0.0\n')
  expect((await waybill('next', '--prerelease', 'beta')).stderr).toContain(
    '2.0.0-beta.1 is lower than 2.0.0-rc.1',
  )
  expect(await waybill('next', '--prerelease', 'r c')).toMatchObject({ exitCode: 2, stdout: '' })
})

test('Release-As is the next version where it is higher, and is told to be ignored where it is not', async () => {
  const { waybill, commit } = await aProduct(plainHistory('feat: a', 'v1.4.0'))
  expect(await waybill('next')).toMatchObject({ exitCode: 0, stdout: '' })
  await commit('chore: decide\n\nRelease-As: 2.0.0')
  expect((await waybill('next')).stdout).toBe('2.0.0\n')
  expect((await waybill('notes')).stdout).toContain('## 2.0.0 (')
  await commit('fix: b\n\nRelease-As: 1.3.0')
  const lower = await waybill('next')
  expect(lower.stdout).toBe('1.4.1\n')
  expect(lower.stderr).toContain('Release-As: 1.3.0 is not higher than 1.4.0, and is ignored.')
})

test('next --write changes the version in package.json and in its lockfile, and not one other byte', async () => {
  const manifest =
    '{\r\n\t"name": "api" ,\r\n\t"version" :"1.0.0",\r\n\t"files":["a",  "b"], "x": {"version": "1.0.0"}\r\n}'
  const lockfile =
    '{"name":"api","version":"1.0.0","lockfileVersion":3,\n "packages":{"":{"version":"1.0.0"}}}\n\n'
  const { root, waybill } = await aProduct([
    {
      message: 'feat: a',
      files: { 'package.json': manifest, 'package-lock.json': lockfile },
      tags: ['v1.0.0'],
    },
    { message: 'feat: b' },
  ])
  const written = await waybill('next', '--write')
  expect(written).toMatchObject({ exitCode: 0, stdout: '1.1.0\n' })
  expect(written.stderr).toContain('Wrote 1.1.0 into package.json.')
  expect(await readFile(join(root, 'package.json'), 'utf8')).toBe(manifest.replace(':"1.0.0"', ':"1.1.0"'))
  expect(await readFile(join(root, 'package-lock.json'), 'utf8')).toBe(lockfile.replaceAll('1.0.0', '1.1.0'))
  expect((await waybill('next', '--write')).stderr).toContain('package.json says 1.1.0 already.')
})

test('lint ends with 9 for what is not read, with 0 for what is, and with 9 for a warning only when asked', async () => {
  const { root, waybill, oid } = await aProduct(
    plainHistory('feat: a', 'v1.0.0', 'fix: b', 'words', 'fix: c'),
  )
  const code = async (...argv: string[]) => (await waybill('lint', ...argv)).exitCode
  expect(await code('feat(api)!: drop version 1')).toBe(0)
  expect(await code('feat : accept invoices')).toBe(9)
  expect(await code('fox: a typo of the type')).toBe(0)
  expect(await code('fox: a typo of the type', '--strict')).toBe(9)
  expect(await code('--title', 'wip')).toBe(0)
  expect(await code('--title', 'wip', '--strict')).toBe(9)
  expect(await code()).toBe(9)
  expect(await code('HEAD')).toBe(0)
  expect(await code(`${oid('words')}..HEAD`)).toBe(0)
  expect(await code('v1.0.0..HEAD')).toBe(9)
  await writeFile(
    join(root, 'message'),
    '\n# a comment of git\nfix: d\n\n# ------------------------ >8 ------------------------\nwords\n',
  )
  expect(await code('--file', 'message')).toBe(0)
  expect(await code('--file', 'none')).toBe(2)
  expect(await code('nowhere')).toBe(2)
})
