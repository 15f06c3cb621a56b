import { setFlagsFromString } from 'node:v8'

// As for the command line: a step is over before code that is optimised early pays for it. Before anything else is loaded.
setFlagsFromString('--interrupt-budget=1500000')

void start()

async function start(): Promise<void> {
  const { runStep } = await import('./step.ts')
  process.exitCode = await runStep({ environment: process.env, stdout: process.stdout })
}
