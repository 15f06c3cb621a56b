import { WaybillError } from '../errors.ts'

/** The options that every command takes. */
export interface CommonOptions {
  readonly cwd: string
  readonly config: string | null
  readonly json: boolean
  readonly quiet: boolean
  readonly verbose: boolean
  readonly color: boolean
}

/** What commander hands to a command: its own options by camelCase name. */
export type Options = Readonly<Record<string, unknown>>

export function textOption(options: Options, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : null
}

export function flagOption(options: Options, name: string): boolean {
  return options[name] === true
}

/** The words of an option that takes several with a comma, each once; null when it was not given. Throws USAGE for none. */
export function listOption(options: Options, name: string): string[] | null {
  const text = textOption(options, name)
  if (text === null) return null
  const given = [...new Set(text.split(',').flatMap((word) => word.trim() || []))]
  // Nothing named must not come to mean everything.
  if (given.length > 0) return given
  throw new WaybillError('USAGE', `--${name} names nothing.`, {
    hint: 'Give one name, or several with commas.',
  })
}

/** An option that the command cannot do without; `example` is how to give it. */
export function requiredOption(options: Options, name: string, example: string): string {
  const value = textOption(options, name)
  if (value !== null) return value
  throw new WaybillError('USAGE', `--${name} is missing.`, { hint: `For example: ${example}` })
}

/** Those of some options that were given, as they are written on the line. */
export function flagsGiven(options: Options, names: readonly string[]): readonly string[] {
  return names.filter((name) => options[name] !== undefined && options[name] !== false).map(flagOf)
}

/** Throws USAGE where two of some options are given at once. */
export function refuseTogether(options: Options, names: readonly string[]): void {
  const [first, second] = flagsGiven(options, names)
  if (first !== undefined && second !== undefined)
    throw new WaybillError('USAGE', `${first} and ${second} exclude each other.`, {
      hint: 'Leave one of them out.',
    })
}

function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
