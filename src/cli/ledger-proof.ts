import { resolve } from 'node:path'
import type { Edge } from '../edge/edge.ts'
import type { World } from '../edge/world.ts'
import type { Recorded } from '../ledger/store.ts'
import { readWitnesses } from '../journeys/audit-witness.ts'
import { proveAnswer } from '../journeys/bundle.ts'
import { readInput } from './input.ts'
import { warning } from './ledger-reading.ts'
import type { Remark } from './outcome.ts'

interface ProofOptions {
  readonly repository: Edge['repository']
  /** The whole ledger, verified. */
  readonly recorded: readonly Recorded[]
  readonly asked: { readonly environment: string; readonly package: string | null; readonly at: string }
  /** Where the bundle goes. */
  readonly file: string
  /** A file with checkpoints that the reader of the bundle has kept. */
  readonly witness: string | null
}

/** `what-ran --proof FILE`: writes the bundle that proves the answer, and says what to tell beside it. */
export async function writeProof(
  world: World,
  { repository, recorded, asked, file, witness }: ProofOptions,
): Promise<Remark[]> {
  const witnesses = witness === null ? [] : readWitnesses(await readInput(world, witness), witness)
  const edge = { environment: world.environment, repository }
  const { text, warnings } = await proveAnswer(edge, world.loaded, { recorded, asked, witnesses })
  await world.files.write(resolve(world.cwd, file), text)
  return [
    ...warnings.map(warning),
    { level: 'info', text: `Proof: ${file}. Anyone can check it: waybill ledger verify --bundle ${file}` },
  ]
}
