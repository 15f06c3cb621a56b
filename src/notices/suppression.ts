import type { RecipientKeys, RecipientName } from './recipient.ts'

/** An entry of the ledger, as far as it can be about suppressions. */
export interface SuppressionEntry {
  readonly kind: string
  readonly at: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Why somebody is not written to: since when, and whether they left one audience or (null) all of them. */
export interface Suppression {
  readonly at: string
  readonly audience: string | null
}

/** Who is not to be written to, as the ledger has it: by the id of the key, then by recipient. */
export type Suppressions = ReadonlyMap<string, ReadonlyMap<string, Standing>>

/** What the entries about one recipient come to; the last word about an audience counts. */
interface Standing {
  readonly everywhere: Suppression | null
  readonly audiences: ReadonlyMap<string, Suppression>
  /** Audiences that they came back to after they had left all. */
  readonly back: ReadonlySet<string>
}

const neverLeft: Standing = { everywhere: null, audiences: new Map(), back: new Set() }

/** Folds `suppression.added` and `suppression.lifted` in the order of the ledger; other entries are passed over. Linear. */
export function foldSuppressions(entries: readonly SuppressionEntry[]): Suppressions {
  const keys = new Map<string, Map<string, Standing>>()
  for (const { kind, at, payload } of entries) {
    if (kind !== 'suppression.added' && kind !== 'suppression.lifted') continue
    // The ledger has checked the payload when it was written and when it was read.
    const { keyId, audience, recipients } = payload as unknown as Recorded
    const standings = keys.get(keyId) ?? new Map<string, Standing>()
    keys.set(keyId, standings)
    for (const recipient of recipients) {
      const before = standings.get(recipient) ?? neverLeft
      const after = kind === 'suppression.added' ? left(before, { at, audience }) : cameBack(before, audience)
      if (after.everywhere === null && after.audiences.size === 0) standings.delete(recipient)
      else standings.set(recipient, after)
    }
  }
  return keys
}

interface Recorded {
  readonly keyId: string
  readonly audience: string | null
  readonly recipients: readonly string[]
}

function left(before: Standing, suppression: Suppression): Standing {
  const { audience } = suppression
  if (audience === null)
    return { ...before, everywhere: before.everywhere ?? suppression, back: neverLeft.back }
  const audiences = new Map(before.audiences)
  if (!audiences.has(audience)) audiences.set(audience, suppression)
  return { ...before, audiences, back: without(before.back, audience) }
}

function cameBack(before: Standing, audience: string | null): Standing {
  if (audience === null) return neverLeft
  const audiences = new Map(before.audiences)
  audiences.delete(audience)
  const back = before.everywhere === null ? before.back : new Set([...before.back, audience])
  return { ...before, audiences, back }
}

function without(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return names.has(name) ? new Set([...names].filter((one) => one !== name)) : names
}

/**
 * What keeps a reader from getting messages of an audience, under whichever of their names it was recorded; null when
 * nothing does. With `audience` null: what keeps them from all messages.
 */
export function suppressionOf(
  suppressions: Suppressions,
  names: readonly RecipientName[],
  audience: string | null,
): Suppression | null {
  for (const { keyId, recipient } of names) {
    const found = standingIn(suppressions.get(keyId)?.get(recipient), audience)
    if (found !== null) return found
  }
  return null
}

function standingIn(standing: Standing | undefined, audience: string | null): Suppression | null {
  if (!standing) return null
  const { everywhere, audiences, back } = standing
  // Who came back to one audience no longer keeps away from all.
  if (audience === null) return back.size === 0 ? everywhere : null
  return audiences.get(audience) ?? (back.has(audience) ? null : everywhere)
}

/** The names under which there is anything about a reader that `lifted` would change. */
export function suppressedNames(
  suppressions: Suppressions,
  names: readonly RecipientName[],
  audience: string | null,
): RecipientName[] {
  return names.filter(({ keyId, recipient }) => {
    const standing = suppressions.get(keyId)?.get(recipient)
    return standing !== undefined && (audience === null || standingIn(standing, audience) !== null)
  })
}

/** Suppressions under keys that are not at hand, by key: nobody can tell whom they are about. Lost keys are not among them. */
export function unreadableSuppressions(
  suppressions: Suppressions,
  keys: RecipientKeys,
): { readonly keyId: string; readonly count: number }[] {
  const known = new Set([...keys.all.map(({ id }) => id), ...keys.lost])
  return [...suppressions]
    .filter(([keyId, standings]) => !known.has(keyId) && standings.size > 0)
    .map(([keyId, standings]) => ({ keyId, count: standings.size }))
    .sort((a, b) => (a.keyId < b.keyId ? -1 : 1))
}
