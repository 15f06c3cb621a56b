import { resolve } from 'node:path'
import { beginOpening, type Opening } from '../edge/git/opening.ts'

/** Words that say that the notes come from elsewhere, or of a history that has to come first. */
const others = ['--from-json', '--deepen', '--help', '-h']

/** Words that say that the whole history will be read, and those that say how: not as it is read ahead. */
const whole = '--all'
const narrowed = ['--package', '--packages']

/**
 * Where the words of a command line alone say that notes will be drafted, begins to ask git what they need; null
 * for any other. A guess that turns out wrong costs nothing but git's time.
 */
export function beginAhead(argv: readonly string[]): Opening | null {
  const [command] = argv
  if ((command !== 'notes' && command !== 'next') || has(argv, others)) return null
  const history = command === 'notes' && argv.includes(whole) && !has(argv, narrowed)
  return beginOpening(resolve(folderIn(argv)), { history })
}

function has(argv: readonly string[], words: readonly string[]): boolean {
  return argv.some((given) => words.some((word) => given === word || given.startsWith(`${word}=`)))
}

function folderIn(argv: readonly string[]): string {
  const at = argv.findLastIndex((word) => word === '--cwd' || word.startsWith('--cwd='))
  const word = argv[at] ?? ''
  return (word.startsWith('--cwd=') ? word.slice('--cwd='.length) : at === -1 ? '.' : argv[at + 1]) ?? '.'
}
