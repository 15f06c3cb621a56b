import type { Edge } from '../edge/edge.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'

/** What a verification is of, as far as another may go on with it. */
export interface Verifying {
  readonly environment: string
  readonly package: string | null
  readonly version: string
  readonly commit: string | null
  readonly groups: readonly string[] | null
}

/** Where what a verification saw is kept between runs: in git's own directory, below `waybill/verification`. */
interface KeptState {
  readonly path: string
  /** Null when nothing is kept. */
  read(): Promise<string | null>
  /** Null: there is nothing to go on with any more. Never fails a run: what cannot be written is told. */
  keep(state: string | null): Promise<void>
}

export function keptState(
  { files, repository, remark }: Pick<Edge, 'files' | 'repository' | 'remark'>,
  verifying: Verifying,
): KeptState {
  const { environment, package: part, version, commit, groups } = verifying
  const name = sha256Of(canonicalBytes([environment, part, version, commit, groups])).slice(0, 16)
  const path = `${repository.gitDirectory}/waybill/verification/${name}.json`
  const read = async () => {
    const bytes = await files.read(path)
    return bytes === null || bytes.length === 0 ? null : Buffer.from(bytes).toString('utf8')
  }
  return {
    path,
    read,
    keep: async (state) => {
      try {
        if (state !== null) await files.write(path, state)
        else if ((await read()) !== null) await files.write(path, '')
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        remark?.(`What was seen could not be kept for --resume: ${why}`)
      }
    },
  }
}
