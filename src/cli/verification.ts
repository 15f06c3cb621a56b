import { resolve } from 'node:path'
import { WaybillError } from '../errors.ts'
import type { Call } from './command.ts'
import { listOption, textOption, type Options } from './options.ts'
import type { Remark } from './outcome.ts'

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

/** Writes what `--statement` asks for, and says where; nothing without the flag. */
export async function writeStatement(
  { world, options }: Pick<Call, 'world' | 'options'>,
  statement: () => Promise<string>,
): Promise<Remark[]> {
  const file = textOption(options, 'statement')
  if (file === null) return []
  await world.files.write(resolve(world.cwd, file), await statement())
  return [{ level: 'info', text: `Wrote the statement, ready for signing: ${file}` }]
}
