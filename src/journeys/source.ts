import type { Configuration } from '../config/schema.ts'
import type { Environment } from '../edge/edge.ts'
import type { Repository } from '../edge/git/repository.ts'
import { WaybillError } from '../errors.ts'
import type { CommitFacts } from '../forge/commit-facts.ts'
import { noOverrides, type Overrides } from '../notes/overrides.ts'

/** What a forge answered about commits, and in plain sentences what it did not. */
export interface ForgeAnswer {
  readonly facts: ReadonlyMap<string, CommitFacts>
  readonly failures: readonly string[]
}

/** What notes are drafted from: the repository, what was configured, and whether the forge may be asked. */
export interface Source {
  readonly repository: Repository
  readonly configuration: Configuration
  readonly overrides: Overrides
  /** A package of a monorepo; null for the main family and everything in it. */
  readonly package: string | null
  /** `SOURCE_DATE_EPOCH`: what a draft is dated, in seconds since 1970-01-01 UTC; null for its commit's date. */
  readonly date: number | null
  /** Asks the forge about commits; null where nobody asked for that. */
  readonly enrich: ((oids: readonly string[]) => Promise<ForgeAnswer>) | null
  /** False where nobody is told who contributes for the first time; default: true. */
  readonly newcomers?: boolean
}

/** A source with nothing but the repository and its configuration. */
export function plainSource(repository: Repository, configuration: Configuration): Source {
  return { repository, configuration, overrides: noOverrides, package: null, date: null, enrich: null }
}

/**
 * The date that `SOURCE_DATE_EPOCH` sets for everything a build makes (reproducible-builds.org/specs/source-date-epoch).
 * Throws INPUT_INVALID for what is no number of seconds: a date that is silently another one is no reproducible build.
 */
export function sourceDate({ variable }: Pick<Environment, 'variable'>): number | null {
  const text = variable('SOURCE_DATE_EPOCH')
  if (text === undefined || text === '') return null
  if (/^\d{1,11}$/.test(text)) return Number(text)
  throw new WaybillError('INPUT_INVALID', 'SOURCE_DATE_EPOCH is no number of seconds since 1970.', {
    hint: 'For example: SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)',
  })
}
