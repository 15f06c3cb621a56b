import { suggest } from '../config/suggest.ts'
import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry, LedgerLog, WhatRan } from '../ledger/entry.ts'
import { closingOf } from '../ledger/epoch.ts'
import { exportLedger, exportFormats, type ExportChoice, type ExportFormat } from '../ledger/export.ts'
import { entryDetail, ledgerLog, type LogChoice } from '../ledger/log.ts'
import { reportOf } from '../ledger/report.ts'
import { webAddress } from '../git/remote.ts'
import { ledgerBroken, type Verification } from '../ledger/verify.ts'
import { environmentsIn, placesIn, whatRan, type Place } from '../ledger/what-ran.ts'

/** The ledger with the proof of what can be believed of it. */
export interface Audit {
  readonly verification: Verification
  /** What must be said beside it: that the remote did not answer, that the ledger is in this clone alone. */
  readonly warnings: readonly string[]
  /** Where it is kept: the remote's name, the file, or null for this clone alone. */
  readonly remote: string | null
}

/** Reads and proves the ledger, whatever its state: it never throws for a ledger that does not verify. */
export async function auditLedger({ ledger }: Pick<Edge, 'ledger'>): Promise<Audit> {
  const history = await ledger.history()
  const warnings = [
    ...(history.stale === null
      ? []
      : [`The remote did not answer, so this is the copy last fetched: ${history.stale}`]),
    ...(history.remote === null && history.entries.length > 0
      ? ['There is no remote: the ledger is kept in this clone alone.']
      : []),
    ...closedWarning(history.verification),
  ]
  return { verification: history.verification, warnings, remote: history.remote }
}

/** Whoever asks a ledger that was closed gets no present: that is told by the next. */
function closedWarning({ recorded }: Verification): string[] {
  const last = recorded.at(-1)?.entry
  const closing = last ? closingOf([last]) : null
  return closing === null
    ? []
    : [
        `This ledger was closed, and goes on in ${closing.next}: what came after that is not told here. Write that name into waybill.yml.`,
      ]
}

/** Throws LEDGER_BROKEN (exit code 8) unless every entry holds. */
export function believe({ verification }: Audit): Verification {
  if (verification.firstBad) throw ledgerBroken(verification.firstBad)
  return verification
}

/** The log as its document, and as one line an entry, made when it is wanted. */
export function tellLog(
  verification: Verification,
  choice: LogChoice,
): { readonly document: LedgerLog; readonly lines: Iterable<string> } {
  const document = ledgerLog(verification, choice)
  return { document, lines: linesOf(document) }
}

function* linesOf({ entries }: LedgerLog): Generator<string> {
  for (const entry of entries) yield lineOf(entry)
}

function lineOf(entry: LedgerEntry): string {
  const { seq, at, kind, environment, package: part, version } = entry
  return [seq, at, kind, environment, part, version, entryDetail(entry)]
    .filter((one) => one !== null && one !== '')
    .join('  ')
}

/**
 * The place that is asked about. Throws ENVIRONMENT_UNKNOWN where neither the ledger nor the configuration has the environment,
 * PACKAGE_AMBIGUOUS where several packages go there and none is named, PACKAGE_UNKNOWN for one that nobody knows.
 */
export function placeAsked(
  entries: readonly LedgerEntry[],
  asked: Place,
  { environments, packages = {} }: Pick<Configuration, 'environments' | 'packages'>,
): Place {
  refuseUnknownEnvironment(entries, asked.environment, { environments })
  const recorded = placesIn(entries).filter(({ environment }) => environment === asked.environment)
  const names = [...new Set([...Object.keys(packages), ...recorded.flatMap((one) => one.package ?? [])])]
  if (asked.package === null) {
    const single = recorded.some((one) => one.package === null) && Object.keys(packages).length === 0
    if (names.length === 0 || single) return asked
    throw new WaybillError(
      'PACKAGE_AMBIGUOUS',
      `Several packages may run in ${asked.environment}: ${names.join(', ')}.`,
      { hint: `Name one: --package ${names[0]}` },
    )
  }
  if (names.includes(asked.package)) return asked
  const meant = suggest(asked.package, names)
  throw new WaybillError('PACKAGE_UNKNOWN', `There is no package ${asked.package}.`, {
    hint: meant
      ? `Did you mean ${meant}?`
      : names.length > 0
        ? `There are: ${names.join(', ')}.`
        : 'The ledger and waybill.yml know no packages: leave --package out.',
  })
}

/** Throws ENVIRONMENT_UNKNOWN, naming those that there are. */
export function refuseUnknownEnvironment(
  entries: readonly LedgerEntry[],
  environment: string,
  { environments }: Pick<Configuration, 'environments'>,
): void {
  const known = [...new Set([...environmentsIn(entries), ...Object.keys(environments)])]
  if (known.includes(environment)) return
  throw new WaybillError(
    'ENVIRONMENT_UNKNOWN',
    `Neither the ledger nor waybill.yml has an environment ${environment}.`,
    { hint: known.length > 0 ? `Known: ${known.join(', ')}.` : 'Nothing was recorded yet.' },
  )
}

/** What ran somewhere at a time: the document, and its report in lines. Throws INPUT_INVALID for what is no time. */
export function tellWhatRan(
  entries: readonly LedgerEntry[],
  asked: Place & { readonly at: string },
): { readonly document: WhatRan; readonly lines: readonly string[] } {
  const document = whatRan(entries, asked)
  return { document, lines: document.running.length > 0 ? reportOf(document) : [] }
}

/** Throws USAGE for a format that there is not. */
export function exportFormat(text: string): ExportFormat {
  const format = exportFormats.find((one) => one === text)
  if (format) return format
  throw new WaybillError('USAGE', `There is no format ${text}.`, {
    hint: `Formats: ${exportFormats.join(', ')}.`,
  })
}

/** The ledger for other tools, piece by piece; see `exportLedger`. */
export function tellExport(
  { recorded }: Verification,
  format: ExportFormat,
  choice: ExportChoice,
  about: { readonly product: string | null; readonly remote: string | null },
): Iterable<string> {
  const repositoryUrl = about.remote === null ? null : webAddress(about.remote)
  const product = about.product ?? repositoryUrl?.split('/').at(-1) ?? 'product'
  const source = repositoryUrl ?? `urn:waybill:${encodeURIComponent(product)}`
  return exportLedger(recorded, format, choice, { source, product, repositoryUrl })
}
