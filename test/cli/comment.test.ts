import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openGithubServer, type GithubServerOptions } from '../../src/demo/github-server.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { pullRequestSchema } from '../../src/notes/pull-request-document.ts'
import { scratchFolder } from '../builders/folder.ts'
import { repositoryWith } from '../builders/repository.ts'
import { runWaybill } from '../builders/run.ts'

interface Asked {
  readonly title?: string
  readonly fork?: boolean
  readonly event?: string
  readonly server?: GithubServerOptions
}

/** A workflow's run for a pull request of two commits, on the merge that GitHub made for trying it. */
async function runFor({
  title = 'feat: take invoices',
  fork = false,
  event = 'pull_request',
  server,
}: Asked = {}) {
  const github = await openGithubServer(server)
  onTestFinished(() => github[Symbol.asyncDispose]())
  const { root, oid } = await repositoryWith([
    { message: 'feat: begin', tags: ['v1.0.0'] },
    { message: 'fix: stop the leak', mark: 'base' },
    { message: 'feat(api): accept invoices', branch: 'topic', from: 'base', mark: 'head' },
    { message: 'Merge', branch: 'trial', from: 'base', merges: ['head'], mark: 'trial' },
  ])
  await gitOutput(['checkout', '--quiet', '--detach', oid('trial')], { cwd: root })
  await writeFile(
    join(root, 'waybill.yml'),
    'repository: https://github.com/acme/api\nnetwork: { private-hosts: [127.0.0.1] }\n',
  )
  const repository = { full_name: 'acme/api', allow_squash_merge: false }
  const path = join(root, '.git', 'event.json')
  const tell = (changed: string) =>
    writeFile(
      path,
      JSON.stringify({
        pull_request: {
          number: 42,
          title: changed,
          base: { sha: oid('base'), repo: repository },
          head: { sha: oid('head'), repo: { full_name: fork ? 'eve/api' : 'acme/api' } },
        },
      }),
    )
  await tell(title)
  const environment = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_TOKEN: github.token,
    WAYBILL_FORGE_API: github.url,
  }
  const comments = () => github.repository('acme/api').comments
  return {
    github,
    root,
    oid,
    comments,
    retitle: tell,
    waybill: (...argv: readonly string[]) => runWaybill(['comment', ...argv, '--cwd', root], environment),
    environment,
  }
}

function writes({
  requests,
}: {
  readonly requests: readonly { readonly method: string; readonly path: string }[]
}) {
  return requests.filter(({ method, path }) => method !== 'GET' && !path.includes('graphql'))
}

test('one comment is written, left while it says the same, and brought up to date by the next commit', async () => {
  const run = await runFor()
  const first = await run.waybill('--json')
  expect(first.exitCode).toBe(0)
  const document = pullRequestSchema.parse(JSON.parse(first.stdout))
  expect(document).toMatchObject({ number: '42', base: run.oid('base'), comment: { became: 'written' } })
  const written = writes(run.github)
  expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/acme/api/issues/42/comments',
  ])
  expect((await run.waybill()).stderr).toContain('The comment says this already')
  expect(writes(run.github)).toHaveLength(1)
  await writeFile(
    join(run.root, 'waybill.yml'),
    'repository: https://github.com/acme/api\nnotes: { types: { feat: { title: New } } }\nnetwork: { private-hosts: [127.0.0.1] }\n',
  )
  const again = await run.waybill()
  expect(again.stderr).toContain('Brought the comment up to date')
  expect(writes(run.github).map(({ method }) => method)).toEqual(['POST', 'PATCH'])
  expect(again.stdout).toContain('### New')
}, 30_000)

test('a pull request from a fork gets no comment; what it would say is printed, with why', async () => {
  for (const event of ['pull_request', 'pull_request_target']) {
    const run = await runFor({ fork: true, event })
    const { exitCode, stdout, stderr } = await run.waybill()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('accept invoices')
    expect(stderr).toContain('comes from a fork')
    expect(run.github.requests).toEqual([])
  }
}, 30_000)

test('a dry run prints the comment and asks nobody', async () => {
  const run = await runFor()
  const { exitCode, stdout } = await run.waybill('--dry-run')
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/^<!-- waybill:pull-request -->\n## What this adds to 1\.1\.0\n/)
  expect(run.github.requests).toEqual([])
})

test('where the token may not write, the permission is named, and the draft is there to be read all the same', async () => {
  const run = await runFor({ server: { permissions: { contents: 'read' } } })
  const { exitCode, stdout, stderr } = await run.waybill()
  expect(exitCode).toBe(2)
  // In the line of the error, which is all that a workflow shows at the top.
  expect(stderr).toMatch(/^error: .*\[FORGE_REFUSED\] .*permissions: \{ (?:issues|pull-requests): /m)
  expect(stdout).toContain('accept invoices')
  expect(stderr).not.toContain(run.github.token)
}, 30_000)

test('with --strict what does not read as intended is exit code 9, and the comment is written all the same', async () => {
  const { root } = await runFor()
  const amiss = await runFor()
  expect(root).not.toBe(amiss.root)
  await gitOutput(['checkout', '--quiet', 'topic'], { cwd: amiss.root })
  await gitOutput(
    [
      '-c',
      'user.name=A',
      '-c',
      'user.email=a@b',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'feat:no space',
    ],
    { cwd: amiss.root },
  )
  const oid = (await gitOutput(['rev-parse', 'HEAD'], { cwd: amiss.root })).toString().trim()
  await writeFile(
    amiss.environment.GITHUB_EVENT_PATH,
    JSON.stringify({
      pull_request: {
        number: 42,
        title: 'feat: x',
        base: { sha: amiss.oid('base'), repo: { full_name: 'acme/api', allow_squash_merge: false } },
        head: { sha: oid, repo: { full_name: 'acme/api' } },
      },
    }),
  )
  expect((await amiss.waybill()).exitCode).toBe(0)
  const { exitCode, stdout } = await amiss.waybill('--strict')
  expect(exitCode).toBe(9)
  expect(stdout).toContain('Write: `feat: no space`')
  expect(writes(amiss.github)).toHaveLength(1)
}, 30_000)

test('a merge queue is passed by, and a run for no pull request says how to name one', async () => {
  const queue = await runFor({ event: 'merge_group' })
  const passed = await queue.waybill()
  expect({ code: passed.exitCode, asked: queue.github.requests.length }).toEqual({ code: 0, asked: 0 })
  const push = await runFor({ event: 'push' })
  const refused = await push.waybill()
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toContain('on: pull_request')
  expect((await push.waybill('--pull-request', '../1')).exitCode).toBe(2)
  expect(push.github.requests).toEqual([])
}, 30_000)

test('another pull request than the run’s is told by the checkout, and never by the title of the run’s', async () => {
  const run = await runFor({ title: 'feat!: something else' })
  await gitOutput(['checkout', '--quiet', 'topic'], { cwd: run.root })
  const { stdout, exitCode } = await run.waybill('--pull-request', '7', '--json')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ number: '7', counted: 'commits' })
  expect(writes(run.github)[0]?.path).toBe('/repos/acme/api/issues/7/comments')
}, 30_000)

test('a pull request is not told by a checkout of the main branch, which would say that it adds nothing', async () => {
  const run = await runFor({ event: 'workflow_dispatch' })
  await gitOutput(['checkout', '--quiet', 'main'], { cwd: run.root })
  const { exitCode, stderr } = await run.waybill('--pull-request', '42')
  expect({ exitCode, asked: run.github.requests }).toEqual({ exitCode: 2, asked: [] })
  expect(stderr).toContain('[PULL_REQUEST_UNKNOWN]')
  expect(stderr).toContain('git switch')
})

test('a checkout of one commit is deepened as far as the comment needs, and no deepening says what to do', async () => {
  const run = await runFor()
  await gitOutput(['update-ref', 'refs/pull/42/merge', run.oid('trial')], { cwd: run.root })
  const clone = await scratchFolder()
  await gitOutput(['init', '--quiet', '.'], { cwd: clone })
  await gitOutput(['remote', 'add', 'origin', `file://${run.root}`], { cwd: clone })
  // As actions/checkout does it without any setting.
  await gitOutput(
    [
      'fetch',
      '--quiet',
      '--no-tags',
      '--depth=1',
      'origin',
      '+refs/pull/42/merge:refs/remotes/pull/42/merge',
    ],
    {
      cwd: clone,
    },
  )
  await gitOutput(['checkout', '--quiet', '--force', 'refs/remotes/pull/42/merge'], { cwd: clone })
  const argv = ['comment', '--dry-run', '--cwd', clone, '--config', join(run.root, 'waybill.yml')]
  const cut = await runWaybill(argv, run.environment)
  expect(cut.exitCode).toBe(2)
  expect(cut.stderr).toContain('fetch-depth: 0')
  const deepened = await runWaybill([...argv, '--deepen'], run.environment)
  expect(deepened.exitCode).toBe(0)
  expect(deepened.stdout).toContain(
    'It is the next minor version after 1.0.0. Without this pull request it would be 1.0.1.',
  )
}, 30_000)
