import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginAhead } from '../../../src/cli/ahead.ts'
import { beginOpening } from '../../../src/edge/git/opening.ts'
import { openRepository } from '../../../src/edge/git/repository.ts'
import { scratchFolder } from '../../builders/folder.ts'
import { repositoryWith } from '../../builders/repository.ts'
import { git } from './origin.ts'

const history = [
  { message: 'feat: first', mark: 'first', tags: ['v1.0.0'] },
  { message: 'fix: second', mark: 'second', tags: ['pkg@1.0.0'] },
  { message: 'feat: third', mark: 'third' },
]

test('a commit that was named ahead of time is the one that git would name, with its files and its committer', async () => {
  const { root, repository, oid } = await repositoryWith(history)
  git(root, 'branch', 'v1.0.0', oid('third'))
  writeFileSync(join(root, '.mailmap'), 'Countess of Lovelace <ada@acme.example>\n')
  for (const name of ['HEAD', 'main', 'v1.0.0', 'pkg@1.0.0', oid('second'), oid('second').slice(0, 9)]) {
    const ahead = await openRepository(root, beginOpening(root, { files: name }))
    const commit = await repository.resolve(name)
    expect([name, await ahead.resolve(name)]).toEqual([name, commit])
    const committer = await ahead.committer(commit ?? '')
    expect(committer).toEqual(await repository.committer(commit ?? ''))
    expect(committer.name).toBe('Countess of Lovelace')
    const [one, other] = [await ahead.tree(commit ?? '', ''), await repository.tree(commit ?? '', '')]
    expect(one.paths).toEqual(other.paths)
  }
  expect(await repository.resolve('v1.0.0')).toBe(oid('first'))
})

test('what is not there, or is no plain name, is asked for when it is wanted', async () => {
  const { root, oid } = await repositoryWith(history)
  for (const [name, commit] of [
    ['v9.9.9', null],
    ['v1.0.0..main', null],
    ['HEAD~1', oid('second')],
    ['-x', null],
  ] as const) {
    const ahead = await openRepository(root, beginOpening(root, { files: name }))
    expect([name, await ahead.resolve(name)]).toEqual([name, commit])
  }
})

test('the files of another commit than the one that was named are its own', async () => {
  const { root, oid } = await repositoryWith([
    { message: 'feat: first', mark: 'first', files: { 'a.txt': 'a' } },
    { message: 'feat: second', mark: 'second', files: { 'b.txt': 'b' } },
  ])
  const ahead = await openRepository(root, beginOpening(root, { files: 'HEAD' }))
  expect((await ahead.tree(oid('first'), '')).paths).toEqual(['a.txt'])
  expect((await ahead.tree(oid('second'), '')).paths).toEqual(['a.txt', 'b.txt'])
})

test('lockfiles are asked for ahead of time where the words say so, and a folder without git is no failure', async () => {
  const root = await scratchFolder()
  const named = (...words: string[]) => beginAhead([...words, `--cwd=${root}`])?.named?.name
  expect(named('bom')).toBe('HEAD')
  expect(named('bom', '--ref', 'v1.0.0')).toBe('v1.0.0')
  expect(named('bom', 'packages/a', '--ref=v1.0.0')).toBe('v1.0.0')
  expect(named('bom', 'diff', 'v1.0.0', 'v1.1.0')).toBeUndefined()
  expect(named('notes')).toBeUndefined()
  expect(beginAhead(['bom', 'packages/a', '--cwd', root])?.cwd).toBe(join(root, 'packages/a'))
  expect(beginAhead(['bom', '--help'])).toBeNull()
})
