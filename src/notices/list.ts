import { WaybillError, WaybillErrors } from '../errors.ts'
import { mailbox, mailboxKey } from './address.ts'
import { csvRows, yamlRows, type Column, type RawRow } from './list-rows.ts'
import { isTimeZone } from './window.ts'

/** One person of a list, checked: the address is a plain mailbox, its domain in lower case. */
export interface ListRow {
  readonly address: string
  readonly name: string | null
  /** An IANA time zone, or null for the audience's. */
  readonly timeZone: string | null
  /** A BCP 47 language tag, or null for the audience's. */
  readonly language: string | null
  /** Types of changes that this person asked for, or null for all that the audience gets. */
  readonly wants: readonly string[] | null
}

export interface List {
  /** In the order of the list, one row a person. */
  readonly rows: readonly ListRow[]
  /** Addresses of people who opted out, in the order of the list. They are in no row. */
  readonly optedOut: readonly string[]
  /** Lines of rows whose person was there before. */
  readonly duplicates: readonly number[]
}

/**
 * The people of a list in CSV (header `address,name,time-zone,language,wants,opted-out`) or YAML with the same keys.
 * `file` names the list in errors and, by its ending, its format; without a known ending the text tells it. Throws
 * all faults at once, as LIST_INVALID with file and line; no error holds an address. Someone who appears twice
 * (addresses are compared without case) is one row, and opted out if either row says so.
 */
export async function readList(text: string, file: string): Promise<List> {
  const faults: WaybillError[] = []
  const fault = (line: number, reason: string, hint?: string): void => {
    const place = { at: { file, line } }
    faults.push(new WaybillError('LIST_INVALID', reason, hint === undefined ? place : { ...place, hint }))
  }
  const raw = isYaml(text, file) ? await yamlRows(text, fault) : csvRows(text, fault)
  const people = new Map<string, ListRow>()
  const optedOut = new Set<string>()
  const duplicates: number[] = []
  for (const row of raw) {
    for (const [reason, hint] of faultsOf(row)) fault(row.line, reason, hint)
    const person = personOf(row)
    const key = mailboxKey(person.address)
    if (isOptedOut(row.cells['opted-out'])) optedOut.add(key)
    if (people.has(key)) duplicates.push(row.line)
    else people.set(key, person)
  }
  if (faults.length > 0) throw new WaybillErrors(faults)
  const rows = [...people].filter(([key]) => !optedOut.has(key)).map(([, person]) => person)
  const gone = [...people].filter(([key]) => optedOut.has(key)).map(([, { address }]) => address)
  return { rows, optedOut: gone, duplicates }
}

function isYaml(text: string, file: string): boolean {
  if (/\.ya?ml$/i.test(file)) return true
  if (/\.csv$/i.test(file)) return false
  const first = text.split(/\r\n|[\r\n]/).find((line) => line.trim() !== '' && !line.startsWith('#'))
  return first !== undefined && /^(?:---|\s*- |\s*\[)/.test(first)
}

type Rule = readonly [
  column: Column,
  holds: (cell: string) => boolean,
  reason: (cell: string) => string,
  hint: string,
]

const rules: readonly Rule[] = [
  [
    'address',
    (cell) => mailbox(cell) !== null,
    () => 'The address is not one plain mailbox.',
    'Write it as name@example.com, without a name or quotes.',
  ],
  ['name', (cell) => cell.length <= 100, () => 'The name is longer than 100 characters.', 'Shorten it.'],
  [
    'time-zone',
    (cell) => cell === '' || isTimeZone(cell),
    (cell) => `There is no time zone ${shown(cell)}.`,
    'Use an IANA name such as Europe/Berlin.',
  ],
  [
    'language',
    (cell) => cell === '' || /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(cell),
    (cell) => `${shown(cell)} is no language tag.`,
    'Use a BCP 47 tag such as en or pt-BR.',
  ],
  [
    'opted-out',
    (cell) => isOptedOut(cell) !== null,
    () => 'The column opted-out says neither yes nor no.',
    'Write yes, no or the date.',
  ],
]

function faultsOf({ cells }: RawRow): [reason: string, hint: string][] {
  return rules
    .filter(([column, holds]) => !holds(cells[column]))
    .map(([column, , reason, hint]) => [reason(cells[column]), hint])
}

/** A cell in a message; with the columns mixed up it might be an address, and then it stays out. */
function shown(cell: string): string {
  return cell.includes('@') ? '"…"' : JSON.stringify(cell.slice(0, 40))
}

function personOf({ cells }: RawRow): ListRow {
  const wants = cells.wants.split(/[\s,;]+/).filter((type) => type !== '')
  return {
    address: mailbox(cells.address) ?? '',
    name: orNull(cells.name.replace(/[\p{C}\p{Z}\s]+/gu, ' ').trim()),
    timeZone: orNull(cells['time-zone']),
    language: orNull(cells.language),
    wants: wants.length === 0 ? null : wants,
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

/** True, false, or null when it cannot be told. A date is when they opted out. */
function isOptedOut(cell: string): boolean | null {
  const text = cell.toLowerCase()
  if (['yes', 'true', '1', 'y', 'x'].includes(text) || /^\d{4}-\d{2}-\d{2}/.test(text)) return true
  return ['', 'no', 'false', '0', 'n'].includes(text) ? false : null
}
