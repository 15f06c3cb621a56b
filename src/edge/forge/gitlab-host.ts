import type { ForgeHost } from './forge-host.ts'
import { gitlabAccess, gitlabRules } from './gitlab-access.ts'
import { connectGitlab, type GitlabConnection } from './gitlab-client.ts'
import { gitlabDeployments } from './gitlab-deployments.ts'
import { gitlabNotes } from './gitlab-notes.ts'
import { gitlabReleases } from './gitlab-releases.ts'

/** GitLab's REST interface, version 4 (docs.gitlab.com/api). Nothing is asked before it is needed. */
export function openGitlabHost(connection: GitlabConnection, signal: AbortSignal): ForgeHost {
  const { address, clock, isJobToken } = connection
  const client = connectGitlab(connection, signal)
  const web = `${address.api.replace(/\/api\/v4$/, '')}/${address.path.split('/').map(encodeURIComponent).join('/')}`
  return {
    address,
    releases: gitlabReleases(client, web),
    deployments: gitlabDeployments(client, web),
    comments: gitlabNotes(client, web),
    access: () => gitlabAccess(client, { isJobToken, now: () => clock.now() }),
    rulesOf: (branch) => gitlabRules(client, branch),
  }
}
