import type { CommitReading } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import { creditsIn, type Credits } from './credits.ts'
import type { Bump, Change, Release, Section } from './document.ts'
import type { NotesRules } from './notes-rules.ts'
import { noOverrides, type ReleaseOverride } from './overrides.ts'
import type { More, Part, Placed } from './placed.ts'
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
  const { accounting, repaired, remarked } = survey(placed, rules)
  const { highlights, upgrade } = remarked || said !== nothingSaid ? remarksIn(placed, said) : noRemarks
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
    accounting,
  }
}

/** What all commits of a range come to, in one look at each. */
interface Survey {
  readonly accounting: Release['accounting']
  /** Headers that were repaired. */
  readonly repaired: number
  /** Whether anybody said anything to readers about any of them. */
  readonly remarked: boolean
}

function survey(placed: readonly Placed[], rules: NotesRules): Survey {
  const counts = { shown: 0, hidden: 0, reverted: 0, duplicate: 0, unconventional: 0, elsewhere: 0 }
  let shown = 0
  let hidden = 0
  let repaired = 0
  let remarked = false
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]
    if (one === undefined) continue
    const { reading, bucket, more } = one
    // Nearly all: counted without looking for the name.
    if (bucket === 'shown') shown += 1
    else if (bucket === 'hidden') hidden += 1
    else counts[bucket] += 1
    if (reading.repairs.length > 0 && bucket !== 'elsewhere') repaired += 1
    if (reading.note !== null || more !== null) remarked = true
  }
  const { elsewhere, reverted, duplicate, unconventional } = counts
  const accounting = {
    commits: placed.length,
    shown,
    hidden,
    reverted,
    duplicate,
    unconventional,
    ...(rules.package === null ? {} : { elsewhere }),
  }
  return { accounting, repaired, remarked }
}

function listChanges(
  placed: readonly Placed[],
  credits: Credits,
): { readonly sections: ReadonlyMap<SectionRule, Change[]>; readonly breaking: Release['breaking'] } {
  const sections = new Map<SectionRule, Change[]>()
  const breaking: Release['breaking'] = []
  const list = (section: SectionRule, change: Change, reading: CommitReading) => {
    const listed = sections.get(section)
    if (listed) listed.push(change)
    else sections.set(section, [change])
    if (reading.breaking === null) return
    const { oid: commit, scope, description } = reading
    // A `!` alone says no more than the description, and better words stand for that everywhere.
    const text = reading.breaking === description ? (change.words ?? description) : reading.breaking
    breaking.push({ change: change.id, commit, scope, text })
  }
  for (let at = 0; at < placed.length; at++) {
    const one = placed[at]
    if (one === undefined || one.section === null) continue
    const { reading, section } = one
    const parts = one.more?.parts ?? noParts
    if (parts.length === 0) list(section, composeChange(one, credits), reading)
    else
      parts.forEach((part, index) =>
        list(
          part.section,
          makeChange(part.reading, one, { people: credits.of(reading.people), index }),
          part.reading,
        ),
      )
  }
  return { sections, breaking }
}

const noParts: readonly Part[] = []

/** The id of a commit's change, and of its further ones. */
function idOf(oid: string, index: number): string {
  return `c-${oid.slice(0, 12)}${index === 0 ? '' : `-${index + 1}`}`
}

/** The change of a commit; the one made before where nothing about it is of this release alone. */
function composeChange(placed: Placed, credits: Credits): Change {
  const { reading, told, more } = placed
  const people = credits.of(reading.people)
  if (told !== null && more === null && told.people === people) return told
  return (placed.told = makeChange(reading, placed, { people, index: 0 }))
}

function makeChange(
  reading: CommitReading,
  { more, because }: Placed,
  { people, index }: { readonly people: Change['people']; readonly index: number },
): Change {
  const { oid, type, references } = reading
  // A word before a colon that is nobody's type may be prose ("Note: ..."), so nothing is taken off it.
  const isWhole = because.kind === 'unknown-type' && reading.header.endsWith(reading.description)
  const change: Change = {
    id: idOf(oid, index),
    commit: oid,
    type: type ?? 'other',
    scope: isWhole ? null : reading.scope,
    description: isWhole ? reading.header : reading.description,
    breaking: reading.breaking !== null,
    references,
    people,
  }
  if (reading.pullRequest !== null) change.pullRequest = reading.pullRequest
  if (more !== null || reading.note !== null) addWords(change, reading, more)
  return change
}

/** What people wrote for its readers, and what the forge and the style know beside it. */
function addWords(change: Change, { note }: CommitReading, more: More | null): void {
  const words = more?.override?.says.words ?? note?.words ?? more?.tidied ?? null
  if (words !== null) change.words = words
  if (more === null) return
  if (more.labels.length > 0) change.labels = [...more.labels]
  if (more.also.length > 0) change.also = [...more.also]
}

function inOrder(sections: ReadonlyMap<SectionRule, Change[]>, rules: NotesRules): Section[] {
  const found: Section[] = []
  if (sections.size === 0) return found
  rules.sections.ordered.forEach((section) => {
    const changes = sections.get(section)
    if (changes) found.push({ type: section.type, title: section.title, changes: inStyle(changes, rules) })
  })
  return found
}

/** Common Changelog, 2.4.4: what breaks comes first. */
function inStyle(changes: Change[], { style }: NotesRules): Change[] {
  if (style !== 'common-changelog' || !changes.some(({ breaking }) => breaking)) return changes
  return [...changes.filter(({ breaking }) => breaking), ...changes.filter(({ breaking }) => !breaking)]
}

const nothingSaid: ReleaseOverride = {}
const noRemarks = { highlights: [], upgrade: [] }

/** What the overrides say about a release, by its tag or its version. */
function overrideOf({ tag, version }: ReleaseFacts, { overrides }: NotesRules): ReleaseOverride {
  if (overrides === noOverrides) return nothingSaid
  const at = (key: string | null): ReleaseOverride | undefined =>
    key !== null && Object.hasOwn(overrides.releases, key) ? overrides.releases[key] : undefined
  return at(tag) ?? at(version) ?? nothingSaid
}

function withdrawnBy({ withdrawn }: ReleaseOverride): Release['withdrawn'] {
  if (withdrawn === undefined) return null
  const { at, reason, replacement } = withdrawn
  return { at: at.includes('T') ? at : `${at}T00:00:00Z`, reason, replacement }
}
