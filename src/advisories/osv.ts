import { fieldsOf, listOf, textOf, textsOf, type Fields } from '../bom/lockfiles/fields.ts'
import { ratingOf } from './cvss.ts'
import type { AdvisoryReading, AffectedRange, Finding, PackageName, RangeEvent, Rating } from './finding.ts'
import { idOf, makeFinding, weaknessesOf } from './make-finding.ts'
import { ofEcosystem, ofPurl, packageKey } from './package-name.ts'

/**
 * Reads records of the OSV schema (1.7; ossf.github.io/osv-schema): one record or a list of them, as databases publish
 * them. One finding for each package that a record affects.
 */
export function readOsvRecords(records: readonly unknown[]): AdvisoryReading {
  return readRecords(records, findingsOf)
}

/** Reads what `osv-scanner --format json` prints: packages by lockfile, each with the records that affect its version. */
export function readOsvResults(document: Fields): AdvisoryReading {
  const entries = listOf(document['results']).flatMap((result) => listOf(fieldsOf(result)?.['packages']))
  const readings = entries.map(readScanned)
  return {
    findings: readings.flatMap(({ findings }) => findings),
    statements: [],
    withdrawn: readings.flatMap(({ withdrawn }) => withdrawn),
    unnamed: readings.reduce((sum, { unnamed }) => sum + unnamed, 0),
  }
}

/** One package of a lockfile, with what was found in it. */
function readScanned(value: unknown): AdvisoryReading {
  const entry = fieldsOf(value)
  const found = fieldsOf(entry?.['package'])
  const name = ofEcosystem(textOf(found?.['ecosystem']) ?? '', textOf(found?.['name']) ?? '')
  const version = textOf(found?.['version'])
  return readRecords(listOf(entry?.['vulnerabilities']), (record, id) => ofScanned(record, id, name, version))
}

function readRecords(
  records: readonly unknown[],
  findingsIn: (record: Fields, id: string) => Finding[],
): AdvisoryReading {
  const findings: Finding[] = []
  const withdrawn: string[] = []
  let unnamed = 0
  for (const one of records) {
    const record = fieldsOf(one)
    const id = idOf(record?.['id'])
    if (record === undefined || id === null) unnamed += 1
    else if (textOf(record['withdrawn']) !== null) withdrawn.push(id)
    else findings.push(...findingsIn(record, id))
  }
  return { findings, statements: [], withdrawn, unnamed }
}

/** Of the packages that a record affects only the one that was scanned. */
function ofScanned(record: Fields, id: string, name: PackageName | null, version: string | null): Finding[] {
  const all = findingsOf(record, id)
  const versions = version === null ? [] : [version]
  const key = name === null ? null : packageKey(name)
  const own = all.filter((finding) => finding.package !== null && packageKey(finding.package) === key)
  if (own.length === 0) return [makeFinding({ ...toldOf(record, id), package: name, versions })]
  return own.map((finding) => ({ ...finding, versions: [...new Set([...versions, ...finding.versions])] }))
}

function toldOf(record: Fields, id: string) {
  const special = fieldsOf(record['database_specific'])
  const references = listOf(record['references']).map((one) => fieldsOf(one)?.['url'])
  return {
    id,
    source: 'OSV',
    aliases: listOf(record['aliases']),
    summary: textOf(record['summary']) ?? record['details'],
    urls: references,
    weaknesses: weaknessesOf(listOf(special?.['cwe_ids'])),
    ratings: [...ratingsOf(record['severity']), ratingOf({ word: special?.['severity'] }, databaseOf(id))],
  }
}

function databaseOf(id: string): string | null {
  return id.startsWith('GHSA-') ? 'GitHub' : null
}

function ratingsOf(severity: unknown): (Rating | null)[] {
  return listOf(severity).map((one) => ratingOf({ vector: fieldsOf(one)?.['score'] }, null))
}

function findingsOf(record: Fields, id: string): Finding[] {
  const told = toldOf(record, id)
  const byPackage = new Map<string, { name: PackageName | null; entries: Fields[] }>()
  for (const one of listOf(record['affected'])) {
    const entry = fieldsOf(one)
    if (entry === undefined) continue
    const name = packageOf(fieldsOf(entry['package']))
    const key = name === null ? '' : packageKey(name)
    const known = byPackage.get(key)
    if (known) known.entries.push(entry)
    else byPackage.set(key, { name, entries: [entry] })
  }
  if (byPackage.size === 0) return [makeFinding(told)]
  return [...byPackage.values()].map(({ name, entries }) => {
    const ranges = entries.flatMap((entry) => rangesOf(entry['ranges']))
    return makeFinding({
      ...told,
      package: name,
      versions: entries.flatMap((entry) => textsOf(entry['versions'])),
      ranges,
      fixed: ranges.flatMap(fixesOf),
      ratings: [...told.ratings, ...entries.flatMap((entry) => ratingsOf(entry['severity']))],
    })
  })
}

function packageOf(named: Fields | undefined): PackageName | null {
  const known = ofEcosystem(textOf(named?.['ecosystem']) ?? '', textOf(named?.['name']) ?? '')
  const purl = textOf(named?.['purl'])
  return known ?? (purl === null ? null : (ofPurl(purl)?.package ?? null))
}

/** Ranges of commits say nothing about versions. */
function rangesOf(ranges: unknown): AffectedRange[] {
  return listOf(ranges).flatMap((one): AffectedRange[] => {
    const range = fieldsOf(one)
    const type = range?.['type']
    if (type !== 'SEMVER' && type !== 'ECOSYSTEM') return []
    return [
      { kind: 'events', semver: type === 'SEMVER', events: listOf(range?.['events']).flatMap(eventsOf) },
    ]
  })
}

function eventsOf(value: unknown): RangeEvent[] {
  const event = fieldsOf(value)
  const kinds = [
    ['introduced', 'introduced'],
    ['fixed', 'fixed'],
    ['last_affected', 'last-affected'],
    ['limit', 'limit'],
  ] as const
  return kinds.flatMap(([field, kind]) => {
    const version = textOf(event?.[field])
    return version === null || version === '*' ? [] : [{ kind, version }]
  })
}

function fixesOf(range: AffectedRange): string[] {
  return range.kind === 'npm'
    ? []
    : range.events.filter(({ kind }) => kind === 'fixed').map(({ version }) => version)
}
