import { exitCodes, WaybillError, type ExitCode } from '../errors.ts'
import type { Sending } from '../notices/message.ts'
import { textOption, type Options } from './options.ts'

/** What `--fail-on refused` adds to the exit codes of sendings: 6 when any message was refused. Throws USAGE for other words. */
export function refusalCodes(options: Options): (sending: Sending) => readonly ExitCode[] {
  const value = textOption(options, 'failOn')
  if (value !== null && value !== 'refused')
    throw new WaybillError('USAGE', `--fail-on ${value} is not known.`, { hint: 'Write --fail-on refused.' })
  return ({ counts }) => (value !== null && (counts.refused ?? 0) > 0 ? [exitCodes.unsent] : [])
}

/** Exit codes, each once. */
export function distinctCodes(...codes: readonly (readonly ExitCode[])[]): ExitCode[] {
  return [...new Set(codes.flat())]
}
