import { wellFormed } from '../bom/code-units.ts'
import type { RecordedBom, RecordedComponent } from '../bom/recorded.ts'
import type { Analysis, Statement, Subject } from './finding.ts'
import { versionOf, type Match } from './match.ts'
import { ofPurl, packageKey, versionKey } from './package-name.ts'

export interface AssessedMatch extends Match {
  /** Null where no statement is about it. */
  readonly analysis: Analysis | null
}

export interface Assessment {
  readonly matches: readonly AssessedMatch[]
  readonly unused: readonly UnusedStatement[]
}

/** A statement that is about no match. */
export interface UnusedStatement {
  readonly statement: Statement
  /** Whether its vulnerability was found, but elsewhere than in what it is about. */
  readonly found: boolean
  /** For people: a sentence. */
  readonly reason: string
}

/**
 * Applies statements of VEX to what was found in a bill of materials. Of several about the same vulnerability in the same
 * component the latest stands, and of equally late ones the last. A statement for another product, or for another version
 * of this one, says nothing here.
 */
export function assess(
  matches: readonly Match[],
  statements: readonly Statement[],
  bom: RecordedBom,
): Assessment {
  const byId = new Map<string, Statement[]>()
  for (const statement of [...statements].sort((a, b) => time(a) - time(b)))
    for (const id of new Set(statement.vulnerabilities)) {
      const known = byId.get(id)
      if (known) known.push(statement)
      else byId.set(id, [statement])
    }
  const used = new Set<Statement>()
  const assessed = matches.map((match): AssessedMatch => {
    const { finding, component } = match
    const about = new Set([finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []))
    const applying = [...about]
      .filter((statement) => applies(statement, component, bom))
      .sort((a, b) => time(a) - time(b))
    for (const statement of applying) used.add(statement)
    return { ...match, analysis: applying.at(-1)?.analysis ?? null }
  })
  const found = new Set(matches.flatMap(({ finding }) => [finding.id, ...finding.aliases]))
  const unused = statements
    .filter((statement) => !used.has(statement))
    .map((statement) => whyUnused(statement, found))
  return { matches: assessed, unused }
}

function time({ at }: Statement): number {
  const parsed = at === null ? Number.NaN : Date.parse(at)
  return Number.isNaN(parsed) ? Number.NEGATIVE_INFINITY : parsed
}

function whyUnused(statement: Statement, all: ReadonlySet<string>): UnusedStatement {
  const { vulnerabilities, file } = statement
  const id = vulnerabilities.find((one) => all.has(one))
  const reason =
    id === undefined
      ? `${file}: the statement about ${vulnerabilities[0] ?? ''} is about nothing that was found.`
      : `${file}: the statement about ${id} is for another product, component or version.`
  return { statement, found: id !== undefined, reason }
}

function applies({ subjects }: Statement, component: RecordedComponent, bom: RecordedBom): boolean {
  return subjects.length === 0 || subjects.some((subject) => isAbout(subject, component, bom))
}

function isAbout(
  { product, component: inner }: Subject,
  component: RecordedComponent,
  bom: RecordedBom,
): boolean {
  if (inner === null)
    return product !== null && (isProduct(product, bom) || isComponent(product, component, bom))
  if (product === null) return isProduct(inner, bom) || isComponent(inner, component, bom)
  return isProduct(product, bom) && isComponent(inner, component, bom)
}

/** The product of the bill of materials, by its purl, its ref, the serial number of its document, or a link to that. */
function isProduct(text: string, { root, serialNumber, version }: RecordedBom): boolean {
  if (root !== null && (text === root.ref || samePackage(text, root.purl, root.version))) return true
  if (serialNumber === null) return false
  return text === serialNumber || text === `urn:cdx:${serialNumber.replace(/^urn:uuid:/, '')}/${version}`
}

function isComponent(text: string, component: RecordedComponent, { serialNumber }: RecordedBom): boolean {
  if (text === component.ref || samePackage(text, component.purl, versionOf(component))) return true
  const serial = serialNumber?.replace(/^urn:uuid:/i, '').toLowerCase() ?? ''
  const link = /^urn:cdx:([^/]+)\/\d+#(.+)$/s.exec(text)
  return (
    link !== null &&
    link[1]?.toLowerCase() === serial &&
    link[2] === encodeURIComponent(wellFormed(component.ref))
  )
}

/** A purl without version means every version (OpenVEX 0.2.0, "Package URLs"); qualifiers are not compared. */
function samePackage(text: string, purl: string | null, version: string | null): boolean {
  const said = ofPurl(text)
  const named = purl === null ? null : ofPurl(purl)
  if (said === null || named === null || packageKey(said.package) !== packageKey(named.package)) return false
  const { type } = said.package
  return (
    said.version === null ||
    (version !== null && versionKey(type, said.version) === versionKey(type, version))
  )
}

const closed: ReadonlySet<Analysis['state']> = new Set([
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
  'not_affected',
])

/** Whether somebody has said that the product is not, or no longer, at risk. */
export function isClosed({ analysis }: AssessedMatch): boolean {
  return analysis !== null && closed.has(analysis.state)
}
