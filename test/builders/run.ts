import { Writable } from 'node:stream'
import { run } from '../../src/cli/program.ts'

export interface RunResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process with this environment alone, as a door would. */
export async function runWaybill(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<RunResult> {
  const stdout = sink()
  const stderr = sink()
  const { exitCode } = await run(argv, { stdout: stdout.stream, stderr: stderr.stream, environment })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

function sink() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
