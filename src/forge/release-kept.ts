import type { ForgeRelease, WantedRelease } from './forge-release.ts'
import { isSameText } from './same-text.ts'

/** What is wanted of a release that is there already, and in words what of it is left as it is. */
export interface KeptRelease {
  readonly wanted: WantedRelease
  readonly left: readonly string[]
}

/** Files that list the others: one of a run that names fewer files would deny those that hang there. */
const lists = ['.sha256', '.intoto.json']

/**
 * Leaves what people did at the forge: a name and a text that are there already, which somebody may have edited, and, where files
 * hang on it that this run does not name, the digests and the statement that may speak of them.
 */
export function keepWhatIsThere(found: ForgeRelease | null, wanted: WantedRelease): KeptRelease {
  if (found === null) return { wanted, left: [] }
  const left: string[] = []
  const body = found.body.trim() === '' || isSameText(found.body, wanted.body) ? wanted.body : found.body
  if (body !== wanted.body)
    left.push('leaves its text, which is another than the notes; delete it there to have it written again')
  const name = found.name === '' ? wanted.name : found.name
  const names = new Set(wanted.assets.map((asset) => asset.name))
  const more = found.assets
    .filter((asset) => asset.whole && !names.has(asset.name))
    .map((asset) => asset.name)
  const there = new Set(found.assets.map((asset) => asset.name))
  const isKept = (file: string) =>
    more.length > 0 && there.has(file) && lists.some((ending) => file.endsWith(ending))
  const assets = wanted.assets.filter((asset) => !isKept(asset.name))
  if (assets.length < wanted.assets.length)
    left.push(
      `leaves its digests and its statement, since this run does not name ${more.join(', ')}, which hang there too`,
    )
  return { wanted: { ...wanted, name, body, assets }, left }
}
