import type { Change, Release } from '../notes/document.ts'
import { insideKinds, insideLines } from '../notes/inside.ts'
import { keepChanges } from '../notes/select.ts'

/** What somebody wants to read; null means all. */
export interface Wants {
  readonly types: readonly string[] | null
  readonly scopes: readonly string[] | null
  /** Packages of a monorepo; a product without packages is for everybody. */
  readonly packages?: readonly string[] | null
  readonly environments?: readonly string[] | null
  /** `always`: every breaking change, whatever its type and scope; `only`: nothing but breaking changes. */
  readonly breaking: 'always' | 'as-typed' | 'only'
}

/** What is shipped where, as far as it decides who hears of it. */
export interface Destination {
  readonly environment: string
  readonly package: string | null
}

/**
 * The release with only the changes that at least one of the wants asks for. What is left out is left out
 * everywhere: sections, breaking changes, contributors, highlights and upgrade steps. The accounting stays, for it counts
 * and names nothing. No wants at all means everything. With a destination, wants that are about other environments or
 * packages ask for nothing.
 */
export function selectChanges(
  release: Release,
  wants: readonly Wants[],
  destination: Destination | null = null,
): Release {
  if (wants.length === 0) return release
  const asked = destination === null ? wants : wants.filter((one) => isAbout(one, destination))
  const selected = keepChanges(release, (change) => asked.some((one) => isWanted(change, one)))
  if (asked.some(({ breaking }) => breaking !== 'only')) return selected
  // Who reads of nothing but breaking changes reads of no upgraded dependency either.
  const { dependencies: _, vulnerabilities: __, ...rest } = selected
  return rest
}

/** The changes of a list that at least one of the wants asks for; the same rule as `selectChanges`. */
export function wantedOf<One extends Change>(
  changes: readonly One[],
  wants: readonly Wants[],
  destination: Destination,
): One[] {
  if (wants.length === 0) return [...changes]
  const asked = wants.filter((one) => isAbout(one, destination))
  return changes.filter((change) => asked.some((one) => isWanted(change, one)))
}

/**
 * Why a recipient is told nothing of a release, in a sentence for the sender; null when there is something to tell.
 * `release` is whole. Whoever was told of the shipment before is told how it goes on, whatever this says.
 */
export function whyNot(
  { wants }: { readonly wants: readonly Wants[] },
  release: Release,
  destination: Destination,
): string | null {
  const { environment, package: part } = destination
  const key = JSON.stringify([wants, environment, part])
  const known = reasons.get(release) ?? new Map<string, string | null>()
  reasons.set(release, known)
  const reason = known.has(key) ? (known.get(key) ?? null) : reasonFor(wants, release, destination)
  known.set(key, reason)
  return reason
}

/** Thousands of readers share a few wants. */
const reasons = new WeakMap<Release, Map<string, string | null>>()

function reasonFor(wants: readonly Wants[], release: Release, destination: Destination): string | null {
  const { environment, package: part } = destination
  const here = wants.filter(({ environments }) => !environments || environments.includes(environment))
  if (wants.length > 0 && here.length === 0)
    return `Follows ${listed(wants.flatMap(({ environments }) => environments ?? []))}, not ${environment}.`
  const about = here.filter((one) => isAbout(one, destination))
  if (here.length > 0 && about.length === 0)
    return `Follows ${listed(here.flatMap(({ packages }) => packages ?? []))}, not ${part}.`
  const inside = insideKinds.some((kind) => insideLines(release, kind).length > 0)
  if (changesIn(release) === 0)
    return inside && !isOnlyBreaking(about) ? null : 'The release has no change to tell.'
  if (changesIn(selectChanges(release, about)) > 0) return null
  return isOnlyBreaking(about)
    ? 'Reads of breaking changes only, and nothing breaks.'
    : 'Nothing of what changes is what they follow.'
}

function isOnlyBreaking(wants: readonly Wants[]): boolean {
  return wants.length > 0 && wants.every(({ breaking }) => breaking === 'only')
}

function isAbout({ environments, packages }: Wants, destination: Destination): boolean {
  if (environments && !environments.includes(destination.environment)) return false
  return !packages || destination.package === null || packages.includes(destination.package)
}

/** Each once, in code unit order. */
function listed(names: readonly string[]): string {
  const once = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))
  return once.length === 0 ? 'nothing' : once.join(', ')
}

/** The number of changes that a release lists. */
export function changesIn(release: Release): number {
  return release.sections.reduce((sum, section) => sum + section.changes.length, 0)
}

/** The release with at most `limit` of its changes: those that break first, then in the order of the sections. */
export function firstChanges(release: Release, limit: number): Release {
  const changes = release.sections.flatMap((section) => section.changes)
  if (changes.length <= limit) return release
  const breaking = new Set(release.breaking.map((entry) => entry.change))
  const order = [
    ...changes.filter((change) => breaking.has(change.id)),
    ...changes.filter((change) => !breaking.has(change.id)),
  ]
  const kept = new Set(order.slice(0, limit).map((change) => change.id))
  return keepChanges(release, (change) => kept.has(change.id))
}

function isWanted(change: Change, wants: Wants): boolean {
  if (change.breaking && wants.breaking === 'always') return true
  if (!change.breaking && wants.breaking === 'only') return false
  if (wants.types !== null && !wants.types.includes(change.type)) return false
  return wants.scopes === null || (change.scope !== null && wants.scopes.includes(change.scope))
}
