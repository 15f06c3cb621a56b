import { keepCompiled } from './compiled.ts'
import { tuneEngine } from './engine.ts'

/** Commands that people wait for; others wait for the world, and the demo leaves nothing but its folder. */
const short = ['notes', 'next', 'lint', 'bom', 'release', 'comment']

/**
 * Readies Node for a short run, in this order: what nearly every command loads of Node itself, which Node has compiled and takes
 * for foreign once a flag is set; the flags; then the code that an earlier run compiled. `folder` is that of the built files. git is
 * at work meanwhile: see `beginAhead`.
 */
export async function warmUp(argv: readonly string[], folder: string): Promise<void> {
  const [command = ''] = argv
  await import('node:child_process')
  const isShort = short.includes(command)
  if (isShort && hasDigests(argv)) await import('node:crypto')
  tuneEngine()
  if (isShort) keepCompiled({ folder, name: command, version: __WAYBILL_VERSION__, environment: process.env })
}

/** All of the short ones need digests, but for the whole history and for a bill of materials that is only printed. */
function hasDigests(argv: readonly string[]): boolean {
  const toFile = () => argv.some((word) => /^--(?:output|third-party|statement|licenses)(?:=|$)/.test(word))
  return argv[0] === 'bom' ? toFile() : !argv.includes('--all')
}
