import type { Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import type { Verification } from '../ledger/verify.ts'
import { environmentsIn, whatRan } from '../ledger/what-ran.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { LiveVersion } from '../page/release-view.ts'
import { composeSite, type SiteFile } from '../page/site.ts'

/** Files compared at once: enough to keep a disk busy, few enough for any limit on open files. */
const filesAtOnce = 16

export interface PublishRequest {
  /** All releases: what `notes --all` gives. */
  readonly notes: ReleaseNotes
  readonly configuration: Pick<Configuration, 'product' | 'page'>
  /** The folder to write to, absolute or relative to the process; default `page.output`. */
  readonly output?: string
  /** Default `page.base-url`. */
  readonly baseUrl?: string
  /** What the ledger says runs now; default nothing. */
  readonly live?: readonly LiveVersion[]
  /** Shows the draft too; default false. */
  readonly includeDraft?: boolean
  /** Says what would be written, and writes nothing; default false. */
  readonly dryRun?: boolean
}

/** Paths below `output`, in the order they were written. */
interface Published {
  readonly output: string
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
}

/**
 * Publishes the changelog site: composes it whole, then writes the files whose bytes differ from what is there, pages
 * before the index that links to them. It removes nothing: the folder may hold other things, and old links must live.
 *
 * Throws what `composeSite` throws before anything is written, and what the edge throws for an unwritable folder.
 */
export async function publishSite(
  { files }: Pick<Edge, 'files'>,
  request: PublishRequest,
): Promise<Published> {
  const { notes, configuration, live = [], includeDraft = false, dryRun = false } = request
  const output = (request.output ?? configuration.page.output).replace(/(?<=.)\/+$/, '')
  const site = composeSite({
    notes,
    title: siteTitle(configuration, notes.repository.url),
    baseUrl: request.baseUrl ?? configuration.page['base-url'] ?? null,
    repositoryUrl: notes.repository.url,
    live,
    includeDraft,
  })
  const written: string[] = []
  const unchanged: string[] = []
  for (let from = 0; from < site.length; from += filesAtOnce) {
    const batch = site.slice(from, from + filesAtOnce)
    const same = await Promise.all(batch.map((file) => isThere(files, output, file)))
    for (const [index, { path, content }] of batch.entries()) {
      if (same[index]) unchanged.push(path)
      else {
        if (!dryRun) await files.write(`${output}/${path}`, content)
        written.push(path)
      }
    }
  }
  return { output, written, unchanged }
}

async function isThere(files: Edge['files'], folder: string, { path, content }: SiteFile): Promise<boolean> {
  const there = await files.read(`${folder}/${path}`)
  return there !== null && Buffer.from(content).equals(there)
}

/** What the page is called when `page.title` does not say. */
function siteTitle({ product, page }: PublishRequest['configuration'], repositoryUrl: string | null): string {
  if (page.title !== undefined) return page.title
  const name = product ?? repositoryUrl?.split('/').at(-1)
  return name ? `${name} changelog` : 'Changelog'
}

/** What the ledger says runs now, for the page; nothing of a ledger that does not hold. */
export function liveNow({ ok, recorded }: Verification, now: string): LiveVersion[] {
  if (!ok) return []
  const entries = recorded.map(({ entry }) => entry)
  return environmentsIn(entries).flatMap((environment) => {
    const { running } = whatRan(entries, { environment, package: null, at: now })
    const live = new Map<string, LiveVersion>()
    // Groups that run the same version are one line: it is live since it arrived in the first of them.
    for (const { version, since, basis } of running) {
      const known = live.get(version)?.since ?? since
      if (basis === 'verified')
        live.set(version, { environment, version, since: since < known ? since : known })
    }
    return [...live.values()]
  })
}
