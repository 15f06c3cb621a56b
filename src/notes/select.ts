import type { Change, Release } from './document.ts'

/**
 * The release with only the changes to keep. What is left out is left out everywhere: in sections, breaking changes,
 * contributors, highlights and upgrade steps; words about the whole release stay. The accounting stays too, for it counts
 * and names nothing.
 */
export function keepChanges(release: Release, keep: (change: Change) => boolean): Release {
  const sections = release.sections
    .map((section) => ({ ...section, changes: section.changes.filter(keep) }))
    .filter((section) => section.changes.length > 0)
  const changes = sections.flatMap((section) => section.changes)
  const ids = new Set(changes.map((change) => change.id))
  const people = new Set(changes.flatMap((change) => change.people.map(personKey)))
  const { highlights, upgrade, ...rest } = release
  return {
    ...rest,
    sections,
    breaking: release.breaking.filter((entry) => ids.has(entry.change)),
    contributors: release.contributors.filter((person) => people.has(personKey(person))),
    ...kept('highlights', highlights, ids),
    ...kept('upgrade', upgrade, ids),
  }
}

function kept<Key extends 'highlights' | 'upgrade'>(
  key: Key,
  remarks: Release[Key],
  ids: ReadonlySet<string>,
): Pick<Release, Key> | Record<never, never> {
  const left = remarks?.filter(({ change }) => change === null || ids.has(change)) ?? []
  return left.length === 0 ? {} : { [key]: left }
}

function personKey(person: { readonly name: string; readonly login: string | null }): string {
  return JSON.stringify([person.name, person.login])
}
