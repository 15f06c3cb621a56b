import type { Release } from '../notes/document.ts'
import type { Draft } from './draft.ts'
import { dependenciesOf, lookInside, type Inside } from './inside.ts'
import type { Source } from './source.ts'
import type { NamedText } from './vulnerabilities.ts'
import type { Said } from './vulnerability-remarks.ts'

/** What is asked about the inside of a release. */
export interface InsideWanted {
  readonly dependencies: boolean
  /** What scanners found in it; null where nobody asks. */
  readonly findings: readonly NamedText[] | null
}

/** A draft with what its user is told of the findings. */
export interface InsideDraft extends Draft {
  readonly said: readonly Said[]
}

/**
 * The draft of one release with what changed inside it since the one before. Reads the lockfiles of both. Throws
 * FINDINGS_INVALID for each file of findings that cannot be read.
 */
export async function draftInside(source: Source, draft: Draft, wanted: InsideWanted): Promise<InsideDraft> {
  const [release, ...others] = draft.notes.releases
  if (release === undefined) return { ...draft, said: [] }
  const { repository, configuration } = source
  const inside = await lookInside(repository, {
    notes: draft.notes,
    release,
    configuration,
    below: draft.folder === null ? '' : draft.folder.slice(repository.root.length + 1),
  })
  const dependencies = wanted.dependencies ? await dependenciesOf(inside) : null
  const known = await vulnerabilitiesOf(inside, wanted.findings)
  const told: Release = {
    ...release,
    ...(known && { vulnerabilities: known.vulnerabilities }),
    ...(dependencies && { dependencies }),
  }
  return {
    ...draft,
    notes: { ...draft.notes, releases: [told, ...others] },
    warnings: [...draft.warnings, ...inside.remarks],
    incomplete: [...draft.incomplete, ...inside.incomplete],
    said: known?.said ?? [],
  }
}

async function vulnerabilitiesOf(
  { now, before }: Inside,
  findings: InsideWanted['findings'],
): Promise<{ vulnerabilities: NonNullable<Release['vulnerabilities']>; said: readonly Said[] } | null> {
  if (now === null || findings === null) return null
  const { vulnerabilitiesSection } = await import('./vulnerabilities.ts')
  const { counts, lines, said } = vulnerabilitiesSection({ current: now, previous: before, findings })
  return { vulnerabilities: { ...counts, lines: [...lines] }, said }
}
