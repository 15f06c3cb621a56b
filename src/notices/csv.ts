/** One record of a CSV text and the line it starts on, counted from one. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

export interface CsvFault {
  readonly line: number
  readonly reason: string
}

/** What stands between fields: spreadsheets write semicolons where the comma is in numbers. */
export type Separator = ',' | ';' | '\t'

/**
 * Comma-separated values by RFC 4180, or values with another separator: quoted fields may hold separators, line ends and
 * doubled quotes. Line ends may be CRLF, LF or CR; a byte order mark and blank lines are passed over. One pass, linear in
 * the length of the text. A fault of quoting ends the reading, since nothing after it can be trusted to be where it seems.
 */
export function readCsv(
  text: string,
  separator: Separator = ',',
): { records: CsvRecord[]; fault: CsvFault | null } {
  const records: CsvRecord[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const start = line
    const fields: string[] = []
    let more = true
    while (more) {
      const field = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator)
      if (typeof field === 'string') return { records, fault: { line: start, reason: field } }
      fields.push(field.value)
      at = field.end
      line += field.lines
      more = text[at] === separator
      if (more) at += 1
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    if (fields.length > 1 || fields[0]?.trim() !== '') records.push({ line: start, fields })
  }
  return { records, fault: null }
}

interface Field {
  readonly value: string
  readonly end: number
  /** Line ends inside the field. */
  readonly lines: number
}

const endings = { ',': /[,\r\n]/g, ';': /[;\r\n]/g, '\t': /[\t\r\n]/g } as const

function plainField(text: string, from: number, separator: Separator): Field | string {
  const ending = endings[separator]
  ending.lastIndex = from
  const end = ending.exec(text)?.index ?? text.length
  const value = text.slice(from, end)
  return value.includes('"') ? 'a quote inside a field that is not quoted' : { value, end, lines: 0 }
}

function quotedField(text: string, from: number, separator: Separator): Field | string {
  const parts: string[] = []
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return 'a quote that is never closed'
    parts.push(text.slice(at, quote))
    if (text[quote + 1] !== '"') {
      const value = parts.join('"')
      const next = text[quote + 1]
      if (next !== undefined && ![separator, '\r', '\n'].includes(next)) return 'text after a closing quote'
      return { value, end: quote + 1, lines: value.match(/\r\n|[\r\n]/g)?.length ?? 0 }
    }
    at = quote + 2
  }
}
