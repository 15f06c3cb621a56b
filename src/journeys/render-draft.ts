import type { ReleaseNotes } from '../notes/document.ts'

/** The formats that notes are told in. */
export const notesFormats = ['md', 'html', 'text', 'slack', 'json'] as const
export type NotesFormat = (typeof notesFormats)[number]

/** The notes in a template's format. The templates are loaded here: JSON does not pay for them. */
export async function renderDraft(
  notes: ReleaseNotes,
  format: Exclude<NotesFormat, 'json'>,
): Promise<string> {
  const { renderNotes } = await import('../notes/render.ts')
  return renderNotes(notes, format)
}
