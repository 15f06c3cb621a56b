import type { DeploymentReport } from '../../forge/forge-deployment.ts'
import type { ForgeAddress } from '../../forge/forge-address.ts'
import type { ForgeRelease, WantedRelease } from '../../forge/forge-release.ts'

/**
 * What Waybill does at a forge. Everything may be called again: what is there already is found and left as it is, or brought to what
 * is wanted. Throws FORGE_REFUSED (the permission that is missing is named), FORGE_LIMITED, FORGE_UNREACHABLE, or RELEASE_DIFFERS
 * for what can no longer be changed.
 */
export interface ForgeHost {
  readonly address: ForgeAddress
  readonly releases: {
    /** The release of a tag, published or a draft; null where there is none. */
    find(tag: string): Promise<ForgeRelease | null>
    /** Makes it, or mends it: first a draft, then every file with its digest compared, published last. */
    put(wanted: WantedRelease, tell: (step: string) => void): Promise<ForgeRelease>
  }
  readonly deployments: {
    /** Gives the forge's id of the deployment. */
    report(report: DeploymentReport): Promise<{ readonly id: string; readonly url: string | null }>
  }
  readonly comments: {
    /** One comment on a pull request, found again by its marker: written, or brought up to date, or left. */
    put(comment: PullRequestComment): Promise<{ readonly url: string; readonly became: CommentFate }>
  }
  /** What the token may do, as far as the forge tells. Never throws for a refusal: that is an answer too. */
  access(): Promise<ForgeAccess>
  /** Rules of the forge that would stand in the way of a plain push to a branch, in words; none where it tells nothing. */
  rulesOf(branch: string): Promise<readonly string[]>
}

export interface PullRequestComment {
  /** The number of the pull or merge request. */
  readonly number: string
  /** Markdown. */
  readonly body: string
  /** An HTML comment that only Waybill writes; part of `body`. */
  readonly marker: string
}

export type CommentFate = 'written' | 'updated' | 'unchanged'

export interface ForgeAccess {
  /** Null when it answered; else what stands in the way, in words. */
  readonly obstacle: string | null
  /** Whose token it is; null where the forge does not tell. */
  readonly who: string | null
  /** Whether it may push and make releases; null where the forge does not tell. */
  readonly mayWrite: boolean | null
  /** The scopes of a classic token; null for others. */
  readonly scopes: readonly string[] | null
  /** How far the forge's clock is ahead of ours, in milliseconds; null where it sent no date. */
  readonly aheadMs: number | null
  /** Whether published releases can no longer be changed; null where the forge does not tell. */
  readonly immutableReleases: boolean | null
}
