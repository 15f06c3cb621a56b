import type { CommandEntry } from '../cli/command.ts'
import { steps } from '../cli/commands.ts'
import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'
import { withoutTokens } from './fork.ts'
import { variableOf, type Runner } from './runner.ts'

/** A step's inputs, as the command line that they stand for. */
export interface StepRequest {
  readonly command: CommandEntry
  readonly argv: readonly string[]
  /** What the command gets of the step's environment, and the step's token. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** What a step's inputs are read with. */
export interface StepFacts {
  /** Takes the documents that no input names a file for. */
  readonly folder: string
  readonly fromFork: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
}

type Inputs = Pick<Runner, 'input' | 'variable'>

const common = ['cwd', 'config']
/** Inputs that are no flag of the command line, or not simply one. */
const apart = ['command', 'github-token', 'deepen']
/** The inputs that are the arguments of a command, in their order. */
export const positional: Readonly<Record<string, readonly string[]>> = {
  notes: ['range'],
  lint: ['range'],
  bom: ['dir'],
  'bom diff': ['from', 'to'],
  'bom vulnerabilities': ['findings'],
  'audience opt-out': ['file'],
  'audience import': ['file'],
  'record evidence': ['file'],
  'ledger where-is': ['what'],
  'ledger import': ['file'],
  'ledger hold': ['act', 'name'],
  'ledger prune': ['epoch'],
}
/** Arguments that stand for several, with commas or line ends between them. */
const several = ['findings']
/** How the command line says that of an option. */
const isList = /several with a comma/

const endings = new Map([
  ['html', 'html'],
  ['text', 'txt'],
  ['json', 'json'],
])

/** Where a command that makes a document leaves it for the next step, when the step names no file. */
const documents: Readonly<Record<string, (format: string) => string>> = {
  notes: () => 'waybill-notes.md',
  bom: (format) => (format === 'xml' ? 'waybill-bom.cdx.xml' : 'waybill-bom.cdx.json'),
  'bom diff': (format) => `waybill-bom-diff.${endings.get(format) ?? 'md'}`,
  'bom vulnerabilities': () => 'waybill-vdr.cdx.json',
}

/**
 * Reads the inputs. An input that the command does not take is an error: it would be ignored in silence. For a run from a
 * fork the forge is not asked, and no token is handed on: a fork's `waybill.yml` would choose who gets it.
 * Throws USAGE, with what was probably meant.
 */
export function readInputs(inputs: Inputs, names: readonly string[], facts: StepFacts): StepRequest {
  refuseMisspelt(facts.environment, names)
  const command = commandOf(inputs.input('command'))
  const options = optionsOf(command)
  const places = positional[command.name] ?? []
  const flags: string[] = []
  for (const name of names) {
    const value = inputs.input(name)
    if (value === '' || apart.includes(name) || places.includes(name)) continue
    if (name === 'enrich' && facts.fromFork) continue
    const option = options.get(name)
    if (option === undefined) throw untaken(command, name)
    if (option.valued) flags.push(`--${name}=${option.list ? commaList(value).join(',') : value}`)
    else if (readBoolean(name, value)) flags.push(`--${name}`)
  }
  return {
    command,
    argv: [
      ...command.name.split(' '),
      ...automatic(inputs, command.name, options, facts),
      ...flags,
      ...argumentsOf(inputs, command, places),
    ],
    environment: environmentOf(inputs, facts),
  }
}

/** Inputs that the Action does not have and that are near to none of its own: the runner warns of them in the log alone. */
export function strayInputs(environment: StepFacts['environment'], names: readonly string[]): string[] {
  const known = new Set(names.map(variableOf))
  return Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_') && environment[name] !== '' && !known.has(name))
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
}

/** `dry-rnu: true` must not send. What is near to no input may be meant for somebody else, such as an outer action. */
function refuseMisspelt(environment: StepFacts['environment'], names: readonly string[]): void {
  for (const name of strayInputs(environment, names)) {
    const meant = suggest(name, names)
    if (meant !== null)
      throw new WaybillError('USAGE', `There is no input ${name}.`, { hint: `Did you mean ${meant}?` })
  }
}

function commandOf(wanted: string): CommandEntry {
  const given = wanted.replace(/^waybill\s+/, '').replace(/\s+/g, ' ')
  const command = steps.find(({ name }) => name === given)
  if (command) return command
  const names = steps.map(({ name }) => name)
  const meant = suggest(given, names)
  throw new WaybillError(
    'USAGE',
    wanted === '' ? 'The step names no command.' : `There is no command ${wanted} for a step.`,
    {
      hint: `${meant === null || wanted === '' ? '' : `Did you mean ${meant}? `}Write for example: with: { command: notes }. Commands: ${names.join(', ')}.`,
    },
  )
}

interface Option {
  /** Whether it takes a value; else it is on or off. */
  readonly valued: boolean
  readonly list: boolean
}

function optionsOf(command: CommandEntry): Map<string, Option> {
  const own = command.options.map(
    ([text, description]) =>
      [optionName(text), { valued: text.includes('<'), list: isList.test(description) }] as const,
  )
  return new Map([...own, ...common.map((name) => [name, { valued: true, list: false }] as const)])
}

function untaken(command: CommandEntry, name: string): WaybillError {
  const takers = steps.filter((one) => optionsOf(one).has(name) || positional[one.name]?.includes(name))
  return new WaybillError('USAGE', `${command.name} takes no input ${name}.`, {
    hint: `Remove it from the step${takers.length === 0 ? '' : `; it is for ${takers.map((one) => one.name).join(', ')}`}.`,
  })
}

/** As the runner's own `fromJSON` and the toolkit read one (YAML 1.2, core schema). */
function readBoolean(name: string, value: string): boolean {
  if (['true', 'True', 'TRUE'].includes(value)) return true
  if (['false', 'False', 'FALSE'].includes(value)) return false
  throw new WaybillError('USAGE', `The input ${name} is ${value}, which is neither true nor false.`, {
    hint: `Write ${name}: true, or remove it from the step.`,
  })
}

function commaList(value: string): string[] {
  return value
    .split(/[,\r\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

/** Behind `--`, so that a title or a range that begins with a dash is none of the flags. */
function argumentsOf(inputs: Inputs, command: CommandEntry, places: readonly string[]): string[] {
  const missing = places.find((name) => inputs.input(name) === '')
  if (missing !== undefined && command.argument?.startsWith('<'))
    throw new WaybillError('USAGE', `${command.name} needs the input ${missing}.`, {
      hint: `Add it to the step: ${places.join(', ')}.`,
    })
  const given = places.flatMap((name) => {
    const value = inputs.input(name)
    return several.includes(name) ? commaList(value) : [value]
  })
  const told = given.filter((value) => value !== '')
  return told.length === 0 ? [] : ['--', ...told]
}

/** What a step gets without asking. */
function automatic(
  inputs: Inputs,
  command: string,
  options: ReadonlyMap<string, Option>,
  { folder, fromFork }: StepFacts,
): string[] {
  const argv: string[] = []
  const deepen = inputs.input('deepen')
  // A checkout in a workflow is cut off after one commit, unless somebody knew better.
  if (options.has('deepen') && (deepen === '' || readBoolean('deepen', deepen))) argv.push('--deepen')
  const isWritten = ['output', 'changelog', 'explain'].some((name) => inputs.input(name) !== '')
  const document = documents[command]?.(inputs.input('format'))
  // A step does not wait for somebody with a browser.
  if (command === 'preview' && !isWritten) argv.push('--output=./waybill-preview')
  if (document !== undefined && !isWritten) argv.push(`--output=${folder}/${document}`)
  // The workflow was run again with debug logging.
  if (inputs.variable('RUNNER_DEBUG') === '1') argv.push('--verbose')
  // A fork's configuration would choose whom the doctor calls.
  if (command === 'doctor' && fromFork && inputs.input('offline') === '') argv.push('--offline')
  return argv
}

/** The step's token pushes the ledger; it asks the forge too, unless the environment brings another for that. */
function environmentOf(inputs: Inputs, { environment, fromFork }: StepFacts): StepRequest['environment'] {
  if (fromFork) return withoutTokens(environment)
  const token = inputs.input('github-token')
  if (token === '') return environment
  return { ...environment, GITHUB_TOKEN: environment['GITHUB_TOKEN'] || token, WAYBILL_PUSH_TOKEN: token }
}

function optionName(flags: string): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags
}
