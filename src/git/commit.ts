/** A person as git names them, after `.mailmap`. The address is for telling people apart; it is never printed. */
export interface Signature {
  readonly name: string
  readonly email: string
}

/** What git gives for one commit. */
export interface Commit {
  /** Full object id, lower-case hex (40 or 64 digits). */
  readonly oid: string
  readonly parents: readonly string[]
  readonly author: Signature
  /** Author date in whole seconds since 1970-01-01 UTC: a cherry-pick keeps it. */
  readonly authoredAt: number
  /** Committer date in whole seconds since 1970-01-01 UTC. */
  readonly committedAt: number
  /** The message as written, up to a NUL if it has one. */
  readonly message: string
  /** The files that it changed against its parent, from the root of the repository; null where nobody asked for them. */
  readonly paths: readonly string[] | null
}
