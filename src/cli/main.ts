import type { exitCodes } from '../errors.ts'
import { oldestNode, runsHere } from './node-version.ts'

const argv = process.argv.slice(2)
/** Here by value, so that a Node that is too old has nothing more to load before it is told so. */
const done: typeof exitCodes.done = 0
const ourFault: typeof exitCodes.ourFault = 1
const usage: typeof exitCodes.usage = 2
let isLost = false

process.stdout.on('error', (error: NodeJS.ErrnoException) => lose(error, true))
if (!runsHere(process.versions.node)) {
  process.stderr.write(
    `error: Waybill needs Node ${oldestNode} or later, and this is ${process.versions.node} (${process.execPath}).\n` +
      '  In a workflow: actions/setup-node with node-version: 24. On a machine: install a newer Node, or put it first on the PATH.\n',
  )
  process.exitCode = usage
} else if (!hasFolder()) {
  process.stderr.write(
    'error: The folder that this shell is in is not there any more.\n  Go to another one: cd ~\n',
  )
  process.exitCode = usage
} else if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  // The commonest question of installers and workflows; it waits for nothing else to load.
  process.stdout.write(`${__WAYBILL_VERSION__}\n`)
} else {
  void start()
}

async function start(): Promise<void> {
  process.stderr.on('error', (error: NodeJS.ErrnoException) => lose(error, false))
  const { beginAhead } = await import('./ahead.ts')
  const begun = beginAhead(argv)
  const { warmUp } = await import('./warm-up.ts')
  await warmUp(argv, __dirname)
  if (begun !== null) await turn()
  const { runCommandLine } = await import('./program.ts')
  if (begun !== null) await turn()
  const exitCode = await runCommandLine(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    begun,
  })
  process.exitCode = isLost && exitCode === done ? ourFault : exitCode
}

/** What git prints meanwhile is taken in: its pipe is full long before the next file has been loaded. */
function turn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

function hasFolder(): boolean {
  try {
    process.cwd()
    return true
  } catch {
    return false
  }
}

/**
 * A reader such as `head` that closes the pipe is no fault of the command: it goes on, since what it does is more than what it
 * says, and ends with its own exit code. A disk that is full is one, where it was to take the data.
 */
function lose({ code, message }: NodeJS.ErrnoException, isData: boolean): void {
  if (code === 'EPIPE' || !isData || isLost) return
  isLost = true
  process.stderr.write(`error: What was asked for could not be written: ${message}\n`)
  if (!process.exitCode) process.exitCode = ourFault
}
