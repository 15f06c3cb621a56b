import type { Next } from '../notes/document.ts'
import { placeCommits } from '../notes/place.ts'
import { nextVersion } from '../notes/version.ts'
import { weightOf } from '../notes/weight.ts'
import { beginAt } from './draft.ts'
import { draftExtent, readCommitsOf } from './range-commits.ts'
import type { Source } from './source.ts'
import { askAbout, missingOf, versionOf } from './tell.ts'

/** The next version and why, with what the caller must tell its user. */
export interface NextRelease {
  readonly next: Next
  readonly source: Source
  /** The folder of the package; null for the product as a whole. */
  readonly folder: string | null
  readonly warnings: readonly string[]
  readonly incomplete: readonly string[]
}

/**
 * The next version and why: what `waybill next` prints. With `prerelease` (`rc`), the next one of that name on the way to
 * it. Throws what `draftShipment` throws.
 */
export async function nextRelease(source: Source, prerelease: string | null = null): Promise<NextRelease> {
  const { ground, tip } = await beginAt(source, null)
  const read = await readCommitsOf(ground, draftExtent(ground, tip))
  const asked = await askAbout(ground, [read.range])
  const placed = placeCommits(read.range, ground.rules, asked.findings)
  const { version, bump, warnings } = versionOf(ground, placed, { ...read, prerelease })
  return {
    source,
    folder: ground.package?.folder ?? null,
    warnings: [...ground.warnings, ...read.warnings, ...warnings],
    incomplete: missingOf(ground, asked),
    next: {
      schema: 'waybill/next@1',
      version,
      previousVersion: read.base?.version.raw ?? null,
      previousTag: read.base?.tag ?? null,
      tag: version === null ? null : ground.family.tagFor(version),
      bump,
      ...(ground.package === null ? {} : { package: ground.package.name }),
      reasons: placed
        .filter(({ weight }) => weight !== 'none')
        .map((shown) => ({
          commit: shown.reading.oid,
          bump: nextVersion('1.0.0', weightOf([shown])).bump,
          description: shown.reading.description,
        })),
    },
  }
}
