import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recordApproval, recordDeploy, recordEvidence, recordIncident } from '../../src/cli/record.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { unmetRequirements } from '../../src/ledger/requirements.ts'
import { aRecording, type Recording } from '../builders/recording.ts'
import { frozen, verified } from '../ledger/facts.ts'

const junit = '<testsuite><testcase name="a"/><testcase name="b"/></testsuite>'
const digest = 'a'.repeat(64)

async function anAnnounced(
  given: Parameters<typeof aRecording>[0] = {},
): Promise<Recording & { head: string }> {
  const recording = await aRecording(given)
  const head = await recording.commit('v1.1.0')
  await recording.record(frozen({ shipment: 'shipment of 1.1.0', version: '1.1.0', commit: head }))
  return { ...recording, head }
}

test('a deployment that others made is recorded with its shipment, its artefacts and who answers for it', async () => {
  const recording = await anAnnounced()
  const artifact = `api.tgz=sha256:${digest}`
  await recording.call(recordDeploy, { environment: 'production', started: true, artifact })
  const outcome = await recording.call(recordDeploy, { environment: 'production', finished: true, artifact })
  expect(outcome.exitCodes).toEqual([0])
  expect(outcome.text).toBe('Recorded: deploy.finished of 1.1.0 in production, entry 3\n')
  expect(outcome.outputs).toEqual({ version: '1.1.0', shipment: 'shipment of 1.1.0' })
  const [, started, finished] = await recording.entries()
  expect(started).toMatchObject({ kind: 'deploy.started', causing: 1, payload: { source: 'record' } })
  expect(finished).toMatchObject({
    kind: 'deploy.finished',
    shipment: 'shipment of 1.1.0',
    causing: 2,
    version: '1.1.0',
    commit: recording.head,
    artifacts: [{ name: 'api.tgz', sha256: digest }],
    responsible: '@acme/operations',
    payload: { source: 'record', outcome: 'succeeded' },
  })
}, 30_000)

test('what nobody announced is recorded too, with the commit of its tag, and follows the last entry', async () => {
  const recording = await aRecording()
  await recording.call(recordDeploy, { environment: 'staging', release: 'v1.0.0', finished: true })
  await recording.call(recordDeploy, { environment: 'staging', release: 'v1.0.0', failed: true })
  const [first, second] = await recording.entries()
  expect(first).toMatchObject({
    shipment: null,
    causing: 0,
    version: '1.0.0',
    commit: await recording.commit('v1.0.0'),
  })
  expect(second).toMatchObject({ causing: 1, payload: { outcome: 'failed' } })
}, 30_000)

test('a step of a workflow that is run again records nothing twice, and another run records again', async () => {
  const recording = await aRecording()
  const options = { environment: 'staging', release: '1.0.0', finished: true }
  const run = { CI: 'true', GITLAB_CI: 'true', CI_JOB_URL: 'https://ci.acme.example/jobs/1' }
  await recording.call(recordDeploy, options, { variables: run })
  const again = await recording.call(recordDeploy, options, { variables: run })
  expect(again.text).toContain('Recorded before')
  await recording.call(recordDeploy, options, {
    variables: { ...run, CI_JOB_URL: 'https://ci.acme.example/jobs/2' },
  })
  expect(await recording.entries()).toHaveLength(2)
}, 30_000)

test('a change by hand needs a name and a reason, and need not be a release', async () => {
  const recording = await aRecording()
  const options = { environment: 'production', manual: true, by: 'Ada Example' }
  await expect(recording.call(recordDeploy, options)).rejects.toMatchObject({ code: 'USAGE', exitCode: 2 })
  await recording.call(recordDeploy, { ...options, reason: 'Raised the limit of connections' })
  expect(await recording.entries()).toMatchObject([
    {
      kind: 'record.manual',
      version: null,
      responsible: 'Ada Example',
      payload: { reason: 'Raised the limit of connections' },
    },
  ])
}, 30_000)

test('production needs somebody who answers for it: the flag, the configuration, or CODEOWNERS; staging does not', async () => {
  const recording = await aRecording({ production: '' })
  const options = { environment: 'production', release: '1.0.0', finished: true }
  await expect(recording.call(recordDeploy, options)).rejects.toMatchObject({ code: 'USAGE', exitCode: 2 })
  await recording.call(recordDeploy, { ...options, environment: 'staging' })
  await writeFile(join(recording.root, 'CODEOWNERS'), '* @acme/api ada@acme.example\n')
  await gitOutput(['add', 'CODEOWNERS'], { cwd: recording.root })
  const ada = ['-c', 'user.name=Ada', '-c', 'user.email=ada@acme.example']
  await gitOutput([...ada, 'commit', '--quiet', '-m', 'docs: owners'], { cwd: recording.root })
  await recording.call(recordDeploy, options)
  const entries = await recording.entries()
  expect(entries.map(({ responsible }) => responsible)).toEqual([null, '@acme/api'])
}, 30_000)

test('an address of a person, a secret and an unknown group are refused, and not repeated', async () => {
  const recording = await aRecording()
  const options = { environment: 'production', release: '1.0.0', manual: true, by: 'Ada', reason: 'because' }
  for (const wrong of [
    { by: 'ada@acme.example' },
    { release: 'ada@acme.example' },
    { release: '1.0.0\u001b[31m' },
    { reason: 'Told ada@acme.example of it' },
    { reason: `With ghp_${'a1'.repeat(18)}` },
    { reason: 'From https://ada:password@acme.example/x' },
    { group: 'mars' },
    { finished: true },
    { environment: 'moon' },
    { commit: 'nothing' },
  ]) {
    const refused = recording.call(recordDeploy, { ...options, ...wrong })
    await expect(refused).rejects.toMatchObject({ exitCode: 2 })
    await expect(refused).rejects.not.toMatchObject({
      message: expect.stringMatching(/ada@|ghp_|password@/) as unknown,
    })
  }
  expect(await recording.entries()).toEqual([])
}, 30_000)

test('failure mode 48: a queued old run that wakes up is refused before it says that it began', async () => {
  const recording = await aRecording()
  const [old, head] = [await recording.commit('v1.0.0'), await recording.commit('v1.1.0')]
  await recording.record({ ...verified(0, { expected: { version: '1.1.0', commit: head } }), commit: head })
  const begin = { environment: 'production', started: true }
  await expect(recording.call(recordDeploy, { ...begin, release: '1.0.0' })).rejects.toMatchObject({
    code: 'STALE_RUN',
    exitCode: 9,
  })
  // The same commit by another name is as old.
  await expect(
    recording.call(recordDeploy, { ...begin, release: '2.0.0', commit: old }),
  ).rejects.toMatchObject({ code: 'STALE_RUN' })
  await recording.call(recordDeploy, { ...begin, release: '1.1.0' })
  expect((await recording.entries()).map(({ kind }) => kind)).toEqual(['verify.result', 'deploy.started'])
}, 30_000)

test('failure mode 49: the commit that ran before, under a new tag, is told by its commit', async () => {
  const recording = await aRecording()
  const [old, head] = [await recording.commit('v1.0.0'), await recording.commit('v1.1.0')]
  const was = (version: string, commit: string, causing: number) => ({
    ...verified(causing, { expected: { version, commit } }),
    commit,
  })
  await recording.record(was('1.0.0', old, 0))
  await recording.record(was('1.1.0', head, 1))
  const begin = { environment: 'production', started: true, release: '1.2.0', commit: old }
  await expect(recording.call(recordDeploy, begin)).rejects.toMatchObject({
    code: 'STALE_RUN',
    message: expect.stringContaining('1.0.0') as unknown,
  })
}, 30_000)

test('approvals and evidence of a release meet what an environment requires, and nothing else does', async () => {
  const recording = await anAnnounced({
    production: '    responsible: ops\n    require: [approval:security, evidence:tests]',
  })
  const begun = await recording.call(recordDeploy, { environment: 'production', started: true })
  expect(begun.remarks.map(({ text }) => text)).toEqual([
    'Not yet met: approval:security is not recorded.',
    'Not yet met: evidence:tests is not attached.',
  ])
  await writeFile(join(recording.root, 'junit.xml'), junit)
  const where = { environment: 'production' }
  await recording.call(recordApproval, { ...where, name: 'security', by: '@acme/security', rejected: true })
  await recording.call(recordApproval, {
    ...where,
    name: 'security',
    by: '@acme/security',
    source: 'https://github.com/acme/api/pull/7',
  })
  await expect(
    recording.call(recordEvidence, { name: 'tests' }, { file: 'junit.xml' }),
  ).rejects.toMatchObject({ message: '--release is missing.' })
  await recording.call(recordEvidence, { ...where, name: 'tests' }, { file: 'junit.xml' })
  const again = await recording.call(recordEvidence, { ...where, name: 'tests' }, { file: 'junit.xml' })
  expect(again.document).toMatchObject({ already: true })
  const entries = await recording.entries()
  expect(entries.slice(2)).toMatchObject([
    { kind: 'approval', payload: { decision: 'rejected' } },
    { kind: 'approval', payload: { decision: 'approved' }, shipment: 'shipment of 1.1.0' },
    {
      kind: 'evidence.attached',
      payload: { name: 'tests', format: 'JUnit', result: 'passed', summary: '2 tests, 0 failures' },
      evidence: [{ name: 'tests', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }],
    },
  ])
  const subject = { package: null, environment: 'production', version: '1.1.0', commit: recording.head }
  const required = ['approval:security', 'evidence:tests']
  expect(unmetRequirements(entries, subject, required)).toEqual([])
  expect(unmetRequirements(entries, { ...subject, environment: 'staging' }, required)).toHaveLength(2)
}, 30_000)

test('failed tests cannot be recorded as passed, and findings of a scanner are for people to judge', async () => {
  const recording = await anAnnounced()
  await writeFile(join(recording.root, 'junit.xml'), '<testsuite><testcase><failure/></testcase></testsuite>')
  await writeFile(
    join(recording.root, 'scan.sarif'),
    JSON.stringify({ version: '2.1.0', runs: [{ results: [{ level: 'error' }] }] }),
  )
  const options = { environment: 'production', name: 'checks', result: 'passed' }
  await expect(recording.call(recordEvidence, options, { file: 'junit.xml' })).rejects.toMatchObject({
    code: 'USAGE',
  })
  const judged = await recording.call(recordEvidence, options, { file: 'scan.sarif' })
  expect(judged.document).toMatchObject({
    entry: { payload: { result: 'passed', summary: '1 error, 0 warnings, 0 notes; recorded as passed' } },
  })
}, 30_000)

test('an approval of a version whose commit nobody knows is refused: something else may bear the name tomorrow', async () => {
  const recording = await aRecording()
  const options = { name: 'security', by: 'Ada', environment: 'production', release: '9.0.0' }
  await expect(recording.call(recordApproval, options)).rejects.toMatchObject({ code: 'USAGE' })
  await recording.call(recordApproval, { ...options, commit: 'HEAD' })
  expect(await recording.entries()).toMatchObject([{ commit: await recording.commit('HEAD') }])
}, 30_000)

test('an incident is opened once, names the shipment that brought it, and is resolved once', async () => {
  const recording = await anAnnounced()
  const open = { open: 'Search is slow', name: 'INC-42', environment: 'production', causedBy: '1.1.0' }
  await recording.call(recordIncident, open)
  await recording.call(recordIncident, open)
  await expect(recording.call(recordIncident, { ...open, open: 'Other' })).rejects.toMatchObject({
    code: 'INCIDENT_UNKNOWN',
  })
  await expect(recording.call(recordIncident, { resolve: 'INC-43' })).rejects.toMatchObject({
    code: 'INCIDENT_UNKNOWN',
    hint: 'Open are: INC-42.',
  })
  await recording.call(recordIncident, { resolve: 'INC-42', note: 'Went back to 1.0.0' })
  await recording.call(recordIncident, { resolve: 'INC-42' })
  await recording.call(recordIncident, { open: 'No name', environment: 'staging' })
  await recording.call(recordIncident, { open: 'No name', environment: 'staging' })
  expect((await recording.entries()).slice(1)).toMatchObject([
    {
      kind: 'incident.opened',
      shipment: 'shipment of 1.1.0',
      payload: { incident: 'INC-42', causedBy: 'shipment of 1.1.0' },
    },
    { kind: 'incident.resolved', payload: { note: 'Went back to 1.0.0' } },
    { kind: 'incident.opened', payload: { incident: expect.stringMatching(/^incident-/) as unknown } },
  ])
}, 30_000)

test('an incident of a package that is not there is refused, and white space around a name does not matter', async () => {
  const recording = await aRecording()
  const open = { open: 'Search is slow', name: ' INC-7 ' }
  await expect(recording.call(recordIncident, { ...open, package: 'nope' })).rejects.toMatchObject({
    code: 'PACKAGE_UNKNOWN',
  })
  await recording.call(recordIncident, open)
  await recording.call(recordIncident, { resolve: ' INC-7 ' })
  expect((await recording.entries()).map(({ kind }) => kind)).toEqual([
    'incident.opened',
    'incident.resolved',
  ])
}, 30_000)

test('approvals that are recorded at the same moment are all kept', async () => {
  const recording = await anAnnounced()
  const names = ['security', 'legal', 'quality', 'release']
  await Promise.all(
    names.map((name) =>
      recording.call(recordApproval, { name, by: `@acme/${name}`, environment: 'production' }),
    ),
  )
  const approvals = (await recording.entries()).filter(({ kind }) => kind === 'approval')
  expect(approvals.map(({ payload }) => String(payload['name'])).toSorted()).toEqual(names.toSorted())
}, 60_000)

test('failure mode 20: a record names the run that made it, so that the time that CI knows can be compared', async () => {
  const recording = await aRecording()
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/api',
    GITHUB_RUN_ID: '7',
  }
  await recording.call(
    recordDeploy,
    { environment: 'staging', release: '1.0.0', started: true },
    { variables },
  )
  expect(await recording.entries()).toMatchObject([
    { actor: { kind: 'ci', run: 'https://github.com/acme/api/actions/runs/7' } },
  ])
}, 30_000)

test('failure mode 21: times are in UTC on a runner of any time zone, over a change of the clocks and on a leap day', async () => {
  const recording = await aRecording()
  const zone = process.env['TZ']
  process.env['TZ'] = 'America/St_Johns'
  try {
    const { edge, world } = await recording.open()
    const { recordDeploy: record } = await import('../../src/journeys/record-deploy.ts')
    for (const now of ['2026-03-08T06:30:00.000Z', '2028-02-29T23:59:59.999Z'])
      await record({ ...edge, clock: { ...edge.clock, now: () => new Date(now) } }, world.loaded, {
        environment: 'staging',
        package: null,
        release: '1.0.0',
        commit: null,
        state: 'finished',
        by: null,
        reason: null,
        groups: null,
        artifact: null,
      })
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
  expect((await recording.entries()).map(({ at }) => at)).toEqual([
    '2026-03-08T06:30:00.000Z',
    '2028-02-29T23:59:59.999Z',
  ])
}, 30_000)
