import type { Call } from './command.ts'
import type { Outcome } from './outcome.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { suggest } from '../config/suggest.ts'
import type { CompletionDocument } from './completion/document.ts'
import { bashCompletion } from './completion/bash.ts'
import { fishCompletion } from './completion/fish.ts'
import { namesOf, nameKinds } from './completion/names.ts'
import { offer } from './completion/offer.ts'
import { zshCompletion } from './completion/zsh.ts'

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/**
 * `waybill completion bash|zsh|fish`: the script that completes commands, options and their words without starting Waybill.
 * For names of `waybill.yml` the script asks `waybill completion environments|packages|audiences`, which prints one a line and
 * never fails: where there is nothing to offer, nothing is.
 */
export async function completion({ arguments: [wanted = ''], common }: Call): Promise<Outcome> {
  const kind = nameKinds.find((one) => one === wanted)
  if (kind !== undefined) {
    const names = await namesOf(kind, common)
    return outcomeOf(
      { schema: 'waybill/completion@1', of: kind, names: [...names] },
      names.map((name) => `${name}\n`).join(''),
    )
  }
  const shell = (Object.keys(shells) as (keyof typeof shells)[]).find((one) => one === wanted)
  if (shell === undefined) throw unknownShell(wanted)
  const script = shells[shell](offer())
  return outcomeOf({ schema: 'waybill/completion@1', of: shell, script }, script)
}

function outcomeOf(document: CompletionDocument, text: string): Outcome {
  return { document, text, remarks: [], exitCodes: [exitCodes.done], outputs: {} }
}

function unknownShell(wanted: string): WaybillError {
  const meant = suggest(wanted, Object.keys(shells))
  return new WaybillError('USAGE', `There is no completion for ${wanted}.`, {
    hint: `${meant === null ? '' : `Did you mean ${meant}? `}For example: waybill completion ${meant ?? 'bash'}`,
  })
}
