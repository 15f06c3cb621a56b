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
    found(repository, request, { ...nameOf(release), bill }),
    foundBefore(repository, request),
  ])
  const { fault, ...compared } = compareInside(now, before)
  return {
    ...compared,
    incomplete: [...(before?.failures ?? []), ...(bill === undefined ? now.failures : []), ...fault],
  }
}

/** What people call a release where what is inside it is told, and its commit. */
export function nameOf({ tag, version, commit }: Release): { readonly ref: string; readonly commit: string } {
  return { ref: tag ?? version ?? commit.slice(0, 12), commit }
}

/** A release by its name, and what is inside it. */
export interface Opened {
  readonly ref: string
  /** Null where it has no lockfile. */
  readonly side: InsideSide | null
  /** Which of its lockfiles could not be read: the same text for the same ones. */
  readonly unread: string
  /** The same for people. */
  readonly failures: readonly string[]
  /** How its lockfiles are told: with the folder, where only one is asked about. */
  readonly where: string
}

/** What of a bill of materials is looked at. */
export interface ReadableBill extends Pick<Bill, 'unread'> {
  readonly bom: Pick<Bill['bom'], 'document' | 'errors'>
}

/** What is inside a release by its bill of materials (null without a lockfile), which is needed no longer afterwards. */
export async function openInside(
  bill: ReadableBill | null,
  { ref, commit, below }: { readonly ref: string; readonly commit: string; readonly below: string },
): Promise<Opened> {
  const name = { ref, where: below === '' ? '' : ` in ${below}` }
  if (bill === null) return { ...name, side: null, unread: '', failures: [] }
  const { readRecordedBom } = await import('../bom/recorded.ts')
  const bom = readRecordedBom(bill.bom.document, `the bill of materials of ${ref}`)
  return {
    ...name,
    side: { bom, origin: { ref, commit } },
    unread: pathsUnread(bill),
    failures: failuresOf(ref, bill),
  }
}

/** The two sides, the one before only where it can be compared with; `fault` says what could not be read. */
export function compareInside(
  now: Opened,
  before: Opened | null,
): Omit<Inside, 'incomplete'> & { readonly fault: readonly string[] } {
  const { remark, fault } = whyNot(now, before) ?? {}
  return {
    now: now.side,
    before: remark === undefined && fault === undefined ? (before?.side ?? null) : null,
    remarks: remark === undefined ? [] : [remark],
    fault: fault === undefined ? [] : [fault],
  }
}

async function found(
  repository: Repository,
  { notes, release, configuration, below = '' }: InsideRequest,
  { ref, commit, bill }: { ref: string; commit: string; bill?: Bill | null | undefined },
): Promise<Opened> {
  const of = commit === release.commit ? release : null
  const read =
    bill === undefined ? billOf(repository, commit, { notes, release: of, configuration, below }) : bill
  return openInside(await read, { ref, commit, below })
}

async function foundBefore(repository: Repository, request: InsideRequest): Promise<Opened | null> {
  const { previousTag } = request.release
  const commit = previousTag === null ? null : await repository.resolve(previousTag)
  return previousTag === null || commit === null
    ? null
    : found(repository, request, { ref: previousTag, commit })
}

/** Why two releases are not compared: a remark where that is as it is, a fault where something could not be read. */
function whyNot(
  now: Opened,
  before: Opened | null,
): { readonly remark?: string; readonly fault?: string } | null {
  if (now.side === null) return { remark: `${now.ref} has no lockfile${now.where}.` }
  if (before === null) return { remark: `There is no release before ${now.ref} to compare it with.` }
  const against = `${now.ref} is not compared with ${before.ref}`
  if (before.side === null) return { remark: `${against}, which has no lockfile${before.where}.` }
  return now.unread === before.unread
    ? null
    : { fault: `${against}: what could not be read of one of them would look new or gone.` }
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

function failuresOf(ref: string, bill: ReadableBill): string[] {
  return [
    ...bill.bom.errors.map(({ at, message }) => {
      const line = at?.line === undefined ? '' : `:${at.line}`
      return `${ref}: ${at?.file ?? 'a lockfile'}${line}: ${message}`
    }),
    ...bill.unread.map(({ path, reason }) => `${ref}: ${path}: not read, since ${reason}.`),
  ]
}

function pathsUnread({ bom, unread }: ReadableBill): string {
  const paths = [...bom.errors.map(({ at }) => at?.file ?? ''), ...unread.map(({ path }) => path)]
  return JSON.stringify(paths.toSorted((a, b) => (a < b ? -1 : 1)))
}
