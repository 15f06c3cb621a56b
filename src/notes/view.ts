import { forgeLinks } from '../git/remote.ts'
import type { Change, Release, ReleaseNotes } from './document.ts'

/** The release notes as templates read them: the document's text with the links and lines that it implies. */
export interface NotesView {
  /** An issue's URL with `{number}` in it, or null. */
  readonly issueUrl: string | null
  readonly releases: readonly ReleaseView[]
}

export interface ReleaseView {
  readonly title: string
  readonly draft: boolean
  readonly date: string
  readonly compareUrl: string | null
  readonly previousTag: string | null
  readonly breaking: readonly (Linked & {
    readonly scope: string | null
    readonly lines: readonly string[]
  })[]
  readonly sections: readonly { readonly title: string; readonly changes: readonly ChangeView[] }[]
  readonly contributors: readonly { readonly name: string; readonly first: boolean; readonly last: boolean }[]
  readonly empty: boolean
  readonly withdrawn: Release['withdrawn']
}

interface Linked {
  readonly commit: string
  readonly commitUrl: string | null
}

export interface ChangeView extends Linked {
  readonly id: string
  readonly scope: string | null
  readonly description: string
  readonly breaking: boolean
}

/** The view of a document; a pure function of it. */
export function viewNotes(notes: ReleaseNotes): NotesView {
  const links = notes.repository.url === null ? null : forgeLinks(notes.repository.url)
  const linked = (commit: string): Linked => ({ commit, commitUrl: links?.commit(commit) ?? null })
  return {
    issueUrl: links?.issue ?? null,
    releases: notes.releases.map((release) => ({
      title: release.version ?? 'Unreleased',
      draft: release.tag === null,
      date: release.date,
      compareUrl: release.compareUrl,
      previousTag: release.previousTag,
      breaking: release.breaking.map(({ commit, scope, text }) => ({
        ...linked(commit),
        scope,
        lines: text.split(/\r?\n/).filter((line) => line.trim() !== ''),
      })),
      sections: release.sections.map(({ title, changes }) => ({
        title,
        changes: changes.map((change) => ({ ...linked(change.commit), ...viewChange(change) })),
      })),
      contributors: release.contributors.map(({ name, first }, index, all) => ({
        name,
        // In the first release everybody is new, so saying it of each says nothing.
        first: first && release.previousTag !== null,
        last: index === all.length - 1,
      })),
      empty: release.sections.length === 0,
      withdrawn: release.withdrawn,
    })),
  }
}

function viewChange(change: Change): Omit<ChangeView, keyof Linked> {
  const { id, scope, description, breaking } = change
  return { id, scope, description, breaking }
}
