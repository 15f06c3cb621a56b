import type { Configuration } from '../config/schema.ts'

/** How one type of change is shown. */
export interface SectionRule {
  readonly type: string
  readonly title: string
  readonly hidden: boolean
}

/** The default sections in their order; DESIGN section 5 names the hidden ones. */
const defaults: readonly SectionRule[] = [
  { type: 'feat', title: 'Features', hidden: false },
  { type: 'fix', title: 'Bug fixes', hidden: false },
  { type: 'perf', title: 'Performance', hidden: false },
  { type: 'security', title: 'Security', hidden: false },
  { type: 'deprecate', title: 'Deprecations', hidden: false },
  { type: 'revert', title: 'Reverts', hidden: false },
  { type: 'docs', title: 'Documentation', hidden: true },
  { type: 'style', title: 'Style', hidden: true },
  { type: 'chore', title: 'Chores', hidden: true },
  { type: 'refactor', title: 'Refactoring', hidden: true },
  { type: 'test', title: 'Tests', hidden: true },
  { type: 'build', title: 'Build', hidden: true },
  { type: 'ci', title: 'Continuous integration', hidden: true },
  { type: 'fixup', title: 'Fixups', hidden: true },
  // `release: v1.2.3` tells the readers of 1.2.3 nothing.
  { type: 'release', title: 'Releases', hidden: true },
]

/** Where everything goes that has no section of its own, so that nothing is lost. */
export const otherSection: SectionRule = { type: 'other', title: 'Other changes', hidden: false }

/** Types that people write for one of the above. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['feature', 'feat'],
  ['features', 'feat'],
  ['bugfix', 'fix'],
  ['hotfix', 'fix'],
  ['performance', 'perf'],
  ['doc', 'docs'],
  ['tests', 'test'],
  ['sec', 'security'],
  ['squash', 'fixup'],
  ['amend', 'fixup'],
])

/** The sections of a configuration: the defaults, changed and added to by `notes.types`. */
export class Sections {
  readonly ordered: readonly SectionRule[]
  readonly #rules: ReadonlyMap<string, SectionRule>

  constructor(types: Configuration['notes']['types']) {
    const rules = new Map(defaults.map((rule) => [rule.type, rule]))
    for (const [name, own] of Object.entries(types)) {
      const known = rules.get(name.toLowerCase())
      rules.set(name.toLowerCase(), {
        type: name.toLowerCase(),
        title: own.title ?? known?.title ?? titleOf(name),
        hidden: own.hidden ?? (own.title === undefined ? (known?.hidden ?? false) : false),
      })
    }
    this.#rules = rules
    this.ordered = [...rules.values(), otherSection]
  }

  /** The section of a type in lower case; `otherSection` for one that nobody named. */
  of(type: string): SectionRule {
    return this.#rules.get(type) ?? this.#rules.get(aliases.get(type) ?? '') ?? otherSection
  }

  /** Whether a commit of a type, or of none (null), is shown or may be. */
  readonly isTold = (type: string | null, breaking: boolean): boolean =>
    breaking || type === null || !this.of(type).hidden
}

function titleOf(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}
