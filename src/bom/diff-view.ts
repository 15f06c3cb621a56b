import {
  flagNames,
  type BomDiff,
  type Flag,
  type LicenseChange,
  type Listed,
  type Moved,
  type VersionSet,
} from './diff-document.ts'
import { clipped, counted, flagWords, grouped, packageName, sideName, totalsLine } from './diff-words.ts'
import type { Place } from './difference-place.ts'

/** A difference as templates read it: sentences, and names apart from them. */
export interface DifferenceView {
  readonly title: string
  readonly lead: string
  readonly totals: string
  readonly attention: readonly GroupView[]
  readonly sections: readonly { readonly title: string; readonly groups: readonly GroupView[] }[]
  /** Sentences that account for what is not listed. */
  readonly remarks: readonly string[]
}

export interface GroupView {
  /** Null where the heading above says it all. */
  readonly title: string | null
  readonly meaning: string | null
  /** Whether a format that can fold should. */
  readonly folded: boolean
  readonly items: readonly ItemView[]
  /** What the limit left out: `… and 12 more`. */
  readonly more: string | null
}

export interface ItemView {
  readonly name: string
  /** The language, where packages of several are told together. */
  readonly language: string | null
  /** `1.2.0`, or `1.2.0 → 1.3.0`. */
  readonly version: string | null
  /** What is to say of it: a sentence without its subject. */
  readonly reason: string | null
  /** Short remarks, such as the licence. */
  readonly notes: readonly string[]
  /** The names of what brings it in; null stands for what is left out of a long path. */
  readonly through: readonly { readonly name: string | null }[]
}

/** How a difference is told. */
export interface DifferenceOptions {
  /** How many entries each list has at most; what is left out is counted. */
  readonly limit: number
}

/** The view of a difference: what needs attention first, then what the product asks for, then what that brings along. */
export function viewDifference(diff: BomDiff, { limit }: DifferenceOptions): DifferenceView {
  const several = languagesOf(diff).size > 1
  const group = groupsOf(limit)
  const attention = flagNames.flatMap((name) => {
    const items = diff.flags.filter(({ flag }) => flag === name).map((flag) => flagItem(flag, several))
    return items.length === 0 ? [] : [group({ ...flagWords[name], folded: false, items })]
  })
  const sections = [
    section('New', alone(diff.added), (entry) => listedItem(entry, several), group),
    section('Removed', alone(diff.removed), (entry) => listedItem(entry, several), group),
    section('Upgraded', diff.upgraded, (entry) => movedItem(entry, several), group),
    section(
      'Other version changes',
      [...diff.changed, ...diff.sets],
      (entry) => movedItem(entry, several),
      group,
    ),
    section('Other licence changes', unflagged(diff), (entry) => licenseItem(entry, several), group),
  ].filter(({ groups }) => groups.length > 0)
  const cut = [...attention, ...sections.flatMap(({ groups }) => groups)].some(({ more }) => more !== null)
  return {
    title: titleOf(diff),
    lead: leadOf(diff),
    totals: capitalized(totalsLine(diff)),
    attention,
    sections,
    remarks: remarksOf(diff, cut),
  }
}

type Grouping = (group: Omit<GroupView, 'more'>, limit?: number) => GroupView

function groupsOf(most: number): Grouping {
  return (group, limit = most) => {
    const left = group.items.length - limit
    const more = left > 0 ? `… and ${grouped(left)} more` : null
    return { ...group, items: group.items.slice(0, limit), more }
  }
}

function titleOf({ from, to }: BomDiff): string {
  const sides = `from ${sideName(from, 'one document')} to ${sideName(to, 'the other')}`
  return to.name === null ? `Dependencies ${sides}` : `${to.name}: dependencies ${sides}`
}

/** The difference in a sentence or two, for somebody who has never seen a bill of materials. */
function leadOf({ from, to, counts }: BomDiff): string {
  const [before, now] = [sideName(from, 'before'), sideName(to, 'now')]
  const subject = to.name === null ? now : `${to.name} ${now}`
  const changes = counts.added + counts.removed + counts.upgraded + counts.downgraded + counts.changed
  if (changes + counts.own + counts.flags + counts.licenses === 0)
    return `${subject} is made with the same ${counted(to.components, 'package')} as ${before}.`
  const look =
    counts.flags === 0
      ? 'No change needs a closer look.'
      : `${counted(counts.flags, 'point needs', 'points need')} a closer look.`
  return `${subject} is made with ${counted(to.components, 'package')}${usesOf(to)}. ${sameOf(to.components, counts.same, before)}${look}`
}

function usesOf({ components, development }: BomDiff['to']): string {
  if (development === 0) return ''
  if (development === components) return ', for its development only'
  const needed = components - development
  return `: ${grouped(needed)} ${needed === 1 ? 'is' : 'are'} part of the product, ${grouped(development)} ${development === 1 ? 'serves' : 'serve'} its development only`
}

function sameOf(all: number, same: number, before: string): string {
  if (all === 0) return ''
  if (same === all) return `All of them were in ${before} too. `
  if (same === 0) return `None of them is the same as in ${before}. `
  return `${grouped(same)} of the ${grouped(all)} ${same === 1 ? 'is' : 'are'} the same as in ${before}. `
}

function remarksOf(diff: BomDiff, cut: boolean): string[] {
  const { own } = diff.counts
  const parts = own === 0 ? [] : [`${counted(own, 'part')} of the product itself changed too.`]
  if (!cut) return parts
  const [from, to] = [diff.from.ref ?? diff.from.file, diff.to.ref ?? diff.to.file]
  const command = from === null || to === null ? 'bom diff --json' : `bom diff ${from} ${to} --json`
  return [...parts, `Long lists are cut here; \`waybill ${command}\` has all of it.`]
}

/** Whoever gets the product does not get these. */
const mostForDevelopment = 20

/** Three groups: what the product asks for, what that brings along, and what is there for development only. */
function section<Entry extends Place & { readonly own?: boolean }>(
  title: string,
  entries: readonly Entry[],
  item: (entry: Entry) => ItemView,
  group: Grouping,
): DifferenceView['sections'][number] {
  const foreign = entries.filter(({ own }) => own !== true)
  const needed = foreign.filter(({ scope }) => scope !== 'excluded')
  const parts = [
    {
      title: () => null,
      folded: false,
      limit: undefined,
      entries: needed.filter(({ direct }) => direct !== false),
    },
    {
      title: (number: number) => `${counted(number, 'package')} that other packages bring along`,
      folded: true,
      limit: undefined,
      entries: needed.filter(({ direct }) => direct === false),
    },
    {
      title: (number: number) => `${counted(number, 'package')} for development only`,
      folded: true,
      limit: mostForDevelopment,
      entries: foreign.filter(({ scope }) => scope === 'excluded'),
    },
  ].filter((part) => part.entries.length > 0)
  const groups = parts.map((part) =>
    group(
      {
        title: part.title(part.entries.length),
        meaning: null,
        folded: part.folded,
        items: part.entries.map(item),
      },
      part.limit,
    ),
  )
  return { title: `${title} (${grouped(foreign.length)})`, groups }
}

/** Without versions beside others: those are told as a change of the package's versions. */
function alone(entries: readonly Listed[]): Listed[] {
  return entries.filter(({ beside }) => !beside)
}

/** Licence changes that no flag tells of: those of packages for development only. */
function unflagged({ licenses, flags }: BomDiff): LicenseChange[] {
  const told = new Set(flags.filter(({ flag }) => /licen|copyleft/.test(flag)).map(({ purl }) => purl))
  return licenses.filter(({ purl }) => !told.has(purl))
}

function languagesOf(diff: BomDiff): Set<string> {
  const lists = [diff.added, diff.removed, diff.upgraded, diff.downgraded, diff.changed, diff.licenses]
  return new Set(lists.flat().map(({ purl }) => packageName(purl).language))
}

function base(purl: string, place: Place, several: boolean): ItemView & { readonly version: string | null } {
  const { name, version, language } = packageName(purl)
  return {
    name,
    language: several ? language : null,
    version,
    reason: null,
    notes: [],
    through: throughOf(place),
  }
}

function flagItem(flag: Flag, several: boolean): ItemView {
  const notes = flag.scope === 'excluded' ? ['for development only'] : []
  const item = base(flag.purl, flag, several)
  // Its reason tells both versions.
  return { ...item, version: flag.flag === 'downgrade' ? null : item.version, reason: flag.reason, notes }
}

function listedItem(entry: Listed, several: boolean): ItemView {
  return {
    ...base(entry.purl, entry, several),
    notes: entry.license === null ? [] : [clipped(entry.license)],
  }
}

function movedItem(entry: Moved | VersionSet, several: boolean): ItemView {
  const version = `${versionsIn(entry.from)} → ${versionsIn(entry.to)}`
  return { ...base(entry.purl, entry, several), version }
}

/** Few packages have more than three versions side by side. */
const mostVersions = 10

function versionsIn(version: string | null | readonly string[]): string {
  const all = (version === null || typeof version === 'string' ? [version] : version).map(
    (one) => one || 'no version',
  )
  const left = all.length - mostVersions
  return left > 0 ? `${all.slice(0, mostVersions).join(', ')} and ${grouped(left)} more` : all.join(', ')
}

function licenseItem(entry: LicenseChange, several: boolean): ItemView {
  return {
    ...base(entry.purl, entry, several),
    notes: [`${clipped(entry.from)} → ${entry.to === null ? 'not known' : clipped(entry.to)}`],
  }
}

/** Of a longer path, its ends. */
const longestThrough = 4

function throughOf({ via, viaLength }: Place): ItemView['through'] {
  const names = (via ?? []).map((purl) => ({ name: packageName(purl).name }))
  if (names.length <= longestThrough && viaLength === undefined) return names
  return [...names.slice(0, 2), { name: null }, ...names.slice(-1)]
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
