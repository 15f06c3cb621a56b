import { exitCodes, WaybillError } from '../../errors.ts'
import { dated, type Identity } from './release-identity.ts'
import { gitFailed, gitOutput, runGit, withoutCredentials } from './run.ts'

/** A tag as this clone has it. */
export interface LocalTag {
  /** What the reference names: the tag object of an annotated tag, else the commit. */
  readonly object: string
  readonly commit: string
  /** When it was made, or its commit was, in seconds since 1970-01-01 UTC. */
  readonly at: number
}

export interface NewTag {
  readonly name: string
  readonly commit: string
  readonly message: string
  /** Null: as git is configured to (`tag.gpgSign`). */
  readonly sign: boolean | null
  /** Seconds since 1970-01-01 UTC. */
  readonly at: number
}

/** The tag of a name; null where there is none, or it names no commit. */
export async function readTag(root: string, name: string): Promise<LocalTag | null> {
  const format = '%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)%00%(creatordate:unix)'
  const args = ['for-each-ref', `--format=${format}`, `refs/tags/${name}`]
  const listed = (await gitOutput(args, { cwd: root })).toString('utf8')
  // The pattern also matches the tags in a folder of that name, and these have a line each.
  const lines = listed.split('\n').filter((line) => line !== '')
  if (lines.length === 0) return null
  const exact = await runGit(['rev-parse', '--verify', '--quiet', `refs/tags/${name}`], { cwd: root })
  const line = lines.find((one) => one.startsWith(exact.stdout.toString('utf8').trim()))
  if (exact.code !== 0 || line === undefined) return null
  const [object = '', type, peeled = '', peeledType, at = '0'] = line.split('\0')
  if (type === 'commit') return { object, commit: object, at: Number(at) }
  return peeledType === 'commit' ? { object, commit: peeled, at: Number(at) } : null
}

/** The tags whose commits hold a commit, or are it. */
export async function tagsAbove(root: string, commit: string): Promise<readonly string[]> {
  const args = ['for-each-ref', '--format=%(refname)', `--contains=${commit}`, 'refs/tags']
  const listed = (await gitOutput(args, { cwd: root })).toString('utf8')
  return listed
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.slice('refs/tags/'.length))
}

/**
 * Makes an annotated tag, signed where that is wanted or configured, and gives its object. The message stays as it is, byte for
 * byte. Throws RELEASE_UNREADY where it cannot be signed, USAGE for a name that git refuses.
 */
export async function makeTag(root: string, identity: Identity, tag: NewTag): Promise<string> {
  const named = await runGit(['check-ref-format', `refs/tags/${tag.name}`], { cwd: root })
  if (named.code !== 0 || tag.name.startsWith('-'))
    throw new WaybillError('USAGE', `${tag.name} is no name for a tag.`, {
      hint: 'Mend `tags` in waybill.yml, as in tags: "v{version}".',
    })
  const signing = tag.sign === null ? '--annotate' : tag.sign ? '--sign' : '--no-sign'
  const how = ['--annotate', signing, '--cleanup=verbatim', '--file=-']
  const args = ['tag', ...new Set(how), '--', tag.name, tag.commit]
  const made = await runGit(args, { cwd: root, input: tag.message, environment: dated(identity, tag.at) })
  if (made.code === 0) {
    const object = await gitOutput(['rev-parse', '--verify', `refs/tags/${tag.name}`], { cwd: root })
    return object.toString('utf8').trim()
  }
  if (!/sign|gpg|secret key/i.test(made.stderr)) throw gitFailed(args, made)
  throw unsigned(`The tag ${tag.name}`, made.stderr)
}

/** The error for what git could not sign, in git's words. */
export function unsigned(what: string, stderr: string): WaybillError {
  const said = withoutCredentials(stderr).trim().split('\n').slice(0, 2).join(' ')
  return new WaybillError('RELEASE_UNREADY', `${what} could not be signed: ${said}`, {
    hint: 'Set user.signingkey (and gpg.format: ssh, for a key of SSH), or have it not signed: release.sign: false in waybill.yml for the tag, git config commit.gpgSign false for the commit.',
  })
}

/** Takes back a tag of this clone, if it is still the one that is meant. */
export async function removeTag(root: string, name: string, object: string): Promise<void> {
  const args = ['update-ref', '-d', `refs/tags/${name}`, object]
  const result = await runGit(args, { cwd: root })
  if (result.code !== 0 && (await readTag(root, name))?.object === object)
    throw new WaybillError('GIT_FAILED', `The tag ${name} could not be taken back.`, {
      exitCode: exitCodes.ourFault,
      hint: `Run: git tag --delete ${name}`,
    })
}
