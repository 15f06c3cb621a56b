import { createHash } from 'node:crypto'
import { domainToASCII } from 'node:url'
import { exitCodes, WaybillError } from '../errors.ts'
import type { Delivery } from './edge.ts'

/** A person or a list as headers name them. */
export interface Mailbox {
  readonly name: string | null
  readonly address: string
}

/** Who writes, and the part of a Message-ID after the `@`. */
export interface Writer {
  readonly from: Mailbox
  readonly replyTo: Mailbox | null
  readonly domain: string
}

/** RFC 5322, 2.1.1: no line over 998 characters. Folding cannot break a word, so what has no spaces must be shorter. */
const longestSubject = 900
const longestName = 200

/** RFC 5322 dot-atom, without quoted local parts, and a domain of letters (of any script), digits, dots and hyphens. */
const addressPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}.-]*[\p{L}\p{M}\p{N}])?$/u

/** Whether this is one address and nothing else: no list, no group, no second `@`, at most 254 characters (RFC 5321). */
export function isAddress(text: string): boolean {
  return text.length <= 254 && addressPattern.test(text)
}

/** The address as every server understands it: an international domain in its ASCII form (RFC 5891). */
export function asciiAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`
}

/** `Name <address>` or a bare address; null for anything else. */
export function parseMailbox(text: string): Mailbox | null {
  const named = /^\s*(?:"([^"<>]*)"|([^"<>]*?))\s*<([^<>]*)>\s*$/.exec(text)
  const address = named === null ? text.trim() : (named[3] ?? '')
  const name = named?.[1] ?? named?.[2] ?? ''
  return isAddress(address) ? { name: name === '' ? null : name, address } : null
}

/** `<id@domain>`: the same message has the same Message-ID, whoever sends it and when. */
export function messageIdOf(delivery: Delivery, domain: string): string {
  return `<${delivery.message.id}@${domain}>`
}

/**
 * The bytes of a mail: multipart/alternative with text and HTML, and the attachments. The same delivery, writer and
 * date give the same bytes. Every mail of a shipment refers to the shipment's synthetic root first, which was never
 * sent itself, so that mail programs put them in one thread whichever of them a reader has.
 * Throws UNEXPECTED when an attachment is missing or is not the one that the message was made with.
 */
export async function buildMail(delivery: Delivery, writer: Writer, date: Date): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const { message } = delivery
  const { text, html } = message.bodies
  const references = referencesOf(delivery, writer.domain)
  const composer = new MailComposer({
    from: header(writer.from),
    to: header({ name: delivery.name, address: delivery.address }),
    ...(writer.replyTo ? { replyTo: header(writer.replyTo) } : {}),
    subject: shortened(message.subject, longestSubject),
    messageId: messageIdOf(delivery, writer.domain),
    references: [...references],
    inReplyTo: references.at(-1) ?? '',
    date,
    headers: headersOf(writer),
    ...(text === undefined ? {} : { text }),
    ...(html === undefined ? {} : { html }),
    attachments: attachmentsOf(delivery),
    baseBoundary: message.id,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

function referencesOf(delivery: Delivery, domain: string): readonly string[] {
  const root = `<${delivery.message.shipment}@${domain}>`
  return [...new Set([root, ...(delivery.thread?.references ?? [])])]
}

/** RFC 3834 keeps vacation replies away, Exchange reads its own header; RFC 2369 wants one List-Unsubscribe. */
function headersOf(writer: Writer): Record<string, string> {
  const unsubscribe = writer.replyTo && `<mailto:${encodeURI(writer.replyTo.address)}?subject=unsubscribe>`
  return {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
    ...(unsubscribe ? { 'List-Unsubscribe': unsubscribe } : {}),
  }
}

function attachmentsOf(delivery: Delivery): { filename: string; contentType: string; content: Buffer }[] {
  return delivery.message.attachments.map(({ name, type, path, sha256 }) => {
    const content = delivery.attachments[path]
    if (content === undefined || createHash('sha256').update(content).digest('hex') !== sha256) {
      throw new WaybillError('UNEXPECTED', `The attachment ${path} is not the one that the message names.`, {
        exitCode: exitCodes.ourFault,
      })
    }
    return { filename: name, contentType: type, content: Buffer.from(content) }
  })
}

function header(mailbox: Mailbox): { name: string; address: string } {
  return { name: shortened(mailbox.name ?? '', longestName), address: mailbox.address }
}

/** Line ends and other controls become spaces: no text can start a header of its own. Never cuts inside a grapheme. */
function shortened(text: string, longest: number): string {
  const line = text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
  if (line.length <= longest) return line
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(line.slice(0, longest * 2))) {
    if (kept.length + segment.length >= longest) break
    kept += segment
  }
  return `${kept}…`
}
