import { WaybillError } from '../errors.ts'
import type { ForgeAsset, ForgeRelease, WantedAsset, WantedRelease } from './forge-release.ts'
import { storedName } from './github-release.ts'
import { isSameText } from './same-text.ts'

/** One thing to do at GitHub on the way from the release that is there to the one that is wanted. */
export type ReleaseStep =
  /** Makes the draft. */
  | { readonly kind: 'draft' }
  /** Deletes a file that is not whole or has other bytes. */
  | { readonly kind: 'remove'; readonly asset: ForgeAsset }
  | { readonly kind: 'attach'; readonly asset: WantedAsset }
  /** Brings name, text and prerelease mark up to date. */
  | { readonly kind: 'describe' }
  | { readonly kind: 'publish' }

/**
 * What is left to do, in the order in which it must be done: the draft first, then every file, published last, so that a
 * release nobody can change any more has all of its files. Nothing for what is there already; files that are not wanted are
 * left alone, and so is a published release that was wanted as a draft. Throws RELEASE_DIFFERS for files of an immutable
 * release that would have to change.
 *
 * A GitHub that tells no digest, an older one of one's own, is believed by the size: of a draft only for the files in `attached`, by
 * name, since another run may have left files that are as long as the wanted ones.
 */
export function releaseSteps(
  found: ForgeRelease | null,
  wanted: WantedRelease,
  attached: ReadonlySet<string> = new Set(),
): readonly ReleaseStep[] {
  const files = wanted.assets.flatMap((asset) =>
    assetSteps(asset, found, found?.draft !== true || attached.has(asset.name)),
  )
  if (found?.immutable === true && !found.draft && files.length > 0) throw differing(found, files)
  if (found === null)
    return [{ kind: 'draft' }, ...files, ...(wanted.draft ? [] : [{ kind: 'publish' } as const])]
  const publish = found.draft && !wanted.draft
  const describe: readonly ReleaseStep[] =
    !publish && !isDescribed(found, wanted) ? [{ kind: 'describe' }] : []
  return [...files, ...describe, ...(publish ? [{ kind: 'publish' } as const] : [])]
}

/**
 * Drafts beside the one that is used which are there by mistake: they say what is wanted and have no file that is not. A draft
 * that a person made is never among them.
 */
export function surplusDrafts(
  others: readonly ForgeRelease[],
  wanted: WantedRelease,
): readonly ForgeRelease[] {
  const names = new Set(wanted.assets.flatMap(({ name }) => [name, storedName(name)]))
  return others.filter(
    (one) => one.draft && isDescribed(one, wanted) && one.assets.every(({ name }) => names.has(name)),
  )
}

/** The file that is the wanted one by its name, which GitHub may have written in its own way. */
function assetOf(found: ForgeRelease, { name }: WantedAsset): ForgeAsset | undefined {
  return [name, storedName(name)]
    .map((own) => found.assets.find((one) => one.name === own))
    .find((one) => one !== undefined)
}

function assetSteps(
  wanted: WantedAsset,
  found: ForgeRelease | null,
  sizeTells: boolean,
): readonly ReleaseStep[] {
  const there = found === null ? undefined : assetOf(found, wanted)
  if (there === undefined) return [{ kind: 'attach', asset: wanted }]
  const { whole, sha256, size } = there
  const isSame = sha256 === null ? sizeTells && size === wanted.content.length : sha256 === wanted.sha256
  if (whole && isSame) return []
  return [
    { kind: 'remove', asset: there },
    { kind: 'attach', asset: wanted },
  ]
}

function isDescribed(found: ForgeRelease, wanted: WantedRelease): boolean {
  return (
    found.name === wanted.name &&
    isSameText(found.body, wanted.body) &&
    found.prerelease === wanted.prerelease
  )
}

function differing({ tag, url }: ForgeRelease, steps: readonly ReleaseStep[]): WaybillError {
  const names = steps.flatMap((step) => (step.kind === 'attach' ? [step.asset.name] : []))
  return new WaybillError(
    'RELEASE_DIFFERS',
    `The release ${tag} is published and immutable, and not all of its files are the wanted ones: ${names.join(', ')} (${url}).`,
    { hint: 'Nobody can change its files any more. Release the next version, from a commit of its own.' },
  )
}
