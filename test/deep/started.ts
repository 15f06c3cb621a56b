import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { RunResult } from '../builders/run.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli.js')

/** A run of the built command line that can be ended from outside, as a shell, a CI system or the kernel would. */
export interface Started {
  readonly running: boolean
  kill(signal: NodeJS.Signals): void
  /** The exit code is -1 when a signal ended it. */
  readonly ended: Promise<RunResult>
}

export function startCli(
  cwd: string,
  argv: readonly string[],
  environment: Readonly<Record<string, string>>,
): Started {
  const child = spawn(process.execPath, [cli, ...argv], {
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: cwd,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<RunResult>((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ exitCode: code ?? -1, stdout, stderr }))
  })
  return {
    get running() {
      return child.exitCode === null && child.signalCode === null
    },
    kill: (signal) => void child.kill(signal),
    ended,
  }
}
