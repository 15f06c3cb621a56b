import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import type { EpochOpenedPayload } from '../ledger/payloads.ts'
import type { LedgerStore } from '../ledger/store.ts'
import { ledgerBroken, verifyLedger, type Verification } from '../ledger/verify.ts'

/** Opens the ledger of an epoch by the name of its branch, or by its file. */
export type OpenEpoch = (name: string) => Pick<LedgerStore, 'history' | 'file'>

/** The record through all its epochs, oldest first. */
export interface LedgerStory {
  readonly entries: readonly LedgerEntry[]
  /** The branches or files of the epochs before the present one, oldest first. */
  readonly earlier: readonly string[]
  /** The bytes of a file stored beside an entry, or null; `frozenBytes` checks their digest. */
  file(entry: LedgerEntry, path: string): Promise<Uint8Array | null>
  readonly warnings: readonly string[]
}

/** More epochs than anybody has; a ring of ledgers that name each other ends here too. */
const mostEpochs = 200

/**
 * A proved ledger with the epochs before it, each proved and each the one that its successor names: by the digest of its
 * last entry and by how many it has. An epoch that cannot be read ends the story with a warning; one that is not what its
 * successor says throws LEDGER_BROKEN (exit code 8).
 */
export async function wholeStory(
  ledger: Pick<LedgerStore, 'file'>,
  { recorded }: Verification,
  open: OpenEpoch,
): Promise<LedgerStory> {
  const warnings: string[] = []
  const places: string[] = []
  const epochs = [{ ledger, recorded }]
  for (let [oldest] = epochs; oldest && epochs.length < mostEpochs; [oldest] = epochs) {
    const before = previousOf(oldest.recorded[0]?.entry)
    if (before === null) break
    const earlier = open(before.branch)
    const history = await earlier.history()
    if (history.entries.length === 0) {
      warnings.push(`The epoch before, ${before.branch}, could not be found: the answer begins after it.`)
      break
    }
    if (history.stale !== null) warnings.push(`${before.branch} is the copy last fetched: ${history.stale}`)
    const proved = verifyLedger(history.entries, history.facts)
    if (proved.firstBad) {
      const { seq, reason } = proved.firstBad
      throw ledgerBroken({ seq, reason: `of ${before.branch} ${reason}` })
    }
    const last = proved.recorded[before.size - 1]
    if (!last || sha256Of(last.bytes) !== before.head)
      throw ledgerBroken({
        seq: 1,
        reason: `says that it follows ${before.branch}, whose entry ${before.size} is another one`,
      })
    places.unshift(before.branch)
    epochs.unshift({ ledger: earlier, recorded: proved.recorded })
  }
  const homes = new Map(
    epochs.flatMap((epoch) => epoch.recorded.map(({ entry }) => [entry, epoch.ledger] as const)),
  )
  return {
    entries: [...homes.keys()],
    earlier: places,
    file: async (entry, path) => (await homes.get(entry)?.file(entry.seq, path)) ?? null,
    warnings,
  }
}

function previousOf(first: LedgerEntry | undefined): EpochOpenedPayload['previous'] {
  return first?.kind === 'epoch.opened' ? (first.payload as EpochOpenedPayload).previous : null
}
