import { expect, test } from 'vitest'
import { openGithubServer } from '../../../src/demo/github-server.ts'
import { openHost, path, silently, wanted } from './github-setting.ts'

test("a workflow's token tells whose it is, and not what it may: GitHub does not say so", async () => {
  await using server = await openGithubServer()
  expect(await openHost(server).access()).toMatchObject({
    obstacle: null,
    who: 'github-actions[bot]',
    mayWrite: null,
    scopes: null,
    immutableReleases: null,
  })
})

test('a classic token tells its scopes, and may write with the one for it', async () => {
  for (const [scopes, push, mayWrite] of [
    [['repo', 'gist'], true, true],
    [['public_repo'], true, true],
    [['gist'], true, false],
    [[], true, false],
    [['repo'], false, false],
  ] as const) {
    await using server = await openGithubServer({ token: 'ghp_classic', scopes, push, login: 'ada' })
    expect(await openHost(server).access()).toMatchObject({ who: 'ada', scopes: [...scopes], mayWrite })
  }
})

test('a fine-grained token of somebody who may push tells nothing of what it may itself', async () => {
  await using server = await openGithubServer({ token: 'github_pat_x', push: true, login: 'ada' })
  expect((await openHost(server).access()).mayWrite).toBeNull()
})

test('a clock that is ahead shows', async () => {
  await using server = await openGithubServer({ aheadMs: 600_000 })
  const { aheadMs } = await openHost(server).access()
  expect(Math.round((aheadMs ?? 0) / 60_000)).toBe(10)
})

test('a refusal is an answer in words, without the token', async () => {
  await using server = await openGithubServer()
  const access = await openHost(server, { token: 'ghs_another' }).access()
  expect(access).toMatchObject({ who: null, mayWrite: null, aheadMs: null })
  expect(access.obstacle).toContain('it answered with status 401, "Bad credentials"')
  server.fail({ kind: 'page', status: 200 })
  expect((await openHost(server).access()).obstacle).toContain('a page came in place of an answer')
})

test('whether releases are immutable is told by the setting, else by the newest one', async () => {
  const permissions = { contents: 'write', administration: 'read' } as const
  await using told = await openGithubServer({ immutable: true, permissions })
  expect((await openHost(told).access()).immutableReleases).toBe(true)
  for (const immutable of [true, false]) {
    await using shown = await openGithubServer({ immutable })
    await openHost(shown).releases.put(wanted(), silently)
    expect((await openHost(shown).access()).immutableReleases).toBe(immutable)
  }
})

test('rules in the way of a plain push are told in words, and those that are not are not', async () => {
  await using server = await openGithubServer()
  const held = server.repository(path)
  held.rules.set('waybill-ledger', [
    { type: 'pull_request', ruleset_source_type: 'Organization', ruleset_source: 'acme' },
    { type: 'non_fast_forward', ruleset_source: 'acme/api' },
    { type: 'deletion' },
    { type: 'required_signatures' },
    { type: 'brand_new' },
  ])
  held.protectedBranches.set('main', ['build', 'test'])
  const { rulesOf } = openHost(server)
  expect(await rulesOf('waybill-ledger')).toEqual([
    'changes must come through a pull request (ruleset of acme)',
    'its commits must be signed',
    'the rule brand_new holds',
  ])
  expect(await rulesOf('main')).toEqual(['the branch is protected, and 2 status checks must pass first'])
  expect(await rulesOf('feature/new')).toEqual([])
  server.fail({ kind: 'status', status: 403 }, { times: 2 })
  expect(await rulesOf('main')).toEqual([])
})
