/**
 * Where the references in a text lead, as a plain value that templates can hand on. What no entry knows stays text:
 * `UTF-8` is a reference only for somebody who configured `UTF-{number}`.
 */
export interface TextLinks {
  /** What a prefix and a number lead to: `#12`, `GH-12`, `!12`, `AB#12`, `PROJ-12`. `{number}` is in each URL. */
  readonly references: readonly { readonly prefix: string; readonly url: string }[]
  /** What `group/name`, a mark and a number lead to: `acme/api#12`. `{repository}` and `{number}` are in each URL. */
  readonly elsewhere: readonly { readonly mark: string; readonly url: string }[]
  /** What `pull request #12` leads to where pull requests are not numbered with the issues; else null. */
  readonly pullRequest: string | null
}
