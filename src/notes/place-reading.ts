import type { CommitReading, ReleaseNote } from '../changes/change.ts'
import type { NotesRules } from './notes-rules.ts'
import type { Because, More, Part, Placed } from './placed.ts'
import { nothingMore } from './placed.ts'
import type { Ruling } from './rule.ts'
import type { SectionRule, TypeRule } from './sections.ts'
import { weightOf, weightOfBump, type ChangeWeight } from './weight.ts'

// One object for all commits of a kind: a long history has many.
const byType: Because = { kind: 'type' }
const byUnknownType: Because = { kind: 'unknown-type' }
const byBreaking: Because = { kind: 'breaking' }
const unconventional: Because = { kind: 'unconventional' }
const byNote: Because = { kind: 'release-note' }
const noLabels: readonly string[] = []
const noRuling: Ruling = { show: null, group: null, bump: null }

/**
 * Places a commit by what it says: what a person wrote about it decides first (an override, then its `Release-Note:`),
 * then the rules, then its type.
 */
export function placeReading(reading: CommitReading, more: More | null, rules: NotesRules): Placed {
  if (reading.squashed.length > 0 && !isOneChange(reading, more)) return placeParts(reading, more, rules)
  const ruling = rules.ruling?.(reading, more?.labels ?? noLabels) ?? noRuling
  const silenced = silencedBy(reading, more, ruling)
  if (silenced !== null)
    return {
      reading,
      bucket: 'hidden',
      section: null,
      because: silenced,
      weight: silenced.kind === 'rule' ? quietWeight(ruling, 'none') : 'none',
      more,
      told: null,
    }
  const typeRule = typeRuleOf(reading, rules)
  if (isHidden(reading, typeRule, rules) && reasonToList(reading, more, ruling) === null)
    return hiddenByType(reading, more, ruling, typeRule)
  return {
    reading,
    bucket: typeRule === null ? 'unconventional' : 'shown',
    section: sectionFor(more, ruling, typeRule, rules),
    because: whyListed(reading, more, ruling, rules),
    weight: ruling.bump === null ? listedWeight(reading, typeRule) : weightOfBump(ruling.bump.is),
    more,
    told: null,
  }
}

/**
 * As `placeReading`, for a commit of a type that nothing else is said about where there are no rules; null for any other.
 * Nearly all are such, and there are many.
 */
export function placeByType(reading: CommitReading, { sections, ruling }: NotesRules): Placed | null {
  const { type, breaking, note, squashed } = reading
  if (ruling !== null || type === null || breaking !== null || note !== null || squashed.length > 0)
    return null
  const { hidden, section, weight, hiddenWeight, known } = sections.ruleOf(type)
  return {
    reading,
    bucket: hidden ? 'hidden' : 'shown',
    section: hidden ? null : section,
    because: hidden || known ? byType : byUnknownType,
    weight: hidden ? hiddenWeight : weight,
    more: null,
    told: null,
  }
}

function hiddenByType(
  reading: CommitReading,
  more: More | null,
  ruling: Ruling,
  typeRule: TypeRule | null,
): Placed {
  return {
    reading,
    bucket: typeRule === null ? 'unconventional' : 'hidden',
    section: null,
    because: typeRule === null ? unconventional : byType,
    weight: quietWeight(ruling, typeRule?.hiddenWeight ?? 'none'),
    more,
    told: null,
  }
}

function typeRuleOf({ type }: CommitReading, { sections }: NotesRules): TypeRule | null {
  return type === null ? null : sections.ruleOf(type)
}

/** A commit without a message has nothing to list. */
function isHidden(
  { description }: CommitReading,
  typeRule: TypeRule | null,
  { unconventional: policy }: NotesRules,
): boolean {
  return typeRule === null ? policy === 'hide' || description === '' : typeRule.hidden
}

/** Whether somebody's words, or a correction of what it is, stand for the whole of a squashed pull request. */
function isOneChange({ note }: CommitReading, more: More | null): boolean {
  const says = more?.override?.says
  if (note?.words) return true
  return (
    says !== undefined &&
    [says.words, says.description, says.type, says.scope, says.breaking].some((one) => one !== undefined)
  )
}

/** Why a commit is not to be listed, whatever its type; null when nothing says so. */
function silencedBy(reading: CommitReading, more: More | null, { show }: Ruling): Because | null {
  const override = more?.override ?? null
  if (override?.says.hidden !== undefined)
    return override.says.hidden ? { kind: 'override', key: override.key } : null
  const breaks = reading.breaking !== null
  if (reading.note?.hidden && !breaks) return byNote
  if (show?.is === 'exclude' || (show?.is === 'hide' && !breaks)) return { kind: 'rule', rule: show.rule }
  return null
}

/** Why a commit is listed that its type would hide; null when nothing says so. */
function reasonToList(reading: CommitReading, more: More | null, { show }: Ruling): Because | null {
  const override = more?.override ?? null
  if (override && isMeantToBeTold(override.says)) return { kind: 'override', key: override.key }
  if (show?.is === 'include') return { kind: 'rule', rule: show.rule }
  if (reading.breaking !== null) return byBreaking
  return reading.note && tellsReaders(reading.note) ? byNote : null
}

function isMeantToBeTold(says: NonNullable<More['override']>['says']): boolean {
  return says.hidden === false || [says.words, says.highlight, says.upgrade].some((one) => one !== undefined)
}

function tellsReaders({ hidden, words, highlights, upgrade }: ReleaseNote): boolean {
  return !hidden && (words !== null || highlights.length > 0 || upgrade.length > 0)
}

/** What a commit asks for that is not listed; one that is excluded asks for nothing. */
function quietWeight({ show, bump }: Ruling, byDefault: ChangeWeight): ChangeWeight {
  if (show?.is === 'exclude') return 'none'
  return bump === null ? byDefault : weightOfBump(bump.is)
}

function sectionFor(
  more: More | null,
  ruling: Ruling,
  typeRule: TypeRule | null,
  { sections }: NotesRules,
): SectionRule {
  const group = more?.override?.says.group ?? ruling.group?.is
  return group === undefined ? (typeRule?.section ?? sections.rest) : sections.grouped(group)
}

function groupedBy(more: More | null, { group }: Ruling): Because | null {
  const override = more?.override ?? null
  if (override && (override.says.group ?? override.says.type) !== undefined)
    return { kind: 'override', key: override.key }
  return group === null ? null : { kind: 'rule', rule: group.rule }
}

function whyListed(reading: CommitReading, more: More | null, ruling: Ruling, rules: NotesRules): Because {
  const grouped = groupedBy(more, ruling)
  if (grouped !== null) return grouped
  const typeRule = typeRuleOf(reading, rules)
  const reason = isHidden(reading, typeRule, rules) ? reasonToList(reading, more, ruling) : null
  if (reason !== null) return reason
  if (typeRule === null) return unconventional
  return typeRule.known ? byType : byUnknownType
}

function listedWeight(reading: CommitReading, typeRule: TypeRule | null): ChangeWeight {
  if (reading.breaking !== null) return 'breaking'
  return typeRule?.weight ?? 'fix'
}

/**
 * A squashed pull request counts once and is several changes, each placed by itself. What breaks only as a whole breaks
 * with its first change.
 */
function placeParts(reading: CommitReading, more: More | null, rules: NotesRules): Placed {
  const breaksInPart = reading.squashed.findIndex(({ breaking }) => breaking)
  const at = Math.max(breaksInPart, 0)
  const placed = reading.squashed.map(({ type, scope, description, breaking }, index) => {
    const marked = breaking ? description : null
    return placeReading(
      {
        ...reading,
        type: type.toLowerCase(),
        scope,
        description,
        breaking: index === at ? (reading.breaking ?? marked) : marked,
        squashed: [],
      },
      more,
      rules,
    )
  })
  const parts = placed.flatMap(({ reading: part, section }): Part[] =>
    section === null ? [] : [{ reading: part, section }],
  )
  const [first = placed[0]] = placed.filter(({ section }) => section !== null)
  return {
    reading,
    bucket: parts.length > 0 ? 'shown' : 'hidden',
    section: first?.section ?? null,
    because: first?.because ?? byType,
    weight: weightOf(placed),
    more: parts.length > 0 ? { ...(more ?? nothingMore), parts } : more,
    told: null,
  }
}
