import type { Rating, Severity } from './finding.ts'

/** Metric values of CVSS 3.1, section 7.4; 3.0 has the same. */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
  AC: { L: 0.77, H: 0.44 },
  UI: { N: 0.85, R: 0.62 },
  C: { H: 0.56, L: 0.22, N: 0 },
  I: { H: 0.56, L: 0.22, N: 0 },
  A: { H: 0.56, L: 0.22, N: 0 },
}
const privileges: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  U: { N: 0.85, L: 0.62, H: 0.27 },
  C: { N: 0.85, L: 0.68, H: 0.5 },
}

/** The base score of a vector of CVSS 3 (specification 3.1, section 7.1); null for another version or what is none. */
export function baseScore(vector: string): number | null {
  if (!/^CVSS:3\.[01]\//.test(vector) || vector.length > 200) return null
  const metrics = new Map(
    vector
      .split('/')
      .map((metric): [string, string] => [
        metric.slice(0, metric.indexOf(':')),
        metric.slice(metric.indexOf(':') + 1),
      ]),
  )
  const weight = (name: string): number => weights[name]?.[metrics.get(name) ?? ''] ?? Number.NaN
  const scope = metrics.get('S') ?? ''
  const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'))
  const impact = scope === 'C' ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost
  const ease =
    8.22 *
    weight('AV') *
    weight('AC') *
    (privileges[scope]?.[metrics.get('PR') ?? ''] ?? Number.NaN) *
    weight('UI')
  const score = impact <= 0 ? 0 : roundUp(Math.min((impact + ease) * (scope === 'C' ? 1.08 : 1), 10))
  return Number.isNaN(impact + ease) ? null : score
}

/** Appendix A: to one decimal, whatever floating point made of it. */
function roundUp(value: number): number {
  const whole = Math.round(value * 100_000)
  return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10
}

/** CVSS 3.1, section 5. */
export function severityOfScore(score: number): Severity {
  if (score <= 0) return 'none'
  if (score < 4) return 'low'
  if (score < 7) return 'medium'
  return score < 9 ? 'high' : 'critical'
}

const words: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['negligible', 'low'],
  ['info', 'none'],
  ['informational', 'none'],
  ['none', 'none'],
])

/** What the tools and databases write, in the words of CVSS. */
export function severityOfWord(word: unknown): Severity {
  return typeof word === 'string' ? (words.get(word.toLowerCase()) ?? 'unknown') : 'unknown'
}

/** A rating by vector, score or word, of which each may be missing; null where all are. */
export function ratingOf(
  told: { readonly vector?: unknown; readonly score?: unknown; readonly word?: unknown },
  source: string | null,
): Rating | null {
  const vector =
    typeof told.vector === 'string' && /^[\w:./()-]{5,300}$/.test(told.vector) ? told.vector : null
  const given = typeof told.score === 'string' ? Number.parseFloat(told.score) : told.score
  // Some tools write 0 where they know none.
  const known = typeof given === 'number' && given > 0 && given <= 10 ? given : null
  const score = known ?? (vector === null ? null : baseScore(vector))
  const word = severityOfWord(told.word)
  if (score === null && vector === null && word === 'unknown') return null
  const severity = word === 'unknown' && score !== null ? severityOfScore(score) : word
  return { severity, score, method: methodOf(vector), vector, source }
}

function methodOf(vector: string | null): Rating['method'] {
  if (vector === null) return 'other'
  const version = /^CVSS:(\d\.\d)\//.exec(vector)?.[1]
  if (version === '3.0') return 'CVSSv3'
  if (version === '3.1') return 'CVSSv31'
  if (version === '4.0') return 'CVSSv4'
  return /^\(?AV:[LAN]\/AC:/.test(vector) ? 'CVSSv2' : 'other'
}
