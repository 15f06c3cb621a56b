import { WaybillError } from '../../errors.ts'
import { field, list, text } from '../../forge/answer.ts'
import { aheadOf } from '../foreign-clock.ts'
import type { ForgeAccess } from './forge-host.ts'
import type { GitlabClient, GitlabQuestion } from './gitlab-client.ts'

const needs = 'the role Developer'
/** GitLab, "Roles and permissions": Developer. */
const developer = 30

/** What the token may do: its account, its scopes, and its role in the project. */
export async function gitlabAccess(
  client: GitlabClient,
  { isJobToken, now }: { readonly isJobToken: boolean; readonly now: () => Date },
): Promise<ForgeAccess> {
  try {
    return isJobToken ? await ofJob(client, now) : await ofToken(client, now)
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    const hint = error.hint === undefined ? '' : ` ${error.hint}`
    return { ...nothing, obstacle: `${error.message}${hint}` }
  }
}

const nothing: ForgeAccess = {
  obstacle: null,
  who: null,
  mayWrite: null,
  scopes: null,
  aheadMs: null,
  immutableReleases: false,
}

async function ofJob(client: GitlabClient, now: () => Date): Promise<ForgeAccess> {
  const question: GitlabQuestion = {
    method: 'GET',
    path: '/job',
    outside: true,
    doing: 'ask whose job this is',
    needs,
  }
  const job = await client.ask(question)
  if (job.status !== 200) throw client.fault(question, job)
  return {
    ...nothing,
    who: text(field(field(job.value, 'user'), 'username')),
    aheadMs: aheadOf(job.header('date'), now()),
  }
}

async function ofToken(client: GitlabClient, now: () => Date): Promise<ForgeAccess> {
  const question: GitlabQuestion = {
    method: 'GET',
    path: '',
    doing: 'read the project',
    needs: 'the role Reporter',
  }
  const project = await client.ask(question)
  const aheadMs = aheadOf(project.header('date'), now())
  if (project.status !== 200 || project.value === undefined) throw client.fault(question, project)
  const [user, self] = await Promise.all([
    client.ask({ method: 'GET', path: '/user', outside: true, doing: 'ask who it is', needs }),
    client.ask({
      method: 'GET',
      path: '/personal_access_tokens/self',
      outside: true,
      doing: 'ask what the token may do',
      needs,
    }),
  ])
  const told = field(self.value, 'scopes')
  const scopes =
    self.status === 200 && Array.isArray(told) ? list(told).flatMap((one) => text(one) ?? []) : null
  const level = levelOf(field(project.value, 'permissions'))
  return {
    ...nothing,
    who: text(field(user.value, 'username')),
    scopes,
    mayWrite: level === null ? null : level >= developer && (scopes === null || scopes.includes('api')),
    aheadMs,
  }
}

/** The higher of what the account has by the project and by its group. */
function levelOf(permissions: unknown): number | null {
  const levels = ['project_access', 'group_access'].flatMap((name) => {
    const level = field(field(permissions, name), 'access_level')
    return typeof level === 'number' ? [level] : []
  })
  if (permissions === undefined) return null
  return levels.length === 0 ? 0 : Math.max(...levels)
}

/** What would refuse a push to a branch, in words; nothing where GitLab tells nothing. */
export async function gitlabRules(client: GitlabClient, branch: string): Promise<readonly string[]> {
  const rules = [await branchRule(client, branch), ...(await pushRules(client))]
  return rules.flatMap((rule) => (rule === null ? [] : [rule]))
}

async function branchRule(client: GitlabClient, branch: string): Promise<string | null> {
  const answer = await client.ask({
    method: 'GET',
    path: `/repository/branches/${encodeURIComponent(branch)}`,
    doing: `read the branch ${branch}`,
    needs,
  })
  if (answer.status === 200)
    return field(answer.value, 'protected') === true && field(answer.value, 'can_push') === false
      ? `the branch ${branch} is protected, and the token may not push to it`
      : null
  const protectedBranches = await client.ask({
    method: 'GET',
    path: '/protected_branches',
    query: { per_page: '100' },
    doing: 'read the protected branches',
    needs,
  })
  const patterns = list(protectedBranches.value).flatMap((one) => text(field(one, 'name')) ?? [])
  const pattern = patterns.find((one) => covers(one, branch))
  return pattern === undefined
    ? null
    : `a branch called ${branch} would be protected by the pattern ${pattern}, and perhaps nobody may push to it`
}

/** GitLab's wildcards: `*` is any text. */
function covers(pattern: string, branch: string): boolean {
  const parts = pattern.split('*')
  const [first = '', ...rest] = parts
  if (rest.length === 0) return pattern === branch
  if (!branch.startsWith(first)) return false
  const last = rest.pop() ?? ''
  let at = first.length
  for (const part of rest) {
    const found = branch.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return branch.length - last.length >= at && branch.endsWith(last)
}

/** Premium's push rules; elsewhere the answer is 404. */
async function pushRules(client: GitlabClient): Promise<readonly string[]> {
  const { status, value } = await client.ask({
    method: 'GET',
    path: '/push_rule',
    doing: 'read the push rules',
    needs,
  })
  if (status !== 200) return []
  const told = (name: string) => text(field(value, name))
  const pattern = (name: string, what: string) => {
    const one = told(name)
    return one === null ? [] : [`a push rule wants ${what} that matches ${one}`]
  }
  return [
    ...pattern('branch_name_regex', 'a branch name'),
    ...pattern('commit_message_regex', 'a commit message'),
    ...pattern('author_email_regex', 'an author address'),
    ...(field(value, 'reject_unsigned_commits') === true ? ['a push rule wants signed commits'] : []),
    ...(field(value, 'member_check') === true
      ? ['a push rule wants authors that are members of GitLab']
      : []),
    ...(field(value, 'commit_committer_check') === true
      ? ['a push rule wants committers with an address that GitLab has confirmed']
      : []),
  ]
}
