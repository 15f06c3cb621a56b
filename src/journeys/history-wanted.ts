import { movedTags } from '../forge/moved-tags.ts'
import { readRange } from '../git/range.ts'
import { familyOf, type TagFamily, type TagReference } from '../git/tag.ts'
import type { Source } from './source.ts'

/** Where the history that a question needs begins and ends, as far as that is known before it is there. */
export interface HistoryWanted {
  /** None where the tags have to tell. */
  readonly families?: readonly TagFamily[]
  /** The tag it ends at; left out for HEAD. */
  readonly tip?: string
  readonly from?: string
}

/** What a range (`v1.4.0`, `A..B`, null for what ships now) needs. Throws RANGE_INVALID. */
export function historyWanted(source: Source, range: string | null): HistoryWanted {
  const families = familiesOf(source)
  const request = readRange(range)
  return {
    ...(families.length === 0 ? {} : { families }),
    ...(request.kind === 'release' ? { tip: request.name } : {}),
    ...(request.kind === 'between' ? { from: request.from } : {}),
    ...(request.kind === 'between' && request.to !== 'HEAD' ? { tip: request.to } : {}),
  }
}

/** The tag families that are configured for what is asked. */
function familiesOf({ configuration, package: wanted }: Source): readonly TagFamily[] {
  const { packages = {}, tags } = configuration
  const own = Object.entries(packages).filter(([name]) => wanted === null || name === wanted)
  if (own.length > 0) return own.map(([name, one]) => familyOf(one.tags ?? `${name}@{version}`))
  return tags === undefined ? [] : [familyOf(tags)]
}

/** A tag that was made anew elsewhere after this clone took it names another commit here, and makes other notes. */
export function movedTagWarnings(
  local: readonly TagReference[],
  remote: ReadonlyMap<string, { readonly commit: string }>,
): readonly string[] {
  return movedTags(local, remote).moved.map(
    ({ name, here, there }) =>
      `The tag ${name} names ${here.slice(0, 12)} here and ${there.slice(0, 12)} on the remote. To take that one: git fetch origin tag ${name} --force`,
  )
}
