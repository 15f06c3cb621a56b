import type { Change, Release } from './document.ts'
import { openOverrides, type Overrides } from './overrides.ts'

/**
 * The release in the words that overrides have for an audience; where they have none, it stays as it is. Such words stand for
 * the description too, and for what is said to break where that is no more than the description. A change is found by its
 * commit, its pull request, or its header as far as the document still tells it.
 */
export function wordsFor(release: Release, audience: string, { changes, releases }: Overrides): Release {
  const meant = Object.entries(changes).filter(([, { audiences }]) =>
    Object.hasOwn(audiences ?? {}, audience),
  )
  if (meant.length === 0) return release
  // Opened with all of them: one that is more exact has no words for the audience, and still wins.
  const find = openOverrides({ changes, releases })
  const told = new Map<string, { readonly before: Change; readonly words: string }>()
  const sections = release.sections.map((section) => ({
    ...section,
    changes: section.changes.map((change) => {
      const found = find?.({
        oid: change.commit,
        pullRequest: change.pullRequest ?? null,
        headers: headersOf(change),
      })
      const own = found?.says.audiences
      const words = own && Object.hasOwn(own, audience) ? own[audience] : undefined
      if (words === undefined) return change
      told.set(change.id, { before: change, words })
      return { ...change, description: words, words }
    }),
  }))
  const breaking = release.breaking.map((one) => {
    const { before, words } = told.get(one.change) ?? {}
    const same = before !== undefined && [before.description, before.words].includes(one.text)
    return same && words !== undefined ? { ...one, text: words } : one
  })
  return { ...release, sections, breaking }
}

/** What the header of a change may have been: a document no longer has it as written. */
function headersOf({ type, scope, description }: Change): readonly string[] {
  const head = scope === null ? type : `${type}(${scope})`
  return [`${head}: ${description}`, `${head}!: ${description}`, description]
}
