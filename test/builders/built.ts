import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { scratchFolder } from './folder.ts'
import type { RunResult } from './run.ts'

const dist = resolve(import.meta.dirname, '../../dist')

/** Runs a built file with node, as a user's shell or a runner would, with this environment alone. */
function runBuilt(
  file: string,
  argv: readonly string[],
  options: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
): Promise<RunResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(dist, file), ...argv], {
      cwd: options.cwd,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: options.cwd,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...options.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (code) => done({ exitCode: code ?? -1, stdout, stderr }))
  })
}

/** The built command line. */
export function builtCli(
  cwd: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  return runBuilt('cli.js', argv, { cwd, environment })
}

export interface StepResult extends RunResult {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** The built Action, in a runner's environment: INPUT_* variables, files for outputs and summary, an event. */
export async function builtAction(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
  more: {
    readonly environment?: Readonly<Record<string, string>>
    readonly event?: { name: string; payload: object }
  } = {},
): Promise<StepResult> {
  const temporary = join(await scratchFolder(), 'runner')
  await mkdir(temporary)
  const [output, summary, event] = ['output', 'summary', 'event.json'].map((name) =>
    join(temporary, name),
  ) as [string, string, string]
  await Promise.all([
    writeFile(output, ''),
    writeFile(summary, ''),
    writeFile(event, JSON.stringify(more.event?.payload ?? {})),
  ])
  const environment = {
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    GITHUB_WORKSPACE: cwd,
    GITHUB_EVENT_NAME: more.event?.name ?? 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...more.environment,
  }
  const result = await runBuilt('action.js', [], { cwd, environment })
  return {
    ...result,
    outputs: readOutputs(await readFile(output, 'utf8')),
    summary: await readFile(summary, 'utf8'),
  }
}

/** `name<<delimiter`, lines, `delimiter`: the runner's format. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1] ?? '', match[3] ?? '']),
  )
}
