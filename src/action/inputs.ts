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
/** The positional argument of a command, by the name of its input. */
const positional: Readonly<Record<string, string>> = { notes: 'range' }

/** Where a command that makes a document leaves it for the next step, when the step names no file. */
const documents: Readonly<Record<string, string>> = { notes: 'waybill-notes.md', bom: 'waybill-bom.cdx.json' }

/** Reads the inputs. An input that the command does not take is an error: it would be ignored in silence. */
export function readInputs(names: readonly string[], folder: string): StepRequest {
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
  const argv = command.name.split(' ')
  const argument = positional[command.name]
  for (const name of names) {
    if (name === 'command' || name === 'github-token' || getInput(name) === '') continue
    if (name === argument) argv.push(getInput(name))
    else if (flags.get(name) === true) argv.push(`--${name}=${getInput(name)}`)
    else if (flags.get(name) === false) argv.push(...(getBooleanInput(name) ? [`--${name}`] : []))
    else
      throw new WaybillError('USAGE', `${command.name} takes no input ${name}.`, {
        hint: 'Remove it from the step.',
      })
  }
  const document = documents[command.name]
  if (document !== undefined && getInput('output') === '') argv.push(`--output=${folder}/${document}`)
  return { command, argv, token: getInput('github-token') || null }
}

function optionName(flags: string): string {
  return /--([a-z-]+)/.exec(flags)?.[1] ?? flags
}
