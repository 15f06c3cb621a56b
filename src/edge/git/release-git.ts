import type { Environment } from '../edge.ts'
import { makeTag, readTag, removeTag, tagsAbove, type LocalTag, type NewTag } from './make-tag.ts'
import { openReleaseRemote, type ReleaseRemote } from './push-release.ts'
import {
  advance,
  changedFiles,
  checkedOutBranch,
  readCommit,
  writeReleaseCommit,
  type CommitFacts,
  type NewCommit,
} from './release-commit.ts'
import { releaseIdentity, type Identity } from './release-identity.ts'

/** What a release does with git, here and at the remote. */
export interface ReleaseGit {
  /** Null where the clone has no remote of the configured name: then a release stays in this clone. */
  readonly remote: ReleaseRemote | null
  branch(): Promise<string | null>
  changedFiles(): Promise<readonly string[]>
  commit(oid: string): Promise<CommitFacts | null>
  tag(name: string): Promise<LocalTag | null>
  /** The tags whose commits hold another, by name. */
  tagsAbove(commit: string): Promise<readonly string[]>
  writeCommit(commit: NewCommit): Promise<string>
  makeTag(tag: NewTag): Promise<string>
  removeTag(name: string, object: string): Promise<void>
  advance(from: string, to: string): Promise<boolean>
}

/** Opens a clone for releasing; nothing is asked of the remote yet. */
export async function openReleaseGit(
  root: string,
  {
    remote,
    environment,
    signal,
  }: {
    readonly remote: string
    readonly environment: Pick<Environment, 'variable' | 'actor'>
    readonly signal: AbortSignal
  },
): Promise<ReleaseGit> {
  const token = environment.variable('WAYBILL_PUSH_TOKEN') ?? null
  let identity: Promise<Identity> | undefined
  const whose = () => (identity ??= releaseIdentity(root, environment))
  return {
    remote: await openReleaseRemote(root, { name: remote, token, signal }),
    branch: () => checkedOutBranch(root),
    changedFiles: () => changedFiles(root),
    commit: (oid) => readCommit(root, oid),
    tag: (name) => readTag(root, name),
    tagsAbove: (commit) => tagsAbove(root, commit),
    writeCommit: async (commit) => writeReleaseCommit(root, await whose(), commit),
    makeTag: async (tag) => makeTag(root, await whose(), tag),
    removeTag: (name, object) => removeTag(root, name, object),
    advance: (from, to) => advance(root, from, to),
  }
}
