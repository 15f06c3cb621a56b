import type { Configuration } from '../config/schema.ts'
import { hiddenTypes, plainType, styles, type Style, type StyleSection } from './styles.ts'
import { weightOfBump, type ChangeWeight } from './weight.ts'

/** A section of the notes. */
export interface SectionRule {
  readonly type: string
  readonly title: string
}

/** What holds for one type of change. */
export interface TypeRule {
  readonly section: SectionRule
  /** Listed only when it breaks something. */
  readonly hidden: boolean
  /** What a listed change of the type asks of the version unless it breaks something. */
  readonly weight: ChangeWeight
  /** What a hidden one asks: nothing, unless the configuration says so. */
  readonly hiddenWeight: ChangeWeight
  /** False where neither the style nor the configuration knows the type. */
  readonly known: boolean
}

type Types = Configuration['notes']['types']

/**
 * The sections of a configuration: those of its style, changed and added to by `notes.types`, then those of groups, then
 * the one for the rest. What has the same title is one section, in the first one's place.
 */
export class Sections {
  readonly ordered: readonly SectionRule[]
  /** Where everything goes that has no section of its own, so that nothing is lost. */
  readonly rest: SectionRule
  readonly #rules: ReadonlyMap<string, TypeRule>
  readonly #byTitle: ReadonlyMap<string, SectionRule>
  readonly #unknown: TypeRule

  constructor(types: Types, style: Style = 'conventional', groups: readonly string[] = []) {
    const { rest } = styles[style]
    const sections = sectionsOf(types, style)
    const groupSections = groups.map((title) => ({ type: slugOf(title), title, types: [] }))
    const isLast = ({ type }: StyleSection) => type === rest && style === 'conventional'
    const all = [...sections.filter((one) => !isLast(one)), ...groupSections, ...sections.filter(isLast)]
    const byTitle = new Map<string, SectionRule>()
    const rules = new Map<string, TypeRule>()
    // From the last to the first, so that the first of a title stays.
    for (const { type, title } of all.toReversed()) byTitle.set(title, { type, title })
    const at = (title: string): SectionRule => byTitle.get(title) ?? { type: rest, title }
    for (const one of all) for (const type of one.types) rules.set(type, typeRule(type, at(one.title), types))
    this.rest = at(all.find(({ type }) => type === rest)?.title ?? '')
    for (const type of Object.keys(types).map((name) => name.toLowerCase()))
      if (!rules.has(type)) rules.set(type, typeRule(type, this.rest, types))
    this.#unknown = { section: this.rest, hidden: false, weight: 'fix', hiddenWeight: 'none', known: false }
    this.#rules = rules
    this.#byTitle = byTitle
    this.ordered = [...new Set(all.map(({ title }) => at(title)))]
  }

  /** What holds for a type in lower case. */
  ruleOf(type: string): TypeRule {
    return this.#rules.get(type) ?? this.#rules.get(plainType(type)) ?? this.#unknown
  }

  /** The section of a group; the one for the rest where nobody named the group when the sections were made. */
  grouped(title: string): SectionRule {
    return this.#byTitle.get(title) ?? this.rest
  }

  /** Whether a commit of a type, or of none (null), is shown or may be. */
  readonly isTold = (type: string | null, breaking: boolean): boolean =>
    breaking || type === null || !this.ruleOf(type).hidden
}

/** The sections of a style in their order; a type that got a title of its own has its own. */
function sectionsOf(types: Types, style: Style): StyleSection[] {
  const sections = [...styles[style].sections]
  for (const [name, { title }] of Object.entries(types)) {
    const type = name.toLowerCase()
    const index = sections.findIndex((section) => section.types.includes(type))
    const held = sections[index]
    if (held === undefined) {
      // Only the conventional style has a section for every type.
      if (title !== undefined || style === 'conventional')
        sections.push({ type, title: title ?? titleOf(name), types: [type] })
    } else if (title !== undefined) {
      if (held.types.length === 1) sections[index] = { ...held, title }
      else {
        sections[index] = { ...held, types: held.types.filter((other) => other !== type) }
        sections.push({ type, title, types: [type] })
      }
    }
  }
  return sections
}

function typeRule(type: string, section: SectionRule, types: Types): TypeRule {
  const own = Object.entries(types).find(([name]) => name.toLowerCase() === type)?.[1]
  const isFeature = type === 'feat' || section.type === 'added'
  const asked = own?.bump === undefined ? null : weightOfBump(own.bump)
  return {
    section,
    hidden: own?.hidden ?? (own?.title === undefined && hiddenTypes.has(type)),
    weight: asked ?? (isFeature ? 'feature' : 'fix'),
    hiddenWeight: asked ?? 'none',
    known: true,
  }
}

function titleOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

/** A title as a type: `New in Docs` is `new-in-docs`. */
function slugOf(title: string): string {
  const slug = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')
  return slug.replace(/^-|-$/g, '') || 'group'
}
