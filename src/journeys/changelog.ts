import type { Files } from '../edge/edge.ts'
import type { ChangelogUpdate } from '../notes/changelog.ts'
import type { DraftName } from './draft-name.ts'
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
  /** By the index of the release: what a draft is written as; null keeps it under "Unreleased". */
  readonly names: readonly (DraftName | null)[]
  /** Takes over sections of these versions that were not written by Waybill. */
  readonly adopt: boolean
}

/**
 * Writes the releases of some notes into a CHANGELOG, in place: see `updateChangelog`. A file whose bytes would stay the
 * same is not touched.
 */
export async function writeChangelog(
  files: Files,
  { path, file, notes, options, names, adopt, package: own }: ChangelogRequest,
): Promise<ChangelogUpdate & { readonly changed: boolean }> {
  const [{ renderReleases }, { updateChangelog }] = await Promise.all([
    import('../notes/render.ts'),
    import('../notes/changelog.ts'),
  ])
  const bytes = await files.read(path)
  const text = bytes === null ? null : utf8Text(bytes, file)
  const bodies = await renderReleases(notes, options)
  const entries = notes.releases.map((release, index) => ({
    version: release.tag === null ? (names[index]?.version ?? null) : release.version,
    tag: release.tag ?? names[index]?.tag ?? null,
    date: release.date,
    package: release.package ?? null,
    compareUrl: names[index]?.compareUrl ?? release.compareUrl,
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
