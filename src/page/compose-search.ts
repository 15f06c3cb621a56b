import searchJs from '../../templates/page/search.client.js'
import type { Site } from './frame.ts'
import type { ReleaseView } from './release-view.ts'
import { searchParts, type SearchPart } from './search-index.ts'
import type { SiteFile } from './site-file.ts'
import { say, type Language } from './words.ts'

/** What the search form of a page is rendered from. */
export interface SearchView {
  /** How many parts the index has. */
  readonly parts: number
  /** The package whose page it is; null on the index. */
  readonly package: string | null
  /** What the filters choose from; empty where there is nothing to choose. */
  readonly types: readonly { readonly value: string; readonly label: string }[]
  readonly packages: readonly string[]
  readonly environments: readonly string[]
  /** What the script says, as JSON: a text, or one for each form that counts. */
  readonly texts: string
}

/** The files that search needs: its script, and the index in parts. None where there is no release. */
export function* composeSearch(views: readonly ReleaseView[]): Generator<SiteFile, void, void> {
  if (views.length === 0) return
  yield { path: 'search.js', content: searchJs }
  for (const { number, content } of indexOf(views).parts) yield { path: `search/${number}.json`, content }
}

/**
 * What `{{> search}}` renders: on the index, or on the page of one package, which searches that package until the reader
 * wants others too. Null where there is no release. What all pages share is worked out once for the same `views`.
 */
export function searchView(
  { language }: Pick<Site, 'language'>,
  views: readonly ReleaseView[],
  ofPackage: string | null = null,
): SearchView | null {
  if (views.length === 0) return null
  const { parts, types, hasBreaking, packages, environments } = indexOf(views)
  const options = [...types].map(([value, label]) => ({ value, label }))
  if (hasBreaking && !types.has('breaking'))
    options.push({ value: 'breaking', label: say(language, 'breaking-mark') })
  // A page for each of a thousand packages must not list the thousand.
  const products = ofPackage === null ? packages : [ofPackage]
  return {
    parts: parts.length,
    package: ofPackage,
    types: options.length > 1 ? options : [],
    packages: packages.length > 1 ? products : [],
    environments,
    texts: textsOf(language),
  }
}

interface SearchIndex {
  readonly parts: readonly SearchPart[]
  /** Titles by type, those of the newest release first. */
  readonly types: ReadonlyMap<string, string>
  readonly hasBreaking: boolean
  readonly packages: readonly string[]
  readonly environments: readonly string[]
}

const known = new WeakMap<readonly ReleaseView[], SearchIndex>()

function indexOf(views: readonly ReleaseView[]): SearchIndex {
  const before = known.get(views)
  if (before !== undefined) return before
  const index: SearchIndex = {
    parts: searchParts(views),
    types: titlesByType(views),
    hasBreaking: views.some(({ breaking }) => breaking.length > 0),
    packages: [...new Set(views.map((view) => view.package ?? ''))].filter((name) => name !== '').toSorted(),
    environments: [...new Set(views.flatMap(({ environments }) => environments))].toSorted(),
  }
  known.set(views, index)
  return index
}

function titlesByType(views: readonly ReleaseView[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { sections } of views)
    for (const { type, title } of sections) if (!titles.has(type)) titles.set(type, title)
  return titles
}

function textsOf({ texts }: Language): string {
  return JSON.stringify({
    running: texts['search-running'],
    found: texts['search-found'],
    changes: texts.changes,
    releases: texts['search-releases'],
    nothing: texts['search-nothing'],
    more: texts['search-more'],
    onDisk: texts['search-on-disk'],
    incomplete: texts['search-incomplete'],
    breaking: texts['breaking-mark'],
    withdrawn: texts['withdrawn-mark'],
  })
}
