import type { BomDiff } from '../bom/diff-document.ts'
import { differenceOf, type Origin } from '../bom/difference.ts'
import { readRecordedBom, type RecordedBom } from '../bom/recorded.ts'
import { WaybillError } from '../errors.ts'
import { billOf, type Bill, type BillRequest } from './bill.ts'
import { beginAt, draftShipment, repositoryOf } from './draft.ts'
import type { Source } from './source.ts'

/** One side of a comparison: a document, and where it comes from. */
export interface Side {
  readonly bom: RecordedBom
  readonly origin: Origin
  /** Lockfiles that could not be read; null for a document of a file. */
  readonly bill: Bill | null
}

/** A document that somebody wrote. Throws BOM_UNREADABLE. */
export function sideOfFile(text: string, file: string): Side {
  return { bom: readRecordedBom(text, file), origin: { file }, bill: null }
}

/** The bill of materials of a revision, in a folder of the repository. Throws LOCKFILE_MISSING and TAG_NOT_FOUND. */
export async function sideAt(source: Source, ref: string, below: string): Promise<Side> {
  const { commit, ...about } = await aboutRevision(source, ref)
  const bill = await billOf(source.repository, commit, {
    ...about,
    configuration: source.configuration,
    below,
  })
  if (bill === null)
    throw new WaybillError(
      'LOCKFILE_MISSING',
      `There is no lockfile in ${below || 'the repository'} at ${ref}.`,
      {
        hint: 'Compare with a bill of materials that was written then: its file takes the place of the revision.',
      },
    )
  return {
    bom: readRecordedBom(JSON.stringify(bill.bom.value), `the bill of materials of ${ref}`),
    origin: { ref, commit },
    bill,
  }
}

/** What names a bill of materials. At a tag no history is read, which a shallow clone may not have. */
async function aboutRevision(
  source: Source,
  ref: string,
): Promise<Pick<BillRequest, 'notes' | 'release' | 'version'> & { readonly commit: string }> {
  const { ground, tip } = await beginAt(source, ref)
  const tagged = ground.releases.findLast(({ oid }) => oid === tip)
  if (tagged) {
    const repository = repositoryOf(ground)
    return { notes: { repository }, release: null, version: tagged.version.raw, commit: tip }
  }
  const { notes } = await draftShipment(source, ref)
  const release = notes.releases[0] ?? null
  return { notes, release, commit: release?.commit ?? tip }
}

export const diffFormats = ['md', 'html', 'text', 'json'] as const

/** A comparison as people or programs want it. */
export async function renderDiff(diff: BomDiff, format: (typeof diffFormats)[number]): Promise<string> {
  if (format === 'json') return `${JSON.stringify(diff, null, 2)}\n`
  const { renderDifference } = await import('../bom/diff-render.ts')
  return renderDifference(diff, format)
}

export function compareSides(from: Side, to: Side): BomDiff {
  return differenceOf(from.bom, to.bom, { from: from.origin, to: to.origin })
}
