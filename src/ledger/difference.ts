import * as z from 'zod/mini'
import { bomDiffSchema, type BomDiff } from '../bom/diff-document.ts'
import type { Change, Release } from '../notes/document.ts'
import { whatRanSchema, type LedgerEntry, type WhatRan } from './entry.ts'
import type { FrozenPayload } from './payloads.ts'

const moment = z.object({
  at: z.string(),
  version: z.nullable(z.string()),
  commit: z.nullable(z.string()),
  running: whatRanSchema.shape.running,
})

const change = z.object({
  id: z.string(),
  commit: z.string(),
  /** The release that brought it. */
  version: z.nullable(z.string()),
  type: z.string(),
  scope: z.nullable(z.string()),
  description: z.string(),
  breaking: z.boolean(),
})

/** The document `waybill/ledger-diff@1`: what changed in an environment between two times. */
export const ledgerDiffSchema = z.object({
  schema: z.literal('waybill/ledger-diff@1'),
  environment: z.string(),
  package: z.nullable(z.string()),
  from: moment,
  to: moment,
  /** Group by group; null is all that is in no group. Several versions: they were mixed. */
  groups: z.array(
    z.object({
      group: z.nullable(z.string()),
      from: z.array(z.string()),
      to: z.array(z.string()),
      changed: z.boolean(),
    }),
  ),
  /** What came with it, and what went when it went back, by the frozen notes of the releases between. */
  changes: z.array(change),
  undone: z.array(change),
  /** The difference of the frozen bills of materials; null without both of them. */
  components: z.nullable(bomDiffSchema),
  /** Deployments, verifications and the like between the two times, by the seq of their entries. */
  entries: z.array(
    z.object({ seq: z.int(), at: z.string(), kind: z.string(), version: z.nullable(z.string()) }),
  ),
  /** What is not known of it, in sentences. */
  incomplete: z.array(z.string()),
})
export type LedgerDiff = z.infer<typeof ledgerDiffSchema>
type DiffChange = LedgerDiff['changes'][number]

/** The way from one release to a later one, through the releases between as their notes name each other. */
export interface Passage {
  /** Entries of `shipment.frozen`, the latest release first. */
  readonly frozen: readonly LedgerEntry[]
  /** The release after which nothing is known; null when the way leads all through. */
  readonly lostAt: string | null
}

/**
 * Follows the frozen releases of a package down from `later`, each to the one that its notes begin after. Null when it
 * does not lead to `earlier`, and nothing was lost on it: then one does not come from the other.
 */
export function passage(
  entries: readonly LedgerEntry[],
  part: string | null,
  { earlier, later }: { readonly earlier: string; readonly later: string },
): Passage | null {
  const releases = new Map<string, LedgerEntry>()
  for (const entry of entries)
    if (entry.kind === 'shipment.frozen' && entry.package === part && entry.version !== null)
      releases.set(entry.version, entry)
  const frozen: LedgerEntry[] = []
  const seen = new Set<string>()
  let version: string | null = later
  while (version !== null && version !== earlier && !seen.has(version)) {
    seen.add(version)
    const entry: LedgerEntry | undefined = releases.get(version)
    if (!entry) return { frozen, lostAt: version }
    frozen.push(entry)
    version = (entry.payload as FrozenPayload).previousVersion
  }
  return version === earlier ? { frozen, lostAt: null } : null
}

/** The changes of a release, as its frozen notes have them. */
export function changesOf(release: Release): DiffChange[] {
  return release.sections.flatMap(({ changes }) =>
    changes.map(({ id, commit, type, scope, description, breaking }: Change) => ({
      id,
      commit,
      version: release.version,
      type,
      scope,
      description,
      breaking,
    })),
  )
}

const told: ReadonlySet<string> = new Set([
  'shipment.frozen',
  'deploy.started',
  'deploy.finished',
  'verify.result',
  'observation',
  'rollback.recorded',
  'record.manual',
  'drift.detected',
  'incident.opened',
  'incident.resolved',
])

/** The document of two answers of `whatRan` about one place, and of what was found between them. */
export function ledgerDiff(
  from: WhatRan,
  to: WhatRan,
  found: {
    readonly here: readonly LedgerEntry[]
    readonly changes: readonly DiffChange[]
    readonly undone: readonly DiffChange[]
    readonly components: BomDiff | null
    readonly incomplete: readonly string[]
  },
): LedgerDiff {
  const [start, end] = [Date.parse(from.at), Date.parse(to.at)]
  const between = found.here.filter(({ at, kind }) => {
    const time = Date.parse(at)
    return told.has(kind) && time > start && time <= end
  })
  return {
    schema: 'waybill/ledger-diff@1',
    environment: to.environment,
    package: to.package,
    from: momentOf(from),
    to: momentOf(to),
    groups: groupsOf(from, to),
    changes: [...found.changes],
    undone: [...found.undone],
    components: found.components,
    entries: between.map(({ seq, at, kind, version }) => ({ seq, at, kind, version })),
    incomplete: [...found.incomplete],
  }
}

function momentOf({ at, version, commit, running }: WhatRan): LedgerDiff['from'] {
  return { at, version, commit, running }
}

function groupsOf(from: WhatRan, to: WhatRan): LedgerDiff['groups'] {
  const names = new Set([...from.running, ...to.running].map(({ group }) => group))
  return [...names]
    .toSorted((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map((group) => {
      const [before, after] = [versionsIn(from, group), versionsIn(to, group)]
      return { group, from: before, to: after, changed: before.join('\n') !== after.join('\n') }
    })
}

/** A group that was not told apart yet was a part of the whole. */
function versionsIn({ running }: WhatRan, group: string | null): string[] {
  const own = running.filter((one) => one.group === group)
  const meant = own.length > 0 ? own : running.filter((one) => one.group === null)
  return [...new Set(meant.map(({ version }) => version))].toSorted()
}

/** In words, a line each; texts as recorded: whoever prints them makes them safe. */
export function tellDiff({
  from,
  to,
  groups,
  changes,
  undone,
  components,
  incomplete,
}: LedgerDiff): string[] {
  const lines = groups.map(({ group, from: before, to: after, changed }) => {
    const name = group === null ? '' : `${group}: `
    const [old, now] = [before.join(' and ') || 'nothing known', after.join(' and ') || 'nothing known']
    return changed ? `${name}${old} -> ${now}` : `${name}${now}, unchanged`
  })
  if (lines.length === 0) lines.push(`Nothing is known at ${from.at} or at ${to.at}.`)
  return [
    ...lines,
    ...listOf('New', changes),
    ...listOf('No longer there', undone),
    ...(components === null ? [] : [componentsLine(components)]),
    ...incomplete,
  ]
}

function listOf(title: string, changes: readonly DiffChange[]): string[] {
  if (changes.length === 0) return []
  return [
    `${title} (${changes.length}):`,
    ...changes.map(({ commit, type, scope, description, breaking, version }) => {
      const head = `${type}${scope === null ? '' : `(${scope})`}${breaking ? '!' : ''}`
      return `  ${commit.slice(0, 12)}  ${head}: ${description}${version === null ? '' : `  ${version}`}`
    }),
  ]
}

function componentsLine({ counts }: BomDiff): string {
  const parts = (['added', 'removed', 'upgraded', 'downgraded', 'changed'] as const).flatMap((name) =>
    counts[name] > 0 ? [`${counts[name]} ${name}`] : [],
  )
  const flags = counts.flags > 0 ? `, ${counts.flags} to look at` : ''
  return `Components: ${parts.join(', ') || 'the same'}${flags}.`
}
