import { join } from 'node:path'
import type { Configuration } from '../../config/schema.ts'
import type { CommitFacts } from '../../forge/commit-facts.ts'
import { forgeAddress, type ForgeAddress } from '../../forge/forge-address.ts'
import { webAddress } from '../../git/remote.ts'
import type { Clock } from '../edge.ts'
import type { Repository } from '../git/repository.ts'
import { createPrivateHosts, type PrivateHosts } from '../private-hosts.ts'
import { mayAddress } from '../request.ts'
import type { World } from '../world.ts'
import type { Answers, ForgeConnection } from './answers.ts'
import { openEnrichmentCache } from './enrichment-cache.ts'
import { tokenOf } from './token.ts'

/** What a forge knows about commits, and in plain sentences, without secrets, what it did not tell and why. */
export interface Enrichment {
  readonly facts: ReadonlyMap<string, CommitFacts>
  readonly failures: readonly string[]
}

export interface Forge {
  /** Asks about these commits and no others; what an earlier run learned is not asked again. Never rejects. */
  enrich(oids: readonly string[], signal: AbortSignal): Promise<Enrichment>
}

export interface ForgeOptions {
  /** The repository's web address. */
  readonly repositoryUrl: string
  /** Which forge it is; null to tell by the host's name. */
  readonly forge: string | null
  /** Another base URL of the forge's interface, for tests and proxies; null for the forge's own. */
  readonly api: string | null
  readonly token: string | null
  /** `<git directory>/waybill`. */
  readonly cacheFolder: string
  readonly clock: Pick<Clock, 'now' | 'sleep'>
  readonly privateHosts: PrivateHosts
  /** For one answer; default 30 seconds. */
  readonly timeoutMs?: number
  /** Before the first repetition after a passing fault; default one second. */
  readonly pauseMs?: number
}

/**
 * Opens the forge of a repository; nothing is asked yet. Null for a forge that is not known how to ask. Only https, except to
 * hosts in `network.private-hosts`; the token is in no failure and not in the cache.
 */
export function openForge(options: ForgeOptions): Forge | null {
  const address = forgeAddress(options.repositoryUrl, options)
  if (address === null) return null
  const { token, clock, privateHosts, timeoutMs = 30_000, pauseMs = 1000 } = options
  const connection: ForgeConnection = { address, token, clock, privateHosts, timeoutMs, pauseMs }
  const source = `${address.api} ${address.path}`
  const cache = openEnrichmentCache({ folder: options.cacheFolder, source, clock })
  return {
    enrich: async (oids, signal) => {
      const known = await cache.recall(oids)
      const asked = [...new Set(oids)].filter((oid) => !known.has(oid))
      if (asked.length === 0) return { facts: known, failures: [] }
      const obstacle = obstacleTo(connection)
      if (obstacle !== null) return { facts: known, failures: [obstacle] }
      const { facts, unanswered } = await ask(connection, asked, signal)
      await cache.keep(facts)
      return {
        facts: new Map([...known, ...facts]),
        failures: sentencesOf(address, unanswered, new Set(oids).size),
      }
    },
  }
}

async function ask(
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Answers> {
  if (connection.address.kind === 'github') {
    const { askGithub } = await import('./github.ts')
    return askGithub(connection, oids, signal)
  }
  const { askGitlab } = await import('./gitlab.ts')
  return askGitlab(connection, oids, signal)
}

/** Why there is no use in asking. */
function obstacleTo({ address, token, privateHosts }: ForgeConnection): string | null {
  const url = URL.canParse(address.api) ? new URL(address.api) : null
  if (url === null || !mayAddress(url, privateHosts))
    return `${address.name} was not asked: its address is not https, and its host is not in network.private-hosts.`
  if (address.kind === 'github' && token === null)
    return 'GitHub was not asked: it answers this only to a token. Set GITHUB_TOKEN; in a workflow, to the token of the job.'
  return null
}

/** One sentence a reason, with how many commits it kept in the dark. */
function sentencesOf({ name }: ForgeAddress, unanswered: Answers['unanswered'], total: number): string[] {
  const byReason = new Map<string, string[]>()
  for (const [oid, reason] of unanswered) {
    const others = byReason.get(reason)
    if (others) others.push(oid)
    else byReason.set(reason, [oid])
  }
  return [...byReason].map(([reason, oids]) => {
    const which = oids.length === 1 ? ` (${(oids[0] ?? '').slice(0, 12)})` : ''
    return `${name} told nothing about ${oids.length} of ${total} commits${which}: ${reason.replace(/\.$/, '')}.`
  })
}

/** What `--enrich` asks with: the forge of a remote, as the run's world has it. Its failures say what stands in the way. */
export function openForgeOf(given: {
  /** The remote's URL, or the configured address; null where there is none. */
  readonly remote: string | null
  readonly source: {
    readonly repository: Pick<Repository, 'gitDirectory'>
    readonly configuration: Configuration
  }
  readonly world: Pick<World, 'environment' | 'clock'>
  readonly signal: AbortSignal
}): (oids: readonly string[]) => Promise<Enrichment> {
  const { remote, source, world, signal } = given
  const variable = (...names: readonly string[]) =>
    names
      .map((name) => world.environment.variable(name))
      .find((value) => value !== undefined && value !== '') ?? null
  const repositoryUrl = remote === null ? null : webAddress(remote)
  const wish = { forge: source.configuration.forge ?? null, api: variable('WAYBILL_FORGE_API') }
  const address = repositoryUrl === null ? null : forgeAddress(repositoryUrl, wish)
  const forge =
    repositoryUrl === null
      ? null
      : openForge({
          ...wish,
          repositoryUrl,
          token: address === null ? null : tokenOf(address, repositoryUrl, variable),
          cacheFolder: join(source.repository.gitDirectory, 'waybill'),
          clock: world.clock,
          privateHosts: createPrivateHosts(source.configuration.network['private-hosts']),
        })
  if (forge !== null) return (oids) => forge.enrich(oids, signal)
  const failure =
    repositoryUrl === null
      ? 'No forge was asked: the repository has no remote with a web address. Set `repository` in waybill.yml.'
      : `No forge was asked: ${new URL(repositoryUrl).host} is not known to be GitHub or GitLab. Set \`forge\` in waybill.yml.`
  return async () => ({ facts: new Map(), failures: [failure] })
}
