import { expect, test } from 'vitest'
import { remoteTags } from '../../../src/edge/git/remote-tags.ts'
import { movedTags } from '../../../src/forge/moved-tags.ts'
import { openRepository } from '../../../src/edge/git/repository.ts'
import { git, originWith, row, shallowClone } from './origin.ts'

const signal = new AbortController().signal

test('the tags of a remote come with the commit that each names in the end', async () => {
  const { path, url, oid } = await originWith(row(3, { 1: ['v1.0.0'] }))
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example']
  git(path, ...who, 'tag', '-a', '-m', 'Two', 'v2.0.0', oid('2'))
  git(path, ...who, 'tag', '-a', '-m', 'Nested', 'nested', 'v2.0.0')
  const root = await shallowClone(url, 1)
  const tags = await remoteTags(root, { remote: 'origin', token: null, signal })
  expect([...tags].map(([name, { commit, annotation }]) => [name, commit, annotation !== null])).toEqual([
    ['nested', oid('2'), true],
    ['v1.0.0', oid('1'), false],
    ['v2.0.0', oid('2'), true],
  ])
})

test('trap 14: a tag that was deleted and made anew on the remote is found, and so is one that is only there', async () => {
  const { path, url, oid } = await originWith(row(4, { 1: ['v1.0.0'], 2: ['v1.1.0'] }))
  const root = await shallowClone(url, 10)
  git(root, 'fetch', '--quiet', '--tags', 'origin')
  git(path, 'tag', '-d', 'v1.1.0')
  git(path, 'tag', 'v1.1.0', oid('3'))
  git(path, 'tag', 'v1.2.0', oid('4'))
  git(root, 'tag', 'mine')
  const repository = await openRepository(root)
  const { tags } = await repository.tags()
  const remote = await remoteTags(root, { remote: 'origin', token: null, signal })
  expect(movedTags(tags, remote)).toEqual({
    moved: [{ name: 'v1.1.0', here: oid('2'), there: oid('3') }],
    missing: ['v1.2.0'],
    unpushed: ['mine'],
  })
})

test('a remote without tags has none, and asking changes nothing', async () => {
  const { url } = await originWith(row(2))
  const root = await shallowClone(url, 1)
  const before = git(root, 'for-each-ref')
  expect(await remoteTags(root, { remote: 'origin', token: null, signal })).toEqual(new Map())
  expect(git(root, 'for-each-ref')).toBe(before)
})
