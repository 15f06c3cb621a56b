import type { Edge } from '../edge/edge.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import { audienceSubjects, jsonFeedPath, siteSubjects } from '../page/feed-subject.ts'
import { latestFirst } from '../page/release-order.ts'

/** What a site has feeds of. */
interface FeedsOfSite {
  readonly notes: ReleaseNotes
  readonly audiences: readonly { readonly name: string }[]
}

/**
 * The JSON feeds that a folder holds from the build before, by their paths in the site: they remember when each release's
 * content was new. A feed that is not there is not in the map; what a feed says is judged by who reads it.
 *
 * Throws what the edge throws for a file that cannot be read.
 */
export async function earlierFeeds(
  files: Pick<Edge['files'], 'read'>,
  output: string,
  { notes, audiences }: FeedsOfSite,
): Promise<Map<string, string>> {
  const subjects = [
    ...siteSubjects(latestFirst(notes.releases.filter(({ tag }) => tag !== null))),
    ...audienceSubjects(audiences).values(),
  ]
  const feeds = new Map<string, string>()
  for (const path of subjects.map(jsonFeedPath)) {
    const bytes = await files.read(`${output}/${path}`)
    if (bytes !== null) feeds.set(path, new TextDecoder().decode(bytes))
  }
  return feeds
}
