import type { LoadedConfiguration } from '../config/load.ts'
import type { Files } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { RenderOptions, TemplateSource } from '../notes/render.ts'

/** The formats that notes are told in. */
export const notesFormats = ['md', 'html', 'text', 'slack', 'json'] as const
export type NotesFormat = (typeof notesFormats)[number]

/** What a user may ask of one rendering. */
export interface RenderRequest {
  readonly format: Exclude<NotesFormat, 'json'>
  /** A template's path, absolute, with the name that its errors carry; null for the configured one or our own. */
  readonly template: { readonly path: string; readonly name: string } | null
  /** `github-release`, `github-comment`, `slack`, or a number of characters; null for no limit. */
  readonly fit: string | null
}

/** Reads the templates that a rendering needs. Throws TEMPLATE_INVALID for one that is not there,
 * and CONFIG_INVALID for words that no notes have. */
export async function openRenderOptions(
  {
    files,
    home,
    loaded,
  }: { readonly files: Files; readonly home: string; readonly loaded: LoadedConfiguration },
  { format, template, fit }: RenderRequest,
): Promise<RenderOptions> {
  const { notes } = loaded.configuration
  await refuseWords(loaded)
  const { fitLimit } = await import('../notes/fit.ts')
  const configured = notes.templates[format]
  const wanted =
    template ?? (configured === undefined ? null : { path: `${home}/${configured}`, name: configured })
  const read = async (path: string, name: string): Promise<TemplateSource> => {
    const bytes = await files.read(path)
    if (bytes !== null) return { file: name, text: Buffer.from(bytes).toString('utf8') }
    throw new WaybillError('TEMPLATE_INVALID', `There is no template ${name}.`, {
      hint: 'Paths in waybill.yml start at its folder, those on the command line at --cwd.',
    })
  }
  const partials = await Promise.all(
    Object.entries(notes.partials).map(
      async ([name, path]) => [name, await read(`${home}/${path}`, path)] as const,
    ),
  )
  return {
    style: notes.style,
    words: notes.words,
    scopes: notes.scopes,
    templates: {
      whole: wanted === null ? null : await read(wanted.path, wanted.name),
      partials: Object.fromEntries(partials),
    },
    limit: fit === null ? null : fitLimit(fit),
  }
}

/** A heading that nothing prints would be a misspelt one. */
async function refuseWords({ configuration, placeOf }: LoadedConfiguration): Promise<void> {
  const words = Object.entries(configuration.notes.words)
  if (words.length === 0) return
  const { wordFault } = await import('../notes/words.ts')
  for (const [key, text] of words) {
    const fault = wordFault(key, text)
    if (fault === null) continue
    throw new WaybillError('CONFIG_INVALID', `notes.words.${key} ${fault}`, {
      at: placeOf(['notes', 'words', key]),
    })
  }
}

/** The notes in a template's format. The templates are loaded here: JSON does not pay for them. */
export async function renderDraft(
  notes: ReleaseNotes,
  format: Exclude<NotesFormat, 'json'>,
  options: RenderOptions,
): Promise<string> {
  const { renderNotes } = await import('../notes/render.ts')
  return renderNotes(notes, format, options)
}
