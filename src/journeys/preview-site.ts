import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { composeSite } from '../page/site.ts'
import { draftAllNotes, draftAllPackages } from './draft.ts'
import { notesForAudience } from './for-audience.ts'
import { readOverridesOf } from './overrides.ts'
import { noLedger, pageLedger } from './page-ledger.ts'
import { openLook } from './page-look.ts'
import { previewPolicies, type PreviewFile } from './preview-file.ts'
import { siteInputOf } from './publish.ts'
import { plainSource, sourceDate } from './source.ts'

/** So many files are composed before somebody else gets a turn: a long history makes many thousands. */
const filesInTurn = 40

/** The files of a site, and what its owner should know of how it looks. */
export interface PreviewedSite {
  readonly files: readonly PreviewFile[]
  readonly warnings: readonly string[]
}

/**
 * The changelog site as it would be with what is not released yet, below `page/`. Bills of
 * materials are not on it. Throws what `openLook` and `composeSite` throw.
 */
export async function previewSite(
  edge: Pick<Edge, 'repository' | 'ledger' | 'files' | 'home' | 'environment' | 'clock'>,
  { configuration, placeOf }: LoadedConfiguration,
  signal: AbortSignal,
): Promise<PreviewedSite> {
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  const look = await openLook(edge.files, edge.home, configuration, placeOf)
  const date = sourceDate(edge.environment)
  const source = { ...plainSource(edge.repository, configuration), overrides, date }
  const hasPackages = Object.keys(configuration.packages ?? {}).length > 0
  const { notes } = await (hasPackages ? draftAllPackages(source) : draftAllNotes(source))
  const readBy = (name: string) => notesForAudience(notes, name, { configuration, overrides })
  const { audience, feeds } = configuration.page
  const hasEnvironments = Object.keys(configuration.environments).length > 0
  const told = hasEnvironments
    ? await pageLedger(edge, { configuration, overrides }, edge.clock.now().toISOString())
    : noLedger
  const input = await siteInputOf({
    stays: told.stays ?? [],
    coming: told.coming,
    notes: audience === undefined ? notes : readBy(audience),
    configuration,
    look,
    audiences: feeds.map((name) => ({ name, notes: readBy(name) })),
    includeDraft: true,
    // Links lead to files: the preview is opened from a disk too.
    baseUrl: null,
    now: notes.releases[0]?.date ?? '',
  })
  const files: PreviewFile[] = []
  for (const { path, content } of composeSite(input)) {
    if (signal.aborted) break
    const whole =
      typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join('')
    files.push({ path: `page/${path}`, content: whole, policy: previewPolicies.site })
    if (files.length % filesInTurn === 0) await edge.clock.sleep(0, signal)
  }
  return { files, warnings: [...look.warnings, ...told.warnings, ...told.incomplete] }
}
