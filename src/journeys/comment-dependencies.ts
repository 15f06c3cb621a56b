import type { DifferenceView } from '../bom/diff-view.ts'
import { lockfilesAmong } from '../bom/lockfiles/found.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { PullRequestDocument } from '../notes/pull-request-document.ts'
import { billOf } from './bill.ts'
import { compareSides, type Side } from './bom-diff.ts'
import type { PullRequestCommits } from './comment-commits.ts'
import type { Source } from './source.ts'

/** What a pull request changes inside, counted, and as people read its beginning. */
export interface DependencyChange {
  readonly counts: NonNullable<PullRequestDocument['dependencies']>
  /** Null where a lockfile is written anew with the same inside: that is nothing to read. */
  readonly view: Pick<DifferenceView, 'totals' | 'attention'> | null
  /** Lockfiles that could not be read. */
  readonly incomplete: readonly string[]
}

/** Few enough for a comment; `bom diff` has them all. */
const mostListed = 5

/** What changes inside, where a lockfile does. Null where none does, and where one side has no lockfile to compare with. */
export async function dependenciesChanged(
  source: Source,
  { commits, trees }: PullRequestCommits,
  repository: ReleaseNotes['repository'],
): Promise<DependencyChange | null> {
  const changed = new Set(commits.flatMap(({ paths }) => paths ?? []))
  const { lockfiles, ignored } = lockfilesAmong([...changed])
  if (lockfiles.length + ignored.filter(({ unread }) => unread).length === 0) return null
  const { readRecordedBom } = await import('../bom/recorded.ts')
  const side = async (commit: string, ref: string): Promise<Side | null> => {
    const { configuration } = source
    const bill = await billOf(source.repository, commit, {
      notes: { repository },
      release: null,
      configuration,
    })
    if (bill === null) return null
    return { bom: readRecordedBom(JSON.stringify(bill.bom.value), ref), origin: { ref, commit }, bill }
  }
  const before = await side(trees.before, 'the branch')
  const after = await side(trees.after, 'the pull request')
  if (before === null || after === null) return null
  const diff = compareSides(before, after)
  const { viewDifference } = await import('../bom/diff-view.ts')
  const { totals, attention } = viewDifference(diff, { limit: mostListed })
  const { added, removed, upgraded, downgraded, flags } = diff.counts
  // The product's own parts come with every release, and are none of what is inside.
  const isSame = Object.entries(diff.counts).every(
    ([name, count]) => count === 0 || name === 'same' || name === 'own',
  )
  const broken = [before, after].flatMap(({ bill }) => bill?.bom.errors ?? [])
  return {
    counts: { added, removed, upgraded, downgraded, flags },
    view: isSame ? null : { totals, attention },
    incomplete: [...new Set(broken.map(({ message, at }) => `${at?.file ?? 'A lockfile'}: ${message}`))],
  }
}
