import { valueAt } from './json-path.ts'

/** A workload as the cluster describes it: what is asked for, and what the controller has brought about. */
export interface Workload {
  readonly kind: string
  readonly uid: string
  readonly generation: number
  readonly observedGeneration: number
  /** Instances that are asked for, that run the newest template, that can serve, and all that there are. */
  readonly desired: number
  readonly updated: number
  readonly available: number
  readonly total: number
  readonly paused: boolean
  /** Why the controller has given up; null while it has not. */
  readonly stuck: string | null
  /** Of the newest template: a Deployment's revision, a StatefulSet's update revision; null where it is not told. */
  readonly revision: string | null
  readonly labels: Labels
  readonly templateLabels: Labels
  readonly containers: readonly string[]
  /** For `--selector`: what its pods are found by. */
  readonly selector: string
}

export interface Pod {
  readonly name: string
  readonly labels: Labels
  readonly isTerminating: boolean
  /** Whether it was made from the newest template. */
  readonly isCurrent: boolean
  /** By container name: the image that runs, empty while it is not known. */
  readonly images: ReadonlyMap<string, string>
}

export type Labels = Readonly<Record<string, string>>

/** Reads `kubectl get KIND/NAME --output json`; null for anything that is no such workload. */
export function readWorkload(document: unknown): Workload | null {
  const kind = textAt(document, 'kind')
  const uid = textAt(document, 'metadata', 'uid')
  const template = valueAt(document, ['spec', 'template'])
  if (kind === null || uid === null || template === undefined) return null
  const status = (name: string): number => numberAt(document, 'status', name) ?? 0
  const isDaemon = kind === 'DaemonSet'
  const desired = isDaemon ? status('desiredNumberScheduled') : (numberAt(document, 'spec', 'replicas') ?? 1)
  return {
    kind,
    uid,
    generation: numberAt(document, 'metadata', 'generation') ?? 0,
    observedGeneration: status('observedGeneration'),
    desired,
    updated: isDaemon ? status('updatedNumberScheduled') : status('updatedReplicas'),
    // Clusters before 1.25 tell no available replicas of a StatefulSet, only ready ones.
    available: isDaemon
      ? status('numberAvailable')
      : (numberAt(document, 'status', 'availableReplicas') ??
        (kind === 'StatefulSet' ? status('readyReplicas') : 0)),
    total: isDaemon ? status('currentNumberScheduled') : status('replicas'),
    paused: valueAt(document, ['spec', 'paused']) === true,
    stuck: stuckOf(document),
    revision:
      kind === 'Deployment'
        ? textAt(document, 'metadata', 'annotations', revisionAnnotation)
        : textAt(document, 'status', 'updateRevision'),
    labels: labelsAt(document, 'metadata', 'labels'),
    templateLabels: labelsAt(template, 'metadata', 'labels'),
    containers: listAt(template, 'spec', 'containers').flatMap((one) => textAt(one, 'name') ?? []),
    selector: selectorOf(valueAt(document, ['spec', 'selector'])),
  }
}

/**
 * The pods of a workload out of a list of pods and, for a Deployment, ReplicaSets that its selector finds: only those that
 * it owns (selectors may overlap) and that have not ended. Null for anything that is no such list, or not the whole of it.
 */
export function readPods(list: unknown, workload: Workload): readonly Pod[] | null {
  const items = valueAt(list, ['items'])
  if (!Array.isArray(items) || (textAt(list, 'metadata', 'continue') ?? '') !== '') return null
  const owned = new Set([workload.uid])
  const current = new Set<string>()
  for (const set of items.filter((item: unknown) => textAt(item, 'kind') === 'ReplicaSet')) {
    const uid = textAt(set, 'metadata', 'uid')
    if (uid === null || !ownersOf(set).includes(workload.uid)) continue
    owned.add(uid)
    if (textAt(set, 'metadata', 'annotations', revisionAnnotation) === workload.revision) current.add(uid)
  }
  const pods = items.filter((item: unknown) => {
    const hasEnded = ['Succeeded', 'Failed'].includes(textAt(item, 'status', 'phase') ?? '')
    return textAt(item, 'kind') === 'Pod' && !hasEnded && ownersOf(item).some((uid) => owned.has(uid))
  })
  const newest = workload.kind === 'DaemonSet' ? onlyHash(pods) : workload.revision
  return pods.map((pod: unknown) => ({
    name: textAt(pod, 'metadata', 'name') ?? 'a pod without a name',
    labels: labelsAt(pod, 'metadata', 'labels'),
    isTerminating: textAt(pod, 'metadata', 'deletionTimestamp') !== null,
    isCurrent:
      workload.kind === 'Deployment'
        ? ownersOf(pod).some((uid) => current.has(uid))
        : newest !== null && hashOf(pod) === newest,
    images: imagesOf(pod),
  }))
}

const revisionAnnotation = 'deployment.kubernetes.io/revision'

/** A DaemonSet does not tell its newest revision: it is that of the pods that stay, once they are all of one. */
function onlyHash(pods: readonly unknown[]): string | null {
  const staying = pods.filter((pod) => textAt(pod, 'metadata', 'deletionTimestamp') === null)
  const hashes = new Set(staying.map(hashOf))
  return hashes.size === 1 ? ([...hashes][0] ?? null) : null
}

function hashOf(pod: unknown): string | null {
  return textAt(pod, 'metadata', 'labels', 'controller-revision-hash')
}

function imagesOf(pod: unknown): Map<string, string> {
  const images = new Map<string, string>()
  for (const one of listAt(pod, 'status', 'containerStatuses')) {
    images.set(textAt(one, 'name') ?? '', textAt(one, 'imageID') ?? '')
  }
  return images
}

/** `Progressing` is false when `progressDeadlineSeconds` are over (Kubernetes documentation, "Failed Deployment"). */
function stuckOf(document: unknown): string | null {
  const given = listAt(document, 'status', 'conditions').find((one) => {
    return textAt(one, 'type') === 'Progressing' && textAt(one, 'status') === 'False'
  })
  return given === undefined ? null : (textAt(given, 'reason') ?? 'no reason given')
}

/** A label selector as `kubectl --selector` takes it (Kubernetes documentation, "Labels and Selectors"). */
function selectorOf(selector: unknown): string {
  const equal = Object.entries(labelsAt(selector, 'matchLabels')).map(([key, value]) => `${key}=${value}`)
  const others = listAt(selector, 'matchExpressions').map((one) => {
    const key = textAt(one, 'key') ?? ''
    const values = listAt(one, 'values').join(',')
    switch (textAt(one, 'operator')) {
      case 'In':
        return `${key} in (${values})`
      case 'NotIn':
        return `${key} notin (${values})`
      case 'DoesNotExist':
        return `!${key}`
      default:
        return key
    }
  })
  return [...equal, ...others].join(',')
}

function ownersOf(item: unknown): string[] {
  return listAt(item, 'metadata', 'ownerReferences').flatMap((one) => textAt(one, 'uid') ?? [])
}

function labelsAt(value: unknown, ...path: readonly string[]): Labels {
  const found = valueAt(value, path)
  if (typeof found !== 'object' || found === null) return {}
  return Object.fromEntries(
    Object.entries(found).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  )
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, path)
  return Array.isArray(found) ? found : []
}

function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(value, path)
  return typeof found === 'string' ? found : null
}

function numberAt(value: unknown, ...path: readonly string[]): number | null {
  const found = valueAt(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found : null
}
