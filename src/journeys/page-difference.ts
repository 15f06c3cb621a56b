import type { Files } from '../edge/edge.ts'
import type { Repository } from '../edge/git/repository.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import type { ReleaseNotes } from '../notes/document.ts'

/** The releases that a site told of when it was built before; drafts are none. */
export interface EarlierSite {
  readonly releases: readonly ToldRelease[]
  /** Whether it showed what had no tag. */
  readonly hasDraft: boolean
}

interface ToldRelease {
  readonly tag: string
  readonly name: string
  /** The ids of its changes. */
  readonly changes: readonly string[]
}

/** So many releases are named. */
const mostNamed = 5

/** What a site has whatever its releases are called: where one of them is, and no `releases.json`, somebody else wrote it. */
const fixedFiles = [
  'index.html',
  'style.css',
  'atom.xml',
  'rss.xml',
  'feed.json',
  'sitemap.xml',
  'search.js',
  'search/1.json',
  'upgrade.js',
  'upgrade/index.html',
  'live/index.html',
  'live/what-runs.json',
  'coming/index.html',
  'unreleased/index.html',
  'archive/1/index.html',
]

/**
 * The site that a folder holds already; null for none. The folder may hold other things, and they are left as they are:
 * only what a site would write over must be a site's own, and its `releases.json` says so.
 *
 * Throws OUTPUT_UNWRITABLE (exit code 2) for a folder that holds somebody else's `index.html`, `releases.json` or the like.
 */
export async function earlierSite(files: Pick<Files, 'read'>, output: string): Promise<EarlierSite | null> {
  const bytes = await files.read(`${output}/releases.json`)
  if (bytes !== null) {
    const earlier = readReleases(Buffer.from(bytes).toString('utf8'))
    if (earlier === null)
      throw foreign(`${output}/releases.json`, 'is no list of releases that Waybill wrote')
    return earlier
  }
  for (const name of fixedFiles)
    if ((await files.read(`${output}/${name}`)) !== null)
      throw foreign(`${output}/${name}`, 'was not written by Waybill, since no releases.json is beside it')
  return null
}

function foreign(path: string, why: string): WaybillError {
  return new WaybillError('OUTPUT_UNWRITABLE', `${path} ${why}, and is not written over.`, {
    exitCode: exitCodes.usage,
    hint: 'Choose a folder of its own with --output or page.output, or move the file away.',
  })
}

/** Null for what is none of ours. */
function readReleases(text: string): EarlierSite | null {
  const document = parsed(text) as Partial<ReleaseNotes> | null
  const { schema, releases } = document ?? {}
  if (schema !== 'waybill/release-notes@1' || !Array.isArray(releases)) return null
  return {
    hasDraft: releases.some((release: { tag?: unknown } | null) => release?.tag === null),
    releases: releases.flatMap((release: Partial<ReleaseNotes['releases'][number]> | null) => {
      const { tag, version, package: part, sections } = release ?? {}
      if (typeof tag !== 'string') return []
      const name = typeof part === 'string' ? `${part} ${version ?? tag}` : tag
      return [{ tag, name, changes: changesIn(sections) }]
    }),
  }
}

/** Whatever somebody made of it: only what reads as a list of changes is one. */
function changesIn(sections: unknown): string[] {
  return listOf(sections).flatMap((section) =>
    listOf((section as { changes?: unknown } | null)?.changes).flatMap((change) => {
      const id = (change as { id?: unknown } | null)?.id
      return typeof id === 'string' ? [id] : []
    }),
  )
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function changesOf({ sections }: Pick<ReleaseNotes['releases'][number], 'sections'>): string[] {
  return sections.flatMap((section) => section.changes.map(({ id }) => id))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * What the site told of before and tells of no longer, in sentences for whoever builds it: nothing is ever removed from the
 * folder, so that files that are not written again still say it. Releases whose tag is gone are told apart from those,
 * and from single changes, that only these readers are not told of any more.
 */
export async function vanished(
  repository: Pick<Repository, 'tags'>,
  earlier: EarlierSite | null,
  { releases }: ReleaseNotes,
  showsDraft: boolean,
): Promise<string[]> {
  if (earlier === null) return []
  const told = new Map(releases.flatMap((release) => (release.tag === null ? [] : [[release.tag, release]])))
  const missing = earlier.releases.filter(({ tag }) => !told.has(tag))
  const tags = missing.length === 0 ? [] : (await repository.tags()).tags
  const there = new Set(tags.map(({ name }) => name))
  return [
    ...sentences(
      missing.filter(({ tag }) => !there.has(tag)),
      {
        one: "is gone from the repository's tags: {names}; its page stays, and nothing links to it.",
        other: "are gone from the repository's tags: {names}; their pages stay, and nothing links to them.",
      },
    ),
    ...sentences(
      missing.filter(({ tag }) => there.has(tag)),
      {
        one: `is not told of any more: {names}; its page is still in the folder. ${toBeSure}`,
        other: `are not told of any more: {names}; their pages are still in the folder. ${toBeSure}`,
      },
    ),
    ...changesLeft(earlier, told),
    ...(earlier.hasDraft && !showsDraft
      ? [`The page of what was not released then, unreleased/, is still in the folder. ${toBeSure}`]
      : []),
  ]
}

const toBeSure = 'Build into an empty folder to leave out what it still says.'

/** Their release's page is written again, but an old part of the archive or a bill of materials may not be. */
function changesLeft(
  earlier: EarlierSite,
  told: ReadonlyMap<string, ReleaseNotes['releases'][number]>,
): string[] {
  let count = 0
  for (const { tag, changes } of earlier.releases) {
    const release = told.get(tag)
    if (release === undefined) continue
    const now = new Set(changesOf(release))
    count += changes.filter((id) => !now.has(id)).length
  }
  if (count === 0) return []
  const what = count === 1 ? '1 change is not told' : `${count} changes are not told`
  return [
    `${what} any more; files that are not written again may still hold ${count === 1 ? 'it' : 'them'}. ${toBeSure}`,
  ]
}

function sentences(
  releases: readonly ToldRelease[],
  words: { readonly one: string; readonly other: string },
): string[] {
  const count = releases.length
  if (count === 0) return []
  const left = count - mostNamed
  const names = releases.slice(0, mostNamed).map(({ name }) => name)
  const list = `${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`
  return [
    `${count} ${count === 1 ? 'release' : 'releases'} ${words[count === 1 ? 'one' : 'other'].replace('{names}', () => list)}`,
  ]
}
