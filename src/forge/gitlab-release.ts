import { field, list, numeral, text } from './answer.ts'
import type { ForgeAsset, ForgeRelease, WantedAsset, WantedRelease } from './forge-release.ts'
import { gitlabName } from './gitlab-name.ts'
import { isSameText } from './same-text.ts'

/** A release as GitLab tells it, with what only GitLab has. */
export interface GitlabRelease extends ForgeRelease {
  /** The commit that the release was made of; null where GitLab does not tell. */
  readonly commit: string | null
  /** When it comes out, where GitLab shows it as upcoming; else null. */
  readonly upcoming: string | null
  readonly links: readonly GitlabLink[]
}

/** A link that hangs on a release; its name is what people read. */
export interface GitlabLink {
  readonly id: string
  readonly name: string
  readonly url: string
  /** Where people click. */
  readonly shownUrl: string
}

/** A file of a generic package. */
export interface GitlabFile {
  readonly id: string
  readonly name: string
  readonly size: number | null
  readonly sha256: string | null
}

/** Reads a release (GitLab, "Releases API"), with the files of its package; null for what is none. */
export function readGitlabRelease(
  answer: unknown,
  files: readonly GitlabFile[],
  web: string,
): GitlabRelease | null {
  const tag = text(field(answer, 'tag_name'))
  if (tag === null) return null
  const links = list(field(field(answer, 'assets'), 'links')).flatMap((one) => readLink(one) ?? [])
  const upcoming = field(answer, 'upcoming_release') === true
  return {
    id: tag,
    tag,
    name: text(field(answer, 'name')) ?? tag,
    body: text(field(answer, 'description')) ?? '',
    draft: false,
    // GitLab has no mark for it, and no release that cannot be changed.
    prerelease: false,
    immutable: false,
    url: webUrl(field(field(answer, '_links'), 'self')) ?? `${web}/-/releases/${encodeURIComponent(tag)}`,
    assets: links.map((link) => assetOf(link, files)),
    commit: text(field(field(answer, 'commit'), 'id')),
    upcoming: upcoming ? (text(field(answer, 'released_at')) ?? 'a later date') : null,
    links,
  }
}

function webUrl(value: unknown): string | null {
  const url = text(value)
  return url !== null && /^https?:\/\/[^\s\p{C}]+$/u.test(url) ? url : null
}

function readLink(value: unknown): GitlabLink | null {
  const id = numeral(field(value, 'id'))
  const name = text(field(value, 'name'))
  const url = text(field(value, 'url'))
  if (id === null || name === null || url === null) return null
  return { id, name, url, shownUrl: text(field(value, 'direct_asset_url')) ?? url }
}

function assetOf(link: GitlabLink, files: readonly GitlabFile[]): ForgeAsset {
  const file = link.url.endsWith(`/${gitlabName(link.name)}`) ? newestOf(files, gitlabName(link.name)) : null
  return {
    id: link.id,
    name: link.name,
    size: file?.size ?? null,
    sha256: file?.sha256 ?? null,
    // GitLab keeps a file only when all of it arrived.
    whole: true,
    url: link.shownUrl,
  }
}

/** Reads the files of a package (GitLab, "Packages API"), whatever is no file left out. */
export function readGitlabFiles(answer: readonly unknown[]): readonly GitlabFile[] {
  return answer.flatMap((one) => readGitlabFile(one) ?? [])
}

export function readGitlabFile(value: unknown): GitlabFile | null {
  const id = numeral(field(value, 'id'))
  const name = text(field(value, 'file_name'))
  const size = field(value, 'size')
  if (id === null || name === null) return null
  return {
    id,
    name,
    size: typeof size === 'number' ? size : null,
    sha256: text(field(value, 'file_sha256'))?.toLowerCase() ?? null,
  }
}

/** Of several files of one name, GitLab hands out the one that came last, which has the highest id. */
export function newestOf(files: readonly GitlabFile[], name: string): GitlabFile | null {
  return files.reduce<GitlabFile | null>(
    (newest, one) =>
      one.name === name && (newest === null || Number(one.id) > Number(newest.id)) ? one : newest,
    null,
  )
}

/** What is to be done with the files of a release: upload one, and delete what its name had before. */
export interface FileStep {
  readonly asset: WantedAsset
  /** Those that are no longer handed out, or will not be after the upload. */
  readonly stale: readonly GitlabFile[]
  readonly upload: boolean
}

/** Whether a file is the wanted one; where GitLab has no digest of it, its size is believed. */
export function isWanted({ sha256, size }: GitlabFile, { content, ...asset }: WantedAsset): boolean {
  return sha256 === null ? size === content.length : sha256 === asset.sha256
}

/** One step a file that is not yet as wanted. */
export function fileSteps(files: readonly GitlabFile[], wanted: readonly WantedAsset[]): readonly FileStep[] {
  return wanted.flatMap((asset) => {
    const name = gitlabName(asset.name)
    const newest = newestOf(files, name)
    const isThere = newest !== null && isWanted(newest, asset)
    const stale = files.filter((one) => one.name === name && !(isThere && one.id === newest.id))
    return isThere && stale.length === 0 ? [] : [{ asset, stale, upload: !isThere }]
  })
}

/** A link as GitLab takes it. */
export interface WantedLink {
  readonly name: string
  readonly url: string
  readonly link_type: 'package'
  /** A lasting address below the release's own; left out where GitLab would not take it. */
  readonly direct_asset_path?: string
}

/** `packageUrl` is the address of the package, without a final slash. */
export function wantedLink(asset: WantedAsset, packageUrl: string): WantedLink {
  const file = gitlabName(asset.name)
  const path = `/${file}`
  return {
    name: asset.name,
    url: `${packageUrl}/${file}`,
    link_type: 'package',
    ...(path.length > 128 ? {} : { direct_asset_path: path }),
  }
}

export type LinkStep =
  | { readonly kind: 'add'; readonly link: WantedLink }
  | { readonly kind: 'change'; readonly id: string; readonly link: WantedLink }

/** The links that are missing or lead elsewhere; names and URLs are unique in a release, and links of others are left alone. */
export function linkSteps(found: readonly GitlabLink[], wanted: readonly WantedLink[]): readonly LinkStep[] {
  return wanted.flatMap((link): readonly LinkStep[] => {
    const there = found.find(({ name }) => name === link.name) ?? found.find(({ url }) => url === link.url)
    if (there === undefined) return [{ kind: 'add', link }]
    return there.name === link.name && there.url === link.url ? [] : [{ kind: 'change', id: there.id, link }]
  })
}

/** Whether name and text are as wanted. */
export function isDescribed(found: ForgeRelease, wanted: WantedRelease): boolean {
  return found.name === wanted.name && isSameText(found.body, wanted.body)
}
