import { existsSync } from 'node:fs'
import { spawn, type ChildProcessByStdio, type SpawnOptions } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { exitCodes, WaybillError } from '../../errors.ts'

export interface GitResult {
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

export interface GitOptions {
  readonly cwd: string
  readonly input?: Uint8Array | string
  /** Added to the environment: the only way a credential is ever passed to git. */
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/**
 * No prompts, no pager, no translated messages, no optional locks, and no replacements that only this clone has: the same
 * answers on every machine.
 */
export function gitEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_FLUSH: '0',
    ...added,
  }
}

/** Starts git with an argument array, never through a shell, to be written to. */
export function spawnGit(
  args: readonly string[],
  options: GitOptions,
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', args, { ...spawning(options), stdio: ['pipe', 'pipe', 'pipe'] })
}

function spawning({ cwd, environment, signal }: GitOptions): SpawnOptions {
  return { cwd, env: gitEnvironment(environment), windowsHide: true, ...(signal ? { signal } : {}) }
}

/**
 * Runs git with an argument array, never through a shell, and gives what it answered, whatever its exit code.
 * Throws GIT_MISSING when there is no git, GIT_FAILED when a signal ended it: then its output may be cut.
 */
export function runGit(args: readonly string[], options: GitOptions): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const { input } = options
    // A pipe that nothing goes through would cost as much as one that is read.
    const child =
      input === undefined
        ? spawn('git', args, { ...spawning(options), stdio: ['ignore', 'pipe', 'pipe'] })
        : spawnGit(args, options)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (cause) =>
      reject(existsSync(options.cwd) ? gitMissing(cause) : folderMissing(options.cwd)),
    )
    child.on('close', (code, signal) => {
      const stderr = Buffer.concat(err).toString('utf8')
      if (code === null) reject(gitKilled(args, signal, stderr))
      else resolve({ code, stdout: Buffer.concat(out), stderr })
    })
    // A git that exits before it has read everything closes the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** As `runGit`, for questions whose only good answer has exit code 0. Throws GIT_FAILED with git's own words. */
export async function gitOutput(args: readonly string[], options: GitOptions): Promise<Buffer> {
  const result = await runGit(args, options)
  if (result.code !== 0) throw gitFailed(args, result)
  return result.stdout
}

export function gitFailed(args: readonly string[], result: GitResult): WaybillError {
  const said = result.stderr.trim().split('\n').slice(-3).join(' ') || 'nothing'
  return new WaybillError(
    'GIT_FAILED',
    `git ${args.find((arg) => !arg.startsWith('-')) ?? ''} ended with exit code ${result.code} and said: ${withoutCredentials(said)}`,
    { exitCode: exitCodes.ourFault },
  )
}

function gitKilled(args: readonly string[], signal: NodeJS.Signals | null, said: string): WaybillError {
  return new WaybillError(
    'GIT_FAILED',
    `git ${args[0] ?? ''} was ended by ${signal ?? 'a signal'} before it was done: ${withoutCredentials(said.trim())}`,
    { exitCode: exitCodes.ourFault, hint: 'Was the machine out of memory? Run it again.' },
  )
}

/** Where a process cannot be started in a folder that is not there, Node says that the program is missing. */
function folderMissing(cwd: string): WaybillError {
  return new WaybillError('NOT_A_REPOSITORY', `There is no folder ${cwd}.`, {
    hint: 'See how its path begins: --cwd is where Waybill runs.',
  })
}

export function gitMissing(cause: unknown): WaybillError {
  return new WaybillError('GIT_MISSING', 'git could not be started.', {
    hint: 'Install git 2.31 or later and see that it is on the PATH.',
    cause,
  })
}

/** git repeats remote URLs in its complaints; user names and passwords in them are secrets. */
export function withoutCredentials(text: string): string {
  return text.replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1')
}
