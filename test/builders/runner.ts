import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../../build/project.js'
import { runStep } from '../../src/action/step.ts'
import { variableOf } from '../../src/action/runner.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { scratchFolder } from './folder.ts'
import { events, type RunEvent } from './events.ts'
import { readLog, type RunnerLog } from './runner-log.ts'

export interface JobOptions {
  /** The repository that is checked out, as `actions/checkout` does it; null leaves the workspace as it is. */
  readonly origin: string | null
  readonly event?: RunEvent
  /** `fetch-depth`: 0 for all of it. Default: 1, as in a workflow that says nothing. */
  readonly depth?: number
  /** The workspace, where it is there already. */
  readonly workspace?: string
  readonly server?: string
  readonly api?: string
  /** `env:` of the job. */
  readonly environment?: Readonly<Record<string, string>>
  /** The built Action, run by this node; default: its source, in this process. */
  readonly node?: string
  /** The built Action's file; default: the one of this folder. */
  readonly built?: string
}

export interface StepOptions {
  readonly environment?: Readonly<Record<string, string>>
  /** Variables that this runner does not set. */
  readonly without?: readonly string[]
  /** Files that this runner names and does not make. */
  readonly missing?: readonly ('GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY')[]
  /** Another file for the event's payload. */
  readonly event?: string
  readonly token?: string
  /** Cancels the job, as the runner does, once the step says this; for the built Action. */
  readonly cancelAt?: string
}

export interface StepResult {
  readonly exitCode: number
  /** As written, before the runner reads it. */
  readonly stdout: string
  readonly stderr: string
  readonly log: RunnerLog
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the step added to the files that set variables and state for others. */
  readonly leaked: string
}

export interface Job {
  readonly workspace: string
  readonly temporary: string
  step(inputs: Readonly<Record<string, string>>, options?: StepOptions): Promise<StepResult>
}

export const jobToken = 'ghs_0123456789abcdefABCDEF0123456789abcd'

/** A job of GitHub's runner: a workspace with its checkout, and steps with our Action, one after the other. */
export async function aJob(options: JobOptions): Promise<Job> {
  const home = await scratchFolder()
  const workspace = options.workspace ?? join(home, 'work/api/api')
  const temporary = join(home, 'work/_temp')
  await Promise.all([mkdir(workspace, { recursive: true }), mkdir(temporary, { recursive: true })])
  const event = options.event ?? events.push()
  const payload = await payloadOf(event, options.origin)
  const commit =
    options.origin === null ? '0'.repeat(40) : await checkout(options.origin, { workspace, event, options })
  let count = 0
  return {
    workspace,
    temporary,
    step: async (inputs, step = {}) => {
      const files = await stepFiles(join(temporary, `_runner_file_commands_${++count}`), payload)
      const environment: Record<string, string> = {
        PATH: process.env['PATH'] ?? '',
        HOME: home,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_SYSTEM: '/dev/null',
        ...variables({ event, commit, workspace, temporary, options }),
        ...files,
        ...options.environment,
        ...step.environment,
        ...(await inputVariables(inputs, step.token ?? jobToken)),
      }
      for (const name of step.without ?? []) delete environment[name]
      for (const name of step.missing ?? []) environment[name] = join(temporary, 'none')
      if (step.event !== undefined) environment['GITHUB_EVENT_PATH'] = step.event
      const ran = options.node
        ? await runBuilt(options.node, options.built ?? join(root, 'dist/action.js'), {
            workspace,
            environment,
            cancelAt: step.cancelAt ?? null,
          })
        : await runSource(workspace, environment)
      const read = (name: keyof typeof files) => readFile(files[name], 'utf8')
      return {
        ...ran,
        log: readLog(`${ran.stdout}\n${ran.stderr}`),
        outputs: readOutputs(await read('GITHUB_OUTPUT')),
        summary: await read('GITHUB_STEP_SUMMARY'),
        leaked: `${await read('GITHUB_ENV')}${await read('GITHUB_PATH')}${await read('GITHUB_STATE')}`,
      }
    },
  }
}

async function payloadOf(event: RunEvent, origin: string | null): Promise<string> {
  let text = JSON.stringify(event.payload, null, 2)
  const names = origin === null ? [] : [...text.matchAll(/"sha:([^"]+)"/g)].map((match) => match[1] ?? '')
  for (const name of new Set(names))
    text = text.replaceAll(`"sha:${name}"`, `"${await commitIn(origin ?? '', name)}"`)
  return text
}

async function commitIn(origin: string, name: string): Promise<string> {
  const oid = await gitOutput(['rev-parse', '--verify', `${name}^{commit}`], { cwd: origin })
  return oid.toString().trim()
}

/** What `actions/checkout` runs: one reference, detached for a tag and for a pull request, no tags beside it. */
async function checkout(
  origin: string,
  { workspace, event, options }: { workspace: string; event: RunEvent; options: JobOptions },
): Promise<string> {
  const commit = await commitIn(origin, event.commit)
  const git = (...args: string[]) => gitOutput(args, { cwd: workspace })
  const local = event.ref
    .replace(/^refs\/(?=pull\/)/, 'refs/remotes/')
    .replace(/^refs\/heads\//, 'refs/remotes/origin/')
  const pullOnly = (refspec: string) => (event.ref.startsWith('refs/pull/') ? [refspec] : [])
  const depth = options.depth ?? 1
  await git('init', '--quiet', '--initial-branch=master', '.')
  // Over the protocol, as from GitHub: git would copy a folder whole, whatever depth was asked for.
  await git('remote', 'add', 'origin', `file://${origin}`)
  const wanted =
    depth === 0
      ? [
          '+refs/heads/*:refs/remotes/origin/*',
          '+refs/tags/*:refs/tags/*',
          ...pullOnly(`+${commit}:${local}`),
        ]
      : [`+${commit}:${local}`]
  const limit = depth === 0 ? [] : [`--depth=${depth}`]
  await gitOutput(['config', 'uploadpack.allowAnySHA1InWant', 'true'], { cwd: origin })
  await git(
    '-c',
    'protocol.version=2',
    'fetch',
    '--quiet',
    '--no-tags',
    '--prune',
    ...limit,
    'origin',
    ...wanted,
  )
  if (event.ref.startsWith('refs/heads/'))
    await git('checkout', '--quiet', '--force', '-B', event.ref.slice('refs/heads/'.length), local)
  else await git('checkout', '--quiet', '--force', '--detach', local)
  return commit
}

/** GitHub documentation, "Variables reference", default environment variables. */
function variables({
  event,
  commit,
  workspace,
  temporary,
  options,
}: {
  event: RunEvent
  commit: string
  workspace: string
  temporary: string
  options: JobOptions
}): Record<string, string> {
  const server = options.server ?? 'https://github.com'
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: 'acme_waybill',
    GITHUB_ACTION_REPOSITORY: 'acme/waybill',
    GITHUB_ACTOR: 'ada',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: options.api ?? 'https://api.github.com',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_GRAPHQL_URL: `${options.api ?? 'https://api.github.com'}/graphql`,
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_JOB: 'ship',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: 'acme/api',
    GITHUB_REPOSITORY_OWNER: 'acme',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1658821493',
    GITHUB_RUN_NUMBER: '3',
    GITHUB_SERVER_URL: server,
    GITHUB_SHA: commit,
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'Ship',
    GITHUB_WORKFLOW_REF: `acme/api/.github/workflows/ship.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 2',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(temporary, '../_tool'),
  }
}

async function stepFiles(folder: string, payload: string) {
  await mkdir(folder)
  const files = {
    GITHUB_ENV: join(folder, 'set_env'),
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'set_output'),
    GITHUB_PATH: join(folder, 'add_path'),
    GITHUB_STATE: join(folder, 'save_state'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
  }
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')))
  await writeFile(files.GITHUB_EVENT_PATH, payload)
  return files
}

/** Every input of action.yml has a variable, also those that the step does not give; what it gives beside them has one too. */
async function inputVariables(
  inputs: Readonly<Record<string, string>>,
  token: string,
): Promise<Record<string, string>> {
  const manifest = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  }
  const defaults = Object.entries(manifest.inputs).map(
    ([name, { default: value = '' }]) => [name, value.replace('${{ github.token }}', token)] as const,
  )
  const all = [...defaults, ...Object.entries(inputs)]
  return Object.fromEntries(all.map(([name, value]) => [variableOf(name), value]))
}

interface RanStep {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

async function runSource(workspace: string, environment: Record<string, string>): Promise<RanStep> {
  let stdout = ''
  const cwd = environment['INPUT_CWD'] || workspace
  const exitCode = await runStep({
    environment: { ...environment, INPUT_CWD: cwd },
    stdout: { write: (text) => (stdout += text) },
  })
  return { exitCode, stdout, stderr: '' }
}

function runBuilt(
  node: string,
  file: string,
  {
    workspace,
    environment,
    cancelAt,
  }: { workspace: string; environment: Record<string, string>; cancelAt: string | null },
): Promise<RanStep> {
  return new Promise((done, fail) => {
    const child = spawn(node, [file], {
      cwd: workspace,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [stdout, stderr] = ['', '']
    let cancelled = cancelAt === null
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      if (cancelled || !stdout.includes(cancelAt ?? '')) return
      cancelled = true
      child.kill('SIGINT')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (code) => done({ exitCode: code ?? -1, stdout, stderr }))
  })
}

/** `name<<delimiter`, lines, `delimiter`, or `name=value`. Throws for what the runner would refuse. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) throw new Error(`Invalid format '${line}'`)
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    outputs[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}
