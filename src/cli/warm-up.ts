import { keepCompiled } from './compiled.ts'
import { tuneEngine } from './engine.ts'

/** Commands that people wait for and that need digests. */
const withDigests = ['bom', 'notes', 'next', 'release', 'comment']

/**
 * Readies Node for a short run, in this order: what nearly every command loads of Node itself, which Node has compiled and takes
 * for foreign once a flag is set; the flags; then the code that an earlier run compiled. `folder` is that of the built files. git is
 * at work meanwhile: see `beginAhead`.
 */
export async function warmUp(argv: readonly string[], folder: string): Promise<void> {
  const [command = ''] = argv
  await import('node:child_process')
  if (withDigests.includes(command) && !argv.includes('--all')) await import('node:crypto')
  tuneEngine()
  keepCompiled({
    folder,
    name: /^[a-z]+$/.test(command) ? command : 'other',
    version: __WAYBILL_VERSION__,
    environment: process.env,
  })
}
