import { createBranch } from '../edge/git/branch.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { hotfixBase, hotfixBranch } from '../journeys/hotfix.ts'
import type { Call } from './command.ts'
import { requiredOption, textOption } from './options.ts'
import type { Outcome } from './outcome.ts'
import { plainLine } from './screen.ts'
import { edgeOf } from './shipment.ts'

/** `waybill hotfix`: what a fix must be made on, as lines for git; with `--create` the branch itself. */
export async function hotfix(call: Call): Promise<Outcome> {
  const { world, options } = call
  const environment = requiredOption(options, 'environment', '--environment production')
  const part = textOption(options, 'package')
  const create = textOption(options, 'create')
  const edge = await edgeOf(call)
  const document = await hotfixBase(edge, world.loaded, { environment, package: part })
  const { version, commit, tag, basis, seq } = document.base
  const base = commit ?? tag
  const branch = create ?? hotfixBranch(version, part)
  if (create !== null && base === null)
    throw new WaybillError(
      'NOTHING_DELIVERED',
      `${version} runs in ${environment}, and its commit is not known: no branch was made.`,
      {
        hint: `Whoever put it there says what it is: waybill record deploy --manual --environment ${environment}${part === null ? '' : ` --package ${part}`} --release ${version} --commit COMMIT --by NAME --reason TEXT`,
      },
    )
  if (create !== null && base !== null) await createBranch(edge.repository.root, create, base)
  const ship = `waybill announce --hotfix --environment ${environment}${part === null ? '' : ` --package ${part}`}`
  const lines =
    base === null
      ? [`${version} runs in ${environment}; its commit is not known.`]
      : [
          create === null ? `git switch --create ${branch} ${tag ?? base}` : `git switch ${branch}`,
          '# make the fix, commit it, then:',
          ship,
        ]
  const told = `${version} runs in ${environment} (${basis}, ledger entry ${seq})${commit === null ? '' : `: ${commit.slice(0, 12)}`}.`
  return {
    document,
    text: lines.map((line) => `${plainLine(line)}\n`).join(''),
    remarks: [
      { level: 'info', text: told },
      ...(create !== null && base !== null
        ? [{ level: 'info' as const, text: `Made the branch ${create}.` }]
        : []),
    ],
    exitCodes: [exitCodes.done],
    outputs: { version },
  }
}
