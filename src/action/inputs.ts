import { getBooleanInput, getInput } from '@actions/core'
import { commands } from '../cli/commands.ts'
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
/** The positional argument of a command, by the name of its input. */
const positional: Readonly<Record<string, string>> = { notes: 'range', lint: 'range' }

/** Where a command that makes a document leaves it for the next step, when the step names no file. */
const documents: Readonly<Record<string, string>> = { notes: 'waybill-notes.md', bom: 'waybill-bom.cdx.json' }

/**
 * Reads the inputs. An input that the command does not take is an error: it would be ignored in silence. For a run from a
 * fork the forge is not asked: a fork's `waybill.yml` would choose who gets the token. `folder` takes what names no file.
 */
export function readInputs(
  names: readonly string[],
  { folder, fromFork }: { readonly folder: string; readonly fromFork: boolean },
): StepRequest {
  const wanted = getInput('command', { required: true })
  const command = commands.find(({ name, standalone }) => name === wanted && !standalone)
  if (!command)
    throw new WaybillError('USAGE', `There is no command ${wanted}.`, {
      hint: `Commands: ${commands
        .filter(({ standalone }) => !standalone)
        .map(({ name }) => name)
        .join(', ')}.`,
    })
  const flags = new Map(command.options.map(([text]) => [optionName(text), text.includes('<')]))
  for (const name of common) flags.set(name, true)
  const argument = positional[command.name]
  const argv = [...command.name.split(' '), ...automatic(command.name, flags, folder)]
  for (const name of names) {
    if (apart.includes(name) || getInput(name) === '' || (name === 'enrich' && fromFork)) continue
    if (name === argument) argv.push(getInput(name))
    else if (flags.get(name) === true) argv.push(`--${name}=${getInput(name)}`)
    else if (flags.get(name) === false) argv.push(...(getBooleanInput(name) ? [`--${name}`] : []))
    else
      throw new WaybillError('USAGE', `${command.name} takes no input ${name}.`, {
        hint: 'Remove it from the step.',
      })
  }
  return { command, argv, token: getInput('github-token') || null }
}

/** What a step gets without asking. */
function automatic(command: string, flags: ReadonlyMap<string, boolean>, folder: string): string[] {
  const argv: string[] = []
  // A checkout in a workflow is cut off after one commit, unless somebody knew better.
  if (flags.has('deepen') && (getInput('deepen') === '' || getBooleanInput('deepen'))) argv.push('--deepen')
  const isWritten = ['output', 'changelog', 'explain'].some((name) => getInput(name) !== '')
  const document = documents[command]
  if (document !== undefined && !isWritten) argv.push(`--output=${folder}/${document}`)
  return argv
}

function optionName(flags: string): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags
}
