import type { Command, Help } from 'commander'
import type { CommandEntry } from './command.ts'
import { followUpsOf } from './follow-up.ts'

/** Where a line of help ends, when the terminal is wider: longer lines are hard to read. */
const widest = 100
/** What is left to a description beside long terms. */
const narrowest = 40

/** The heading of the options that every command takes. */
export const everywhere = 'Everywhere'

const firstSteps = [
  ['waybill demo', 'the whole journey here, on stand-ins; nothing is sent'],
  ['waybill init', 'a first waybill.yml and a workflow, from what is found'],
  ['waybill doctor', 'what will hurt later, and the line that mends it'],
  ['waybill notes', 'what the next release would say'],
] as const

/** The help of a command in the order in which people look: examples, what it takes, what comes next. */
export function formatHelp(command: Command, help: Help, entries: readonly CommandEntry[]): string {
  const name = fullName(command)
  const entry = entries.find((one) => one.name === name)
  const page = new Page(help)
  if (command.description() !== '') page.text(command.description())
  if (name === '') page.lists(firstSteps.map(([line, about]) => ['Begin with:', line, about]))
  if (entry) page.lines('Examples:', entry.examples)
  page.text(`${help.styleTitle('Usage:')} ${usageOf(command)}`)
  page.lists(
    help
      .visibleCommands(command)
      .map((one) => [one.helpGroup() || 'Commands:', termOf(one), one.summary() || one.description()]),
  )
  page.lists(
    help
      .visibleOptions(command)
      .map((option) => [
        option.helpGroupHeading ?? 'Options:',
        help.optionTerm(option),
        help.optionDescription(option),
      ]),
  )
  page.lines('Next:', followUpsOf(name))
  if (name === '')
    page.text('waybill COMMAND --help tells what it takes; waybill completion --help completes it on Tab.')
  return page.toString()
}

/** Paragraphs and two-column lists, wrapped where the terminal ends. */
class Page {
  readonly #help: Help
  readonly #width: number
  readonly #parts: string[] = []

  constructor(help: Help) {
    this.#help = help
    this.#width = Math.min(help.helpWidth ?? 80, widest)
  }

  text(text: string): void {
    this.#parts.push(this.#help.boxWrap(text, this.#width))
  }

  /** Lines to copy, which are never wrapped. */
  lines(heading: string, lines: readonly string[]): void {
    if (lines.length > 0)
      this.#parts.push([this.#help.styleTitle(heading), ...lines.map((line) => `  ${line}`)].join('\n'))
  }

  /** Items of one or more headings, with their descriptions in one column. */
  lists(items: readonly (readonly [heading: string, term: string, description: string])[]): void {
    if (items.length === 0) return
    const help = this.#help
    const column = Math.max(...items.map(([, term]) => term.length)) + 4
    const indent = ' '.repeat(column)
    const room = Math.max(this.#width - column, narrowest)
    for (const heading of new Set(items.map(([one]) => one))) {
      const lines = items
        .filter(([one]) => one === heading)
        .map(([, term, description]) => {
          const wrapped = help.boxWrap(description, room).replaceAll('\n', `\n${indent}`)
          return `  ${term.padEnd(column - 2)}${wrapped}`.trimEnd()
        })
      this.#parts.push([help.styleTitle(heading), ...lines].join('\n'))
    }
  }

  toString(): string {
    return `${this.#parts.join('\n\n')}\n`
  }
}

/** Without the program's own name: `bom diff`; empty for the program. */
function fullName(command: Command): string {
  const above = command.parent
  return above === null ? '' : `${fullName(above)} ${command.name()}`.trim()
}

function usageOf(command: Command): string {
  const name = fullName(command)
  if (name === '') return 'waybill <command> [options]'
  const isFamily = command.commands.length > 0 && command.registeredArguments.length === 0
  const takes = command.registeredArguments.map(argumentText)
  return ['waybill', name, ...(isFamily ? ['<command>'] : []), ...takes, '[options]'].join(' ')
}

function termOf(command: Command): string {
  return [command.name(), ...command.registeredArguments.map(argumentText)].join(' ')
}

function argumentText(argument: {
  name(): string
  readonly required: boolean
  readonly variadic: boolean
}): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}
