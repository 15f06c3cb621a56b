import { isCanonical } from './canonical.ts'
import { entryFault } from './check.ts'
import type { LedgerEntry } from './entry.ts'
import type { Recorded } from './store.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The entry that the bytes hold, or what is wrong with them; the reason reads on after "entry 7 ...". */
export function readEntry(bytes: Uint8Array): Recorded | string {
  if (bytes.length === 0) return 'is missing from its commit'
  let entry: unknown
  try {
    // Decoding is exact (fatal, the byte order mark kept), so equal texts are equal bytes.
    const text = utf8.decode(bytes)
    entry = JSON.parse(text)
    if (!isCanonical(entry, text)) return 'is not in canonical form'
  } catch {
    return 'is not canonical JSON'
  }
  return entryFault(entry) ?? { entry: entry as LedgerEntry, bytes }
}
