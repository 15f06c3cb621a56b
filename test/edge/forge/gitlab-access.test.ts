import { expect, test } from 'vitest'
import { openedGitlab } from './gitlab-opened.ts'

test('who the token is, its scopes, and whether it may write', async () => {
  await using gitlab = await openedGitlab()
  const access = await gitlab.host.access()
  expect(access).toMatchObject({
    obstacle: null,
    who: 'project_1_bot',
    mayWrite: true,
    scopes: ['api'],
    immutableReleases: false,
  })
  expect(typeof access.aheadMs).toBe('number')
  await using guest = await openedGitlab({ role: 20 })
  expect(await guest.host.access()).toMatchObject({ mayWrite: false })
})

test('a refusal is an answer too, with what to do', async () => {
  await using gitlab = await openedGitlab({ wrongToken: 'glpat-wrong' })
  const { obstacle } = await gitlab.host.access()
  expect(obstacle).toContain('status 401')
  expect(obstacle).toContain('Set GITLAB_TOKEN')
})

test('the token of a job tells who started the pipeline', async () => {
  await using gitlab = await openedGitlab({ asJob: true })
  expect(await gitlab.host.access()).toMatchObject({ obstacle: null, who: 'ada', mayWrite: null })
})

test('rules that stand in the way of a push are told in words', async () => {
  await using gitlab = await openedGitlab({
    branches: { main: true, 'waybill-ledger': false },
    protectedBranches: ['release/*', 'waybill-*-x', 'way*'],
    pushRule: { branch_name_regex: '^(main|feature/.*)$', reject_unsigned_commits: true },
  })
  const pushRules = [
    'a push rule wants a branch name that matches ^(main|feature/.*)$',
    'a push rule wants signed commits',
  ]
  expect(await gitlab.host.rulesOf('main')).toEqual(pushRules)
  expect(await gitlab.host.rulesOf('waybill-ledger')).toEqual([
    'the branch waybill-ledger is protected, and the token may not push to it',
    ...pushRules,
  ])
  expect(await gitlab.host.rulesOf('wayside')).toEqual([
    'a branch called wayside would be protected by the pattern way*, and perhaps nobody may push to it',
    ...pushRules,
  ])
})
