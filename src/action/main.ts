import { readFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import {
  error,
  info,
  notice,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
  type AnnotationProperties,
} from '@actions/core'
import { run } from '../cli/program.ts'
import { describeFailure, plainLine } from '../cli/screen.ts'
import type { Remark } from '../cli/outcome.ts'
import { WaybillError, WaybillErrors, type Place } from '../errors.ts'
import { isFromFork, type EventFacts } from '../edge/fork-event.ts'
import { mustSkip } from './fork.ts'
import { inputNames } from './names.ts'
import { readInputs } from './inputs.ts'
import { composeSummary } from './summary.ts'

void step()

/** The Action: masks, reads the inputs, runs the same command as the command line, tells the runner. */
async function step(): Promise<void> {
  try {
    maskSecrets()
    const event = await readEvent()
    const request = readInputs(inputNames, {
      folder: process.env['RUNNER_TEMP'] ?? '.',
      fromFork: isFromFork(event),
    })
    if (mustSkip(request.command.name, event)) return skip(request.command.name)
    const lines = new PassThrough()
    lines.on('data', (chunk: Buffer) => tell(chunk.toString('utf8')))
    const ran = await run(request.argv, {
      stdout: new PassThrough().resume(),
      stderr: lines,
      environment: withToken(process.env, request.token),
    })
    setOutput('exit-code', String(ran.exitCode))
    for (const [name, value] of Object.entries(ran.outcome?.outputs ?? {})) setOutput(name, value)
    if (ran.outcome) await summary.addRaw(composeSummary(request.command.name, ran.outcome)).write()
    for (const remark of ran.outcome?.remarks ?? []) if (remark.at) point(remark, remark.at)
    if (ran.error) annotate(ran.error)
    if (ran.exitCode !== 0) setFailed(`waybill ${request.command.name} ended with exit code ${ran.exitCode}.`)
  } catch (failure) {
    annotate(failure)
    setFailed('waybill could not begin.')
  }
}

/** The step's token pushes the ledger; it asks the forge too, unless the environment brings another for that. */
function withToken(environment: NodeJS.ProcessEnv, token: string | null): NodeJS.ProcessEnv {
  return token === null ? environment : { GITHUB_TOKEN: token, ...environment, WAYBILL_PUSH_TOKEN: token }
}

/** Before anything else can print one. The runner masks what it knows as a secret itself; this covers the rest. */
function maskSecrets(): void {
  for (const name of [
    'INPUT_GITHUB-TOKEN',
    'WAYBILL_RECIPIENT_KEY',
    'SMTP_URL',
    'SLACK_BOT_TOKEN',
    'HOOK_SECRET',
    'DKIM_KEY',
    'WAYBILL_LEDGER_KEY',
  ]) {
    const value = process.env[name]
    if (!value) continue
    setSecret(value)
    // The runner looks at each line by itself.
    for (const line of value.split(/\r?\n/)) if (line.length >= 8 && line !== value) setSecret(line)
    if (URL.canParse(value) && new URL(value).password) setSecret(decodeURIComponent(new URL(value).password))
  }
}

async function readEvent(): Promise<EventFacts> {
  const path = process.env['GITHUB_EVENT_PATH']
  const text = path ? await readFile(path, 'utf8').catch(() => '{}') : '{}'
  return { name: process.env['GITHUB_EVENT_NAME'] ?? '', payload: JSON.parse(text) as unknown }
}

function skip(command: string): void {
  info(plainLine(`waybill ${command} is skipped: a run from a fork gets no secrets and may not reach out.`))
  setOutput('skipped', 'true')
  setOutput('exit-code', '0')
}

/** What the command says as it goes, each line made harmless for the runner's log. */
function tell(text: string): void {
  for (const line of text.split('\n')) if (line.trim() !== '') info(plainLine(`│ ${line}`))
}

function annotate(failure: unknown): void {
  const failures = failure instanceof WaybillErrors ? failure.errors : [failure]
  for (const one of failures) {
    const [first, ...more] = describeFailure(one, false).map(({ text }) => text)
    const text = [first, ...more].join('\n').slice(0, 4_000)
    const at = one instanceof WaybillError ? one.at : undefined
    if (one instanceof WaybillError || one instanceof Error) error(text, at ? annotationAt(at) : {})
    else warning(text)
  }
}

/** What was found in a file, shown there; it is no failure by itself. */
function point({ level, text }: Remark, at: Place): void {
  const say = { info: notice, warning, error }[level]
  say(plainLine(text).slice(0, 4_000), annotationAt(at))
}

function annotationAt({ file, line, column }: Place): AnnotationProperties {
  return {
    file,
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  }
}
