import { byCodeUnit } from '../bom/code-units.ts'
import { visible } from '../render/escape.ts'
import type { Expectation } from './plan.ts'
import { neededOf, type Quorum } from './quorum.ts'
import { judgement, type Judgement, type Member } from './sample.ts'
import type { Outcome } from './verdict.ts'
import { matchExpectation, releaseName, usableCommit, usableDigest, usableVersion } from './version-match.ts'

/** What one instance says of itself, as it was written; null where it says nothing. */
export interface MemberClaim {
  readonly name: string
  readonly version: string | null
  readonly commit: string | null
  /** With or without `sha256:` or an image name before it. */
  readonly digest: string | null
}

/** How many must be right, and how many there must be at least. */
export interface CensusRule {
  readonly quorum: Quorum
  readonly atLeast: number
}

const longestClaim = 100
const mostNamed = 3

/** One instance, judged by what it says of itself. Without a word about its release it is `nodata`. */
export function memberOf(claim: MemberClaim, expected: Expectation): Member {
  const said = claim.version === null ? null : printable(claim.version)
  const version = said === null ? null : usableVersion(said)
  const commit = claim.commit === null ? null : usableCommit(claim.commit)
  const digest = claim.digest === null ? null : usableDigest(claim.digest)
  const known = { name: printable(claim.name), version, commit, digest }
  if (said !== null && version === null) return silent(known, `gives "${said}" as its version`)
  const wanted = visible(expected.version)
  switch (matchExpectation(known, expected)) {
    case 'match':
      return { ...known, outcome: 'pass', reason: null }
    case 'other-version':
      return { ...known, outcome: 'stale', reason: `is ${version ?? commit}, not ${wanted}` }
    case 'other-commit':
      return { ...known, outcome: 'stale', reason: `is commit ${commit}, not that of ${wanted}` }
    case 'other-digest': {
      const reason = `runs sha256:${digest?.slice(0, 12)}, which is none of the artifacts of ${wanted}`
      return { ...known, outcome: 'stale', reason }
    }
    case 'no-claim':
      return silent(known, 'does not say what it runs')
  }
}

/**
 * The judgement of all instances together. Any that runs another release makes it `stale`, whatever the quorum. Of the
 * rest, what is not known counts for neither side (Kleene): it passes with enough passes, fails when what is unknown
 * could not make up for what failed, and says nothing in between.
 */
export function judgeCensus(members: readonly Member[], rule: CensusRule, expected: Expectation): Judgement {
  const sorted = settled(members).toSorted((one, other) => byCodeUnit(one.name, other.name))
  const of = (outcome: Outcome): Member[] => sorted.filter((member) => member.outcome === outcome)
  const [passing, stale, failing, blind, mute] = [
    of('pass'),
    of('stale'),
    of('fail'),
    of('error'),
    of('nodata'),
  ]
  const isTold = sorted.some(tells)
  const isComplete = isTold && passing.length + stale.length === sorted.length
  const known = { census: { by: 'instance' as const, members: sorted, complete: isComplete } }
  const seen = { ...known, ...claimOf(stale[0] ?? passing[0]) }
  if (stale.length > 0) {
    const code = passing.length > 0 ? 'mixed' : 'wrong-version'
    return judgement('stale', { ...seen, code, reason: shareOf(stale, sorted, expected) })
  }
  if (sorted.length === 0) {
    return judgement('nodata', { ...known, code: 'no-instances', reason: 'there is no instance' })
  }
  const needed = neededOf(rule.quorum, sorted.length)
  if (needed === null || sorted.length < rule.atLeast) {
    const least = Math.max(rule.atLeast, typeof rule.quorum === 'number' ? rule.quorum : 1)
    const reason = `there are ${sorted.length} instances, and there must be ${least}`
    return judgement('fail', { ...seen, code: 'too-few', reason })
  }
  const others = [...failing, ...blind, ...mute]
  if (passing.length >= needed) {
    const warnings = others.length === 0 ? {} : { warnings: [namesOf(others)] }
    // A census of instances none of which says what it is would look like proof of more than it is.
    return judgement('pass', isTold ? { ...seen, ...warnings } : warnings)
  }
  const reason = `${passing.length} of ${sorted.length} instances are right, and ${needed} must be: ${namesOf(others)}`
  if (passing.length + blind.length + mute.length < needed) {
    return judgement('fail', { ...seen, code: 'instances', reason })
  }
  return judgement(mute.length > 0 ? 'nodata' : 'error', { ...seen, code: 'instances', reason })
}

/** Where others say what they are, one that passes and does not may be a build from before it was told. */
function settled(members: readonly Member[]): readonly Member[] {
  if (!members.some(tells)) return members
  return members.map((member) =>
    member.outcome === 'pass' && !tells(member) ? silent(member, 'names no version, as others do') : member,
  )
}

function tells({ version, commit, digest }: Member): boolean {
  return version !== null || commit !== null || digest !== null
}

function claimOf(member: Member | undefined): Partial<Judgement> {
  return member === undefined ? {} : { version: member.version, commit: member.commit, digest: member.digest }
}

function shareOf(stale: readonly Member[], all: readonly Member[], expected: Expectation): string {
  const releases = stale.map((member) => releaseName(member, expected) ?? 'another release')
  const others = [...new Set(releases)].slice(0, mostNamed).join(', ')
  return `${stale.length} of ${all.length} instances run another release than ${visible(expected.version)}: ${others}`
}

function namesOf(members: readonly Member[]): string {
  const named = members.slice(0, mostNamed).map(({ name, reason }) => `${name} ${reason ?? 'is not right'}`)
  const rest = members.length - named.length
  return `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`
}

function printable(text: string): string {
  return visible(text).trim().slice(0, longestClaim)
}

function silent(known: Omit<Member, 'outcome' | 'reason'>, reason: string): Member {
  return { ...known, outcome: 'nodata', reason }
}
