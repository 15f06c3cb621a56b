import type { ComposedBom, BomInput } from '../bom/compose.ts'
import type { Organization } from '../bom/organization.ts'
import type { Ignored } from '../bom/lockfiles/found.ts'
import type { BomFormat, SpecVersion } from '../bom/specification.ts'
import type { Configuration } from '../config/schema.ts'
import type { Committer } from '../edge/git/opening.ts'
import type { Repository } from '../edge/git/repository.ts'
import { forgeLinks } from '../git/remote.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import type { Tree } from '../edge/tree.ts'
import type { GatheredLockfiles } from './lockfiles.ts'

/** The bill of materials of a commit, and the lockfiles that were left out of it with the reasons. */
export interface Bill {
  readonly bom: ComposedBom
  readonly ignored: readonly Pick<Ignored, 'path' | 'reason'>[]
  /** Lockfiles of formats that nobody can read. */
  readonly unread: readonly Pick<Ignored, 'path' | 'reason'>[]
  /** False when there is a lockfile that could not be read. */
  readonly whole: boolean
}

/** What a bill of materials is written about, and how. */
export interface BillRequest {
  readonly notes: Pick<ReleaseNotes, 'repository'>
  readonly release: Release | null
  /** The version that the tag names, where no more of the release is known. */
  readonly version?: string | null
  readonly configuration: Pick<Configuration, 'bom'>
  /** Only what lies in this folder, relative to the top. */
  readonly below?: string
  readonly spec?: SpecVersion | null
  readonly format?: BomFormat
  fillLicenses?: BomInput['fillLicenses']
}

type BomRules = Exclude<Configuration['bom'], string>

/** What is configured, where it is one word too. */
export function bomRules({ bom }: Pick<Configuration, 'bom'>): BomRules {
  return typeof bom === 'string' ? { required: bom === 'required' } : bom
}

/** What a commit holds for a bill of materials, and who committed it. */
export interface Stock {
  readonly commit: string
  readonly gathered: GatheredLockfiles
  readonly committer: Committer
}

/** Reads the lockfiles of a commit out of git, without a checkout: those in a folder, relative to the top. */
export async function takeStock(repository: Repository, commit: string, below: string): Promise<Stock> {
  const [gathered, committer] = await Promise.all([
    repository.tree(commit, below).then(gather),
    repository.committer(commit),
    import('../bom/compose.ts').then(({ loadParts }) => loadParts()),
  ])
  return { commit, gathered, committer }
}

/**
 * Composes the bill of materials of the release at a commit from the lockfiles there.
 * Null when the commit has no lockfile. Throws what `composeBom` throws.
 */
export async function billOf(
  repository: Repository,
  commit: string,
  request: BillRequest,
): Promise<Bill | null> {
  return billOfStock(await takeStock(repository, commit, request.below ?? ''), request)
}

/** The same of what was read before. */
export function billOfStock(stock: Stock, request: BillRequest): Promise<Bill | null> {
  const { commit, gathered, committer } = stock
  return compose(gathered, { ...request, commit, timestamp: committer.at, committer: committer.name })
}

interface Drawing extends BillRequest {
  /** Null for a folder without git. */
  readonly commit: string | null
  /** RFC 3339. */
  readonly timestamp: string
  readonly committer: string | null
}

/** The same from any tree of files. */
export async function billFrom(tree: Tree, drawing: Drawing): Promise<Bill | null> {
  return compose(await gather(tree), drawing)
}

async function gather(tree: Tree): Promise<GatheredLockfiles> {
  const { gatherLockfiles } = await import('./lockfiles.ts')
  return gatherLockfiles(tree)
}

async function compose(
  { lockfiles, ignored, refused }: GatheredLockfiles,
  drawing: Drawing,
): Promise<Bill | null> {
  const unread = ignored.filter((one) => one.unread)
  if (lockfiles.length + refused.length + unread.length === 0) return null
  const { composeBom } = await import('../bom/compose.ts')
  const { release, notes, fillLicenses } = drawing
  const rules = bomRules(drawing.configuration)
  const left = ignored.filter((one) => !one.unread).map(({ path, reason }) => ({ path, reason }))
  const bom = await composeBom({
    lockfiles,
    refused,
    unread,
    ignored: left,
    root: { name: null, version: drawing.version ?? (release?.tag ? release.version : null) },
    release,
    releaseUrl: releaseUrlOf(drawing),
    repositoryUrl: notes.repository.url,
    commit: drawing.commit,
    packageName: null,
    timestamp: drawing.timestamp,
    author: rules.author ?? drawing.committer,
    toolVersion: __WAYBILL_VERSION__,
    ...specOf(drawing.spec ?? rules.spec),
    format: drawing.format ?? 'json',
    manufacturer: organization(rules.manufacturer),
    supplier: organization(rules.supplier),
    dataLicense: rules['data-license'] ?? null,
    ...(fillLicenses ? { fillLicenses } : {}),
  })
  return {
    bom,
    unread: unread.map(({ path, reason }) => ({ path, reason })),
    whole: bom.errors.length === 0 && unread.length === 0,
    ignored: left,
  }
}

function specOf(spec: SpecVersion | undefined): { readonly spec?: SpecVersion } {
  return spec === undefined ? {} : { spec }
}

function organization(configured: BomRules['manufacturer']): Organization | null {
  if (configured === undefined) return null
  const { name, url, email = null } = configured
  return { name, urls: url === undefined ? [] : [url], email }
}

/** Where the forge shows the release; null for a draft and where there is no forge. */
function releaseUrlOf({ notes, release }: Pick<BillRequest, 'notes' | 'release'>): string | null {
  const { url, forge } = notes.repository
  return url === null || !release?.tag ? null : forgeLinks(url, forge).tag(release.tag)
}
