import { setFlagsFromString } from 'node:v8'

const argv = process.argv.slice(2)

// A run of half a second is over before code that is optimised early pays for it, on two processors that git shares.
setFlagsFromString('--interrupt-budget=1500000')

// The commonest question of installers and workflows; it waits for nothing else to load.
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${__WAYBILL_VERSION__}\n`)
} else {
  // A reader such as `head` that closes the pipe is no fault of the command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? 0 : 1
    process.exit()
  })
  void start()
}

async function start(): Promise<void> {
  const { beginAhead } = await import('./ahead.ts')
  const begun = beginAhead(argv)
  const { runCommandLine } = await import('./program.ts')
  process.exitCode = await runCommandLine(argv, {
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    begun,
  })
}
