import type { Change, Release } from '../notes/document.ts'
import { keepChanges } from '../notes/select.ts'

/** What somebody wants to read; null means all. */
export interface Wants {
  readonly types: readonly string[] | null
  readonly scopes: readonly string[] | null
  /** `always`: every breaking change, whatever its type and scope. */
  readonly breaking: 'always' | 'as-typed'
}

/**
 * The release with only the changes that at least one of the wants asks for. What is left out is left out
 * everywhere: sections, breaking changes and contributors. The accounting stays, for it counts and names nothing.
 * No wants at all means everything.
 */
export function selectChanges(release: Release, wants: readonly Wants[]): Release {
  if (wants.length === 0) return release
  return keepChanges(release, (change) => wants.some((one) => isWanted(change, one)))
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
  if (wants.types !== null && !wants.types.includes(change.type)) return false
  return wants.scopes === null || (change.scope !== null && wants.scopes.includes(change.scope))
}
