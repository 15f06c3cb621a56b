import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { events, type RunEvent } from '../builders/events.ts'
import { anOrigin } from '../builders/origin.ts'
import { aJob } from '../builders/runner.ts'

async function headOf(origin: string): Promise<string> {
  return (await gitOutput(['rev-parse', 'main'], { cwd: origin })).toString().trim()
}

const draft = { version: '1.2.0', 'previous-version': 'v1.1.0', bump: 'minor' }
const released = { version: '1.1.0', 'previous-version': 'v1.0.0', bump: 'minor' }

test.each<[string, RunEvent, object]>([
  ['a push to main', events.push(), draft],
  ['a pushed tag', events.tag('v1.1.0'), released],
  ['a published release', events.release('v1.1.0'), released],
  ['a start by hand', events.dispatch(), draft],
  ['a schedule', events.schedule(), draft],
  ['a deployment’s status', events.deploymentStatus('v1.1.0'), released],
  ['an own pull request', events.pullRequest(7), { ...draft, version: '2.0.0', bump: 'major' }],
  ['a pull request from a fork', events.pullRequest(7, { head: 'mallory/api' }), { version: '2.0.0' }],
  ['a pull request’s target', events.pullRequestTarget(7), draft],
  ['a run after another', events.workflowRun(), draft],
])('notes and BOM come from a checkout of one commit: %s', async (_, event, outputs) => {
  const job = await aJob({ origin: await anOrigin(), event })
  const notes = await job.step({ command: 'notes' })
  expect(notes.log.annotations).toEqual([])
  expect(notes).toMatchObject({ exitCode: 0, outputs: { ...outputs, 'exit-code': '0' }, leaked: '' })
  expect(await readFile(notes.outputs['notes-path'] ?? '', 'utf8')).toContain('## ')
  expect(notes.summary).toContain('## waybill notes')
  const bom = await job.step({ command: 'bom' })
  expect(bom).toMatchObject({
    exitCode: 0,
    outputs: { 'bom-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})

test('notes come for the queue that merges', async () => {
  const origin = await anOrigin()
  const job = await aJob({ origin, event: events.mergeGroup(await headOf(origin)) })
  expect(await job.step({ command: 'notes' })).toMatchObject({ exitCode: 0, outputs: draft })
})

test.each<[string, RunEvent]>([
  ['a pull request', events.pullRequest(7, { head: 'mallory/api' })],
  ['a pull request’s target', events.pullRequestTarget(7)],
  ['a run after a fork’s', events.workflowRun('mallory/api')],
  ['a fork that was deleted', withoutRepository(events.pullRequest(7))],
  ['a payload that is not there', { ...events.pullRequest(7), payload: [] }],
])('what reaches out is skipped for a fork, which is told with its reason: %s', async (_, event) => {
  const job = await aJob({ origin: await anOrigin(), event })
  const step = await job.step({ command: 'announce', environment: 'production' })
  expect(step).toMatchObject({ exitCode: 0, outputs: { skipped: 'true', 'exit-code': '0' } })
  expect(step.log.annotations).toMatchObject([
    { level: 'notice', title: 'waybill announce is skipped', text: expect.stringContaining('from a fork') },
  ])
  expect(step.summary).toContain('Skipped. This run is for a pull request from a fork')
})

test('nothing that the workspace’s waybill.yml names gets a token in a run from a fork', async () => {
  const { withoutTokens } = await import('../../src/action/fork.ts')
  const left = withoutTokens({ GITHUB_TOKEN: 'a', GH_TOKEN: 'b', WAYBILL_PUSH_TOKEN: 'c', PATH: '/bin' })
  expect(Object.entries(left).filter(([, value]) => value !== undefined)).toEqual([['PATH', '/bin']])
})

test('two steps of a job leave their documents side by side', async () => {
  const job = await aJob({ origin: await anOrigin(), depth: 0 })
  const [first, second] = [
    await job.step({ command: 'notes', range: 'v1.1.0' }),
    await job.step({ command: 'notes' }),
  ]
  expect(first.outputs['notes-path']).not.toBe(second.outputs['notes-path'])
  expect(await readFile(first.outputs['notes-path'] ?? '', 'utf8')).toContain('1.1.0')
  expect(await readFile(second.outputs['notes-path'] ?? '', 'utf8')).toContain('1.2.0')
})

function withoutRepository(event: RunEvent): RunEvent {
  const payload = structuredClone(event.payload) as { pull_request: { head: { repo: unknown } } }
  payload.pull_request.head.repo = null
  return { ...event, payload }
}
