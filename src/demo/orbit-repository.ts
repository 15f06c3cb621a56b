import { join } from 'node:path'
import { gitOutput } from '../edge/git/run.ts'
import { continueHistory, writeHistory } from './history.ts'
import { maintainer, orbitDraft, orbitNext, orbitPast } from './orbit-history.ts'

/** The product's repository: a clone with a remote beside it, which the ledger is pushed to. */
export interface OrbitRepository {
  readonly root: string
  /** The commit of HEAD. */
  head(): Promise<string>
  /** Tags HEAD and pushes the tag, as a release does. */
  tag(version: string): Promise<void>
  /** The commits of the next release, pushed. */
  goOn(): Promise<void>
  /** Entries of the ledger as the remote has it. */
  entriesAtRemote(): Promise<number>
}

/** Makes `repository` and `remote.git` in the folder: the past, and the draft of 2.0.0. `files` set Waybill up. */
export async function makeRepository(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<OrbitRepository> {
  const root = join(folder, 'repository')
  const git = async (...args: readonly string[]) =>
    (await gitOutput(args, { cwd: root })).toString('utf8').trim()
  const marks = await writeHistory(root, orbitPast(new Date(), files))
  await continueHistory(root, orbitDraft(new Date(), marks.get('dragging') ?? ''))
  // Whatever hooks and keys this machine has are not for here.
  await git('config', 'core.hooksPath', '.git/no-hooks')
  await git('config', 'tag.gpgSign', 'false')
  await git('config', 'user.name', maintainer.name)
  await git('config', 'user.email', maintainer.email)
  await git('init', '--quiet', '--bare', '--template=', '--initial-branch=main', '../remote.git')
  await git('remote', 'add', 'origin', '../remote.git')
  const push = () => git('push', '--quiet', '--tags', 'origin', 'main')
  await push()
  return {
    root,
    head: () => git('rev-parse', 'HEAD'),
    async tag(version) {
      await git('tag', '--annotate', '--message', `Orbit ${version}`, `v${version}`)
      await push()
    },
    async goOn() {
      await continueHistory(root, orbitNext(new Date()))
      await push()
    },
    async entriesAtRemote() {
      return Number(await git('--git-dir', '../remote.git', 'rev-list', '--count', 'waybill-ledger'))
    },
  }
}
