/**
 * A message as somebody kept it, in the forms in which its lines may be found: as it was written (without the quoted-printable
 * of a mail file; RFC 2045, 6.7), and without the tags and entities of HTML.
 */
export function formsOfMessage(text: string): readonly string[] {
  // Read as it is, a mail file would give lines that its encoding cut, and a plain text decoded ends that are none.
  const isQuoted = /^Content-Transfer-Encoding:\s*quoted-printable/im.test(text)
  const written = isQuoted ? withoutQuotedPrintable(text) : text
  return [written, withoutHtml(written)]
}

function withoutQuotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/(?:=[0-9A-F]{2})+/gi, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '\u2014',
}

function withoutHtml(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '\n')
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return entities[name.toLowerCase()] ?? whole
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    )
}
