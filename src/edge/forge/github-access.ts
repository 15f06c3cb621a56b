import { WaybillError } from '../../errors.ts'
import { field } from '../../forge/answer.ts'
import { readImmutable, readRules } from '../../forge/github-rules.ts'
import { aheadOf } from '../foreign-clock.ts'
import type { ForgeAccess } from './forge-host.ts'
import { whoAsks } from './github-comments.ts'
import type { GithubReply } from './github-call.ts'
import type { GithubRepository } from './github-repository.ts'

/** What the token may do in the repository, as far as GitHub tells. */
export async function askAccess(github: GithubRepository): Promise<ForgeAccess> {
  const { caller, root, connection } = github
  let reply: GithubReply
  try {
    reply = await caller.ask({
      method: 'GET',
      path: root,
      doing: 'show the repository',
      needs: 'contents: read',
    })
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const obstacle = error.message
    return { obstacle, who: null, mayWrite: null, scopes: null, aheadMs: null, immutableReleases: null }
  }
  const scopes = scopesOf(reply.header('x-oauth-scopes'))
  return {
    obstacle: null,
    who: await whoAsks(github),
    mayWrite: mayWrite(reply.data, scopes, connection.token),
    scopes,
    aheadMs: aheadOf(reply.header('date'), connection.clock.now()),
    immutableReleases: await askImmutable(github),
  }
}

/**
 * What the repository says of the token's account is all there is for a classic token with the scope for it. Of an app's token, as
 * a workflow's is, it says that it may not push whatever it may, and of a fine-grained one what its person may.
 */
function mayWrite(
  repository: unknown,
  scopes: readonly string[] | null,
  token: string | null,
): boolean | null {
  const mayPush = field(field(repository, 'permissions'), 'push')
  if (typeof mayPush !== 'boolean' || isOfApp(token)) return null
  if (!mayPush) return false
  if (scopes === null) return null
  const isPrivate = field(repository, 'private') !== false
  return scopes.includes('repo') || (!isPrivate && scopes.includes('public_repo'))
}

function isOfApp(token: string | null): boolean {
  return token?.startsWith('ghs_') === true || /^v1\.[0-9a-f]{40}$/.test(token ?? '')
}

function scopesOf(header: string | null): readonly string[] | null {
  if (header === null) return null
  return header
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '')
}

/** The setting where the token may read it, which takes administration; else what the newest published release shows. */
async function askImmutable({ caller, root }: GithubRepository): Promise<boolean | null> {
  const doing = 'tell whether releases are immutable'
  try {
    const setting = await caller.find({
      method: 'GET',
      path: `${root}/immutable-releases`,
      doing,
      needs: 'administration: read',
    })
    if (setting !== null && field(setting.data, 'enabled') === true) return true
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
  }
  try {
    const path = `${root}/releases?per_page=30`
    const { data } = await caller.ask({ method: 'GET', path, doing, needs: 'contents: read' })
    return readImmutable(data)
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    return null
  }
}

/** The rules of the branch that a plain push would meet, in words; none where GitHub tells nothing. */
export async function askRules(
  { caller, root }: GithubRepository,
  branch: string,
): Promise<readonly string[]> {
  const [doing, needs] = [`show the rules of ${branch}`, 'contents: read']
  const name = encodeURIComponent(branch)
  const ask = async (path: string) => {
    try {
      return (await caller.find({ method: 'GET', path, doing, needs }))?.data
    } catch (error) {
      if (!(error instanceof WaybillError)) throw error
      return undefined
    }
  }
  return readRules(
    await ask(`${root}/rules/branches/${name}?per_page=100`),
    await ask(`${root}/branches/${name}`),
  )
}
