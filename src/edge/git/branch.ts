import { WaybillError } from '../../errors.ts'
import { runGit } from './run.ts'

/** Makes a branch at a commit; nothing is checked out. Throws USAGE for a name that git refuses, or that is taken. */
export async function createBranch(root: string, name: string, commit: string): Promise<void> {
  const named = await runGit(['check-ref-format', `refs/heads/${name}`], { cwd: root })
  if (named.code !== 0 || name.startsWith('-'))
    throw new WaybillError('USAGE', `${name} is no name for a branch.`, {
      hint: 'For example: --create hotfix/1.4.1',
    })
  const made = await runGit(['branch', '--no-track', '--', name, commit], { cwd: root })
  if (made.code === 0) return
  throw new WaybillError('USAGE', `The branch ${name} was not made: ${made.stderr.trim().split('\n')[0]}`, {
    hint: 'Take another name, or delete that branch first.',
  })
}
