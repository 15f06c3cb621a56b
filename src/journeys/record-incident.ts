import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { canonicalBytes } from '../ledger/canonical.ts'
import { sha256Of } from '../ledger/digest.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { foldIncidents, type Incident } from '../ledger/incidents.ts'
import type { IncidentOpenedPayload, IncidentResolvedPayload } from '../ledger/payloads.ts'
import { foldShipments, type Shipment } from '../ledger/shipments.ts'
import { plainVersion } from './announced.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { packageNamed, packagesOf } from './packages.ts'
import { recordFact, type Content } from './record-fact.ts'
import type { RecordedAct } from './record-deploy.ts'
import { recordableName, recordableText, recordableUrl } from './recordable.ts'
import { responsibleFor } from './responsible.ts'

export interface OpenRequest {
  readonly title: string
  /** Where it is worked on, such as INC-42; null: a name is made. */
  readonly name: string | null
  readonly url: string | null
  /** The version, or the shipment, that brought it; null: nobody says so, and nobody guesses. */
  readonly causedBy: string | null
  readonly environment: string | null
  readonly package: string | null
}

/**
 * Records that something went wrong. An incident that is open already is left as it was opened. Throws
 * INCIDENT_UNKNOWN where another one of the name is open, NOTHING_ANNOUNCED for a cause that is no shipment,
 * PACKAGE_UNKNOWN, and what recording throws.
 */
export async function openIncident(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: OpenRequest,
): Promise<RecordedAct> {
  const title = recordableText('--open', request.title)
  const url = request.url === null ? null : recordableUrl('--url', request.url)
  if (request.environment !== null) environmentOf(configuration, request.environment)
  if (request.package !== null) await knownPackage(edge, configuration, request.package)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const cause = request.causedBy === null ? null : shipmentNamed(entries, request.causedBy, request)
  const incident =
    request.name === null ? madeName(entries, { ...request, title }) : recordableName('--name', request.name)
  const open = foldIncidents(entries).findLast((one) => one.name === incident && one.resolved === null)
  if (open && open.title !== title)
    throw new WaybillError('INCIDENT_UNKNOWN', `${incident} is open already, as "${open.title}".`, {
      hint: 'Give it another name, or resolve that one first.',
    })
  if (open) return { entry: open.opened, already: true, warnings: [] }
  const payload: IncidentOpenedPayload = { incident, title, url, causedBy: cause?.id ?? null }
  const content: Content = {
    ...subjectOfIncident(cause, request),
    kind: 'incident.opened',
    payload,
    responsible: await responsibleFor(edge, configuration, { ...request, named: null }),
    artifacts: [],
    evidence: [],
  }
  return { ...(await recordFact(edge, entries, content)), warnings: [] }
}

/** An incident may be of all packages: only one that is named must be there. */
async function knownPackage(
  { repository }: Pick<Edge, 'repository'>,
  configuration: Configuration,
  name: string,
): Promise<void> {
  shippedPackage(configuration, name)
  const { tags } = await repository.tags()
  const names = tags.map((tag) => tag.name)
  packageNamed(await packagesOf(repository, configuration, names), name)
}

/** Of the shipment that brought it, where somebody says so. */
function subjectOfIncident(
  cause: Shipment | null,
  { environment, package: part }: Where,
): Pick<Content, 'shipment' | 'package' | 'environment' | 'version' | 'commit'> {
  if (cause === null) return { shipment: null, package: part, environment, version: null, commit: null }
  const { id, version, commit } = cause
  return { shipment: id, package: cause.package, environment: cause.environment, version, commit }
}

/**
 * Records that an incident is over; one that is over already is left as it is. Throws INCIDENT_UNKNOWN for one that the
 * ledger does not know.
 */
export async function resolveIncident(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: { readonly name: string; readonly note: string | null },
): Promise<RecordedAct> {
  const note = request.note === null ? null : recordableText('--note', request.note)
  const entries = (await edge.ledger.read()).map(({ entry }) => entry)
  const known = foldIncidents(entries)
  const named = request.name.trim()
  const found = known.findLast(({ name }) => name === named)
  if (!found) throw unknownIncident(named, known)
  if (found.resolved) return { entry: found.resolved, already: true, warnings: [] }
  const payload: IncidentResolvedPayload = { incident: found.name, note }
  const { shipment, package: part, environment, version, commit } = found.opened
  const content: Content = {
    kind: 'incident.resolved',
    payload,
    shipment,
    package: part,
    environment,
    version,
    commit,
    responsible: await responsibleFor(edge, configuration, { environment, package: part, named: null }),
    artifacts: [],
    evidence: [],
  }
  return { ...(await recordFact(edge, entries, content)), warnings: [] }
}

type Where = Pick<OpenRequest, 'environment' | 'package'>

/** The same for the same incident while it is open, so that a step that is run again opens no second one. */
function madeName(entries: readonly LedgerEntry[], incident: Where & { readonly title: string }): string {
  const { title, environment, package: part } = incident
  const before = foldIncidents(entries).filter(
    (one) => one.title === title && one.resolved !== null && one.opened.environment === environment,
  ).length
  return `incident-${sha256Of(canonicalBytes([title, environment, part, before])).slice(0, 8)}`
}

function shipmentNamed(entries: readonly LedgerEntry[], name: string, where: Where): Shipment {
  const version = plainVersion(name)
  const found = foldShipments(entries)
    .filter(
      (one) =>
        (one.id === name || one.version === version) &&
        (where.environment === null || one.environment === where.environment) &&
        (where.package === null || one.package === where.package),
    )
    .toSorted((a, b) => a.frozen.seq - b.frozen.seq)
  const last = found.at(-1)
  if (last && (where.environment !== null || found.every((one) => one.environment === last.environment)))
    return last
  throw new WaybillError(
    'NOTHING_ANNOUNCED',
    last
      ? `${version} was announced to several environments.`
      : `The release that --caused-by names was not announced.`,
    { hint: 'Name the environment, or leave --caused-by out and say in the title what is known.' },
  )
}

function unknownIncident(name: string, known: readonly Incident[]): WaybillError {
  const open = known.filter(({ resolved }) => resolved === null).map((one) => one.name)
  return new WaybillError('INCIDENT_UNKNOWN', `The ledger has no incident ${name}.`, {
    hint: open.length > 0 ? `Open are: ${open.join(', ')}.` : 'None is open.',
  })
}
