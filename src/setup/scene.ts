import { forgeLinks, type Forge } from '../git/remote.ts'
import { formatOf } from '../bom/lockfiles/formats.ts'
import { joinSettings, type CarryOver, type LeftBehind, type Settings } from './carry-over.ts'
import { conventionalShare, habitsOf, type Habits } from './habits.ts'
import { isPeerFile, readPeers } from './peers.ts'
import { releasersIn, type Releaser } from './releasers.ts'
import { planTags, type TagPlan } from './tag-plan.ts'
import { fieldsOf, readWritten, textOf } from './written-file.ts'
import { brokenRoots, isWorkspaceRoot, workspacesOf } from './workspaces.ts'

/** The systems that `init` writes a run for. */
export type CiSystem = 'github' | 'gitlab' | 'jenkins' | 'circleci' | 'none'

/** What was read of a repository. */
export interface Ground {
  readonly paths: readonly string[]
  readonly texts: ReadonlyMap<string, string>
  readonly manifests: readonly string[]
  readonly tagNames: readonly string[]
  /** When each was made, in seconds since 1970. */
  readonly taggedAt: ReadonlyMap<string, number>
  readonly commits: Parameters<typeof habitsOf>[0]
  /** The web address of the repository, without user and password; null where there is none. */
  readonly repositoryUrl: string | null
  /** The name of the folder that it lies in. */
  readonly folder: string
}

/** What a repository is, as far as `init` has to know. */
export interface Scene {
  readonly product: string
  readonly repositoryUrl: string | null
  readonly forge: Forge | null
  /** Set where the address does not tell which forge it is, and something else does. */
  readonly toldForge: Forge | null
  readonly ci: CiSystem
  /** CI systems that are here and that nothing is written for. */
  readonly otherCi: readonly string[]
  readonly tagPlan: TagPlan
  readonly lockfiles: readonly string[]
  readonly carried: readonly CarryOver[]
  readonly left: readonly LeftBehind[]
  readonly unreadable: readonly string[]
  readonly settings: Settings
  readonly releasers: readonly Releaser[]
  readonly habits: Habits
  readonly share: number | null
  readonly style: 'keep-a-changelog' | 'common-changelog' | null
  readonly paths: ReadonlySet<string>
}

/** Whether a file has to be read, by its path, before manifests are known. */
export function isTelling(path: string): boolean {
  return (
    isPeerFile(path) ||
    isWorkspaceRoot(path) ||
    path === 'CHANGELOG.md' ||
    /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.yml|\.circleci\/config\.yml|Jenkinsfile)$/.test(path)
  )
}

/** What a repository is, from what was read of it. */
export function lookAt(ground: Ground): Scene {
  const { paths, texts, repositoryUrl } = ground
  const known = new Set(paths)
  const workspaces = workspacesOf(texts, ground.manifests)
  const names = new Map(workspaces.map(({ folder, name }) => [folder, name]))
  const { carried, left, unreadable } = readPeers(texts, { paths: known, names })
  const settings = joinSettings(carried)
  const product = productOf(ground, names.get('.') ?? null)
  const forge = repositoryUrl === null ? null : forgeLinks(repositoryUrl).forge
  const toldForge =
    forge !== 'gitlab' && known.has('.gitlab-ci.yml') && !isPublicHost(repositoryUrl) ? 'gitlab' : null
  const habits = habitsOf(ground.commits)
  const changelog = texts.get('CHANGELOG.md')
  return {
    product,
    repositoryUrl,
    forge: repositoryUrl === null ? null : (toldForge ?? forge),
    toldForge: repositoryUrl === null ? null : toldForge,
    ci: ciOf(known, paths, toldForge ?? forge),
    otherCi: otherSystems.filter(([path]) => known.has(path)).map(([, name]) => name),
    tagPlan: planTags({ ...ground, workspaces, settings, product }),
    lockfiles: paths.filter((path) => formatOf(path) !== undefined && !isExample(path)),
    carried,
    left: [...carried.flatMap((one) => one.left), ...left],
    unreadable: [...new Set([...unreadable, ...brokenRoots(texts)])],
    settings,
    releasers: releasersIn(texts),
    habits,
    share: conventionalShare(habits),
    style: changelog === undefined ? null : styleOf(changelog),
    paths: known,
  }
}

/** What people call the product: the repository's name, else what its manifest says, else its folder. */
function productOf({ repositoryUrl, folder, texts }: Ground, manifestName: string | null): string {
  const manifest = fieldsOf(readWritten('package.json', texts.get('package.json') ?? '{}')?.value)
  const named =
    textOf(manifest['productName']) ??
    repositoryUrl?.slice(repositoryUrl.lastIndexOf('/') + 1) ??
    manifestName ??
    folder
  return named.replace(/\s+/g, ' ').trim() || 'product'
}

const otherSystems: readonly (readonly [path: string, name: string])[] = [
  ['azure-pipelines.yml', 'Azure Pipelines'],
  ['bitbucket-pipelines.yml', 'Bitbucket Pipelines'],
]

/** What is here counts; where nothing is, what the forge brings. */
function ciOf(known: ReadonlySet<string>, paths: readonly string[], forge: Forge | null): CiSystem {
  if (known.has('.gitlab-ci.yml')) return 'gitlab'
  if (paths.some((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path))) return 'github'
  if (known.has('Jenkinsfile')) return 'jenkins'
  if (known.has('.circleci/config.yml')) return 'circleci'
  if (otherSystems.some(([path]) => known.has(path))) return 'none'
  return forge === 'github' || forge === 'gitlab' ? forge : 'none'
}

function isPublicHost(url: string | null): boolean {
  return (
    url === null || /^https?:\/\/(?:github\.com|bitbucket\.org|codeberg\.org|dev\.azure\.com)\//.test(url)
  )
}

/** The formats of https://keepachangelog.com and https://common-changelog.org, which files that follow them name. */
function styleOf(changelog: string): Scene['style'] {
  const head = changelog.slice(0, 4_000)
  if (/keepachangelog\.com/i.test(head)) return 'keep-a-changelog'
  return /common-changelog\.org/i.test(head) ? 'common-changelog' : null
}

function isExample(path: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__|fixtures?|__fixtures__|examples?|templates?|testdata|node_modules|vendor)\//i.test(
    path,
  )
}
