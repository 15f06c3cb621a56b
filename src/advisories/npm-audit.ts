import { entriesOf, fieldsOf, listOf, textOf, type Fields } from '../bom/lockfiles/fields.ts'
import { ratingOf } from './cvss.ts'
import type { AdvisoryReading, Finding } from './finding.ts'
import { idOf, makeFinding, weaknessesOf } from './make-finding.ts'

/**
 * Reads what `npm audit --json` prints (report version 2, npm 7 and later; docs.npmjs.com, "npm-audit"). A package whose
 * `via` holds only names is affected through others and has no advisory of its own. The report names no installed versions,
 * so each finding has the advisory's range.
 */
export function readNpmAudit(document: Fields): AdvisoryReading {
  const findings: Finding[] = []
  let unnamed = 0
  for (const [, entry] of entriesOf(document['vulnerabilities']))
    for (const via of listOf(fieldsOf(entry)?.['via'])) {
      const advisory = fieldsOf(via)
      if (advisory === undefined) continue
      const finding = ofAdvisory(advisory, {
        name: textOf(advisory['dependency']) ?? textOf(advisory['name']),
        range: textOf(advisory['range']),
        number: advisory['source'],
        fixed: [],
        versions: [],
      })
      if (finding === null) unnamed += 1
      else findings.push(finding)
    }
  return { findings, statements: [], withdrawn: [], unnamed }
}

/**
 * Reads the older report, which `pnpm audit --json` and npm 6 print: advisories by number, each with the versions that
 * were found.
 */
export function readOlderNpmAudit(document: Fields): AdvisoryReading {
  const findings: Finding[] = []
  let unnamed = 0
  for (const [, entry] of entriesOf(document['advisories'])) {
    const advisory = fieldsOf(entry)
    const patched = /^>=\s*(\d[\w.+-]*)$/.exec(textOf(advisory?.['patched_versions']) ?? '')?.[1]
    const finding =
      advisory === undefined
        ? null
        : ofAdvisory(advisory, {
            name: textOf(advisory['module_name']),
            range: textOf(advisory['vulnerable_versions']),
            number: advisory['id'],
            fixed: patched === undefined ? [] : [patched],
            versions: listOf(advisory['findings']).flatMap((one) => textOf(fieldsOf(one)?.['version']) ?? []),
          })
    if (finding === null) unnamed += 1
    else findings.push(finding)
  }
  return { findings, statements: [], withdrawn: [], unnamed }
}

interface Place {
  readonly name: string | null
  readonly range: string | null
  readonly number: unknown
  readonly fixed: readonly string[]
  readonly versions: readonly string[]
}

function ofAdvisory(advisory: Fields, { name, range, number, fixed, versions }: Place): Finding | null {
  const url = textOf(advisory['url'])
  const fromUrl = url === null ? null : (/\/(GHSA(?:-[\w]{4}){3})$/i.exec(url)?.[1] ?? null)
  const own = typeof number === 'number' || typeof number === 'string' ? `npm:${number}` : null
  const id = idOf(fromUrl) ?? idOf(advisory['github_advisory_id']) ?? idOf(own)
  if (id === null || name === null) return null
  const cvss = fieldsOf(advisory['cvss'])
  return makeFinding({
    id,
    source: 'npm audit',
    aliases: listOf(advisory['cves']),
    package: { type: 'npm', name },
    versions,
    ranges: range === null ? [] : [{ kind: 'npm', range }],
    fixed,
    summary: advisory['title'],
    urls: [url],
    weaknesses: weaknessesOf(listOf(advisory['cwe'])),
    ratings: [
      ratingOf(
        { vector: cvss?.['vectorString'], score: cvss?.['score'], word: advisory['severity'] },
        id.startsWith('GHSA-') ? 'GitHub' : 'npm',
      ),
    ],
  })
}
