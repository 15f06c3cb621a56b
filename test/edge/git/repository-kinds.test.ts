import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openRepository, type Repository } from '../../../src/edge/git/repository.ts'
import { scratchFolder } from '../../builders/folder.ts'
import { repositoryWith } from '../../builders/repository.ts'
import { git } from './origin.ts'

const history = [
  { message: 'feat: first', mark: 'first', tags: ['v1.0.0'], files: { 'a.txt': 'a\n' } },
  { message: 'fix: second', mark: 'second', files: { 'b.txt': 'b\n' } },
]

async function subjects(repository: Repository): Promise<string[]> {
  const found: string[] = []
  const include = repository.head === null ? [] : [repository.head]
  for await (const batch of repository.history({ include, exclude: [] }))
    found.push(...batch.map(({ message }) => message.trim()))
  return found
}

async function expectWhole(repository: Repository, oid: (mark: string) => string): Promise<void> {
  expect(await subjects(repository)).toEqual(['fix: second', 'feat: first'])
  const { tags } = await repository.tags()
  expect(tags.map(({ name, oid: commit }) => [name, commit])).toEqual([['v1.0.0', oid('first')]])
  expect(await repository.resolve('v1.0.0')).toBe(oid('first'))
  expect(Buffer.from((await repository.file(oid('second'), 'b.txt')) ?? '').toString()).toBe('b\n')
  expect(repository.shallow).toBe(false)
}

test('trap 16: a bare repository is read like any other', async () => {
  const { root, oid } = await repositoryWith(history)
  const bare = await scratchFolder()
  git(bare, 'clone', '--quiet', '--bare', root, '.')
  const repository = await openRepository(bare)
  expect(repository.root).toBe(bare)
  await expectWhole(repository, oid)
})

test('trap 16: a linked worktree is read from its own HEAD, also from a folder inside it', async () => {
  const { root, oid } = await repositoryWith(history)
  const tree = join(await scratchFolder(), 'tree')
  git(root, 'worktree', 'add', '--quiet', '--detach', tree, 'v1.0.0')
  expect(await subjects(await openRepository(tree))).toEqual(['feat: first'])
  git(tree, 'checkout', '--quiet', 'main~0')
  mkdirSync(join(tree, 'deep', 'down'), { recursive: true })
  const repository = await openRepository(join(tree, 'deep', 'down'))
  expect(repository.root).toBe(tree)
  await expectWhole(repository, oid)
})

test('trap 16: a submodule, whose .git is a file, is read as the repository that it is', async () => {
  const { root, oid } = await repositoryWith(history)
  const outer = await repositoryWith([{ message: 'chore: outer', files: { c: 'c\n' } }])
  git(outer.root, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', root, 'inner')
  const repository = await openRepository(join(outer.root, 'inner'))
  expect(repository.root).toBe(join(outer.root, 'inner'))
  await expectWhole(repository, oid)
  expect(await subjects(await openRepository(outer.root))).toEqual(['chore: outer'])
})

test('trap 16: with a detached HEAD the history is that of the commit', async () => {
  const { root, oid } = await repositoryWith(history)
  git(root, 'checkout', '--quiet', '--detach', 'main')
  await expectWhole(await openRepository(root), oid)
  git(root, 'checkout', '--quiet', 'v1.0.0')
  const repository = await openRepository(root)
  expect(repository.head).toBe(oid('first'))
  expect(await subjects(repository)).toEqual(['feat: first'])
})

test('trap 16: before the first commit there is a repository without a HEAD and without tags', async () => {
  const root = await scratchFolder()
  git(root, 'init', '--quiet', '.')
  const repository = await openRepository(root)
  expect(repository.head).toBeNull()
  expect(await repository.tags()).toEqual({ tags: [], ignored: [] })
  expect(await repository.resolve('HEAD')).toBeNull()
})

test('trap 16: an orphan branch without a commit still sees the tags of the others', async () => {
  const { root, oid } = await repositoryWith(history)
  git(root, 'checkout', '--quiet', '--orphan', 'fresh')
  const repository = await openRepository(root)
  expect(repository.head).toBeNull()
  expect((await repository.tags()).tags.map((tag) => tag.oid)).toEqual([oid('first')])
})

test('trap 16: a folder without a repository says so, and what to do', async () => {
  const folder = await scratchFolder()
  await expect(openRepository(folder)).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY', exitCode: 2 })
})
