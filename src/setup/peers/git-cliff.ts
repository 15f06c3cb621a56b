import type { Rule } from '../../notes/rule.ts'
import { headingOf, leftAt, type CarryOver, type LeftBehind, type Settings } from '../carry-over.ts'
import { said } from '../said.ts'
import { fieldsOf, itemsOf, textOf, type Fields, type WrittenFile } from '../written-file.ts'
import { isCatchAll, readCommitPattern } from './git-cliff-pattern.ts'

type Leave = (names: readonly string[], why: string) => void

/** What is templates and replacements there, by table. */
const drawing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  changelog: {
    header: 'the head of the file; Waybill leaves the one that CHANGELOG.md has',
    body: 'a Tera template; Waybill has its own look, and takes Handlebars templates (docs/templates.md)',
    footer: 'the foot of the file; Waybill leaves the one that CHANGELOG.md has',
    postprocessors: 'replacements in the finished text; notes.overrides says single things otherwise',
  },
  git: {
    commit_preprocessors: 'replacements in messages; notes.overrides says single things otherwise',
    split_commits: 'several changes in one message are told by notes.squash-lists: expand',
    skip_tags: 'every tag of the family is a release',
    ignore_tags: 'every tag of the family is a release; prereleases are told in their release too',
    limit_commits: 'no commit is left out',
  },
}

/** What `cliff.toml` says, by git-cliff's configuration (git-cliff.org/docs/configuration). */
export function readGitCliff(file: WrittenFile): CarryOver {
  const left: LeftBehind[] = []
  const leave: Leave = (names, why) => {
    left.push(leftAt(file, names, why))
  }
  const tables = fieldsOf(file.value)
  const git = fieldsOf(tables['git'])
  for (const [table, keys] of Object.entries(drawing))
    for (const [key, why] of Object.entries(keys)) {
      const value = fieldsOf(tables[table])[key]
      if (says(value)) leave([`[${table}]`, key], why)
    }
  const settings: Settings = {
    ...readParsers(git, leave),
    ...(git['filter_unconventional'] === true && git['conventional_commits'] !== false
      ? { unconventional: 'hide' }
      : {}),
    ...readTags(git, leave),
    ...readBump(fieldsOf(tables['bump']), leave),
    ...readTrackers(git, leave),
    ...changelogOf(fieldsOf(tables['changelog'])),
  }
  return { tool: 'git-cliff', file: file.path, settings, left }
}

function says(value: unknown): boolean {
  return (
    value !== undefined && value !== false && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}

interface Sorted {
  readonly types: Map<string, { title?: string; hidden?: boolean }>
  readonly rules: Rule[]
  hidesRest: boolean
}

/** Of git-cliff's parsers the first that fits decides, so what an earlier one took is not looked at again. */
function readParsers(git: Fields, leave: Leave): Pick<Settings, 'types' | 'rules' | 'unconventional'> {
  const sorted: Sorted = { types: new Map(), rules: [], hidesRest: false }
  for (const item of itemsOf(git['commit_parsers'])) {
    const parser = fieldsOf(item)
    const why = sortBy(parser, sorted)
    if (why !== null) leave(placeOf(parser), why)
  }
  const { types, rules, hidesRest } = sorted
  return said({
    types: types.size === 0 ? undefined : Object.fromEntries(types),
    rules: rules.length === 0 ? undefined : rules,
    unconventional: hidesRest ? ('hide' as const) : undefined,
  })
}

/** Takes a parser in; what of it cannot be, in words, or null. */
function sortBy(parser: Fields, sorted: Sorted): string | null {
  const message = textOf(parser['message'])
  const title = headingOf(textOf(parser['group']) ?? '')
  const skip = parser['skip'] === true
  const isElsewhere = ['body', 'footer', 'field', 'sha'].some((key) => parser[key] !== undefined)
  if (message === null || isElsewhere || (!skip && title === ''))
    return 'Waybill sorts by type, scope, path, label and author (notes.rules), not by this'
  if (isCatchAll(message)) {
    if (skip) sorted.hidesRest = true
    else sorted.types.set('other', { title })
    return null
  }
  const read = readCommitPattern(message)
  if (read === null) return 'it asks for something else than a type and a scope'
  const types = read.types.filter((type) => !sorted.types.has(type))
  if (types.length === 0) return null
  if (read.scopes.length === 0) {
    for (const type of types) sorted.types.set(type, skip ? { hidden: true } : { title })
    return null
  }
  const when = { type: alone(types), scope: alone(read.scopes) }
  sorted.rules.push(skip ? { when, show: 'hide' } : { when, show: 'include', group: title })
  return read.words ? 'only its type and scope are, whatever the words' : null
}

function alone(all: readonly string[]): string | string[] {
  return all.length === 1 ? (all[0] ?? '') : [...all]
}

/** Where a parser is written: its line has what it looks for. */
function placeOf(parser: Fields): string[] {
  const [key, value] = Object.entries(parser).find(([, one]) => typeof one === 'string') ?? ['skip', '']
  return ['commit_parsers', typeof value === 'string' && value !== '' ? value : key]
}

function readTags(git: Fields, leave: Leave): Pick<Settings, 'tags'> {
  const pattern = textOf(git['tag_pattern'])
  if (pattern === null) return {}
  const [, prefix] = /^\^?((?:[\w@/-]|\\\.)*)(?:\[0-9\]|\\d)(?![^a-zA-Z]*[a-zA-Z]{3})/.exec(pattern) ?? []
  if (prefix === undefined) {
    leave(['tag_pattern'], 'tags: takes a template such as v{version}, not an expression')
    return {}
  }
  return { tags: `${prefix.replaceAll('\\.', '.')}{version}` }
}

function readBump(bump: Fields, leave: Leave): Pick<Settings, 'first' | 'beforeOne'> {
  const breaking = bump['breaking_always_bump_major']
  const feature = bump['features_always_bump_minor']
  const initial = textOf(bump['initial_tag'])?.replace(/^[^\d]*/, '')
  for (const key of ['custom_major_increment_regex', 'custom_minor_increment_regex'])
    if (bump[key] !== undefined) leave(['[bump]', key], 'notes.types.NAME.bump says what a type asks for')
  return {
    ...(initial === undefined || initial === '' ? {} : { first: initial }),
    ...(breaking === undefined && feature === undefined
      ? {}
      : {
          beforeOne: {
            ...(breaking === undefined ? {} : { breaking: breaking === true ? 'major' : 'minor' }),
            ...(feature === undefined ? {} : { feature: feature === true ? 'minor' : 'patch' }),
          },
        }),
  }
}

/** Links of trackers beside the forge's own issues: `JIRA-(\d+)` that leads to `https://.../JIRA-$1`. */
function readTrackers(git: Fields, leave: Leave): Pick<Settings, 'trackers'> {
  const trackers = itemsOf(git['link_parsers']).flatMap((item) => {
    const { pattern, href } = fieldsOf(item)
    if (typeof pattern !== 'string' || typeof href !== 'string') return []
    const [, prefix] = /^([A-Z][A-Z\d]*-)\((?:\\d\+|\[0-9\]\+)\)$/.exec(pattern) ?? []
    if (prefix !== undefined && href.split('$1').length === 2)
      return [{ pattern: `${prefix}{number}`, url: href.replace('$1', '{number}') }]
    if (!pattern.startsWith('#'))
      leave(['link_parsers', pattern], 'a tracker is a prefix and a number (trackers)')
    return []
  })
  return trackers.length === 0 ? {} : { trackers }
}

function changelogOf({ output }: Fields): Pick<Settings, 'changelog'> {
  const path = textOf(output)
  return path === null ? {} : { changelog: path }
}
