import { expect, test } from 'vitest'
import { readHistory, type Selection } from '../../../src/edge/git/history.ts'
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
