import { writeFile } from 'node:fs/promises'
import { expect, onTestFinished, test } from 'vitest'
import { openGithubServer, type GithubServer } from '../../src/demo/github-server.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import type { Verdict } from '../../src/delivery/verdict.ts'
import { forgeEnvironment, stepOfVerdict } from '../../src/journeys/report-deployment.ts'
import { announceHere } from '../builders/announcing.ts'
import { commitHere, deliverHere, entriesHere, rollbackHere, tagHere } from '../builders/delivering.ts'
import { runWaybill } from '../builders/run.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

/** A product whose production is told to the forge. */
async function aToldShipping(deployment = 'true'): Promise<{ shipping: Shipping; github: GithubServer }> {
  const github = await openGithubServer()
  onTestFinished(() => github.close())
  const made = await aShipping()
  const shipping: Shipping = {
    ...made,
    environment: { ...made.environment, GITHUB_TOKEN: github.token, WAYBILL_FORGE_API: github.url },
  }
  await shipping.configure((yaml) =>
    yaml.replace('  production:\n', `  production:\n    deployment: ${deployment}\n`),
  )
  return { shipping, github }
}

/** What the forge shows: of each deployment its states, oldest first. */
function shown(github: GithubServer) {
  return github.repository('acme/api').deployments.map(({ environment, sha, statuses }) => ({
    environment,
    sha,
    states: statuses.map(({ state }) => state),
  }))
}

async function headOf({ root }: Shipping): Promise<string> {
  return (await gitOutput(['rev-parse', 'HEAD'], { cwd: root })).toString().trim()
}

test('only a healthy check of all of it is a success; what nobody could tell is neither that nor a failure', () => {
  const step = (verdict: Partial<Verdict>) =>
    stepOfVerdict('1.1.0', { reason: 'x', ...verdict } as Verdict)?.state ?? null
  expect(step({ verdict: 'healthy' })).toBe('success')
  expect(step({ verdict: 'healthy', partial: ['eu'] })).toBe('running')
  expect(step({ verdict: 'unhealthy' })).toBe('failure')
  expect(step({ verdict: 'inconclusive' })).toBe('running')
  expect(step({ verdict: 'inconclusive', reason: 'superseded' })).toBe('inactive')
  expect(step({ verdict: 'inconclusive', reason: 'interrupted' })).toBeNull()
})

test('packages that ship apart are environments apart at the forge', () => {
  const at = (deployment: boolean | string, part: string | null) =>
    forgeEnvironment({ deployment }, { environment: 'production', package: part })
  expect(at(true, null)).toBe('production')
  expect(at('live', null)).toBe('live')
  expect(at(true, '@acme/api')).toBe('production/acme/api')
  expect(at('live', 'api')).toBe('live/api')
})

test('an announced, started, checked and proved shipment is one deployment, whose states say how far it is', async () => {
  const { shipping, github } = await aToldShipping()
  const told = await announceHere(shipping, {})
  expect(told.sending.exitCodes).toEqual([0])
  const sha = await headOf(shipping)
  expect(shown(github)).toEqual([{ environment: 'production', sha, states: ['pending'] }])
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  expect((await deliverHere(shipping)).exitCodes).toEqual([0, 0])
  expect(shown(github)).toEqual([
    { environment: 'production', sha, states: ['pending', 'in_progress', 'success'] },
  ])
  // Told again, nothing is said twice, and an announcement takes nothing back.
  await deliverHere(shipping)
  await announceHere(shipping, {})
  expect(shown(github)[0]?.states).toEqual(['pending', 'in_progress', 'success'])
}, 90_000)

test('nothing is told to the forge unless the environment asks for it, nor by a dry run', async () => {
  for (const [deployment, dryRun] of [
    ['false', false],
    ['true', true],
  ] as const) {
    const { shipping, github } = await aToldShipping(deployment)
    await announceHere(shipping, { dryRun })
    if (dryRun) await announceHere(shipping, {})
    const before = github.requests.length
    shipping.service.deploy({ version: '1.1.0', commit: 'x' })
    await deliverHere(shipping, { dryRun })
    expect(github.requests).toHaveLength(before)
    if (!dryRun) expect(before).toBe(0)
    else expect(shown(github)).toMatchObject([{ states: ['pending'] }])
  }
}, 90_000)

test('what is not healthy has failed there, under the name that the environment has at the forge', async () => {
  const { shipping, github } = await aToldShipping('live')
  await announceHere(shipping, {})
  const stale = await deliverHere(shipping)
  expect(stale.verdict.verdict).toBe('unhealthy')
  expect(shown(github)).toMatchObject([
    { environment: 'live', states: ['pending', 'in_progress', 'failure'] },
  ])
}, 90_000)

test('a forge that refuses stops no proof: it is a remark and exit code 7', async () => {
  const { shipping, github } = await aToldShipping()
  github.fail({ kind: 'status', status: 403 }, { path: /deployments/, times: 100 })
  const told = await announceHere(shipping, {})
  expect(told.sending.exitCodes).toEqual([0, 7])
  expect(told.warnings.join(' ')).toContain('The forge was not told of 1.1.0 in production')
  expect(told.sending.counts).toMatchObject({ accepted: 3 })
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const proved = await deliverHere(shipping)
  expect(proved.verdict.verdict).toBe('healthy')
  expect(proved.sending).toMatchObject({ kind: 'proof', counts: { accepted: 3 } })
  expect(proved.exitCodes).toEqual([0, 0, 7])
  // Said once, though two steps were to be told.
  expect(proved.remarks.filter((text) => text.includes('was not told'))).toHaveLength(1)
  expect(JSON.stringify([told.warnings, proved.remarks])).not.toContain(github.token)
  expect((await entriesHere(shipping)).map(({ kind }) => kind)).toContain('proof.intent')
}, 90_000)

test('without a token the proof is sent as ever, and what is missing is named', async () => {
  const { shipping } = await aToldShipping()
  const { GITHUB_TOKEN: _, ...environment } = shipping.environment
  const told = await announceHere({ ...shipping, environment }, {})
  expect(told.sending.exitCodes).toContain(7)
  expect(told.warnings.join(' ')).toContain('GITHUB_TOKEN')
  expect(told.sending.counts).toMatchObject({ accepted: 3 })
}, 60_000)

test('what is taken back is inactive, and what runs again is a deployment of its own', async () => {
  const { shipping, github } = await aToldShipping()
  await announceHere(shipping, {})
  await tagHere(shipping, 'v1.1.0')
  const first = await headOf(shipping)
  github.repository('acme/api').tags.set('v1.1.0', first)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping)
  await commitHere(shipping, 'fix: keep the order of results')
  const second = await headOf(shipping)
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.1', commit: 'x' })
  await deliverHere(shipping)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  expect((await rollbackHere(shipping, { reason: 'Totals were wrong.' })).exitCodes).toEqual([0, 0])
  const now = shown(github)
  expect(now.map(({ sha }) => sha)).toEqual([first, second, first])
  expect(now[1]?.states.at(-1)).toBe('inactive')
  expect(now[2]?.states).toEqual(['success'])
  await rollbackHere(shipping, { reason: 'Totals were wrong.' })
  expect(shown(github)).toHaveLength(3)
}, 120_000)

test('what is called off is inactive', async () => {
  const { shipping, github } = await aToldShipping()
  await announceHere(shipping, {})
  const { exitCode } = await shippingRun(
    shipping,
    'announce',
    '--environment',
    'production',
    '--cancel',
    '--reason',
    'A regression was found.',
  )
  expect(exitCode).toBe(0)
  expect(shown(github)).toMatchObject([{ states: ['pending', 'inactive'] }])
}, 60_000)

test('a deployment that somebody records is told too: a claim is under way until it is checked', async () => {
  const { shipping, github } = await aToldShipping()
  await announceHere(shipping, {})
  for (const state of ['--started', '--finished', '--failed']) {
    const recorded = await shippingRun(
      shipping,
      'record',
      'deploy',
      '--environment',
      'production',
      state,
      '--by',
      'Ada',
    )
    expect(recorded.stderr).toBe('')
    expect(recorded.exitCode).toBe(0)
  }
  expect(shown(github)).toMatchObject([{ states: ['pending', 'in_progress', 'in_progress', 'failure'] }])
  github.fail({ kind: 'status', status: 403 }, { path: /deployments/, times: 100 })
  const failed = await shippingRun(
    shipping,
    'record',
    'deploy',
    '--environment',
    'production',
    '--started',
    '--by',
    'Ada',
  )
  expect(failed.exitCode).toBe(7)
  expect(failed.stderr).toContain('The forge was not told')
}, 90_000)

test('a run that the forge started for a deployment tells about that one', async () => {
  const { shipping, github } = await aToldShipping()
  const sha = await headOf(shipping)
  const made = await fetch(`${github.url}/repos/acme/api/deployments`, {
    method: 'POST',
    headers: { authorization: `bearer ${github.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ref: sha, environment: 'production', auto_merge: false, required_contexts: [] }),
  })
  const { id } = (await made.json()) as { id: number }
  const path = `${shipping.root}.event.json`
  await writeFile(path, JSON.stringify({ deployment: { id, environment: 'production', sha } }))
  const started = { ...shipping, environment: { ...shipping.environment, GITHUB_EVENT_PATH: path } }
  await announceHere(started, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(started)
  expect(shown(github)).toEqual([
    { environment: 'production', sha, states: ['pending', 'in_progress', 'success'] },
  ])
}, 60_000)

function shippingRun({ root, environment }: Shipping, ...argv: readonly string[]) {
  return runWaybill([...argv, '--cwd', root], environment)
}
