/** What a cluster says of one workload, as `kubectl --output json` prints it; only what is read. */

export const digest = 'd'.repeat(64)
const label = 'app.kubernetes.io/version'

export interface PodSetting {
  readonly name: string
  readonly version?: string | null
  readonly digest?: string
  readonly imageID?: string
  readonly owner?: string
  readonly hash?: string
  readonly isTerminating?: boolean
  readonly phase?: string
}

export function deployment(
  changes: {
    readonly metadata?: object
    readonly spec?: object
    readonly status?: object
    readonly version?: string | null
  } = {},
): unknown {
  const { version = '1.4.0' } = changes
  return {
    kind: 'Deployment',
    metadata: {
      name: 'api',
      uid: 'deployment',
      generation: 7,
      annotations: { 'deployment.kubernetes.io/revision': '4' },
      ...changes.metadata,
    },
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'api' } },
      template: {
        metadata: { labels: { app: 'api', ...(version === null ? {} : { [label]: version }) } },
        spec: { containers: [{ name: 'api', image: 'acme/api:1.4.0' }] },
      },
      ...changes.spec,
    },
    status: {
      observedGeneration: 7,
      replicas: 2,
      updatedReplicas: 2,
      availableReplicas: 2,
      ...changes.status,
    },
  }
}

function replicaSet(uid: string, revision: string): unknown {
  return {
    kind: 'ReplicaSet',
    metadata: {
      uid,
      ownerReferences: [{ uid: 'deployment' }],
      annotations: { 'deployment.kubernetes.io/revision': revision },
    },
  }
}

export function pod(setting: PodSetting): unknown {
  const { version = '1.4.0', owner = 'new', hash } = setting
  const imageID = setting.imageID ?? `acme/api@sha256:${setting.digest ?? digest}`
  return {
    kind: 'Pod',
    metadata: {
      name: setting.name,
      ownerReferences: [{ uid: owner }],
      labels: {
        app: 'api',
        ...(version === null ? {} : { [label]: version }),
        ...(hash === undefined ? {} : { 'controller-revision-hash': hash }),
      },
      ...(setting.isTerminating ? { deletionTimestamp: '2026-11-21T09:00:00Z' } : {}),
    },
    status: { phase: setting.phase ?? 'Running', containerStatuses: [{ name: 'api', imageID }] },
  }
}

/** Pods with the two ReplicaSets `new` and `old` of the deployment. */
export function listed(...pods: readonly PodSetting[]): unknown {
  return { kind: 'List', items: [replicaSet('old', '3'), replicaSet('new', '4'), ...pods.map(pod)] }
}

export const bothNew = [{ name: 'api-1' }, { name: 'api-2' }]
