import { WaybillError, WaybillErrors } from '../errors.ts'
import { mailbox, mailboxKey } from './address.ts'
import { readCsv, type CsvRecord, type Separator } from './csv.ts'

/** The most rows that one list of leavers may have. */
export const mostRows = 100_000
/** The most faults that are told of one list. */
const mostFaults = 20

export interface AddressList {
  /** Plain mailboxes in the order of the list, each person once. */
  readonly addresses: readonly string[]
  /** How many rows named somebody who was there before. */
  readonly duplicates: number
}

/**
 * The addresses of a list that people or other services wrote: one a line, where lines that begin with `#` say nothing, or
 * values separated by commas, semicolons or tabs under a header of which one column is called email, e-mail address or the
 * like; other columns are passed over. `file` names it in errors. Throws up to 20 faults at once, as LIST_INVALID with file and
 * line; no error holds an address. Linear.
 */
export function readAddressList(text: string, file: string): AddressList {
  const faults: WaybillError[] = []
  const fault = (line: number, reason: string, hint?: string): void => {
    faults.push(new WaybillError('LIST_INVALID', reason, { at: { file, line }, ...(hint ? { hint } : {}) }))
  }
  const rows = isPlain(text) ? lines(text) : cells(text, fault)
  const people = new Map<string, string>()
  for (const { line, cell } of rows.slice(0, mostRows)) {
    const address = mailbox(cell)
    if (address === null)
      fault(
        line,
        'The address is not one plain mailbox.',
        'Write it as name@example.com, without a name or quotes.',
      )
    else if (!people.has(mailboxKey(address))) people.set(mailboxKey(address), address)
  }
  const past = rows[mostRows]
  if (past)
    fault(
      past.line,
      `The list has more than ${mostRows} rows.`,
      'Split it, and take the parts in one by one.',
    )
  if (faults.length > 0) throw new WaybillErrors(shortened(faults, file))
  return { addresses: [...people.values()], duplicates: rows.length - people.size }
}

interface Row {
  readonly line: number
  readonly cell: string
}

type Fault = (line: number, reason: string, hint?: string) => void

/** A list without a header is one address a line: the first line that says anything has one in it, and nothing else. */
function isPlain(text: string): boolean {
  const first = firstLine(text)
  return first === '' || mailbox(first) !== null || (first.includes('@') && separatorOf(first) === null)
}

function firstLine(text: string): string {
  for (const [line] of text.matchAll(/[^\r\n]+/g)) {
    const said = line.replace(/^\uFEFF/, '').trim()
    if (said !== '' && !said.startsWith('#')) return said
  }
  return ''
}

function lines(text: string): Row[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n]/)
    .map((line, index) => ({ line: index + 1, cell: line.trim() }))
    .filter(({ cell }) => cell !== '' && !cell.startsWith('#'))
}

/** The cells of the column that has the addresses. */
function cells(text: string, fault: Fault): Row[] {
  const { records, fault: broken } = readCsv(text, separatorOf(firstLine(text)) ?? ',')
  if (broken) fault(broken.line, `The list has ${broken.reason}.`, 'Quote fields as RFC 4180 says.')
  const [header, ...rest] = records.filter(({ fields }) => !fields[0]?.startsWith('#'))
  if (!header) return []
  const column = addressColumn(header, fault)
  if (column === null) return []
  return rest.map(({ line, fields }) => ({ line, cell: fields[column]?.trim() ?? '' }))
}

/** Which separator a header uses: the one it has most of; null for a single column. */
function separatorOf(header: string): Separator | null {
  const counted = ([',', ';', '\t'] as const).map((one) => ({ one, count: header.split(one).length - 1 }))
  const best = counted.reduce((a, b) => (b.count > a.count ? b : a))
  return best.count === 0 ? null : best.one
}

const hint = 'Give the column with the addresses the header email.'

/**
 * A column that is called email, in the spellings of the services, before one that has the word in its name, before one that
 * is called address: that may be where somebody lives.
 */
function addressColumn({ line, fields }: CsvRecord, fault: Fault): number | null {
  const names = fields.map((field) => field.toLowerCase().replace(/[^a-z0-9]/g, ''))
  for (const fits of [
    (name: string) => ['email', 'emailaddress', 'mail', 'mailaddress'].includes(name),
    (name: string) => name.includes('email'),
    (name: string) => ['address', 'recipient', 'subscriber'].includes(name),
  ]) {
    const found = names.flatMap((name, index) => (fits(name) ? [index] : []))
    if (found.length > 1)
      fault(line, `The list has ${found.length} columns that could be the addresses.`, hint)
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null
  }
  fault(line, 'The list has no column with addresses here.', hint)
  return null
}

function shortened(faults: readonly WaybillError[], file: string): WaybillError[] {
  const more = faults.length - mostFaults
  if (more <= 0) return [...faults]
  const rest = new WaybillError('LIST_INVALID', `The list has ${more} more faults.`, { at: { file } })
  return [...faults.slice(0, mostFaults), rest]
}
