import { getBooleanInput, getInput } from '@actions/core'
import { steps } from '../cli/commands.ts'
import type { CommandEntry } from '../cli/command.ts'
import { WaybillError } from '../errors.ts'

/** A step's inputs, as the command line that they stand for. */
export interface StepRequest {
  readonly command: CommandEntry
  readonly argv: readonly string[]
  readonly token: string | null
}

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
/** Inputs that stand for several arguments, with commas between them. */
const several = ['findings']

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
 * fork the forge is not asked: a fork's `waybill.yml` would choose who gets the token. `folder` takes what names no file.
 */
export function readInputs(
  names: readonly string[],
  { folder, fromFork }: { readonly folder: string; readonly fromFork: boolean },
): StepRequest {
  const wanted = getInput('command', { required: true })
  const command = steps.find(({ name }) => name === wanted)
  if (!command)
    throw new WaybillError('USAGE', `There is no command ${wanted}.`, {
      hint: `Commands: ${steps.map(({ name }) => name).join(', ')}.`,
    })
  const flags = new Map(command.options.map(([text]) => [optionName(text), text.includes('<')]))
  for (const name of common) flags.set(name, true)
  const places = positional[command.name] ?? []
  const argv = [...command.name.split(' '), ...automatic(command.name, flags, folder)]
  for (const name of names) {
    if (apart.includes(name) || getInput(name) === '' || (name === 'enrich' && fromFork)) continue
    if (places.includes(name)) continue
    if (flags.get(name) === true) argv.push(`--${name}=${getInput(name)}`)
    else if (flags.get(name) === false) argv.push(...(getBooleanInput(name) ? [`--${name}`] : []))
    else
      throw new WaybillError('USAGE', `${command.name} takes no input ${name}.`, {
        hint: 'Remove it from the step.',
      })
  }
  return {
    command,
    argv: [...argv, ...argumentsOf(command, places)],
    token: getInput('github-token') || null,
  }
}

/** Behind `--`, so that a title or a range that begins with a dash is none of the flags. */
function argumentsOf(command: CommandEntry, places: readonly string[]): string[] {
  const missing = places.find((name) => getInput(name) === '')
  if (missing !== undefined && command.argument?.startsWith('<'))
    throw new WaybillError('USAGE', `${command.name} needs the input ${missing}.`, {
      hint: `Add it to the step: ${places.join(', ')}.`,
    })
  const given = places.flatMap((name) => {
    const value = getInput(name)
    return several.includes(name) ? value.split(',').map((one) => one.trim()) : [value]
  })
  const told = given.filter((value) => value !== '')
  return told.length === 0 ? [] : ['--', ...told]
}

/** What a step gets without asking. */
function automatic(command: string, flags: ReadonlyMap<string, boolean>, folder: string): string[] {
  const argv: string[] = []
  // A checkout in a workflow is cut off after one commit, unless somebody knew better.
  if (flags.has('deepen') && (getInput('deepen') === '' || getBooleanInput('deepen'))) argv.push('--deepen')
  const isWritten = ['output', 'changelog', 'explain'].some((name) => getInput(name) !== '')
  const document = documents[command]?.(getInput('format'))
  // A step does not wait for somebody with a browser.
  if (command === 'preview' && !isWritten) argv.push('--output=./waybill-preview')
  if (document !== undefined && !isWritten) argv.push(`--output=${folder}/${document}`)
  return argv
}

function optionName(flags: string): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags
}
