import { clipped, counted, packageName } from '../bom/diff-words.ts'
import type { Format } from '../render/escape.ts'
import type { Analysis, Justification } from './finding.ts'
import type { VulnerabilityComparison } from './fixed-open-new.ts'
import { enumeration, inlineSpeech, sentence, speechOf, type Speech } from './speech.ts'
import type { VulnerabilityChange } from './vulnerability-change.ts'

/** Lines under a heading, rendered for one format; a line has no mark of its list. */
export interface VulnerabilityGroup {
  readonly title: string
  /** The same in a word or two, before a line that stands alone. */
  readonly lead: string
  readonly lines: readonly string[]
}

/** What people call the releases. */
export interface ReleaseNames {
  readonly current: { readonly name: string; readonly version: string | null }
  /** Null where nothing is compared. */
  readonly previous: string | null
}

/**
 * What is told of vulnerabilities: fixed, new, still open, unclear, no risk, each a sentence or two a line; groups without
 * lines are left out. What only development needs is told by its number and the names of a few.
 */
export function vulnerabilityGroups(
  comparison: VulnerabilityComparison,
  format: Format,
): VulnerabilityGroup[] {
  return groupsIn(comparison, speechOf(format))
}

function groupsIn(comparison: VulnerabilityComparison, speech: Speech): VulnerabilityGroup[] {
  const group = (
    [title, lead]: readonly [string, string],
    changes: readonly VulnerabilityChange[],
    line: (change: VulnerabilityChange, speech: Speech) => string,
  ) => ({ title, lead, lines: changes.map((change) => line(change, speech)) })
  const { compared, development } = comparison
  return [
    group(['Fixed vulnerabilities', 'Fixed'], comparison.fixed, fixedLine),
    group(['New vulnerabilities', 'New'], comparison.new, openLine),
    group(
      compared ? ['Vulnerabilities that are still open', 'Still open'] : ['Open vulnerabilities', 'Open'],
      comparison.open,
      openLine,
    ),
    group(['Open vulnerabilities that may be new', 'Open, maybe new'], comparison.undated, openLine),
    group(['Vulnerabilities that may be gone', 'Maybe gone'], comparison.unclear, unclearLine),
    group(['Not at risk', 'Not at risk'], comparison.dismissed, dismissedLine),
    {
      title: 'Only for development',
      lead: 'Only for development',
      lines: development.length === 0 ? [] : [developmentLine(development, speech)],
    },
  ].filter(({ lines }) => lines.length > 0)
}

/** The whole as text: a heading, the totals, then headings and lists in Markdown, or plain lines. */
export function tellVulnerabilities(
  comparison: VulnerabilityComparison,
  names: ReleaseNames,
  format: 'md' | 'text',
): string {
  const { plain, code } = speechOf(format)
  const { name, version } = names.current
  const heading = `Vulnerabilities in ${code(name)}${version === null ? '' : ` ${plain(version)}`}`
  const groups = vulnerabilityGroups(comparison, format).map(({ title, lines }) => {
    const items = lines.map((line) => `- ${line}\n`).join('')
    return format === 'md' ? `\n### ${title}\n\n${items}` : `\n${title}\n${items}`
  })
  const totals = totalsLine(comparison, names.previous, speechOf(format))
  return `${format === 'md' ? `## ${heading}\n` : heading}\n${totals}\n${groups.join('')}`
}

/** Lines of a group that a section of notes has, before it only counts the others. */
const longestGroup = 8

/**
 * The same for a section of something larger: the totals, then a line each, which a renderer takes for text with code
 * spans. What is no risk or only for development is told by its number.
 */
export function vulnerabilityLines(
  comparison: VulnerabilityComparison,
  previous: string | null,
  longest: number = longestGroup,
): string[] {
  const groups = groupsIn({ ...comparison, dismissed: [], development: [] }, inlineSpeech)
  const lines = groups.flatMap(({ lead, lines: all }) => {
    const left = all.length - longest
    const more = left > 0 ? [`${lead}: … and ${left} more.`] : []
    return [...all.slice(0, longest).map((line) => `${lead}: ${line}`), ...more]
  })
  return [totalsLine(comparison, previous, inlineSpeech), ...lines]
}

/** `Since 1.3.0: 1 fixed, none new, 2 still open.` */
function totalsLine(comparison: VulnerabilityComparison, previous: string | null, speech: Speech): string {
  const { compared, fixed, open, undated, unclear, dismissed, development } = comparison
  const some = (changes: readonly unknown[], words: string) =>
    changes.length === 0 ? [] : [`${changes.length} ${words}`]
  const many = (changes: readonly unknown[], words: string) => `${changes.length || 'none'} ${words}`
  const states = [
    ...(compared
      ? [many(fixed, 'fixed'), many(comparison.new, 'new'), many(open, 'still open')]
      : [many(open, 'open')]),
    ...some(undated, 'open and maybe new'),
    ...some(unclear, 'maybe gone'),
  ]
  const harmless = [...some(dismissed, 'assessed as no risk'), ...some(development, 'only for development')]
  const parts = [states, harmless].filter((list) => list.length > 0).map((list) => list.join(', '))
  const since = compared && previous !== null ? `Since ${speech.plain(previous)}` : 'Known vulnerabilities'
  return `${since}: ${parts.join('; ')}.`
}

/** `CVE-2026-1 (high) in `x` 1.0.0: Prototype pollution. This release has 1.0.1.` */
function fixedLine(change: VulnerabilityChange, speech: Speech): string {
  const now =
    change.to.length === 0
      ? `${speech.code(change.package)} is no longer part of it.`
      : `This release has ${versions(change.to, speech)}.`
  return `${what(change, speech)} ${now}`
}

/** `CVE-2026-1 (high) in `x` 1.0.0, through `y`: Prototype pollution. Fixed in 1.0.1.` */
function openLine(change: VulnerabilityChange, speech: Speech): string {
  const { fixedIn, affected, analysis } = change
  const way =
    fixedIn.length > 0
      ? `Fixed in ${versions(fixedIn, speech, 'or')}.`
      : affected === null
        ? 'No fixed version is known.'
        : `Affected are the versions ${speech.code(clipped(affected))}.`
  return [what(change, speech), way, ...assessment(analysis, speech)].join(' ')
}

function unclearLine(change: VulnerabilityChange, speech: Speech): string {
  return `${what(change, speech)} This release has ${versions(change.to, speech)}, which nobody has looked at.`
}

function dismissedLine(change: VulnerabilityChange, speech: Speech): string {
  return [what(change, speech), ...assessment(change.analysis, speech)].join(' ')
}

/** The id, how bad it is, where it is, what brings that in, and what it is about. */
function what(change: VulnerabilityChange, speech: Speech): string {
  const { id, severity, url, from, summary, through } = change
  const bad = severity === 'unknown' ? 'severity unknown' : severity
  const place = `${speech.code(change.package)}${from.length === 0 ? '' : ` ${versions(from, speech)}`}`
  const brought = through === null ? '' : `, through ${speech.code(packageName(through).name)}`
  const about = summary === null ? '.' : `: ${speech.plain(sentence(summary, 140))}`
  return `${speech.link(url, id)} (${bad}) in ${place}${brought}${about}`
}

function versions(some: readonly string[], { plain }: Speech, word: 'and' | 'or' = 'and'): string {
  return plain(enumeration(some, word))
}

const verdicts: Readonly<Record<Analysis['state'], string>> = {
  exploitable: 'It does affect this release.',
  in_triage: 'Whether it affects this release is being looked into.',
  not_affected: 'It does not affect this release.',
  false_positive: 'It is a false alarm.',
  resolved: 'It is mended in this release.',
  resolved_with_pedigree: 'It is mended in this release.',
}

/** After `since`, in words for somebody who develops no software. */
const reasons: Readonly<Record<Justification, string>> = {
  code_not_present: 'the vulnerable code is not in it',
  code_not_reachable: 'the vulnerable code is never run',
  requires_configuration: 'it takes a setting that is not used',
  requires_dependency: 'it takes another package that is not there',
  requires_environment: 'an attacker cannot get at it where this runs',
  protected_by_compiler: 'the compiler prevents it',
  protected_at_runtime: 'it is prevented while the product runs',
  protected_at_perimeter: 'it is stopped before it reaches the product',
  protected_by_mitigating_control: 'other measures prevent it',
}

/** What somebody has said of it, with their own words. */
function assessment(analysis: Analysis | null, speech: Speech): string[] {
  if (analysis === null) return []
  const { state, justification, detail } = analysis
  const said = verdicts[state]
  return [
    justification === null ? said : `${said.slice(0, -1)}, since ${reasons[justification]}.`,
    ...(detail === null ? [] : [speech.plain(capitalized(sentence(detail, 300)))]),
  ]
}

function capitalized(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

function developmentLine(changes: readonly VulnerabilityChange[], { code }: Speech): string {
  const names = [...new Set(changes.map((change) => change.package))]
  const vulnerabilities = counted(changes.length, 'known vulnerability', 'known vulnerabilities')
  return `${vulnerabilities} in packages that only development needs, and that nobody gets with the product: ${enumeration(names.map(code))}.`
}
