import { expect, test } from 'vitest'
import { exitCodes } from '../../../src/errors.ts'
import { jobToken, openedGitlab, token, wantedOf } from './gitlab-opened.ts'

const silent = () => undefined
const page = '<html><h1>Not now</h1></html>'
const comment = { number: '12', body: '<!-- waybill -->\nnotes', marker: '<!-- waybill -->' }

async function failure(promise: Promise<unknown>) {
  return await promise.then(
    () => null,
    (error: unknown) => error as { code: string; exitCode: number; message: string; hint?: string },
  )
}

test.each([
  [
    401,
    '{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}',
    'FORGE_REFUSED',
    /scope api and the role Developer/,
  ],
  [403, '{"message":"403 Forbidden"}', 'FORGE_REFUSED', /needs the role Developer in the project/],
  [
    403,
    '{"error":"insufficient_scope","error_description":"x","scope":"api"}',
    'FORGE_REFUSED',
    /lacks the scope api/,
  ],
  [
    403,
    '{"message":"You are not allowed to create this tag as it is protected."}',
    'FORGE_REFUSED',
    /Protected tags/,
  ],
  [404, '{"message":"404 Project Not Found"}', 'FORGE_REFUSED', /`repository` in waybill\.yml/],
  [409, '{"message":"Conflict"}', 'FORGE_REFUSED', /the role Developer/],
  [422, '{"message":"Tag name is invalid"}', 'FORGE_REFUSED', /What GitLab said names it/],
  [413, page, 'FORGE_REFUSED', /attach less/],
  [403, page, 'FORGE_REFUSED', /no answer of GitLab itself/],
  [200, page, 'FORGE_UNREACHABLE', /Run the same command again/],
  [302, '', 'FORGE_REFUSED', /address that the project has now/],
])('an answer %i (%s) names what is missing, and no secret', async (status, body, code, hint) => {
  await using gitlab = await openedGitlab()
  for (let times = 0; times < 3; times++)
    gitlab.server.fail(
      { kind: 'answer', status, body, headers: { location: 'https://elsewhere.example/' } },
      'POST /releases',
    )
  const error = await failure(gitlab.host.releases.put(wantedOf(), silent))
  expect(error).toMatchObject({ code, exitCode: code === 'FORGE_UNREACHABLE' ? 7 : 2 })
  expect(error?.hint).toMatch(hint)
  expect(`${error?.message} ${error?.hint}`).not.toMatch(/glpat|\n|\[/)
  expect(error?.message).toContain('make the release v1.4.0')
})

test('a limit is waited for as long as GitLab says, by either header', async () => {
  await using gitlab = await openedGitlab()
  const reset = String(Date.parse('2026-11-21T09:00:30Z') / 1000)
  gitlab.server.fail(
    { kind: 'answer', status: 429, body: 'Retry later\n', headers: { 'retry-after': '7' } },
    'GET /releases',
  )
  gitlab.server.fail(
    { kind: 'answer', status: 429, body: 'Retry later\n', headers: { 'ratelimit-reset': reset } },
    'POST /releases',
  )
  expect((await gitlab.host.releases.put(wantedOf(), silent)).assets).toHaveLength(2)
  expect(gitlab.waits).toEqual([7000, 30_000])
})

test('a limit that lasts too long is told, with exit code 7', async () => {
  await using gitlab = await openedGitlab()
  gitlab.server.fail(
    { kind: 'answer', status: 429, body: '', headers: { 'retry-after': '3600' } },
    'GET /releases',
  )
  const error = await failure(gitlab.host.releases.find('v1.4.0'))
  expect(error).toMatchObject({ code: 'FORGE_LIMITED', exitCode: 7 })
  expect(error?.message).toContain('3600 s')
  expect(gitlab.waits).toEqual([])
})

test('a fault that passes is tried again, twice', async () => {
  await using gitlab = await openedGitlab()
  for (const status of [500, 502]) gitlab.server.fail({ kind: 'answer', status, body: page }, 'GET /releases')
  expect(await gitlab.host.releases.find('v1.4.0')).toBe(null)
  expect(gitlab.waits).toEqual([1000, 4000])
  for (const status of [500, 502, 503])
    gitlab.server.fail({ kind: 'answer', status, body: page }, 'GET /releases')
  expect(await failure(gitlab.host.releases.find('v1.4.0'))).toMatchObject({
    code: 'FORGE_UNREACHABLE',
    exitCode: 7,
  })
})

test('a GitLab that does not answer in time is given up, and said to be slow', async () => {
  await using gitlab = await openedGitlab()
  for (let times = 0; times < 3; times++) gitlab.server.fail({ kind: 'hang' }, 'GET /releases')
  const error = await failure(gitlab.hasty.releases.find('v1.4.0'))
  expect(error).toMatchObject({ code: 'FORGE_UNREACHABLE', exitCode: 7 })
  expect(error?.message).toContain('there was no answer within')
})

test('a token that is wrong, or has too narrow a scope, is told by each part', async () => {
  await using wrong = await openedGitlab({ wrongToken: 'glpat-wrong' })
  expect(await failure(wrong.host.releases.find('v1.4.0'))).toMatchObject({ code: 'FORGE_REFUSED' })
  await using narrow = await openedGitlab({ scopes: ['read_api'] })
  const error = await failure(narrow.host.comments.put(comment))
  expect(error?.hint).toContain('lacks the scope api')
  expect(error?.message).not.toContain(token)
})

test('a role that is too low is named', async () => {
  await using gitlab = await openedGitlab({ role: 20 })
  const error = await failure(gitlab.host.releases.put(wantedOf(), silent))
  expect(error?.message).toContain('attach bom.cdx.json to v1.4.0')
  expect(error?.hint).toContain('the role Developer')
})

test('a tag that GitLab does not have is no reason to make one', async () => {
  await using gitlab = await openedGitlab({ tags: () => null })
  const error = await failure(gitlab.host.releases.put(wantedOf(), silent))
  expect(error).toMatchObject({ code: 'FORGE_REFUSED' })
  expect(error?.hint).toContain('git push origin refs/tags/v1.4.0')
})

test('the token of a job may read comments and write none: the line to paste names the other token', async () => {
  await using gitlab = await openedGitlab({ asJob: true })
  const error = await failure(gitlab.host.comments.put(comment))
  expect(error).toMatchObject({ code: 'FORGE_REFUSED', exitCode: 2 })
  expect(error?.hint).toContain('Set GITLAB_TOKEN')
  expect(error?.message).not.toContain(jobToken)
})

test('what GitLab says stays one harmless line, without the token', async () => {
  await using gitlab = await openedGitlab()
  const body = JSON.stringify({ message: `::error::x\n\u001B[31m${token} ##[add-mask]a` })
  gitlab.server.fail({ kind: 'answer', status: 403, body }, 'GET /releases')
  const error = await failure(gitlab.host.releases.find('v1.4.0'))
  expect(error?.message).not.toMatch(/::|##\[|\u001B|\n|glpat/)
})

test('a run that is interrupted stops with the code that it was given, and is gone on with', async () => {
  const interruption = new AbortController()
  await using gitlab = await openedGitlab({ signal: interruption.signal })
  const error = await failure(
    gitlab.host.releases.put(wantedOf(), () => interruption.abort(exitCodes.terminated)),
  )
  expect(error).toMatchObject({ code: 'FORGE_UNREACHABLE', exitCode: 143 })
  await gitlab.hasty.releases.put(wantedOf(), silent)
  expect(gitlab.server.project.releases.size).toBe(1)
})
