import type { Configuration } from '../config/schema.ts'
import { suggest } from '../config/suggest.ts'
import { WaybillError } from '../errors.ts'
import { wordsFor } from '../notes/audience-words.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { Overrides } from '../notes/overrides.ts'
import { selectChanges } from '../notices/selection.ts'

/**
 * The notes as an audience of `waybill.yml` gets them: what it wants to read, in the words that are meant for it. What is
 * left out is left out of the whole document. Throws USAGE for an audience that is not there.
 */
export function notesForAudience(
  notes: ReleaseNotes,
  name: string,
  { configuration, overrides }: { readonly configuration: Configuration; readonly overrides: Overrides },
): ReleaseNotes {
  const audience = configuration.audiences[name]
  if (!audience) {
    const names = Object.keys(configuration.audiences)
    const meant = suggest(name, names)
    throw new WaybillError('USAGE', `There is no audience ${name} in the configuration.`, {
      hint: meant ? `Did you mean ${meant}?` : `Known are: ${names.join(', ') || 'none'}.`,
    })
  }
  const { types, scopes, breaking } = audience.wants ?? {}
  const wants = { types: types ?? null, scopes: scopes ?? null, breaking: breaking ?? 'always' }
  return {
    ...notes,
    releases: notes.releases.map((release) => wordsFor(selectChanges(release, [wants]), name, overrides)),
  }
}
