import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import { plainLook, type SiteInput } from '../page/site-input.ts'
import { composeSite } from '../page/site.ts'
import { openLanguage } from '../page/words.ts'
import { earlierFeeds } from './earlier-feeds.ts'

/** What a site is made from. */
export interface SiteRequest extends Partial<
  Pick<SiteInput, 'stays' | 'coming' | 'boms' | 'look' | 'includeDraft'>
> {
  /** All releases, as the site's readers get them. */
  readonly notes: ReleaseNotes
  readonly configuration: Pick<Configuration, 'product' | 'page' | 'packages'>
  /** Null for a site that is opened from a disk; default `page.base-url`. */
  readonly baseUrl?: string | null
  /** The notes as each audience with feeds of its own gets them. */
  readonly audiences?: SiteInput['feeds']['audiences']
  /** RFC 3339: when a content is updated that was another before. */
  readonly now: string
}

export interface PublishRequest extends SiteRequest {
  /** The folder to write to, absolute or relative to the process; default `page.output`. */
  readonly output?: string
  /** Says what would be written, and writes nothing; default false. */
  readonly dryRun?: boolean
  /** Ends the writing between two files; what is written by then has no dead link. */
  readonly signal?: AbortSignal
}

/** Paths below `output`, in the order they were written. */
interface Published {
  readonly output: string
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Publishes the changelog site: composes it file by file, and writes those whose bytes differ from what is there, pages
 * before the index that links to them. It removes nothing: the folder may hold other things, and old links must live.
 *
 * Throws what `composeSite` throws, and what the edge throws for an unwritable folder.
 */
export async function publishSite(
  { files }: Pick<Edge, 'files'>,
  request: PublishRequest,
): Promise<Published> {
  const { configuration, dryRun = false, signal } = request
  const output = (request.output ?? configuration.page.output).replace(/(?<=.)\/+$/, '')
  const { notes, audiences = [] } = request
  const earlier = await earlierFeeds(files, output, { notes, audiences })
  // What an earlier build claimed must not stay where the ledger proves nothing any more.
  const wasLive = request.stays !== undefined && (await files.read(`${output}/live/index.html`)) !== null
  const written: string[] = []
  const unchanged: string[] = []
  for (const file of composeSite(await siteInputOf(request, { earlier, wasLive }))) {
    if (signal?.aborted) break
    const path = `${output}/${file.path}`
    if (await files.holds(path, file.content)) unchanged.push(file.path)
    else {
      if (!dryRun) await files.write(path, file.content)
      written.push(file.path)
    }
  }
  return { output, written, unchanged }
}

/** The site's input: what is configured, what was gathered, and what an earlier build told. */
export async function siteInputOf(
  request: SiteRequest,
  { earlier, wasLive }: Pick<SiteInput, 'wasLive'> & Pick<SiteInput['feeds'], 'earlier'> = {
    earlier: new Map(),
    wasLive: false,
  },
): Promise<SiteInput> {
  const { notes, configuration, now, audiences = [], baseUrl } = request
  const { page, packages = {} } = configuration
  return {
    notes,
    title: siteTitle(configuration, notes.repository.url),
    description: page.description ?? null,
    baseUrl: baseUrl === undefined ? (page['base-url'] ?? null) : baseUrl,
    repositoryUrl: notes.repository.url,
    language: await openLanguage(page.language, page.words),
    look: request.look ?? plainLook,
    includeDraft: request.includeDraft ?? page.draft,
    stays: request.stays ?? [],
    wasLive,
    coming: request.coming ?? null,
    boms: request.boms ?? [],
    formerly: Object.entries(packages).flatMap(([name, { formerly = [] }]) =>
      formerly.map((former) => ({ name: former, now: name })),
    ),
    feeds: { id: page.id ?? null, audiences, earlier, now },
  }
}

/** What the page is called when `page.title` does not say. */
function siteTitle({ product, page }: PublishRequest['configuration'], repositoryUrl: string | null): string {
  if (page.title !== undefined) return page.title
  const name = product ?? repositoryUrl?.split('/').at(-1)
  return name ? `${name} changelog` : 'Changelog'
}
