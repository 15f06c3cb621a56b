import { createRedactor } from '../../config/redact.ts'
import { judgeExit } from '../../delivery/judge-command.ts'
import type { CommandCheck, Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import type { Environment } from '../edge.ts'
import { collectOutput, lastLine } from './command-output.ts'
import { runProcess, variablesOf } from './process-run.ts'

export interface CommandWorld {
  readonly environment: Environment
  /** Where commands run. */
  readonly cwd: string
  /** Takes the secrets of this run out of a text. */
  readonly redact: (text: string) => string
}

/**
 * Runs a command once. It learns what to look at from WAYBILL_TARGET, WAYBILL_TARGET_NAME, WAYBILL_GROUP, WAYBILL_VERSION,
 * WAYBILL_COMMIT, WAYBILL_ENVIRONMENT and WAYBILL_PACKAGE, and inherits what the check names beside PATH and its like.
 * The values of what it names are taken out of what it says. It is ended with all that it started. Never rejects, unless its
 * words are none that a process can be given.
 */
export async function probeCommand(
  pair: Pair,
  check: CommandCheck,
  world: CommandWorld,
  signal: AbortSignal,
): Promise<Judgement> {
  const [file, ...args] = typeof check.run === 'string' ? [check.run] : check.run
  if (file === undefined || signal.aborted) {
    return judgement('error', { code: 'not-run', reason: 'the command was not run' })
  }
  const named = check.environment ?? []
  let output = collectOutput([])
  const { code, killedBy, fault } = await runProcess(
    {
      file,
      args,
      shell: check.shell,
      cwd: world.cwd,
      variables: { ...variablesOf(named, world.environment), ...subjectOf(pair) },
      listen: (stdout, stderr) => (output = collectOutput([stdout, stderr])),
    },
    signal,
  )
  if (fault !== null) {
    return judgement('error', { code: fault, reason: `the command could not be started (${fault})` })
  }
  const secrets = named.map((name) => world.environment.variable(name) ?? '')
  const said = createRedactor(secrets)(world.redact(output.tail()))
  const found = judgeExit(code, killedBy, lastLine(said))
  const exit = code === null ? {} : { exitCode: code }
  return { ...found, evidence: { ...output.digest(), ...exit } }
}

function subjectOf({ target, expected }: Pair): Record<string, string> {
  return {
    WAYBILL_TARGET: target.url ?? '',
    WAYBILL_TARGET_NAME: target.name,
    WAYBILL_GROUP: target.group ?? '',
    WAYBILL_VERSION: expected.version,
    WAYBILL_COMMIT: expected.commit ?? '',
    WAYBILL_ENVIRONMENT: expected.environment ?? '',
    WAYBILL_PACKAGE: expected.package ?? '',
  }
}
