/** What a forge knows about a commit. */
export interface CommitFacts {
  /** The account of its author, without `@`; null where the forge knows none. */
  readonly login: string | null
  /** The pull or merge request that brought it into this repository; null where none was merged. */
  readonly pullRequest: PullRequestFacts | null
}

export interface PullRequestFacts {
  /** Without `#` or `!`. */
  readonly number: string
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** The account that opened it, without `@`; a bot's ends in `[bot]`. */
  readonly author: string | null
}
