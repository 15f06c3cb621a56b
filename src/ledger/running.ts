import type { Verdict } from '../delivery/verdict.ts'
import type { LedgerEntry, WhatRan } from './entry.ts'
import type { VerifyPayload } from './payloads.ts'

type Running = WhatRan['running'][number]

/** Somebody says that a version was deployed. */
interface Claim {
  readonly kind: 'claim'
  readonly at: string
  readonly entry: LedgerEntry
  readonly version: string
  readonly basis: 'claimed' | 'manual'
  /** The last verdict about it that saw no version at all. */
  readonly verdict: Verdict | null
}

/** Somebody looked. */
interface Look {
  readonly kind: 'look'
  readonly at: string
  readonly entry: LedgerEntry
  readonly verdict: Verdict
}

export type Step = Claim | Look

export interface State {
  /** What the last look that saw anything saw; several versions when they were mixed. */
  readonly seen: readonly Running[]
  /** A claim that no look has confirmed or refuted yet. */
  readonly claim: Claim | null
  readonly lastLook: string | null
}

export const unknownState: State = { seen: [], claim: null, lastLook: null }

/** What an entry contributes, if anything. */
export function stepsOf(entry: LedgerEntry): Step[] {
  if (entry.kind === 'verify.result') {
    const { verdict } = entry.payload as VerifyPayload
    return [{ kind: 'look', at: verdict.endedAt, entry, verdict }]
  }
  if (entry.version === null) return []
  if (entry.kind !== 'deploy.finished' && entry.kind !== 'record.manual') return []
  const basis = entry.kind === 'record.manual' ? 'manual' : 'claimed'
  return [{ kind: 'claim', at: entry.at, entry, version: entry.version, basis, verdict: null }]
}

/** A verification counts from its end, a claim from the entry's time. */
export function advance(state: State, step: Step): State {
  if (step.kind === 'claim') return { ...state, claim: isSeenAlready(step, state.seen) ? null : step }
  const versions = versionsSeen(step.verdict)
  if (versions.length === 0) return { ...sawNothing(state, step), lastLook: step.at }
  return { seen: versions.map((version) => sighting(version, state, step)), claim: null, lastLook: step.at }
}

/** Deploying again what runs anyway ends nothing. */
function isSeenAlready({ version, entry }: Claim, seen: readonly Running[]): boolean {
  const [only, ...others] = seen
  if (!only || others.length > 0 || only.version !== version) return false
  return only.commit === null || entry.commit === null || only.commit === entry.commit
}

/** A verdict says which versions answered; without a version claim (L0) it says nothing about what runs. */
function versionsSeen({ coverage, observed, verdict, expected }: Verdict): string[] {
  if (coverage === 'L0') return []
  if (verdict === 'healthy') return [expected.version]
  const names = Object.keys(observed).filter((name) => (observed[name] ?? 0) > 0)
  return [...new Set(names.map((name) => name.replace(/^v(?=\d)/, '')))].toSorted()
}

/** The verdict is about a version, but nothing shows that this one, or another, is what runs. */
function sawNothing(state: State, { entry, verdict, at }: Look): State {
  const { version } = verdict.expected
  if (state.claim?.version === version) return { ...state, claim: { ...state.claim, verdict } }
  if (!state.claim && state.seen.some((one) => one.version === version)) {
    const judged = (one: Running) => (one.version === version ? { ...one, verdict: verdict.verdict } : one)
    return { ...state, seen: state.seen.map(judged) }
  }
  if (verdict.verdict !== 'healthy') return state
  const basis = verdict.reason === 'manual' ? 'manual' : 'claimed'
  return { ...state, claim: { kind: 'claim', at, entry, version, basis, verdict } }
}

function sighting(version: string, state: State, { at, entry, verdict }: Look): Running {
  const before = state.seen.find((one) => one.version === version)
  const expected = version === verdict.expected.version
  if (before && !expected) return { ...before, lastSeen: at }
  const healthy = expected && verdict.verdict === 'healthy'
  return {
    group: null,
    version,
    commit: expected ? entry.commit : null,
    artifact: healthy && verdict.coverage === 'L4' ? onlyArtifact(entry) : null,
    basis: healthy ? 'verified' : 'observed',
    since: before?.since ?? at,
    lastSeenBefore: before ? before.lastSeenBefore : state.lastLook,
    firstSeenAfter: before ? before.firstSeenAfter : at,
    lastSeen: at,
    verdict: expected ? verdict.verdict : null,
    coverage: verdict.coverage,
    seq: entry.seq,
  }
}

/** With several artifacts, L4 does not say which of them runs. */
function onlyArtifact({ artifacts }: LedgerEntry): string | null {
  const [first, ...others] = artifacts
  return first && others.length === 0 ? `sha256:${first.sha256}` : null
}

/** The state as the document says it. What came `later` only tells when a claim was first seen. */
export function runningNow({ seen, claim, lastLook }: State, later: readonly Step[]): readonly Running[] {
  if (claim === null) return seen
  const { version, entry, basis, at, verdict } = claim
  return [
    {
      group: null,
      version,
      commit: entry.commit,
      artifact: null,
      basis,
      since: at,
      lastSeenBefore: lastLook,
      firstSeenAfter: firstSighting(version, later),
      lastSeen: null,
      verdict: verdict?.verdict ?? null,
      coverage: verdict?.coverage ?? null,
      seq: entry.seq,
    },
  ]
}

/** When a claimed version was first seen, unless another was claimed or seen before that. */
function firstSighting(version: string, later: readonly Step[]): string | null {
  for (const step of later) {
    const versions = step.kind === 'claim' ? [step.version] : versionsSeen(step.verdict)
    if (versions.length > 0 && !versions.includes(version)) return null
    if (step.kind === 'look' && versions.includes(version)) return step.at
  }
  return null
}
