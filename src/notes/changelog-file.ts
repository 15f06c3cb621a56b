import type { SemVer } from 'semver'
import { precedence, readHeading, type ReleaseHeading } from './changelog-heading.ts'
import { commonEnd, isBlank, type Line, linesOf, textOf } from './changelog-line.ts'
import { blockKey, readBlockKey } from './changelog-marker.ts'
import { type Outline, type OutlineBlock, type OutlineHeading, outlineOf } from './changelog-outline.ts'

/** A stretch of a section: a person's lines (`key` null), or a block of Waybill's with its markers. */
export interface Part {
  readonly key: string | null
  /** The number of its first line in the file as it was read, from one. */
  readonly at: number
  readonly lines: readonly Line[]
}

/** The release that a section is of. `package` is null in the product's own file, `version` for what is unreleased. */
export interface SectionRelease {
  readonly package: string | null
  readonly version: string | null
  /** The version for comparing. */
  readonly order: SemVer | null
}

/**
 * A heading and what follows it up to the next one that is not below it. The first section of a file has no heading:
 * what comes before all releases. Sections are changed in place while a file is brought up to date.
 */
export interface Section {
  /** The heading's lines, with the anchor that may stand above it. */
  head: readonly Line[]
  /** Which line of `head` holds its words. */
  readonly words: number
  readonly level: number
  /** The heading read as a release's. */
  readonly title: ReleaseHeading | null
  readonly release: SectionRelease | null
  parts: readonly Part[]
  /** Whether lines of it were written now, so that blank lines around it are ours to set. */
  touched: boolean
}

export interface ChangelogFile {
  readonly name: string
  /** The byte order mark, if there is one. */
  readonly mark: string
  readonly sections: Section[]
  /** The link references at the end of the file, with the blank lines between and after them. */
  references: readonly Line[]
  /** The labels that are defined anywhere else, as `labelKey` writes them. */
  readonly defined: ReadonlySet<string>
  /** How lines end that are written now. */
  readonly end: string
}

/** A link reference definition on one line (CommonMark 4.7): before the target, the target, after it. */
const definition = /^( {0,3}\[([^\]]+)\]:[ \t]*)(\S+)(.*)$/

export function readDefinition(
  text: string,
): { before: string; label: string; url: string; after: string } | null {
  if (!text.includes(']:')) return null
  const [, before = '', label, url = '', after = ''] = definition.exec(text) ?? []
  return label === undefined ? null : { before, label, url, after }
}

/** What makes two labels the same (CommonMark 4.7). */
export function labelKey(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}

/**
 * The sections of a CHANGELOG, every byte of it in one of them. `package` is the one whose file it is: its releases are
 * the ones without a name; `name` is the file's. Throws CHANGELOG_INVALID, see `outlineOf`.
 */
export function readChangelogFile(
  text: string,
  { package: own, name }: { readonly package: string | null; readonly name: string },
): ChangelogFile {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const lines = linesOf(text.slice(mark.length))
  const outline = outlineOf(lines, name)
  const last = referencesFrom(lines, outline)
  const starts = sectionStarts(lines, outline)
  const blocks = outline.blocks.toReversed()
  const sections = starts.map((start, index) =>
    sectionOf(lines, blocks, { ...start, to: starts[index + 1]?.from ?? last }, own),
  )
  const ours = new Set<Line>()
  for (const { from, to } of outline.blocks) for (const line of lines.slice(from, to + 1)) ours.add(line)
  const free = lines.filter((line) => !ours.has(line))
  const defined = lines.flatMap((line, at) => {
    const label = at >= last || ours.has(line) ? null : readDefinition(line.text)?.label
    return label && !outline.inert.has(at) ? [labelKey(label)] : []
  })
  return {
    name,
    mark,
    sections,
    references: lines.slice(last),
    defined: new Set(defined),
    end: commonEnd(free),
  }
}

/** The file again, byte for byte where nothing was changed. */
export function writeChangelogFile({ mark, sections, references }: ChangelogFile): string {
  return mark + textOf([...sections.flatMap(sectionLines), ...references])
}

export function sectionLines({ head, parts }: Section): readonly Line[] {
  return [...head, ...parts.flatMap(({ lines }) => lines)]
}

/** What people wrote in a section. */
export function handLines({ parts }: Pick<Section, 'parts'>): Line[] {
  return parts.flatMap(({ key, lines }) => (key === null ? lines : []))
}

/** Whether nothing in a section is of Waybill. */
export function isByHand({ parts }: Section): boolean {
  return parts.every(({ key }) => key === null)
}

/** Whether nobody wrote anything in a section but its heading. */
export function isBare({ parts }: Section): boolean {
  return parts.every(({ key, lines }) => key === null && lines.every(isBlank))
}

/** Where the last run of link references begins; the length of the file where it ends in something else. */
function referencesFrom(lines: readonly Line[], { blocks, inert }: Outline): number {
  const floor = (blocks.at(-1)?.to ?? -1) + 1
  let first = lines.length
  for (let at = lines.length - 1; at >= floor && !inert.has(at); at--) {
    if (readDefinition(lines[at]?.text ?? '')) first = at
    else if (!isBlank(lines[at])) break
  }
  return first
}

interface Start {
  readonly from: number
  readonly heading: OutlineHeading | null
  readonly title: ReleaseHeading | null
}

/**
 * Where sections begin: at the headings of releases, and at other headings that are not below the release before them.
 * Releases stand on one level, with patches one below where conventional-changelog wrote them; a deeper heading that
 * looks like a version is part of a text.
 */
function sectionStarts(lines: readonly Line[], { headings }: Outline): Start[] {
  const read = headings.map((heading) => ({ heading, title: readHeading(heading.text) }))
  const deepest = deepestLevel(read.filter(({ title }) => title !== null))
  const starts: Start[] = [{ from: 0, heading: null, title: null }]
  let level = 0
  for (const { heading, title } of read) {
    const released = title !== null && heading.level <= deepest
    if (!released && heading.level > level) continue
    level = released ? heading.level : 0
    starts.push({ from: anchorAbove(lines, heading.at), heading, title: released ? title : null })
  }
  return starts
}

/** The level below which no release stands: one below the highest that has any, and where most of them are. */
function deepestLevel(
  releases: readonly { readonly heading: OutlineHeading; readonly title: ReleaseHeading | null }[],
): number {
  const bare = releases.filter(({ title }) => title?.package === null)
  const counts = [0, 0, 0, 0, 0, 0, 0]
  for (const { heading } of bare.length > 0 ? bare : releases)
    counts[heading.level] = (counts[heading.level] ?? 0) + 1
  const highest = counts.findIndex((count) => count > 0)
  const usual = counts.indexOf(counts.reduce((most, count) => Math.max(most, count), 1))
  return Math.max(bare.length > 0 ? highest + 1 : highest, usual)
}

/** Old changelogs put `<a name="1.0.0"></a>` on the line above a heading; it belongs to that. */
function anchorAbove(lines: readonly Line[], at: number): number {
  const above = lines[at - 1]?.text ?? ''
  return /^<a[ \t]+(?:name|id)=[^<>]*>(?:<\/a>)?[ \t]*$/.test(above) ? at - 1 : at
}

/** The section of some lines; takes the blocks that lie in it from `blocks`, where the last are the next. */
function sectionOf(
  lines: readonly Line[],
  blocks: OutlineBlock[],
  { from, to, heading, title }: Start & { readonly to: number },
  own: string | null,
): Section {
  const body = heading === null ? from : heading.at + heading.height
  const parts: Part[] = []
  let at = body
  for (let block = blocks.at(-1); block && block.to < to; block = blocks.at(-1)) {
    blocks.pop()
    if (block.from > at) parts.push({ key: null, at: at + 1, lines: lines.slice(at, block.from) })
    const key = renamed(block.key, title)
    parts.push({ key, at: block.from + 1, lines: lines.slice(block.from, block.to + 1) })
    at = block.to + 1
  }
  if (at < to) parts.push({ key: null, at: at + 1, lines: lines.slice(at, to) })
  const known = title ?? keyed(parts)
  return {
    head: lines.slice(from, body),
    words: heading === null ? 0 : heading.at - from,
    level: heading?.level ?? 0,
    title,
    release: known && releaseOf(known.package === own ? null : known.package, known.version),
    parts,
    touched: false,
  }
}

export function releaseOf(packageName: string | null, version: string | null): SectionRelease {
  return { package: packageName, version, order: version === null ? null : precedence(version) }
}

/** A draft whose heading a person made into a release's is that release's from then on. */
function renamed(key: string, title: ReleaseHeading | null): string {
  const held = readBlockKey(key)
  return held.version === null && title?.version ? blockKey(held.package, title.version) : key
}

/** Under a heading that says no version, a block tells which release it is. */
function keyed(parts: readonly Part[]): ReturnType<typeof readBlockKey> | null {
  const key = parts.find((part) => part.key !== null)?.key ?? null
  return key === null ? null : readBlockKey(key)
}
