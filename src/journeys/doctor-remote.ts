import type { LoadedConfiguration } from '../config/load.ts'
import type { ForgeHost } from '../edge/forge/forge-host.ts'
import type { RemoteRefs } from '../edge/git/remote-refs.ts'
import type { Surroundings } from '../edge/surroundings.ts'
import { WaybillError } from '../errors.ts'
import { movedTags } from '../forge/moved-tags.ts'
import { judgeForge, judgeLedger } from '../setup/doctor-forge.ts'
import { judgeRemoteTags } from '../setup/doctor-tags.ts'
import { fail, fine, warn, type Looked } from '../setup/finding.ts'
import { sentence, untold, type Examination } from './doctor-look.ts'

/** What several looks have to ask, asked once. */
export interface Asked {
  readonly refs: () => Promise<RemoteRefs | null>
  readonly host: () => Promise<ForgeHost>
}

/** Questions whose answers are kept. They outlive the look that asked first: `signal` ends with the last of them. */
export function askOnce(edge: Surroundings, signal: AbortSignal): Asked {
  let refs: Promise<RemoteRefs | null> | undefined
  let host: Promise<ForgeHost> | undefined
  return { refs: () => (refs ??= edge.remote(signal)), host: () => (host ??= edge.forge(signal)) }
}

/** What is looked at where the repository comes from: its tags, the token, the ledger's branch. */
export function examineRemote(
  edge: Surroundings,
  { configuration }: LoadedConfiguration,
  asked: Asked,
): readonly Examination[] {
  const { remote, branch, file } = configuration.ledger
  const outside = true
  return [
    {
      topic: 'tags',
      what: `the tags of ${remote}`,
      outside,
      refusal: { code: 'remote-unreachable', why: 'Tags cannot be compared, and nothing can be pushed.' },
      look: () => lookAtRemoteTags(edge, asked, remote),
    },
    {
      topic: 'forge',
      what: 'the forge',
      outside,
      refusal: { code: 'forge-unusable', why: 'Releases, deployments and comments go through it.' },
      look: () => lookAtForge(edge, asked),
    },
    {
      topic: 'ledger',
      what: 'the ledger',
      outside: file === undefined,
      refusal: { code: 'ledger-unreadable', why: 'What cannot be recorded is not sent.' },
      look: () => (file === undefined ? lookAtLedger(asked, remote, branch) : lookAtFile(edge, file)),
    },
  ]
}

async function lookAtRemoteTags(edge: Surroundings, asked: Asked, remote: string): Promise<Looked> {
  const refs = await asked.refs()
  if (refs === null)
    return {
      findings: [
        warn('tags', 'remote-missing', {
          what: `There is no remote ${remote}.`,
          why: 'Tags and the ledger stay on this machine, and no forge is known.',
          fix: `git remote add ${remote} <url>   # or name the one that there is: ledger: { remote: upstream }`,
        }),
      ],
    }
  if (refs.kind === 'failure')
    return {
      findings: [
        fail('tags', 'remote-unreachable', {
          what: `${remote} cannot be asked: ${sentence(refs.said)}.`,
          why: 'Tags cannot be compared, and neither a tag nor the ledger can be pushed.',
          fix: `git ls-remote ${remote}`,
        }),
      ],
    }
  const { tags } = await (await edge.repository()).tags()
  return { findings: judgeRemoteTags(movedTags(tags, refs.tags), remote) }
}

async function lookAtForge(edge: Surroundings, asked: Asked): Promise<Looked> {
  let host: ForgeHost
  try {
    host = await asked.host()
  } catch (error) {
    return withoutForge(edge, error)
  }
  const { kind, name } = host.address
  const access = await host.access()
  const clocks = access.aheadMs === null ? [] : [{ who: name, aheadMs: access.aheadMs }]
  return { findings: judgeForge({ ...access, kind, name }), clocks }
}

function withoutForge({ ci }: Surroundings, error: unknown): Looked {
  if (!(error instanceof WaybillError)) throw error
  if (error.code === 'FORGE_UNKNOWN')
    return {
      findings: [
        fine(
          'forge',
          'forge-none',
          `${error.message} Tags and the ledger work all the same; releases at a forge do not.`,
        ),
      ],
    }
  if (error.code !== 'FORGE_TOKEN_MISSING') throw error
  // At a desk nobody has a token; the workflow's own is another.
  if (ci === null)
    return untold({ topic: 'forge', what: 'the forge', why: sentence(error.message), tried: false })
  return {
    findings: [
      warn('forge', 'forge-token-missing', {
        what: error.message,
        why: 'Releases, deployments, comments and enriched notes all need it.',
        fix: 'env: { GITHUB_TOKEN: "${{ github.token }}" }   # on GitLab: GITLAB_TOKEN',
      }),
    ],
  }
}

async function lookAtLedger(asked: Asked, remote: string, branch: string): Promise<Looked> {
  const refs = await asked.refs()
  if (refs === null)
    return {
      findings: [
        fine(
          'ledger',
          'ledger-local',
          `The ledger is the branch ${branch} of this clone alone, for there is no remote ${remote}.`,
        ),
      ],
    }
  // That the remote is silent is told with the tags.
  if (refs.kind === 'failure')
    return untold({
      topic: 'ledger',
      what: `the ledger branch ${branch}`,
      why: `${remote} cannot be asked`,
      tried: false,
    })
  const rules = await asked
    .host()
    .then((host) => host.rulesOf(branch))
    .catch((error: unknown) => {
      if (error instanceof WaybillError) return null
      throw error
    })
  return { findings: judgeLedger({ branch, remote, exists: refs.branches.has(branch), rules }) }
}

async function lookAtFile(edge: Surroundings, file: string): Promise<Looked> {
  const entries = await (await edge.ledger()).read()
  return {
    findings: [fine('ledger', 'ledger', `The ledger is the file ${file}, with ${entries.length} entries.`)],
  }
}
