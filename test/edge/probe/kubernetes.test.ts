import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KubernetesCheck } from '../../../src/delivery/judge-kubernetes.ts'
import { createProber } from '../../../src/edge/probe/prober.ts'
import { bothNew, deployment, listed } from '../../delivery/cluster.ts'
import { environmentOf, pairOf, probe } from './whole-environment.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-kubectl-'))
})

afterEach(() => rm(folder, { recursive: true }))

const check: KubernetesCheck = {
  kind: 'kubernetes',
  workload: 'deployment/api',
  namespace: 'shop',
  context: 'eu',
  'version-label': 'app.kubernetes.io/version',
}

/** A kubectl that notes how it was called and prints what the test has put there. */
async function kubectl(script: string): Promise<Readonly<Record<string, string>>> {
  const path = join(folder, 'kubectl')
  // A script without an ending is what the nearest package says that it is.
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}')
  // Written by another process: a file that this one has open cannot be run by the next that it forks.
  const words = ['-c', 'cat > "$0" && chmod +x "$0"', path]
  execFileSync('/bin/sh', words, { input: `#!${process.execPath}\n${script}` })
  return { PATH: `${folder}${delimiter}${process.env['PATH']}`, SECRET: 'hunter2', KUBECONFIG: '/kube' }
}

async function cluster(workload: unknown, list: unknown): Promise<Readonly<Record<string, string>>> {
  await describeCluster(workload, list)
  return kubectl(`
    const { appendFileSync, readFileSync } = require('node:fs')
    const words = process.argv.slice(2)
    appendFileSync(${JSON.stringify(join(folder, 'calls'))}, JSON.stringify([words, process.env.SECRET, process.env.KUBECONFIG]) + '\\n')
    const file = words[1].includes('/') ? 'workload' : 'list'
    process.stdout.write(readFileSync(${JSON.stringify(folder)} + '/' + file))
  `)
}

async function describeCluster(workload: unknown, list: unknown): Promise<void> {
  await writeFile(join(folder, 'workload'), JSON.stringify(workload))
  await writeFile(join(folder, 'list'), JSON.stringify(list))
}

test('kubectl is asked twice, by words and without a shell, and is told no secret of the run', async () => {
  const variables = await cluster(deployment(), listed(...bothNew))
  const sample = await probe(check, { variables, cwd: folder })
  expect(sample).toMatchObject({ outcome: 'pass', version: '1.4.0', census: { complete: true } })
  const calls = (await readFile(join(folder, 'calls'), 'utf8')).trim().split('\n')
  const end = ['--output=json', '--request-timeout=5s', '--namespace=shop', '--context=eu']
  expect(calls.map((line): unknown => JSON.parse(line))).toEqual([
    [['get', 'deployment/api', ...end], null, '/kube'],
    [['get', 'replicasets,pods', '--selector=app=api', ...end], null, '/kube'],
  ])
})

test('failure mode 42: a newer rollout that begins while it looks supersedes the release', async () => {
  const environment = environmentOf(await cluster(deployment(), listed(...bothNew)))
  const prober = createProber({ privateHosts: [], environment, cwd: folder })
  const look = () => prober.probe(pairOf(check), 5_000, new AbortController().signal)
  expect(await look()).toMatchObject({ outcome: 'pass', reason: null })
  await describeCluster(deployment({ version: '1.5.0', metadata: { generation: 8 } }), listed(...bothNew))
  expect(await look()).toMatchObject({ outcome: 'stale', code: 'superseded' })
})

test('failure mode 42: a pod that is still ending is not yet delivered', async () => {
  const ending = { name: 'api-0', owner: 'old', isTerminating: true, version: '1.3.0' }
  const variables = await cluster(deployment(), listed(...bothNew, ending))
  expect(await probe(check, { variables, cwd: folder })).toMatchObject({ outcome: 'stale', code: 'mixed' })
})

test.each([
  ['Error from server (NotFound): deployments.apps "api" not found', 'not-found'],
  ['Error from server (Forbidden): pods is forbidden: User "ci" cannot list', 'credentials'],
  ['error: You must be logged in to the server (Unauthorized)', 'credentials'],
  ['The connection to the server localhost:8080 was refused', 'kubectl'],
])('what kubectl refuses is a fault of the observer: %s', async (words, code) => {
  const variables = await kubectl(`console.error(${JSON.stringify(words)}); process.exit(1)`)
  expect(await probe(check, { variables })).toMatchObject({ outcome: 'error', code })
})

test('without kubectl, or with one that prints something else, nothing is known', async () => {
  expect(await probe(check, { variables: { PATH: folder } })).toMatchObject({
    outcome: 'error',
    code: 'ENOENT',
  })
  for (const print of ['no json', '{}', '[]']) {
    const variables = await kubectl(`process.stdout.write(${JSON.stringify(print)})`)
    expect(await probe(check, { variables })).toMatchObject({ outcome: 'error', code: 'answer' })
  }
})

test('a kubectl that hangs is ended, and is a fault of the observer', async () => {
  const variables = await kubectl('setInterval(() => 0, 1000)')
  const sample = await probe({ ...check, timeout: '500ms' }, { variables })
  expect(sample).toMatchObject({ outcome: 'error', code: 'timeout' })
})
