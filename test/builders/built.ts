import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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
        // Or what Waybill compiled would lie in a home that is a repository.
        XDG_CACHE_HOME: join(tmpdir(), 'waybill-tests-cache'),
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
