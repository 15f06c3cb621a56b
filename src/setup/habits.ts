import { readHeader } from '../changes/header.ts'

/** How a project writes its commits: counts of those that were looked at. */
export interface Habits {
  readonly commits: number
  /** Those with a conventional header, merges left out. */
  readonly conventional: number
  readonly merges: number
}

/** Counts what commits look like, merges apart. */
export function habitsOf(
  commits: readonly { readonly message: string; readonly parents: readonly string[] }[],
): Habits {
  const own = commits.filter(({ parents }) => parents.length < 2)
  const conventional = own.filter(
    ({ message }) => readHeader((message.split('\n')[0] ?? '').trimEnd()) !== null,
  )
  return { commits: commits.length, conventional: conventional.length, merges: commits.length - own.length }
}

/**
 * Whether the merges of a project tell its story better than its commits: most commits came by a merge of a pull request
 * and few of them follow the convention.
 */
export function tellsByMerges({ commits, conventional, merges }: Habits): boolean {
  return commits >= 20 && merges * 4 >= commits && conventional * 3 < commits - merges
}

/** The share of conventional commits in percent; null where there are none to speak of. */
export function conventionalShare({ commits, conventional, merges }: Habits): number | null {
  const own = commits - merges
  return own === 0 ? null : Math.round((100 * conventional) / own)
}
