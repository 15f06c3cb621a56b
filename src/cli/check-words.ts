import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'
import type { CommandEntry } from './command.ts'
import type { Options } from './options.ts'
import { takenByOption } from './taken.ts'

/** Throws USAGE for an option that takes only certain words and was given another, before anything is read or done. */
export function checkWords(entry: Pick<CommandEntry, 'name' | 'options'>, options: Options): void {
  for (const [flags] of entry.options) {
    const taken = takenByOption(entry, flags)
    if (taken.kind !== 'words' || taken.open) continue
    const flag = flags.split(' ')[0] ?? flags
    const value = options[propertyOf(flag)]
    if (typeof value !== 'string' || value === '' || taken.words.includes(value)) continue
    const meant = suggest(value, taken.words)
    throw new WaybillError('USAGE', `${flag} does not know ${value}.`, {
      hint: `${meant === null ? '' : `Did you mean ${flag} ${meant}? `}It takes ${listed(taken.words)}.`,
    })
  }
}

/** `--on-unknown` is `onUnknown` among the options. */
function propertyOf(flag: string): string {
  return flag.slice(2).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
