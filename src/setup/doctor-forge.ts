import { fail, fine, type Finding } from './finding.ts'

/** What a forge tells of a token and of a repository. */
export interface ForgeFacts {
  readonly kind: 'github' | 'gitlab'
  /** What people call it. */
  readonly name: string
  readonly obstacle: string | null
  readonly who: string | null
  readonly mayWrite: boolean | null
  readonly scopes: readonly string[] | null
  readonly immutableReleases: boolean | null
}

/** Scopes of a classic token that let it push and make releases; any of them is enough. */
const enough: Readonly<Record<ForgeFacts['kind'], readonly string[]>> = {
  github: ['repo', 'public_repo'],
  gitlab: ['api'],
}

/** Whether the token may do at the forge what Waybill does there. */
export function judgeForge(facts: ForgeFacts): Finding[] {
  const { name, kind, obstacle, who, mayWrite, scopes } = facts
  if (obstacle !== null)
    return [
      fail('forge', 'forge-refused', {
        what: `${name} cannot be used with this token: ${obstacle}`,
        why: 'Releases, deployments, comments and enriched notes all need it.',
        fix: tokenFix(kind),
      }),
    ]
  const needed = enough[kind]
  const lacking =
    scopes !== null && scopes.length > 0 && !needed.some((scope) => scopes.includes(scope))
      ? [
          fail('forge', 'forge-scope-missing', {
            what: `The token has the scopes ${scopes.join(', ')}, and none of ${needed.join(' or ')}.`,
            why: 'It may read, and is refused when a release is made or the ledger is pushed.',
            fix: tokenFix(kind),
          }),
        ]
      : []
  return [
    ...accessOf(facts, who === null ? '' : ` as ${who}`, mayWrite),
    ...lacking,
    ...immutabilityOf(facts),
  ]
}

function accessOf({ name, kind }: ForgeFacts, as: string, mayWrite: boolean | null): Finding[] {
  if (mayWrite === true) return [fine('forge', 'forge', `${name} takes the token${as}, and it may write.`)]
  if (mayWrite === null)
    return [
      fine('forge', 'forge', `${name} takes the token${as}; it does not tell whether the token may write.`),
    ]
  return [
    fail('forge', 'forge-read-only', {
      what: `${name} takes the token${as}, and it may only read.`,
      why: 'The ledger branch cannot be pushed and no release can be made: announce ends with exit code 5, release with 2.',
      fix: kind === 'github' ? 'permissions: { contents: write }   # of the job' : tokenFix(kind),
    }),
  ]
}

function immutabilityOf({ immutableReleases, name }: ForgeFacts): Finding[] {
  if (immutableReleases !== true) return []
  return [
    fine(
      'forge',
      'releases-immutable',
      `Releases cannot be changed at ${name} once they are published; waybill release attaches everything to a draft first.`,
    ),
  ]
}

function tokenFix(kind: ForgeFacts['kind']): string {
  return kind === 'github'
    ? 'In a workflow: permissions: { contents: write }. Elsewhere set GITHUB_TOKEN to a fine-grained token with Contents: read and write'
    : 'Set GITLAB_TOKEN to a project access token with the scope api and the role Developer'
}

/** Whether the ledger's branch is there, and what would refuse a push to it. */
export interface LedgerFacts {
  readonly branch: string
  readonly remote: string
  readonly exists: boolean
  /** Rules of the forge, in words; null where nobody told. */
  readonly rules: readonly string[] | null
}

export function judgeLedger({ branch, remote, exists, rules }: LedgerFacts): Finding[] {
  const there = exists
    ? fine('ledger', 'ledger', `The ledger is the branch ${branch} of ${remote}.`)
    : fine(
        'ledger',
        'ledger-new',
        `The ledger branch ${branch} is not on ${remote} yet; the first announcement makes it.`,
      )
  if (rules === null || rules.length === 0) return [there]
  return [
    there,
    fail('ledger', 'ledger-protected', {
      what: `Rules of the forge stand in the way of a plain push to ${branch}: ${rules.join('; ')}.`,
      why: 'What cannot be recorded is not sent: announce and deliver would end with exit code 5.',
      fix: `Exempt ${branch} in that rule, or let this job bypass it; or name another branch in waybill.yml: ledger: { branch: waybill-record }`,
    }),
  ]
}
