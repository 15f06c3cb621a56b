import type { CommitReading } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import { creditsIn, type Credits } from './credits.ts'
import type { Bump, Change, Release, Section } from './document.ts'
import type { NotesRules } from './notes-rules.ts'
import { noOverrides, type ReleaseOverride } from './overrides.ts'
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
  const { sections, breaking } = listChanges(placed, credits, rules)
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
  let repaired = 0
  let remarked = false
  placed.forEach(({ reading, bucket, more }) => {
    counts[bucket] += 1
    if (reading.repairs.length > 0 && bucket !== 'elsewhere') repaired += 1
    if (reading.note !== null || more !== null) remarked = true
  })
  const { elsewhere, ...others } = counts
  const accounting = {
    commits: placed.length,
    ...others,
    ...(rules.package === null ? {} : { elsewhere }),
  }
  return { accounting, repaired, remarked }
}

function listChanges(
  placed: readonly Placed[],
  credits: Credits,
  rules: NotesRules,
): { readonly sections: ReadonlyMap<SectionRule, Change[]>; readonly breaking: Release['breaking'] } {
  const sections = new Map<SectionRule, Change[]>()
  const breaking: Release['breaking'] = []
  const list = (one: Placed, { reading, section }: Part, index: number) => {
    const change = composeChange(reading, one, { credits, index, rules })
    const listed = sections.get(section)
    if (listed) listed.push(change)
    else sections.set(section, [change])
    if (reading.breaking === null) return
    const { oid: commit, scope, description } = reading
    // A `!` alone says no more than the description, and better words stand for that everywhere.
    const text = reading.breaking === description ? (change.words ?? description) : reading.breaking
    breaking.push({ change: change.id, commit, scope, text })
  }
  placed.forEach((one) => {
    if (one.section === null) return
    const parts = one.more?.parts ?? noParts
    if (parts.length === 0) list(one, { reading: one.reading, section: one.section }, 0)
    else parts.forEach((part, index) => list(one, part, index))
  })
  return { sections, breaking }
}

const noParts: readonly Part[] = []

/** The id of a commit's change, and of its further ones. */
function idOf(oid: string, index: number): string {
  return `c-${oid.slice(0, 12)}${index === 0 ? '' : `-${index + 1}`}`
}

interface Composing {
  readonly credits: Credits
  readonly rules: NotesRules
  /** Which of the commit's changes. */
  readonly index: number
}

/** The change of a commit; the one made before where nothing about it is of this release alone. */
function composeChange(reading: CommitReading, placed: Placed, { credits, rules, index }: Composing): Change {
  const people = credits.of(reading.people)
  if (placed.more !== null) return makeChange(reading, placed, { people, index })
  const known = rules.memory.changes.get(placed)
  if (known?.people === people) return known
  const change = makeChange(reading, placed, { people, index })
  rules.memory.changes.set(placed, change)
  return change
}

function makeChange(
  reading: CommitReading,
  { more, because }: Placed,
  { people, index }: { readonly people: Change['people']; readonly index: number },
): Change {
  const change: Change = {
    id: idOf(reading.oid, index),
    commit: reading.oid,
    type: reading.type ?? 'other',
    ...sayingOf(reading, because),
    breaking: reading.breaking !== null,
    references: reading.references,
    people,
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
