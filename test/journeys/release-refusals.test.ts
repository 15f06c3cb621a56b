import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReleasing, gitIn, type Releasing } from '../builders/releasing.ts'

const withCommit = `release: { changelog: CHANGELOG.md, version-files: true }\n`

function held({ github }: Releasing) {
  return github.repository('acme/api')
}

function writes({ github }: Releasing): string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
}

test('a tag that names another commit at the remote is refused, wherever the difference is', async () => {
  const releasing = await aReleasing()
  const first = releasing.git('rev-parse', 'v1.0.0')
  gitIn(releasing.origin, 'tag', 'v1.1.0', first)
  const onlyThere = await releasing.waybill('release')
  expect(onlyThere.exitCode).toBe(2)
  expect(onlyThere.stderr).toContain('TAG_MOVED')
  expect(onlyThere.stderr).toContain('git fetch --tags')
  releasing.git('tag', '--force', 'v1.1.0', 'HEAD')
  const moved = await releasing.waybill('release')
  expect(moved.stderr).toContain('TAG_MOVED')
  expect(moved.stderr).toContain('--force')
  expect(gitIn(releasing.origin, 'rev-parse', 'v1.1.0')).toBe(first)
  expect(held(releasing).releases).toEqual([])
})

test('a tag that this clone alone has, on a commit that HEAD does not hold, is told with the line that removes it', async () => {
  const releasing = await aReleasing()
  releasing.git('switch', '--quiet', '--create', 'aside', 'v1.0.0')
  releasing.git('commit', '--quiet', '--allow-empty', '--message=feat: aside')
  releasing.git('tag', 'v1.1.0')
  releasing.git('switch', '--quiet', 'main')
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('git tag --delete v1.1.0')
  releasing.git('tag', '--delete', 'v1.1.0')
  expect((await releasing.waybill('release')).exitCode).toBe(0)
})

test('a release is not begun where its tag cannot get to the forge, which would make one of its own', async () => {
  const releasing = await aReleasing()
  releasing.git('remote', 'remove', 'origin')
  const { exitCode, stderr } = await releasing.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
  expect(stderr).toContain('--tag-only')
  expect([releasing.git('tag'), held(releasing).releases]).toEqual(['v1.0.0', []])
})

test('what a tag holds that never reached the remote is not left out of the notes after it', async () => {
  const releasing = await aReleasing()
  releasing.git('tag', 'v1.1.0')
  releasing.git('commit', '--quiet', '--allow-empty', '--message=feat: later')
  const { exitCode, stderr } = await releasing.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2 })
  const [line = ''] = /git tag --delete v1\.1\.0/.exec(stderr) ?? []
  releasing.git(...line.split(' ').slice(1))
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  expect(held(releasing).releases[0]?.body).toMatch(/later[^]*find by/)
})

test('a tag of this clone alone is not pushed from a branch that releases are not made from', async () => {
  const releasing = await aReleasing({ yaml: 'release: { branches: [main] }\n' })
  releasing.git('switch', '--quiet', '--create', 'feature')
  releasing.git('tag', 'v1.1.0')
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('feature is checked out')
  expect(gitIn(releasing.origin, 'tag')).toBe('v1.0.0')
})

test('a branch is pushed as what it is, whatever tag is called like it', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  releasing.git('tag', 'main', 'HEAD~1')
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  expect(gitIn(releasing.origin, 'for-each-ref', '--format=%(refname)', 'refs/heads')).toBe('refs/heads/main')
  expect(gitIn(releasing.origin, 'rev-parse', 'refs/heads/main')).toBe(
    gitIn(releasing.origin, 'rev-parse', 'v1.1.0^{commit}'),
  )
})

test('a release commit that cannot be signed is told with what to set', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  for (const [key, value] of Object.entries({ 'commit.gpgSign': 'true', 'gpg.program': 'false' }))
    releasing.git('config', key, value)
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('The release commit could not be signed')
  expect(stderr).toContain('user.signingkey')
})

test('a version that is out cannot be released of another commit', async () => {
  const releasing = await aReleasing()
  const { exitCode, stderr } = await releasing.waybill('release', '--as', '1.0.0')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('TAG_MOVED')
  const lower = await releasing.waybill('release', '--as', 'v0.9.0')
  expect(lower).toMatchObject({ exitCode: 2 })
  expect(lower.stderr).toContain('not higher than 1.0.0')
})

test('what is not committed, a branch that releases are not made from and a missing file stop it before anything is done', async () => {
  const releasing = await aReleasing({ yaml: 'release: { branches: [main, "release/*"] }\n' })
  const untouched = () => expect([releasing.git('tag'), writes(releasing)]).toEqual(['v1.0.0', []])
  await writeFile(join(releasing.root, 'package.json'), '{}')
  const dirty = await releasing.waybill('release')
  expect(dirty.exitCode).toBe(2)
  expect(dirty.stderr).toContain('package.json')
  releasing.git('checkout', '--', 'package.json')
  releasing.git('switch', '--quiet', '--create', 'idea')
  const other = await releasing.waybill('release')
  expect(other.stderr).toContain('idea is checked out, and releases are made from main, release/*')
  releasing.git('switch', '--quiet', 'main')
  const missing = await releasing.waybill('release', '--attach', 'build/*.tgz')
  expect(missing.stderr).toContain('There is no file build/*.tgz to attach.')
  untouched()
  releasing.git('switch', '--quiet', '--create', 'release/1.x')
  await mkdir(join(releasing.root, 'build'))
  await writeFile(join(releasing.root, 'build', 'a b.tgz'), 'x')
  expect((await releasing.waybill('release', '--attach', 'build/*.tgz')).exitCode).toBe(0)
  expect(held(releasing).releases[0]?.assets.map(({ name, label }) => ({ name, label }))).toContainEqual({
    name: 'a.b.tgz',
    label: 'a b.tgz',
  })
})

test('a secret in a commit message stops a release before anything of it is made', async () => {
  const releasing = await aReleasing({
    history: [
      { message: 'feat: begin', tags: ['v1.0.0'] },
      { message: `feat: sign in\n\nwith ghp_${'a1B2'.repeat(9)}` },
    ],
  })
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('SECRET_IN_HISTORY')
  expect(stderr).not.toContain('a1B2a1B2')
  expect(releasing.git('tag')).toBe('v1.0.0')
  expect(writes(releasing)).toEqual([])
})

test('a token that may not write is known before the tag is made', async () => {
  const releasing = await aReleasing()
  releasing.github.fail({ kind: 'status', status: 401, message: 'Bad credentials' }, { times: 5 })
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('FORGE_REFUSED')
  expect(releasing.git('tag')).toBe('v1.0.0')
})

test('a forge that fails after the tag is pushed says to run it again, and that finishes it', async () => {
  const releasing = await aReleasing()
  releasing.github.fail(
    { kind: 'status', status: 403, message: 'Resource not accessible by integration' },
    { method: 'POST' },
  )
  const failed = await releasing.waybill('release')
  expect(failed.exitCode).toBe(2)
  expect(failed.stderr).toContain('The tag v1.1.0 is on origin: run it again to finish')
  const { exitCode } = await releasing.waybill('release')
  expect(exitCode).toBe(0)
  expect(held(releasing).releases.map(({ tag, draft }) => ({ tag, draft }))).toEqual([
    { tag: 'v1.1.0', draft: false },
  ])
})

test('two runs at once make one release', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const others = await Promise.all([releasing.clone(), releasing.clone()])
  const runs = await Promise.all(others.map((one) => one.waybill('release', '--tag-only')))
  expect(runs.map(({ exitCode, stderr }) => ({ exitCode, stderr: exitCode === 0 ? '' : stderr }))).toEqual([
    { exitCode: 0, stderr: '' },
    { exitCode: 0, stderr: '' },
  ])
  expect(gitIn(releasing.origin, 'tag').split('\n')).toEqual(['v1.0.0', 'v1.1.0'])
  expect(gitIn(releasing.origin, 'rev-list', '--count', 'main')).toBe('5')
  for (const one of others)
    expect(one.git('rev-parse', 'v1.1.0')).toBe(gitIn(releasing.origin, 'rev-parse', 'v1.1.0'))
})

test('a branch that moved on at the remote is told, and nothing of the release is left behind', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const behind = await releasing.clone()
  await writeFile(join(releasing.root, 'more'), '')
  releasing.git('add', 'more')
  releasing.git('commit', '--quiet', '--message=feat: more')
  releasing.git('push', '--quiet', 'origin', 'main')
  const head = behind.git('rev-parse', 'HEAD')
  const { exitCode, stderr } = await behind.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('git pull --rebase')
  expect([behind.git('tag'), behind.git('rev-parse', 'HEAD'), behind.git('status', '--porcelain')]).toEqual([
    'v1.0.0',
    head,
    '',
  ])
})

test('a remote that refuses the branch gets no tag either, and its words are told', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const hook = join(releasing.origin, 'hooks', 'update')
  await mkdir(join(releasing.origin, 'hooks'), { recursive: true })
  await writeFile(
    hook,
    '#!/bin/sh\ncase "$1" in refs/heads/*) echo "GH006: main is protected" >&2; exit 1;; esac\n',
  )
  await chmod(hook, 0o755)
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('GH006: main is protected')
  expect(gitIn(releasing.origin, 'tag')).toBe('v1.0.0')
  expect([releasing.git('tag'), releasing.git('status', '--porcelain')]).toEqual(['v1.0.0', ''])
  expect(writes(releasing)).toEqual([])
})
