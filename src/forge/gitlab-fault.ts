import type { WaybillError } from '../errors.ts'
import { forgeRefusal, type ForgeQuestion } from './forge-fault.ts'

/** An answer of GitLab's that is none, and who asked. */
export interface GitlabRefusal {
  readonly status: number
  /** What GitLab said, in one line without secrets. */
  readonly said: string
  /** The scope that GitLab named as missing; null where it named none. */
  readonly scope: string | null
  /** Whether it was asked with the token of a job, which may do less than others. */
  readonly isJobToken: boolean
  /** Whether it was no answer of GitLab's interface at all. */
  readonly isPage: boolean
}

const anotherToken =
  'Set GITLAB_TOKEN, as a masked CI/CD variable, to a project access token with the scope api and the role Developer.'

/**
 * Turns a refusal of GitLab's into an error that names the scope, the role or the setting that is missing: FORGE_REFUSED, and
 * FORGE_UNREACHABLE for what may be over the next time. `needs` of the question is the role that it takes.
 */
export function gitlabFault(question: ForgeQuestion, refusal: GitlabRefusal): WaybillError {
  return forgeRefusal(question, refusal, hintOf(question, refusal))
}

function hintOf(question: ForgeQuestion, refusal: GitlabRefusal): string {
  if (refusal.isPage && refusal.status >= 400 && refusal.status !== 413)
    return 'That was no answer of GitLab itself: a proxy, a firewall or a sign-in before it stopped the question, or WAYBILL_FORGE_API is not the address that ends with /api/v4.'
  switch (refusal.status) {
    case 401:
      return unauthorized(refusal)
    case 403:
      return forbidden(question, refusal)
    case 404:
      return refusal.isJobToken
        ? `CI_JOB_TOKEN reaches the job's own project only, and there what GitLab lets jobs do. ${anotherToken}`
        : `The project is not there, or the token may not see it. It needs ${question.needs} in it; \`repository\` in waybill.yml says which project is asked.`
    case 413:
      return 'It is larger than this GitLab takes: attach less, or have its administrator raise the limit of generic packages.'
    default:
      return refusal.status < 400
        ? 'Set `repository` in waybill.yml to the address that the project has now.'
        : `What GitLab said names it; the token needs ${question.needs}.`
  }
}

function unauthorized({ isJobToken }: GitlabRefusal): string {
  return isJobToken
    ? `CI_JOB_TOKEN may not do this: GitLab lets it make releases, packages and deployments only. ${anotherToken}`
    : `The token is wrong, expired or revoked. ${anotherToken}`
}

function forbidden({ needs }: ForgeQuestion, { said, scope, isJobToken }: GitlabRefusal): string {
  if (scope !== null || said.includes('insufficient_scope'))
    return `The token lacks the scope ${scope ?? 'api'}: make one with it under Settings > Access tokens, and set GITLAB_TOKEN to it.`
  if (/job token/i.test(said))
    return 'Add this project under Settings > CI/CD > Job token permissions of the project that is asked.'
  if (/protected/i.test(said))
    return 'Allow the role of the token under Settings > Repository > Protected tags (for an environment: Settings > CI/CD > Protected environments).'
  return isJobToken
    ? `CI_JOB_TOKEN may do what the person may who started the pipeline, who needs ${needs}. ${anotherToken}`
    : `The account of the token needs ${needs} in the project, and the feature must be turned on under Settings > General > Visibility.`
}
