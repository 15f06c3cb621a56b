import { createHash } from 'node:crypto'
import { exitCodes, WaybillError } from '../errors.ts'
import type { SignMail } from './dkim.ts'
import type { Delivery } from './edge.ts'
import { asciiAddress, type Mailbox } from './mailbox.ts'
import { field, mailbox, shortened, unstructured } from './mail-header.ts'
import { filePart, multipart, textPart, type Part } from './mime.ts'

/** Who writes, and the part of a Message-ID after the `@`. */
export interface Writer {
  readonly from: Mailbox
  readonly replyTo: Mailbox | null
  readonly domain: string
  /** What mail programs call the list (RFC 2919), or null. */
  readonly list: ListName | null
  /** Null: somebody else signs, or nobody. */
  readonly sign: SignMail | null
}

export interface ListName {
  readonly name: string | null
  readonly id: string
}

const longestSubject = 900
/** Mail servers refuse headers without end; the root and the latest are what programs thread by. */
const mostReferences = 20
/** RFC 5322, 2.1.1: no line over 998 characters, and a URL cannot be folded. */
const longestUrl = 900

/** `<id@domain>`: the same message has the same Message-ID, whoever sends it and when. */
export function messageIdOf(delivery: Delivery, domain: string): string {
  return `<${delivery.message.id}@${domain}>`
}

/** `<shipment@domain>`: the Message-ID that all mails of a shipment refer to, and that no mail has. */
export function threadIdOf(delivery: Delivery, domain: string): string {
  return `<${delivery.thread?.shipment ?? delivery.message.shipment}@${domain}>`
}

/**
 * The bytes of a mail: multipart/alternative with text and HTML, and the attachments; 7-bit ASCII throughout, no line
 * over 998 characters. The same delivery, writer and date give the same bytes. Every mail of a shipment refers to the
 * shipment's synthetic root first, which was never sent itself, so that mail programs put them in one thread whichever
 * of them a reader has. Throws UNEXPECTED when an attachment is missing or is not the one that the message was made with.
 */
export async function buildMail(delivery: Delivery, writer: Writer, date: Date): Promise<Uint8Array> {
  const content = contentOf(delivery)
  const fields = [...fieldsOf(delivery, writer, date), 'MIME-Version: 1.0', ...content.fields]
  const signature = writer.sign === null ? [] : [await writer.sign(fields, content.body)]
  return Buffer.from(`${[...signature, ...fields].join('\r\n')}\r\n\r\n${content.body}`, 'latin1')
}

function fieldsOf(delivery: Delivery, writer: Writer, date: Date): readonly string[] {
  const { from, replyTo, domain, list } = writer
  const earlier = (delivery.thread?.references ?? []).filter(isMessageId)
  const root = threadIdOf(delivery, domain)
  const latest = [...new Set(earlier)].filter((id) => id !== root).slice(-mostReferences)
  const reply = latest.at(-1)
  return [
    field('From', mailbox(from)),
    ...(replyTo ? [field('Reply-To', mailbox(replyTo))] : []),
    field('To', mailbox({ name: delivery.name, address: delivery.address })),
    field('Subject', unstructured(shortened(delivery.message.subject, longestSubject))),
    field('Date', date.toUTCString().replace('GMT', '+0000')),
    field('Message-ID', messageIdOf(delivery, domain)),
    ...(reply === undefined ? [] : [field('In-Reply-To', reply)]),
    field('References', [root, ...latest].join(' ')),
    ...(list ? [field('List-ID', listNameOf(list))] : []),
    ...unsubscribing(delivery, replyTo),
    // RFC 3834 keeps vacation replies away; Exchange reads its own field.
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
  ]
}

/** RFC 5322, 3.6.4, without comments and quoted parts. */
function isMessageId(text: string): boolean {
  return text.length <= 500 && /^<[\x21-\x7e]+@[\x21-\x7e]+>$/.test(text) && !/[<>]/.test(text.slice(1, -1))
}

function listNameOf({ name, id }: ListName): string {
  return name === null ? `<${id}>` : mailbox({ name, address: `x@${id}` }).replace(/<x@/, '<')
}

/**
 * One List-Unsubscribe with all the ways there are, the one-click URL first, and its companion only with such a URL
 * (RFC 2369, 3.2; RFC 8058, 3.1). The URL is the reader's own; what is no https URL is no way to leave by one click.
 */
function unsubscribing({ unsubscribe }: Delivery, replyTo: Mailbox | null): readonly string[] {
  const url = oneClickUrl(unsubscribe ?? null)
  const address = replyTo && encodeURI(asciiAddress(replyTo.address))
  const ways = [
    ...(url === null ? [] : [`<${url}>`]),
    ...(address === null ? [] : [`<mailto:${address}?subject=unsubscribe>`]),
  ]
  return [
    ...(ways.length === 0 ? [] : [`List-Unsubscribe: ${ways.join(',\r\n ')}`]),
    ...(url === null ? [] : ['List-Unsubscribe-Post: List-Unsubscribe=One-Click']),
  ]
}

function oneClickUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null
  const url = new URL(text)
  const href = url.href.replace(/[<>,]/g, (sign) => encodeURIComponent(sign))
  return url.protocol === 'https:' && /^[\x21-\x7e]+$/.test(href) && href.length <= longestUrl ? href : null
}

function contentOf(delivery: Delivery): Part {
  const { id, bodies } = delivery.message
  const texts = [
    ...(bodies['text'] === undefined ? [] : [textPart('plain', bodies['text'])]),
    ...(bodies['html'] === undefined ? [] : [textPart('html', bodies['html'])]),
  ]
  const shown = multipart('alternative', texts, id)
  const files = delivery.message.attachments.map((one) =>
    filePart({ ...one, content: attached(delivery, one) }),
  )
  return files.length === 0 ? shown : multipart('mixed', [shown, ...files], id)
}

/** Digests of what was attached before: the same bytes go to everybody. */
const digests = new WeakMap<Uint8Array, string>()

function attached(
  { attachments }: Delivery,
  { path, sha256 }: Delivery['message']['attachments'][number],
): Uint8Array {
  const content = attachments[path]
  if (content === undefined || digestOf(content) !== sha256) {
    throw new WaybillError('UNEXPECTED', `The attachment ${path} is not the one that the message names.`, {
      exitCode: exitCodes.ourFault,
    })
  }
  return content
}

function digestOf(content: Uint8Array): string {
  const known = digests.get(content)
  if (known !== undefined) return known
  const digest = createHash('sha256').update(content).digest('hex')
  digests.set(content, digest)
  return digest
}
