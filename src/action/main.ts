import { tuneEngine } from '../cli/engine.ts'

void start()

async function start(): Promise<void> {
  // What Node has compiled of itself it takes for foreign once a flag is set, so that comes first.
  await Promise.all([import('node:child_process'), import('node:crypto')])
  tuneEngine()
  const { runStep } = await import('./step.ts')
  process.exitCode = await runStep({ environment: process.env, stdout: process.stdout })
}
