import type { Configuration } from '../config/schema.ts'
import { wordsFor } from '../notes/audience-words.ts'
import type { ReleaseNotes } from '../notes/document.ts'
import type { Overrides } from '../notes/overrides.ts'
import { selectChanges } from '../notices/selection.ts'
import { audienceOf } from './audience.ts'

/**
 * The notes as an audience of `waybill.yml` gets them: what it wants to read, in the words that are meant for it. What is
 * left out is left out of the whole document. Throws AUDIENCE_UNKNOWN for an audience that is not there.
 */
export function notesForAudience(
  notes: ReleaseNotes,
  name: string,
  { configuration, overrides }: { readonly configuration: Configuration; readonly overrides: Overrides },
): ReleaseNotes {
  const { types, scopes, packages, breaking } = audienceOf(configuration, name).wants ?? {}
  const wants = { types: types ?? null, scopes: scopes ?? null, breaking: breaking ?? 'always' }
  return {
    ...notes,
    releases: notes.releases
      .filter((release) => !packages || release.package === undefined || packages.includes(release.package))
      .map((release) => wordsFor(selectChanges(release, [wants]), name, overrides)),
  }
}
