import { maskedAddress } from '../notices/address.ts'
import type { Recipient } from '../notices/audience.ts'
import type { ChannelName, Message, Sending } from '../notices/message.ts'
import type { Slots } from '../notices/slots.ts'
import { whyTold } from '../notices/why-told.ts'
import type { Announced } from './announce.ts'
import type { Outgoing } from './outgoing.ts'
import type { LeftOutGroup, PreviewDocument, PreviewedReader } from '../notices/preview-document.ts'

/** Readers who get the same but for what is theirs alone, and what that is. */
export interface PreviewedGroup extends Group {
  /** The message of the first reader, with name and token masked. */
  readonly sample: Message
}
type Group = PreviewDocument['groups'][number]

/** What a dry run came to, fit to be shown: no address, no name, no token of anybody. */
export interface Previewed {
  readonly kind: Sending['kind']
  readonly version: string
  readonly environment: string
  readonly groups: readonly PreviewedGroup[]
  readonly leftOut: LeftOutGroup[]
  readonly warnings: readonly string[]
}

/** What `previewed` needs of a dry run. */
export type DryRun = Pick<Announced, 'sending' | 'outgoing' | 'compositions' | 'warnings'>

const idsShown = 5

/** Shows what each group of readers would get and why, and who gets nothing and why not. Linear. */
export function previewed({ sending, outgoing, compositions, warnings }: DryRun): Previewed {
  const byRecipient = new Map(outgoing.map((one) => [one.reader.recipient, one]))
  const groups = compositions.flatMap(({ recipients }, index) => {
    const mine = recipients.flatMap((recipient) => byRecipient.get(recipient) ?? [])
    const [first] = mine
    return first ? [groupOf(first, mine, { index, environment: sending.environment })] : []
  })
  return {
    kind: sending.kind,
    version: sending.version ?? '',
    environment: sending.environment,
    groups,
    leftOut: leftOutOf(sending.messages),
    warnings,
  }
}

function groupOf(
  first: Outgoing,
  all: readonly Outgoing[],
  at: { readonly index: number; readonly environment: string },
): PreviewedGroup {
  const { recipient } = first.reader
  const sample = first.compose(masked)
  const { channel, audiences, subject, attachments, bodies } = sample
  const bytes = Object.values(bodies).reduce((sum, body) => sum + byteLength(body), 0)
  const word = audiences.join('-').replace(/[^\w-]+/g, '-')
  return {
    folder: `${at.index + 1}-${channel}-${word}`.slice(0, 60).toLowerCase(),
    channel,
    audiences,
    language: recipient.language,
    subject,
    why: whyTold(recipient, at.environment),
    bytes: attachments.reduce((sum, attachment) => sum + attachment.bytes, bytes),
    attachments: attachments.map(({ name, bytes: size }) => ({ name, bytes: size })),
    readers: all.map(({ reader }) => readerOf(reader.id, reader.recipient)),
    sample,
  }
}

function readerOf(id: string, { channel, address, timeZone, language }: Recipient): PreviewedReader {
  const reader = { email: maskedAddress(address), slack: address }[channel as string] ?? 'a hook'
  return { reader, id: shortId(channel, id), timeZone, language }
}

function shortId(channel: ChannelName, id: string): string {
  return channel === 'slack' ? id : id.slice(0, 12)
}

/** What of a message is its reader's alone: their name, and the link with their token. */
function masked(slots: Slots): Slots {
  const { name, unsubscribe } = slots
  return {
    ...slots,
    name: name === null ? null : `${Array.from(name)[0] ?? ''}***`,
    unsubscribe: unsubscribe ? `${new URL(unsubscribe).origin}/the-link-of-this-reader` : null,
  }
}

function leftOutOf(messages: Sending['messages']): LeftOutGroup[] {
  const groups = new Map<string, LeftOutGroup & { readonly ids: string[]; count: number }>()
  for (const { state, channel, audiences, reason, recipient } of messages) {
    if (state !== 'skipped') continue
    const key = JSON.stringify([channel, audiences, reason])
    const group = groups.get(key) ?? { channel, audiences, reason: reason ?? '', count: 0, ids: [] }
    group.count += 1
    if (group.ids.length < idsShown) group.ids.push(shortId(channel, recipient))
    groups.set(key, group)
  }
  return [...groups.values()]
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
