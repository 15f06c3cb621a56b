import type { CheckConfiguration } from '../../config/check-schema.ts'
import { deploymentsQuery, judgeDeployment } from '../../delivery/judge-deployment.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { forgeAddress } from '../../forge/forge-address.ts'
import { askApi } from './api-answer.ts'
import type { Network } from './network.ts'

export type GithubDeploymentCheck = Extract<CheckConfiguration, { kind: 'github-deployment' }>

export interface GithubWorld {
  readonly network: Network
  readonly timeoutMs: number
  /** The repository's web address; null where there is none. */
  readonly repository: () => Promise<string | null>
}

/**
 * Asks GitHub what it knows of deployments, with the token of GITHUB_TOKEN or GH_TOKEN. `WAYBILL_FORGE_API` is another base
 * URL, as it is for enrichment. Never rejects.
 */
export async function probeGithubDeployment(
  pair: Pair,
  check: GithubDeploymentCheck,
  world: GithubWorld,
  signal: AbortSignal,
): Promise<Judgement> {
  const variable = (name: string): string | null => world.network.variable(name) || null
  const token = variable('GITHUB_TOKEN') ?? variable('GH_TOKEN')
  if (token === null) {
    const reason = 'GitHub answers this only to a token: set GITHUB_TOKEN (permission deployments: read)'
    return judgement('error', { code: 'credentials', reason })
  }
  const repository = await world.repository()
  const address = addressOf(repository, check.repository ?? null, variable('WAYBILL_FORGE_API'))
  if (address === null) {
    const reason = 'it is not known which repository of GitHub is meant: name it with `repository`'
    return judgement('error', { code: 'repository', reason })
  }
  const [owner, name] = address.path.split('/')
  const environment = check.environment ?? pair.expected.environment ?? ''
  const answer = await askApi(
    {
      name: 'GitHub',
      url: new URL(graphqlOf(address.api)),
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: deploymentsQuery, variables: { owner, name, environment } }),
      timeoutMs: world.timeoutMs,
    },
    world.network,
    signal,
  )
  return answer.kind === 'judged' ? answer.judgement : judgeDeployment(answer.document, pair.expected)
}

/** A check may name another repository of the same GitHub; without a remote that is GitHub's, it is that of github.com. */
function addressOf(
  remote: string | null,
  named: string | null,
  api: string | null,
): ReturnType<typeof forgeAddress> {
  const wish = { forge: 'github', api }
  if (named === null) return remote === null ? null : forgeAddress(remote, wish)
  const own = remote === null ? null : forgeAddress(remote, { forge: null, api: null })
  const origin = remote !== null && own?.kind === 'github' ? new URL(remote).origin : 'https://github.com'
  return forgeAddress(`${origin}/${named}`, wish)
}

/** Below `/api/v3` a GitHub of one's own answers REST, and GraphQL beside it (GitHub Enterprise Server documentation). */
function graphqlOf(api: string): string {
  return api.endsWith('/api/v3') ? api.replace(/\/v3$/, '/graphql') : `${api}/graphql`
}
