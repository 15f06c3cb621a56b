import { visible } from '../render/escape.ts'
import { inlinePieces } from '../render/inline.ts'
import type { ChangeView } from './change-view.ts'
import type { ReleaseView } from './release-view.ts'

/** How large a part of the index becomes, in bytes, before the next one begins; its last release may go beyond. */
const partSize = 100_000

/**
 * One part of the search index, `search/<number>.json`:
 *
 * ```json
 * { "types": ["feat", "fix"],
 *   "releases": [["api 1.4.0", "releases/api/1.4.0/", "2026-11-21", "21 November 2026", "api", ["production"], 0,
 *     [[0, "c-1f2e3d4c5b6a", "search", "find by any word"], [1, "c-9c8b7a6f5e4d", "", "keep the order", "What to do"]]]] }
 * ```
 *
 * A release is its name, the link to it from the site's root, its day for machines and for people, its package ("" for a
 * single product), where it runs or ran, 1 where it was withdrawn, and its changes. A change is the number of its type in
 * `types` (-1 for what is said of the release: a highlight, a step of upgrading), its anchor on the release's page ("" for
 * the page itself), its scope ("" for none) and its text; a fifth entry makes it a breaking change, with what to do about
 * it ("" where the text says it all).
 *
 * Texts are plain: what acts instead of being read is visible already, and the marks of code are gone.
 */
export interface SearchPart {
  /** From one, the oldest. */
  readonly number: number
  readonly content: string
}

type IndexedRelease = readonly [
  name: string,
  href: string,
  day: string,
  words: string,
  product: string,
  environments: readonly string[],
  withdrawn: 0 | 1,
  changes: readonly IndexedChange[],
]

type IndexedChange =
  | readonly [type: number, anchor: string, scope: string, text: string]
  | readonly [type: number, anchor: string, scope: string, text: string, note: string]

/**
 * Cuts the index of all releases, which come newest first, into parts of about 100 kB. They are filled from the oldest
 * release on, and where a part ends depends only on what a release tells: not on where it runs or whether it was
 * withdrawn, so a newer release never changes a part that is full. Linear in the length of the texts.
 */
export function searchParts(views: readonly ReleaseView[]): SearchPart[] {
  const parts: SearchPart[] = []
  let open = openPart()
  const close = () => {
    parts.push({ number: parts.length + 1, content: contentOf(open) })
    open = openPart()
  }
  for (const view of views.toReversed()) {
    const changes = changesOf(view, open.types)
    open.size += byteLength(`${view.name}${view.href}${JSON.stringify(changes)}`)
    open.releases.push(releaseOf(view, changes))
    if (open.size >= partSize) close()
  }
  if (open.releases.length > 0) close()
  return parts
}

interface OpenPart {
  size: number
  /** By their numbers, in the order in which they were met. */
  readonly types: Map<string, number>
  readonly releases: IndexedRelease[]
}

function openPart(): OpenPart {
  return { size: 0, types: new Map(), releases: [] }
}

function contentOf({ types, releases }: OpenPart): string {
  return `${JSON.stringify({ types: [...types.keys()], releases: releases.toReversed() })}\n`
}

function releaseOf(view: ReleaseView, changes: readonly IndexedChange[]): IndexedRelease {
  const { name, href, day, withdrawn } = view
  return [
    visible(name),
    href,
    day.datetime.slice(0, 10),
    day.words,
    view.package ?? '',
    view.environments,
    withdrawn === null ? 0 : 1,
    changes,
  ]
}

function changesOf(view: ReleaseView, types: Map<string, number>): IndexedChange[] {
  const notes = notesByChange(view)
  const listed = view.sections.flatMap(({ type, changes }) =>
    changes.map((change) => changeOf(change, numberOf(type, types), notes.get(change.id))),
  )
  const unlisted = view.breaking
    .filter(({ anchor }) => anchor === null)
    .map(({ scope, paragraphs }) => [-1, '', visible(scope ?? ''), told(paragraphs), ''] as const)
  const remarks = [...view.highlights, ...view.upgrade].map(
    ({ anchor, paragraphs }) => [-1, anchor ?? '', '', told(paragraphs)] as const,
  )
  return [...listed, ...unlisted, ...remarks]
}

function changeOf(change: ChangeView, type: number, note: string | undefined): IndexedChange {
  const { id, scope, description, more, breaking } = change
  const text = told([description, ...more])
  const plain = [type, id, visible(scope ?? ''), text] as const
  if (note === undefined && !breaking) return plain
  return [...plain, note === undefined || note === text ? '' : note]
}

function notesByChange({ breaking }: ReleaseView): Map<string, string> {
  const notes = new Map<string, string>()
  for (const { anchor, paragraphs } of breaking) {
    if (anchor === null) continue
    const before = notes.get(anchor)
    notes.set(anchor, before === undefined ? told(paragraphs) : `${before} ${told(paragraphs)}`)
  }
  return notes
}

function numberOf(type: string, types: Map<string, number>): number {
  const known = types.get(type)
  if (known !== undefined) return known
  types.set(type, types.size)
  return types.size - 1
}

/** In one line, without the marks of code: as a reader would type it. */
function told(paragraphs: readonly string[]): string {
  const pieces = paragraphs.map((text) => inlinePieces(text, null).map((piece) => piece.text))
  return visible(pieces.map((texts) => texts.join('')).join(' '))
}

const encoder = new TextEncoder()

function byteLength(text: string): number {
  return encoder.encode(text).length
}
