import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beginOpening, type Opening } from '../edge/git/opening.ts'

/** Words that say that the notes come from elsewhere, or of a history that has to come first. */
const others = ['--from-json', '--deepen', '--help', '-h']

/** Words that say that the whole history will be read, and those that say how: not as it is read ahead. */
const whole = '--all'
const narrowed = ['--package', '--packages']

/** What `bom` takes for a command of its own, and not for a folder. */
const within = ['diff', 'vulnerabilities']

/**
 * Where the words of a command line alone say that notes will be drafted or lockfiles read, begins to ask git what they
 * need; null for any other. A guess that turns out wrong costs nothing but git's time.
 */
export function beginAhead(argv: readonly string[]): Opening | null {
  const [command, first = ''] = argv
  if (has(argv, others)) return null
  const cwd = resolve(valueOf(argv, '--cwd') ?? '.')
  if (command === 'bom' && !within.includes(first))
    return beginOpening(resolve(cwd, first.startsWith('-') ? '.' : first), {
      files: valueOf(argv, '--ref') ?? 'HEAD',
    })
  if (command !== 'notes' && command !== 'next') return null
  if (command === 'next' || !argv.includes(whole) || has(argv, narrowed)) return beginOpening(cwd, {})
  const configuration = resolve(cwd, valueOf(argv, '--config') ?? 'waybill.yml')
  return beginOpening(cwd, { history: asksForPaths(configuration) ? 'commits and paths' : 'commits' })
}

/** A `path` in what belongs to the same `when`, which ends with the next item of the list. */
const pathRule = /\bwhen['"]?\s*:(?:(?!\n\s*-\s)[^])*?\bpath['"]?\s*:/

/** Whether a configuration looks as if a rule asked for the files of commits. What cannot be read does not. */
function asksForPaths(path: string): boolean {
  try {
    return pathRule.test(readFileSync(path, 'utf8').slice(0, longestLook))
  } catch {
    return false
  }
}

/** Of a configuration that is longer, only the beginning is looked at. */
const longestLook = 100_000

function has(argv: readonly string[], words: readonly string[]): boolean {
  return argv.some((given) => words.some((word) => given === word || given.startsWith(`${word}=`)))
}

/** The last value of an option, or undefined. */
function valueOf(argv: readonly string[], option: string): string | undefined {
  const at = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const word = argv[at]
  return word === option ? argv[at + 1] : word?.slice(option.length + 1)
}
