import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { observe } from '../../src/cli/observe.ts'
import { recordDeploy } from '../../src/cli/record.ts'
import { startService } from '../../src/demo/service.ts'
import { aRecording, type Recording } from '../builders/recording.ts'
import { fact, verified } from '../ledger/facts.ts'

const production = { environment: 'production' }

async function delivered(
  given: Parameters<typeof aRecording>[0] = {},
): Promise<Recording & { head: string }> {
  const recording = await aRecording(given)
  const head = await recording.commit('v1.1.0')
  await recording.record({ ...verified(0, { expected: { version: '1.1.0', commit: null } }), commit: null })
  return { ...recording, head }
}

async function kinds(recording: Recording): Promise<string[]> {
  return (await recording.entries()).map(({ kind }) => kind)
}

test('what runs as it should is recorded as an observation, and is no drift', async () => {
  const recording = await delivered()
  recording.service.deploy({ version: '1.1.0', commit: 'x' })
  const outcome = await recording.call(observe, production)
  expect(outcome.exitCodes).toEqual([0])
  expect(outcome.text).toBe('1.1.0 should run: healthy (verified), entry 2\n')
  expect(await recording.entries()).toMatchObject([
    { kind: 'verify.result' },
    { kind: 'observation', version: '1.1.0', shipment: null, causing: 1, responsible: '@acme/operations' },
  ])
}, 30_000)

test('drift is exit code 3, recorded once until it changes, and told each time', async () => {
  const recording = await delivered()
  const first = await recording.call(observe, production)
  expect(first.exitCodes).toEqual([0, 3])
  expect(first.text).toBe('1.1.0 should run: drift: 1.0.0 runs, entry 2\n')
  expect(first.document).toMatchObject({ drift: true, observations: [{ drift: { seq: 3, news: true } }] })
  const second = await recording.call(observe, production)
  expect(second.exitCodes).toEqual([0, 3])
  expect(second.document).toMatchObject({ observations: [{ seq: 4, drift: { seq: 3, news: false } }] })
  recording.service.deploy({ version: '0.9.0', commit: 'x' })
  await recording.call(observe, production)
  expect(await kinds(recording)).toEqual([
    'verify.result',
    'observation',
    'drift.detected',
    'observation',
    'observation',
    'drift.detected',
  ])
  expect((await recording.entries())[2]).toMatchObject({
    causing: 2,
    version: '1.1.0',
    payload: { observation: 2, expected: '1.1.0', observed: { '1.0.0': expect.any(Number) as unknown } },
  })
}, 60_000)

test('a change by hand that somebody answers for ends a drift, and a later one is news again', async () => {
  const recording = await delivered()
  await recording.call(observe, production)
  const manual = { ...production, manual: true, by: 'Ada Example', reason: 'Hot patch for INC-42' }
  await recording.call(recordDeploy, { ...manual, release: '1.0.0' })
  const agreed = await recording.call(observe, production)
  expect(agreed.exitCodes).toEqual([0])
  recording.service.deploy({ version: '1.1.0', commit: 'x' })
  expect((await recording.call(observe, production)).document).toMatchObject({
    observations: [{ expected: { version: '1.0.0' }, drift: { news: true } }],
  })
}, 60_000)

test('what is being deployed is no drift', async () => {
  const recording = await delivered()
  await recording.record(
    fact({
      kind: 'deploy.started',
      shipment: null,
      version: '1.2.0',
      commit: null,
      causing: 1,
      at: new Date().toISOString(),
      payload: { source: 'record' },
    }),
  )
  recording.service.deploy({ version: '1.2.0', commit: 'x' })
  expect((await recording.call(observe, production)).document).toMatchObject({ drift: false })
  expect(await kinds(recording)).not.toContain('drift.detected')
}, 30_000)

test('one stale instance of four is drift', async () => {
  const recording = await delivered({ instances: 4 })
  recording.service.deploy({ version: '1.1.0', commit: 'x' }, 3)
  const outcome = await recording.call(observe, production)
  expect(outcome.document).toMatchObject({ drift: true, observations: [{ verdict: { reason: 'mixed' } }] })
}, 30_000)

test('a service that is down has not drifted, and with --fail-on drift only drift fails', async () => {
  const recording = await delivered()
  recording.service.fail(503)
  expect((await recording.call(observe, production)).exitCodes).toEqual([0, 3])
  expect((await recording.call(observe, { ...production, failOn: 'drift' })).exitCodes).toEqual([0])
  expect(await kinds(recording)).toEqual(['verify.result', 'observation', 'observation'])
  recording.service.fail(null)
  expect((await recording.call(observe, { ...production, failOn: 'drift' })).exitCodes).toEqual([0, 3])
  await expect(recording.call(observe, { ...production, failOn: 'rain' })).rejects.toMatchObject({
    code: 'USAGE',
  })
}, 60_000)

test('where nothing is recorded that should run, nothing is compared and that is said', async () => {
  const recording = await aRecording()
  const outcome = await recording.call(observe, production)
  expect(outcome).toMatchObject({ exitCodes: [0], text: '', document: { observations: [], drift: false } })
  expect(outcome.remarks).toMatchObject([{ level: 'warning' }])
  expect(await recording.entries()).toEqual([])
}, 30_000)

test('failure mode 49: the same commit under a new tag is no drift', async () => {
  const recording = await aRecording({
    production: '    responsible: ops',
  })
  const head = await recording.commit('v1.1.0')
  await recording.record({
    ...verified(0, { expected: { version: '1.1.0', commit: head } }),
    commit: head,
  })
  recording.service.deploy({ version: head.slice(0, 12), commit: head })
  expect((await recording.call(observe, production)).document).toMatchObject({ drift: false })
}, 30_000)

test('groups that should run different releases are looked at each for its own', async () => {
  const other = await startService({ version: '1.0.0', commit: 'x' })
  onTestFinished(() => other.close())
  const recording = await aRecording({
    targets: (url) => `[{ url: "${url}", group: eu }, { url: "${other.url}", group: us }]`,
  })
  recording.service.deploy({ version: '1.1.0', commit: 'x' })
  const claim = (version: string, group: string) => ({
    ...production,
    release: version,
    finished: true,
    group,
  })
  await recording.call(recordDeploy, claim('1.1.0', 'eu'))
  await recording.call(recordDeploy, { ...claim('1.0.0', 'us'), commit: await recording.commit('v1.0.0') })
  const outcome = await recording.call(observe, production)
  expect(outcome.exitCodes).toEqual([0])
  expect(outcome.document).toMatchObject({
    observations: [
      { groups: ['eu'], expected: { version: '1.1.0' }, drift: null },
      { groups: ['us'], expected: { version: '1.0.0' }, drift: null },
    ],
  })
  other.deploy({ version: '1.1.0', commit: 'x' })
  expect((await recording.call(observe, production)).document).toMatchObject({
    drift: true,
    observations: [{ drift: null }, { groups: ['us'], drift: { news: true } }],
  })
}, 60_000)

test('a release that was delivered to one group only is no drift in the others, of which nothing is recorded', async () => {
  const other = await startService({ version: '1.0.0', commit: 'x' })
  onTestFinished(() => other.close())
  const recording = await aRecording({
    targets: (url) => `[{ url: "${url}", group: eu }, { url: "${other.url}", group: us }]`,
  })
  recording.service.deploy({ version: '1.1.0', commit: 'x' })
  await recording.call(recordDeploy, { ...production, release: '1.1.0', finished: true, group: 'eu' })
  const outcome = await recording.call(observe, production)
  expect(outcome.exitCodes).toEqual([0])
  expect(outcome.document).toMatchObject({
    drift: false,
    observations: [{ groups: ['eu'], expected: { version: '1.1.0' }, drift: null }],
    warnings: ['Nothing is recorded that should run in us: it was left out.'],
  })
  expect(await kinds(recording)).toEqual(['deploy.finished', 'observation'])
  recording.service.deploy({ version: '1.0.0', commit: 'x' })
  expect((await recording.call(observe, production)).exitCodes).toContain(3)
}, 30_000)

test('failure mode 20: a clock that is ten minutes ahead of the server’s is a warning, in the record too', async () => {
  const server = createServer((_request, response) => {
    response.sendDate = false
    const date = new Date(Date.now() - 600_000).toUTCString()
    response.writeHead(200, { 'content-type': 'application/json', date }).end('{"version":"1.1.0"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const recording = await delivered({ targets: () => `[http://127.0.0.1:${port}]` })
  const outcome = await recording.call(observe, production)
  expect(outcome.remarks.map(({ text }) => text).join('\n')).toMatch(/clock|Date/i)
  expect(JSON.stringify((await recording.entries())[1]?.payload)).toMatch(/"dateSkewMs":-(?:5|6)\d{5}/)
}, 30_000)
