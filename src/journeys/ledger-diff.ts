import type { BomDiff } from '../bom/diff-document.ts'
import { WaybillError } from '../errors.ts'
import {
  changesOf,
  ledgerDiff,
  passage,
  tellDiff,
  type LedgerDiff,
  type Passage,
} from '../ledger/difference.ts'
import type { LedgerEntry, WhatRan } from '../ledger/entry.ts'
import { frozenBytes } from '../ledger/frozen.ts'
import type { FrozenPayload } from '../ledger/payloads.ts'
import { entriesAbout, whatRan, type Place } from '../ledger/what-ran.ts'
import type { Release } from '../notes/document.ts'
import type { LedgerStory } from './ledger-story.ts'

/**
 * What changed in an environment between two times: versions group by group, the changes that came and went by the frozen
 * notes of the releases between (of any environment: what was skipped there came along), and components where both
 * releases have a frozen bill of materials.
 *
 * Throws INPUT_INVALID for what is no time and for times that are not in order, LEDGER_BROKEN for changed files.
 */
export async function diffMoments(
  story: LedgerStory,
  place: Place,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<LedgerDiff> {
  const before = whatRan(story.entries, { ...place, at: from })
  const after = whatRan(story.entries, { ...place, at: to })
  if (Date.parse(before.at) > Date.parse(after.at))
    throw new WaybillError('INPUT_INVALID', `${from} is later than ${to}.`, {
      hint: 'The earlier time is --from, the later one --to.',
    })
  const here = entriesAbout(story.entries, place)
  const nothing = { here, changes: [], undone: [], components: null, incomplete: [] }
  if (before.version === null || after.version === null)
    return ledgerDiff(before, after, { ...nothing, incomplete: whyUnknown(before, after) })
  if (before.version === after.version) return ledgerDiff(before, after, nothing)
  const versions = [before.version, after.version] as const
  const { changes, undone, incomplete } = await changesBetween(story, place.package, versions)
  const { components, missing } = await componentsBetween(story, place.package, versions)
  return ledgerDiff(before, after, {
    here,
    changes,
    undone,
    components,
    incomplete: [...incomplete, ...missing],
  })
}

function whyUnknown(before: WhatRan, after: WhatRan): string[] {
  if (before.running.length === 0 && after.running.length === 0) return []
  return [before, after]
    .filter(({ version }) => version === null)
    .map(({ at, running }) =>
      running.length === 0
        ? `Nothing is known of ${at}, so changes cannot be told.`
        : `Several versions ran at ${at}, so changes cannot be told.`,
    )
}

type Changes = Pick<LedgerDiff, 'changes' | 'undone' | 'incomplete'>

async function changesBetween(
  story: LedgerStory,
  part: string | null,
  [from, to]: readonly [string, string],
): Promise<Changes> {
  const up = passage(story.entries, part, { earlier: from, later: to })
  if (up?.lostAt === null) return { changes: await changesAlong(story, up), undone: [], incomplete: [] }
  const down = passage(story.entries, part, { earlier: to, later: from })
  if (down?.lostAt === null) return { changes: [], undone: await changesAlong(story, down), incomplete: [] }
  const incomplete =
    up === null
      ? [`${to} does not come after ${from}, so only what its own notes say is told.`]
      : [`The notes of ${up.lostAt} are not in the ledger, so changes up to it are missing.`]
  return { changes: up === null ? [] : await changesAlong(story, up), undone: [], incomplete }
}

async function changesAlong(story: LedgerStory, { frozen }: Passage): Promise<LedgerDiff['changes']> {
  const changes: LedgerDiff['changes'] = []
  for (const entry of frozen) {
    const { release } = entry.payload as FrozenPayload
    const bytes = frozenBytes(release, await story.file(entry, release.path))
    changes.push(...changesOf(JSON.parse(Buffer.from(bytes).toString('utf8')) as Release))
  }
  return changes
}

async function componentsBetween(
  story: LedgerStory,
  part: string | null,
  versions: readonly [string, string],
): Promise<{ readonly components: BomDiff | null; readonly missing: readonly string[] }> {
  const bills = versions.map((version) => billOf(story.entries, part, version))
  const [from, to] = bills
  if (!from || !to) {
    const without = versions.filter((_, index) => !bills[index])
    return {
      components: null,
      missing: [
        `No bill of materials of ${without.join(' and ')} is frozen, so components are not compared.`,
      ],
    }
  }
  const { differenceOf } = await import('../bom/difference.ts')
  const { readRecordedBom } = await import('../bom/recorded.ts')
  const read = async ({ entry, file }: Bill) => {
    const bytes = frozenBytes(file, await story.file(entry, file.path))
    return readRecordedBom(Buffer.from(bytes).toString('utf8'), `${file.path} of entry ${entry.seq}`)
  }
  const components = differenceOf(await read(from), await read(to), {
    from: { commit: from.entry.commit },
    to: { commit: to.entry.commit },
  })
  return { components, missing: [] }
}

interface Bill {
  readonly entry: LedgerEntry
  readonly file: NonNullable<FrozenPayload['bom']>
}

/** The one that was frozen last. */
function billOf(entries: readonly LedgerEntry[], part: string | null, version: string): Bill | null {
  const entry = entries.findLast(
    (one) =>
      one.kind === 'shipment.frozen' &&
      one.package === part &&
      one.version === version &&
      (one.payload as FrozenPayload).bom !== null,
  )
  const file = entry ? (entry.payload as FrozenPayload).bom : null
  return entry && file ? { entry, file } : null
}

/** The document in lines. */
export function tellMoments(document: LedgerDiff): string[] {
  return tellDiff(document)
}
