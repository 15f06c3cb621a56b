import { expect, test } from 'vitest'
import type { Commit } from '../../../src/git/commit.ts'
import { openRepository, type Repository } from '../../../src/edge/git/repository.ts'
import { repositoryWith } from '../../builders/repository.ts'
import { git } from './origin.ts'

async function historyOf(repository: Repository): Promise<Commit[]> {
  const commits: Commit[] = []
  const include = repository.head === null ? [] : [repository.head]
  for await (const batch of repository.history({ include, exclude: [] })) commits.push(...batch)
  return commits
}

const history = [
  { message: 'feat: first', mark: 'first' },
  { message: 'fix: second', mark: 'second' },
  { message: 'feat: third', mark: 'third' },
]

test('trap 20: a replaced commit is read as it was committed, as in every other clone', async () => {
  const { root, oid } = await repositoryWith(history)
  const who = ['-c', 'user.name=Eve', '-c', 'user.email=eve@acme.example']
  const tree = git(root, 'rev-parse', 'HEAD^{tree}')
  const forged = git(root, ...who, 'commit-tree', tree, '-p', oid('first'), '-m', 'feat: something else')
  git(root, 'replace', oid('second'), forged)
  expect(git(root, 'log', '--format=%s')).toBe('feat: third\nfeat: something else\nfeat: first')
  const commits = await historyOf(await openRepository(root))
  expect(commits.map(({ message }) => message.trim())).toEqual(['feat: third', 'fix: second', 'feat: first'])
})

test('trap 20: a graft by a replacement neither adds history nor hides it', async () => {
  const { root, oid } = await repositoryWith(history)
  git(root, 'replace', '--graft', oid('third'))
  expect(git(root, 'rev-list', '--count', 'HEAD')).toBe('1')
  const repository = await openRepository(root)
  expect((await historyOf(repository)).map((commit) => commit.oid)).toEqual(
    ['third', 'second', 'first'].map(oid),
  )
  expect(await repository.resolve('HEAD~2')).toBe(oid('first'))
})
