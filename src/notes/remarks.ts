import type { Release } from './document.ts'
import type { ReleaseOverride } from './overrides.ts'
import type { Placed } from './placed.ts'

type Remark = NonNullable<Release['highlights']>[number]

export interface Remarks {
  readonly highlights: Remark[]
  readonly upgrade: Remark[]
}

/**
 * What people say about a release beside its changes: first about the whole of it, then about its changes, newest first.
 * What was said about a commit that is told with another is said about that one, what a plain merge says about the whole;
 * what was said about any other that is not told is left out.
 */
export function remarksIn(placed: readonly Placed[], said: ReleaseOverride): Remarks {
  const remarks = about(null, said.highlights ?? [], said.upgrade ?? [])
  const speakers = placed.filter(
    ({ reading, more }) => reading.note !== null || (more?.override ?? null) !== null,
  )
  if (speakers.length === 0) return remarks
  const listed = new Set(placed.flatMap(({ section, reading }) => (section === null ? [] : reading.oid)))
  for (const one of speakers) {
    const teller = one.section === null ? tellerOf(one) : one.reading.oid
    const isMerge = one.because.kind === 'merge'
    if (!isMerge && (teller === null || !listed.has(teller))) continue
    const { highlights, upgrade } = saidOf(one, teller === null ? null : `c-${teller.slice(0, 12)}`)
    remarks.highlights.push(...highlights)
    remarks.upgrade.push(...upgrade)
  }
  return remarks
}

function saidOf({ reading, more }: Placed, change: string | null): Remarks {
  const says = more?.override?.says
  return about(
    change,
    says?.highlight === undefined ? (reading.note?.highlights ?? []) : [says.highlight],
    says?.upgrade === undefined ? (reading.note?.upgrade ?? []) : [says.upgrade],
  )
}

function about(change: string | null, highlights: readonly string[], upgrade: readonly string[]): Remarks {
  return {
    highlights: highlights.map((text) => ({ change, text })),
    upgrade: upgrade.map((text) => ({ change, text })),
  }
}

/** The commit that tells what this one did, unless somebody wants it hidden. */
function tellerOf({ because, more }: Placed): string | null {
  if (more?.override?.says.hidden) return null
  return because.kind === 'told-by-merge' || because.kind === 'told-with' ? because.other : null
}
