import type { Release } from '../../src/notes/document.ts'
import type { SiteFile } from '../../src/page/site-file.ts'
import { plainLook, type SiteInput } from '../../src/page/site-input.ts'
import { composeSite } from '../../src/page/site.ts'
import { english } from '../../src/page/words/english.ts'
import { releaseNotes } from '../builders/release.ts'

/** The input of a plain site; say only what the test is about. */
export function aSiteInput(releases: readonly Release[], more: Partial<SiteInput> = {}): SiteInput {
  return {
    notes: releaseNotes(...releases),
    title: 'Acme API changelog',
    description: null,
    baseUrl: null,
    repositoryUrl: 'https://github.com/acme/api',
    language: english,
    look: plainLook,
    includeDraft: false,
    stays: [],
    wasLive: false,
    coming: null,
    boms: [],
    formerly: [],
    feeds: { id: null, audiences: [], earlier: new Map(), now: '2026-11-22T09:00:00Z' },
    ...more,
  }
}

/** The files of a site by path; no path is there twice. */
export function siteOf(releases: readonly Release[], more: Partial<SiteInput> = {}): Map<string, string> {
  const files: readonly SiteFile[] = [...composeSite(aSiteInput(releases, more))]
  const byPath = new Map(files.map(({ path, content }) => [path, textOf(content)]))
  if (byPath.size !== files.length) throw new Error('a path is there twice')
  return byPath
}

/** A file's content as one text. */
export function textOf(content: SiteFile['content']): string {
  if (typeof content === 'string') return content
  return content instanceof Uint8Array ? Buffer.from(content).toString('utf8') : [...content].join('')
}

/** A file of a site. Throws when it is not there. */
export function fileOf(site: ReadonlyMap<string, string>, path: string): string {
  const content = site.get(path)
  if (content === undefined) throw new Error(`no ${path} among ${[...site.keys()].join(', ')}`)
  return content
}
