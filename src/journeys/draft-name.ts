import compare from 'semver/functions/compare.js'
import parseVersion from 'semver/functions/parse.js'
import { WaybillError } from '../errors.ts'
import { forgeLinks } from '../git/remote.ts'
import type { Release } from '../notes/document.ts'
import type { Draft, Family } from './draft.ts'

/** What a draft is called where it is written as if it were released. */
export interface DraftName {
  readonly version: string
  readonly tag: string
  readonly compareUrl: string | null
}

/**
 * The names of the drafts among some notes, by index; null for what is released, and for what stays unreleased. `as` is a
 * version, or `next` for the one that each draft asks for. Throws USAGE for what is no version, is tagged already or is not
 * higher than the last, and for one version of several drafts.
 */
export function draftNames(
  { notes: { releases, repository }, families }: Pick<Draft, 'notes' | 'families'>,
  as: string | null,
): readonly (DraftName | null)[] {
  if (as === null) return releases.map(() => null)
  const drafts = releases.filter(({ tag }) => tag === null)
  if (as !== 'next' && drafts.length !== 1)
    throw new WaybillError('USAGE', `--as ${as} names one draft, and there are ${drafts.length}.`, {
      hint: 'Name one package, or write --as next.',
    })
  const links = repository.url === null ? null : forgeLinks(repository.url, repository.forge)
  return releases.map((release, index) => {
    const family = families[index]
    if (release.tag !== null || !family) return null
    const version = as === 'next' ? release.version : checked(as, release, family)
    if (version === null) return null
    const tag = family.tags.replace('{version}', version)
    const { previousTag } = release
    return {
      version,
      tag,
      compareUrl: links && previousTag ? links.compare(previousTag, tag) : release.compareUrl,
    }
  })
}

function checked(written: string, { previousTag }: Release, { tags, taken }: Family): string {
  const version = parseVersion(written.replace(/^v(?=\d)/, ''))?.raw
  const hint = 'For example: --as 1.4.0, or --as next.'
  if (version === undefined) throw new WaybillError('USAGE', `${written} is no version.`, { hint })
  if (taken.includes(version))
    throw new WaybillError('USAGE', `${version} is released already, and names no draft.`, { hint })
  const previous = taken.find((one) => tags.replace('{version}', one) === previousTag)
  if (previous !== undefined && compare(version, previous) <= 0)
    throw new WaybillError('USAGE', `${version} is not higher than ${previous}.`, { hint })
  return version
}
