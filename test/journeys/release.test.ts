import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReleasing, gitIn, type Releasing } from '../builders/releasing.ts'
import { releaseSchema, type ReleaseDocument } from '../../src/forge/release-document.ts'

const withCommit = `release: { changelog: CHANGELOG.md, version-files: true }\n`

function held({ github }: Releasing) {
  return github.repository('acme/api')
}

function writes({ github }: Releasing): string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path }) => `${method} ${path}`)
}

async function documentOf(releasing: Releasing, ...flags: readonly string[]): Promise<ReleaseDocument> {
  const { stdout, stderr } = await releasing.waybill('release', '--json', ...flags)
  return releaseSchema.parse(JSON.parse(stdout || JSON.stringify({ stderr })))
}

test('a release is a pushed annotated tag with the notes, and at the forge its files, published last', async () => {
  const releasing = await aReleasing()
  const { exitCode, stdout, stderr } = await releasing.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(gitIn(releasing.origin, 'cat-file', '-t', 'v1.1.0')).toBe('tag')
  expect(gitIn(releasing.origin, 'rev-parse', 'v1.1.0^{commit}')).toBe(releasing.git('rev-parse', 'HEAD'))
  const message = gitIn(releasing.origin, 'for-each-ref', '--format=%(contents)', 'refs/tags/v1.1.0')
  expect(message).toMatch(/^v1\.1\.0\n\nFeatures\n.*search: find by/s)
  const [release, ...others] = held(releasing).releases
  expect(others).toEqual([])
  expect(release).toMatchObject({ tag: 'v1.1.0', name: 'v1.1.0', draft: false, prerelease: false })
  expect(held(releasing).latest).toBe(release?.id)
  expect(release?.body).toContain('Everything since v1.0.0')
  expect(release?.body).not.toContain('## 1.1.0')
  expect(release?.assets.map(({ name }) => name).sort()).toEqual([
    'api-1.1.0.cdx.json',
    'api-1.1.0.intoto.json',
    'api-1.1.0.notes.md',
    'api-1.1.0.sha256',
  ])
  expect(stdout).toContain('/acme/api/releases/tag/v1.1.0')
  const order = writes(releasing)
  expect(order.at(-1)).toMatch(/^PATCH/)
  expect(order[0]).toMatch(/^POST .*\/releases$/)
  expect(order.slice(1, -1).every((one) => one.includes('/assets'))).toBe(true)
})

test('the bill of materials that hangs on a release is the one that a checkout of its tag gives, and the digests say so', async () => {
  const releasing = await aReleasing()
  await writeFile(join(releasing.root, 'api.tgz'), 'built')
  const { exitCode, stderr } = await releasing.waybill('release', '--attach', 'api.tgz')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  const assets = new Map(held(releasing).releases[0]?.assets.map(({ name, content }) => [name, content]))
  const { stdout } = await releasing.waybill('bom', '--ref', 'v1.1.0')
  expect(assets.get('api-1.1.0.cdx.json')?.toString('utf8')).toBe(stdout)
  const lines = assets.get('api-1.1.0.sha256')?.toString('utf8').trim().split('\n') ?? []
  expect(lines).toHaveLength(4)
  for (const line of lines) {
    const [sha256, name = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(assets.get(name) ?? '')
        .digest('hex'),
      name,
    ).toBe(sha256)
  }
  const statement = JSON.parse(assets.get('api-1.1.0.intoto.json')?.toString('utf8') ?? '') as {
    subject: object[]
  }
  expect(statement.subject).toEqual([
    { name: 'api.tgz', digest: { sha256: createHash('sha256').update('built').digest('hex') } },
  ])
})

test('releasing again does nothing at all', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  const [object, head, done] = [
    releasing.git('rev-parse', 'v1.1.0'),
    releasing.git('rev-parse', 'HEAD'),
    writes(releasing).length,
  ]
  const again = await releasing.waybill('release')
  expect(again).toMatchObject({ exitCode: 0 })
  expect(again.stderr).toContain('nothing was left to do')
  expect([
    releasing.git('rev-parse', 'v1.1.0'),
    releasing.git('rev-parse', 'HEAD'),
    writes(releasing).length,
  ]).toEqual([object, head, done])
})

test('the CHANGELOG and the versions are committed before the tag, and arrive with it', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const before = releasing.git('rev-parse', 'HEAD')
  const { commit } = await documentOf(releasing)
  expect(commit).toMatchObject({ subject: 'chore(release): v1.1.0', branch: 'main' })
  expect(commit?.files.toSorted()).toEqual(['CHANGELOG.md', 'package-lock.json', 'package.json'])
  const tagged = gitIn(releasing.origin, 'rev-parse', 'v1.1.0^{commit}')
  expect(gitIn(releasing.origin, 'rev-parse', 'main')).toBe(tagged)
  expect(gitIn(releasing.origin, 'rev-parse', 'main^')).toBe(before)
  expect(releasing.git('rev-parse', 'HEAD')).toBe(tagged)
  expect(releasing.git('status', '--porcelain')).toBe('')
  expect(JSON.parse(await readFile(join(releasing.root, 'package.json'), 'utf8'))).toMatchObject({
    version: '1.1.0',
  })
  expect(await readFile(join(releasing.root, 'CHANGELOG.md'), 'utf8')).toContain('search')
})

test('a workflow that is run again on the commit before the release commit goes on with that release', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const before = releasing.git('rev-parse', 'HEAD')
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  const again = await releasing.clone()
  again.git('reset', '--quiet', '--hard', before)
  held(releasing).releases = []
  const { exitCode, stderr } = await again.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(gitIn(releasing.origin, 'tag').split('\n')).toEqual(['v1.0.0', 'v1.1.0'])
  expect(held(releasing).releases.map(({ tag, draft }) => ({ tag, draft }))).toEqual([
    { tag: 'v1.1.0', draft: false },
  ])
})

test('a dry run tells every step and every word, and does none of it', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  const refs = () => [
    releasing.git('show-ref'),
    gitIn(releasing.origin, 'show-ref'),
    releasing.git('status', '--porcelain'),
  ]
  const before = refs()
  const { exitCode, stdout } = await releasing.waybill('release', '--dry-run')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('1. Commit ')
  expect(stdout).toContain('Push main and v1.1.0 to origin, all of it or nothing.')
  expect(stdout).toContain('Publish it, as the latest.')
  expect(stdout).toContain('api-1.1.0.cdx.json')
  expect(refs()).toEqual(before)
  expect(writes(releasing)).toEqual([])
})

test('a dry run needs no token', async () => {
  const releasing = await aReleasing()
  const { GITHUB_TOKEN: _, ...environment } = releasing.environment
  const { runWaybill } = await import('../builders/run.ts')
  const { exitCode, stdout, stderr } = await runWaybill(
    ['release', '--dry-run', '--cwd', releasing.root],
    environment,
  )
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(stdout).toContain('Draft the release v1.1.0 at GitHub.')
  const real = await runWaybill(['release', '--cwd', releasing.root], environment)
  expect(real.stderr).toContain('FORGE_TOKEN_MISSING')
  expect(releasing.git('tag')).toBe('v1.0.0')
})

test('a pushed tag is released as it stands, also a lightweight one', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  releasing.git('tag', 'v1.2.0')
  releasing.git('push', '--quiet', 'origin', 'v1.2.0')
  const workflow = await releasing.clone()
  workflow.git('checkout', '--quiet', '--detach', 'v1.2.0')
  const { exitCode, stderr } = await workflow.waybill('release')
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(held(releasing).releases.map(({ tag }) => tag)).toEqual(['v1.2.0'])
  expect(gitIn(releasing.origin, 'cat-file', '-t', 'v1.2.0')).toBe('commit')
  expect(gitIn(releasing.origin, 'log', '--format=%s', '-1', 'main')).toBe('chore: use Waybill')
})

test('a prerelease is marked as one, and only the highest stable version is the latest', async () => {
  const releasing = await aReleasing()
  expect((await documentOf(releasing, '--prerelease', 'rc')).releases).toMatchObject([
    { version: '1.1.0-rc.1', prerelease: true, latest: false },
  ])
  expect((await documentOf(releasing, '--as', '1.1.0')).releases).toMatchObject([
    { version: '1.1.0', prerelease: false, latest: true, previousTag: 'v1.0.0' },
  ])
  releasing.git('switch', '--quiet', '--create', 'hotfix', 'v1.0.0')
  await writeFile(join(releasing.root, 'fixed'), '')
  releasing.git('add', 'fixed')
  releasing.git('commit', '--quiet', '--message=fix: an old one')
  expect((await documentOf(releasing, '--as', '1.0.1')).releases).toMatchObject([
    { version: '1.0.1', latest: false },
  ])
  const { releases, latest } = held(releasing)
  expect(releases.find(({ id }) => id === latest)?.tag).toBe('v1.1.0')
  expect(releases.find(({ tag }) => tag === 'v1.1.0-rc.1')?.prerelease).toBe(true)
})

const monorepo = {
  yaml: `packages: { api: { path: packages/api }, web: { path: packages/web }, docs: { path: packages/docs } }
release: { changelog: CHANGELOG.md, version-files: true }
`,
  history: [
    {
      message: 'feat: begin',
      files: Object.fromEntries(
        ['api', 'web', 'docs'].map((name) => [
          `packages/${name}/package.json`,
          `{\n  "name": "${name}",\n  "version": "1.0.0"\n}\n`,
        ]),
      ),
      tags: ['api@1.0.0', 'web@1.0.0', 'docs@1.0.0'],
    },
    { message: 'feat: search', files: { 'packages/api/search': '' } },
    { message: 'fix: colours', files: { 'packages/web/colours': '' } },
  ],
}

test('in a monorepo every package that has something is released: one commit, all tags at once, none the latest', async () => {
  const releasing = await aReleasing(monorepo)
  const { releases, commit } = await documentOf(releasing)
  expect(releases.map(({ tag, latest }) => ({ tag, latest }))).toEqual([
    { tag: 'api@1.1.0', latest: false },
    { tag: 'web@1.0.1', latest: false },
  ])
  expect(commit?.subject).toBe('chore(release): api@1.1.0, web@1.0.1')
  expect(commit?.files.toSorted()).toEqual([
    'packages/api/CHANGELOG.md',
    'packages/api/package.json',
    'packages/web/CHANGELOG.md',
    'packages/web/package.json',
  ])
  const commits = ['api@1.1.0', 'web@1.0.1', 'main'].map((ref) =>
    gitIn(releasing.origin, 'rev-parse', `${ref}^{commit}`),
  )
  expect(new Set(commits).size).toBe(1)
  expect(
    held(releasing)
      .releases.map(({ tag }) => tag)
      .sort(),
  ).toEqual(['api@1.1.0', 'web@1.0.1'])
  const again = await releasing.waybill('release')
  expect(again.exitCode).toBe(0)
  expect(gitIn(releasing.origin, 'tag').split('\n')).toHaveLength(5)
})

test('one package of a monorepo can be released alone', async () => {
  const releasing = await aReleasing(monorepo)
  const { releases } = await documentOf(releasing, '--package', 'web')
  expect(releases.map(({ tag }) => tag)).toEqual(['web@1.0.1'])
  const both = await releasing.waybill('release', '--as', '2.0.0')
  expect(both.exitCode).toBe(2)
  expect(both.stderr).toContain('--package')
})

test('nothing to release is no error, and nothing is asked of anybody', async () => {
  const releasing = await aReleasing({
    history: [{ message: 'feat: begin', tags: ['v1.0.0'] }, { message: 'docs: say it' }],
  })
  const { exitCode, stderr } = await releasing.waybill('release')
  expect(exitCode).toBe(0)
  expect(stderr).toContain('Nothing to release after v1.0.0')
  expect(releasing.github.requests).toEqual([])
  expect((await documentOf(releasing)).releases).toEqual([])
})

test('without a forge there is the tag alone, and it is said', async () => {
  const releasing = await aReleasing()
  await writeFile(join(releasing.root, 'waybill.yml'), 'repository: https://git.acme.example/acme/api\n')
  releasing.git('commit', '--quiet', '--all', '--message=chore: move')
  const { exitCode, stdout, stderr } = await releasing.waybill('release')
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: 'v1.1.0\n' })
  expect(stderr).toContain('There is the tag alone.')
  expect(gitIn(releasing.origin, 'rev-parse', 'main')).toBe(releasing.git('rev-parse', 'HEAD'))
})

test('a tag is signed where that is asked for, and a key that is missing leaves nothing', async () => {
  const releasing = await aReleasing()
  releasing.git('config', 'gpg.format', 'ssh')
  const key = `${releasing.root}.key`
  const missing = await releasing.waybill('release', '--sign', '--tag-only')
  expect(missing.exitCode).toBe(2)
  expect(missing.stderr).toContain('user.signingkey')
  expect(releasing.git('tag')).toBe('v1.0.0')
  const { execFileSync } = await import('node:child_process')
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'ada@acme.example', '-f', key])
  releasing.git('config', 'user.signingkey', key)
  expect((await releasing.waybill('release', '--sign', '--tag-only')).exitCode).toBe(0)
  expect(releasing.git('cat-file', 'tag', 'v1.1.0')).toContain('-----BEGIN SSH SIGNATURE-----')
})

test('a run of a workflow whose clone has no name makes the tag in the name of who started it', async () => {
  const releasing = await aReleasing()
  for (const key of ['user.name', 'user.email']) releasing.git('config', '--unset', key)
  const { runWaybill } = await import('../builders/run.ts')
  const environment = {
    ...releasing.environment,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '583231',
  }
  const { exitCode, stderr } = await runWaybill(
    ['release', '--tag-only', '--cwd', releasing.root],
    environment,
  )
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(releasing.git('for-each-ref', '--format=%(taggername) %(taggeremail)', 'refs/tags/v1.1.0')).toBe(
    'octocat <583231+octocat@users.noreply.github.com>',
  )
})

test('files named one at a time all go along, under names that the list of checksums and GitHub agree on', async () => {
  const releasing = await aReleasing()
  for (const name of ['a..b.tgz', 'c d.tgz', 'e.tgz']) await writeFile(join(releasing.root, name), name)
  const given = ['--attach', 'a..b.tgz', '--attach', 'c d.tgz,e.tgz']
  const { exitCode, stderr } = await releasing.waybill('release', ...given)
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  const assets = held(releasing).releases[0]?.assets ?? []
  const listed = assets.find(({ name }) => name.endsWith('.sha256'))?.content.toString('utf8') ?? ''
  const checked = listed
    .trim()
    .split('\n')
    .map((line) => line.slice(66))
  expect(checked).toEqual(expect.arrayContaining(['a.b.tgz', 'c.d.tgz', 'e.tgz']))
  expect(
    assets
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.sha256'))
      .sort(),
  ).toEqual(checked)
})

test('a draft stays one for a person to publish, and is published by a run that says nothing of drafts', async () => {
  const releasing = await aReleasing()
  expect((await releasing.waybill('release', '--draft')).stderr).toContain('Drafted 1.1.0')
  expect(held(releasing).releases.map(({ draft }) => draft)).toEqual([true])
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  expect(held(releasing).releases.map(({ draft }) => draft)).toEqual([false])
})

test('a clone without a remote gets the tag and the commit, and nothing is pushed', async () => {
  const releasing = await aReleasing({ yaml: withCommit })
  releasing.git('remote', 'remove', 'origin')
  const { exitCode, stdout, stderr } = await releasing.waybill('release', '--tag-only')
  expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: 0, stdout: 'v1.1.0\n' })
  expect(releasing.git('rev-parse', 'HEAD')).toBe(releasing.git('rev-parse', 'v1.1.0^{commit}'))
  expect(releasing.git('status', '--porcelain')).toBe('')
  expect(gitIn(releasing.origin, 'tag')).toBe('v1.0.0')
})

test('a shallow clone says what it lacks, and with --deepen fetches it', async () => {
  const releasing = await aReleasing()
  const root = `${releasing.root}-shallow`
  gitIn(releasing.root, 'clone', '--quiet', '--depth=1', '--no-tags', `file://${releasing.origin}`, root)
  for (const [key, value] of [
    ['user.name', 'Ada'],
    ['user.email', 'ada@acme.example'],
  ])
    gitIn(root, 'config', String(key), String(value))
  const { runWaybill } = await import('../builders/run.ts')
  const cut = await runWaybill(['release', '--cwd', root], releasing.environment)
  expect(cut.exitCode).toBe(2)
  expect(cut.stderr).toContain('HISTORY_SHALLOW')
  const { exitCode, stderr } = await runWaybill(['release', '--deepen', '--cwd', root], releasing.environment)
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 })
  expect(held(releasing).releases.map(({ tag }) => tag)).toEqual(['v1.1.0'])
})

test('hostile names and titles reach neither the terminal nor a ref as anything but text', async () => {
  const releasing = await aReleasing({
    history: [
      { message: 'feat: begin', tags: ['v1.0.0'] },
      {
        message: 'feat: \u001B[2Jclear ::set-output name=x::y $(touch /tmp/pwned) <img src=x> ##[add-mask]z',
      },
    ],
    yaml: 'release: { title: "{product} {version}\\n::error::no" }\n',
  })
  const { exitCode, stdout, stderr } = await releasing.waybill('release', '--dry-run')
  expect(exitCode).toBe(0)
  expect(`${stdout}${stderr}`).not.toMatch(/\u001B|^\s*::|##\[/m)
  expect((await releasing.waybill('release')).exitCode).toBe(0)
  const [release] = held(releasing).releases
  expect(release?.name).toBe('Acme API 1.1.0 ::error::no')
  expect(release?.body).toContain('\\<img')
})
