import { field, numeral, text } from '../forge/answer.ts'
import { isFromFork } from './fork-event.ts'
import type { Environment, Files } from './edge.ts'

/** The run of a CI system, as its variables tell it; all of it is untrusted text. */
export interface CiRun {
  readonly system: 'github' | 'gitlab' | 'jenkins' | 'circleci' | 'azure' | 'bitbucket' | 'unknown'
  /** Where people see it; always http or https. */
  readonly url: string | null
  /** The pull or merge request that it is for, and whether that comes from a fork (or cannot be told from one). */
  readonly pullRequest: CiPullRequest | null
  /** The repository's own branch that it builds; null for a tag, and for a pull request, whose branch may be a fork's `main`. */
  readonly branch: string | null
  readonly tag: string | null
  /** The commit that is checked out, in lower-case hex: for a pull request often one that merges it. */
  readonly commit: string | null
}

export interface CiPullRequest {
  /** Null where the run does not tell it. */
  readonly number: string | null
  readonly title: string | null
  readonly fork: boolean
  /** The commits that it lies between, where the run tells them. */
  readonly base: string | null
  readonly head: string | null
}

type Variable = Environment['variable']
type Reader = (variable: Variable, event: unknown) => CiRun | null

/**
 * The run of the CI system that this is; null outside of one. `event` is the text of GitHub's event file (see `readEvent`), null
 * where there is none: a pull request whose event cannot be read is taken for a fork's.
 */
export function readCiRun(environment: Pick<Environment, 'variable'>, event: string | null): CiRun | null {
  return runsOf(environment, event)[0] ?? null
}

/**
 * Whether a run is for a pull request from a fork, or for one that cannot be told from that, by any CI system whose variables are
 * there: one runner may well stand inside another.
 */
export function isForkRun(environment: Pick<Environment, 'variable'>, event: string | null): boolean {
  return runsOf(environment, event).some((run) => run.pullRequest?.fork === true)
}

/** The text of GitHub's event file; null where there is none, or it cannot be read. */
export async function readEvent(
  { variable }: Pick<Environment, 'variable'>,
  files: Pick<Files, 'read'>,
): Promise<string | null> {
  const path = variable('GITHUB_EVENT_PATH')
  const bytes = path ? await files.read(path).catch(() => null) : null
  return bytes === null ? null : Buffer.from(bytes).toString('utf8')
}

function runsOf({ variable }: Pick<Environment, 'variable'>, event: string | null): readonly CiRun[] {
  const told = (name: string) => {
    const value = variable(name)?.trim()
    return value === '' ? undefined : value
  }
  const payload = event === null ? null : parsed(event)
  return readers.flatMap((read) => read(told, payload) ?? [])
}

const readers: readonly Reader[] = [github, gitlab, circleci, azure, bitbucket, jenkins, unknown]

/** docs.github.com, "Default environment variables" and "Webhook events and payloads". */
function github(variable: Variable, event: unknown): CiRun | null {
  const name = variable('GITHUB_EVENT_NAME') ?? ''
  if (!isOn(variable('GITHUB_ACTIONS')) && name === '') return null
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(variable)
  const ref = variable('GITHUB_REF')
  return {
    system: 'github',
    url: server && repository && run ? webUrl(`${server}/${repository}/actions/runs/${run}`) : null,
    pullRequest: name.startsWith('pull_request') ? githubPullRequest(name, event, ref) : null,
    ...builtRef(name.startsWith('pull_request') ? undefined : ref),
    commit: oid(variable('GITHUB_SHA')),
  }
}

function githubPullRequest(name: string, event: unknown, ref: string | undefined): CiPullRequest {
  const request = field(event, 'pull_request')
  const told = numeral(field(request, 'number')) ?? numeral(field(event, 'number'))
  return {
    number: told ?? digits(/^refs\/pull\/(\d+)\//.exec(ref ?? '')?.[1]),
    title: text(field(request, 'title')),
    fork: isFromFork({ name, payload: event }),
    base: oid(field(field(request, 'base'), 'sha')),
    head: oid(field(field(request, 'head'), 'sha')),
  }
}

/** docs.gitlab.com, "Predefined CI/CD variables reference". */
function gitlab(variable: Variable): CiRun | null {
  const project = variable('CI_MERGE_REQUEST_PROJECT_ID')
  if (!isOn(variable('GITLAB_CI')) && project === undefined) return null
  const pullRequest = gitlabMergeRequest(variable) ?? gitlabExternal(variable)
  return {
    system: 'gitlab',
    url: webUrl(variable('CI_JOB_URL') ?? variable('CI_PIPELINE_URL')),
    pullRequest,
    branch: pullRequest === null ? refName(variable('CI_COMMIT_BRANCH')) : null,
    tag: refName(variable('CI_COMMIT_TAG')),
    commit: oid(variable('CI_COMMIT_SHA')),
  }
}

function gitlabMergeRequest(variable: Variable): CiPullRequest | null {
  const project = variable('CI_MERGE_REQUEST_PROJECT_ID')
  const number = digits(variable('CI_MERGE_REQUEST_IID'))
  if (project === undefined && number === null) return null
  return {
    number,
    title: variable('CI_MERGE_REQUEST_TITLE') ?? null,
    // Of a merge request both projects are named; one whose source was deleted names only its own.
    fork: project === undefined || variable('CI_MERGE_REQUEST_SOURCE_PROJECT_ID') !== project,
    base: oid(variable('CI_MERGE_REQUEST_DIFF_BASE_SHA')),
    // Told only where the pipeline builds a merged result; else the commit that is built is the head.
    head: oid(variable('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA')) ?? oid(variable('CI_COMMIT_SHA')),
  }
}

/** A pull request of GitHub that GitLab builds for it. */
function gitlabExternal(variable: Variable): CiPullRequest | null {
  const number = digits(variable('CI_EXTERNAL_PULL_REQUEST_IID'))
  const target = variable('CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY')
  if (number === null && target === undefined) return null
  return {
    number,
    title: null,
    fork: target === undefined || variable('CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY') !== target,
    base: oid(variable('CI_EXTERNAL_PULL_REQUEST_TARGET_BRANCH_SHA')),
    head: oid(variable('CI_EXTERNAL_PULL_REQUEST_SOURCE_BRANCH_SHA')),
  }
}

/** jenkins.io, "Using environment variables", with those of multibranch projects: a pull request is built as branch `PR-12`. */
function jenkins(variable: Variable): CiRun | null {
  const isHere =
    variable('JENKINS_URL') !== undefined ||
    (variable('JENKINS_HOME') !== undefined && variable('BUILD_NUMBER') !== undefined)
  if (!isHere) return null
  const change = variable('CHANGE_ID')
  const tag = refName(variable('TAG_NAME'))
  const branch = variable('BRANCH_NAME') ?? variable('GIT_BRANCH')?.replace(/^origin\//, '')
  return {
    system: 'jenkins',
    url: webUrl(variable('BUILD_URL')),
    pullRequest:
      change === undefined
        ? null
        : {
            number: digits(change),
            title: variable('CHANGE_TITLE') ?? null,
            fork: variable('CHANGE_FORK') !== undefined,
            base: null,
            head: null,
          },
    branch: tag === null && change === undefined ? refName(branch) : null,
    tag,
    commit: oid(variable('GIT_COMMIT')),
  }
}

/**
 * circleci.com/docs, "Project values and variables". It builds branches, so that a pull request is only known as one that the
 * branch has; the variables of a fork's are there for no other.
 */
function circleci(variable: Variable): CiRun | null {
  if (!isOn(variable('CIRCLECI'))) return null
  const built = variable('CIRCLE_BRANCH')
  const own = digits(
    /\/(?:pull|pull-requests|merge_requests)\/(\d+)\/?$/.exec(variable('CIRCLE_PULL_REQUEST') ?? '')?.[1],
  )
  const foreign = ['CIRCLE_PR_NUMBER', 'CIRCLE_PR_REPONAME', 'CIRCLE_PR_USERNAME'].map(variable)
  const fork = foreign.some((value) => value !== undefined) || /^pull\/\d+/.test(built ?? '')
  const number = digits(foreign[0]) ?? own ?? digits(/^pull\/(\d+)/.exec(built ?? '')?.[1])
  const commit = oid(variable('CIRCLE_SHA1'))
  return {
    system: 'circleci',
    url: webUrl(variable('CIRCLE_BUILD_URL')),
    pullRequest: fork || number !== null ? { number, title: null, fork, base: null, head: commit } : null,
    branch: fork ? null : refName(built),
    tag: refName(variable('CIRCLE_TAG')),
    commit,
  }
}

/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(variable: Variable): CiRun | null {
  if (!isOn(variable('TF_BUILD'))) return null
  const collection = variable('SYSTEM_COLLECTIONURI') ?? variable('SYSTEM_TEAMFOUNDATIONCOLLECTIONURI')
  const [project, build, id] = [
    'SYSTEM_TEAMPROJECT',
    'BUILD_BUILDID',
    'SYSTEM_PULLREQUEST_PULLREQUESTID',
  ].map(variable)
  const ref = variable('BUILD_SOURCEBRANCH')
  const isRequest = id !== undefined || ref?.startsWith('refs/pull/') === true
  return {
    system: 'azure',
    url:
      collection && project && build
        ? webUrl(
            `${collection.replace(/\/$/, '')}/${encodeURIComponent(project)}/_build/results?buildId=${encodeURIComponent(build)}`,
          )
        : null,
    pullRequest: isRequest
      ? {
          // For a repository on GitHub the other one is Azure's own.
          number: digits(variable('SYSTEM_PULLREQUEST_PULLREQUESTNUMBER')) ?? digits(id),
          title: null,
          fork: variable('SYSTEM_PULLREQUEST_ISFORK')?.toLowerCase() !== 'false',
          base: null,
          head: oid(variable('SYSTEM_PULLREQUEST_SOURCECOMMITID')),
        }
      : null,
    ...builtRef(isRequest ? undefined : ref),
    commit: oid(variable('BUILD_SOURCEVERSION')),
  }
}

/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines, which are not started by pull requests of forks. */
function bitbucket(variable: Variable): CiRun | null {
  const build = variable('BITBUCKET_BUILD_NUMBER')
  if (build === undefined) return null
  const repository = variable('BITBUCKET_REPO_FULL_NAME')
  const number = digits(variable('BITBUCKET_PR_ID'))
  const commit = oid(variable('BITBUCKET_COMMIT'))
  return {
    system: 'bitbucket',
    url: repository ? webUrl(`https://bitbucket.org/${repository}/pipelines/results/${build}`) : null,
    pullRequest:
      number === null
        ? null
        : {
            number,
            title: null,
            fork: false,
            base: oid(variable('BITBUCKET_PR_DESTINATION_COMMIT')),
            head: commit,
          },
    branch: number === null ? refName(variable('BITBUCKET_BRANCH')) : null,
    tag: refName(variable('BITBUCKET_TAG')),
    commit,
  }
}

/** What every CI system sets, and some tell a URL with. */
function unknown(variable: Variable): CiRun | null {
  if (!isOn(variable('CI'))) return null
  const url = webUrl(variable('BUILD_URL'))
  return { system: 'unknown', url, pullRequest: null, branch: null, tag: null, commit: null }
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', 'false', '0'].includes(value.toLowerCase())
}

function builtRef(ref: string | undefined): Pick<CiRun, 'branch' | 'tag'> {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/s.exec(ref ?? '') ?? []
  return {
    branch: kind === 'heads' ? refName(name) : null,
    tag: kind === 'tags' ? refName(name) : null,
  }
}

/** git-check-ref-format(1), as far as a name could do harm: no control characters, no spaces, no hyphen first. */
function refName(value: string | undefined): string | null {
  return value !== undefined &&
    value.length <= 1_000 &&
    /^[^-\p{C}\p{Z}~^:?*[\\][^\p{C}\p{Z}~^:?*[\\]*$/u.test(value)
    ? value
    : null
}

function digits(value: string | undefined): string | null {
  return value !== undefined && /^[1-9]\d{0,15}$/.test(value) ? value : null
}

/** An object id of SHA-1 or SHA-256. */
function oid(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value)
    ? value.toLowerCase()
    : null
}

/** Without what a URL could smuggle: other schemes, names and passwords, spaces and control characters. */
function webUrl(value: string | undefined): string | null {
  if (value === undefined || /[\p{C}\p{Z}]/u.test(value) || !URL.canParse(value)) return null
  const { protocol, username, password } = new URL(value)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === '' ? value : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
