import fc from 'fast-check'
import type { Delivery } from '../../src/edge/edge.ts'
import { buildMail, type Writer } from '../../src/edge/mail.ts'
import { now } from './loopback.ts'

const writer: Writer = {
  from: { name: 'Acme Releases', address: 'releases@acme.example' },
  replyTo: { name: null, address: 'feedback@acme.example' },
  domain: 'acme.example',
  list: null,
  sign: null,
}
/** The synthetic root of the shipment's thread. */
export const root = '<0a1b2c3d-1111-5222-8333-444455556666@acme.example>'

/** The bytes of a mail, one character each. */
export async function rawOf(delivery: Delivery, changes: Partial<Writer> = {}): Promise<string> {
  return Buffer.from(await buildMail(delivery, { ...writer, ...changes }, now())).toString('latin1')
}

/** What others may write into a subject or a name. */
export const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 1500 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    'x'.repeat(1200),
    `${'wörter '.repeat(170)}end`,
    'Hello\r\nBcc: eve@evil.example',
    'Hello\u2028Bcc: eve@evil.example',
    '=?utf-8?B?QmNjOiBldmU=?=',
    'Bob <a@evil.example> <bob@x.example>',
    'O\'Hara, "Ada" \\ <script>',
    '👨‍👩‍👧‍👦'.repeat(100),
    '  two  spaces  ',
    '\uD800 half a character',
  ),
)

/** What others may write into a body. */
export const hostileBody = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.constantFrom(
    '.\r\n.\n..\n.hidden\nFrom me\n>From you\n',
    `${'x'.repeat(10_000)}\n`,
    'é'.repeat(3000),
    'trailing \t\n\r\rspaces ',
    '--=_alternative-5b0c6f4e-1111-5222-8333-444455556666--\n',
    `${'a='.repeat(500)}`,
  ),
)

/** A body as every parser gives it. */
export function lines(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
}
