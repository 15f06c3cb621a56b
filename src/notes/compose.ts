import type { CommitReading } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import { cancelled } from '../changes/revert.ts'
import type { ForgeLinks } from '../git/remote.ts'
import type { Accounting, Bump, Change, Release, Section } from './document.ts'
import { otherSection, Sections, type SectionRule } from './sections.ts'
import type { ChangeWeight } from './version.ts'

/** What a release is, before its commits are told. */
export interface ReleaseFacts {
  readonly version: string | null
  readonly tag: string | null
  readonly aliases: readonly string[]
  readonly previousTag: string | null
  readonly commit: string
  /** RFC 3339 in UTC: the tag's date, for a draft HEAD's committer date. */
  readonly date: string
  readonly bump: Bump
}

export interface NotesRules {
  readonly sections: Sections
  readonly unconventional: 'list' | 'hide'
  readonly links: ForgeLinks | null
}

/** Where a commit of the range ended; every commit has exactly one. */
export type Bucket = Exclude<keyof Accounting, 'commits' | 'elsewhere'>

/** A commit of the range with the bucket it is in and, when it is shown, the section. */
export interface Placed {
  readonly reading: CommitReading
  readonly bucket: Bucket
  readonly section: SectionRule | null
}

/**
 * Puts every commit of a range, newest first, into its bucket: reverts cancel, cherry-picks count once, plain merges
 * and hidden types are hidden, anything breaking is shown, the rest is listed by type.
 */
export function placeCommits(readings: readonly CommitReading[], rules: NotesRules): Placed[] {
  const gone = cancelled(readings)
  const picked = readings.some(({ pickedFrom }) => pickedFrom !== null)
  const present = new Set(picked ? readings.map(({ oid }) => oid) : [])
  return readings.map((reading) => {
    if (gone.has(reading.oid)) return { reading, bucket: 'reverted', section: null }
    if (reading.pickedFrom !== null && isPresent(present, reading.pickedFrom))
      return { reading, bucket: 'duplicate', section: null }
    if (reading.type === null && !isPlumbing(reading)) {
      const listed = reading.breaking !== null || rules.unconventional === 'list'
      return { reading, bucket: 'unconventional', section: listed ? otherSection : null }
    }
    const section = reading.type === null ? null : rules.sections.of(reading.type)
    if (reading.breaking === null && (section === null || section.hidden))
      return { reading, bucket: 'hidden', section: null }
    return { reading, bucket: 'shown', section: section ?? otherSection }
  })
}

/** Git's own words for a merge or a fixup tell readers nothing that the commits they belong to do not. */
function isPlumbing({ merge, header }: CommitReading): boolean {
  return (merge && /^Merged? /.test(header)) || /^(?:fixup|squash|amend)! /.test(header)
}

function isPresent(oids: ReadonlySet<string>, oid: string): boolean {
  return oids.has(oid) || (oid.length < 40 && [...oids].some((full) => full.startsWith(oid)))
}

/** The strongest thing that the shown commits ask of a version. */
export function weightOf(placed: readonly Placed[]): ChangeWeight {
  let weight: ChangeWeight = 'none'
  for (const { reading, section } of placed) {
    if (section === null) continue
    if (reading.breaking !== null) return 'breaking'
    if (section.type === 'feat') weight = 'feature'
    else if (weight === 'none') weight = 'fix'
  }
  return weight
}

/** The release as the document has it. `knownBefore` tells whether a person has a commit in an earlier release. */
export function composeRelease(
  facts: ReleaseFacts,
  placed: readonly Placed[],
  rules: NotesRules,
  knownBefore: (person: Person) => boolean,
): Release {
  const sections = new Map<SectionRule, Change[]>()
  const accounting = { commits: 0, shown: 0, hidden: 0, reverted: 0, duplicate: 0, unconventional: 0 }
  const breaking: Release['breaking'] = []
  for (const { reading, bucket, section } of placed) {
    accounting.commits += 1
    accounting[bucket] += 1
    if (section === null) continue
    const change = composeChange(reading, section)
    const listed = sections.get(section)
    if (listed) listed.push(change)
    else sections.set(section, [change])
    if (reading.breaking !== null)
      breaking.push({
        change: change.id,
        commit: reading.oid,
        scope: reading.scope,
        text: reading.breaking,
      })
  }
  return {
    version: facts.version,
    tag: facts.tag,
    ...(facts.aliases.length > 0 ? { aliases: [...facts.aliases] } : {}),
    previousTag: facts.previousTag,
    commit: facts.commit,
    date: facts.date,
    bump: facts.bump,
    compareUrl:
      rules.links && facts.previousTag
        ? rules.links.compare(facts.previousTag, facts.tag ?? facts.commit)
        : null,
    sections: inOrder(sections, rules.sections),
    breaking,
    contributors: contributorsOf(placed, knownBefore),
    withdrawn: null,
    accounting,
  }
}

function composeChange(reading: CommitReading, section: SectionRule): Change {
  return {
    id: `c-${reading.oid.slice(0, 12)}`,
    commit: reading.oid,
    type: reading.type ?? section.type,
    scope: reading.scope,
    description: reading.description,
    breaking: reading.breaking !== null,
    references: reading.references,
    people: reading.people.map(({ credit }) => credit),
  }
}

function inOrder(sections: ReadonlyMap<SectionRule, Change[]>, rules: Sections): Section[] {
  return rules.ordered.flatMap((rule) => {
    const changes = sections.get(rule)
    return changes ? [{ type: rule.type, title: rule.title, changes }] : []
  })
}

/** Everyone who has a commit in the range, in order of first appearance, each once; bots are not people. */
function contributorsOf(
  placed: readonly Placed[],
  knownBefore: (person: Person) => boolean,
): Release['contributors'] {
  const seen = new Set<number>()
  const contributors: Release['contributors'] = []
  for (let index = placed.length - 1; index >= 0; index--)
    for (const person of placed[index]?.reading.people ?? []) {
      if (person.bot || seen.has(person.identity)) continue
      seen.add(person.identity)
      contributors.push({ name: person.name, login: null, first: !knownBefore(person) })
    }
  return contributors
}
