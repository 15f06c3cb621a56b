import { entriesOf, fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import { ratingOf } from './cvss.ts'
import type { AdvisoryReading, Finding, PackageName, Rating } from './finding.ts'
import { idOf, makeFinding, weaknessesOf } from './make-finding.ts'
import { ofPurl } from './package-name.ts'

/** `Results[].Type` of versions before 0.48, which write no purl, by purl type. */
const types: ReadonlyMap<string, string> = new Map([
  ['bun', 'npm'],
  ['bundler', 'gem'],
  ['cargo', 'cargo'],
  ['cocoapods', 'cocoapods'],
  ['composer', 'composer'],
  ['conan', 'conan'],
  ['gemspec', 'gem'],
  ['gomod', 'golang'],
  ['gradle', 'maven'],
  ['hex', 'hex'],
  ['jar', 'maven'],
  ['node-pkg', 'npm'],
  ['npm', 'npm'],
  ['nuget', 'nuget'],
  ['pip', 'pypi'],
  ['pipenv', 'pypi'],
  ['pnpm', 'npm'],
  ['poetry', 'pypi'],
  ['pom', 'maven'],
  ['pub', 'pub'],
  ['python-pkg', 'pypi'],
  ['swift', 'swift'],
  ['uv', 'pypi'],
  ['yarn', 'npm'],
])

/** Reads what `trivy ... --format json` prints (report schema 2; trivy.dev, "Reporting"): exact versions, no ranges. */
export function readTrivy(document: Fields): AdvisoryReading {
  const findings: Finding[] = []
  let unnamed = 0
  for (const one of listOf(document['Results'])) {
    const result = fieldsOf(one)
    for (const entry of listOf(result?.['Vulnerabilities'])) {
      const found = fieldsOf(entry)
      const id = idOf(found?.['VulnerabilityID'])
      if (found === undefined || id === null) unnamed += 1
      else findings.push(ofVulnerability(found, id, textOf(result?.['Type']) ?? ''))
    }
  }
  return { findings, statements: [], withdrawn: [], unnamed }
}

function ofVulnerability(found: Fields, id: string, type: string): Finding {
  const purl = textOf(fieldsOf(found['PkgIdentifier'])?.['PURL'])
  const named = purl === null ? null : ofPurl(purl)
  const version = textOf(found['InstalledVersion']) ?? named?.version ?? null
  return makeFinding({
    id,
    source: 'Trivy',
    aliases: listOf(found['VendorIDs']),
    package: named?.package ?? byType(type, textOf(found['PkgName'])),
    versions: version === null ? [] : [version],
    fixed: (textOf(found['FixedVersion']) ?? '').split(/[,\s]+/).filter((one) => one !== ''),
    summary: found['Title'] ?? found['Description'],
    urls: [found['PrimaryURL'], ...listOf(found['References'])],
    weaknesses: weaknessesOf(listOf(found['CweIDs'])),
    ratings: ratingsOf(found),
  })
}

function byType(type: string, name: string | null): PackageName | null {
  const known = types.get(type)
  return known === undefined || name === null
    ? null
    : { type: known, name: known === 'maven' ? name.replace(':', '/') : name }
}

/** Trivy's own word comes from the source that it trusts most for the package; the vectors are by source. */
function ratingsOf(found: Fields): (Rating | null)[] {
  const chosen = sourceName(textOf(found['SeveritySource']) ?? '')
  const scored = entriesOf(found['CVSS']).flatMap(([source, value]) => {
    const cvss = fieldsOf(value)
    return [
      ['V40Vector', 'V40Score'],
      ['V3Vector', 'V3Score'],
      ['V2Vector', 'V2Score'],
    ].map(([vector = '', score = '']) =>
      cvss?.[vector] === undefined && cvss?.[score] === undefined
        ? null
        : ratingOf({ vector: cvss[vector], score: cvss[score] }, sourceName(source)),
    )
  })
  return [ratingOf({ word: found['Severity'] }, chosen), ...scored]
}

function sourceName(source: string): string | null {
  if (source === 'nvd') return 'NVD'
  if (source === 'ghsa') return 'GitHub'
  return source === '' ? null : source.slice(0, 40)
}
