import { mergeRequestsPath, readMergeRequests } from '../../forge/gitlab-commits.ts'
import type { CommitFacts } from '../../forge/commit-facts.ts'
import { request } from '../request.ts'
import {
  longestWaitMs,
  maximumBytes,
  mostWaits,
  retryAfterMs,
  type Answers,
  type ForgeConnection,
} from './answers.ts'

/** GitLab has no question about many commits: each is asked for by itself, so many at once. */
const atOnce = 4

/**
 * Asks GitLab which merge requests commits came with. A passing fault (429, 5xx, no answer) is tried again, twice at most; after
 * an answer that every other commit would get as well, nothing more is asked. Redirects are not followed.
 */
export async function askGitlab(
  connection: ForgeConnection,
  oids: readonly string[],
  signal: AbortSignal,
): Promise<Answers> {
  const answers: Answers = { facts: new Map(), unanswered: new Map() }
  const queue = [...oids]
  let final: string | null = null
  async function work(): Promise<void> {
    for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
      const outcome: Outcome = final === null ? await askOne(connection, oid, signal) : { reason: final }
      if (!('reason' in outcome)) answers.facts.set(oid, outcome)
      else {
        answers.unanswered.set(oid, outcome.reason)
        if (!('isOwn' in outcome)) final ??= outcome.reason
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return answers
}

/** `isOwn`: it is about this commit alone. */
type Outcome = CommitFacts | { readonly reason: string; readonly isOwn?: true }

async function askOne(connection: ForgeConnection, oid: string, signal: AbortSignal): Promise<Outcome> {
  const { address, privateHosts, clock, timeoutMs, pauseMs } = connection
  const url = new URL(address.api + mergeRequestsPath(address.path, oid))
  for (let waits = 0; ; waits++) {
    if (signal.aborted) return { reason: 'the run was interrupted' }
    const headers = headersOf(connection)
    const asked = {
      url,
      method: 'GET',
      headers,
      hosts: privateHosts,
      timeoutMs,
      maximumBytes,
      signal,
    } as const
    const response = await request(asked)
    if (signal.aborted) return { reason: 'the run was interrupted' }
    const passing =
      response.kind === 'failure' || response.cut || response.status === 429 || response.status >= 500
    if (!passing) return outcomeOf(response.status, response.body, oid)
    const waitMs =
      response.kind === 'failure' ? null : retryAfterMs(response.headers['retry-after'], clock.now())
    if (waits === mostWaits || (waitMs ?? 0) > longestWaitMs) return { reason: reasonOf(response) }
    await clock.sleep(waitMs ?? pauseMs * (waits + 1) ** 2, signal)
  }
}

function headersOf({ token }: ForgeConnection): Record<string, string> {
  const plain = { accept: 'application/json', 'user-agent': 'waybill' }
  return token === null ? plain : { ...plain, 'private-token': token }
}

function reasonOf(response: Awaited<ReturnType<typeof request>>): string {
  if (response.kind === 'failure') return response.reason
  if (response.cut) return 'its answer was cut off'
  return response.status === 429 ? 'its rate limit is reached' : `it answered with status ${response.status}`
}

function outcomeOf(status: number, body: Buffer, oid: string): Outcome {
  if (status === 200) {
    const facts = readMergeRequests(parsed(body), oid)
    return facts ?? { reason: 'its answer was not whole', isOwn: true }
  }
  if (status === 404) return notFound(body)
  if (status >= 300 && status < 400) return { reason: 'it answered with a redirect, which is not followed' }
  if (status === 401) return { reason: 'it does not take the token' }
  return { reason: `it answered with status ${status}` }
}

function notFound(body: Buffer): Outcome {
  return body.includes('Commit')
    ? { reason: 'it does not have the commit, which may not have been pushed', isOwn: true }
    : { reason: 'it does not know the repository, or the token may not read it' }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return null
  }
}
