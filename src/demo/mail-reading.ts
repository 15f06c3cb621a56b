/** What a mail program would show of a mail, and what it would put it in a thread by. */
export interface MailReading {
  readonly subject: string
  readonly messageId: string
  readonly references: readonly string[]
  readonly text: string
  readonly html: string
  /** Names of the attached files. */
  readonly attachments: readonly string[]
}

type Headers = ReadonlyMap<string, string>

/** Reads the mails that Waybill writes: MIME (RFC 2045 to 2047) with the encodings that nodemailer uses. */
export function readMail(raw: Uint8Array): MailReading {
  const { headers, leaves } = readPart(Buffer.from(raw).toString('latin1'))
  const shown = (type: string) =>
    leaves.find((leaf) => leaf.type === type && leaf.name === null)?.content ?? ''
  return {
    subject: decodeWords(headers.get('subject') ?? ''),
    messageId: headers.get('message-id') ?? '',
    references: (headers.get('references') ?? '').split(/\s+/).filter((one) => one !== ''),
    text: shown('text/plain'),
    html: shown('text/html'),
    attachments: leaves.flatMap(({ name }) => name ?? []),
  }
}

interface Leaf {
  readonly type: string
  /** Of an attachment; null for what is shown. */
  readonly name: string | null
  readonly content: string
}

function readPart(part: string): { headers: Headers; leaves: Leaf[] } {
  const end = /\r?\n\r?\n/.exec(part)
  const headers = readHeaders(part.slice(0, end?.index))
  const body = end ? part.slice(end.index + end[0].length) : ''
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameter(type, 'boundary')
  if (boundary === null) return { headers, leaves: [leafOf(headers, type, body)] }
  const parts = body.split(`--${boundary}`).slice(1, -1)
  return {
    headers,
    leaves: parts.flatMap((one) => readPart(one.replace(/^\r?\n/, '').replace(/\r?\n$/, '')).leaves),
  }
}

function leafOf(headers: Headers, type: string, body: string): Leaf {
  return {
    type: (/^[^;\s]+/.exec(type)?.[0] ?? '').toLowerCase(),
    name: parameter(headers.get('content-disposition') ?? '', 'filename'),
    content: decodeBody(headers.get('content-transfer-encoding') ?? '7bit', body),
  }
}

function readHeaders(text: string): Headers {
  const lines = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header)
  return match?.[1] ?? match?.[2] ?? null
}

function decodeBody(encoding: string, body: string): string {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64').toString('utf8')
    case 'quoted-printable':
      return utf8(unquoted(body.replace(/=[ \t]*\r?\n/g, '')))
    default:
      return utf8(body)
  }
}

/** RFC 2047: `=?utf-8?Q?...?=`; white space between two encoded words is not shown. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, encoding: string, word: string) =>
      encoding.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : utf8(unquoted(word.replaceAll('_', ' '))),
    )
}

/** Text in which each character is one byte. */
function unquoted(text: string): string {
  return text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
