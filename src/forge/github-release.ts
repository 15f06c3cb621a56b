import { field, list, numeral, text } from './answer.ts'
import type { ForgeAsset, ForgeRelease, WantedAsset, WantedRelease } from './forge-release.ts'

/** Reads a release as GitHub tells it, whatever shape it has; null for what is none. */
export function readRelease(value: unknown): ForgeRelease | null {
  const id = numeral(field(value, 'id'))
  const tag = text(field(value, 'tag_name'))
  if (id === null || tag === null) return null
  return {
    id,
    tag,
    name: text(field(value, 'name')) ?? '',
    body: text(field(value, 'body')) ?? '',
    draft: field(value, 'draft') === true,
    prerelease: field(value, 'prerelease') === true,
    immutable: field(value, 'immutable') === true,
    url: text(field(value, 'html_url')) ?? '',
    assets: readAssets(field(value, 'assets')),
  }
}

/** Reads the files of a release; what is none is left out. */
export function readAssets(value: unknown): readonly ForgeAsset[] {
  return list(value).flatMap((one) => readAsset(one) ?? [])
}

function readAsset(value: unknown): ForgeAsset | null {
  const id = numeral(field(value, 'id'))
  const name = text(field(value, 'name'))
  const size = field(value, 'size')
  if (id === null || name === null) return null
  return {
    id,
    name,
    size: typeof size === 'number' ? size : null,
    sha256: /^sha256:([0-9a-f]{64})$/i.exec(text(field(value, 'digest')) ?? '')?.[1]?.toLowerCase() ?? null,
    whole: field(value, 'state') === 'uploaded',
    url: text(field(value, 'browser_download_url')) ?? '',
  }
}

/** What is sent to make a draft. A draft takes no word on being the latest: that is said when it is published. */
export function draftOf(wanted: WantedRelease): Readonly<Record<string, unknown>> {
  return { ...describing(wanted, false), tag_name: wanted.tag, target_commitish: wanted.commit, draft: true }
}

/** What is sent to bring the words of a release up to date; of a published one also whether it is the latest. */
export function describing(wanted: WantedRelease, isPublished: boolean): Readonly<Record<string, unknown>> {
  const { name, body, prerelease } = wanted
  return { name, body, prerelease, ...(isPublished ? { make_latest: makeLatest(wanted) } : {}) }
}

/** What is sent to publish a draft. */
export function publishing(wanted: WantedRelease): Readonly<Record<string, unknown>> {
  return { ...describing(wanted, true), target_commitish: wanted.commit, draft: false }
}

/** Said outright, never left to GitHub to guess; a prerelease cannot be the latest. */
function makeLatest({ latest, prerelease }: WantedRelease): 'true' | 'false' {
  return latest && !prerelease ? 'true' : 'false'
}

/**
 * The address to upload a file to, from the template that GitHub gives with the release (`...{?name,label}`); null for what is
 * no address.
 */
export function uploadAddress(template: string, { name, label }: WantedAsset): string | null {
  const base = template.replace(/\{[^}]*\}$/, '')
  if (!URL.canParse(base)) return null
  const url = new URL(base)
  url.searchParams.set('name', name)
  if (label !== '' && label !== name) url.searchParams.set('label', label)
  return url.href
}

/**
 * Whether the token may go to an address for uploads: the host that is asked anyway, `uploads.` below it (a GitHub of one's own with
 * subdomain isolation), or its neighbour `uploads.` where the interface is at `api.` (github.com, ghe.com).
 */
export function isUploadsOwn(api: string, upload: string): boolean {
  if (!URL.canParse(api) || !URL.canParse(upload)) return false
  const [asked, told] = [new URL(api), new URL(upload)]
  const own = [asked.hostname, `uploads.${asked.hostname}`, `uploads.${asked.hostname.replace(/^api\./, '')}`]
  return told.protocol === asked.protocol && own.includes(told.hostname)
}

/**
 * The name that GitHub keeps a file under: it puts a dot in the place of what it does not take, one for several in a row and
 * none at the ends.
 */
export function storedName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
  const kept = `${plain.startsWith('.') ? 'default' : ''}${plain}`
    .replace(/[^a-zA-Z0-9\-_+@.]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^\.|\.$/g, '')
  return kept !== name && !kept.includes('.') ? `default.${kept}` : kept
}
