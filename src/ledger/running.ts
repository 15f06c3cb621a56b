import type { LedgerEntry, WhatRan } from './entry.ts'
import { isExpectedCommit, versionsSeen, type Claim, type Judged, type Look, type Step } from './steps.ts'

export type Running = WhatRan['running'][number]

/** What is known of one group. */
interface GroupState {
  /** What the last look that saw anything saw; several versions when they were mixed. */
  readonly seen: readonly Running[]
  /** A claim that no look has confirmed or refuted yet. */
  readonly claim: Claim | null
  readonly lastLook: string | null
}

/** What is known of an environment, group by group; null is all that is in no group. Where nothing is known it is empty. */
export type State = ReadonlyMap<string | null, GroupState>

export const unknownState: State = new Map()

const unknownGroup: GroupState = { seen: [], claim: null, lastLook: null }

/**
 * The state after many steps, in their order: as `advance` after each. A claim about everything takes the place of the one
 * before it, so that of many without a look between them only the last is taken.
 */
export function stateAfter(steps: Iterable<Step>): State {
  let state = unknownState
  let pending: Claim | null = null
  for (const step of steps) {
    const replaces = step.kind === 'claim' && step.groups === null
    if (pending !== null && !replaces) state = advance(state, pending)
    pending = replaces ? step : null
    if (!replaces) state = advance(state, step)
  }
  return pending === null ? state : advance(state, pending)
}

/**
 * The state after a step. What is said of the whole environment holds for each of its groups; a look at all of it also
 * tells which groups there are, and what it does not name is no longer a part of the environment.
 */
export function advance(state: State, step: Step): State {
  return step.kind === 'claim' ? afterClaim(state, step) : afterLook(state, step)
}

function afterClaim(state: State, claim: Claim): State {
  const known = state.size === 0 ? [null] : [...state.keys()]
  const after = new Map(state)
  for (const group of claim.groups ?? known) {
    const before = stateIn(state, group)
    after.set(group, { ...before, claim: isSeenAlready(claim, before.seen) ? null : claim })
  }
  return after
}

function afterLook(state: State, look: Look): State {
  const sawNothing = look.views.every((view) => versionsSeen(view).length === 0)
  const [first] = look.views
  const grouped = look.views.some(({ group }) => group !== null)
  // A look that names no group and saw nothing does not end what is known of them.
  if (look.whole && sawNothing && !grouped && first && state.size > 0)
    return new Map([...state].map(([group, before]) => [group, seenIn(before, { look, view: first, group })]))
  const after = new Map(look.whole ? [] : state)
  for (const view of look.views) {
    const { group } = view
    after.set(group, seenIn(stateIn(state, group), { look, view, group }))
  }
  return after
}

/** A group that is named for the first time was a part of the rest before. */
function stateIn(state: State, group: string | null): GroupState {
  return state.get(group) ?? state.get(null) ?? unknownGroup
}

/** Deploying again what runs anyway ends nothing. */
function isSeenAlready({ version, entry }: Claim, seen: readonly Running[]): boolean {
  const [only, ...others] = seen
  if (!only || others.length > 0 || only.version !== version) return false
  return only.commit === null || entry.commit === null || only.commit === entry.commit
}

interface Viewing {
  readonly look: Look
  readonly view: Judged
  readonly group: string | null
}

function seenIn(before: GroupState, viewing: Viewing): GroupState {
  const { at } = viewing.look
  const versions = versionsSeen(viewing.view)
  if (versions.length === 0) return { ...withoutSight(before, viewing), lastLook: at }
  return {
    seen: versions.map((version) => sighting(version, before, viewing)),
    claim: null,
    lastLook: at,
  }
}

/** The verdict is about a version, but nothing shows that this one, or another, is what runs. */
function withoutSight(state: GroupState, { look, view, group }: Viewing): GroupState {
  const { version } = view.expected
  if (state.claim?.version === version) return { ...state, claim: { ...state.claim, verdict: view } }
  if (!state.claim && state.seen.some((one) => one.version === version)) {
    const judged = (one: Running) => (one.version === version ? { ...one, verdict: view.verdict } : one)
    return { ...state, seen: state.seen.map(judged) }
  }
  if (view.verdict !== 'healthy' || look.entry.kind === 'observation') return state
  const basis = view.reason === 'manual' ? 'manual' : 'claimed'
  const groups = group === null ? null : [group]
  const { at, entry } = look
  return { ...state, claim: { kind: 'claim', at, entry, groups, version, basis, verdict: view } }
}

function sighting(version: string, state: GroupState, viewing: Viewing): Running {
  const { look, view, group } = viewing
  const before = state.seen.find((one) => one.version === version)
  const expected = version === view.expected.version
  if (before && !expected) return { ...before, group, lastSeen: look.at }
  // An observation sees that it still runs; it does not verify again.
  const again = look.entry.kind === 'observation' && view.verdict === 'healthy'
  if (before?.basis === 'verified' && again)
    return { ...before, group, lastSeen: look.at, verdict: view.verdict }
  const told = expected ? asExpected(viewing) : asOther
  return {
    group,
    version,
    commit: told.commit,
    artifact: told.artifact,
    basis: told.basis,
    // What was seen before goes on from when it began.
    since: before ? before.since : look.at,
    lastSeenBefore: before ? before.lastSeenBefore : state.lastLook,
    firstSeenAfter: before ? before.firstSeenAfter : look.at,
    lastSeen: look.at,
    verdict: told.verdict,
    coverage: view.coverage,
    seq: look.entry.seq,
  }
}

type Identity = Pick<Running, 'commit' | 'artifact' | 'basis' | 'verdict'>

const asOther: Identity = { commit: null, artifact: null, basis: 'observed', verdict: null }

function asExpected({ look, view }: Viewing): Identity {
  const healthy = view.verdict === 'healthy'
  return {
    commit: isExpectedCommit(view) ? look.entry.commit : null,
    artifact: healthy && view.coverage === 'L4' ? onlyArtifact(look.entry, view) : null,
    basis: healthy && look.entry.kind === 'verify.result' ? 'verified' : 'observed',
    verdict: view.verdict,
  }
}

/** With several artifacts, L4 does not say which of them runs. */
function onlyArtifact({ artifacts }: LedgerEntry, view: Judged): string | null {
  const seen = view.artifacts?.observed ?? artifacts.map(({ sha256 }) => sha256)
  const [first, ...others] = seen
  return first !== undefined && others.length === 0 ? `sha256:${first.replace(/^sha256:/, '')}` : null
}

/** The state as the document says it, groups by name. What came `later` only tells when something was seen next. */
export function runningNow(state: State, later: readonly Step[]): Running[] {
  return [...state]
    .toSorted(([a], [b]) => byName(a, b))
    .flatMap(([group, known]) => inGroup(group, known, later))
}

function inGroup(group: string | null, known: GroupState, later: readonly Step[]): Running[] {
  const nextSeen = nextSight(group, later)
  const { claim } = known
  if (claim === null) return known.seen.map((one) => ({ ...one, group, nextSeen }))
  const { version, entry, basis, at, verdict } = claim
  return [
    {
      group,
      version,
      commit: entry.commit,
      artifact: null,
      basis,
      since: at,
      lastSeenBefore: known.lastLook,
      firstSeenAfter: firstSighting(version, group, later),
      lastSeen: null,
      nextSeen,
      verdict: verdict?.verdict ?? null,
      coverage: verdict?.coverage ?? null,
      seq: entry.seq,
    },
  ]
}

/** What the first look after that saw there, if it saw anything. */
function nextSight(group: string | null, later: readonly Step[]): Running['nextSeen'] {
  for (const step of later) {
    if (step.kind === 'claim') continue
    const versions = viewsOf(step, group).flatMap(versionsSeen)
    if (versions.length > 0) return { at: step.at, versions }
  }
  return null
}

/** When a claimed version was first seen, unless another was claimed or seen before that. */
function firstSighting(version: string, group: string | null, later: readonly Step[]): string | null {
  for (const step of later) {
    if (step.kind === 'claim') {
      const here = step.groups === null || (group !== null && step.groups.includes(group))
      if (here && step.version !== version) return null
      continue
    }
    const versions = viewsOf(step, group).flatMap(versionsSeen)
    if (versions.length > 0) return versions.includes(version) ? step.at : null
  }
  return null
}

function viewsOf({ views, whole }: Look, group: string | null): readonly Judged[] {
  const own = views.filter((view) => view.group === group)
  if (own.length > 0 || !whole) return own
  // All groups together are what was the whole before it had groups, and the other way round.
  return group === null || views.every((view) => view.group === null) ? views : []
}

function byName(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? -1 : 1
  return a < b ? -1 : 1
}
