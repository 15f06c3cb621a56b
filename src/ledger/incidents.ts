import type { LedgerEntry } from './entry.ts'
import type { IncidentOpenedPayload } from './payloads.ts'

/** Something that went wrong, as it was opened, and when it was over. */
export interface Incident {
  readonly name: string
  readonly title: string
  readonly opened: LedgerEntry
  /** Null while it is open. */
  readonly resolved: LedgerEntry | null
}

/**
 * The incidents of a ledger in the order in which they were opened. A name may be used again once its incident is over; a
 * resolution of one that is not open says nothing. Linear in the entries.
 */
export function foldIncidents(entries: readonly LedgerEntry[]): readonly Incident[] {
  const incidents: Incident[] = []
  const open = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind === 'incident.opened') {
      const { incident, title } = entry.payload as IncidentOpenedPayload
      if (open.has(incident)) continue
      open.set(incident, incidents.length)
      incidents.push({ name: incident, title, opened: entry, resolved: null })
    } else if (entry.kind === 'incident.resolved') {
      const name = String(entry.payload['incident'])
      const index = open.get(name)
      const incident = index === undefined ? undefined : incidents[index]
      if (index === undefined || !incident) continue
      incidents[index] = { ...incident, resolved: entry }
      open.delete(name)
    }
  }
  return incidents
}
