import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { Release } from '../notes/document.ts'
import { refuseSecrets } from './consignment.ts'
import { draftNotes, type Draft } from './draft.ts'
import type { ReleaseChoice } from './release-choice.ts'
import type { Source } from './source.ts'

/** A tag as the notes shall see it, whether or not git has it yet. */
export interface SeenTag {
  readonly commit: string
  /** Seconds since 1970-01-01 UTC. */
  readonly at: number
}

/** The notes of a release, which are the same before its tag is made and after. */
export interface ReleaseDraft {
  readonly draft: Draft
  readonly release: Release & { readonly version: string; readonly tag: string }
}

/**
 * Drafts a release as if its tag were there: `waybill notes TAG` says the same afterwards. Throws USAGE where a higher version is
 * tagged at the same commit, SECRET_IN_HISTORY, and what `draftNotes` throws.
 */
export async function draftRelease(
  source: Source,
  choice: ReleaseChoice,
  seen: SeenTag,
): Promise<ReleaseDraft> {
  const repository = withTag(source.repository, choice.tag, seen)
  const draft = await draftNotes({ ...source, repository, package: choice.package }, choice.tag)
  refuseSecrets(draft, source.configuration.secrets.acknowledged)
  const [release] = draft.notes.releases
  if (release?.tag === choice.tag && release.version !== null)
    return { draft, release: { ...release, version: release.version, tag: release.tag } }
  throw new WaybillError(
    'USAGE',
    `${choice.tag} cannot be released: ${seen.commit.slice(0, 12)} is ${release?.tag ?? 'another version'} already.`,
    { hint: 'Leave --as out, or name a higher version.' },
  )
}

function withTag(repository: Repository, name: string, { commit, at }: SeenTag): Repository {
  return {
    ...repository,
    tags: async () => {
      const { tags, ignored } = await repository.tags()
      const others = tags.filter((tag) => tag.name !== name)
      return { tags: [...others, { name, oid: commit, taggedAt: at }], ignored }
    },
  }
}
