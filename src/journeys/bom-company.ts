import { attestActionRefusals, bomStatement } from '../attestation/bom-statement.ts'
import { checksumLine } from '../attestation/checksum.ts'
import { subjectsNamed, type Subject } from '../attestation/subject.ts'
import type { ComposedBom } from '../bom/compose.ts'
import type { Item } from '../bom/inventory.ts'
import type { BomFormat } from '../bom/specification.ts'
import { isPassedOn, thirdPartyLicenses } from '../bom/third-party-licenses.ts'
import { WaybillError } from '../errors.ts'

/** A file by its path and by its name alone. */
export interface NamedFile {
  readonly path: string
  readonly name: string
}

/** What somebody asked for beside a bill of materials; null for what was not. */
export interface CompanyAsked {
  /** Where the document itself goes; null for stdout. */
  readonly output: NamedFile | null
  readonly format: BomFormat
  readonly checksum: boolean
  readonly thirdParty: NamedFile | null
  readonly statement: NamedFile | null
  /** What the statement is about, as `subjectsNamed` reads it; null for the document itself. */
  readonly artifact: string | null
}

/** What is to be written. */
export interface Company {
  readonly output: NamedFile | null
  readonly checksum: NamedFile | null
  readonly thirdParty: NamedFile | null
  readonly statement: NamedFile | null
  /** Empty: the document itself. */
  readonly subjects: readonly Subject[]
}

/** A file of the company, with what the Action calls it. */
export interface CompanyFile {
  readonly path: string
  readonly content: string
  readonly role: 'checksum' | 'third-party' | 'statement'
}

/** Settles what is to be written, before anything is read. Throws USAGE for what cannot be. */
export function planCompany(asked: CompanyAsked): Company {
  const { output, statement, thirdParty } = asked
  if (asked.checksum && output === null)
    throw usage('--checksum needs a file to be about.', 'Add --output, such as --output bom.cdx.json.')
  if (asked.artifact !== null && statement === null)
    throw usage(
      '--artifact says what a statement is about, and none was asked for.',
      'Add --statement, such as --statement bom.intoto.json.',
    )
  const subjects = asked.artifact === null ? [] : subjectsNamed(asked.artifact)
  if (statement !== null) refuseStatement(asked, subjects)
  const checksum =
    asked.checksum && output !== null
      ? { path: `${output.path}.sha256`, name: `${output.name}.sha256` }
      : null
  refuseSamePaths([output, checksum, thirdParty, statement])
  return { output, checksum, thirdParty, statement, subjects }
}

function refuseStatement({ format, output }: CompanyAsked, subjects: readonly Subject[]): void {
  if (format !== 'json')
    throw usage(
      'A statement holds the bill of materials as JSON, so --statement takes no --format xml.',
      'Write the XML in a second run without --statement.',
    )
  if (subjects.length === 0 && output === null)
    throw usage(
      'A statement about the bill of materials itself needs it in a file.',
      'Add --output, such as --output bom.cdx.json, or say with --artifact what it is about.',
    )
}

function refuseSamePaths(files: readonly (NamedFile | null)[]): void {
  const taken = new Set<string>()
  for (const file of files) {
    if (file === null) continue
    if (taken.has(file.path))
      throw usage(`Two documents would be written to ${file.name}.`, 'Give each a file of its own.')
    taken.add(file.path)
  }
}

/** The packages whose licence texts the notices can have. */
export function packagesToNotice({ inventory }: Pick<ComposedBom, 'inventory'>): readonly Item[] {
  return inventory.items.filter(isPassedOn)
}

/**
 * What is written beside a bill of materials. `texts` are the licence texts that were found, by purl; null where nobody looked.
 * The remarks are for people, the warnings about what a tool that comes after would refuse.
 */
export function drawCompany(
  { output, checksum, thirdParty, statement, subjects }: Company,
  { document, summary, inventory }: Pick<ComposedBom, 'document' | 'summary' | 'inventory'>,
  texts: ReadonlyMap<string, string> | null,
): {
  readonly files: readonly CompanyFile[]
  readonly remarks: readonly string[]
  readonly warnings: readonly string[]
} {
  const files: CompanyFile[] = []
  const remarks: string[] = []
  const warnings: string[] = []
  const itself = { name: output?.name ?? '', sha256: summary.sha256 }
  if (checksum !== null) files.push({ path: checksum.path, content: checksumLine(itself), role: 'checksum' })
  if (thirdParty !== null) {
    const content = thirdPartyLicenses(inventory, texts === null ? {} : { texts })
    files.push({ path: thirdParty.path, content, role: 'third-party' })
    remarks.push(textsFound(packagesToNotice({ inventory }).length, texts))
  }
  if (statement !== null) {
    const about = subjects.length === 0 ? [itself] : subjects
    files.push({ path: statement.path, content: bomStatement(document, about), role: 'statement' })
    remarks.push(`${statement.name} is a statement about ${namesOf(about)}. It is not signed yet.`)
    warnings.push(...attestActionRefusals(summary.bytes, about.length))
  }
  return { files, remarks, warnings }
}

function textsFound(packages: number, texts: ReadonlyMap<string, string> | null): string {
  return texts === null
    ? 'The notices name the licences; with --licenses installed they have the texts of installed packages too.'
    : `The notices have licence texts of ${texts.size} of ${packages} packages.`
}

function namesOf([first, ...others]: readonly Subject[]): string {
  return `${first?.name ?? ''}${others.length === 0 ? '' : ` and ${others.length} more`}`
}

function usage(message: string, hint: string): WaybillError {
  return new WaybillError('USAGE', message, { hint })
}
