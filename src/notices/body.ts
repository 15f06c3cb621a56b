import { createHash } from 'node:crypto'
import type { Recipient } from './audience.ts'
import { canonicalJson } from './canonical-json.ts'
import { composeEmail } from './compose-email.ts'
import { composeException } from './compose-exception.ts'
import { composeNotice } from './compose-notice.ts'
import { composeProof } from './compose-proof.ts'
import { isAttached, subjectOf } from './compose-shipment.ts'
import { composeSlack } from './compose-slack.ts'
import { composeWebhook } from './compose-webhook.ts'
import type { CheckedFacts, ShipmentFacts } from './facts.ts'
import type { ChannelName, Message, MessageKind } from './message.ts'
import { entriesIn } from './entries.ts'
import { selectChanges } from './selection.ts'
import type { Slots } from './slots.ts'
import { renderWindow } from './window.ts'

/** What there is to tell. */
export type Occasion =
  | { readonly kind: 'notice'; readonly facts: ShipmentFacts }
  | { readonly kind: 'proof'; readonly facts: CheckedFacts }
  | { readonly kind: 'exception'; readonly facts: CheckedFacts }

/** What everybody of one audience set, language and channel gets, but for their slots. Stored in the ledger as it is. */
export interface FrozenBody {
  readonly schema: 'waybill/body@1'
  readonly kind: MessageKind
  readonly channel: ChannelName
  readonly language: string
  readonly audiences: readonly string[]
  /** Which readers it is for: `bodyKeyOf` of each of them. */
  readonly key: string
  readonly subject: string
  readonly bodies: Readonly<Record<string, string>>
  readonly attachments: Message['attachments']
}

/** A body, the bytes that are frozen, and who gets it. */
export interface Composition {
  readonly body: FrozenBody
  /** `frozen/bodies/<sha256>` */
  readonly path: string
  readonly sha256: string
  /** Canonical JSON of the body. */
  readonly json: string
  readonly recipients: readonly Recipient[]
}

/**
 * Composes every body that these readers need, each once, in the order in which they are first needed. All of it
 * happens before anything is sent: what cannot be composed for one reader is sent to none.
 */
export function composeBodies(occasion: Occasion, recipients: readonly Recipient[]): Composition[] {
  const groups = new Map<string, [Recipient, ...Recipient[]]>()
  for (const recipient of recipients) {
    const key = bodyKeyOf(recipient)
    const group = groups.get(key)
    if (group) group.push(recipient)
    else groups.set(key, [recipient])
  }
  return [...groups].map(([key, group]) => {
    const body = composeBody(occasion, group[0], key)
    const json = canonicalJson(body)
    const sha256 = createHash('sha256').update(json).digest('hex')
    return { body, path: `frozen/bodies/${sha256}`, sha256, json, recipients: group }
  })
}

/**
 * What one reader's body is filled with: the expected time of a notice, the time of the checks of everything later,
 * on the clocks of the reader.
 */
export function slotsFor(occasion: Occasion, { name, timeZone }: Recipient): Slots {
  const { facts } = occasion
  const window =
    'verdict' in facts ? { from: facts.verdict.startedAt, to: facts.verdict.endedAt } : facts.expected
  return { name, window: window === null ? null : renderWindow(window, timeZone) }
}

/** Two readers with the same key read the same, but for their slots. SHA-256 in lower-case hex. */
export function bodyKeyOf({ channel, language, audiences, wants, external }: Recipient): string {
  return createHash('sha256')
    .update(canonicalJson([channel, language, audiences, wants, external]))
    .digest('hex')
}

function composeBody(occasion: Occasion, reader: Recipient, key: string): FrozenBody {
  const selected = selectChanges(occasion.facts.release, reader.wants)
  const told = withRelease(occasion, selected)
  return {
    schema: 'waybill/body@1',
    kind: occasion.kind,
    channel: reader.channel,
    language: reader.language,
    audiences: reader.audiences,
    key,
    subject: subjectOf(occasion.facts, occasion.kind),
    bodies: { ...bodiesOf(told, reader, key) },
    attachments: attachmentsOf(told, reader.channel),
  }
}

function withRelease(occasion: Occasion, release: ShipmentFacts['release']): Occasion {
  if (occasion.kind === 'notice') return { kind: 'notice', facts: { ...occasion.facts, release } }
  return { kind: occasion.kind, facts: { ...occasion.facts, release } }
}

function bodiesOf(occasion: Occasion, { channel, external }: Recipient, key: string): object {
  if (channel === 'webhook') return composeWebhook(occasion.facts, external, key)
  const entries = entriesIn(occasion.facts.release, external)
  const subject = subjectOf(occasion.facts, occasion.kind)
  const view = (limit: number) => ({ ...viewOf(occasion, external, limit), subject })
  return channel === 'slack'
    ? composeSlack(occasion.kind, entries, view)
    : composeEmail(occasion.kind, entries, view)
}

function viewOf(occasion: Occasion, external: boolean, limit: number) {
  switch (occasion.kind) {
    case 'notice':
      return composeNotice(occasion.facts, external, limit)
    case 'proof':
      return composeProof(occasion.facts, external, limit)
    case 'exception':
      return composeException(occasion.facts, external)
  }
}

/** The bill of materials travels with the notice by mail, under a fixed name, unless it is too large for that. */
function attachmentsOf({ kind, facts }: Occasion, channel: ChannelName): Message['attachments'] {
  const { bom } = facts
  if (kind !== 'notice' || channel !== 'email' || bom === null || !isAttached(bom)) return []
  return [
    {
      name: 'bom.cdx.json',
      type: 'application/vnd.cyclonedx+json',
      path: 'frozen/bom.cdx.json',
      sha256: bom.sha256,
      bytes: bom.bytes,
    },
  ]
}
