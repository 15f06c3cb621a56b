import { execFileSync } from 'node:child_process'

import { writeHistory, type PastCommit } from '../../../src/demo/history.ts'
import { gitOutput } from '../../../src/edge/git/run.ts'
import { scratchFolder } from '../../builders/folder.ts'

/** Runs git in a folder and gives what it printed; throws when it fails. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** A repository to clone from, and its URL: over `file:` depth works as it does over a network. */
export async function originWith(
  commits: readonly PastCommit[],
): Promise<{ path: string; url: string; oid: (mark: string) => string }> {
  const path = await scratchFolder()
  const oids = await writeHistory(path, commits)
  return { path, url: `file://${path}`, oid: (mark) => oids.get(mark) ?? '' }
}

/** A clone of `main` with only so many commits and no tags, as CI systems make it. A server of this process may answer. */
export async function shallowClone(url: string, depth: number): Promise<string> {
  const root = await scratchFolder()
  git(root, 'init', '--quiet', '--initial-branch=main', '.')
  git(root, 'remote', 'add', 'origin', url)
  const refspec = '+refs/heads/main:refs/remotes/origin/main'
  await gitOutput(['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', refspec], { cwd: root })
  git(root, 'checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main')
  return root
}

/** How many commits HEAD reaches, and how many all references reach. */
export function counts(root: string): { head: number; all: number } {
  return {
    head: Number(git(root, 'rev-list', '--count', 'HEAD')),
    all: Number(git(root, 'rev-list', '--count', '--all', 'HEAD')),
  }
}

/** So many commits in a row on a branch, each with its number as its mark; `tagged` names tags by the number. */
export function row(
  count: number,
  tagged: Readonly<Record<number, readonly string[]>> = {},
  more: Partial<PastCommit> = {},
): PastCommit[] {
  return Array.from({ length: count }, (_, index) => ({
    message: `feat: number ${index + 1}`,
    mark: String(index + 1),
    files: { [`file-${index % 7}`]: String(index) },
    ...more,
    ...(tagged[index + 1] === undefined ? {} : { tags: tagged[index + 1] as readonly string[] }),
  }))
}
