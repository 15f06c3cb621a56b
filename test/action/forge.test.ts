import { expect, onTestFinished, test } from 'vitest'
import { openGithubServer, type GithubServer } from '../../src/demo/github-server.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { events } from '../builders/events.ts'
import { anOrigin } from '../builders/origin.ts'
import { aJob, jobToken, type JobOptions } from '../builders/runner.ts'

async function aForge(options: Parameters<typeof openGithubServer>[0] = {}): Promise<GithubServer> {
  const forge = await openGithubServer({ token: jobToken, ...options })
  onTestFinished(() => forge.close())
  return forge
}

/** A job beside a GitHub of one's own: the addresses are those that its runner tells, and nothing else names them. */
async function enterpriseJob(forge: GithubServer, options: Partial<JobOptions> = {}) {
  const server = new URL(forge.enterpriseUrl).origin
  const origin = await anOrigin({
    files: { 'waybill.yml': `product: Acme API\nrepository: ${server}/acme/api\n` },
  })
  const job = await aJob({ origin, server, api: forge.enterpriseUrl, ...options })
  return { job, origin }
}

/** Whether a token went anywhere but into the header that the stand-in checks. */
function expectNoToken(...texts: readonly string[]): void {
  for (const text of texts) expect(text).not.toContain(jobToken)
}

test('a pushed tag becomes a release with everything attached, on a GitHub of one’s own', async () => {
  const forge = await aForge()
  const { job } = await enterpriseJob(forge, { event: events.tag('v1.1.0') })
  const step = await job.step({ command: 'release' })
  expect(step.log.annotations).toEqual([])
  expect(step).toMatchObject({
    exitCode: 0,
    outputs: {
      version: '1.1.0',
      tag: 'v1.1.0',
      'release-id': expect.stringMatching(/^\d+$/),
      'exit-code': '0',
    },
  })
  const [release, ...others] = forge.repository('acme/api').releases
  expect(others).toEqual([])
  expect(release).toMatchObject({ tag: 'v1.1.0', draft: false })
  expect(release?.assets.map(({ name }) => name).some((name) => name.endsWith('.cdx.json'))).toBe(true)
  expect(step.outputs['release-url']).toContain('v1.1.0')
  expectNoToken(step.log.shown, step.summary, JSON.stringify(step.outputs))
  const again = await job.step({ command: 'release' })
  expect(again).toMatchObject({ exitCode: 0, outputs: { 'release-id': step.outputs['release-id'] } })
  expect(forge.repository('acme/api').releases).toHaveLength(1)
})

test('a start by hand tags the draft, and one that only tries says what it would do', async () => {
  const forge = await aForge()
  const { job, origin } = await enterpriseJob(forge, { event: events.dispatch() })
  const tags = async () => (await gitOutput(['tag', '--list'], { cwd: origin })).toString()
  const tried = await job.step({ command: 'release', 'dry-run': 'true' })
  expect(tried).toMatchObject({ exitCode: 0, outputs: { version: '1.2.0' } })
  expect(await tags()).not.toContain('v1.2.0')
  expect(forge.requests.filter(({ method }) => method !== 'GET')).toEqual([])
  const step = await job.step({ command: 'release' })
  expect(step).toMatchObject({ exitCode: 0, outputs: { version: '1.2.0', tag: 'v1.2.0' } })
  expect(await tags()).toContain('v1.2.0')
  expect(forge.repository('acme/api').releases).toMatchObject([{ tag: 'v1.2.0', draft: false }])
})

test('a missing permission is named with the line to paste', async () => {
  const forge = await aForge({ permissions: { contents: 'read' } })
  const { job } = await enterpriseJob(forge, { event: events.tag('v1.1.0') })
  const step = await job.step({ command: 'release' })
  expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '2' } })
  expect(step.log.annotations).toMatchObject([
    { level: 'error', title: 'Waybill: FORGE_REFUSED', text: expect.stringContaining('contents: write') },
  ])
})

test('a pull request gets one comment, which is brought up to date', async () => {
  const forge = await aForge()
  const { job } = await enterpriseJob(forge, { event: events.pullRequest(7) })
  const [first, second] = [await job.step({ command: 'comment' }), await job.step({ command: 'comment' })]
  expect(first.log.annotations).toEqual([])
  expect(first).toMatchObject({ exitCode: 0, outputs: { 'comment-url': expect.stringContaining('http') } })
  expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
  const written = forge.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/comments'))
  expect(written).toMatchObject([{ method: 'POST', path: '/repos/acme/api/issues/7/comments' }])
})

test('a pull request from a fork gets no comment: nothing is asked, and the page says why', async () => {
  const forge = await aForge()
  const { job } = await enterpriseJob(forge, { event: events.pullRequest(7, { head: 'mallory/api' }) })
  const step = await job.step({ command: 'comment' })
  expect(step).toMatchObject({ exitCode: 0, outputs: { skipped: 'true' } })
  expect(step.summary).toContain('the pull request comes from a fork')
  expect(step.summary).toContain('drop the old search')
  expect(forge.requests).toEqual([])
})

test('a run with the repository’s secrets has not checked the pull request out, and asks nobody either', async () => {
  const forge = await aForge()
  const { job } = await enterpriseJob(forge, { event: events.pullRequestTarget(7) })
  const step = await job.step({ command: 'comment' })
  expect(step.log.annotations).toMatchObject([
    { title: 'Waybill: PULL_REQUEST_UNKNOWN', text: expect.stringContaining('on: pull_request') },
  ])
  expect(forge.requests).toEqual([])
})

test('a release is not made in a run from a fork', async () => {
  const forge = await aForge()
  const { job } = await enterpriseJob(forge, { event: events.pullRequestTarget(7) })
  expect(await job.step({ command: 'release' })).toMatchObject({ exitCode: 0, outputs: { skipped: 'true' } })
  expect(forge.requests).toEqual([])
})
