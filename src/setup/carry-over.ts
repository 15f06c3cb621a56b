import type { Configuration } from '../config/schema.ts'
import type { Rule } from '../notes/rule.ts'
import { lineOf, type WrittenFile } from './written-file.ts'

/** The tools whose configuration Waybill reads, by the names that they give themselves. */
export type Tool =
  | 'release-please'
  | 'semantic-release'
  | 'git-cliff'
  | 'standard-version'
  | 'conventional-changelog'
  | 'release-drafter'
  | 'GitHub release notes'
  | 'changesets'
  | 'release-it'
  | 'lerna'
  | 'nx'

type TypeSettings = Configuration['notes']['types'][string]

/** What a tool's configuration says in Waybill's own words; what it does not say is left out. */
export interface Settings {
  readonly tags?: string
  /** Packages by their folder, as a tool names and tags them. */
  readonly packages?: readonly NamedPackage[]
  /** Whether packages are released each by itself. */
  readonly independent?: boolean
  /** How a package's tag is written where it has none yet; `{name}` stands for the package. */
  readonly packageTags?: string
  readonly types?: Readonly<Record<string, TypeSettings>>
  readonly rules?: readonly Rule[]
  readonly unconventional?: 'hide' | 'list'
  readonly first?: string
  readonly beforeOne?: Partial<Configuration['version']['before-1.0']>
  readonly files?: readonly string[]
  readonly changelog?: string
  /** Whether the tool takes the changelog to the branch by itself; else by a pull request, which a person merges. */
  readonly commits?: boolean
  readonly commit?: string
  readonly branches?: readonly string[]
  readonly title?: string
  readonly attach?: readonly string[]
  readonly draft?: boolean
  readonly sign?: boolean
  readonly trackers?: Configuration['trackers']
}

export interface NamedPackage {
  readonly name: string
  readonly path: string
  readonly tags: string
}

/** What could not be carried over: where it is written and why it stays there. */
export interface LeftBehind {
  readonly file: string
  readonly line: number
  readonly what: string
  readonly why: string
}

/** What of a file stays behind, by the names that lead to it; the last says what it is. */
export function leftAt(file: WrittenFile, names: readonly string[], why: string): LeftBehind {
  return { file: file.path, line: lineOf(file, ...names), what: names.at(-1) ?? '', why }
}

/** The configuration of one tool, as far as it goes. */
export interface CarryOver {
  readonly tool: Tool
  readonly file: string
  readonly settings: Settings
  readonly left: readonly LeftBehind[]
}

/** The settings of several tools as one: what an earlier one says stands. */
export function joinSettings(all: readonly CarryOver[]): Settings {
  let joined: Settings = {}
  for (const { settings } of all)
    joined = {
      ...settings,
      ...joined,
      ...(settings.types || joined.types ? { types: { ...settings.types, ...joined.types } } : {}),
      ...(settings.rules || joined.rules
        ? { rules: [...(joined.rules ?? []), ...(settings.rules ?? [])] }
        : {}),
    }
  return joined
}

/** A type of commit that can be a key of `notes.types`. */
export function isTypeName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,63}$/u.test(name)
}

/** What a version goes up by, where a tool says it in these words. */
export function bumpOf(value: unknown): 'major' | 'minor' | 'patch' | undefined {
  return (['major', 'minor', 'patch'] as const).find((bump) => bump === value)
}

/** Whether a rule looks at labels, which the forge alone knows. */
export function asksForge({ rules }: Settings): boolean {
  return rules?.some(({ when }) => when.label !== undefined) ?? false
}

/** A heading without what only its own tool reads: comments that keep an order, and line ends. */
export function headingOf(text: string): string {
  return text
    .replace(/<!--[^>]*-->/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A template such as `v${version}` in Waybill's words, or null where more is in it than a version. */
export function templateOf(text: string, version: RegExp): string | null {
  const template = text.replace(version, '{version}').trim()
  return template.split('{version}').length === 2 && !/[\s$<>%]|\{(?!version\})|\{\{/.test(template)
    ? template
    : null
}
