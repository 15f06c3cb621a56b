/** A release as the stand-in holds it, in the fields of GitHub's interface. */
export interface HeldRelease {
  readonly id: number
  tag: string
  /** The commit that the tag names, or shall name. */
  target: string
  name: string
  body: string
  draft: boolean
  prerelease: boolean
  immutable: boolean
  readonly createdAt: Date
  publishedAt: Date | null
  assets: HeldAsset[]
}

/** A file of a release; `starter` is what an upload leaves that broke off. */
export interface HeldAsset {
  readonly id: number
  readonly name: string
  readonly label: string
  readonly mediaType: string
  readonly content: Buffer
  readonly sha256: string
  readonly state: 'uploaded' | 'starter'
}

export interface HeldStatus {
  readonly id: number
  readonly state: string
  readonly description: string
  readonly environment: string
  readonly environmentUrl: string
  readonly logUrl: string
}

export interface HeldDeployment {
  readonly id: number
  readonly ref: string
  readonly sha: string
  readonly environment: string
  readonly production: boolean
  readonly description: string
  readonly payload: unknown
  readonly statuses: HeldStatus[]
}

export interface HeldComment {
  readonly id: number
  /** Of the issue or the pull request. */
  readonly number: number
  readonly author: string
  body: string
}

/** What the stand-in holds of one repository. */
export interface HeldRepository {
  /** `owner/name`. */
  readonly path: string
  releases: HeldRelease[]
  /** The highest id of a release or a file so far. */
  lastId: number
  /** The id of the release that is shown as the latest. */
  latest: number | null
  /** What GraphQL tells of commits, by object id: `{ author, associatedPullRequests }`. */
  readonly commits: Map<string, Readonly<Record<string, unknown>>>
  /** The commits of tags, for deployments of a tag. */
  readonly tags: Map<string, string>
  readonly deployments: HeldDeployment[]
  comments: HeldComment[]
  /** Tags of immutable releases that were deleted: nobody gets them again. */
  readonly spentTags: Set<string>
  /** Rules of rulesets, by branch, as GitHub lists them. */
  readonly rules: Map<string, readonly unknown[]>
  /** Branches with the older kind of protection: the checks that it asks for. */
  readonly protectedBranches: Map<string, readonly string[]>
}

/** A repository with nothing in it. */
export function emptyRepository(path: string): HeldRepository {
  return {
    path,
    releases: [],
    lastId: 0,
    latest: null,
    commits: new Map(),
    tags: new Map(),
    deployments: [],
    comments: [],
    spentTags: new Set(),
    rules: new Map(),
    protectedBranches: new Map(),
  }
}
