import { v5 } from 'uuid'
import { byCodeUnit, wellFormed } from '../bom/code-units.ts'
import type { RecordedBom, RecordedComponent } from '../bom/recorded.ts'
import { fixesAfter } from './affected.ts'
import type { AssessedMatch } from './assess.ts'
import type { Analysis, Finding, Rating } from './finding.ts'
import { versionOf } from './match.ts'

/** RFC 9562 section 5.5: the serial numbers of all vulnerability documents are named in this space. It never changes. */
const namespace = '0d5d3c86-54c1-4d7e-9c39-8a4c1f4e7b21'

export interface VulnerabilityDocument {
  /** JSON with a final newline. */
  readonly text: string
  /** `urn:uuid:…`, the same for the same bill of materials and content. */
  readonly serialNumber: string
  /** How many vulnerabilities it lists. */
  readonly vulnerabilities: number
}

export interface DocumentContext {
  /** RFC 3339. */
  readonly timestamp: string
  readonly toolVersion: string
}

/**
 * Writes what was found in a bill of materials as CycloneDX 1.6 JSON: a vulnerability disclosure report, with the analyses
 * of VEX where there are any (cyclonedx.org/capabilities/vdr). It stands beside the BOM and names its components by BOM-Link;
 * a BOM without a serial number cannot be linked, so its affected components are repeated then. Same input, same bytes.
 */
export function writeVulnerabilities(
  matches: readonly AssessedMatch[],
  bom: RecordedBom,
  { timestamp, toolVersion }: DocumentContext,
): VulnerabilityDocument {
  const link = linkOf(bom)
  const vulnerabilities = entriesOf(matches, link)
  const serialNumber = `urn:uuid:${v5(JSON.stringify(['vulnerabilities', link ?? bom.root?.purl ?? null, vulnerabilities]), namespace)}`
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber,
    version: 1,
    metadata: {
      timestamp: new Date(timestamp).toISOString(),
      tools: { components: [{ type: 'application', name: 'waybill', version: toolVersion }] },
      ...(bom.root === null ? {} : { component: rootOf(bom.root) }),
      properties: [{ name: 'cdx:reproducible', value: 'true' }],
    },
    ...(link === null
      ? { components: repeated(matches) }
      : {
          externalReferences: [
            { type: 'bom', url: link, comment: 'The bill of materials that this is about.' },
          ],
        }),
    vulnerabilities,
  }
  return {
    text: `${JSON.stringify(document, null, 2)}\n`,
    serialNumber,
    vulnerabilities: vulnerabilities.length,
  }
}

/** The BOM-Link of the document itself; null where it has no usable serial number. */
function linkOf({ serialNumber, version }: RecordedBom): string | null {
  const uuid = /^urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(
    serialNumber?.toLowerCase() ?? '',
  )?.[1]
  return uuid === undefined ? null : `urn:cdx:${uuid}/${Math.max(1, version)}`
}

function rootOf(root: NonNullable<RecordedBom['root']>) {
  return {
    type: 'application',
    'bom-ref': 'product',
    ...(root.group === null ? {} : { group: root.group }),
    name: root.name,
    ...(root.version === null ? {} : { version: root.version }),
    ...(root.purl === null ? {} : { purl: root.purl }),
  }
}

function repeated(matches: readonly AssessedMatch[]): object[] {
  const components = new Map(matches.map(({ component }) => [component.ref, component]))
  return [...components.values()]
    .sort((a, b) => byCodeUnit(a.ref, b.ref))
    .map((component) => ({
      type: 'library',
      'bom-ref': localRef(component.ref),
      ...(component.group === null ? {} : { group: component.group }),
      name: component.name,
      ...(component.version === null ? {} : { version: component.version }),
      ...(component.purl === null ? {} : { purl: component.purl }),
    }))
}

/** Apart from `product` and from the vulnerabilities. */
function localRef(ref: string): string {
  return `component:${ref}`
}

/** One entry a vulnerability, or one for each analysis where components differ in it: an entry can have only one. */
function entriesOf(matches: readonly AssessedMatch[], link: string | null): object[] {
  const groups = new Map<string, AssessedMatch[]>()
  for (const match of matches) {
    const key = JSON.stringify([match.finding.id, match.analysis])
    const known = groups.get(key)
    if (known) known.push(match)
    else groups.set(key, [match])
  }
  const counts = new Map<string, number>()
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, members]) => {
      const id = members[0]?.finding.id ?? ''
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      return { 'bom-ref': `vulnerability:${id}${count === 1 ? '' : `-${count}`}`, ...entryOf(members, link) }
    })
}

function entryOf(members: readonly AssessedMatch[], link: string | null): object {
  const findings = [...new Set(members.map(({ finding }) => finding))]
  const first = findings[0]
  const analysis = members[0]?.analysis ?? null
  if (first === undefined) throw new Error('A vulnerability without a finding.')
  const { id, aliases } = first
  const summary = findings.find((finding) => finding.summary !== null)?.summary ?? null
  const ratings = distinct(findings.flatMap((finding) => finding.ratings.map(ratingOf)))
  const weaknesses = [...new Set(findings.flatMap((finding) => finding.weaknesses))].sort((a, b) => a - b)
  const urls = [...new Set(findings.flatMap((finding) => finding.urls))].sort(byCodeUnit)
  const recommendation = advice(members)
  return {
    id,
    source: databaseOf(id),
    ...(aliases.length === 0
      ? {}
      : { references: aliases.map((alias) => ({ id: alias, source: databaseOf(alias) })) }),
    ...(ratings.length === 0 ? {} : { ratings }),
    ...(weaknesses.length === 0 ? {} : { cwes: weaknesses }),
    ...(summary === null ? {} : { description: summary }),
    ...(recommendation === null ? {} : { recommendation }),
    ...(urls.length === 0 ? {} : { advisories: urls.map((url) => ({ url })) }),
    ...(analysis === null ? {} : { analysis: analysisOf(analysis) }),
    affects: affectsOf(members, link),
  }
}

function analysisOf({ state, justification, response, detail }: Analysis): object {
  return {
    state,
    ...(justification === null ? {} : { justification }),
    ...(response.length === 0 ? {} : { response }),
    ...(detail === null ? {} : { detail }),
  }
}

function affectsOf(members: readonly AssessedMatch[], link: string | null): object[] {
  const components = new Map(members.map(({ component }) => [component.ref, component]))
  return [...components.values()]
    .sort((a, b) => byCodeUnit(a.ref, b.ref))
    .map((component) => {
      const version = versionOf(component)
      const ref =
        link === null ? localRef(component.ref) : `${link}#${encodeURIComponent(wellFormed(component.ref))}`
      return { ref, ...(version === null ? {} : { versions: [{ version, status: 'affected' }] }) }
    })
}

function ratingOf({ severity, score, method, vector, source }: Rating): object {
  return {
    ...(source === null ? {} : { source: { name: source } }),
    ...(score === null ? {} : { score }),
    severity,
    ...(score === null && vector === null ? {} : { method }),
    ...(vector === null ? {} : { vector }),
  }
}

function distinct(values: readonly object[]): object[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value]))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, value]) => value)
}

/** Where people read about an id. */
export function databaseOf(id: string): { readonly name: string; readonly url: string } {
  if (id.startsWith('CVE-')) return { name: 'NVD', url: `https://nvd.nist.gov/vuln/detail/${id}` }
  if (id.startsWith('GHSA-'))
    return { name: 'GitHub Advisory Database', url: `https://github.com/advisories/${id}` }
  return { name: 'OSV', url: `https://osv.dev/vulnerability/${encodeURIComponent(wellFormed(id))}` }
}

function advice(members: readonly AssessedMatch[]): string | null {
  const lines = new Set(members.flatMap(({ finding, component }) => adviceFor(finding, component)))
  return lines.size === 0 ? null : [...lines].sort(byCodeUnit).join(' ')
}

function adviceFor(finding: Finding, component: RecordedComponent): string[] {
  const { group, name } = component
  const fixed = fixesAfter(finding, versionOf(component))
  return fixed.length === 0
    ? []
    : [`Upgrade ${group === null ? name : `${group}/${name}`} to ${fixed.join(' or ')}.`]
}
