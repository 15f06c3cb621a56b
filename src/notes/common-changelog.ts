import { bumpKey, bumpText, mergeBumps, readDependencyBump, type DependencyBump } from './dependency-bump.ts'
import { imperative } from './imperative.ts'
import { nothingMore, type Placed } from './placed.ts'

/**
 * What https://common-changelog.org asks of entries and can be done without a person (2.4.2 to 2.4.4): the imperative
 * mood, one line for all bumps of a dependency, and none for changes that negate each other. Words that somebody wrote
 * for the readers stay as they are.
 */
export function followCommonChangelog(placed: readonly Placed[]): Placed[] {
  const bumps = bumpsIn(placed)
  return placed.map((one) => bumps.get(one) ?? inTheImperative(one))
}

/** Whether the style may put it in its own words: a listed change that nobody found better words for. */
function isOpen({ section, reading, more }: Placed): boolean {
  if (section === null || (more?.parts.length ?? 0) > 0) return false
  return !reading.note?.words && more?.override?.says.words === undefined
}

function inTheImperative(placed: Placed): Placed {
  if (!isOpen(placed)) return placed
  const { description } = placed.reading
  const tidied = imperative(description)
  return tidied === description ? placed : { ...placed, more: { ...(placed.more ?? nothingMore), tidied } }
}

/** The listed bumps that are one with others, or lead nowhere, as they are then placed. */
function bumpsIn(placed: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const byKey = new Map<string, { readonly placed: Placed; readonly bump: DependencyBump }[]>()
  for (const one of placed) {
    const bump =
      isOpen(one) && one.reading.breaking === null ? readDependencyBump(one.reading.description) : null
    if (bump === null) continue
    const key = `${one.reading.scope ?? ''} ${bumpKey(bump)}`
    const same = byKey.get(key)
    if (same) same.push({ placed: one, bump })
    else byKey.set(key, [{ placed: one, bump }])
  }
  const result = new Map<Placed, Placed>()
  for (const [newest, ...older] of byKey.values()) {
    const oldest = older.at(-1)
    if (!newest || !oldest) continue
    const all = [newest, ...older]
    const [first = newest.bump, ...later] = all.map(({ bump }) => bump).toReversed()
    const merged = mergeBumps([first, ...later])
    for (const { placed: one } of all) {
      const other = one === newest.placed ? oldest.placed : newest.placed
      result.set(
        one,
        merged === null ? notTold(one, 'reverted', other) : notTold(one, 'duplicate', newest.placed),
      )
    }
    if (merged !== null) result.set(newest.placed, told(newest.placed, bumpText(merged), older))
  }
  return result
}

function told(newest: Placed, tidied: string, older: readonly { readonly placed: Placed }[]): Placed {
  const also = older.map(({ placed }) => placed.reading.oid)
  return { ...newest, more: { ...(newest.more ?? nothingMore), tidied, also } }
}

function notTold(placed: Placed, bucket: 'reverted' | 'duplicate', { reading }: Placed): Placed {
  const kind = bucket === 'reverted' ? 'negated-by' : 'told-with'
  return { ...placed, bucket, section: null, because: { kind, other: reading.oid }, weight: 'none' }
}
