import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { Consignment } from './consignment.ts'
import { notesFormats, openRenderOptions, renderDraft, type NotesFormat } from './render-draft.ts'

/** The notes of what ships, in every format that `waybill notes` writes. */
export type RenderedNotes = Readonly<Record<NotesFormat, string>>

/** Renders what `waybill notes` would print of it, format by format. Throws TEMPLATE_INVALID and CONFIG_INVALID. */
export async function renderPreviewedNotes(
  { files, home }: Pick<Edge, 'files' | 'home'>,
  loaded: LoadedConfiguration,
  { release, repository }: Consignment,
): Promise<RenderedNotes> {
  // What is inside is told apart, as it is in the notes without --dependencies.
  const { dependencies: _dependencies, ...plain } = release
  const notes: ReleaseNotes = { schema: 'waybill/release-notes@1', repository, releases: [plain] }
  const rendered = async (format: NotesFormat): Promise<readonly [NotesFormat, string]> => {
    if (format === 'json') return [format, `${JSON.stringify(notes, null, 2)}\n`]
    const options = await openRenderOptions({ files, home, loaded }, { format, template: null, fit: null })
    return [format, await renderDraft(notes, format, options)]
  }
  return Object.fromEntries(await Promise.all(notesFormats.map(rendered))) as RenderedNotes
}
