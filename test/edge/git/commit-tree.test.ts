import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Blob } from '../../../src/edge/tree.ts'
import { openRepository } from '../../../src/edge/git/repository.ts'
import { repositoryWith } from '../../builders/repository.ts'
import { git } from './origin.ts'

const text = (blob: Blob | undefined) => (blob && 'bytes' in blob ? blob.bytes.toString('utf8') : blob)

function commit(root: string): void {
  git(root, '-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example', 'commit', '--quiet', '-m', 'more')
}

test('the files of a commit are those of that commit, whatever lies in the folder now', async () => {
  const { root, repository, oid } = await repositoryWith([
    { message: 'feat: a', mark: 'a', files: { 'go.mod': 'module a\n', 'web/yarn.lock': 'one\n' } },
    { message: 'feat: b', mark: 'b', files: { 'go.mod': 'module b\n' } },
  ])
  writeFileSync(join(root, 'go.mod'), 'module edited\n')
  writeFileSync(join(root, 'Cargo.lock'), 'new\n')
  const tree = await repository.tree(oid('a'), '')
  expect(tree.paths).toEqual(['go.mod', 'web/yarn.lock'])
  const read = await tree.read(['go.mod', 'web/yarn.lock', 'Cargo.lock'], 100)
  expect([...read].map(([path, blob]) => [path, text(blob)])).toEqual([
    ['go.mod', 'module a\n'],
    ['web/yarn.lock', 'one\n'],
  ])
})

test('of a folder there are the files below it, by their paths from there', async () => {
  const { repository, oid } = await repositoryWith([
    {
      message: 'feat: a',
      mark: 'a',
      files: { 'web/yarn.lock': 'a', 'web/b/go.mod': 'b', 'webb/go.mod': 'c', d: 'd' },
    },
  ])
  const tree = await repository.tree(oid('a'), 'web')
  expect(tree.paths).toEqual(['b/go.mod', 'yarn.lock'])
  expect((await tree.read(['b/go.mod', '../d', 'd', '../webb/go.mod'], 100)).size).toBe(1)
  expect((await repository.tree(oid('a'), 'lost')).paths).toEqual([])
})

test('trap 51: links and submodules are no files, and what they lead to is not read', async () => {
  const { root, oid } = await repositoryWith([
    { message: 'feat: a', mark: 'a', files: { 'go.mod': 'module a\n' } },
  ])
  symlinkSync('/etc/hostname', join(root, 'yarn.lock'))
  symlinkSync('go.mod', join(root, 'Cargo.lock'))
  symlinkSync('/etc', join(root, 'etc'))
  git(root, 'add', 'yarn.lock', 'Cargo.lock', 'etc')
  git(root, 'update-index', '--add', '--cacheinfo', `160000,${oid('a')},vendor`)
  commit(root)
  const tree = await (await openRepository(root)).tree('HEAD', '')
  expect(tree.paths).toEqual(['go.mod'])
  expect((await tree.read(['yarn.lock', 'Cargo.lock', 'etc/hostname', 'vendor/go.mod'], 1000)).size).toBe(0)
})

test('names of any kind, empty files and files of one content are read', async () => {
  const files = {
    'a b/go.mod': '',
    'é/go.mod': 'same',
    '-x/go.mod': 'same',
    'a\tb/go.mod': '\n\n',
    'n\nl/go.mod': 'x',
  }
  const { repository, oid } = await repositoryWith([{ message: 'feat: a', mark: 'a', files }])
  const tree = await repository.tree(oid('a'), '')
  const read = await tree.read(tree.paths, 100)
  expect(Object.fromEntries([...read].map(([path, blob]) => [path, text(blob)]))).toEqual(files)
})

test('trap 51: a file that is too large is told by its size, and the others are read', async () => {
  const { repository, oid } = await repositoryWith([
    { message: 'feat: a', mark: 'a', files: { 'go.mod': 'x'.repeat(101), 'yarn.lock': 'x'.repeat(100) } },
  ])
  const read = await (await repository.tree(oid('a'), '')).read(['go.mod', 'yarn.lock'], 100)
  expect(read.get('go.mod')).toEqual({ size: 101 })
  expect(text(read.get('yarn.lock'))).toBe('x'.repeat(100))
})

test('a file that this clone has lost is left out, and the others are read', async () => {
  const { root } = await repositoryWith([{ message: 'feat: a', files: { 'yarn.lock': 'kept\n' } }])
  writeFileSync(join(root, 'go.mod'), 'gone\n')
  git(root, 'add', 'go.mod')
  commit(root)
  const gone = git(root, 'rev-parse', 'HEAD:go.mod')
  rmSync(join(root, '.git', 'objects', gone.slice(0, 2), gone.slice(2)))
  const read = await (await (await openRepository(root)).tree('HEAD', '')).read(['go.mod', 'yarn.lock'], 100)
  expect([...read].map(([path, blob]) => [path, text(blob)])).toEqual([['yarn.lock', 'kept\n']])
})
