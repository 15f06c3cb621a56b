import type { Change, Release } from '../notes/document.ts'

/** What was announced against what shipped, change by change; each list in the order of its own release. */
export interface Difference {
  /** Announced and shipped, as shipped. */
  readonly shipped: readonly Change[]
  /** Announced and not shipped. */
  readonly missing: readonly Change[]
  /** Shipped and not announced. */
  readonly added: readonly Change[]
  /** Announced and shipped, but told in other words or broken otherwise. */
  readonly changed: readonly { readonly before: Change; readonly after: Change }[]
}

/**
 * Compares two releases: a change is the same one by its id, and, where a rebase gave it another commit, by type, scope and
 * description. Linear in the changes.
 */
export function differenceBetween(announced: Release, actual: Release): Difference {
  const before = changesOf(announced)
  const after = changesOf(actual)
  const partners = partnersOf(before, after)
  const found = new Set(partners.values())
  const pairs = before.flatMap((change) => {
    const partner = partners.get(change)
    return partner ? [{ before: change, after: partner }] : []
  })
  const said = [announced, actual].map(breakingTexts)
  return {
    shipped: pairs.map((pair) => pair.after),
    missing: before.filter((change) => !partners.has(change)),
    added: after.filter((change) => !found.has(change)),
    changed: pairs.filter((pair) => tellingOf(pair.before, said[0]) !== tellingOf(pair.after, said[1])),
  }
}

/** What a revision has to tell of two releases: the fields of `RevisedFacts` that are about changes. */
export function revisionBetween(
  before: Release,
  after: Release,
): Pick<Difference, 'added' | 'changed'> & { readonly removed: readonly Change[] } {
  const { added, changed, missing } = differenceBetween(before, after)
  return { added, changed, removed: missing }
}

function changesOf(release: Release): Change[] {
  return release.sections.flatMap(({ changes }) => changes)
}

function partnersOf(before: readonly Change[], after: readonly Change[]): Map<Change, Change> {
  const byId = new Map(after.map((change) => [change.id, change]))
  const partners = new Map<Change, Change>()
  for (const change of before) {
    const same = byId.get(change.id)
    if (same) partners.set(change, same)
  }
  const taken = new Set(partners.values())
  const byText = new Map<string, Change[]>()
  // Taken from the end, so turned around: the first of several with the same text pairs with the first.
  for (const change of after.toReversed())
    if (!taken.has(change)) byText.set(textOf(change), [...(byText.get(textOf(change)) ?? []), change])
  for (const change of before) {
    const same = partners.has(change) ? undefined : byText.get(textOf(change))?.pop()
    if (same) partners.set(change, same)
  }
  return partners
}

function textOf({ type, scope, description }: Change): string {
  return JSON.stringify([type, scope, description])
}

function breakingTexts(release: Release): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const { change, text } of release.breaking) texts.set(change, [...(texts.get(change) ?? []), text])
  return texts
}

function tellingOf(change: Change, said: ReadonlyMap<string, readonly string[]> | undefined): string {
  const { type, scope, description, breaking } = change
  return JSON.stringify([type, scope, description, breaking, said?.get(change.id) ?? []])
}
