import { expect, test } from 'vitest'
import { patchIds } from '../../../src/edge/git/patches.ts'
import { repositoryWith } from '../../builders/repository.ts'
import { git } from './origin.ts'

test('trap 47: the same change on two branches has one patch id, whoever committed it when', async () => {
  const { root, oid } = await repositoryWith([
    { message: 'chore: first', mark: 'first', files: { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'b\n' } },
    { message: 'fix: a', mark: 'fix', files: { 'a.txt': 'one\n2\nthree\n' } },
    { message: 'feat: b', mark: 'other', files: { 'b.txt': 'c\n' } },
    {
      message: 'fix: a, for the old ones',
      mark: 'backport',
      branch: 'old',
      from: 'first',
      author: 'Bob <bob@acme.example>',
      files: { 'a.txt': 'one\n2\nthree\n' },
    },
  ])
  const patches = await patchIds(root, ['first', 'fix', 'other', 'backport'].map(oid))
  expect(patches.size).toBe(4)
  expect(patches.get(oid('fix'))).toMatch(/^[0-9a-f]{40}$/)
  expect(patches.get(oid('backport'))).toBe(patches.get(oid('fix')))
  expect(new Set(patches.values()).size).toBe(3)
})

test('a merge and an empty commit have no patch, and only what is asked for is looked at', async () => {
  const { root, oid } = await repositoryWith([
    { message: 'chore: first', mark: 'first', files: { a: '1' } },
    { message: 'feat: side', mark: 'side', branch: 'side', from: 'first', files: { b: '2' } },
    { message: 'feat: main', mark: 'main', files: { c: '3' } },
    { message: 'Merge side', mark: 'merge', merges: ['side'], files: { b: '2' } },
    { message: 'chore: nothing', mark: 'empty' },
  ])
  const patches = await patchIds(root, ['merge', 'empty', 'side'].map(oid))
  expect([...patches.keys()]).toEqual([oid('side')])
  expect(await patchIds(root, [])).toEqual(new Map())
})

test('two pictures in one place are two patches, and the same picture is one', async () => {
  const picture = (seed: number) =>
    String.fromCharCode(...Array.from({ length: 400 }, (_, index) => (index * seed) % 128))
  const { root, oid } = await repositoryWith([
    { message: 'chore: first', mark: 'first', files: { 'logo.png': picture(3) } },
    { message: 'feat: logo', mark: 'one', branch: 'one', from: 'first', files: { 'logo.png': picture(5) } },
    { message: 'feat: logo', mark: 'two', branch: 'two', from: 'first', files: { 'logo.png': picture(7) } },
    {
      message: 'feat: again',
      mark: 'same',
      branch: 'same',
      from: 'first',
      files: { 'logo.png': picture(5) },
    },
  ])
  const patches = await patchIds(root, ['one', 'two', 'same'].map(oid))
  expect(patches.get(oid('one'))).not.toBe(patches.get(oid('two')))
  expect(patches.get(oid('one'))).toBe(patches.get(oid('same')))
})

test("the clone's own ways to show a difference do not change what a patch is", async () => {
  const { root, oid } = await repositoryWith([
    {
      message: 'chore: first',
      mark: 'first',
      files: { 'a.txt': 'one\n', '.gitattributes': '*.txt diff=upper\n' },
    },
    { message: 'fix: a', mark: 'fix', files: { 'a.txt': 'two\n' } },
    { message: 'refactor: move', mark: 'move', files: { 'a.txt': null, 'b.txt': 'two\n' } },
  ])
  const oids = ['first', 'fix', 'move'].map(oid)
  const before = await patchIds(root, oids)
  for (const [key, value] of [
    ['diff.external', 'false'],
    ['diff.upper.textconv', 'rev'],
    ['diff.noprefix', 'true'],
    ['diff.renames', 'copies'],
    ['diff.algorithm', 'patience'],
    ['color.ui', 'always'],
  ] as const)
    git(root, 'config', key, value)
  expect(await patchIds(root, oids)).toEqual(before)
  expect(before.size).toBe(3)
})

test('a commit that is not here is a failure, not a commit without a patch', async () => {
  const { root, oid } = await repositoryWith([{ message: 'chore: first', mark: 'first', files: { a: '1' } }])
  await expect(patchIds(`${root}/nowhere`, [oid('first')])).rejects.toMatchObject({ code: 'GIT_MISSING' })
})
