import {
  askAboutCommits,
  mostCommitsAsked,
  readCommits,
  type GithubAnswer,
} from '../../forge/github-commits.ts'
import { quoteReply } from '../reply.ts'
import type { Answers, ForgeConnection } from './answers.ts'
import {
  connectGithub,
  isWorthWaiting,
  waitOf,
  type GithubClient,
  type GithubFault,
} from './github-client.ts'

/**
 * Asks GitHub about commits, fifty at a time. A passing fault is tried again, a question that GitHub is too slow for is asked in
 * halves, and what it asks to wait for is waited for, up to two minutes; after an answer that the next question would get
 * as well, nothing more is asked. The token goes to the address alone: redirects are not followed.
 */
export async function askGithub(
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Answers> {
  const github = await connectGithub(connection, signal)
  const answers: Answers = { facts: new Map(), unanswered: new Map() }
  const queue: (readonly string[])[] = []
  for (let at = 0; at < oids.length; at += mostCommitsAsked) queue.push(oids.slice(at, at + mostCommitsAsked))
  let final: string | null = null
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const outcome: Outcome =
      final === null ? await askOnce(github, connection, batch, signal) : { reason: final }
    if ('facts' in outcome) {
      for (const [oid, facts] of outcome.facts) answers.facts.set(oid, facts)
      for (const [oid, reason] of outcome.unanswered) answers.unanswered.set(oid, quoted(reason, connection))
    } else if ('isSlow' in outcome && batch.length > smallestBatch) {
      const half = Math.ceil(batch.length / 2)
      queue.unshift(batch.slice(0, half), batch.slice(half))
    } else {
      final = outcome.reason
      for (const oid of batch) answers.unanswered.set(oid, outcome.reason)
    }
  }
  return answers
}

const smallestBatch = 7

/** `isSlow`: fewer commits may be answered. Without it the next question would fare no better. */
type Outcome = GithubAnswer | { readonly reason: string; readonly isSlow?: true }

async function askOnce(
  github: GithubClient,
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Outcome> {
  const { query, variables } = askAboutCommits(connection.address.path, oids)
  for (let waits = 0; ; waits++) {
    if (signal.aborted) return { reason: 'the run was interrupted' }
    github.waitMs = null
    try {
      const data = await github.octokit.graphql(query, { ...variables })
      return readCommits({ data, errors: [] }, oids)
    } catch (error) {
      const fault = error as GithubFault
      if (fault.name === 'GraphqlResponseError' && !isLimited(fault))
        return readCommits({ data: fault.data ?? null, errors: fault.errors ?? [] }, oids)
      const waitMs = waitOf(fault, github, connection)
      if (waitMs === null) return outcomeOf(fault, connection, signal)
      if (!isWorthWaiting(waitMs, waits)) return { reason: limitReached(waitMs) }
      await connection.clock.sleep(waitMs, signal)
    }
  }
}

function isLimited({ errors }: GithubFault): boolean {
  return errors?.some(({ type }) => type === 'RATE_LIMITED') === true
}

function limitReached(waitMs: number): string {
  return `its rate limit is reached; it asks to wait ${Math.ceil(waitMs / 1000)} s`
}

function outcomeOf(fault: GithubFault, connection: ForgeConnection, signal: AbortSignal): Outcome {
  const status = fault.response === undefined ? null : (fault.status ?? null)
  if (signal.aborted) return { reason: 'the run was interrupted' }
  if (status === 401) return { reason: 'it does not take the token' }
  if (status !== null && status < 500)
    return { reason: `it answered with status ${status}: ${quoted(fault.message ?? '', connection)}` }
  if (status !== null) return { reason: `it answered with status ${status}`, isSlow: true }
  const { message = 'there was no answer' } = fault.cause instanceof Error ? fault.cause : fault
  return { reason: quoted(message, connection) }
}

function quoted(text: string, { token }: ForgeConnection): string {
  return quoteReply(text, token === null ? [] : [token])
}
