import { commonOptionList } from '../src/cli/arrange.ts'
import type { CommandEntry } from '../src/cli/command.ts'
import { commands, steps } from '../src/cli/commands.ts'
import { documents } from '../src/cli/documents.ts'
import { followUpsOf } from '../src/cli/follow-up.ts'
import { takenByOption } from '../src/cli/taken.ts'

/** One command as the man page and the reference tell of it. */
export interface TabledCommand extends Omit<CommandEntry, 'load'> {
  readonly documents: readonly string[]
  readonly next: readonly string[]
  /** Whether a step of a workflow may run it. */
  readonly isStep: boolean
  /** The words of options that take no others, by flag. */
  readonly words: Readonly<Record<string, readonly string[]>>
}

export interface CommandTable {
  readonly commands: readonly TabledCommand[]
  readonly common: typeof commonOptionList
}

/** Everything that the command table says, as plain values; no verb is loaded for it. */
export function commandTable(): CommandTable {
  return {
    commands: commands.map((entry) => ({
      ...entry,
      documents: documents[entry.name] ?? [],
      next: followUpsOf(entry.name),
      isStep: steps.includes(entry),
      words: Object.fromEntries(
        entry.options.flatMap(([flags]) => {
          const taken = takenByOption(entry, flags)
          return taken.kind === 'words' && !taken.open ? [[flags.split(' ')[0] ?? flags, taken.words]] : []
        }),
      ),
    })),
    common: commonOptionList,
  }
}
