import { mkdir, readFile } from 'node:fs/promises'
import { gitOutput } from '../edge/git/run.ts'

/** One commit of a made history. Everything is fixed, so that the same history has the same object ids everywhere. */
export interface PastCommit {
  readonly message: string | Uint8Array
  /** To name it as a parent later. */
  readonly mark?: string
  readonly branch?: string
  /** The mark of the parent, or a commit that is there; default: the branch's last commit of this list, if any. */
  readonly from?: string
  /** Marks of further parents. */
  readonly merges?: readonly string[]
  readonly author?: string
  /** Seconds since 1970-01-01 UTC; default: a minute after the commit before it in the list. */
  readonly at?: number
  /** Contents by path; null deletes. */
  readonly files?: Readonly<Record<string, string | null>>
  readonly tags?: readonly string[]
  /** Makes the tags annotated. */
  readonly annotation?: string
}

export const defaultAuthor = 'Ada Lovelace <ada@acme.example>'
const firstDate = Date.UTC(2026, 0, 5, 9) / 1000

/**
 * Makes a repository with exactly this history, by one `git fast-import` stream, and checks out `main`.
 * Returns the object ids of the commits that have a mark.
 */
export async function writeHistory(
  root: string,
  commits: readonly PastCommit[],
): Promise<ReadonlyMap<string, string>> {
  await mkdir(root, { recursive: true })
  await gitOutput(['init', '--quiet', '--initial-branch=main', '.'], { cwd: root })
  const oids = await importCommits(root, commits)
  const hasMain = commits.some(({ branch }) => (branch ?? 'main') === 'main')
  if (hasMain) await gitOutput(['reset', '--quiet', '--hard', 'main'], { cwd: root })
  return oids
}

/** Goes on with a history: the first of these commits comes after the last one of `main`, which is checked out. */
export async function continueHistory(
  root: string,
  commits: readonly PastCommit[],
): Promise<ReadonlyMap<string, string>> {
  const [first, ...others] = commits
  if (!first) return new Map()
  const oids = await importCommits(root, [{ from: 'refs/heads/main^0', ...first }, ...others])
  await gitOutput(['reset', '--quiet', '--hard', 'main'], { cwd: root })
  return oids
}

async function importCommits(
  root: string,
  commits: readonly PastCommit[],
): Promise<ReadonlyMap<string, string>> {
  await gitOutput(['fast-import', '--quiet', '--export-marks=.git/waybill-marks'], {
    cwd: root,
    input: Buffer.concat(streamOf(commits)),
  })
  const names = new Map(commits.map((commit, index) => [index + 1, commit.mark]))
  const lines = (await readFile(`${root}/.git/waybill-marks`, 'utf8')).trim().split('\n')
  const oids = new Map<string, string>()
  for (const line of lines) {
    const [number = '', oid = ''] = line.split(' ')
    const mark = names.get(Number(number.slice(1)))
    if (mark !== undefined) oids.set(mark, oid)
  }
  return oids
}

function streamOf(commits: readonly PastCommit[]): Buffer[] {
  const numbers = new Map<string, number>()
  const out: Buffer[] = []
  const line = (text: string) => out.push(Buffer.from(`${text}\n`))
  const data = (content: string | Uint8Array) => {
    const bytes = Buffer.from(content)
    out.push(Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n'))
  }
  let at = firstDate
  commits.forEach((commit, index) => {
    const number = index + 1
    if (commit.mark) numbers.set(commit.mark, number)
    at = commit.at ?? at + 60
    const author = commit.author ?? defaultAuthor
    line(`commit refs/heads/${commit.branch ?? 'main'}`)
    line(`mark :${number}`)
    line(`author ${author} ${at} +0000`)
    line(`committer ${author} ${at} +0000`)
    data(commit.message)
    if (commit.from) {
      const number = numbers.get(commit.from)
      line(`from ${number === undefined ? commit.from : `:${number}`}`)
    }
    for (const mark of commit.merges ?? []) line(`merge :${numbers.get(mark)}`)
    for (const [path, content] of Object.entries(commit.files ?? {})) {
      if (content === null) line(`D ${quoted(path)}`)
      else {
        line(`M 100644 inline ${quoted(path)}`)
        data(content)
      }
    }
    line('')
    for (const tag of commit.tags ?? []) {
      if (commit.annotation === undefined) {
        line(`reset refs/tags/${tag}`)
        line(`from :${number}`)
      } else {
        line(`tag ${tag}`)
        line(`from :${number}`)
        line(`tagger ${author} ${at} +0000`)
        data(commit.annotation)
      }
    }
  })
  return out
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`
}
