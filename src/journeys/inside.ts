import type { Origin } from '../bom/difference.ts'
import type { RecordedBom } from '../bom/recorded.ts'
import type { Repository } from '../edge/git/repository.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import { billOf, type Bill, type BillRequest } from './bill.ts'

/** What is inside a release, and what was inside the one before. */
export interface Inside {
  /** Null where the release has no lockfile. */
  readonly now: InsideSide | null
  /** Null where there is nothing to compare with: `remarks` or `incomplete` say why. */
  readonly before: InsideSide | null
  readonly remarks: readonly string[]
  /** What could not be read. */
  readonly incomplete: readonly string[]
}

export interface InsideSide {
  readonly bom: RecordedBom
  readonly origin: Origin
}

export interface InsideRequest extends Pick<BillRequest, 'configuration' | 'below'> {
  readonly notes: Pick<ReleaseNotes, 'repository'>
  readonly release: Release
  /** The bill of materials of the release where it is known already, with what could not be read; null without a lockfile. */
  readonly bill?: Bill | null
}

/**
 * Reads the lockfiles of a release and of the one before it out of git; neither is drafted again. Where a lockfile of only
 * one of the two could be read there is nothing to compare with: what is in it would look new or gone.
 */
export async function lookInside(repository: Repository, request: InsideRequest): Promise<Inside> {
  const { release, bill } = request
  const [now, before] = await Promise.all([
    found(repository, request, {
      ref: release.tag ?? release.version ?? release.commit.slice(0, 12),
      commit: release.commit,
      bill,
    }),
    foundBefore(repository, request),
  ])
  const why = whyNot(now, before)
  return {
    now: await sideOf(now),
    before: why === null && before !== null ? await sideOf(before) : null,
    remarks: why?.remark === undefined ? [] : [why.remark],
    incomplete: [
      ...(before === null ? [] : failuresOf(before)),
      ...(bill === undefined ? failuresOf(now) : []),
      ...(why?.fault === undefined ? [] : [why.fault]),
    ],
  }
}

/** A release by its name, and its bill of materials; null where it has no lockfile. */
interface Found {
  readonly ref: string
  readonly commit: string
  readonly bill: Bill | null
  /** How its lockfiles are told: with the folder, where only one is asked about. */
  readonly where: string
}

async function found(
  repository: Repository,
  { notes, release, configuration, below = '' }: InsideRequest,
  { ref, commit, bill }: { ref: string; commit: string; bill?: Bill | null | undefined },
): Promise<Found> {
  const of = commit === release.commit ? release : null
  const read =
    bill === undefined ? billOf(repository, commit, { notes, release: of, configuration, below }) : bill
  return { ref, commit, bill: await read, where: below === '' ? '' : ` in ${below}` }
}

async function foundBefore(repository: Repository, request: InsideRequest): Promise<Found | null> {
  const { previousTag } = request.release
  const commit = previousTag === null ? null : await repository.resolve(previousTag)
  return previousTag === null || commit === null
    ? null
    : found(repository, request, { ref: previousTag, commit })
}

/** Why two releases are not compared: a remark where that is as it is, a fault where something could not be read. */
function whyNot(
  now: Found,
  before: Found | null,
): { readonly remark?: string; readonly fault?: string } | null {
  if (now.bill === null) return { remark: `${now.ref} has no lockfile${now.where}.` }
  if (before === null) return { remark: `There is no release before ${now.ref} to compare it with.` }
  const against = `${now.ref} is not compared with ${before.ref}`
  if (before.bill === null) return { remark: `${against}, which has no lockfile${before.where}.` }
  return pathsUnread(now.bill) === pathsUnread(before.bill)
    ? null
    : { fault: `${against}: what could not be read of one of them would look new or gone.` }
}

async function sideOf({ ref, commit, bill }: Found): Promise<InsideSide | null> {
  if (bill === null) return null
  const { readRecordedBom } = await import('../bom/recorded.ts')
  const bom = readRecordedBom(bill.bom.document, `the bill of materials of ${ref}`)
  return { bom, origin: { ref, commit } }
}

/** What a release tells of its dependencies; null where there is nothing to compare. */
export async function dependenciesOf({
  before,
  now,
}: Pick<Inside, 'before' | 'now'>): Promise<NonNullable<Release['dependencies']> | null> {
  if (before === null || now === null) return null
  const { differenceOf } = await import('../bom/difference.ts')
  const { dependenciesSectionOf } = await import('../bom/diff-section.ts')
  const diff = differenceOf(before.bom, now.bom, { from: before.origin, to: now.origin })
  const { direct, flags, lines, ...told } = dependenciesSectionOf(diff)
  return { ...told, direct: [...direct], flags: [...flags], lines: [...lines] }
}

function failuresOf({ ref, bill }: Found): string[] {
  if (bill === null) return []
  return [
    ...bill.bom.errors.map(({ at, message }) => {
      const line = at?.line === undefined ? '' : `:${at.line}`
      return `${ref}: ${at?.file ?? 'a lockfile'}${line}: ${message}`
    }),
    ...bill.unread.map(({ path, reason }) => `${ref}: ${path}: not read, since ${reason}.`),
  ]
}

function pathsUnread({ bom, unread }: Bill): string {
  const paths = [...bom.errors.map(({ at }) => at?.file ?? ''), ...unread.map(({ path }) => path)]
  return JSON.stringify(paths.toSorted((a, b) => (a < b ? -1 : 1)))
}
