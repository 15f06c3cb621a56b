import { publicPurl, publicRef } from '../bom/recorded-purl.ts'
import { fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import { ratingOf } from './cvss.ts'
import {
  justifications,
  responses,
  type AdvisoryReading,
  type Analysis,
  type Finding,
  type Rating,
  type Statement,
} from './finding.ts'
import { idOf, makeFinding, weaknessesOf } from './make-finding.ts'
import { ofPurl } from './package-name.ts'

/**
 * Reads the vulnerabilities of a CycloneDX document of any version since 1.4, as Trivy and Grype write it, or as a VDR or a
 * VEX stands beside a BOM. What one affects is a component of the same document, a purl, or a BOM-Link. An `analysis` is a
 * statement too (cyclonedx.org/capabilities/vex).
 */
export function readCycloneDx(document: Fields, file: string): AdvisoryReading {
  const findings: Finding[] = []
  const statements: Statement[] = []
  const withdrawn: string[] = []
  let unnamed = 0
  const purls = purlsByRef(document)
  const writtenAt = textOf(fieldsOf(document['metadata'])?.['timestamp'])
  for (const one of listOf(document['vulnerabilities'])) {
    const vulnerability = fieldsOf(one)
    const id = idOf(vulnerability?.['id'])
    if (vulnerability === undefined || id === null) {
      unnamed += 1
      continue
    }
    if (textOf(vulnerability['rejected']) !== null) {
      withdrawn.push(id)
      continue
    }
    const affected = affectedOf(vulnerability, purls)
    findings.push(
      ...(affected.length === 0
        ? [findingOf(vulnerability, id)]
        : affected.map((each) => findingOf(vulnerability, id, each))),
    )
    const analysis = analysisOf(vulnerability['analysis'])
    if (analysis !== null) {
      const { aliases } = findingOf(vulnerability, id)
      const said = fieldsOf(vulnerability['analysis'])
      const at =
        textOf(said?.['lastUpdated']) ??
        textOf(said?.['firstIssued']) ??
        textOf(vulnerability['updated']) ??
        writtenAt
      const subjects = affected.map(({ ref, purl }) => ({ product: null, component: purl ?? ref }))
      statements.push({ vulnerabilities: [id, ...aliases], subjects, analysis, at, file })
    }
  }
  return { findings, statements, withdrawn, unnamed }
}

/** By bom-ref; without recursion, since the depth is the file's. */
function purlsByRef(document: Fields): Map<string, string> {
  const purls = new Map<string, string>()
  const open = [fieldsOf(document['metadata'])?.['component'], ...listOf(document['components'])]
  while (open.length > 0) {
    const component = fieldsOf(open.pop())
    if (component === undefined) continue
    const ref = textOf(component['bom-ref'])
    const purl = textOf(component['purl'])
    if (ref !== null && purl !== null) purls.set(ref, purl)
    for (const inner of listOf(component['components'])) open.push(inner)
  }
  return purls
}

interface AffectedPart {
  readonly ref: string
  readonly purl: string | null
  readonly versions: readonly string[]
}

function affectedOf(vulnerability: Fields, purls: ReadonlyMap<string, string>): AffectedPart[] {
  return listOf(vulnerability['affects']).flatMap((one) => {
    const affects = fieldsOf(one)
    const ref = textOf(affects?.['ref'])
    if (ref === null) return []
    const versions = listOf(affects?.['versions']).flatMap((each) => {
      const version = fieldsOf(each)
      return version?.['status'] === 'unaffected' ? [] : (textOf(version?.['version']) ?? [])
    })
    // A BOM-Link may end with the purl of the component, escaped.
    const linked = /^urn:cdx:[^#]*#(.+)$/s.exec(ref)?.[1]
    const purl = purls.get(ref) ?? purlIn(ref) ?? (linked === undefined ? null : purlIn(decoded(linked)))
    return [{ ref: publicRef(ref), purl: purl === null ? null : publicPurl(purl), versions }]
  })
}

function purlIn(ref: string): string | null {
  return ofPurl(ref) === null ? null : ref
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function findingOf(vulnerability: Fields, id: string, affected: AffectedPart | null = null): Finding {
  const source = fieldsOf(vulnerability['source'])
  return makeFinding({
    id,
    source: 'CycloneDX',
    aliases: listOf(vulnerability['references']).map((one) => fieldsOf(one)?.['id']),
    ...(affected === null ? {} : placeOf(affected)),
    summary: vulnerability['description'],
    urls: [source?.['url'], ...listOf(vulnerability['advisories']).map((one) => fieldsOf(one)?.['url'])],
    weaknesses: weaknessesOf(listOf(vulnerability['cwes'])),
    ratings: listOf(vulnerability['ratings']).map(readRating),
  })
}

function placeOf({ ref, purl, versions }: AffectedPart): Pick<Finding, 'package' | 'ref' | 'versions'> {
  const named = purl === null ? null : ofPurl(purl)
  if (named === null) return { package: null, ref, versions }
  return {
    package: named.package,
    ref: null,
    versions: named.version === null ? versions : [named.version, ...versions],
  }
}

function readRating(value: unknown): Rating | null {
  const rating = fieldsOf(value)
  const source = textOf(fieldsOf(rating?.['source'])?.['name'])?.slice(0, 40) ?? null
  return ratingOf(
    { vector: rating?.['vector'], score: rating?.['score'], word: rating?.['severity'] },
    source,
  )
}

const states: readonly Analysis['state'][] = [
  'resolved',
  'resolved_with_pedigree',
  'exploitable',
  'in_triage',
  'false_positive',
  'not_affected',
]

function analysisOf(value: unknown): Analysis | null {
  const analysis = fieldsOf(value)
  const state = states.find((one) => one === analysis?.['state'])
  if (state === undefined) return null
  const response = responses.filter((one) => listOf(analysis?.['response']).includes(one))
  const justification = justifications.find((one) => one === analysis?.['justification']) ?? null
  return { state, justification, response, detail: textOf(analysis?.['detail']) }
}
