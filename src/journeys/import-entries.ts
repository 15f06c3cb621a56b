import type { Edge } from '../edge/edge.ts'
import { canonicalText } from '../ledger/canonical.ts'
import type { Fact, LedgerEntry } from '../ledger/entry.ts'
import { unrecordedFacts } from '../ledger/unrecorded.ts'

/** What became of what a file held, by number of the entry. */
export interface Imported {
  readonly recorded: readonly LedgerEntry[]
  /** Acts that the ledger had already, just so. */
  readonly known: readonly LedgerEntry[]
  /** Acts that it had already, told otherwise: the first record of an act stands, and what the file said is not recorded. */
  readonly contradicted: readonly LedgerEntry[]
}

/**
 * Records what an earlier run could not: the content of the file that it left, which `name` names in errors. Each act is
 * recorded once, so a file can be imported again. Throws INPUT_INVALID for what is no such file, and what `append` throws.
 */
export async function importEntries(
  { ledger }: Pick<Edge, 'ledger'>,
  text: string,
  name: string,
): Promise<Imported> {
  const facts = unrecordedFacts(text, name)
  const before = new Set((await ledger.read()).map(({ entry }) => entry.seq))
  const entries = await ledger.append(facts)
  const found = entries.flatMap((entry, index) => {
    const fact = facts[index]
    return fact ? [{ entry, fact }] : []
  })
  const old = found.filter(({ entry }) => before.has(entry.seq))
  return {
    recorded: found.flatMap(({ entry }) => (before.has(entry.seq) ? [] : [entry])),
    known: old.flatMap(({ entry, fact }) => (saysTheSame(entry, fact) ? [entry] : [])),
    contradicted: old.flatMap(({ entry, fact }) => (saysTheSame(entry, fact) ? [] : [entry])),
  }
}

function saysTheSame(entry: LedgerEntry, fact: Fact): boolean {
  const told = ({ at, version, commit, responsible }: Omit<Fact, 'files'>) => [
    at,
    version,
    commit,
    responsible,
  ]
  return (
    told(entry).every((one, index) => one === told(fact)[index]) &&
    canonicalText([entry.payload, entry.evidence]) === canonicalText([fact.payload, fact.evidence])
  )
}
