import type { Release } from '../notes/document.ts'
import { insideLines } from '../notes/inside.ts'
import type { Site } from './frame.ts'
import type { ReleaseBom } from './release-bom.ts'
import { say, titleIn, type Language, type WordKey } from './words.ts'

/** So many packages of one kind are listed; the bill of materials has all of them. */
const mostListed = 40

/** What is inside a release, as its page shows it: text as written, for the template to escape. */
export interface DependenciesView {
  readonly vulnerabilities: { readonly title: string; readonly lines: readonly string[] } | null
  readonly dependencies: {
    readonly title: string
    /** How much changed since which release. */
    readonly summary: string
    /** The changes of what the product itself asks for and delivers. */
    readonly groups: readonly Group[]
    readonly attention: readonly Group[]
    /** The same for development only; null where there is none. */
    readonly development: Group | null
    readonly inAll: string
  } | null
  /** Null where the release has none to download. */
  readonly bom: BomView | null
}

interface Group {
  readonly title: string
  readonly items: readonly Item[]
  /** How many are not listed, in words; null for none. */
  readonly more: string | null
}

interface Item {
  readonly name: string
  /** A version, or the one before and the one now; empty where nobody knows. */
  readonly versions: string
  /** Why somebody should look at it, for `inline`; null where that is not asked. */
  readonly reason: string | null
}

interface BomView {
  readonly title: string
  /** From the page of the release. */
  readonly href: string
  readonly label: string
  readonly format: string
  readonly size: string
  readonly components: string
  readonly sha256: string
  readonly checksum: { readonly href: string; readonly label: string }
  /** What could not be read, in sentences. */
  readonly unread: readonly string[]
}

/**
 * What the page of a release tells of its inside: known vulnerabilities, how its dependencies differ from those of the release
 * before (what the product itself asks for comes first, then what needs a look), and the bill of materials to download. Null
 * where the release tells of none of it.
 */
export function dependenciesView(
  { language }: Pick<Site, 'language'>,
  release: Release,
  bom: ReleaseBom | null,
): DependenciesView | null {
  const lines = insideLines(release, 'vulnerabilities')
  const { dependencies } = release
  if (lines.length === 0 && dependencies === undefined && bom === null) return null
  return {
    vulnerabilities: lines.length === 0 ? null : { title: say(language, 'vulnerabilities'), lines },
    dependencies:
      dependencies === undefined
        ? null
        : { title: titleOf(release, language), ...changesView(language, dependencies) },
    bom: bom && bomView(language, bom),
  }
}

/** Commits that update dependencies may have a section of that title already. */
function titleOf({ sections }: Release, language: Language): string {
  const title = say(language, 'dependencies')
  const isTaken = sections.some((section) => titleIn(language, section.title.trim()) === title)
  return isTaken ? say(language, 'all-dependencies') : title
}

type Dependencies = NonNullable<Release['dependencies']>
type Direct = Dependencies['direct'][number]

const kinds = ['added', 'removed', 'upgraded', 'downgraded', 'changed'] as const

function changesView(
  language: Language,
  { from, direct, flags, counts, components, licensed }: Dependencies,
): Omit<NonNullable<DependenciesView['dependencies']>, 'title'> {
  const delivered = direct.filter(({ development }) => !development)
  const ofDevelopment = direct.filter(({ development }) => development)
  return {
    summary: summaryOf(language, from, counts),
    groups: kinds.flatMap((kind) => {
      const changes = delivered.filter(({ change }) => change === kind)
      return groupOf(language, say(language, `dependencies-${kind}`), changes.map(itemOf)) ?? []
    }),
    attention: flagGroups(language, flags),
    development: groupOf(language, say(language, 'dependencies-development'), ofDevelopment.map(itemOf)),
    inAll: say(language, 'dependencies-in-all', { count: components, licensed }),
  }
}

/** Of everything that is inside, whoever asks for it. */
function summaryOf(language: Language, release: string, counts: Dependencies['counts']): string {
  const numbers = { ...counts, changed: counts.changed + counts.sets }
  const totals = ([...kinds, 'licenses'] as const)
    .filter((kind) => numbers[kind] > 0)
    .map((kind) => say(language, `dependencies-total-${kind}`, { count: numbers[kind] }))
  return totals.length === 0
    ? say(language, 'dependencies-same', { release })
    : say(language, 'dependencies-since', { release, totals: totals.join(say(language, 'list-separator')) })
}

function flagGroups(language: Language, flags: Dependencies['flags']): Group[] {
  const groups = new Map<string, Item[]>()
  for (const { flag, name, version, reason } of flags) {
    const items = groups.get(flag) ?? []
    groups.set(flag, items)
    items.push({ name, versions: version ?? '', reason })
  }
  return [...groups].flatMap(([flag, items]) => groupOf(language, flagTitle(language, flag), items) ?? [])
}

/** A flag that this version of the site has no words for is told by its name. */
function flagTitle(language: Language, flag: string): string {
  const key = `flag-${flag}`
  return Object.hasOwn(language.texts, key) ? say(language, key as WordKey) : flag
}

function itemOf({ name, from, to }: Direct): Item {
  const versions = [from, to].filter((version) => version !== null && version !== '').join(' → ')
  return { name, versions, reason: null }
}

function groupOf(language: Language, title: string, items: readonly Item[]): Group | null {
  if (items.length === 0) return null
  const left = items.length - mostListed
  return {
    title,
    items: items.slice(0, mostListed),
    more: left > 0 ? say(language, 'dependencies-more', { count: left }) : null,
  }
}

function bomView(language: Language, bom: ReleaseBom): BomView {
  const { file, spec, bytes, sha256, components, unread } = bom
  return {
    title: say(language, 'bill-of-materials'),
    href: file,
    label: say(language, 'bom-download', { file }),
    format: `CycloneDX ${spec}`,
    size: sizeInWords(language, bytes),
    components: say(language, 'bom-components', { count: components }),
    sha256,
    checksum: { href: `${file}.sha256`, label: say(language, 'bom-checksum') },
    unread: unread.map((path) => say(language, 'bom-unread', { file: path })),
  }
}

/** Whole numbers only: how a fraction is written is another thing in each language. */
function sizeInWords(language: Language, bytes: number): string {
  if (bytes < 1000) return say(language, 'size-bytes', { count: bytes })
  if (bytes < 10_000_000) return say(language, 'size-kilobytes', { count: Math.round(bytes / 1000) })
  return say(language, 'size-megabytes', { count: Math.round(bytes / 1_000_000) })
}
