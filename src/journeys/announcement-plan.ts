import type { Configuration } from '../config/schema.ts'
import { textLinks } from '../git/remote.ts'
import type { Release } from '../notes/document.ts'
import type { Composition, Occasion, Wording } from '../notices/body.ts'
import { revisionBetween } from '../notices/difference.ts'
import type { RevisedFacts, ShipmentFacts } from '../notices/facts.ts'
import type { Sending } from '../notices/message.ts'
import { whyNot } from '../notices/selection.ts'
import type { Window } from '../notices/window.ts'
import { plainVersion } from './announced.ts'
import type { Consignment } from './consignment.ts'
import { composeFor, leftOutMessages, skippedMessage } from './message-plan.ts'
import type { NextAnnouncement } from './next-announcement.ts'
import type { Reader, Readers } from './readers.ts'
import type { Outgoing } from './outgoing.ts'
import { keyOfReader, placeIn, readerKey } from './shipment-thread.ts'

/** What announcing comes to: what is said of the shipment, to whom, and who is left out with the reason. */
export interface AnnouncementPlan {
  readonly next: NextAnnouncement
  readonly kind: 'notice' | 'revision'
  readonly facts: ShipmentFacts
  readonly compositions: readonly Composition[]
  readonly outgoing: readonly Outgoing[]
  readonly others: Sending['messages']
}

/** What is announced, as the sender asked for it. */
export interface Announcing {
  readonly configuration: Configuration
  readonly consignment: Consignment
  readonly product: string
  readonly expected: Window | null
  /** Why it is revised. */
  readonly reason: string | null
  /** A fix that goes ahead of the rest. */
  readonly hotfix: boolean
  /** RFC 3339, UTC: when a revision is made. The first notice is of the time of what it announces. */
  readonly at: string
  /** What was announced before, in the words of then; null for the first notice. */
  readonly previous: Release | null
  /** Readers, by `readerKey`, to whom it would say what they were told already. */
  readonly unchanged: ReadonlySet<string>
}

/**
 * Plans the messages of an announcement. The first goes to everybody who follows something of it. A revision goes to those
 * who were, or may have been, told of the shipment, in the same thread; to people who joined since it is the whole notice.
 */
export function planAnnouncement(
  announcing: Announcing,
  next: NextAnnouncement,
  readers: Readers,
  wording: Wording,
): AnnouncementPlan {
  const { before } = next
  const facts = factsOf(announcing, next)
  const { release, environment } = facts
  const destination = { environment, package: facts.package }
  const known = new Set([...(before?.told ?? []).map(readerKey), ...(before?.perhaps ?? [])])
  const others = [...leftOutMessages(readers.leftOut)]
  const groups: { readonly told: Reader[]; readonly joined: Reader[] } = { told: [], joined: [] }
  for (const reader of readers.readers) {
    const isKnown = known.has(keyOfReader(reader))
    const isSame = announcing.unchanged.has(keyOfReader(reader))
    const reason = isKnown
      ? isSame
        ? 'Nothing is different for them.'
        : null
      : whyNot(reader.recipient, release, destination)
    if (reason !== null) others.push(skippedMessage(reader, reason))
    else (isKnown ? groups.told : groups.joined).push(reader)
  }
  const place = placeIn(before ?? { id: next.subject.shipment, told: [] })
  const kind = before === null ? 'notice' : 'revision'
  const compose = (revised: RevisedFacts | null, group: readonly Reader[]) => {
    const occasion: Occasion = { kind, facts: { ...facts, revised } }
    return composeFor(occasion, group, (reader) => (before ? place(reader) : null), wording)
  }
  const composed = [compose(facts.revised ?? null, groups.told), compose(null, groups.joined)]
  return {
    next,
    kind,
    facts,
    compositions: composed.flatMap(({ compositions }) => compositions),
    outgoing: composed.flatMap(({ outgoing }) => outgoing),
    others,
  }
}

/** What a single product, or a package of several, is called. */
export function productOf(configuration: Configuration, repositoryUrl: string | null): string {
  return configuration.product ?? repositoryUrl?.split('/').at(-1) ?? 'This product'
}

function factsOf(announcing: Announcing, next: NextAnnouncement): ShipmentFacts {
  const { configuration, consignment, product, expected, at } = announcing
  const { release, bom, repository } = consignment
  const { subject, revision, before } = next
  return {
    ...identityOf(next),
    act: {
      shipment: subject.shipment,
      kind: before === null ? 'notice' : 'revision',
      revision,
      causing: before?.shipment.frozen.seq ?? 0,
    },
    product: before?.announcements[0].payload.product ?? product,
    previousVersion: release.previousTag === null ? null : plainVersion(release.previousTag),
    release,
    repositoryUrl: repository.url,
    links: textLinks(repository),
    pageUrl: configuration.page['base-url'] ?? null,
    expected,
    earlyAccess: configuration['early-access'] ?? null,
    replyTo: configuration.channels.email?.['reply-to'] ?? null,
    bom: bom && { components: bom.summary.components, sha256: bom.summary.sha256, bytes: bom.summary.bytes },
    ...(announcing.hotfix ? { hotfix: true } : {}),
    ...attachUpTo(configuration),
    revised: revisedFacts(announcing, next),
    at: before === null ? release.date : at,
  }
}

function identityOf({ subject: { package: part, environment, version, commit } }: NextAnnouncement) {
  return { package: part, environment, version, commit }
}

/** The largest bill of materials that travels with a mail, where the configuration sets one. */
export function attachUpTo({ channels }: Configuration): Pick<ShipmentFacts, 'attachUpTo'> {
  const limit = channels.email?.['attach-up-to']
  return limit === undefined ? {} : { attachUpTo: limit }
}

function revisedFacts(
  { consignment, reason, previous }: Announcing,
  { revision, before }: NextAnnouncement,
): RevisedFacts | null {
  if (before === null || previous === null) return null
  const previousExpected = before.shipment.frozen.payload.expected
  return { revision, reason, previousExpected, ...revisionBetween(previous, consignment.release) }
}
