import type * as z from 'zod/mini'
import { globOf } from './glob.ts'
import type { overridesSchema } from './overrides-schema.ts'

/** What the override file says, by commit id (7 digits or more), `#12` for a pull request, or a header with `*` in it. */
export type Overrides = z.infer<typeof overridesSchema>

/** Better words for one change: what is given stands in place of what the commit says. */
export type ChangeOverride = Overrides['changes'][string]

/** Words about a whole release. */
export type ReleaseOverride = Overrides['releases'][string]

export const noOverrides: Overrides = { changes: {}, releases: {} }

/** An override with the key that it is written under. */
export interface FoundOverride {
  readonly key: string
  readonly says: ChangeOverride
}

/** What an override may name a change by. */
export interface Overridable {
  readonly oid: string
  readonly pullRequest: string | null
  /** Any of them may fit a header with `*`. */
  readonly headers: readonly string[]
}

/**
 * Opens the overrides of changes. The more exact key wins: a commit's id (the longest), then a pull request's number,
 * then the first header in the order of the file. Null where there are none.
 */
export function openOverrides({
  changes,
}: Overrides): ((change: Overridable) => FoundOverride | null) | null {
  const all = Object.entries(changes).map(([key, says]) => ({ key, says }))
  if (all.length === 0) return null
  const byId = new Map<string, FoundOverride[]>()
  const byNumber = new Map<string, FoundOverride>()
  const byHeader: (FoundOverride & { readonly fits: (text: string) => boolean })[] = []
  for (const one of all)
    if (/^[0-9a-f]{7,}$/.test(one.key))
      byId.set(one.key.slice(0, 7), [...(byId.get(one.key.slice(0, 7)) ?? []), one])
    else if (/^[#!]\d+$/.test(one.key)) byNumber.set(one.key.slice(1), one)
    else byHeader.push({ ...one, fits: globOf(one.key) })
  for (const same of byId.values()) same.sort((a, b) => b.key.length - a.key.length)
  return ({ oid, pullRequest, headers }) =>
    byId.get(oid.slice(0, 7))?.find(({ key }) => oid.startsWith(key)) ??
    (pullRequest === null ? null : byNumber.get(pullRequest)) ??
    byHeader.find(({ fits }) => headers.some(fits)) ??
    null
}

/**
 * Reads an override file; an empty one says nothing. `file` is the name that places carry. Neither the YAML parser nor the
 * schema is loaded before. Throws WaybillErrors with everything that is wrong, in the order of the file: CONFIG_INVALID,
 * and SECRET_LITERAL for a token that would end up in the notes.
 */
export async function readOverrides(text: string, file: string): Promise<Overrides> {
  const { parseOverrides } = await import('./parse-overrides.ts')
  return parseOverrides(text, file)
}
