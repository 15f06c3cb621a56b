import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { run, type Ran } from '../cli/program.ts'
import { plainLine } from '../cli/screen.ts'
import { createRedactor } from '../config/redact.ts'
import { isFromFork } from '../edge/fork-event.ts'
import { exitCodes, WaybillError, WaybillErrors, worstExitCode, type ExitCode } from '../errors.ts'
import { byLine, capture, type Captured } from './captured.ts'
import { readEvent } from './event.ts'
import { mustSkip, skipReason } from './fork.ts'
import { readInputs, strayInputs, type StepRequest } from './inputs.ts'
import { masksOf, secretsOfStep } from './masks.ts'
import { inputNames } from './names.ts'
import { annotateAll, annotationsOf, failureOf, remarkAnnotations, type Where } from './report.ts'
import { openRunner, type Runner, type RunnerDoor } from './runner.ts'
import { readSettingsText } from './settings-text.ts'
import { composeSummary } from './summary.ts'

/** Lines of a result that the log shows; the run's page and the output file have more. */
const mostLines = 500

/**
 * One step: masks what is secret, reads the inputs, runs the same command as the command line, and hands the runner what came of
 * it. Gives the exit code of the process, which is 0 or 1; never throws.
 */
export async function runStep(door: RunnerDoor): Promise<0 | 1> {
  const runner = openRunner(door)
  const where = {
    cwd: resolve(runner.input('cwd') || '.'),
    workspace: runner.variable('GITHUB_WORKSPACE') ?? process.cwd(),
  }
  const secrets = secretsOfStep(door.environment, readSettingsText(runner))
  for (const mask of masksOf(door.environment, secrets)) runner.mask(mask)
  const redact = createRedactor(secrets)
  const safe: Runner = {
    ...runner,
    annotate: (one) => runner.annotate({ ...one, text: redact(one.text) }),
    output: (name, value) => runner.output(name, redact(value)),
    summary: (markdown) => runner.summary(redact(markdown)),
  }
  let request: StepRequest
  try {
    const event = readEvent(safe)
    request = prepare(safe, door, isFromFork(event))
    if (mustSkip(request.command.name, event)) return skip(safe, request.command.name)
  } catch (failure) {
    annotateAll(safe, annotationsOf(failure, where))
    return handOver(safe, [() => safe.output('exit-code', String(codeOf(failure)))], 1)
  }
  const stdout = capture()
  const ran = await run(request.argv, {
    stdout: stdout.stream,
    stderr: byLine((line) => {
      if (line.trim() !== '') safe.line(plainLine(`│ ${line}`))
    }),
    environment: request.environment,
  })
  return report(safe, request.command.name, { ran, stdout, where })
}

function prepare(runner: Runner, { environment }: RunnerDoor, fromFork: boolean): StepRequest {
  const folder = join(runner.variable('RUNNER_TEMP') ?? tmpdir(), `waybill-${randomUUID().slice(0, 8)}`)
  const request = readInputs(runner, inputNames, { folder, fromFork, environment })
  for (const name of strayInputs(environment, inputNames))
    runner.annotate({ level: 'warning', text: `There is no input ${plainLine(name)}; it is ignored.` })
  return request
}

function codeOf(failure: unknown): ExitCode {
  if (failure instanceof WaybillError) return failure.exitCode
  if (failure instanceof WaybillErrors) return worstExitCode(failure.errors.map(({ exitCode }) => exitCode))
  return exitCodes.ourFault
}

/** What came of a command: outputs first, since the next steps decide by them; then what people see. */
function report(
  runner: Runner,
  command: string,
  { ran, stdout, where }: { readonly ran: Ran; readonly stdout: Captured; readonly where: Where },
): 0 | 1 {
  const { outcome, error, exitCode } = ran
  const remarks = outcome?.remarks ?? []
  const told = stdout.text()
  return handOver(
    runner,
    [
      () => runner.output('exit-code', String(exitCode)),
      ...Object.entries(outcome?.outputs ?? {}).map(
        ([name, value]) =>
          () =>
            runner.output(name, value),
      ),
      () => showResult(runner, command, told.text),
      () => annotateAll(runner, remarkAnnotations(remarks, where)),
      () => {
        if (error) annotateAll(runner, annotationsOf(error, where))
        else if (exitCode !== exitCodes.done)
          runner.annotate(failureOf({ command, exitCode, remarks }, where))
      },
      () => {
        if (outcome) runner.summary(composeSummary(command, { ...outcome, told }))
      },
    ],
    exitCode === exitCodes.done ? 0 : 1,
  )
}

/** A result in the log too: the run's page is not there for who reads the log alone. */
function showResult(runner: Runner, command: string, text: string): void {
  const lines = text.trimEnd().split('\n')
  if (lines.length === 1 && lines[0] === '') return
  const shown = lines.slice(0, mostLines).map((line) => plainLine(`│ ${line}`))
  const more = lines.length - shown.length
  runner.group(`What waybill ${command} says`, more > 0 ? [...shown, `│ ... and ${more} lines more.`] : shown)
}

/** Does all of it, whatever becomes of one: a result that cannot be handed over fails the step, which says that it was there. */
function handOver(runner: Runner, acts: readonly (() => void)[], code: 0 | 1): 0 | 1 {
  const faults = new Set<string>()
  for (const act of acts)
    try {
      act()
    } catch (cause) {
      faults.add(cause instanceof Error ? cause.message : String(cause))
    }
  for (const fault of faults)
    runner.annotate({
      level: 'error',
      title: 'Waybill: the runner',
      text: plainLine(`What came of the command could not be handed to the runner: ${fault}`),
    })
  return faults.size > 0 ? 1 : code
}

function skip(runner: Runner, command: string): 0 | 1 {
  const why = skipReason(command)
  runner.annotate({ level: 'notice', title: `waybill ${command} is skipped`, text: why })
  return handOver(
    runner,
    [
      () => runner.output('exit-code', '0'),
      () => runner.output('skipped', 'true'),
      () => void runner.summary(`## waybill ${command}\n\n> Skipped. ${why}\n`),
    ],
    0,
  )
}
