import { productPurl } from '../notices/product-purl.ts'
import { canonicalText } from './canonical.ts'
import type { LedgerEntry } from './entry.ts'
import type { IncidentOpenedPayload, IncidentResolvedPayload, VerifyPayload } from './payloads.ts'

/** Who speaks, and of what. */
export interface EventOrigin {
  /** The repository's address, or a URN where there is none: what tells equal ids of two ledgers apart. */
  readonly source: string
  readonly product: string
  readonly repositoryUrl: string | null
}

const cdeventsVersion = '0.5.1'

/** Types have versions of their own; these are those of CDEvents 0.5.1 (`schemas/service*.json`, `schemas/incident*.json`). */
const typeVersion = '0.3.0'

interface Told {
  readonly type: string
  readonly subject: string
  readonly content: object
  readonly custom: object
}

/**
 * Turns entries, in the order of the ledger, into CDEvents in the CloudEvents envelope (CDEvents 0.5.1, "CloudEvents
 * Binding"), each canonical JSON with a newline; null for an entry that CDEvents has no event for.
 *
 * A healthy verification is `service.deployed` where nothing was verified there before, then `service.upgraded`; of a
 * rollback `service.rolledback`. The same release verified again is no event. An incident is `incident.reported` where it
 * has an address, else `incident.detected`, and `incident.resolved`. What was announced, failed or inconclusive has none.
 */
export function cdeventsOf(origin: EventOrigin): (entry: LedgerEntry) => string | null {
  const running = new Map<string, string>()
  const rollbacks = new Set<number>()
  const incidents = new Map<string, IncidentOpenedPayload>()
  return (entry) => {
    if (entry.kind === 'rollback.recorded') rollbacks.add(entry.seq)
    if (entry.kind === 'incident.opened') {
      const opened = entry.payload as IncidentOpenedPayload
      incidents.set(opened.incident, opened)
      return enveloped(entry, origin, incidentTold(entry, origin, opened, false))
    }
    if (entry.kind === 'incident.resolved') {
      const { incident } = entry.payload as IncidentResolvedPayload
      const opened = incidents.get(incident) ?? { incident, title: incident, url: null, causedBy: null }
      return enveloped(entry, origin, incidentTold(entry, origin, opened, true))
    }
    if (entry.kind !== 'verify.result') return null
    const back = entry.causing !== null && rollbacks.has(entry.causing)
    return enveloped(entry, origin, verifiedTold(entry, origin, { running, back }))
  }
}

function verifiedTold(
  entry: LedgerEntry,
  origin: EventOrigin,
  { running, back }: { readonly running: Map<string, string>; readonly back: boolean },
): Told | null {
  const { verdict, reason, coverage, groups, partial } = (entry.payload as VerifyPayload).verdict
  if (verdict !== 'healthy' || entry.environment === null) return null
  const subject = entry.package ?? origin.product
  const place = JSON.stringify([entry.environment, entry.package, partial ?? null])
  const release = JSON.stringify([entry.version, entry.commit])
  const before = running.get(place)
  if (before === release && !back) return null
  running.set(place, release)
  return {
    type: `service.${back ? 'rolledback' : before === undefined ? 'deployed' : 'upgraded'}`,
    subject,
    content: { environment: { id: entry.environment }, artifactId: productPurl({ ...entry, ...origin }) },
    custom: {
      verdict,
      reason,
      coverage,
      ...(groups ? { groups: groups.map(({ name, verdict: own }) => ({ name, verdict: own })) } : {}),
      ...(partial ? { partial } : {}),
    },
  }
}

function incidentTold(
  entry: LedgerEntry,
  origin: EventOrigin,
  { incident, title, url }: IncidentOpenedPayload,
  resolved: boolean,
): Told | null {
  // Every one of its events must name an environment.
  if (entry.environment === null) return null
  const reported = !resolved && url !== null && URL.canParse(url)
  return {
    type: `incident.${resolved ? 'resolved' : reported ? 'reported' : 'detected'}`,
    subject: incident,
    content: {
      description: title,
      environment: { id: entry.environment },
      service: { id: entry.package ?? origin.product },
      ...(reported ? { ticketURI: url } : {}),
      ...(entry.version === null ? {} : { artifactId: productPurl({ ...entry, ...origin }) }),
    },
    custom: {},
  }
}

function enveloped(entry: LedgerEntry, { source }: EventOrigin, told: Told | null): string | null {
  if (told === null) return null
  const { id, seq, at, shipment, version, commit } = entry
  const type = `dev.cdevents.${told.type}.${typeVersion}`
  return canonicalText({
    specversion: '1.0',
    id,
    source,
    type,
    subject: told.subject,
    time: at,
    datacontenttype: 'application/json',
    data: {
      context: {
        specversion: cdeventsVersion,
        id,
        source,
        type,
        timestamp: at,
        ...(shipment === null ? {} : { chainId: shipment }),
      },
      subject: { id: told.subject, source, content: told.content },
      customData: { seq, shipment, version, commit, ...told.custom },
      customDataContentType: 'application/json',
    },
  })
}
