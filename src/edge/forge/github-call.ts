import { WaybillError } from '../../errors.ts'
import { field, text } from '../../forge/answer.ts'
import { forgeInterrupted, forgeLimit, forgeSilence, type ForgeQuestion } from '../../forge/forge-fault.ts'
import { githubFault } from '../../forge/github-fault.ts'
import { quoteReply } from '../reply.ts'
import type { ForgeConnection } from './answers.ts'
import {
  connectGithub,
  Final,
  isWorthWaiting,
  waitOf,
  type GithubClient,
  type GithubFault,
} from './github-client.ts'

/** One request to GitHub's REST interface. */
export interface GithubCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Below the base URL, or an address of its own for an upload. */
  readonly path: string
  /** To follow "cannot": what it is for. */
  readonly doing: string
  /** What the token needs, as a line of a workflow: `contents: write`. */
  readonly needs: string
  /** A record is sent as JSON, bytes as they are. */
  readonly body?: Readonly<Record<string, unknown>> | Uint8Array
  readonly mediaType?: string
}

export interface GithubReply {
  readonly data: unknown
  /** A header by its lower-case name; null where there is none. */
  readonly header: (name: string) => string | null
}

export interface GithubCaller {
  /**
   * Asks once; a question that GitHub fails to answer is tried again, a write is not: whether it was done is for the caller to find
   * out. Waits where GitHub asks for it, up to two minutes. Throws FORGE_REFUSED, FORGE_LIMITED, FORGE_UNREACHABLE.
   */
  ask(call: GithubCall): Promise<GithubReply>
  /** As `ask`; null where GitHub has no such thing (404). */
  find(call: GithubCall): Promise<GithubReply | null>
  /** The error for an answer that is not what GitHub answers to this. */
  silent(call: Pick<GithubCall, 'doing' | 'needs'>): WaybillError
  /** All pages of a list, at most `mostPages` of a hundred. */
  pages(call: GithubCall, mostPages: number): Promise<readonly unknown[]>
  /** As `pages`; null where GitHub has no such list (404). */
  pagesOf(call: GithubCall, mostPages: number): Promise<readonly unknown[] | null>
  /** What GitHub is asked by GraphQL. */
  query(query: string, doing: string): Promise<unknown>
}

const notItself = 'a page came in place of an answer, from something before it'
const version = '2022-11-28'
const pageSize = 100
/** GitHub asks for a second between writes of whoever makes many: the first few are not many. */
const unpacedWrites = 20
const paceMs = 1000

/** Speaks to GitHub for one run; the connection is made with the first question. */
export function openCaller(connection: ForgeConnection, signal: AbortSignal): GithubCaller {
  let opened: Promise<GithubClient> | null = null
  let writes = 0

  async function send(call: GithubCall): Promise<GithubReply> {
    opened ??= connectGithub(connection, signal)
    const client = await opened
    const isWrite = call.method !== 'GET'
    const question = { forge: connection.address.name, doing: call.doing, needs: call.needs }
    if (isWrite && ++writes > unpacedWrites) await connection.clock.sleep(paceMs, signal)
    for (let waits = 0; ; waits++) {
      if (signal.aborted) throw forgeInterrupted(call, signal)
      client.waitMs = null
      try {
        const { data, headers } = await client.octokit.request(requestOf(call, isWrite))
        const header = headerOf(headers)
        if (isPage(header)) throw forgeSilence(question, notItself)
        return { data, header }
      } catch (error) {
        if (error instanceof WaybillError) throw error
        const fault = error as GithubFault
        const waitMs = waitOf(fault, client, connection)
        if (signal.aborted) throw forgeInterrupted(call, signal)
        if (waitMs === null) throw errorOf(fault, question, connection)
        if (!isWorthWaiting(waitMs, waits)) throw forgeLimit(question, waitMs)
        await connection.clock.sleep(waitMs, signal)
      }
    }
  }

  async function pages(call: GithubCall, mostPages: number): Promise<readonly unknown[]> {
    const all: unknown[] = []
    for (let page = 1; page <= mostPages; page++) {
      const path = `${call.path}${call.path.includes('?') ? '&' : '?'}per_page=${pageSize}&page=${page}`
      const { data, header } = await send({ ...call, path })
      if (!Array.isArray(data)) throw silent(call)
      const found: readonly unknown[] = data
      for (const one of found) all.push(one)
      if (found.length < pageSize && header('link')?.includes('rel="next"') !== true) break
    }
    return all
  }

  function silent({ doing, needs }: Pick<GithubCall, 'doing' | 'needs'>): WaybillError {
    return forgeSilence({ forge: connection.address.name, doing, needs }, 'its answer was not whole')
  }

  return {
    ask: send,
    find: (call) => orNull(send(call)),
    silent,
    pages,
    pagesOf: (call, mostPages) => orNull(pages(call, mostPages)),
    query: async (query, doing) => {
      opened ??= connectGithub(connection, signal)
      const { octokit } = await opened
      try {
        return (await octokit.graphql(query)) as unknown
      } catch (error) {
        throw errorOf(
          error as GithubFault,
          { forge: connection.address.name, doing, needs: 'metadata: read' },
          connection,
        )
      }
    },
  }
}

/** Errors that come of a 404, which some questions take for an answer. */
const missing = new WeakSet<WaybillError>()

/** Errors that come of something that was made or changed meanwhile, by another run or by a question that seemed to fail. */
const outrun = new WeakSet<WaybillError>()

/** Whether looking again and doing what is then left may end well. */
export function isPassing(error: unknown): boolean {
  return error instanceof WaybillError && (error.code === 'FORGE_UNREACHABLE' || outrun.has(error))
}

async function orNull<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof WaybillError && missing.has(error)) return null
    throw error
  }
}

function requestOf({ method, path, body, mediaType }: GithubCall, isWrite: boolean) {
  return {
    method,
    url: path,
    headers: {
      accept: 'application/vnd.github+json',
      'x-github-api-version': version,
      ...(mediaType === undefined ? {} : { 'content-type': mediaType }),
    },
    ...(body === undefined ? {} : { data: body }),
    ...(isWrite ? { request: { retries: 0 } } : {}),
  }
}

function errorOf(fault: GithubFault, question: ForgeQuestion, { token }: ForgeConnection): WaybillError {
  const withheld = token === null ? [] : [token]
  if (fault.response === undefined) {
    if (fault instanceof Final && fault.isRedirect)
      return githubFault(question, { status: 301, header: () => null, said: '', isPage: false })
    const { message = 'there was no answer' } = fault.cause instanceof Error ? fault.cause : fault
    return forgeSilence(question, quoteReply(message, withheld))
  }
  const { headers = {}, data } = fault.response
  const header = headerOf(headers)
  const said = quoteReply(saidOf(data), withheld)
  const error = githubFault(question, { status: fault.status ?? 0, header, said, isPage: isPage(header) })
  if (fault.status === 404) missing.add(error)
  if (fault.status === 409 || said.includes('already_exists')) outrun.add(error)
  return error
}

/** Whether an answer is not in GitHub's language: one with something in it is JSON. */
function isPage(header: (name: string) => string | null): boolean {
  return header('content-type')?.includes('json') === false
}

/** GitHub's own words, with what it found wrong in each field. */
function saidOf(data: unknown): string {
  const message = text(field(data, 'message'))
  if (message === null) return ''
  const errors = field(data, 'errors')
  const details = (Array.isArray(errors) ? errors : []).flatMap((one: unknown) => {
    const words = [text(field(one, 'field')), text(field(one, 'message')) ?? text(field(one, 'code'))]
    return typeof one === 'string' ? [one] : words.filter((word) => word !== null).join(' ')
  })
  return [message, ...details.filter((one) => one !== '')].join('; ')
}

function headerOf(headers: Readonly<Record<string, unknown>>): (name: string) => string | null {
  return (name) => {
    const value = headers[name]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null
  }
}
