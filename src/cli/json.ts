import type { ReleaseNotes } from '../notes/document.ts'

/** A document as every verb prints it, ending with a newline. */
export function jsonText(document: object): string {
  return `${harmless(JSON.stringify(document, null, 2))}\n`
}

/**
 * Release notes in pieces, so that a long history is never one text in memory: one release alone is indented for people,
 * of several each is a line of its own.
 */
export function* notesJson(notes: ReleaseNotes): Generator<string> {
  const { releases, ...rest } = notes
  if (releases.length === 1) return yield jsonText(notes)
  const head = harmless(JSON.stringify({ ...rest, releases: [] }, null, 2))
  yield head.slice(0, head.lastIndexOf(']'))
  for (let index = 0; index < releases.length; index++) {
    yield index === 0 ? '\n    ' : ',\n    '
    yield harmless(JSON.stringify(releases[index]))
  }
  yield releases.length === 0 ? ']\n}\n' : '\n  ]\n}\n'
}

/** `##[` would be a command to a CI runner wherever it stands in a line; its escape is the same JSON value. */
function harmless(json: string): string {
  return json.includes('##[') ? json.replaceAll('##[', '##\\u005b') : json
}
