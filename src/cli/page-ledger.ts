import type { Repository } from '../edge/git/repository.ts'
import type { PageLedger } from '../journeys/page-ledger.ts'
import type { Source } from '../journeys/source.ts'
import type { Call } from './command.ts'

/** What the page gets of the ledger. Without an environment nothing can be in one, and none is asked for. */
export async function ledgerOfPage(
  { world }: Pick<Call, 'world'>,
  source: Pick<Source, 'configuration' | 'overrides'> & { readonly repository: Repository },
  now: string,
): Promise<PageLedger> {
  const { configuration, repository } = source
  const { noLedger, pageLedger } = await import('../journeys/page-ledger.ts')
  if (Object.keys(configuration.environments).length === 0) return noLedger
  const { ledgerOf } = await import('../edge/open-edge.ts')
  return pageLedger({ ledger: ledgerOf({ ...world, configuration, repository }) }, source, now)
}
