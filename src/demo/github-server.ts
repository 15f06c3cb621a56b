import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { send, spoil, type GithubServerAnswer, type GithubServerFault } from './github-fault.ts'
import { emptyRepository, type HeldRepository } from './github-holdings.ts'
import type { RoutedRequest } from './github-route.ts'
import { openRoutes } from './github-routes.ts'

export interface GithubServerOptions {
  /** The one token that is taken. */
  readonly token?: string
  /** Whose it is. */
  readonly login?: string
  /** The permissions of an app's token, as a workflow lists them with underscores; what is not named is not given. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>
  /** The scopes of a classic token, told in each answer; left out, the token is an app's. */
  readonly scopes?: readonly string[]
  /** What the repository says of pushing; an app's token always reads false. */
  readonly push?: boolean
  /** Whether published releases can no longer be changed. */
  readonly immutable?: boolean
  /** Whether files have digests; an older GitHub of one's own has none. */
  readonly digests?: boolean
  /** The pull requests that there are; left out, every number is one. */
  readonly pulls?: readonly number[]
  /** How far its clock is ahead, in milliseconds. */
  readonly aheadMs?: number
}

/** A request as it came. The token is not part of it; `authorized` says whether it was sent. */
export interface GithubServerRequest {
  readonly method: string
  /** With its query, without `/api/v3`. */
  readonly path: string
  readonly authorized: boolean
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** What was sent as JSON; null for everything else. */
  readonly body: unknown
  /** Whether it came to the address for uploads. */
  readonly upload: boolean
}

/** A stand-in for the part of GitHub's REST interface that Waybill uses, with its limits, its permissions and its errors. */
export interface GithubServer extends AsyncDisposable {
  /** The base URL, as api.github.com: uploads go to another address. */
  readonly url: string
  /** The base URL as a GitHub of one's own has it: uploads go below `/api/uploads` of the same host. */
  readonly enterpriseUrl: string
  readonly token: string
  /** All requests so far, in their order. */
  readonly requests: readonly GithubServerRequest[]
  /** What it holds of `owner/name`; any name is a repository. */
  repository(path: string): HeldRepository
  /** Spoils the next requests (one if `times` is not given) of this method and path; faults wait in line. */
  fail(
    fault: GithubServerFault,
    where?: { readonly method?: string; readonly path?: RegExp; readonly times?: number },
  ): void
  close(): Promise<void>
}

const everything = {
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  pull_requests: 'write',
} as const

/** Starts the stand-in on free ports of 127.0.0.1. */
export async function openGithubServer(options: GithubServerOptions = {}): Promise<GithubServer> {
  const { token = 'ghs_standInForTheTokenOfTheJob', aheadMs = 0 } = options
  const repositories = new Map<string, HeldRepository>()
  const requests: GithubServerRequest[] = []
  const faults: { readonly fault: GithubServerFault; readonly method?: string; readonly path?: RegExp }[] = []
  const now = () => new Date(Date.now() + aheadMs)

  function repository(path: string): HeldRepository {
    const held = repositories.get(path.toLowerCase()) ?? emptyRepository(path)
    repositories.set(path.toLowerCase(), held)
    return held
  }

  const routes = openRoutes({
    repository,
    now,
    login: options.login ?? 'github-actions[bot]',
    permissions: options.permissions ?? everything,
    scopes: options.scopes ?? null,
    push: options.push ?? options.scopes !== undefined,
    immutable: options.immutable ?? false,
    digests: options.digests ?? true,
    pulls: options.pulls ?? null,
  })

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    isUploads: boolean,
  ): Promise<void> {
    const raw = await buffer(request)
    const routed = routedRequest(request, raw, isUploads)
    requests.push({
      method: routed.method,
      path: `${routed.url.pathname}${routed.url.search}`,
      authorized: routed.token !== null,
      headers: { ...request.headers, authorization: undefined },
      body: routed.json ?? null,
      upload: routed.isUpload,
    })
    for (const [name, value] of Object.entries(standing())) response.setHeader(name, value)
    const at = faults.findIndex(
      ({ method = routed.method, path }) =>
        method === routed.method &&
        (path === undefined || path.test(routed.url.pathname + routed.url.search)),
    )
    const [spoiled] = at === -1 ? [] : faults.splice(at, 1)
    const answer = (): GithubServerAnswer => routes.answer(routed, token, spoiled?.fault.kind === 'starter')
    if (spoiled === undefined || spoiled.fault.kind === 'starter') return send(response, answer())
    await spoil(spoiled.fault, answer, response, now)
  }

  function standing(): Readonly<Record<string, string>> {
    return {
      date: now().toUTCString(),
      'x-github-media-type': 'github.v3; format=json',
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '4999',
      'x-ratelimit-reset': String(Math.floor(now().getTime() / 1000) + 3600),
      ...(options.scopes === undefined ? {} : { 'x-oauth-scopes': options.scopes.join(', ') }),
    }
  }

  function routedRequest(request: IncomingMessage, raw: Buffer, isUploads: boolean): RoutedRequest {
    const given = new URL(request.url ?? '/', url)
    const isEnterprise = given.pathname.startsWith('/api/')
    const isUpload = isUploads || given.pathname.startsWith('/api/uploads/')
    given.pathname = given.pathname.replace(/^\/api\/(?:v3|uploads)?/, '/').replace(/^\/\//, '/')
    return {
      method: request.method ?? 'GET',
      url: given,
      token: request.headers.authorization?.replace(/^(?:token|bearer) /i, '') ?? null,
      raw,
      json: isUpload ? undefined : parsed(raw),
      mediaType: request.headers['content-type'] ?? '',
      isUpload,
      web: url,
      api: isEnterprise ? `${url}/api/v3` : url,
      uploads: isEnterprise ? `${url}/api/uploads` : uploadsUrl,
    }
  }

  const listen = async (isUploads: boolean): Promise<readonly [Server, string]> => {
    const server = createServer((request, response) => {
      serve(request, response, isUploads).catch(() => response.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`]
  }
  const [server, url] = await listen(false)
  const [uploadServer, uploadsUrl] = await listen(true)

  async function close(): Promise<void> {
    for (const one of [server, uploadServer]) {
      one.closeAllConnections()
      await new Promise((resolve) => one.close(resolve))
    }
  }

  return {
    url,
    enterpriseUrl: `${url}/api/v3`,
    token,
    requests,
    repository,
    fail: (fault, { method, path, times = 1 } = {}) => {
      const one = { fault, ...(method ? { method } : {}), ...(path ? { path } : {}) }
      for (let count = 0; count < times; count++) faults.push(one)
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Undefined for what is no JSON. */
function parsed(raw: Buffer): unknown {
  if (raw.length === 0) return null
  try {
    return JSON.parse(raw.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
