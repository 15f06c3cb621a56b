import { readCsv } from './csv.ts'

/** The columns of a list; only the address is needed. */
export const columns = ['address', 'name', 'time-zone', 'language', 'wants', 'opted-out'] as const
export type Column = (typeof columns)[number]

/** One row as written, trimmed, and the line it starts on. A column that the list lacks is empty. */
export interface RawRow {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/** Told for everything that is wrong, with the line and, where there is one, what to do. */
export type Fault = (line: number, reason: string, hint?: string) => void

const known = `Known columns: ${columns.join(', ')}; only address is needed.`

/** The rows of a list in CSV with a header (RFC 4180). */
export function csvRows(text: string, fault: Fault): RawRow[] {
  const { records, fault: broken } = readCsv(text)
  if (broken) fault(broken.line, `The list has ${broken.reason}.`, 'Quote fields as RFC 4180 says.')
  const [header, ...rest] = records
  if (!header) return []
  const names = header.fields.map((field) => field.trim().toLowerCase())
  if (!areColumns(names, header.line, fault)) return []
  return rest.flatMap(({ line, fields }) => {
    const row = rowOf(line, (column) => fields[names.indexOf(column)])
    if (fields.length <= names.length) return [row]
    const counts = `${fields.length} fields under ${names.length} columns`
    fault(line, `The row has ${counts}.`, 'Quote fields that hold a comma.')
    return []
  })
}

/** The rows of a list in YAML: a sequence of mappings with the columns as keys. */
export async function yamlRows(text: string, fault: Fault): Promise<RawRow[]> {
  const { LineCounter, isMap, isNode, isSeq, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  for (const { pos, code } of document.errors)
    fault(lines.linePos(pos[0]).line, `The list is not valid YAML (${code}).`)
  if (document.errors.length > 0 || document.contents === null) return []
  if (!isSeq(document.contents)) {
    fault(1, 'The list is not a sequence of people.', 'Write one `- address: ...` a person.')
    return []
  }
  return document.contents.items.flatMap((item) => {
    const line = lines.linePos(isNode(item) ? (item.range?.[0] ?? 0) : 0).line
    const pairs = isMap(item)
      ? item.items.map(({ key, value }) => [cellText(key), cellText(value)] as const)
      : null
    if (pairs === null) fault(line, 'The row is not a mapping with an address.', 'Write `- address: ...`.')
    const cells = new Map(pairs)
    if (pairs === null || !areColumns([...cells.keys()], line, fault)) return []
    return [rowOf(line, (column) => cells.get(column))]
  })
}

function rowOf(line: number, cell: (column: Column) => string | undefined): RawRow {
  const text = (column: Column): string => cell(column)?.trim() ?? ''
  const cells = {
    address: text('address'),
    name: text('name'),
    'time-zone': text('time-zone'),
    language: text('language'),
    wants: text('wants'),
    'opted-out': text('opted-out'),
  }
  return { line, cells }
}

/** A node of YAML as a cell: a scalar as written, a sequence with spaces, anything else as nothing that is valid. */
function cellText(node: unknown): string {
  if (typeof node !== 'object' || node === null) return typeof node === 'string' ? node : ''
  if ('items' in node && Array.isArray(node.items)) return node.items.map(cellText).join(' ')
  if ('source' in node && typeof node.source === 'string' && 'value' in node)
    return node.value === null ? '' : node.source
  return '?'
}

/** A misspelt `opted-out` that was passed over would write to people who said no, so every column must be known. */
function areColumns(names: readonly string[], line: number, fault: Fault): boolean {
  // A cell that looks like an address means that the header is missing: the value stays out of the message.
  const unknown = names.filter((name) => !(columns as readonly string[]).includes(name))
  const shown = unknown.map((name) => (name.includes('@') ? 'a value' : JSON.stringify(name))).join(', ')
  if (!names.includes('address')) fault(line, 'The list has no column address here.', known)
  else if (unknown.length > 0) fault(line, `The list has columns that are not known: ${shown}.`, known)
  else if (new Set(names).size < names.length) fault(line, 'The list has a column twice.', known)
  else return true
  return false
}
