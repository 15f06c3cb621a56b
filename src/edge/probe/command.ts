import { spawn, type ChildProcess } from 'node:child_process'
import type { CommandCheck, Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import type { Environment } from '../edge.ts'
import { collectOutput, lastLine } from './command-output.ts'

export interface CommandWorld {
  readonly environment: Environment
  /** Where commands run. */
  readonly cwd: string
  /** Takes the secrets of this run out of a text. */
  readonly redact: (text: string) => string
}

/** What a command inherits; all else might be a secret, and what it prints is kept. */
const inherited = ['PATH', 'HOME', 'SystemRoot', 'PATHEXT', 'TEMP']
/** What a command left in the background may hold its output open; this long after its end it is cut off. */
const drainMs = 200

/**
 * Runs a command once. Exit code 0 passes; 75 (EX_TEMPFAIL of sysexits.h), 126 and 127 and a command that cannot be
 * started are the observer's fault; any other is the target's. The command learns what to look at from WAYBILL_TARGET,
 * WAYBILL_TARGET_NAME, WAYBILL_VERSION and WAYBILL_COMMIT. It is ended with all that it started. Never rejects.
 */
export function probeCommand(
  pair: Pair,
  check: CommandCheck,
  world: CommandWorld,
  signal: AbortSignal,
): Promise<Judgement> {
  const [file, ...args] = typeof check.run === 'string' ? [check.run] : check.run
  if (file === undefined || signal.aborted) {
    return Promise.resolve(judgement('error', { code: 'not-run', reason: 'the command was not run' }))
  }
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      shell: check.shell,
      cwd: world.cwd,
      env: environmentOf(pair, world.environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that what it starts can be ended with it.
      detached: true,
      windowsHide: true,
    })
    const output = collectOutput([child.stdout, child.stderr])
    const kill = (): void => killGroup(child)
    let drain: NodeJS.Timeout | undefined
    const end = (found: Judgement): void => {
      clearTimeout(drain)
      signal.removeEventListener('abort', kill)
      kill()
      resolve(found)
    }
    signal.addEventListener('abort', kill, { once: true })
    child.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code ?? 'UNKNOWN'
      end(judgement('error', { code, reason: `the command could not be started (${code})` }))
    })
    child.on('exit', () => {
      drain = setTimeout(() => {
        child.stdout.destroy()
        child.stderr.destroy()
      }, drainMs)
    })
    child.on('close', (code, killedBy) => end(judgeExit(code, killedBy, lastLine(world.redact(output())))))
  })
}

function environmentOf({ target, expected }: Pair, environment: Environment): NodeJS.ProcessEnv {
  const kept = inherited.map((name) => [name, environment.variable(name)] as const)
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    WAYBILL_TARGET: target.url,
    WAYBILL_TARGET_NAME: target.name,
    WAYBILL_VERSION: expected.version,
    WAYBILL_COMMIT: expected.commit ?? '',
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}

function judgeExit(code: number | null, killedBy: string | null, said: string): Judgement {
  const words = said === '' ? '' : `: ${said}`
  switch (code) {
    case 0:
      return judgement('pass')
    case null:
      return judgement('fail', { code: killedBy ?? 'killed', reason: `the command was ended by ${killedBy}` })
    case 75:
      return judgement('error', { code: 'exit-75', reason: `the command asks to be run again (75)${words}` })
    case 126:
    case 127:
      return judgement('error', {
        code: `exit-${code}`,
        reason: `the command could not be run (${code})${words}`,
      })
    default:
      return judgement('fail', {
        code: `exit-${code}`,
        reason: `the command ended with exit code ${code}${words}`,
      })
  }
}
