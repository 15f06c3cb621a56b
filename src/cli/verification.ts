import { resolve } from 'node:path'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Call } from './command.ts'
import { listOption, textOption, type Options } from './options.ts'
import type { Outcome } from './outcome.ts'

/** What `--require` names. Throws USAGE for what is no requirement. */
export function requirementsOf(options: Options): readonly string[] {
  const asked = listOption(options, 'require') ?? []
  const other = asked.find((one) => !/^(approval|evidence):[\w.-]+$/.test(one))
  if (other === undefined) return asked
  throw new WaybillError('USAGE', `--require ${other} is not known.`, {
    hint: 'Write --require approval:security or --require evidence:tests, several with a comma.',
  })
}

/** Whether `--treat-inconclusive warn` was given: then an inconclusive verdict ends with exit code 0. Throws USAGE for other words. */
export function treatInconclusive(options: Options): boolean {
  const value = textOption(options, 'treatInconclusive') ?? 'fail'
  if (value === 'warn' || value === 'fail') return value === 'warn'
  throw new WaybillError('USAGE', `--treat-inconclusive ${value} is not known.`, {
    hint: 'Write --treat-inconclusive fail or --treat-inconclusive warn.',
  })
}

/**
 * Writes what `--statement` asks for, and says where; nothing without the flag. A statement that cannot be made or written makes
 * the run incomplete (exit code 7): what was checked, recorded and sent before stands.
 */
export async function writeStatement(
  { world, options }: Pick<Call, 'world' | 'options'>,
  statement: () => Promise<string>,
): Promise<Pick<Outcome, 'remarks' | 'exitCodes'>> {
  const file = textOption(options, 'statement')
  if (file === null) return { remarks: [], exitCodes: [] }
  try {
    await world.files.write(resolve(world.cwd, file), await statement())
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const text = `No statement was written: ${error.message}${error.hint === undefined ? '' : ` ${error.hint}`}`
    return { remarks: [{ level: 'error', text }], exitCodes: [exitCodes.incomplete] }
  }
  return {
    remarks: [{ level: 'info', text: `Wrote the statement, ready for signing: ${file}` }],
    exitCodes: [],
  }
}
