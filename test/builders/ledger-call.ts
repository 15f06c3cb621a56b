import { createRedactor } from '../../src/config/redact.ts'
import type { Call, Verb } from '../../src/cli/command.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import { openWorld } from '../../src/edge/world.ts'

/** What a verb came to, its text in one piece. */
export interface Called extends Outcome {
  readonly printed: string
}

/** Calls a verb in a folder, as the command line would. */
export async function callVerb(
  verb: Verb,
  cwd: string,
  given: { readonly options?: Call['options']; readonly arguments?: readonly string[] } = {},
): Promise<Called> {
  const outcome = await verb({
    arguments: given.arguments ?? [],
    options: given.options ?? {},
    common: { cwd, config: null, json: false, quiet: true, verbose: false, color: false },
    world: await openWorld({ cwd, config: null }, { PATH: process.env['PATH'] ?? '' }),
    screen: { progress: () => undefined, remark: () => undefined },
    signal: new AbortController().signal,
    begun: null,
  })
  const { text } = outcome
  return { ...outcome, printed: createRedactor([])(typeof text === 'string' ? text : [...text].join('')) }
}
