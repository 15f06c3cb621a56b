import type { CommitReading } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import { creditsIn, type Credits } from './credits.ts'
import type { Bump, Change, Release, Section } from './document.ts'
import type { NotesRules } from './notes-rules.ts'
import type { ReleaseOverride } from './overrides.ts'
import type { Part, Placed } from './placed.ts'
import { remarksIn } from './remarks.ts'
import type { SectionRule } from './sections.ts'

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

/**
 * The release as the document has it, each section's changes newest first. `knownBefore` tells whether a person has a
 * commit in an earlier release.
 */
export function composeRelease(
  facts: ReleaseFacts,
  placed: readonly Placed[],
  rules: NotesRules,
  knownBefore: (person: Person) => boolean,
): Release {
  const credits = creditsIn(placed, rules)
  const { sections, breaking } = listChanges(placed, credits)
  const said = overrideOf(facts, rules)
  const { highlights, upgrade } = remarksIn(placed, said)
  const repaired = placed.filter(
    ({ reading, bucket }) => reading.repairs.length > 0 && bucket !== 'elsewhere',
  ).length
  const { version, tag, aliases, previousTag, commit, date, bump } = facts
  return {
    version,
    tag,
    ...(aliases.length > 0 ? { aliases: [...aliases] } : {}),
    ...(rules.package === null ? {} : { package: rules.package.name }),
    previousTag,
    commit,
    date,
    bump,
    compareUrl: rules.links && previousTag ? rules.links.compare(previousTag, tag ?? commit) : null,
    sections: inOrder(sections, rules),
    breaking,
    contributors: credits.contributors(knownBefore),
    ...(highlights.length > 0 ? { highlights } : {}),
    ...(upgrade.length > 0 ? { upgrade } : {}),
    ...(repaired > 0 ? { repaired } : {}),
    withdrawn: withdrawnBy(said),
    accounting: account(placed, rules),
  }
}

function account(placed: readonly Placed[], rules: NotesRules): Release['accounting'] {
  const counts = { shown: 0, hidden: 0, reverted: 0, duplicate: 0, unconventional: 0, elsewhere: 0 }
  for (const { bucket } of placed) counts[bucket] += 1
  const { elsewhere, ...others } = counts
  return { commits: placed.length, ...others, ...(rules.package === null ? {} : { elsewhere }) }
}

function listChanges(
  placed: readonly Placed[],
  credits: Credits,
): { readonly sections: ReadonlyMap<SectionRule, Change[]>; readonly breaking: Release['breaking'] } {
  const sections = new Map<SectionRule, Change[]>()
  const breaking: Release['breaking'] = []
  for (const one of placed) {
    if (one.section === null) continue
    for (const [index, { reading, section }] of partsOf(one, one.section).entries()) {
      const change = composeChange(reading, one, { credits, index })
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
  }
  return { sections, breaking }
}

function partsOf(placed: Placed, section: SectionRule): readonly Part[] {
  const { reading, more } = placed
  return more !== null && more.parts.length > 0 ? more.parts : [{ reading, section }]
}

/** The id of a commit's change, and of its further ones. */
function idOf(oid: string, index: number): string {
  return `c-${oid.slice(0, 12)}${index === 0 ? '' : `-${index + 1}`}`
}

function composeChange(
  reading: CommitReading,
  { more, because }: Placed,
  { credits, index }: { readonly credits: Credits; readonly index: number },
): Change {
  const change: Change = {
    id: idOf(reading.oid, index),
    commit: reading.oid,
    type: reading.type ?? 'other',
    ...sayingOf(reading, because),
    breaking: reading.breaking !== null,
    references: reading.references,
    people: credits.of(reading.people),
  }
  if (reading.pullRequest !== null) change.pullRequest = reading.pullRequest
  const words = more?.override?.says.words ?? reading.note?.words ?? more?.tidied ?? null
  if (words !== null) change.words = words
  if (more === null) return change
  if (more.labels.length > 0) change.labels = [...more.labels]
  if (more.also.length > 0) change.also = [...more.also]
  return change
}

/** A word before a colon that is nobody's type may be prose ("Note: ..."), so nothing is taken off it. */
function sayingOf(
  { scope, description, header }: CommitReading,
  { kind }: Placed['because'],
): Pick<Change, 'scope' | 'description'> {
  const isWhole = kind === 'unknown-type' && header.endsWith(description)
  return isWhole ? { scope: null, description: header } : { scope, description }
}

function inOrder(sections: ReadonlyMap<SectionRule, Change[]>, rules: NotesRules): Section[] {
  return rules.sections.ordered.flatMap(({ type, title }, index, all) => {
    const section = all[index]
    const changes = section && sections.get(section)
    return changes ? [{ type, title, changes: inStyle(changes, rules) }] : []
  })
}

/** Common Changelog, 2.4.4: what breaks comes first. */
function inStyle(changes: Change[], { style }: NotesRules): Change[] {
  if (style !== 'common-changelog' || !changes.some(({ breaking }) => breaking)) return changes
  return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)]
}

/** What the overrides say about a release, by its tag or its version. */
function overrideOf({ tag, version }: ReleaseFacts, { overrides }: NotesRules): ReleaseOverride {
  const at = (key: string | null): ReleaseOverride | undefined =>
    key !== null && Object.hasOwn(overrides.releases, key) ? overrides.releases[key] : undefined
  return at(tag) ?? at(version) ?? {}
}

function withdrawnBy({ withdrawn }: ReleaseOverride): Release['withdrawn'] {
  if (withdrawn === undefined) return null
  const { at, reason, replacement } = withdrawn
  return { at: at.includes('T') ? at : `${at}T00:00:00Z`, reason, replacement }
}
