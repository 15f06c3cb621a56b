import type { Files } from '../edge/edge.ts'
import type { ChangelogUpdate } from '../notes/changelog.ts'
import { utf8Text } from './utf8-text.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { RenderOptions } from '../notes/render.ts'

/** A CHANGELOG to bring up to date. */
export interface ChangelogRequest {
  readonly path: string
  /** As its errors name it. */
  readonly file: string
  /** The package whose own file it is: its headings carry the version alone. */
  readonly package: string | null
  readonly notes: ReleaseNotes
  readonly options: RenderOptions
  /** The version and the tag that the draft is written as; null keeps it under "Unreleased". */
  readonly as: { readonly version: string; readonly tag: string } | null
  /** Takes over sections of these versions that were not written by Waybill. */
  readonly adopt: boolean
}

/**
 * Writes the releases of some notes into a CHANGELOG, in place: see `updateChangelog`. A file whose bytes would stay the
 * same is not touched.
 */
export async function writeChangelog(
  files: Files,
  { path, file, notes, options, as, adopt, package: own }: ChangelogRequest,
): Promise<ChangelogUpdate & { readonly changed: boolean }> {
  const [{ renderReleases }, { updateChangelog }] = await Promise.all([
    import('../notes/render.ts'),
    import('../notes/changelog.ts'),
  ])
  const bytes = await files.read(path)
  const text = bytes === null ? null : utf8Text(bytes, file)
  const bodies = await renderReleases(notes, options)
  const entries = notes.releases.map((release, index) => ({
    version: release.tag === null ? (as?.version ?? null) : release.version,
    tag: release.tag ?? as?.tag ?? null,
    date: release.date,
    package: release.package ?? null,
    compareUrl: release.compareUrl,
    withdrawn: release.withdrawn !== null,
    body: bodies[index]?.body ?? '',
  }))
  const update = updateChangelog(text, entries, {
    style: options.style,
    file,
    adopt,
    ...(own === null ? {} : { package: own }),
  })
  const changed = update.text !== text
  if (changed) await files.write(path, update.text)
  return { ...update, changed }
}
