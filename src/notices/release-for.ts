import { wordsFor } from '../notes/audience-words.ts'
import type { Change, Release } from '../notes/document.ts'
import type { Overrides } from '../notes/overrides.ts'
import type { Recipient } from './audience.ts'

/** A release in the words of a recipient's audiences. What they want of it is not chosen here. */
export type ReleaseFor = (recipient: Pick<Recipient, 'audiences'>, release: Release) => Release

/**
 * Opens the words that overrides have for audiences: to be handed to `composeBodies`, which asks it for every release that a
 * message tells of. Of several audiences of a recipient the first, in code unit order, that has words for a change says them.
 */
export function openReleaseFor(overrides: Overrides): ReleaseFor {
  const isTold = Object.values(overrides.changes).some(({ audiences }) => audiences !== undefined)
  if (!isTold) return (_, release) => release
  return ({ audiences }, release) => inWordsOf(audiences, release, overrides)
}

/** Each audience's words are looked up in what was written, never in what another audience is told. */
function inWordsOf(audiences: readonly string[], release: Release, overrides: Overrides): Release {
  const tellings = audiences.map((audience) => wordsFor(release, audience, overrides))
  const told = new Map<string, Change>()
  for (const { sections } of tellings)
    for (const [at, { changes }] of sections.entries())
      for (const [index, change] of changes.entries())
        if (change !== release.sections[at]?.changes[index] && !told.has(change.id))
          told.set(change.id, change)
  return {
    ...release,
    sections: release.sections.map((section) => ({
      ...section,
      changes: section.changes.map((change) => told.get(change.id) ?? change),
    })),
    breaking: release.breaking.map(
      (entry, index) =>
        tellings.map(({ breaking }) => breaking[index]).find((one) => one !== undefined && one !== entry) ??
        entry,
    ),
  }
}
