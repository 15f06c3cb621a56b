import { checksumLine } from '../attestation/checksum.ts'
import type { Configuration } from '../config/schema.ts'
import type { Files } from '../edge/edge.ts'
import type { Repository } from '../edge/git/repository.ts'
import type { Release, ReleaseNotes } from '../notes/document.ts'
import type { ReleaseBom } from '../page/release-bom.ts'
import { latestFirst } from '../page/release-order.ts'
import { releaseFolders } from '../page/release-path.ts'
import { audienceOf } from './audience.ts'
import { billOfStock, takeStock, type Bill } from './bill.ts'
import {
  compareInside,
  dependenciesOf,
  nameOf,
  openInside,
  type Opened,
  type ReadableBill,
} from './inside.ts'
import { packagesOf } from './packages.ts'

/** What every bill of materials of a site is called, below the folder of its release. */
const fileName = 'bom.cdx.json'

/** So many releases are kept to be compared with: branches that go on beside each other. */
const mostKept = 12

/** So many releases whose lockfiles could not be read are named one by one. */
const mostNamed = 20

export interface PageBomsRequest {
  /** The releases of the site, as its readers get them: what they are not told is in no bill of materials. */
  readonly notes: ReleaseNotes
  readonly configuration: Configuration
  /** For how many of the newest releases of each package. */
  readonly count: number | 'all'
  /** The folder of the site. */
  readonly output: string
  /** Whether the site is for an audience: its bills of materials then name nobody who is not configured as their author. */
  readonly forAudience: boolean
  /** Ends between two releases. */
  readonly signal?: AbortSignal
}

/** What is inside the newest releases of a site. */
export interface PageBoms {
  readonly boms: readonly ReleaseBom[]
  /** What a release tells of its dependencies, by its tag. */
  readonly dependencies: ReadonlyMap<string, NonNullable<Release['dependencies']>>
  /** Paths below the folder, in the order they were written. */
  readonly written: readonly string[]
  readonly unchanged: readonly string[]
  /** What could not be read. */
  readonly incomplete: readonly string[]
}

/**
 * Draws up the bill of materials of the newest releases of a site and writes it to their folders (`bom.cdx.json`, and its
 * SHA-256 in a file beside it), and tells what changed inside since the release before each of them. The bytes are those of
 * `waybill bom --ref TAG`; a file that has them already is not written again. A release without a lockfile has none.
 *
 * Each is drawn up once, oldest release first, though it is compared with the next one too, and only what the next ones
 * need is kept. Throws what `billOf` throws, and what the edge throws for an unwritable folder.
 */
export async function publishBoms(
  { repository, files }: { readonly repository: Repository; readonly files: Files },
  request: PageBomsRequest,
): Promise<PageBoms> {
  const { notes, output, signal } = request
  const tagged = taggedOf(notes.releases)
  const wanted = newestOf(tagged, request.count)
  const paths = releaseFolders(tagged)
  const folders = new Map(tagged.map(({ tag }, index) => [tag, paths[index] ?? '']))
  const shelf = await openShelf(repository, request, wanted)
  const told = {
    boms: [] as ReleaseBom[],
    dependencies: new Map<string, NonNullable<Release['dependencies']>>(),
    written: [] as string[],
    unchanged: [] as string[],
    failures: [] as string[],
  }
  for (const release of wanted) {
    if (signal?.aborted) break
    const { now, bill, before } = await shelf.take(release)
    const { fault, ...sides } = compareInside(now, before)
    told.failures.push(...now.failures, ...fault)
    if (bill === null) continue
    const folder = folders.get(release.tag) ?? ''
    for (const [path, content] of filesOf(bill, folder)) {
      const there = await files.holds(`${output}/${path}`, content)
      if (!there) await files.write(`${output}/${path}`, content)
      told[there ? 'unchanged' : 'written'].push(path)
    }
    told.boms.push(bomOf(release, bill))
    const dependencies = await dependenciesOf(sides)
    if (dependencies !== null) told.dependencies.set(release.tag, dependencies)
  }
  const { failures, ...rest } = told
  return { ...rest, incomplete: named(failures) }
}

/** The notes with what their releases tell of dependencies, by tag. */
export function withDependencies(notes: ReleaseNotes, dependencies: PageBoms['dependencies']): ReleaseNotes {
  if (dependencies.size === 0) return notes
  const releases = notes.releases.map((release) => {
    const told = dependencies.get(release.tag ?? '')
    return told === undefined ? release : { ...release, dependencies: told }
  })
  return { ...notes, releases }
}

type Tagged = Release & { readonly tag: string }

/** As the site has them, newest first. Drafts have no page for good, and no bill of materials. */
function taggedOf(releases: readonly Release[]): Tagged[] {
  return latestFirst(releases.filter((release): release is Tagged => release.tag !== null))
}

/** The newest releases of each package, one package after the other, oldest release first. */
function newestOf(releases: readonly Tagged[], count: number | 'all'): Tagged[] {
  const packages = new Map<string, Tagged[]>()
  for (const release of releases) {
    const name = release.package ?? ''
    const among = packages.get(name) ?? []
    packages.set(name, among)
    if (count === 'all' || among.length < count) among.push(release)
  }
  return [...packages.values()].flatMap((among) => among.toReversed())
}

/** What is kept of a bill of materials: for a large product the parts that it was written from take ten times as much. */
interface Drawn extends ReadableBill {
  readonly bom: ReadableBill['bom'] & Pick<Bill['bom'], 'summary'>
}

/** A release with its bill of materials, and the release before it as far as it is compared. */
interface Taken {
  readonly now: Opened
  readonly bill: Drawn | null
  /** Null where there is none. */
  readonly before: Opened | null
}

/** The releases that were opened, each for as long as one that comes after it is compared with it. */
async function openShelf(
  repository: Repository,
  request: PageBomsRequest,
  wanted: readonly Tagged[],
): Promise<{ take(release: Tagged): Promise<Taken> }> {
  const belowOf = await foldersOfPackages(repository, request, wanted)
  const lastUse = new Map(wanted.map(({ previousTag }, index) => [previousTag, index]))
  const kept = new Map<string, Opened>()
  let at = -1
  const keep = (tag: string, opened: Opened) => {
    kept.delete(tag)
    if ((lastUse.get(tag) ?? -1) > at) kept.set(tag, opened)
    for (const name of kept.keys())
      if ((lastUse.get(name) ?? -1) <= at || kept.size > mostKept) kept.delete(name)
  }
  const draw = async (commit: string, release: Release | null, below: string): Promise<Drawn | null> => {
    const stock = await takeStock(repository, commit, below)
    const { forAudience, configuration, notes } = request
    const committer = forAudience ? { ...stock.committer, name: '' } : stock.committer
    return drawnOf(await billOfStock({ ...stock, committer }, { notes, release, configuration, below }))
  }
  const before = async ({ previousTag: tag }: Tagged, below: string): Promise<Opened | null> => {
    if (tag === null) return null
    const known = kept.get(tag)
    if (known !== undefined) return known
    const commit = await repository.resolve(tag)
    if (commit === null) return null
    // Its own page is not written now, so nothing but its lockfiles counts.
    const opened = await openInside(await draw(commit, null, below), { ref: tag, commit, below })
    keep(tag, opened)
    return opened
  }
  return {
    take: async (release) => {
      at += 1
      const below = belowOf(release)
      const earlier = await before(release, below)
      const bill = await draw(release.commit, release, below)
      const now = await openInside(bill, { ...nameOf(release), below })
      keep(release.tag, now)
      return { now, bill, before: earlier }
    },
  }
}

/** The folder whose lockfiles are a release's: its package's, else all of the repository. */
async function foldersOfPackages(
  repository: Repository,
  { configuration }: PageBomsRequest,
  wanted: readonly Release[],
): Promise<(release: Release) => string> {
  if (wanted.every((release) => release.package === undefined)) return () => ''
  const { tags } = await repository.tags()
  const packages = await packagesOf(
    repository,
    configuration,
    tags.map(({ name }) => name),
  )
  const folders = new Map(packages.map(({ name, folder }) => [name, folder]))
  return (release) => folders.get(release.package ?? '') ?? ''
}

function drawnOf(bill: Bill | null): Drawn | null {
  if (bill === null) return null
  const { document, summary, errors } = bill.bom
  return { bom: { document, summary, errors }, unread: bill.unread }
}

function filesOf({ bom: { document, summary } }: Drawn, folder: string): (readonly [string, string])[] {
  const path = `${folder}${fileName}`
  return [
    [path, document],
    [`${path}.sha256`, checksumLine({ name: fileName, sha256: summary.sha256 })],
  ]
}

function bomOf(release: Tagged, { bom: { summary, errors }, unread }: Drawn): ReleaseBom {
  return {
    tag: release.tag,
    package: release.package ?? null,
    file: fileName,
    spec: summary.spec,
    bytes: summary.bytes,
    sha256: summary.sha256,
    components: summary.components,
    unread: [...errors.map(({ at }) => at?.file ?? 'a lockfile'), ...unread.map(({ path }) => path)],
  }
}

/** A lockfile that breaks once may be broken for a hundred releases. */
function named(failures: readonly string[]): string[] {
  const left = failures.length - mostNamed
  return left <= 0
    ? [...failures]
    : [...failures.slice(0, mostNamed), `... and ${left} more that could not be read.`]
}

/**
 * Whether the releases of a site tell what is inside them: who reads of breaking changes only reads of no dependency
 * (`selectChanges`). Throws AUDIENCE_UNKNOWN.
 */
export function tellsInside(configuration: Configuration, audience: string | null): boolean {
  return audience === null || audienceOf(configuration, audience).wants?.breaking !== 'only'
}
