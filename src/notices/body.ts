import { createHash } from 'node:crypto'
import type { Change, Release } from '../notes/document.ts'
import type { Recipient } from './audience.ts'
import { canonicalJson } from './canonical-json.ts'
import { channels, windowOf } from './channels.ts'
import { composeCancellation } from './compose-cancellation.ts'
import { composeCorrection } from './compose-correction.ts'
import { differenceLines } from './compose-difference.ts'
import { includedLines } from './compose-includes.ts'
import { composeException } from './compose-exception.ts'
import { composeNotice } from './compose-notice.ts'
import { composeProof } from './compose-proof.ts'
import { composeRevision, revisedLines } from './compose-revision.ts'
import { composeRollback } from './compose-rollback.ts'
import { isAttached, subjectOf } from './compose-shipment.ts'
import { entriesIn } from './entries.ts'
import type { CancelledFacts, CheckedFacts, ReturnedFacts, RevisedFacts, ShipmentFacts } from './facts.ts'
import type { ChannelName, Message, MessageKind } from './message.ts'
import { ownTemplates, type CompiledWords, type OwnTemplates } from './own-words.ts'
import type { ReleaseFor } from './release-for.ts'
import { selectChanges, wantedOf } from './selection.ts'
import type { Slots } from './slots.ts'
import { renderWindow, type Window } from './window.ts'

/** What there is to tell. */
export type Occasion =
  | { readonly kind: 'notice' | 'revision'; readonly facts: ShipmentFacts }
  | { readonly kind: 'cancellation'; readonly facts: CancelledFacts }
  | { readonly kind: 'proof' | 'exception'; readonly facts: CheckedFacts }
  | { readonly kind: 'rollback' | 'correction'; readonly facts: ReturnedFacts }

/** What readers are told in besides Waybill's own words. */
export interface Wording {
  /** From `openReleaseFor`. */
  readonly releaseFor: ReleaseFor
  /** From `compileWords`: every template that one of the recipients' audiences brings. */
  readonly words: CompiledWords
}

const ourWords: Wording = { releaseFor: (_, release) => release, words: new Map() }

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
 * happens before anything is sent: what cannot be composed for one reader is sent to none. Throws TEMPLATE_INVALID for a
 * template of an audience that asks for what its message does not have.
 */
export function composeBodies(
  occasion: Occasion,
  recipients: readonly Recipient[],
  wording: Wording = ourWords,
): Composition[] {
  const groups = new Map<string, [Recipient, ...Recipient[]]>()
  for (const recipient of recipients) {
    const key = bodyKeyOf(recipient)
    const group = groups.get(key)
    if (group) group.push(recipient)
    else groups.set(key, [recipient])
  }
  return [...groups].map(([key, group]) => {
    const body = composeBody(occasion, group[0], key, wording)
    const json = canonicalJson(body)
    const sha256 = createHash('sha256').update(json).digest('hex')
    return { body, path: `frozen/bodies/${sha256}`, sha256, json, recipients: group }
  })
}

/**
 * What one reader's body is filled with: the expected time of what is to come, the time of the checks of everything later,
 * and what was announced before, on the clocks of the reader.
 */
export function slotsFor(occasion: Occasion, { name, timeZone, unsubscribe }: Recipient): Slots {
  const { facts } = occasion
  const checked = 'verdict' in facts
  const window = windowOf(facts)
  const announced = checked ? facts.expected : (facts.revised?.previousExpected ?? null)
  const told = (one: Window | null) => (one === null ? null : renderWindow(one, timeZone))
  return { name, window: told(window), announced: told(announced), unsubscribe }
}

/** Two readers with the same key read the same, but for their slots. SHA-256 in lower-case hex. */
export function bodyKeyOf(reader: Recipient): string {
  const { channel, language, audiences, wants, external, words } = reader
  const own = Object.keys({ ...words.templates, ...words.partials }).length > 0 ? [words] : []
  const leaves = mayLeave(reader) ? ['unsubscribe'] : []
  return createHash('sha256')
    .update(canonicalJson([channel, language, audiences, wants, external, ...own, ...leaves]))
    .digest('hex')
}

/** Colleagues belong to their audience by what they do, so that only external readers are offered a way out. */
function mayLeave({ channel, external, unsubscribe }: Recipient): boolean {
  return channel === 'email' && external && unsubscribe !== null
}

function composeBody(occasion: Occasion, reader: Recipient, key: string, wording: Wording): FrozenBody {
  const told = forReader(occasion, reader, wording.releaseFor)
  return {
    schema: 'waybill/body@1',
    kind: occasion.kind,
    channel: reader.channel,
    language: reader.language,
    audiences: reader.audiences,
    key,
    subject: subjectOf(occasion.facts, occasion.kind),
    bodies: { ...bodiesOf(told, { reader, key, own: ownTemplates(reader.words, wording.words) }) },
    attachments: attachmentsOf(told, reader.channel),
  }
}

/** The occasion with what this reader wants to hear of it, in their words. All that messages tell of changes comes from here. */
function forReader<One extends Occasion>(occasion: One, reader: Recipient, releaseFor: ReleaseFor): One {
  const { facts } = occasion
  const { wants } = reader
  const select = (release: Release) => selectChanges(releaseFor(reader, release), wants, facts)
  const actual = 'actual' in facts && facts.actual ? { actual: select(facts.actual) } : {}
  const includes =
    'includes' in facts && facts.includes
      ? { includes: facts.includes.map((one) => ({ ...one, release: select(one.release) })) }
      : {}
  const revised = facts.revised && {
    revised: revisedFor(facts.revised, (changes) => {
      const release = {
        ...facts.release,
        sections: [{ type: '', title: '', changes: [...changes] }],
        breaking: [],
      }
      const inWords = releaseFor(reader, release).sections.flatMap((section) => section.changes)
      return inWords.map((change) => (wantedOf([change], wants, facts).length > 0 ? change : null))
    }),
  }
  return {
    ...occasion,
    facts: { ...facts, release: select(facts.release), ...actual, ...includes, ...revised },
  }
}

/** `tell` gives for each change what this reader is told of it, or null. */
function revisedFor(
  revised: RevisedFacts,
  tell: (changes: readonly Change[]) => readonly (Change | null)[],
): RevisedFacts {
  const known = (changes: readonly (Change | null)[]) => changes.filter((change) => change !== null)
  const before = tell(revised.changed.map((pair) => pair.before))
  const after = tell(revised.changed.map((pair) => pair.after))
  const pairs = before.map((one, index) => ({ before: one, after: after[index] ?? null }))
  return {
    ...revised,
    // A change that only now is one that they want is new to them, and the other way round.
    added: known([
      ...tell(revised.added),
      ...pairs.map((pair) => (pair.before === null ? pair.after : null)),
    ]),
    removed: known([
      ...tell(revised.removed),
      ...pairs.map((pair) => (pair.after === null ? pair.before : null)),
    ]),
    changed: pairs.flatMap((pair) =>
      pair.before === null || pair.after === null ? [] : [{ before: pair.before, after: pair.after }],
    ),
  }
}

interface Told {
  readonly reader: Recipient
  readonly key: string
  readonly own: OwnTemplates | null
}

function bodiesOf(occasion: Occasion, { reader, key, own }: Told): object {
  const { channel, external } = reader
  const { facts } = occasion
  const kind = documentOf(occasion)
  const entries = entriesIn(facts.release, external) + linesBeside(occasion)
  const subject = subjectOf(facts, occasion.kind)
  const unsubscribe = mayLeave(reader)
  const view = (limit: number) => ({ ...viewOf(occasion, external, limit), subject, unsubscribe })
  return channels[channel].compose({ kind, facts, external, key, own, entries, view })
}

/** To readers who were told nothing before, a revision is the notice. */
function documentOf({ kind, facts }: Occasion): MessageKind {
  return kind === 'revision' && !facts.revised ? 'notice' : kind
}

/** The entries that a message lists beside the notes: what is different. */
function linesBeside({ facts }: Occasion): number {
  if (facts.revised) return revisedLines(facts.revised)
  return 'verdict' in facts ? differenceLines(facts) + includedLines(facts) : 0
}

function viewOf(occasion: Occasion, external: boolean, limit: number) {
  switch (occasion.kind) {
    case 'notice':
      return composeNotice(occasion.facts, external, limit)
    case 'revision':
      return occasion.facts.revised
        ? composeRevision(occasion.facts, occasion.facts.revised, external, limit)
        : composeNotice(occasion.facts, external, limit)
    case 'cancellation':
      return composeCancellation(occasion.facts, external, limit)
    case 'proof':
      return composeProof(occasion.facts, external, limit)
    case 'exception':
      return composeException(occasion.facts, external, limit)
    case 'rollback':
      return composeRollback(occasion.facts, external, limit)
    case 'correction':
      return composeCorrection(occasion.facts, external, limit)
  }
}

/** The bill of materials travels with what announces it by mail, under a fixed name, unless it is too large for that. */
function attachmentsOf({ kind, facts }: Occasion, channel: ChannelName): Message['attachments'] {
  const { bom, attachUpTo } = facts
  const announces = kind === 'notice' || kind === 'revision'
  if (!announces || !['email', 'slack'].includes(channel) || bom === null || !isAttached(bom, attachUpTo))
    return []
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
