import type { Configuration } from '../config/schema.ts'

/** What of a configuration is looked at: all of it, or what one environment has to do with. */
export interface Scope {
  readonly environments: readonly string[]
  readonly audiences: readonly string[]
  readonly channels: ReadonlySet<'slack' | 'email' | 'webhook' | 'teams' | 'discord'>
}

const channelKeys = ['slack', 'email', 'webhook', 'teams', 'discord'] as const

/** With an environment: it alone, who is told of it, and how they are reached. A channel that nobody uses is not looked at. */
export function scopeOf(configuration: Configuration, environment: string | null): Scope {
  const environments = environment === null ? Object.keys(configuration.environments) : [environment]
  const told =
    environment === null
      ? Object.keys(configuration.audiences)
      : (configuration.environments[environment]?.notify ?? [])
  const audiences = told.filter((name) => configuration.audiences[name] !== undefined)
  const channels = channelKeys.filter((key) =>
    audiences.some((name) => configuration.audiences[name]?.[key] !== undefined),
  )
  return { environments, audiences, channels: new Set(channels) }
}
