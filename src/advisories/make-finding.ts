import { byCodeUnit, wellFormed } from '../bom/code-units.ts'
import { publicUrl } from '../bom/credentials.ts'
import { textOf } from '../bom/lockfiles/fields.ts'
import { severities, type Finding, type Rating, type Severity } from './finding.ts'

/** Longer texts are reports and no summaries. */
const longestSummary = 500

/** What a reader has found; everything else follows from it. */
export interface Told extends Partial<
  Omit<Finding, 'severity' | 'urls' | 'summary' | 'aliases' | 'ratings'>
> {
  readonly id: string
  readonly aliases?: readonly unknown[]
  readonly source: string
  readonly summary?: unknown
  readonly urls?: readonly unknown[]
  readonly ratings?: readonly (Rating | null)[]
}

/** A finding out of untrusted values: without doubles, and without addresses that nobody should follow. */
export function makeFinding(told: Told): Finding {
  const ids = [told.id, ...(told.aliases ?? [])].flatMap((id) => idOf(id) ?? [])
  const [id = told.id, ...aliases] = inOrder(ids)
  const ratings = (told.ratings ?? []).filter((rating) => rating !== null)
  return {
    id,
    aliases,
    package: told.package ?? null,
    ref: told.ref ?? null,
    versions: [...new Set(told.versions)],
    ranges: told.ranges ?? [],
    severity: worst(ratings),
    ratings,
    summary: summaryOf(told.summary),
    fixed: [...new Set(told.fixed)],
    weaknesses: [...new Set(told.weaknesses)].sort((a, b) => a - b),
    urls: [...new Set((told.urls ?? []).flatMap((url) => addressOf(url) ?? []))],
    sources: [told.source],
  }
}

/** An id as databases give them: one word. Null for anything else. */
export function idOf(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.:/+-]{3,100}$/.test(value) ? value : null
}

/** Distinct ids; CVEs first, which everybody knows, then GitHub's, each by code unit. */
export function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b))
}

function rank(id: string): number {
  return id.startsWith('CVE-') ? 0 : id.startsWith('GHSA-') ? 1 : 2
}

export function worst(ratings: readonly Rating[]): Severity {
  return severities.find((severity) => ratings.some((rating) => rating.severity === severity)) ?? 'unknown'
}

function summaryOf(value: unknown): string | null {
  const text = textOf(value)?.trim().replace(/\s+/g, ' ') ?? null
  if (text === null || text.length <= longestSummary) return text
  const cut = text.slice(0, longestSummary)
  return wellFormed(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestSummary / 2))} …`)
}

export function addressOf(value: unknown): string | null {
  const text = textOf(value)
  return text !== null && /^https?:\/\//i.test(text) ? publicUrl(text) : null
}

/** Numbers out of `CWE-79` and 79. */
export function weaknessesOf(list: readonly unknown[]): number[] {
  return list.flatMap((one) => {
    const number =
      typeof one === 'number' ? one : Number(/^CWE-(\d{1,6})$/i.exec(typeof one === 'string' ? one : '')?.[1])
    return Number.isSafeInteger(number) && number > 0 ? [number] : []
  })
}
