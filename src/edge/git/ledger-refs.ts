import { WaybillError } from '../../errors.ts'
import type { LedgerPlace } from './ledger-place.ts'
import { lostRace, type PushOutcome } from './ledger-remote.ts'
import { gitFailed, gitOutput, runGit } from './run.ts'

/** The full names of the refs that a ledger branch has in a clone. */
export interface RefNames {
  readonly branch: string
  readonly copy: string
  readonly seen: string
}

/** What they name now. */
export type LocalRefs = Readonly<Record<keyof RefNames, string | null>>

export function refNames(branch: string): RefNames {
  return {
    branch: `refs/heads/${branch}`,
    copy: `refs/waybill/ledger/${branch}`,
    seen: `refs/waybill/seen/${branch}`,
  }
}

/** Throws CONFIG_INVALID for a name that git would not take. */
export async function checkBranch(root: string, branch: string): Promise<void> {
  const { code } = await runGit(['check-ref-format', `refs/heads/${branch}`], { cwd: root })
  if (code === 0) return
  throw new WaybillError(
    'CONFIG_INVALID',
    `ledger.branch: ${JSON.stringify(branch)} is no name for a branch.`,
    {
      hint: 'Name it like the default: waybill-ledger',
    },
  )
}

/**
 * What the refs name now. The head last seen is read first: were it read after the branch, another process that moves
 * both in between would look like a branch that went back.
 */
export async function localRefs(place: LedgerPlace, refs: RefNames): Promise<LocalRefs> {
  const seen = await readRefs(place, [refs.seen])
  const others = await readRefs(place, [refs.branch, refs.copy])
  return {
    branch: others.get(refs.branch) ?? null,
    copy: others.get(refs.copy) ?? null,
    seen: seen.get(refs.seen) ?? null,
  }
}

async function readRefs(place: LedgerPlace, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const args = ['for-each-ref', '--format=%(refname) %(objectname)', ...names]
  const lines = (await gitOutput(args, place)).toString('utf8').split('\n')
  return new Map(lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ')[1] ?? '']))
}

/** Moves the clone's own branch, if it is still where it was; all or nothing with the head last seen. */
export async function swapRef(
  root: string,
  refs: RefNames,
  move: { readonly from: string | null; readonly to: string },
): Promise<PushOutcome> {
  const branch =
    move.from === null ? `create ${refs.branch} ${move.to}` : `update ${refs.branch} ${move.to} ${move.from}`
  const args = ['update-ref', '--stdin']
  const result = await runGit(args, { cwd: root, input: `${branch}\nupdate ${refs.seen} ${move.to}\n` })
  if (result.code === 0) return { state: 'done' }
  if (lostRace(result.stderr, result.stderr)) return { state: 'raced' }
  return { state: 'refused', error: gitFailed(args, result) }
}
