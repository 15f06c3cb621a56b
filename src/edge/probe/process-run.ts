import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Environment } from '../edge.ts'

export interface ProcessOrder {
  readonly file: string
  readonly args: readonly string[]
  readonly shell: boolean
  readonly cwd: string
  readonly variables: Readonly<Record<string, string>>
  /** Gets both streams before anything is read from them. */
  readonly listen: (stdout: Readable, stderr: Readable) => void
}

/** How a process ended: with an exit code, by a signal, or without ever having begun (`fault`, such as ENOENT). */
export interface ProcessEnd {
  readonly code: number | null
  readonly killedBy: string | null
  readonly fault: string | null
}

/** What a process inherits; all else might be a secret, and what it prints is kept. */
const inherited = ['PATH', 'HOME', 'SystemRoot', 'PATHEXT', 'TEMP']
/** What a process left in the background may hold its output open; this long after its end it is cut off. */
const drainMs = 200

/**
 * Runs a process in a group of its own, which ends with it and with the signal: whatever it started ends too. Rejects with
 * what `spawn` throws for words that no process can be given.
 */
export function runProcess(order: ProcessOrder, signal: AbortSignal): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    const child = start(order)
    if (typeof child === 'string') return resolve({ code: null, killedBy: null, fault: child })
    order.listen(child.stdout, child.stderr)
    const kill = (): void => killGroup(child)
    let drain: NodeJS.Timeout | undefined
    const end = (found: Partial<ProcessEnd>): void => {
      clearTimeout(drain)
      signal.removeEventListener('abort', kill)
      kill()
      resolve({ code: null, killedBy: null, fault: null, ...found })
    }
    signal.addEventListener('abort', kill, { once: true })
    child.on('error', (error: NodeJS.ErrnoException) => end({ fault: error.code ?? 'UNKNOWN' }))
    child.on('exit', () => {
      drain = setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, drainMs)
    })
    child.on('close', (code, killedBy) => end({ code, killedBy }))
    if (signal.aborted) kill()
  })
}

/** Of some refusals of the system (a busy file, too long a list of words) `spawn` tells by throwing. */
function start(order: ProcessOrder): ChildProcessByStdio<null, Readable, Readable> | string {
  try {
    return spawn(order.file, [...order.args], {
      shell: order.shell,
      cwd: order.cwd,
      env: { ...order.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    })
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException
    if (syscall?.startsWith('spawn') === true) return code ?? 'UNKNOWN'
    throw error
  }
}

/** The variables of these names, and those that every process needs, as far as they are set. */
export function variablesOf(names: readonly string[], environment: Environment): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const name of [...inherited, ...names]) {
    const value = environment.variable(name)
    if (value !== undefined) variables[name] = value
  }
  return variables
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}
