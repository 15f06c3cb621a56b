import { readFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { error, info, setFailed, setOutput, setSecret, summary, warning } from '@actions/core'
import { run } from '../cli/program.ts'
import { describeFailure, plainLine } from '../cli/screen.ts'
import { WaybillError, WaybillErrors } from '../errors.ts'
import { mustSkip, type EventFacts } from './fork.ts'
import { inputNames } from './names.ts'
import { readInputs } from './inputs.ts'
import { composeSummary } from './summary.ts'

await step()

/** The Action: masks, reads the inputs, runs the same command as the command line, tells the runner. */
async function step(): Promise<void> {
  try {
    maskSecrets()
    const request = readInputs(inputNames, process.env['RUNNER_TEMP'] ?? '.')
    if (mustSkip(request.command.name, await readEvent())) return skip(request.command.name)
    const lines = new PassThrough()
    lines.on('data', (chunk: Buffer) => tell(chunk.toString('utf8')))
    const ran = await run(request.argv, {
      stdout: new PassThrough().resume(),
      stderr: lines,
      environment: { ...process.env, ...(request.token ? { WAYBILL_PUSH_TOKEN: request.token } : {}) },
    })
    setOutput('exit-code', String(ran.exitCode))
    for (const [name, value] of Object.entries(ran.outcome?.outputs ?? {})) setOutput(name, value)
    if (ran.outcome) await summary.addRaw(composeSummary(request.command.name, ran.outcome)).write()
    if (ran.error) annotate(ran.error)
    if (ran.exitCode !== 0) setFailed(`waybill ${request.command.name} ended with exit code ${ran.exitCode}.`)
  } catch (failure) {
    annotate(failure)
    setFailed('waybill could not begin.')
  }
}

/** Before anything else can print one. The runner masks what it knows as a secret itself; this covers the rest. */
function maskSecrets(): void {
  for (const name of [
    'INPUT_GITHUB-TOKEN',
    'WAYBILL_RECIPIENT_KEY',
    'SMTP_URL',
    'SLACK_BOT_TOKEN',
    'HOOK_SECRET',
  ]) {
    const value = process.env[name]
    if (!value) continue
    setSecret(value)
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
    const place = at && {
      file: at.file,
      ...(at.line === undefined ? {} : { startLine: at.line }),
      ...(at.column === undefined ? {} : { startColumn: at.column }),
    }
    if (one instanceof WaybillError || one instanceof Error) error(text, place ?? {})
    else warning(text)
  }
}
