import gt from 'semver/functions/gt.js'
import valid from 'semver/functions/valid.js'
import type { CheckConfiguration } from '../config/check-schema.ts'
import { visible } from '../render/escape.ts'
import { judgeCensus, memberOf } from './judge-census.ts'
import type { Labels, Pod, Workload } from './kubernetes-rollout.ts'
import type { Expectation } from './plan.ts'
import { judgement, type Judgement, type Member } from './sample.ts'
import { matchExpectation, usableDigest } from './version-match.ts'

export type KubernetesCheck = Extract<CheckConfiguration, { kind: 'kubernetes' }>

/**
 * What a cluster shows of a rollout. It passes when the controller has seen the newest template, all instances that are
 * asked for run it and can serve, none that runs an older one is left, also not one that is ending, and each pod
 * names the right version and runs the right image, as far as it says. `kubectl rollout status` says success before
 * that: it follows whatever rollout is the newest, and does not wait for pods that end (kubernetes/kubectl#1284, #1628).
 * `wasExpected`: an earlier look found the expected version asked for here.
 */
export function judgeKubernetes(
  { workload, pods, wasExpected }: ClusterView,
  check: KubernetesCheck,
  expected: Expectation,
): Judgement {
  const asked = versionOf(workload.templateLabels, check) ?? versionOf(workload.labels, check)
  if (wasExpected && asked !== null && isNewer(asked, expected.version)) {
    const reason = `a newer rollout has begun: ${visible(asked).slice(0, 100)}`
    return judgement('stale', { code: 'superseded', version: visible(asked).slice(0, 100), reason })
  }
  if (workload.desired === 0) {
    return judgement('nodata', { code: 'no-instances', reason: 'it is scaled to no instance at all' })
  }
  const counted = pods.filter((pod) => !pod.isTerminating || !pod.isCurrent)
  const members = counted.map((pod) => podMember(pod, workload, check, expected))
  const rule = { quorum: 'all', atLeast: workload.desired }
  const census = judgeCensus(members, rule, expected)
  if (census.outcome === 'stale') return census
  const unfinished = unfinishedReason(workload, pods)
  if (unfinished === null) return census
  return { ...census, outcome: 'fail', code: unfinished.code, reason: unfinished.reason }
}

export interface ClusterView {
  readonly workload: Workload
  readonly pods: readonly Pod[]
  readonly wasExpected: boolean
}

/** Whether the workload asks for the expected version, by its label. */
export function asksForExpected(workload: Workload, check: KubernetesCheck, expected: Expectation): boolean {
  const version = versionOf(workload.templateLabels, check) ?? versionOf(workload.labels, check)
  return version !== null && matchExpectation({ version, commit: null }, expected) === 'match'
}

/** Going back to an older version is no newer rollout: it is the release that did not stay. */
function isNewer(version: string, than: string): boolean {
  const [one, other] = [valid(version), valid(than)]
  return one !== null && other !== null && gt(one, other)
}

function podMember(pod: Pod, workload: Workload, check: KubernetesCheck, expected: Expectation): Member {
  // Labels of the workload itself speak of its newest template only.
  const version = versionOf(pod.labels, check) ?? (pod.isCurrent ? versionOf(workload.labels, check) : null)
  const meant = check.container === undefined ? workload.containers : [check.container]
  const images = meant.map((name) => pod.images.get(name) ?? '')
  // Without anything to compare it with, a digest is no claim.
  const isTold = version !== null || (expected.digests ?? []).length > 0
  const digest = isTold ? decisiveDigest(images, expected) : null
  const member = memberOf({ name: pod.name, version, commit: null, digest }, expected)
  const isSilent = member.outcome === 'nodata'
  if (isSilent && !pod.isCurrent) {
    return { ...member, outcome: 'stale', reason: 'belongs to an older rollout' }
  }
  if (member.outcome !== 'stale' && (images.length === 0 || images.includes(''))) {
    return { ...member, outcome: 'nodata', reason: 'does not say yet which image it runs' }
  }
  if (!isSilent || version !== null) return member
  if (isUnclaimed(check)) return { ...member, outcome: 'pass', reason: null }
  return {
    ...member,
    reason: `has no label ${visible(check['version-label'])}, and no artifact was announced`,
  }
}

/** Of several containers, the one that runs what was not announced. */
function decisiveDigest(images: readonly string[], expected: Expectation): string | null {
  const digests = images.map((image) => digestOf(image, expected))
  const other = digests.find((one) => one !== null && expected.digests?.includes(one) === false)
  return other ?? digests[0] ?? null
}

/** Whether the check says that no version is told: then it shows that a rollout is over, and not of what. */
function isUnclaimed(check: KubernetesCheck): boolean {
  return check['version-label'] === 'none'
}

/** Without a repository before it, it is the id of a local image, which is no digest of what was announced unless it is the same. */
function digestOf(imageId: string, expected: Expectation): string | null {
  const digest = usableDigest(imageId)
  const isKnown = imageId.includes('@') || (digest !== null && expected.digests?.includes(digest) === true)
  return isKnown ? digest : null
}

/** A label cannot hold a plus; Helm writes an underscore in its place. */
function versionOf(labels: Labels, check: KubernetesCheck): string | null {
  const name = check['version-label']
  if (isUnclaimed(check)) return null
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined
  return label === undefined || label === '' ? null : label.replace('_', '+')
}

function unfinishedReason(
  workload: Workload,
  pods: readonly Pod[],
): { readonly code: string; readonly reason: string } | null {
  const { desired, updated, available, total } = workload
  if (workload.observedGeneration < workload.generation) {
    const seen = `${workload.observedGeneration} of ${workload.generation}`
    return {
      code: 'observed-generation',
      reason: `the controller has not seen the newest template yet (generation ${seen})`,
    }
  }
  if (workload.stuck !== null) {
    return { code: 'stuck', reason: `the rollout does not go on: ${visible(workload.stuck).slice(0, 100)}` }
  }
  const isDone = updated >= desired && available >= desired && total <= updated
  if (!isDone && workload.paused) return { code: 'paused', reason: 'the rollout is paused' }
  if (!isDone) {
    const counts = `${updated} updated and ${available} available of ${desired}, ${total} in all`
    return { code: 'rollout', reason: `the rollout is not finished: ${counts}` }
  }
  const ending = pods.filter((pod) => pod.isTerminating && !pod.isCurrent)
  if (ending.length === 0) return null
  const reason = `${ending.length} pods of an older rollout are still ending`
  return { code: 'terminating', reason }
}
