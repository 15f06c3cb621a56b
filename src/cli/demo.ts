import { join, relative, resolve } from 'node:path'
import { Writable } from 'node:stream'
import { runDemo, type DemoEvent } from '../demo/demo.ts'
import { clockTime, contents } from '../demo/guide.ts'
import type { RunCommand } from '../demo/stage.ts'
import { exitCodes } from '../errors.ts'
import type { Call } from './command.ts'
import { textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { run } from './program.ts'

/** `waybill demo`: the whole journey in a scratch folder; the timeline on stderr, what there is to see on stdout. */
export async function demo({ options, common, screen, signal }: Call): Promise<Outcome> {
  const folder = resolve(common.cwd, textOption(options, 'output') ?? 'waybill-demo')
  const started = performance.now()
  const tell = (event: DemoEvent) => {
    for (const text of linesOf(event)) screen.remark({ level: 'info', text })
  }
  const steps = await runDemo({ folder, runCommand, tell, signal }).catch((error: unknown) => {
    if (signal.aborted) return null
    throw error
  })
  if (steps === null) return interrupted(folder)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const shown = placeOf(folder)
  const width = Math.max(...contents.map(([path]) => join(shown, path).length)) + 2
  const places = contents.map(([path, about]) => `  ${join(shown, path).padEnd(width)}${about}`)
  return {
    document: {
      schema: 'waybill/demo@1',
      folder,
      steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    },
    text: `\nDone in ${seconds} s. Nothing left this machine. It is all there to look at:\n\n${places.join('\n')}\n`,
    remarks: [],
    exitCodes: [exitCodes.done],
    outputs: {},
  }
}

function interrupted(folder: string): Outcome {
  const text = `The demo was interrupted. What it made until then is in ${placeOf(folder)}.`
  return { document: null, text: '', remarks: [{ level: 'warning', text }], exitCodes: [], outputs: {} }
}

/** A command line in this process, as the door runs it, with its own streams and environment. */
export const runCommand: RunCommand = async (argv, environment) => {
  const stdout = collector()
  const stderr = collector()
  const { exitCode } = await run(argv, { stdout: stdout.stream, stderr: stderr.stream, environment })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

function collector(): { readonly stream: Writable; text(): string } {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

function linesOf(event: DemoEvent): string[] {
  if (event.kind === 'chapter') return ['', event.name, `  ${event.about}`, '']
  const { at, name, text, mood, place } = event.step
  const mark = { plain: ' ', good: '✓', bad: '✗' }[mood]
  const where = place === null ? '' : ` → ${place}`
  return [`  ${clockTime(at)}  ${mark} ${name.padEnd(10)} ${text}${where}`]
}

/** As a person here would name it. */
function placeOf(folder: string): string {
  const path = relative(resolve('.'), folder)
  return path === '' || path.startsWith('..') ? folder : path
}
