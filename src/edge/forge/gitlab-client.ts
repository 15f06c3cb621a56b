import { WaybillError } from '../../errors.ts'
import { field, list, text } from '../../forge/answer.ts'
import { forgeInterrupted, forgeLimit, forgeSilence, type ForgeQuestion } from '../../forge/forge-fault.ts'
import { gitlabFault } from '../../forge/gitlab-fault.ts'
import { quoteReply } from '../reply.ts'
import { request, type Request } from '../request.ts'
import {
  longestWaitMs,
  maximumBytes,
  mostWaits,
  retryAfterMs,
  uploadMs,
  type ForgeConnection,
} from './answers.ts'

export interface GitlabConnection extends ForgeConnection {
  /** Whether the token is the one of a job, which goes into a header of its own. */
  readonly isJobToken: boolean
}

export interface GitlabQuestion {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the project, such as `/releases`; with `outside`, below the base URL. */
  readonly path: string
  readonly outside?: boolean
  readonly query?: Readonly<Record<string, string>>
  readonly json?: Readonly<Record<string, unknown>>
  readonly bytes?: Uint8Array
  /** To follow "cannot": "read the release v1.4.0". */
  readonly doing: string
  /** What it takes: "the role Developer". */
  readonly needs: string
}

export interface GitlabAnswer {
  readonly status: number
  /** Undefined where the body is no JSON. */
  readonly value: unknown
  readonly header: (name: string) => string | null
  /** What GitLab said of a refusal, in one line without secrets. */
  readonly said: string
}

/** A project of a GitLab and the token to ask it with. */
export interface GitlabClient {
  /**
   * One answer, whatever its status. A passing fault (429, 5xx, no answer) is tried again, twice at most; a POST only where
   * it certainly was not done (see `make`). Throws FORGE_LIMITED, FORGE_UNREACHABLE.
   */
  ask(question: GitlabQuestion): Promise<GitlabAnswer>
  /** The value of an answer of 2xx; throws FORGE_REFUSED or FORGE_UNREACHABLE for every other. */
  value(question: GitlabQuestion): Promise<unknown>
  /** The same; null for a 404 that is about what is asked for, and not about the project. */
  valueOrNull(question: GitlabQuestion): Promise<unknown>
  /** Makes or changes something. After a POST of which nobody can know whether it was done, it is looked for, and made again if it is not there. */
  make<Made>(question: GitlabQuestion, find: () => Promise<Made | null>): Promise<unknown>
  /** All elements of a list, page by page; at most ten thousand. */
  all(question: GitlabQuestion): Promise<readonly unknown[]>
  /** The error for an answer that is a refusal. */
  fault(question: GitlabQuestion, answer: GitlabAnswer): Error
  /** The base URL of the project's interface. */
  readonly project: string
}

const perPage = 100
const mostPages = 100
/** GitLab counts its limits by the minute. */
const usualWaitMs = 60_000

/** Opens a project; nothing is asked yet. The token goes to this address alone, redirects are not followed. */
export function connectGitlab(connection: GitlabConnection, signal: AbortSignal): GitlabClient {
  const { address } = connection
  const project = `${address.api}/projects/${encodeURIComponent(address.path)}`

  async function ask(question: GitlabQuestion): Promise<GitlabAnswer> {
    const asked = requestOf(connection, question, project, signal)
    for (let waits = 0; ; waits++) {
      const response = await request(asked)
      if (signal.aborted) throw forgeInterrupted(question, signal)
      const answered = answeredBy(response)
      if (answered !== null) return answerOf(answered, connection)
      const waitMs = response.kind === 'failure' ? null : waitOf(response.headers, connection)
      const isOver = waits === mostWaits || (waitMs ?? 0) > longestWaitMs
      if (isOver || !mayRepeat(question, response)) throw lastWord(question, response, waitMs)
      await connection.clock.sleep(waitMs ?? connection.pauseMs * (waits + 1) ** 2, signal)
    }
  }

  function fault(question: GitlabQuestion, answer: GitlabAnswer): Error {
    const { status, said, value } = answer
    const scope = text(field(value, 'scope'))
    if (status < 300)
      return silence(question, 'its answer is none of GitLab, but perhaps a page of something before it')
    const isNamed = field(value, 'error') === 'insufficient_scope' && scope !== null
    return gitlabFault(naming(question), {
      status,
      said,
      scope: isNamed ? scope.replace(/[^\w ]/g, '').slice(0, 100) : null,
      isJobToken: connection.isJobToken,
      isPage: value === undefined,
    })
  }

  async function value(question: GitlabQuestion): Promise<unknown> {
    const answer = await ask(question)
    if (!isGood(answer)) throw fault(question, answer)
    return answer.value
  }

  return {
    project,
    ask,
    fault,
    value,
    make: async (question, find) => {
      if (question.method !== 'POST') return await value(question)
      for (let waits = 0; ; waits++) {
        try {
          return await value(question)
        } catch (error) {
          const isOver = signal.aborted || waits === mostWaits
          if (isOver || !(error instanceof WaybillError) || error.code !== 'FORGE_UNREACHABLE') throw error
          await connection.clock.sleep(connection.pauseMs * (waits + 1) ** 2, signal)
          const found = await find()
          if (found !== null) return found
        }
      }
    },
    valueOrNull: async (question) => {
      const answer = await ask(question)
      if (answer.status === 404 && !isAboutProject(answer)) return null
      if (!isGood(answer)) throw fault(question, answer)
      return answer.value
    },
    all: async (question) => {
      const elements: unknown[] = []
      for (let page = 1; page <= mostPages; page++) {
        const query = { ...question.query, per_page: String(perPage), page: String(page) }
        const answer = await ask({ ...question, query })
        if (!isGood(answer) || !Array.isArray(answer.value)) throw fault(question, answer)
        const found = list(answer.value)
        elements.push(...found)
        if (found.length < perPage) break
      }
      return elements
    },
  }
}

type Response = Awaited<ReturnType<typeof request>>
type Answered = Extract<Response, { kind: 'answer' }>

/** Null for what is not whole, or a fault that may pass. */
function answeredBy(response: Response): Answered | null {
  if (response.kind === 'failure' || response.cut) return null
  return response.status === 429 || response.status >= 500 ? null : response
}

/** A POST that may have arrived would be done twice. */
function mayRepeat({ method }: GitlabQuestion, response: Response): boolean {
  if (method !== 'POST') return true
  return response.kind === 'failure' ? !response.sent : response.status === 429
}

function lastWord(question: GitlabQuestion, response: Response, waitMs: number | null): Error {
  if (response.kind === 'failure') return silence(question, response.reason)
  if (response.status === 429) return forgeLimit(naming(question), waitMs ?? usualWaitMs)
  if (response.cut) return silence(question, 'its answer was cut off')
  return silence(question, `it answered with status ${response.status}`)
}

/** GitLab says the same to those who may not know that a project is there: "404 Project Not Found". */
function isAboutProject({ said, value }: GitlabAnswer): boolean {
  return value === undefined || /project/i.test(said)
}

/** 204 has no body; every other answer is JSON. */
function isGood({ status, value }: GitlabAnswer): boolean {
  return status >= 200 && status < 300 && (status === 204 || value !== undefined)
}

function naming({ doing, needs }: GitlabQuestion): ForgeQuestion {
  return { forge: 'GitLab', doing, needs }
}

function silence(question: GitlabQuestion, reason: string): Error {
  return forgeSilence(naming(question), reason)
}

function requestOf(
  { address, token, isJobToken, privateHosts, timeoutMs }: GitlabConnection,
  { method, path, outside, query, json, bytes }: GitlabQuestion,
  project: string,
  signal: AbortSignal,
): Request {
  const url = new URL((outside === true ? address.api : project) + path)
  for (const [name, one] of Object.entries(query ?? {})) url.searchParams.set(name, one)
  const body = bytes ?? (json === undefined ? undefined : JSON.stringify(json))
  const kind = bytes === undefined ? 'application/json' : 'application/octet-stream'
  return {
    url,
    method,
    headers: {
      accept: 'application/json',
      'user-agent': 'waybill',
      ...(token === null ? {} : { [isJobToken ? 'job-token' : 'private-token']: token }),
      ...(body === undefined
        ? {}
        : { 'content-type': kind, 'content-length': String(Buffer.byteLength(body)) }),
    },
    ...(body === undefined ? {} : { body }),
    hosts: privateHosts,
    timeoutMs: timeoutMs + uploadMs(bytes?.length ?? 0),
    maximumBytes,
    signal,
  }
}

/** Retry-After, or when the limit begins anew (GitLab, "Rate limits": RateLimit-Reset, in seconds since 1970). */
function waitOf(headers: Answered['headers'], { clock }: GitlabConnection): number | null {
  const now = clock.now()
  const reset = Number(headers['ratelimit-reset'])
  const told = retryAfterMs(headers['retry-after'], now)
  if (told !== null || !Number.isSafeInteger(reset) || reset <= 0) return told
  return Math.max(reset * 1000 - now.getTime(), 0)
}

function answerOf(response: Answered, { token }: GitlabConnection): GitlabAnswer {
  const value = parsed(response.body)
  const said = response.status < 400 || value === undefined ? '' : saidOf(value)
  return {
    status: response.status,
    value,
    header: (name) => {
      const one = response.headers[name]
      return typeof one === 'string' ? one : null
    },
    said: quoteReply(token === null ? said : said.replaceAll(token, '***')),
  }
}

/** `message` is a text, a list or an object of lists; OAuth's refusals have `error` and `error_description`. */
function saidOf(value: unknown): string {
  const message = field(value, 'message')
  if (typeof message === 'string') return message
  if (message !== undefined) return JSON.stringify(message)
  return [field(value, 'error'), field(value, 'error_description')]
    .flatMap((one) => text(one) ?? [])
    .join(': ')
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
