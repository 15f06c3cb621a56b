import { findRemote } from './ledger-remote.ts'
import { runGit, withoutCredentials } from './run.ts'

/** What a remote has now, or git's own words where it cannot be asked. */
export type RemoteRefs =
  | {
      readonly kind: 'refs'
      /** What branches name, by the branch's name. */
      readonly branches: ReadonlyMap<string, string>
      /** What tags name in the end. */
      readonly tags: ReadonlyMap<string, { readonly commit: string }>
    }
  | { readonly kind: 'failure'; readonly said: string }

/** Asks a remote for its branches and tags, in one question. Null when the clone has no remote of that name. */
export async function remoteRefs(
  root: string,
  {
    remote: name,
    token,
    signal,
  }: { readonly remote: string; readonly token: string | null; readonly signal: AbortSignal },
): Promise<RemoteRefs | null> {
  const remote = await findRemote(root, name, token ?? undefined)
  if (remote === null) return null
  const args = ['ls-remote', '--quiet', '--heads', '--tags', '--', remote.name]
  const { code, stdout, stderr } = await runGit(args, { ...remote.place, signal })
  if (code !== 0) return { kind: 'failure', said: lastWords(stderr) || `exit code ${code}` }
  const branches = new Map<string, string>()
  const tags = new Map<string, { readonly commit: string }>()
  for (const line of stdout.toString('utf8').split('\n')) {
    const [, oid, kind, ref] = /^([0-9a-f]+)\trefs\/(heads|tags)\/(.*)$/.exec(line) ?? []
    if (oid === undefined || ref === undefined) continue
    if (kind === 'heads') branches.set(ref, oid)
    // An annotated tag comes again below itself, with what it names.
    else tags.set(ref.replace(/\^\{\}$/, ''), { commit: oid })
  }
  return { kind: 'refs', branches, tags }
}

function lastWords(stderr: string): string {
  return withoutCredentials(stderr)
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'remote:')
    .slice(-3)
    .join(' ')
}
