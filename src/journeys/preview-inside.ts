import { viewDifference, type DifferenceView } from '../bom/diff-view.ts'
import type { Gathered } from './preview-gather.ts'
import { sizeWords } from './preview-messages.ts'

/** How many of the packages without a known licence are named. */
const unlicensedShown = 50
/** How many entries each list of the difference has. */
const entriesShown = 50

/** What is in the release, and what is different in it, as the page about it shows it. */
export interface InsideView {
  readonly tiles: readonly { readonly label: string; readonly value: string }[]
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly lockfiles: readonly { readonly path: string; readonly found: string; readonly wrong: boolean }[]
  readonly unlicensed: readonly string[]
  readonly moreUnlicensed: number
  readonly complete: boolean
  readonly difference: DifferenceView | null
  readonly notCompared: string | null
}

/** Null where the release has no bill of materials. */
export function insideView({ consignment, difference, notCompared }: Gathered): InsideView | null {
  const bom = consignment?.bom ?? null
  if (bom === null) return null
  const { summary } = bom
  const { components, direct, production, development, licensed, hashed } = summary
  const unlicensed = summary.unlicensed ?? []
  return {
    tiles: [
      { label: components === 1 ? 'component' : 'components', value: String(components) },
      { label: 'asked for by the product itself', value: String(direct) },
      { label: 'with a known licence', value: share(licensed, components) },
      { label: 'with a checksum', value: share(hashed, components) },
    ],
    facts: [
      { label: 'Format', value: `CycloneDX ${summary.spec}` },
      { label: 'Product', value: `${summary.root.name} ${summary.root.version}`.trim() },
      { label: 'Where it runs', value: String(production) },
      { label: 'For development', value: String(development) },
      { label: 'Size', value: sizeWords(summary.bytes) },
      { label: 'SHA-256', value: summary.sha256 },
    ],
    lockfiles: summary.lockfiles.map(({ path, format, components: count, error }) => ({
      path,
      found:
        error ??
        `${count ?? 0} ${count === 1 ? 'package' : 'packages'}${format === null ? '' : ` (${format})`}`,
      wrong: error !== null,
    })),
    unlicensed: unlicensed.slice(0, unlicensedShown),
    moreUnlicensed: Math.max(0, unlicensed.length - unlicensedShown),
    complete: summary.complete,
    difference: difference === null ? null : viewDifference(difference, { limit: entriesShown }),
    notCompared,
  }
}

/** Of nothing, all of it. Rounded down: a hundred per cent is all. */
function share(part: number, whole: number): string {
  return whole === 0 ? '100 %' : `${Math.floor((part / whole) * 100)} %`
}
