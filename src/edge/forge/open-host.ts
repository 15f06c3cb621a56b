import type { Configuration } from '../../config/schema.ts'
import { WaybillError } from '../../errors.ts'
import { forgeAddress, type ForgeAddress } from '../../forge/forge-address.ts'
import { webAddress } from '../../git/remote.ts'
import { createPrivateHosts } from '../private-hosts.ts'
import { mayAddress } from '../request.ts'
import type { World } from '../world.ts'
import type { ForgeHost } from './forge-host.ts'
import { tokenOf, type Variable } from './token.ts'

export interface HostOptions {
  /** The remote's URL, or the configured address; null where there is none. */
  readonly remote: string | null
  readonly configuration: Pick<Configuration, 'forge' | 'network'>
  readonly world: Pick<World, 'environment' | 'clock'>
  readonly signal: AbortSignal
}

/**
 * Opens the forge of a repository for writing to it; nothing is asked yet. GitHub is asked with `GITHUB_TOKEN` (or `GH_TOKEN`), GitLab
 * with `GITLAB_TOKEN` (or, in its own jobs, `CI_JOB_TOKEN`). `WAYBILL_FORGE_API` is another base URL of the interface; in a
 * workflow `GITHUB_API_URL` is, where the repository is the run's own. Only https, except to `network.private-hosts`.
 *
 * Throws FORGE_UNKNOWN for a remote that is no GitHub or GitLab, FORGE_TOKEN_MISSING, FORGE_UNREACHABLE for an address that may
 * not be dialled.
 */
export async function openHost({ remote, configuration, world, signal }: HostOptions): Promise<ForgeHost> {
  const variable: Variable = (...names) =>
    names
      .map((name) => world.environment.variable(name))
      .find((value) => value !== undefined && value !== '') ?? null
  const web = remote === null ? null : webAddress(remote)
  const own = web === null ? null : forgeOfRun(web, variable)
  const address = addressOf(web, { configuration, variable, own })
  const { token, isJobToken } = tokenFor(address, tokenOf(address, web ?? '', variable), { variable, own })
  // A forge of one's own mostly has a private address, and its runner says which; no configuration can.
  const dialled = own?.api && URL.canParse(own.api) ? [new URL(own.api).hostname] : []
  const privateHosts = createPrivateHosts([...configuration.network['private-hosts'], ...dialled])
  if (!URL.canParse(address.api) || !mayAddress(new URL(address.api), privateHosts))
    throw new WaybillError(
      'FORGE_UNREACHABLE',
      `${address.name} is not asked at ${address.api}: that is not https, and its host is not in network.private-hosts.`,
      {
        hint: 'Use its https address, or name the host in network.private-hosts of waybill.yml.',
      },
    )
  const { clock } = world
  const connection = { address, token, privateHosts, clock, timeoutMs: 30_000, pauseMs: 1000 }
  if (address.kind === 'gitlab') {
    const { openGitlabHost } = await import('./gitlab-host.ts')
    return openGitlabHost({ ...connection, isJobToken }, signal)
  }
  const { openGithubHost } = await import('./github-host.ts')
  return openGithubHost(connection, signal)
}

interface RunForge {
  readonly kind: 'github' | 'gitlab'
  readonly api: string | null
}

/** The forge of the run itself, where the repository is the run's own: a runner knows the address of its forge's interface. */
function forgeOfRun(web: string, variable: Variable): RunForge | null {
  if (web === `${variable('GITHUB_SERVER_URL') ?? ''}/${variable('GITHUB_REPOSITORY') ?? ''}`)
    return { kind: 'github', api: variable('GITHUB_API_URL') }
  if (web === variable('CI_PROJECT_URL')) return { kind: 'gitlab', api: variable('CI_API_V4_URL') }
  return null
}

function addressOf(
  web: string | null,
  {
    configuration,
    variable,
    own,
  }: Pick<HostOptions, 'configuration'> & { readonly variable: Variable; readonly own: RunForge | null },
): ForgeAddress {
  if (web === null)
    throw new WaybillError(
      'FORGE_UNKNOWN',
      'The repository has no remote with a web address, so no forge is known.',
      { hint: 'Set `repository` in waybill.yml, or add the remote: git remote add origin <url>' },
    )
  const address = forgeAddress(web, {
    forge: configuration.forge ?? own?.kind ?? null,
    api: variable('WAYBILL_FORGE_API') ?? own?.api ?? null,
  })
  if (address !== null) return address
  throw new WaybillError('FORGE_UNKNOWN', `${new URL(web).host} is not known to be GitHub or GitLab.`, {
    hint: 'Set `forge: github` or `forge: gitlab` in waybill.yml.',
  })
}

function tokenFor(
  { kind, name }: ForgeAddress,
  token: string | null,
  { variable, own }: { readonly variable: Variable; readonly own: RunForge | null },
): { readonly token: string; readonly isJobToken: boolean } {
  if (token !== null) return { token, isJobToken: false }
  // The job's token is for the job's own GitLab; `repository` may name any host.
  const isOwnJob = own?.kind === 'gitlab' || variable('WAYBILL_FORGE_API') !== null
  const job = kind === 'gitlab' && isOwnJob ? variable('CI_JOB_TOKEN') : null
  if (job !== null) return { token: job, isJobToken: true }
  throw new WaybillError('FORGE_TOKEN_MISSING', `${name} takes this only with a token.`, {
    hint:
      kind === 'gitlab'
        ? 'Set GITLAB_TOKEN to a project access token with the scope api and the role Developer.'
        : 'Set GITHUB_TOKEN. In a workflow the Action has it by itself, unless its input github-token is empty; a `run:` step takes env: { GITHUB_TOKEN: "${{ github.token }}" }',
  })
}
