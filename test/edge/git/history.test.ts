import { spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAhead, readHistory, type Selection } from '../../../src/edge/git/history.ts'
import type { Commit } from '../../../src/git/commit.ts'
import { repositoryWith } from '../../builders/repository.ts'

async function read(root: string, selection: Partial<Selection>): Promise<Commit[]> {
  const commits: Commit[] = []
  for await (const batch of readHistory(root, { include: ['HEAD'], exclude: [], ...selection }))
    commits.push(...batch)
  return commits
}

test('the files of a commit are read whatever their names hold, deletions and both ends of a rename too', async () => {
  const { root } = await repositoryWith([
    {
      message: 'feat: root commit',
      files: { 'README.md': 'a', 'with space/ü.txt': 'b', 'line\nend.txt': 'c' },
    },
    { message: 'fix: move', files: { 'README.md': null, 'docs/README.md': 'a' } },
    { message: 'chore: empty' },
    { message: 'fix: last', files: { '\n': 'x' } },
  ])
  const commits = await read(root, { paths: true })
  expect(commits.map(({ message, paths }) => [message.trim(), paths?.toSorted()])).toEqual([
    ['fix: last', ['\n']],
    ['chore: empty', []],
    ['fix: move', ['README.md', 'docs/README.md']],
    ['feat: root commit', ['README.md', 'line\nend.txt', 'with space/ü.txt']],
  ])
})

test('nobody who does not ask for files pays for them', async () => {
  const { root } = await repositoryWith([{ message: 'feat: a', files: { a: '1' } }])
  expect((await read(root, {}))[0]?.paths).toBeNull()
})

test('a merge touches what it brought and what was written while merging', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: base', mark: 'base', files: { a: '1' } },
    { message: 'feat: side', branch: 'side', from: 'base', mark: 'side', files: { b: '1' } },
    { message: 'feat: main', from: 'base', mark: 'main', files: { c: '1' } },
    {
      message: 'Merge branch side',
      from: 'main',
      merges: ['side'],
      mark: 'merge',
      files: { b: '1', d: '1' },
    },
  ])
  const [merge] = await read(root, { paths: true })
  expect(merge?.paths).toEqual(['b', 'd'])
})

test('what the records hold is the same with and without files', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: a\n\nbody\n\nRefs: #1', files: { a: '1' } },
    { message: '', files: { b: '1' } },
    { message: 'fix: c', at: 1_700_000_000 },
  ])
  const plain = await read(root, {})
  expect((await read(root, { paths: true })).map((commit) => ({ ...commit, paths: null }))).toEqual(plain)
})

test('a history that was begun ahead of time is read whole, also when git was done long before', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: a' },
    { message: 'fix: b', branch: 'side', tags: ['v1.0.0'] },
    { message: 'fix: c' },
  ])
  const ahead = readAhead(root, false)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const commits: Commit[] = []
  for await (const batch of readHistory(root, { include: ['HEAD'], exclude: [], tags: true }, ahead))
    commits.push(...batch)
  expect(commits).toEqual(await read(root, { tags: true }))
  expect(commits).toHaveLength(3)
})

test('so is one with the files of each commit', async () => {
  const { root } = await repositoryWith([
    { message: 'feat: a', files: { 'src/a': '1' } },
    { message: 'fix: b', files: { b: '1', 'src/a': '2' }, tags: ['v1.0.0'] },
  ])
  const ahead = readAhead(root, true)
  const commits: Commit[] = []
  const selection = { include: ['HEAD'], exclude: [], tags: true, paths: true }
  for await (const batch of readHistory(root, selection, ahead)) commits.push(...batch)
  expect(commits).toEqual(await read(root, { tags: true, paths: true }))
  expect(commits.map(({ paths }) => paths)).toEqual([['b', 'src/a'], ['src/a']])
})

test('a history that was begun and that nobody asks for keeps no process from ending', async () => {
  const { root } = await repositoryWith([{ message: `feat: ${'long '.repeat(100_000)}` }])
  const module = join(import.meta.dirname, '../../../src/edge/git/history.ts')
  const code = `import { readAhead } from ${JSON.stringify(module)}; readAhead(${JSON.stringify(root)}, false)`
  const file = join(root, 'ahead.test-run.mts')
  await writeFile(file, code)
  const { build } = await import('rolldown')
  await build({
    input: file,
    platform: 'node',
    output: { file: join(root, 'ahead.mjs') },
    logLevel: 'silent',
  })
  const { status } = spawnSync(process.execPath, [join(root, 'ahead.mjs')], { timeout: 20_000 })
  expect(status).toBe(0)
})
