import type { CommitFacts } from '../forge/commit-facts.ts'

/** What was asked of the world about a range: empty where nobody asked. */
export interface Findings {
  /** By commit: what the forge knows about it. */
  readonly enriched: ReadonlyMap<string, CommitFacts>
  /** By commit: what git calls its patch, equal for equal changes. */
  readonly patches: ReadonlyMap<string, string>
}

export const noFindings: Findings = { enriched: new Map(), patches: new Map() }
