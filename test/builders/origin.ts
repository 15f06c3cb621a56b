import { writeHistory, type PastCommit } from '../../src/demo/history.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { scratchFolder } from './folder.ts'
import { lockfile } from './lockfile.ts'

const past: readonly PastCommit[] = [
  {
    message: 'feat: begin',
    files: {
      'package.json': '{"name":"api","version":"1.0.0"}',
      'package-lock.json': lockfile({ left: '1.2.3' }),
      'waybill.yml': 'product: Acme API\nrepository: https://github.com/acme/api\n',
    },
    tags: ['v1.0.0'],
    annotation: 'Acme API 1.0.0',
  },
  { message: 'feat(search): find by any word (#5)' },
  { message: 'fix: answer an empty question', tags: ['v1.1.0'], annotation: 'Acme API 1.1.0' },
  { message: 'docs: say how to search' },
  { message: 'feat: export invoices as CSV', mark: 'main' },
]

/**
 * The repository that jobs check out: 1.1.0 is released, 1.2.0 is drafted on main, and pull request 7 adds one commit, with the
 * references that GitHub makes for it.
 */
export async function anOrigin(
  more: { readonly past?: readonly PastCommit[]; readonly files?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const root = await scratchFolder()
  const commits = [...past, ...(more.past ?? [])].map((commit, index) =>
    index === 0 ? { ...commit, files: { ...commit.files, ...more.files } } : commit,
  )
  await writeHistory(root, [
    ...commits,
    { message: 'feat!: drop the old search', branch: 'topic', from: 'main', mark: 'topic' },
    {
      message: 'Merge pull request #7 from topic',
      branch: 'merged',
      from: 'main',
      merges: ['topic'],
    },
  ])
  const git = (...args: string[]) => gitOutput(args, { cwd: root })
  await git('update-ref', 'refs/pull/7/head', 'refs/heads/topic')
  await git('update-ref', 'refs/pull/7/merge', 'refs/heads/merged')
  await git('update-ref', '-d', 'refs/heads/merged')
  return root
}
