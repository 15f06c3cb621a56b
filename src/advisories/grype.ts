import { fieldsOf, listOf, textOf, textsOf, type Fields } from '../bom/lockfiles/fields.ts'
import { ratingOf } from './cvss.ts'
import type { AdvisoryReading, Finding, Rating } from './finding.ts'
import { idOf, makeFinding, weaknessesOf } from './make-finding.ts'
import { ofPurl } from './package-name.ts'

/**
 * Reads what `grype -o json` prints (anchore/grype, `schema/grype/json`): exact versions, no ranges. Related vulnerabilities
 * are the same one in other databases, so their ids are aliases.
 */
export function readGrype(document: Fields): AdvisoryReading {
  const findings: Finding[] = []
  let unnamed = 0
  for (const one of listOf(document['matches'])) {
    const match = fieldsOf(one)
    const vulnerability = fieldsOf(match?.['vulnerability'])
    const id = idOf(vulnerability?.['id'])
    if (match === undefined || vulnerability === undefined || id === null) unnamed += 1
    else findings.push(ofMatch(match, vulnerability, id))
  }
  return { findings, statements: [], withdrawn: [], unnamed }
}

function ofMatch(match: Fields, vulnerability: Fields, id: string): Finding {
  const artifact = fieldsOf(match['artifact'])
  const purl = textOf(artifact?.['purl'])
  const named = purl === null ? null : ofPurl(purl)
  const version = textOf(artifact?.['version']) ?? named?.version ?? null
  const related = listOf(match['relatedVulnerabilities'])
    .map(fieldsOf)
    .filter((one) => one !== undefined)
  const all = [vulnerability, ...related]
  return makeFinding({
    id,
    source: 'Grype',
    aliases: related.map((one) => one['id']),
    package: named?.package ?? null,
    versions: version === null ? [] : [version],
    fixed: textsOf(fieldsOf(vulnerability['fix'])?.['versions']),
    summary: all.map((one) => textOf(one['description'])).find((text) => text !== null),
    urls: all.flatMap((one) => [one['dataSource'], ...listOf(one['urls'])]),
    weaknesses: weaknessesOf(all.flatMap((one) => listOf(one['cwes']).map((cwe) => fieldsOf(cwe)?.['cwe']))),
    ratings: all.flatMap(ratingsOf),
  })
}

function ratingsOf(vulnerability: Fields): (Rating | null)[] {
  const namespace = textOf(vulnerability['namespace']) ?? ''
  const source = namespace.startsWith('github:') ? 'GitHub' : namespace.startsWith('nvd:') ? 'NVD' : null
  const scored = listOf(vulnerability['cvss']).map((one) => {
    const cvss = fieldsOf(one)
    return ratingOf({ vector: cvss?.['vector'], score: fieldsOf(cvss?.['metrics'])?.['baseScore'] }, source)
  })
  return [ratingOf({ word: vulnerability['severity'] }, source), ...scored]
}
