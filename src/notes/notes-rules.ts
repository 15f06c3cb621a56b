import type { IsTold } from '../changes/change.ts'
import type { Person } from '../changes/people.ts'
import type { Configuration } from '../config/schema.ts'
import type { ForgeLinks } from '../git/remote.ts'
import type { Change } from './document.ts'
import { noOverrides, openOverrides, type Overrides } from './overrides.ts'
import type { Placed } from './placed.ts'
import { Rounds } from './rounds.ts'
import { openRules, type Rule, type Rules } from './rule.ts'
import { Sections } from './sections.ts'
import type { Style } from './styles.ts'

/** How the commits of a run are placed and told; what can be worked out once is. `notesRules` makes it. */
export interface NotesRules {
  readonly sections: Sections
  readonly style: Style
  readonly unconventional: 'list' | 'hide'
  /** Tells what was merged by its merge. */
  readonly firstParent: boolean
  readonly links: ForgeLinks | null
  /**
   * The package that is told, as its name and its index in the territory's folders, null where no folder is known: then
   * every commit is its. Null for all there is.
   */
  readonly package: { readonly name: string; readonly folder: number | null } | null
  readonly rules: readonly Rule[]
  readonly overrides: Overrides
  /** The rules, opened; null where there is none. */
  readonly ruling: Rules | null
  /** The overrides of changes, opened; null where there are none. */
  readonly overriding: ReturnType<typeof openOverrides>
  /** Whether placing looks at the files that commits touch. */
  readonly readsPaths: boolean
  /** What was worked out before: a prerelease's commits are placed and told again in its release. */
  readonly memory: Memory
}

export interface Memory {
  /** By the number of the commit in a history; it holds for the same reading. */
  readonly placed: (Placed | undefined)[]
  /** By the list of people: the same answer for the same list. */
  readonly credited: Map<readonly Person[], Change['people']>
  /** The people of a range, and what they are recognised by. */
  readonly met: { readonly people: Rounds; readonly keys: Rounds }
}

/** What the configuration does not say. */
export interface NotesGround {
  readonly overrides?: Overrides
  readonly links?: ForgeLinks | null
  readonly package?: NotesRules['package']
}

/** The rules of a configuration. */
export function notesRules({ notes }: Pick<Configuration, 'notes'>, ground: NotesGround = {}): NotesRules {
  const { overrides = noOverrides, links = null, package: told = null } = ground
  const groups = [...notes.rules, ...Object.values(overrides.changes)].flatMap(({ group }) => group ?? [])
  return {
    sections: new Sections(notes.types, notes.style, groups),
    style: notes.style,
    unconventional: notes.unconventional,
    firstParent: notes['first-parent'],
    links,
    package: told,
    rules: notes.rules,
    overrides,
    ruling: openRules(notes.rules),
    overriding: openOverrides(overrides),
    memory: { placed: [], credited: new Map(), met: { people: new Rounds(), keys: new Rounds() } },
    readsPaths: (told?.folder ?? null) !== null || notes.rules.some(({ when }) => when.path !== undefined),
  }
}

/**
 * Whether a commit of a type (null: none) may be told, for readers that save themselves work on the others: every one
 * may where a rule or an override can list what its type hides.
 */
export function isToldBy({ notes }: Pick<Configuration, 'notes'>): IsTold {
  const anyone = notes.overrides !== undefined || notes.rules.some(({ show }) => show === 'include')
  return anyone ? () => true : new Sections(notes.types, notes.style).isTold
}
