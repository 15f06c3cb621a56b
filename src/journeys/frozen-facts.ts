import type { Configuration } from '../config/schema.ts'
import { textLinks, webAddress } from '../git/remote.ts'
import type { Release } from '../notes/document.ts'
import type { ShipmentFacts } from '../notices/facts.ts'
import type { Act } from '../notices/shipment.ts'
import { subjectOf } from './announced.ts'
import type { ShipmentThread } from './shipment-thread.ts'

/** What a later message says of a shipment: what was announced, with today's addresses. */
export function frozenFacts(
  configuration: Configuration,
  { shipment, announcements }: ShipmentThread,
  told: { readonly release: Release; readonly act: Omit<Act, 'shipment'>; readonly at: string },
): ShipmentFacts {
  const { payload } = shipment.frozen
  const { shipment: id, package: part, environment, version, commit } = subjectOf(shipment)
  const { release, act, at } = told
  const repositoryUrl = configuration.repository
    ? webAddress(configuration.repository)
    : repositoryOf(release)
  const { forge, trackers } = configuration
  return {
    package: part,
    environment,
    version,
    commit,
    act: { ...act, shipment: id },
    product: announcements[0].payload.product,
    previousVersion: payload.previousVersion,
    release,
    repositoryUrl,
    links: textLinks({ url: repositoryUrl, forge, trackers }),
    pageUrl: configuration.page['base-url'] ?? null,
    expected: payload.expected,
    earlyAccess: null,
    replyTo: configuration.channels.email?.['reply-to'] ?? null,
    // The bill of materials that was announced is named; it is not attached again.
    bom: payload.bom && { components: payload.bom.components, sha256: payload.bom.sha256, bytes: 0 },
    at,
  }
}

/** The notes were frozen with their compare link, which begins with the repository's address. */
function repositoryOf({ compareUrl }: Release): string | null {
  return /^(.*?)\/(?:-\/)?(?:compare|branches)\//.exec(compareUrl ?? '')?.[1] ?? null
}
