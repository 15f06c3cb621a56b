import { quotedPrintable } from './quoted-printable.ts'

/** A part of a mail: the fields that describe it, and its body, all in 7-bit ASCII with CRLF. */
export interface Part {
  readonly fields: readonly string[]
  readonly body: string
}

/** A file that travels with a mail. */
export interface AttachedFile {
  readonly name: string
  readonly type: string
  readonly content: Uint8Array
}

/** `text/plain` or `text/html` in UTF-8. */
export function textPart(type: 'plain' | 'html', text: string): Part {
  return {
    fields: [`Content-Type: text/${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
    body: quotedPrintable(text),
  }
}

/** Names and types of attachments are Waybill's own; what else they might hold cannot leave its quotes. */
export function filePart({ name, type, content }: AttachedFile): Part {
  const filename = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  return {
    fields: [
      `Content-Type: ${/^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'}`,
      `Content-Disposition: attachment; filename="${filename}"`,
      'Content-Transfer-Encoding: base64',
    ],
    body: base64(content),
  }
}

/**
 * Several parts as one (RFC 2046, 5.1). The boundary holds `=_`, which neither quoted-printable nor base64 can, so that
 * no body contains it, whatever its author wrote (RFC 2045, 6.7).
 */
export function multipart(type: 'alternative' | 'mixed', parts: readonly Part[], id: string): Part {
  const boundary = `=_${type}-${id}`
  const inside = parts.map(({ fields, body }) => `--${boundary}\r\n${fields.join('\r\n')}\r\n\r\n${body}\r\n`)
  return {
    fields: [`Content-Type: multipart/${type};\r\n boundary="${boundary}"`],
    body: `${inside.join('')}--${boundary}--\r\n`,
  }
}

/** The same file goes to everybody: it is encoded once. */
const encoded = new WeakMap<Uint8Array, string>()

function base64(content: Uint8Array): string {
  const known = encoded.get(content)
  if (known !== undefined) return known
  const { buffer, byteOffset, byteLength } = content
  const text = Buffer.from(buffer, byteOffset, byteLength)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n')
  encoded.set(content, text)
  return text
}
