import { openRepository, type Repository } from '../../src/edge/git/repository.ts'
import { writeHistory, type PastCommit } from '../../src/demo/history.ts'
import { scratchFolder } from './folder.ts'

/** A repository in a scratch folder with this history, and the ids of its marked commits. */
export async function repositoryWith(
  commits: readonly PastCommit[],
): Promise<{ root: string; repository: Repository; oid: (mark: string) => string }> {
  const root = await scratchFolder()
  const oids = await writeHistory(root, commits)
  return {
    root,
    repository: await openRepository(root),
    oid: (mark) => {
      const oid = oids.get(mark)
      if (oid === undefined) throw new Error(`No commit is marked ${mark}.`)
      return oid
    },
  }
}

/** A history in which every message is a commit on main; `v1.0.0` and the like alone are tags on the commit before. */
export function plainHistory(...lines: readonly string[]): PastCommit[] {
  const commits: PastCommit[] = []
  for (const line of lines) {
    const last = commits.at(-1)
    if (/^v?\d+\.\d+\.\d+\S*$/.test(line) && last)
      commits[commits.length - 1] = { ...last, tags: [...(last.tags ?? []), line] }
    else commits.push({ message: line, mark: line })
  }
  return commits
}
