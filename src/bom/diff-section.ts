import type { BomDiff, FlagName, Moved, VersionSet } from './diff-document.ts'
import { counted, flagWords, grouped, packageName, shareKnown, sideName } from './diff-words.ts'

/** What notes and notices tell of the dependencies: a part of the difference, small enough to travel with a release. */
export interface DependenciesSection {
  /** The two releases, as people call them. */
  readonly from: string
  readonly to: string
  readonly counts: BomDiff['counts']
  readonly components: number
  readonly licensed: number
  readonly development: number
  /** The changes of what the product itself asks for, or of everything where nobody knows what that is. */
  readonly direct: readonly DirectChange[]
  readonly flags: readonly FlaggedPackage[]
  /** The section as lines of text for `inline`: names are code, whatever else is in them is text. Empty where nothing changed. */
  readonly lines: readonly string[]
}

export interface DirectChange {
  readonly change: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed'
  readonly purl: string
  readonly name: string
  /** Null where it was not there; several versions with commas. */
  readonly from: string | null
  readonly to: string | null
  /** For development only. */
  readonly development: boolean
}

export interface FlaggedPackage {
  readonly purl: string
  readonly name: string
  readonly version: string | null
  readonly flag: FlagName
  readonly reason: string
}

/** How many packages a line names, and how many flags have a line of their own. */
export interface SectionOptions {
  readonly limit: number
}

/**
 * The section "Dependencies" of release notes and notices, for readers who get the product. The lines tell how much of what
 * ships changed, which of it the product itself asks for, what needs a look, and how much only development needs; what a
 * limit leaves out is counted.
 */
export function dependenciesSectionOf(
  diff: BomDiff,
  { limit }: SectionOptions = { limit: 8 },
): DependenciesSection {
  const direct = directChanges(diff)
  const flags = diff.flags.map(({ purl, flag, reason }) => {
    const { name, version } = packageName(purl)
    return { purl, name, version, flag, reason }
  })
  const { added, removed, upgraded, downgraded, changed, sets, licenses } = diff.counts
  const any = added + removed + upgraded + downgraded + changed + sets + licenses + flags.length > 0
  return {
    from: sideName(diff.from, 'before'),
    to: sideName(diff.to, 'now'),
    counts: diff.counts,
    components: diff.to.components,
    licensed: diff.to.licensed,
    development: diff.to.development,
    direct,
    flags,
    lines: any
      ? [
          `Part of the product: ${totalsOf(diff, true) || 'nothing changed'}.`,
          ...changeLines(direct, limit),
          ...flagLines(diff, limit),
          ...developmentLine(diff),
          `${counted(diff.to.components, 'package')} in all, ${shareKnown(diff)}.`,
        ]
      : [],
  }
}

function directChanges(diff: BomDiff): DirectChange[] {
  const listed = (change: 'added' | 'removed', entries: BomDiff['added']) =>
    entries
      .filter((entry) => !entry.own && !entry.beside && entry.direct !== false)
      .map(({ purl, scope }): DirectChange => {
        const { name, version } = packageName(purl)
        const [from, to] = change === 'added' ? [null, version] : [version, null]
        return { change, purl, name, from, to, development: scope === 'excluded' }
      })
  const moved = (change: 'upgraded' | 'downgraded' | 'changed', entries: readonly (Moved | VersionSet)[]) =>
    entries
      .filter((entry) => !entry.own && entry.direct !== false)
      .map(({ purl, from, to, scope }): DirectChange => {
        const { name } = packageName(purl)
        return { change, purl, name, from: joined(from), to: joined(to), development: scope === 'excluded' }
      })
  return [
    ...listed('added', diff.added),
    ...listed('removed', diff.removed),
    ...moved('upgraded', diff.upgraded),
    ...moved('downgraded', diff.downgraded),
    ...moved('changed', [...diff.changed, ...diff.sets]),
  ]
}

function joined(versions: string | null | readonly string[]): string | null {
  return versions === null || typeof versions === 'string' ? versions : versions.join(', ')
}

/** `8 new, 2 removed, 31 upgraded` of what ships, or of what does not; empty for nothing. */
function totalsOf(diff: BomDiff, ships: boolean): string {
  const of = <Entry extends { readonly scope: string }>(entries: readonly Entry[]) =>
    entries.filter(({ scope }) => (scope !== 'excluded') === ships)
  const foreign = (entries: readonly { readonly scope: string; readonly own: boolean }[]) =>
    of(entries).filter((entry) => 'own' in entry && !entry.own).length
  const whole = (entries: BomDiff['added']) => entries.filter(({ beside }) => !beside)
  const parts: readonly (readonly [number, string])[] = [
    [foreign(whole(diff.added)), 'new'],
    [foreign(whole(diff.removed)), 'removed'],
    [foreign(diff.upgraded), 'upgraded'],
    [foreign(diff.downgraded), 'downgraded'],
    [foreign(diff.changed) + foreign(diff.sets), 'with other version changes'],
    [of(diff.licenses).length, 'with another licence'],
  ]
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${grouped(number)} ${words}`)
    .join(', ')
}

function developmentLine(diff: BomDiff): string[] {
  const totals = totalsOf(diff, false)
  return totals === '' ? [] : [`For development only, and not delivered: ${totals}.`]
}

/** Packages of which the same is to be said share a line. */
function flagLines({ flags }: BomDiff, limit: number): string[] {
  const groups = new Map<
    string,
    { readonly flag: FlagName; readonly reason: string; readonly names: string[] }
  >()
  for (const { purl, flag, reason, scope } of flags) {
    const { name, version } = packageName(purl)
    const shown = version === null || flag === 'downgrade' ? '' : ` ${version}`
    const where = scope === 'excluded' ? ' (for development only)' : ''
    const key = JSON.stringify([flag, reason])
    const group = groups.get(key) ?? { flag, reason, names: [] }
    groups.set(key, group)
    group.names.push(`${asCode(name)}${shown}${where}`)
  }
  const all = [...groups.values()]
  const lines = all.slice(0, limit).map(({ flag, reason, names }) => {
    const more = names.length - limit
    const list = `${names.slice(0, limit).join(', ')}${more > 0 ? ` … and ${grouped(more)} more` : ''}`
    const said = names.length > 1 || flag === 'now-production' ? list : `${list} ${reason}`
    return `${flagWords[flag].title}: ${said}${/[.!?…]$/.test(said) ? '' : '.'}`
  })
  const left = all.slice(limit).reduce((sum, { names }) => sum + names.length, 0)
  return left > 0 ? [...lines, `… and ${grouped(left)} more that need a closer look.`] : lines
}

const headings: readonly (readonly [DirectChange['change'], string])[] = [
  ['added', 'New'],
  ['removed', 'Removed'],
  ['upgraded', 'Upgraded'],
  ['downgraded', 'Back to an older version'],
  ['changed', 'Other version changes'],
]

function changeLines(direct: readonly DirectChange[], limit: number): string[] {
  return headings.flatMap(([change, heading]) => {
    const all = direct.filter((one) => one.change === change && !one.development)
    if (all.length === 0) return []
    const left = all.length - limit
    const shown = all.slice(0, limit).map(({ name, from, to }) => {
      const versions = [from, to].filter((version) => version !== null && version !== '').join(' → ')
      return `${asCode(name)}${versions === '' ? '' : ` ${versions}`}`
    })
    return [`${heading}: ${shown.join(', ')}${left > 0 ? ` … and ${grouped(left)} more` : ''}.`]
  })
}

/** A name with a backtick in it would end the code before its time. */
function asCode(name: string): string {
  return `\`${name.replaceAll('`', "'")}\``
}
