import type { ForgeConnection } from './answers.ts'
import type { ForgeHost } from './forge-host.ts'
import { openCaller } from './github-call.ts'
import { askAccess, askRules } from './github-access.ts'
import { putComment } from './github-comments.ts'
import { reportDeployment } from './github-deployments.ts'
import { findRelease, putRelease } from './github-releases.ts'

/** GitHub's REST interface, version 2022-11-28 (docs.github.com/rest). */
export function openGithubHost(connection: ForgeConnection, signal: AbortSignal): ForgeHost {
  const caller = openCaller(connection, signal)
  const github = { connection, signal, caller, root: rootOf(connection.address.path) }
  return {
    address: connection.address,
    releases: {
      find: (tag) => findRelease(github, tag),
      put: (wanted, tell) => putRelease(github, wanted, tell),
    },
    deployments: { report: (report) => reportDeployment(github, report) },
    comments: { put: (comment) => putComment(github, comment) },
    access: () => askAccess(github),
    rulesOf: (branch) => askRules(github, branch),
  }
}

function rootOf(path: string): string {
  return `/repos/${path.split('/').map(encodeURIComponent).join('/')}`
}
