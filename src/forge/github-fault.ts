import type { WaybillError } from '../errors.ts'
import { forgeLimit, forgeRefusal, type ForgeQuestion } from './forge-fault.ts'

/** An answer of GitHub's that is a refusal. */
export interface GithubRefusal {
  readonly status: number
  /** A header by its lower-case name; null where there is none. */
  readonly header: (name: string) => string | null
  /** What GitHub said, in one line without secrets. */
  readonly said: string
  /** Whether it was a page for people, which GitHub's interface never sends: something before it answered. */
  readonly isPage: boolean
}

/**
 * Turns a refusal into an error that names the permission, the setting or the line that is missing: FORGE_REFUSED; FORGE_LIMITED for
 * a limit that did not say how long; FORGE_UNREACHABLE for what may be over the next time. The headers are those of "Troubleshooting
 * the REST API": the permissions and scopes that would have been accepted, and where to sign in.
 */
export function githubFault(question: ForgeQuestion, refusal: GithubRefusal): WaybillError {
  return isLimit(refusal)
    ? forgeLimit(question, null)
    : forgeRefusal(question, refusal, hintOf(question, refusal))
}

function isLimit({ status, header, said }: GithubRefusal): boolean {
  if (status === 429) return true
  return status === 403 && (header('x-ratelimit-remaining') === '0' || /\brate limit\b/i.test(said))
}

function hintOf(question: ForgeQuestion, refusal: GithubRefusal): string {
  const { status, isPage } = refusal
  if (isPage && status >= 400)
    return 'That was no answer of GitHub itself: a proxy or a sign-in before it stopped the question, or WAYBILL_FORGE_API is not the address of its interface (a GitHub of your own has it at /api/v3).'
  if (status >= 300 && status < 400)
    return 'The repository was renamed or moved: set `repository` in waybill.yml to the address that it has now, or: git remote set-url origin <url>'
  switch (status) {
    case 401:
      return 'The token is wrong, expired or revoked. Set GITHUB_TOKEN to one that is valid; in a workflow: env: { GITHUB_TOKEN: "${{ github.token }}" }'
    case 403:
      return forbidden(question, refusal)
    case 404:
      return `The repository is not there, or the token may not see it: \`repository\` in waybill.yml says which is asked. ${lacking(question.needs, refusal)}`
    case 409:
      return 'Something else changes it at the same time: run the same command again when that is over, and give workflows of one release a `concurrency` group.'
    case 410:
      return 'That is switched off in the settings of the repository: Settings, General, Features.'
    case 422:
      return invalid(refusal)
    default:
      return lacking(question.needs, refusal)
  }
}

function forbidden({ needs }: ForgeQuestion, refusal: GithubRefusal): string {
  const { said, header } = refusal
  const sso = header('x-github-sso')
  if (sso !== null || /SAML/.test(said)) {
    const at = signInOf(sso)
    return `The organization wants single sign-on: authorize the token for it${at === null ? ', in the settings of your tokens ("Configure SSO").' : `: ${at}`}`
  }
  if (/IP allow list/i.test(said))
    return 'The organization lets in certain addresses only: run this on a runner whose address is on its IP allow list, or have it added.'
  if (/\blocked\b/i.test(said))
    return 'The conversation is locked, so that only who may write can comment on it: unlock it.'
  if (/archived/i.test(said))
    return 'The repository is archived: nothing can be written to it until it is unarchived in its settings.'
  return lacking(needs, refusal)
}

/** Where to sign in, without what is personal in the address; null where the header tells none. */
function signInOf(header: string | null): string | null {
  const url = /url=(https:\/\/\S+)/.exec(header ?? '')?.[1]
  if (url === undefined || !URL.canParse(url)) return null
  const { origin, pathname } = new URL(url)
  return origin + pathname
}

function invalid({ said }: GithubRefusal): string {
  if (/immutable/i.test(said))
    return 'An immutable release, and its tag, can never be changed or used again. Release the next version, from a commit of its own.'
  if (/already_exists/.test(said))
    return 'It was made by somebody else meanwhile: run the same command again, and it is found.'
  return 'What GitHub said names what it does not take.'
}

/** The line that gives the token what it lacks: for a workflow's token a permission, for a classic one a scope. */
function lacking(needs: string, { header }: GithubRefusal): string {
  const scopes = header('x-oauth-scopes')
  if (scopes !== null) {
    const wanted = wordsOf(header('x-accepted-oauth-scopes') ?? 'repo')
    const has = wordsOf(scopes)
    return `The token needs the scope ${wanted[0] ?? 'repo'}; it has ${has.length === 0 ? 'none' : has.join(', ')}.`
  }
  return `Give the job what the token lacks: permissions: { ${accepted(header('x-accepted-github-permissions'), needs) ?? needs} }`
}

function wordsOf(header: string): readonly string[] {
  return header
    .split(',')
    .map((word) => word.trim())
    .filter((word) => /^[a-z_:]+$/.test(word))
}

/**
 * The first set of permissions that GitHub would accept, as a workflow writes it; null for a header that is none, and where
 * what is needed does for this too: a question that reads before it writes is asked with less than all of it takes.
 */
function accepted(header: string | null, needs: string): string | null {
  const sets = (header ?? '').split(';').map(permissionsIn)
  const [name] = needs.split(':')
  const isSame = sets.some((set) => set !== null && set.startsWith(`${name}:`) && !set.includes(','))
  return isSame && needs.endsWith('write') ? null : (sets[0] ?? null)
}

function permissionsIn(set: string): string | null {
  const lines = set.split(',').map((one) => /^ *([a-z_]+)=(read|write) *$/.exec(one))
  const found = lines.flatMap((match) =>
    match?.[1] && match[2] ? [`${match[1].replaceAll('_', '-')}: ${match[2]}`] : [],
  )
  return found.length === 0 || found.length < lines.length ? null : found.join(', ')
}
