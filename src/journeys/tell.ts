import { patchCandidates } from '../changes/duplicates.ts'
import type { ReadRange } from '../changes/range.ts'
import { instant } from '../git/instant.ts'
import type { TaggedRelease } from '../git/tag.ts'
import { composeRelease, type ReleaseFacts } from '../notes/compose.ts'
import type { Release } from '../notes/document.ts'
import { labelRules } from '../notes/rule.ts'
import { noFindings, type Findings } from '../notes/findings.ts'
import { placeCommits } from '../notes/place.ts'
import type { Placed } from '../notes/placed.ts'
import { releaseAsOf } from '../notes/release-as.ts'
import { bumpBetween, nextVersion, type NextVersion } from '../notes/version.ts'
import { weightOf } from '../notes/weight.ts'
import type { Groundwork } from './groundwork.ts'
import type { CommitsOfRange } from './range-commits.ts'

/** A tagged release, or the draft at a commit. */
export type Subject = TaggedRelease | string

/** One release's document, and where each of its commits went. */
export interface Told {
  readonly release: Release
  readonly placed: readonly Placed[]
  /** About the version of a draft. */
  readonly warnings: readonly string[]
}

/** What git and the forge were asked about some ranges, and what they could not answer. */
export interface Asked {
  readonly findings: Findings
  readonly failures: readonly string[]
}

/** Asks git for the patches that could be copies of each other, and the forge about every commit where that is wanted. */
export async function askAbout({ source }: Groundwork, ranges: readonly ReadRange[]): Promise<Asked> {
  const candidates = ranges.flatMap((range) => patchCandidates(range))
  if (candidates.length === 0 && source.enrich === null) return { findings: noFindings, failures: [] }
  const [patches, answer] = await Promise.all([
    candidates.length === 0 ? noFindings.patches : source.repository.patchIds(candidates),
    source.enrich?.(ranges.flatMap(({ readings }) => readings.map(({ oid }) => oid))) ?? null,
  ])
  return {
    findings: { patches, enriched: answer?.facts ?? noFindings.enriched },
    failures: answer?.failures ?? [],
  }
}

/** What the forge did not answer; a rule that shows or hides by label cannot do without it. */
export function missingOf({ source }: Groundwork, { failures }: Asked): readonly string[] {
  const needed = labelRules(source.configuration.notes.rules)
  if (needed.length === 0 || (source.enrich !== null && failures.length === 0)) return failures
  const rules = needed.map((index) => `notes.rules[${index}]`).join(', ')
  const why = source.enrich === null ? 'run it with --enrich' : 'the forge did not answer'
  return [...failures, `${rules} shows or hides by label, and no labels are known: ${why}.`]
}

/** Composes a release from its commits. */
export function tell(
  ground: Groundwork,
  of: Subject,
  read: Pick<CommitsOfRange, 'range' | 'base' | 'tipDate' | 'isKnown'> & { readonly findings: Findings },
): Told {
  const placed = placeCommits(read.range, ground.rules, read.findings)
  const { facts, warnings } =
    typeof of === 'string'
      ? draftFacts(ground, placed, of, read)
      : { facts: pastFacts(of, read.base), warnings: noWarnings }
  const release = composeRelease(facts, placed, ground.rules, (person) => read.isKnown(person))
  return { release, placed, warnings }
}

const noWarnings: readonly string[] = []

function pastFacts(release: TaggedRelease, base: TaggedRelease | null): ReleaseFacts {
  return {
    version: release.version.raw,
    tag: release.tag,
    aliases: release.aliases,
    previousTag: base?.tag ?? null,
    commit: release.oid,
    date: instant(release.taggedAt),
    bump: bumpBetween(base?.version ?? null, release.version),
  }
}

function draftFacts(
  ground: Groundwork,
  placed: readonly Placed[],
  tip: string,
  read: Pick<CommitsOfRange, 'range' | 'base' | 'tipDate'>,
): { readonly facts: ReleaseFacts; readonly warnings: readonly string[] } {
  const { version, bump, warnings } = versionOf(ground, placed, read)
  return {
    warnings,
    facts: {
      version,
      tag: null,
      aliases: [],
      previousTag: read.base?.tag ?? null,
      commit: tip,
      date: instant(ground.source.date ?? read.tipDate),
      bump,
    },
  }
}

/** The version that the commits of the draft ask for; with `prerelease` the next one of that name on the way to it. */
export function versionOf(
  { source, releases }: Groundwork,
  placed: readonly Placed[],
  {
    range,
    base,
    prerelease = null,
  }: Pick<CommitsOfRange, 'range' | 'base'> & { readonly prerelease?: string | null },
): NextVersion {
  const inRange = new Set(range.readings.map(({ oid }) => oid))
  return nextVersion(base?.version.raw ?? null, weightOf(placed), {
    version: source.configuration.version,
    releaseAs: releaseAsOf(placed),
    prerelease,
    existing: releases.map((release) => release.version.raw),
    below: releases.filter(({ oid }) => inRange.has(oid)).map(({ version }) => version.raw),
  })
}
