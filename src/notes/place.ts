import { duplicatesIn, mayHoldCopies } from '../changes/duplicates.ts'
import type { CommitReading } from '../changes/change.ts'
import type { ReadRange } from '../changes/range.ts'
import { cancelled } from '../changes/revert.ts'
import { followCommonChangelog } from './common-changelog.ts'
import type { Findings } from './findings.ts'
import type { NotesRules } from './notes-rules.ts'
import { placeByType, placeReading } from './place-reading.ts'
import type { Because, Bucket, More, Placed } from './placed.ts'
import { shapeRange, type ShapedRange } from './shape.ts'
import { hasOverrideWords, hasWords, toldMerges } from './told-merges.ts'

/**
 * Puts every commit of a range into exactly one bucket, and says why. In this order: what is elsewhere (with a package),
 * what cancels each other, copies, merges and what they brought, commits that are git's own plumbing, what somebody wrote
 * about a commit, the rules, its type. The order of the range is kept.
 */
export function placeCommits(range: ReadRange, rules: NotesRules, findings: Findings): Placed[] {
  const alone = openAlone(range, rules)
  if (isPlain(range, rules, findings)) return range.readings.map(alone)
  const shaped = shapeRange(range, rules, findings)
  const { readings } = shaped.range
  const leaving = openLeaving(shaped, rules, { asWritten: range, findings })
  const one = (index: number, reading: CommitReading, more: More | null): Placed =>
    more === null ? alone(reading, index) : placeWithMore(reading, more, rules)
  const isListed = (index: number): boolean => {
    const reading = readings[index]
    return reading !== undefined && one(index, reading, shaped.more.get(index) ?? null).section !== null
  }
  const fates = toldMerges(shaped, {
    firstParent: rules.firstParent,
    isOut: (index) => leaving(index) !== null,
    isElsewhere: (index) => leaving(index) === isElsewhere,
    isListed,
  })
  const told = new Map<string, string>()
  const placed = readings.map((reading, index): Placed => {
    const out = leaving(index)
    if (out !== null) return leave(reading, out)
    const fate = fates.size === 0 ? undefined : fates.get(index)
    if (fate?.kind === 'hidden') return leave(reading, asMerge)
    const more = shaped.more.get(index) ?? null
    if (fate?.kind === 'told-by') return { ...leave(reading, toldBy('told-by-merge', fate.merge)), more }
    // A merge that is told is told even in words that look like git's own.
    const own = fate === undefined ? one(index, reading, more) : placeReading(reading, more, rules)
    const teller = own.section === null ? undefined : toldBefore(own, told)
    return teller === undefined ? own : { ...leave(reading, toldBy('told-with', teller)), more }
  })
  return rules.style === 'common-changelog' ? followCommonChangelog(placed) : placed
}

/** Whether every commit of a range stands for itself, as in most releases. */
function isPlain(range: ReadRange, rules: NotesRules, findings: Findings): boolean {
  if (findings.enriched.size > 0 || findings.patches.size > 0 || rules.overriding !== null) return false
  if (rules.style === 'common-changelog' || (rules.package?.folder ?? null) !== null) return false
  const { tangled = range.readings.some(({ merge, revert }) => merge || revert !== null) } = range
  return !tangled && !mayHoldCopies(range)
}

function placeWithMore(reading: CommitReading, more: More, rules: NotesRules): Placed {
  return isPlumbing(reading) && !hasWords(reading, more)
    ? leave(reading, asPlumbing)
    : placeReading(reading, more, rules)
}

/** Places the commits of a range of which nothing more is known; in every release of a run in the same way. */
function openAlone(
  { history }: ReadRange,
  rules: NotesRules,
): (reading: CommitReading, index: number) => Placed {
  if (history === undefined) return (reading) => placeAlone(reading, rules)
  const { memory } = rules
  const { placed } = memory
  while (placed.length < history.size) placed.push(undefined)
  const { numbers } = history
  return (reading, index) => {
    const number = numbers[index] ?? 0
    const known = placed[number]
    // What another history has under this number, or a shape of the reading, is placed by itself.
    return known?.reading === reading ? known : (placed[number] = placeAlone(reading, rules))
  }
}

/**
 * Places a commit of a history, by its number there, as it will be placed where nothing more is known of it: to be called
 * while there is time, with one number after the other.
 */
export function placeAhead(reading: CommitReading, number: number, rules: NotesRules): void {
  const { placed } = rules.memory
  while (placed.length < number) placed.push(undefined)
  if (placed.length === number) placed.push(placeAlone(reading, rules))
}

function placeAlone(reading: CommitReading, rules: NotesRules): Placed {
  if (isPlumbing(reading) && !hasWords(reading, null)) return leave(reading, asPlumbing)
  return placeByType(reading, rules) ?? placeReading(reading, null, rules)
}

/** Where a commit goes that is not looked at further. */
interface Leaving {
  readonly bucket: Bucket
  readonly because: Because
}

const isElsewhere: Leaving = { bucket: 'elsewhere', because: { kind: 'elsewhere' } }
const asMerge: Leaving = { bucket: 'hidden', because: { kind: 'merge' } }
const asPlumbing: Leaving = { bucket: 'hidden', because: { kind: 'plumbing' } }

function toldBy(kind: 'told-by-merge' | 'told-with', other: string): Leaving {
  return { bucket: 'duplicate', because: { kind, other } }
}

function leave(reading: CommitReading, { bucket, because }: Leaving): Placed {
  return { reading, bucket, section: null, because, weight: 'none', more: null, told: null }
}

/** What is elsewhere, cancelled or a copy, whatever it says; null for everything else. */
function openLeaving(
  shaped: ShapedRange,
  rules: NotesRules,
  { asWritten, findings }: { readonly asWritten: ReadRange; readonly findings: Findings },
): (index: number) => Leaving | null {
  const { readings } = shaped.range
  const folder = rules.package?.folder ?? null
  const gone = cancelled(withPullRequests(asWritten, shaped, findings))
  // A forge knows every commit of a pull request by its number; only one that a commit names itself tells of a copy.
  const copies = duplicatesIn(asWritten, { patches: findings.patches, gone })
  const outside = new Set<string>()
  if (folder !== null)
    readings.forEach(({ oid, touched }, index) => {
      if (touched !== null && !belongs(index, folder)) outside.add(oid)
    })
  if (outside.size + gone.size + copies.size === 0) return () => null

  function belongs(index: number, inFolder: number): boolean {
    return readings[index]?.touched?.folders.includes(inFolder) ?? true
  }

  return (index) => {
    const oid = readings[index]?.oid ?? ''
    if (outside.has(oid)) return isElsewhere
    const end = gone.get(oid)
    if (end)
      return {
        bucket: 'reverted',
        because: { kind: end.role === 'reverts' ? 'reverts' : 'reverted-by', other: end.other },
      }
    const copy = copies.get(oid)
    return copy && !outside.has(copy.of)
      ? { bucket: 'duplicate', because: { kind: copy.kind, other: copy.of } }
      : null
  }
}

/** The commits as they were written, which is how reverts quote them, with the pull requests that the forge knows of. */
function withPullRequests(asWritten: ReadRange, { range }: ShapedRange, { enriched }: Findings): ReadRange {
  if (enriched.size === 0) return asWritten
  return {
    readings: asWritten.readings.map((reading, index) => {
      const pullRequest = range.readings[index]?.pullRequest ?? null
      return pullRequest === reading.pullRequest ? reading : { ...reading, pullRequest }
    }),
    parentsOf: (index) => asWritten.parentsOf(index),
  }
}

/** Git's own words for a fixup tell readers nothing that the commits they belong to do not. */
function isPlumbing({ header }: CommitReading): boolean {
  // Asked of every commit, so first by the one character that they all have.
  return header.includes('! ') && /^(?:fixup|squash|amend)! /.test(header)
}

/** Of several commits that are told in the same words of their pull request, the newest; undefined for that one itself. */
function toldBefore({ reading, more }: Placed, told: Map<string, string>): string | undefined {
  const key = more?.override?.key
  const shares = more !== null && (more.byTitle || (hasOverrideWords(more) && /^[#!]/.test(key ?? '')))
  if (!shares || reading.pullRequest === null) return undefined
  const before = told.get(reading.pullRequest)
  if (before === undefined) told.set(reading.pullRequest, reading.oid)
  return before
}
