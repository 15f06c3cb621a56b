import type { Opening } from '../edge/git/opening.ts'
import type { World } from '../edge/world.ts'
import type { CommonOptions, Options } from './options.ts'
import type { Outcome } from './outcome.ts'
import type { Screen } from './screen.ts'

/** What a verb gets from its door: the arguments, the world, a way to tell of progress, and the signal to stop. */
export interface Call {
  readonly arguments: readonly (string | undefined)[]
  readonly options: Options
  readonly common: CommonOptions
  readonly world: World
  readonly screen: Pick<Screen, 'progress' | 'remark'> & Partial<Pick<Screen, 'status'>>
  readonly signal: AbortSignal
  /** What was asked of git before anything was loaded; null where nothing was. */
  readonly begun: Opening | null
}

/** A verb: from a call to what it came to. It throws WaybillError for what its user can mend. */
export type Verb = (call: Call) => Promise<Outcome>

/** One command of the line: its words, its options, and where its verb is loaded from when it is wanted. */
export interface CommandEntry {
  readonly name: string
  readonly argument?: string
  readonly summary: string
  readonly examples: readonly string[]
  readonly group:
    | 'Start here'
    | 'Before the release'
    | 'The release'
    | 'The shipment'
    | 'The readers'
    | 'The record'
  readonly options: readonly (readonly [flags: string, description: string, fallback?: string])[]
  /** Set for a command that needs no `waybill.yml` and reads none. */
  readonly standalone?: true
  /** Set for a command that runs until it is stopped: no step of a workflow. */
  readonly endless?: true
  /** Set for a command for people at a terminal: no step of a workflow. */
  readonly personal?: true
  load(): Promise<Verb>
}
