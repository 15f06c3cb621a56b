import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { closingOf } from '../ledger/epoch.ts'
import { actsOf, foldShipments, type Shipment } from '../ledger/shipments.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import type { Overrides } from '../notes/overrides.ts'
import { whyNot } from '../notices/selection.ts'
import type { Window } from '../notices/window.ts'
import type { Coming } from '../page/coming.ts'
import { frozenRelease } from './announced.ts'
import type { Audit } from './audit.ts'
import { audienceOf } from './audience.ts'
import { notesForAudience } from './for-audience.ts'
import { inTimeZone } from './zoned-time.ts'

/**
 * What is on its way, for the page: shipments that messages about reached the audience `page.coming`, and that have neither
 * arrived nor been called off, taken back, or overtaken by something newer in their place. Each as that audience reads it
 * now, less what the site's own audience (`page.audience`) does not read; what is left empty by that is left out. In the order
 * in which they are expected, those without a date last.
 *
 * Null where the site does not tell what is coming; nothing of a ledger that does not verify, or was closed. Throws
 * AUDIENCE_UNKNOWN, and LEDGER_BROKEN (exit code 8) for an announcement whose files are not the ones that it names.
 */
export async function comingFor(
  edge: Pick<Edge, 'ledger'>,
  { verification }: Pick<Audit, 'verification'>,
  { configuration, overrides }: { readonly configuration: Configuration; readonly overrides: Overrides },
): Promise<readonly Coming[] | null> {
  const { coming: name, audience: reader } = configuration.page
  if (name === undefined) return null
  const audience = audienceOf(configuration, name)
  const entries = verification.recorded.map(({ entry }) => entry)
  if (!verification.ok || closingOf(entries.slice(-1)) !== null) return []
  const names = reader === undefined || reader === name ? [name] : [reader, name]
  const found: Coming[] = []
  for (const shipment of underWayTo(entries, name)) {
    const { id, environment, frozen } = shipment
    if (environment === null) continue
    const release = await frozenRelease(edge, shipment)
    const destination = { environment, package: shipment.package }
    if (names.some((one) => whyNot({ wants: [wantsOf(configuration, one)] }, release, destination) !== null))
      continue
    const told = names.reduce<Release | null>(
      (rest, one) => rest && forAudience(rest, one, { configuration, overrides }),
      release,
    )
    if (told === null) continue
    found.push({
      shipment: id,
      environment,
      release: told,
      announcedAt: frozen.at,
      expected: expectedIn(frozen.payload.expected, audience['time-zone'] ?? 'UTC'),
      earlyAccess: configuration['early-access'] ?? null,
    })
  }
  return found.toSorted((one, other) => expectedAt(one) - expectedAt(other))
}

function wantsOf(configuration: Configuration, name: string) {
  const { types, scopes, packages, environments, breaking } = audienceOf(configuration, name).wants ?? {}
  return {
    types: types ?? null,
    scopes: scopes ?? null,
    packages: packages ?? null,
    environments: environments ?? null,
    breaking: breaking ?? ('always' as const),
  }
}

function forAudience(
  release: Release,
  name: string,
  reading: Parameters<typeof notesForAudience>[2],
): Release | null {
  const notes: ReleaseNotes = {
    schema: 'waybill/release-notes@1',
    repository: { url: null },
    releases: [release],
  }
  return notesForAudience(notes, name, reading).releases[0] ?? null
}

/** What was announced to an audience and is still to come, in the order of the announcements. Linear in the entries. */
function underWayTo(entries: readonly LedgerEntry[], audience: string): Shipment[] {
  const shipments = foldShipments(entries)
  const { followed, before } = threadsIn(entries)
  const told = new Map<string, boolean>()
  // In the order of their first announcements, so what a shipment follows is known already.
  for (const shipment of shipments) {
    const former = before.get(shipment.id)
    told.set(shipment.id, reaches(shipment, audience) || (former !== undefined && told.get(former) === true))
  }
  const overtaken = overtakenOf(shipments)
  return shipments.filter(
    (shipment) =>
      told.get(shipment.id) === true &&
      !followed.has(shipment.id) &&
      !isOver(shipment) &&
      !overtaken.has(shipment.id),
  )
}

/** A revision at another commit is a shipment of its own, and takes the place of the one that it follows. */
function threadsIn(entries: readonly LedgerEntry[]) {
  const shipmentOf = new Map<number, string>()
  const followed = new Set<string>()
  const before = new Map<string, string>()
  for (const { kind, seq, shipment, causing } of entries) {
    if (kind !== 'shipment.frozen' || shipment === null) continue
    shipmentOf.set(seq, shipment)
    const former = causing === null ? undefined : shipmentOf.get(causing)
    if (former === undefined || former === shipment) continue
    followed.add(former)
    before.set(shipment, former)
  }
  return { followed, before }
}

/** Whether a server took a message for the audience: what was never told to it is not told on the page either. */
function reaches({ acts }: Shipment, audience: string): boolean {
  return acts.some(
    ({ kind, messages }) =>
      (kind === 'notice' || kind === 'revision') &&
      messages.some(
        ({ audiences, receipt }) => receipt?.state === 'accepted' && audiences.includes(audience),
      ),
  )
}

/** Arrived, called off, or taken back and not announced since. */
function isOver(shipment: Shipment): boolean {
  if (actsOf(shipment, 'cancellation').length > 0 || actsOf(shipment, 'proof').length > 0) return true
  const { frozen, verdicts, rollbacks } = shipment
  const arrived = verdicts.some(
    ({ verdict }) => verdict.verdict === 'healthy' && verdict.partial === undefined,
  )
  return arrived || rollbacks.some(({ seq }) => seq > frozen.seq)
}

/**
 * Shipments in whose place something is that was announced later: it began to be put there or, where nobody records that, was
 * announced when this one had no date any more that was still to come.
 */
function overtakenOf(shipments: readonly Shipment[]): ReadonlySet<string> {
  const overtaken = new Set<string>()
  const later = new Map<string, { hasBegun: boolean; announced: number }>()
  for (const shipment of shipments.toSorted((one, other) => other.frozen.seq - one.frozen.seq)) {
    const { id, environment, package: part, frozen, begun, deployments, verdicts } = shipment
    const { expected } = frozen.payload
    const place = JSON.stringify([environment, part])
    const after = later.get(place) ?? { hasBegun: false, announced: Number.NEGATIVE_INFINITY }
    const end = expected === null ? Number.NEGATIVE_INFINITY : Date.parse(expected.to ?? expected.from)
    if (after.hasBegun || after.announced > end) overtaken.add(id)
    const isStanding = actsOf(shipment, 'cancellation').length === 0
    later.set(place, {
      hasBegun: after.hasBegun || begun.length + deployments.length + verdicts.length > 0,
      announced: isStanding ? Math.max(after.announced, Date.parse(frozen.at)) : after.announced,
    })
  }
  return overtaken
}

function expectedIn(window: Window | null, timeZone: string): Coming['expected'] {
  return (
    window && {
      start: inTimeZone(window.from, timeZone),
      end: window.to === null ? null : inTimeZone(window.to, timeZone),
    }
  )
}

function expectedAt({ expected }: Coming): number {
  return expected === null ? Number.POSITIVE_INFINITY : Date.parse(expected.start)
}
