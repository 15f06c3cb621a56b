import { commonOptionList } from '../arrange.ts'
import { commands } from '../commands.ts'
import { families } from '../families.ts'
import { takenByArguments, takenByOption, type Taken } from '../taken.ts'

/** One option as a shell offers it. */
export interface OfferedOption {
  /** With its dashes. */
  readonly flag: string
  readonly about: string
  readonly taken: Taken
}

/** A command, or a family of commands, as a shell offers it. */
export interface OfferedCommand {
  /** `bom diff`; empty for the program itself. */
  readonly name: string
  readonly about: string
  /** The last words of the commands below it, with what they do. */
  readonly verbs: readonly (readonly [word: string, about: string])[]
  readonly options: readonly OfferedOption[]
  readonly arguments: readonly Taken[]
}

/** Everything that can be completed, from the command table: the program itself first, then in the order of the help. */
export function offer(): readonly OfferedCommand[] {
  const common = commonOptionList.map(([flags, about]) => optionOf({ name: '' }, flags, about))
  const help = { flag: '--help', about: 'what it takes', taken: { kind: 'flag' } } as const
  const version = { flag: '--version', about: 'the version of Waybill', taken: { kind: 'flag' } } as const
  const tops = new Map<string, string>()
  for (const { name, summary } of commands) {
    const [first = name, second] = name.split(' ')
    if (!tops.has(first)) tops.set(first, second === undefined ? summary : (families[first] ?? ''))
  }
  const program = {
    name: '',
    about: 'waybill',
    verbs: [...tops],
    options: [...common, help, version],
    arguments: [],
  }
  const alone = [...tops]
    .filter(([first]) => !commands.some(({ name }) => name === first))
    .map(([first, about]) => ({
      name: first,
      about,
      verbs: verbsOf(first),
      options: [...common, help],
      arguments: [],
    }))
  const real = commands.map((entry) => ({
    name: entry.name,
    about: entry.summary,
    verbs: verbsOf(entry.name),
    options: [...entry.options.map(([flags, about]) => optionOf(entry, flags, about)), ...common, help],
    arguments: takenByArguments(entry),
  }))
  return [program, ...alone, ...real]
}

function verbsOf(family: string): readonly (readonly [string, string])[] {
  return commands
    .filter(({ name }) => name.startsWith(`${family} `))
    .map(({ name, summary }) => [name.slice(family.length + 1), summary] as const)
}

function optionOf(entry: { readonly name: string }, flags: string, about: string): OfferedOption {
  return { flag: flags.split(' ')[0] ?? flags, about, taken: takenByOption(entry, flags) }
}
