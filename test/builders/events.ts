/** An event as GitHub hands it to a run: its payload, and the variables that go with it. */
export interface RunEvent {
  readonly name: string
  /** With `sha:<name>` for the commit that the origin knows by that name. */
  readonly payload: object
  /** Fully formed: `refs/heads/main`, `refs/tags/v1.1.0`, `refs/pull/7/merge`. */
  readonly ref: string
  /** The commit of the run, by any name that the origin knows. */
  readonly commit: string
  readonly headRef?: string
  readonly baseRef?: string
}

const repository = {
  id: 1296269,
  name: 'api',
  full_name: 'acme/api',
  private: false,
  fork: false,
  html_url: 'https://github.com/acme/api',
  default_branch: 'main',
  owner: { login: 'acme', type: 'Organization' },
}
const sender = { login: 'ada', id: 1, type: 'User' }
const shared = { repository, sender }

/** A product's events, each with the fields that a run decides by, after GitHub's documentation of webhook payloads. */
export const events = {
  push: (branch = 'main'): RunEvent => ({
    name: 'push',
    payload: { ...shared, ref: `refs/heads/${branch}`, created: false, deleted: false, forced: false },
    ref: `refs/heads/${branch}`,
    commit: branch,
  }),
  tag: (tag: string): RunEvent => ({
    name: 'push',
    payload: { ...shared, ref: `refs/tags/${tag}`, created: true, deleted: false, base_ref: null },
    ref: `refs/tags/${tag}`,
    commit: tag,
  }),
  dispatch: (inputs: Readonly<Record<string, string>> = {}): RunEvent => ({
    name: 'workflow_dispatch',
    payload: { ...shared, inputs, ref: 'refs/heads/main', workflow: '.github/workflows/release.yml' },
    ref: 'refs/heads/main',
    commit: 'main',
  }),
  release: (tag: string): RunEvent => ({
    name: 'release',
    payload: {
      ...shared,
      action: 'published',
      release: { id: 1, tag_name: tag, target_commitish: 'main', draft: false, prerelease: false, name: tag },
    },
    ref: `refs/tags/${tag}`,
    commit: tag,
  }),
  schedule: (): RunEvent => ({
    name: 'schedule',
    payload: { repository, schedule: '17 4 * * *', workflow: '.github/workflows/resume.yml' },
    ref: 'refs/heads/main',
    commit: 'main',
  }),
  mergeGroup: (head: string): RunEvent => ({
    name: 'merge_group',
    payload: {
      ...shared,
      action: 'checks_requested',
      merge_group: {
        head_sha: head,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${head}`,
        base_sha: head,
        base_ref: 'refs/heads/main',
      },
    },
    ref: `refs/heads/gh-readonly-queue/main/pr-7-${head}`,
    commit: head,
  }),
  deploymentStatus: (tag: string, state = 'success'): RunEvent => ({
    name: 'deployment_status',
    payload: {
      ...shared,
      action: 'created',
      deployment_status: { id: 2, state, environment: 'production', target_url: 'https://acme.example' },
      deployment: {
        id: 1,
        ref: tag,
        sha: `sha:refs/tags/${tag}`,
        task: 'deploy',
        environment: 'production',
        payload: {},
      },
    },
    ref: `refs/tags/${tag}`,
    commit: tag,
  }),
  pullRequest: (number: number, { head = 'acme/api', title = 'feat: pay by invoice' } = {}): RunEvent => ({
    name: 'pull_request',
    payload: { ...shared, action: 'synchronize', number, pull_request: pullRequest(number, head, title) },
    ref: `refs/pull/${number}/merge`,
    commit: `refs/pull/${number}/merge`,
    headRef: 'topic',
    baseRef: 'main',
  }),
  pullRequestTarget: (
    number: number,
    { head = 'mallory/api', title = 'feat: pay by invoice' } = {},
  ): RunEvent => ({
    name: 'pull_request_target',
    payload: { ...shared, action: 'opened', number, pull_request: pullRequest(number, head, title) },
    ref: 'refs/heads/main',
    commit: 'main',
    headRef: 'topic',
    baseRef: 'main',
  }),
  workflowRun: (head = 'acme/api'): RunEvent => ({
    name: 'workflow_run',
    payload: {
      ...shared,
      action: 'completed',
      workflow_run: {
        id: 9,
        event: 'pull_request',
        conclusion: 'success',
        head_branch: 'topic',
        head_repository: { full_name: head, fork: head !== repository.full_name },
        repository: { full_name: repository.full_name },
      },
    },
    ref: 'refs/heads/main',
    commit: 'main',
  }),
}

function pullRequest(number: number, head: string, title: string): object {
  return {
    number,
    title,
    body: 'What it is good for.',
    state: 'open',
    draft: false,
    labels: [{ name: 'feature' }],
    user: { login: head.split('/')[0] },
    html_url: `https://github.com/acme/api/pull/${number}`,
    head: {
      ref: 'topic',
      sha: `sha:refs/pull/${number}/head`,
      repo: { full_name: head, fork: head !== 'acme/api' },
    },
    base: { ref: 'main', sha: 'sha:refs/heads/main', repo: { full_name: 'acme/api', fork: false } },
  }
}
