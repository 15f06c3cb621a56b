import type { Edge } from '../../src/edge/edge.ts'
import { openEdge } from '../../src/edge/open-edge.ts'
import { openWorld, type World } from '../../src/edge/world.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { deliver } from '../../src/journeys/deliver.ts'
import { rollback, type RollbackRequest, type RolledBack } from '../../src/journeys/rollback.ts'
import type { Delivered, DeliverRequest } from '../../src/journeys/verify-shipment.ts'
import type { LedgerEntry } from '../../src/ledger/entry.ts'
import type { Shipping } from './shipping.ts'

export interface Here {
  readonly edge: Edge
  readonly world: World
}

/** The edge of a run in the product's clone, or in another one of it. */
export async function edgeHere({ root, environment }: Shipping, cwd = root): Promise<Here> {
  const world = await openWorld({ cwd, config: `${root}/waybill.yml` }, environment)
  const { signal } = new AbortController()
  return { world, edge: await openEdge(world, { signal, redact: (text) => text }) }
}

/** Delivers to production through the journey itself; `change` may put something else into its edge. */
export async function deliverHere(
  shipping: Shipping,
  request: Partial<DeliverRequest> = {},
  change: (edge: Edge) => Partial<Edge> = () => ({}),
): Promise<Delivered> {
  const { edge, world } = await edgeHere(shipping)
  const asked = { environment: 'production', release: null, dryRun: false, ...request }
  return deliver({ ...edge, ...change(edge) }, world.loaded, asked, stopped())
}

/** Tells a rollback of production through the journey itself. */
export async function rollbackHere(
  shipping: Shipping,
  request: Partial<RollbackRequest> = {},
): Promise<RolledBack> {
  const { edge, world } = await edgeHere(shipping)
  const asked = { environment: 'production', to: null, reason: null, dryRun: false, ...request }
  return rollback(edge, world.loaded, asked, stopped())
}

export function stopped(): { readonly signal: AbortSignal; readonly progress: () => void } {
  return { signal: new AbortController().signal, progress: () => undefined }
}

export async function entriesHere(shipping: Shipping): Promise<readonly LedgerEntry[]> {
  const { edge } = await edgeHere(shipping)
  return (await edge.ledger.read()).map(({ entry }) => entry)
}

/** A commit without files, and its id. */
export async function commitHere({ root }: Pick<Shipping, 'root'>, message: string): Promise<string> {
  await gitOutput(['commit', '--quiet', '--allow-empty', '-m', message], {
    cwd: root,
    environment: {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@acme.example',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@acme.example',
    },
  })
  return (await gitOutput(['rev-parse', 'HEAD'], { cwd: root })).toString().trim()
}

export async function tagHere({ root }: Pick<Shipping, 'root'>, tag: string, commit = 'HEAD'): Promise<void> {
  await gitOutput(['tag', tag, commit], { cwd: root })
}
