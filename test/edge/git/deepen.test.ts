import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deepenUntil, type DeepenOptions } from '../../../src/edge/git/deepen.ts'
import { familyOf } from '../../../src/git/tag.ts'
import { counts, git, originWith, row, shallowClone } from './origin.ts'
import { serveGit } from './git-server.ts'

/** The question of the tests: is everything here that HEAD (or another tip) reaches and the tag does not? */
function isWhole(root: string, tag: string, tip = 'HEAD'): boolean {
  try {
    const shallow = join(root, '.git', 'shallow')
    const cuts = existsSync(shallow) ? readFileSync(shallow, 'utf8').split('\n') : []
    const range = git(root, 'rev-list', `${tip}^{commit}`, `^refs/tags/${tag}^{commit}`, '--').split('\n')
    return !cuts.some((cut) => cut !== '' && range.includes(cut))
  } catch {
    return false
  }
}

function deepen(root: string, tag: string, options: Partial<DeepenOptions> = {}) {
  const tip = options.tip === undefined || options.tip === null ? 'HEAD' : `refs/tags/${options.tip}`
  return deepenUntil(root, {
    remote: 'origin',
    token: null,
    signal: new AbortController().signal,
    onStep: () => undefined,
    enough: async () => isWhole(root, tag, tip),
    ...options,
  })
}

const long = row(300, { 60: ['v1.0.0'], 240: ['v1.1.0'], 270: ['v1.2.0', 'other@1.0.0'] })

test('trap 15: a clone of depth 1 without tags gets the range, the tagged commit, and nothing else', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  expect(counts(root)).toEqual({ head: 31, all: 31 })
  expect(git(root, 'tag').split('\n')).toEqual(['other@1.0.0', 'v1.2.0'])
})

test('trap 15: a clone that is deep enough and has no tags gets its tags and not one commit', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 100)
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true, steps: 1 })
  expect(counts(root)).toEqual({ head: 100, all: 100 })
  expect(git(root, 'tag').split('\n')).toEqual(['other@1.0.0', 'v1.1.0', 'v1.2.0'])
})

test('trap 15: a tag that is there while the history up to it is cut costs what is between them', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 5)
  git(root, 'fetch', '--quiet', '--depth=1', 'origin', '+refs/tags/*:refs/tags/*')
  expect(isWhole(root, 'v1.2.0')).toBe(false)
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  // The two older tags were here before, each with its one commit.
  expect(counts(root)).toEqual({ head: 31, all: 33 })
})

test('trap 15: an annotated tag that the checkout replaced by a lightweight one gets its own date back', async () => {
  const commits = long.map((commit) =>
    commit.tags?.includes('v1.2.0') ? { ...commit, annotation: 'Release 1.2.0' } : commit,
  )
  const { url, oid } = await originWith(commits)
  const root = await shallowClone(url, 100)
  git(root, 'tag', 'v1.2.0', oid('270'))
  expect(git(root, 'cat-file', '-t', 'v1.2.0')).toBe('commit')
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  expect(git(root, 'cat-file', '-t', 'v1.2.0')).toBe('tag')
  expect(git(root, 'rev-parse', 'v1.2.0^{commit}')).toBe(oid('270'))
})

test('a tag that names another commit here than on the remote is left as it is', async () => {
  const { url, oid } = await originWith(long)
  const root = await shallowClone(url, 100)
  git(root, 'tag', 'v1.1.0', oid('250'))
  await deepen(root, 'v1.2.0')
  expect(git(root, 'rev-parse', 'v1.1.0')).toBe(oid('250'))
})

test('a branch that left before the last release and came back after it is followed to where it left', async () => {
  const { url } = await originWith([
    ...row(265, { 60: ['v1.0.0'], 240: ['v1.1.0'] }),
    ...row(3, {}, { branch: 'feature', mark: 'side', from: '265' }).map((commit, index) => ({
      ...commit,
      mark: `side ${index}`,
      from: index === 0 ? '265' : `side ${index - 1}`,
    })),
    ...row(5, { 5: ['v1.2.0'] }, {}).map((commit) => ({ ...commit, mark: `on ${commit.mark}` })),
    { message: 'Merge branch feature', merges: ['side 2'] },
    ...row(29).map((commit) => ({ ...commit, mark: `then ${commit.mark}` })),
  ])
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  expect(git(root, 'rev-list', '--count', 'HEAD', '^v1.2.0')).toBe('33')
  expect(counts(root).head).toBeLessThan(33 + 5 + 60)
})

test('a release that was tagged off the branch is found with where its branch left', async () => {
  const { url } = await originWith([
    ...row(200, { 20: ['v1.0.0'] }),
    { message: 'chore: release', branch: 'release', from: '150', tags: ['v1.1.0'] },
  ])
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.1.0')).toMatchObject({ complete: true })
  expect(git(root, 'rev-list', '--count', 'HEAD', '^v1.1.0')).toBe('50')
  expect(git(root, 'tag')).toBe('v1.1.0')
})

test('at the commit of a release the history since the release before it is fetched', async () => {
  const { url } = await originWith(row(100, { 50: ['v1.0.0'], 80: ['v1.1.0-rc.1'], 100: ['v1.1.0'] }))
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.0.0')).toMatchObject({ complete: true })
  expect(counts(root).head).toBe(51)
  expect(git(root, 'tag').split('\n')).toEqual(['v1.0.0', 'v1.1.0', 'v1.1.0-rc.1'])
})

test('a past release is fetched by its tag, with what lies between it and the one before', async () => {
  const { url, oid } = await originWith(long)
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.1.0', { tip: 'v1.2.0' })).toMatchObject({ complete: true })
  expect(git(root, 'rev-list', '--count', 'v1.2.0', '^v1.1.0')).toBe('30')
  expect(counts(root)).toEqual({ head: 1, all: 32 })
  expect(git(root, 'rev-parse', 'HEAD')).toBe(oid('300'))
})

test('a range from an older tag goes as far as that tag', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  expect(await deepen(root, 'v1.1.0', { from: 'v1.1.0' })).toMatchObject({ complete: true })
  expect(counts(root).head).toBe(61)
})

test('the release of a package begins at the tags of its own family', async () => {
  const { url } = await originWith(row(100, { 40: ['api@1.0.0'], 90: ['web@2.0.0'], 95: ['v3.0.0'] }))
  const root = await shallowClone(url, 1)
  const families = [familyOf('api@{version}')]
  expect(await deepen(root, 'api@1.0.0', { families })).toMatchObject({ complete: true })
  expect(counts(root).head).toBe(61)
})

test('a repository that was never released is fetched whole, and other branches are not', async () => {
  const { url } = await originWith([...row(120), { message: 'feat: apart', branch: 'other', from: '3' }])
  const root = await shallowClone(url, 1)
  const enough = async () => git(root, 'rev-parse', '--is-shallow-repository') === 'false'
  expect(await deepen(root, '', { enough })).toMatchObject({ complete: true })
  expect(counts(root)).toEqual({ head: 120, all: 120 })
})

test('a question that no depth answers ends with the whole history and all tags', async () => {
  const { url } = await originWith([
    ...long,
    { message: 'fix: old', branch: 'maintenance', from: '60', tags: ['v1.0.1'] },
  ])
  const root = await shallowClone(url, 1)
  expect(await deepen(root, '', { enough: async () => false })).toMatchObject({ complete: false })
  expect(counts(root)).toEqual({ head: 300, all: 301 })
  expect(git(root, 'tag').split('\n')).toEqual(['other@1.0.0', 'v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.2.0'])
})

test('a step never cuts off history that came in another way', async () => {
  const { url } = await originWith([
    ...row(100, { 90: ['v1.0.0'] }),
    ...Array.from({ length: 40 }, (_, index) => ({
      message: `feat: side ${index}`,
      branch: 'side',
      mark: `side ${index}`,
      from: index === 0 ? '95' : `side ${index - 1}`,
    })),
    { message: 'Merge side', merges: ['side 39'] },
  ])
  const root = await shallowClone(url, 20)
  const before = git(root, 'rev-list', 'HEAD').split('\n')
  expect(await deepen(root, 'v1.0.0')).toMatchObject({ complete: true })
  const after = new Set(git(root, 'rev-list', 'HEAD').split('\n'))
  expect(before.filter((oid) => !after.has(oid))).toEqual([])
  expect(git(root, 'rev-list', '--count', 'HEAD', '^v1.0.0')).toBe('51')
})

test('no branch, no FETCH_HEAD and no configuration is touched, and other refspecs bring nothing', async () => {
  const { url } = await originWith([...long, { message: 'feat: apart', branch: 'other', from: '100' }])
  const root = await shallowClone(url, 1)
  const told = () => [
    git(root, 'for-each-ref', 'refs/heads', 'refs/remotes'),
    readFileSync(join(root, '.git', 'config'), 'utf8'),
    readFileSync(join(root, '.git', 'FETCH_HEAD'), 'utf8'),
  ]
  git(root, 'config', 'remote.origin.tagOpt', '--tags')
  git(root, 'config', 'fetch.prune', 'true')
  git(root, 'config', 'fetch.pruneTags', 'true')
  git(root, 'tag', 'mine')
  const before = told()
  await deepen(root, 'v1.2.0')
  expect(told()).toEqual(before)
  expect(git(root, 'tag').split('\n')).toContain('mine')
  expect(counts(root).all).toBe(31)
})

test('commits that were never pushed do not stand in the way', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  git(
    root,
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@acme.example',
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'fix: mine',
  )
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  expect(counts(root).head).toBe(32)
})

test('each step is told in words before it is taken', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  const told: string[] = []
  const { steps } = await deepen(root, 'v1.2.0', { onStep: (text) => told.push(text) })
  expect(told).toEqual([
    'Fetching the tags v1.2.0 from origin.',
    'Fetching the tags of the history that is here from origin.',
    'Fetching the history since v1.2.0 from origin.',
  ])
  expect(steps).toBe(4)
})

test('over http the same commits come, with the token in a header and nowhere else', async () => {
  const { path } = await originWith(long)
  await using server = await serveGit(path)
  const root = await shallowClone(server.url, 1)
  const before = server.authorizations.length
  expect(await deepen(root, 'v1.2.0', { token: 's3cret-token' })).toMatchObject({ complete: true })
  expect(counts(root)).toEqual({ head: 31, all: 31 })
  const header = `Basic ${Buffer.from('x-access-token:s3cret-token').toString('base64')}`
  expect(new Set(server.authorizations.slice(before))).toEqual(new Set([header]))
  expect(readFileSync(join(root, '.git', 'config'), 'utf8')).not.toContain('s3cret')
})

test('a server of the old protocol gives what its branches name, which is enough', async () => {
  const { path } = await originWith(long)
  await using server = await serveGit(path, { oldProtocol: true })
  const root = await shallowClone(server.url, 20)
  expect(await deepen(root, 'v1.2.0')).toMatchObject({ complete: true })
  expect(counts(root).head).toBeLessThan(100)
})

test("trap 15: a remote that is gone is a clear failure with git's words and no credential", async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  git(root, 'remote', 'set-url', 'origin', 'https://ada:s3cret@gone.invalid/acme/api.git')
  const failure = await deepen(root, 'v1.2.0').catch((error: unknown) => error)
  expect(failure).toMatchObject({ code: 'HISTORY_SHALLOW', exitCode: 2 })
  expect(String(failure)).toContain('could not be fetched from origin')
  expect(String(failure)).toContain('gone.invalid')
  expect(String(failure)).not.toContain('s3cret')
})

test('a clone without the remote says which one it misses', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  await expect(deepen(root, 'v1.2.0', { remote: 'upstream' })).rejects.toMatchObject({
    code: 'HISTORY_SHALLOW',
    message: 'There is no remote upstream to fetch the history from.',
  })
})

test('an interrupted run fetches nothing more and says so', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  const stop = new AbortController()
  stop.abort(130)
  await expect(deepen(root, 'v1.2.0', { signal: stop.signal })).rejects.toMatchObject({ exitCode: 130 })
  expect(counts(root).all).toBe(1)
})

test('a failure of the question itself is not taken for a missing history', async () => {
  const { url } = await originWith(long)
  const root = await shallowClone(url, 1)
  const enough = () => Promise.reject(new Error('no question'))
  await expect(deepen(root, 'v1.2.0', { enough })).rejects.toThrow('no question')
})
