import { expect, test } from 'vitest'
import {
  asksForExpected,
  judgeKubernetes,
  type KubernetesCheck,
} from '../../src/delivery/judge-kubernetes.ts'
import { readPods, readWorkload } from '../../src/delivery/kubernetes-rollout.ts'
import type { Expectation } from '../../src/delivery/plan.ts'
import type { Judgement } from '../../src/delivery/sample.ts'
import { bothNew, deployment, digest, listed, pod } from './cluster.ts'

const check: KubernetesCheck = {
  kind: 'kubernetes',
  workload: 'deployment/api',
  'version-label': 'app.kubernetes.io/version',
}
const version: Expectation = { version: '1.4.0', commit: null }
const artifact: Expectation = { ...version, digests: [digest] }

interface Seen {
  readonly workload?: unknown
  readonly list?: unknown
  readonly check?: Partial<KubernetesCheck>
  readonly expected?: Expectation
  readonly wasExpected?: boolean
}

function judge({ workload = deployment(), list = listed(...bothNew), ...seen }: Seen = {}): Judgement {
  const read = readWorkload(workload)
  const pods = read === null ? null : readPods(list, read)
  if (read === null || pods === null) throw new Error('the cluster of the test cannot be read')
  const { expected = version, wasExpected = false } = seen
  return judgeKubernetes({ workload: read, pods, wasExpected }, { ...check, ...seen.check }, expected)
}

test('a finished rollout on the right version passes, every instance counted', () => {
  const found = judge()
  expect(found).toMatchObject({ outcome: 'pass', version: '1.4.0' })
  expect(found.census).toMatchObject({ by: 'instance', complete: true })
  expect(found.census?.members.map(({ name }) => name)).toEqual(['api-1', 'api-2'])
})

test('the images that run are compared with the artifacts that were announced', () => {
  expect(judge({ expected: artifact })).toMatchObject({ outcome: 'pass', digest })
  const other = listed({ name: 'api-1' }, { name: 'api-2', digest: 'e'.repeat(64) })
  expect(judge({ expected: artifact, list: other })).toMatchObject({ outcome: 'stale', code: 'mixed' })
})

test('failure mode 42: a template that the controller has not seen is not delivered', () => {
  const found = judge({ workload: deployment({ status: { observedGeneration: 6 } }) })
  expect(found).toMatchObject({ outcome: 'fail', code: 'observed-generation' })
})

test('failure mode 42: a pod of the older ReplicaSet that still ends is not delivered', () => {
  const ending = { name: 'api-0', owner: 'old', isTerminating: true }
  expect(judge({ list: listed(...bothNew, { ...ending, version: '1.3.0' }) })).toMatchObject({
    outcome: 'stale',
    code: 'mixed',
  })
  expect(judge({ list: listed(...bothNew, { ...ending, version: null }) }).outcome).toBe('stale')
  expect(judge({ list: listed(...bothNew, ending) })).toMatchObject({ outcome: 'fail', code: 'terminating' })
})

test('failure mode 42: a newer rollout supersedes the one that was looked for', () => {
  const workload = deployment({ version: '1.5.0', metadata: { generation: 8 } })
  expect(judge({ workload, wasExpected: true })).toMatchObject({ outcome: 'stale', code: 'superseded' })
  expect(judge({ workload, wasExpected: false }).code).not.toBe('superseded')
})

test('going back to an older version supersedes nothing: the release did not stay', () => {
  const workload = deployment({ version: '1.3.0', metadata: { generation: 8 } })
  const list = listed({ name: 'api-1', version: '1.3.0' }, { name: 'api-2', version: '1.3.0' })
  expect(judge({ workload, list, wasExpected: true })).toMatchObject({
    outcome: 'stale',
    code: 'wrong-version',
  })
})

test('failure mode 43: a pod whose image is not known yet is blank for itself alone', () => {
  const found = judge({ list: listed({ name: 'api-1' }, { name: 'api-2', imageID: '' }) })
  expect(found).toMatchObject({ outcome: 'nodata' })
  expect(found.census?.members.map(({ outcome }) => outcome)).toEqual(['pass', 'nodata'])
})

test.each([
  ['fewer updated', { updatedReplicas: 1 }, 'rollout'],
  ['fewer available', { availableReplicas: 1 }, 'rollout'],
  ['none available', { availableReplicas: undefined }, 'rollout'],
  ['old ones left', { replicas: 3 }, 'rollout'],
  [
    'a deadline that is over',
    { conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] },
    'stuck',
  ],
])('a rollout with %s is not finished', (_, status, code) => {
  expect(judge({ workload: deployment({ status }) })).toMatchObject({ outcome: 'fail', code })
})

test('a rollout that is paused half-way says so', () => {
  const workload = deployment({ spec: { paused: true }, status: { updatedReplicas: 1 } })
  expect(judge({ workload })).toMatchObject({ outcome: 'fail', code: 'paused' })
})

test('the old version still running is another release, not a fault', () => {
  const workload = deployment({ version: '1.3.0' })
  const list = listed({ name: 'api-1', version: '1.3.0' }, { name: 'api-2', version: '1.3.0' })
  expect(judge({ workload, list })).toMatchObject({
    outcome: 'stale',
    code: 'wrong-version',
    version: '1.3.0',
  })
})

test('nothing running is no evidence', () => {
  const workload = deployment({ spec: { replicas: 0 }, status: { replicas: 0, updatedReplicas: 0 } })
  expect(judge({ workload, list: listed() })).toMatchObject({ outcome: 'nodata', code: 'no-instances' })
  expect(judge({ list: listed({ name: 'api-1' }) })).toMatchObject({ outcome: 'fail', code: 'too-few' })
})

test('pods that name no version say nothing, unless the workload names it or the artifact does', () => {
  const list = listed({ name: 'api-1', version: null }, { name: 'api-2', version: null })
  const workload = deployment({ version: null })
  const found = judge({ list, workload })
  expect(found).toMatchObject({ outcome: 'nodata' })
  expect(found.reason).toContain('has no label app.kubernetes.io/version')
  const labels = { 'app.kubernetes.io/version': '1.4.0' }
  const labelled = deployment({ version: null, metadata: { labels } })
  expect(judge({ list, workload: labelled })).toMatchObject({ outcome: 'pass', version: '1.4.0' })
  expect(judge({ list, workload, expected: artifact })).toMatchObject({ outcome: 'pass', digest })
})

test('with `version-label: none` it shows a finished rollout and no version', () => {
  const found = judge({ check: { 'version-label': 'none' } })
  expect(found).toMatchObject({ outcome: 'pass', version: null, digest: null })
  expect(found.census).toBe(undefined)
})

test('a label writes the plus of a version as an underscore', () => {
  const list = listed({ name: 'api-1', version: '1.4.0_7' }, { name: 'api-2', version: '1.4.0_7' })
  expect(judge({ list, expected: { version: '1.4.0+7', commit: null } }).outcome).toBe('pass')
  expect(judge({ list, expected: { version: '1.4.0+8', commit: null } }).outcome).toBe('stale')
})

test('the id of a local image is no digest of an artifact', () => {
  const local = { imageID: `sha256:${'e'.repeat(64)}` }
  const list = listed({ name: 'api-1', ...local }, { name: 'api-2', ...local })
  expect(judge({ list, expected: artifact })).toMatchObject({ outcome: 'pass', digest: null })
})

test('pods of others, and those that have ended, do not count', () => {
  const list = listed(
    ...bothNew,
    { name: 'other', owner: 'another', version: '0.1.0' },
    { name: 'evicted', owner: 'old', version: '1.3.0', phase: 'Failed' },
    { name: 'moved', isTerminating: true },
  )
  expect(judge({ list }).census?.members).toHaveLength(2)
})

test('a StatefulSet is judged by its update revision', () => {
  const workload = {
    ...(deployment() as object),
    kind: 'StatefulSet',
    status: {
      observedGeneration: 7,
      replicas: 2,
      updatedReplicas: 2,
      readyReplicas: 2,
      updateRevision: 'db-2',
    },
  }
  const both = (hash: string) => ({
    items: ['db-0', 'db-1'].map((name) => pod({ name, owner: 'deployment', hash, version: null })),
  })
  const labels = { 'app.kubernetes.io/version': '1.4.0' }
  const labelled = { ...workload, metadata: { uid: 'deployment', generation: 7, labels } }
  expect(judge({ workload: labelled, list: both('db-2') }).outcome).toBe('pass')
  expect(judge({ workload: labelled, list: both('db-1') }).outcome).toBe('stale')
})

test('a DaemonSet is judged by the nodes that it should run on', () => {
  const status = {
    observedGeneration: 7,
    desiredNumberScheduled: 2,
    currentNumberScheduled: 2,
    numberAvailable: 2,
  }
  const daemon = (updatedNumberScheduled: number) => ({
    ...(deployment() as object),
    kind: 'DaemonSet',
    status: { ...status, updatedNumberScheduled },
  })
  const list = { items: ['a', 'b'].map((name) => pod({ name, owner: 'deployment', hash: 'x' })) }
  expect(judge({ workload: daemon(2), list }).outcome).toBe('pass')
  expect(judge({ workload: daemon(1), list })).toMatchObject({ outcome: 'fail', code: 'rollout' })
})

test('selectors are written as kubectl reads them', () => {
  const matchExpressions = [
    { key: 'tier', operator: 'In', values: ['web', 'edge'] },
    { key: 'track', operator: 'NotIn', values: ['canary'] },
    { key: 'live', operator: 'Exists' },
    { key: 'dead', operator: 'DoesNotExist' },
  ]
  const spec = { selector: { matchLabels: { app: 'api' }, matchExpressions } }
  expect(readWorkload(deployment({ spec }))?.selector).toBe(
    'app=api,tier in (web,edge),track notin (canary),live,!dead',
  )
})

test('whether a workload asks for the version is told by its label', () => {
  const asks = (workload: unknown) => {
    const read = readWorkload(workload)
    return read !== null && asksForExpected(read, check, version)
  }
  expect(asks(deployment())).toBe(true)
  expect(asks(deployment({ version: '1.5.0' }))).toBe(false)
  expect(asks(deployment({ version: null }))).toBe(false)
})

test.each([[null], [[]], [{ kind: 'Deployment' }], [{ kind: 'Status', metadata: { uid: 'x' } }]])(
  'what is no workload is not read: %j',
  (document) => {
    expect(readWorkload(document)).toBe(null)
  },
)

test('half a list of pods is no list', () => {
  const workload = readWorkload(deployment())
  if (workload === null) throw new Error('unread')
  expect(readPods({ items: [], metadata: { continue: 'more' } }, workload)).toBe(null)
  expect(readPods({ kind: 'Pod' }, workload)).toBe(null)
})
