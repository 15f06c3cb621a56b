import type { RecordedBom } from '../bom/recorded.ts'
import { assess, isClosed, type AssessedMatch, type Assessment } from './assess.ts'
import type { Finding, Statement } from './finding.ts'
import { findingKey } from './join-findings.ts'
import { matchFindings, type Unmatched } from './match.ts'

/** A release with what is known about it. */
export interface ReleaseFindings {
  readonly bom: RecordedBom
  /** Null where nobody looked for any: then the other release's findings are looked up in this one. */
  readonly findings: readonly Finding[] | null
  readonly statements: readonly Statement[]
  /** Ids of advisories that were taken back. */
  readonly withdrawn: readonly string[]
}

/** What is known of a release. By `findingKey`; a vulnerability in a package is in one of the three maps at most. */
export interface LookedUp {
  readonly bom: RecordedBom
  /** How many findings were looked up: each is a match, or told as unmatched. */
  readonly findings: number
  /** In the product, and not assessed as no risk. */
  readonly open: ReadonlyMap<string, readonly AssessedMatch[]>
  /** In the product, and no risk there, as statements of VEX say. */
  readonly dismissed: ReadonlyMap<string, readonly AssessedMatch[]>
  /** Only in what development needs. */
  readonly development: ReadonlyMap<string, readonly AssessedMatch[]>
  readonly matches: readonly AssessedMatch[]
  readonly unmatched: readonly Unmatched[]
  /** Keys of findings of which nobody can tell whether they are about some version in it. */
  readonly undecided: ReadonlySet<string>
  readonly unused: Assessment['unused']
}

/** Looks joined findings up in a release, and assesses what is there. */
export function lookUp(
  { bom, statements }: Pick<ReleaseFindings, 'bom' | 'statements'>,
  findings: readonly Finding[],
): LookedUp {
  const { matches: found, unmatched } = matchFindings(findings, bom)
  const { matches, unused } = assess(found, statements, bom)
  const maps = { open: new Map(), dismissed: new Map(), development: new Map() } as Record<
    'open' | 'dismissed' | 'development',
    Map<string, AssessedMatch[]>
  >
  for (const [key, members] of byKey(matches)) {
    const delivered = members.filter(({ component }) => component.scope !== 'excluded')
    const open = delivered.filter((match) => !isClosed(match))
    if (open.length > 0) maps.open.set(key, open)
    else if (delivered.length > 0) maps.dismissed.set(key, delivered)
    else maps.development.set(key, members)
  }
  const undecided = unmatched.filter(({ why }) => why === 'undecided')
  return {
    bom,
    findings: findings.length,
    ...maps,
    matches,
    unmatched,
    undecided: new Set(undecided.map(({ finding }) => findingKey(finding))),
    unused,
  }
}

function byKey(matches: readonly AssessedMatch[]): Map<string, AssessedMatch[]> {
  const groups = new Map<string, AssessedMatch[]>()
  for (const match of matches) {
    const key = findingKey(match.finding)
    const known = groups.get(key)
    if (known) known.push(match)
    else groups.set(key, [match])
  }
  return groups
}
