import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exitCodes, WaybillError } from '../errors.ts'
import { askingPage, donePage, laterPage, type UnsubscribePage } from '../notices/unsubscribe-page.ts'

export interface UnsubscribeServerOptions {
  readonly host: string
  /** 0 for any that is free. */
  readonly port: number
  /** What the pages call what the messages are about. */
  readonly product: string
  /**
   * Records what tokens ask for; what is no token of ours is passed over. It rejects when it could not be recorded: then
   * whoever asked is told to try again.
   */
  readonly record: (tokens: readonly string[]) => Promise<void>
  /** Told of every failure of `record`. */
  readonly failed?: (error: unknown) => void
  /** How many requests to leave may wait to be recorded at once; more are asked to come again. */
  readonly mostWaiting?: number
}

export interface UnsubscribeServer {
  /** Without a slash at the end. */
  readonly url: string
  /** Takes no more requests, answers those it has, and resolves when all of them are recorded. */
  close(): Promise<void>
}

const longestBody = 4096
const longestUrl = 2048
const retryAfterSeconds = 60

/**
 * An endpoint for `channels.email.unsubscribe`, by RFC 8058. GET and HEAD show a form and change nothing, since programs that
 * look for viruses open every link; a POST with `List-Unsubscribe=One-Click`, from a mail program or from the form, is
 * recorded. Valid, repeated, unknown and forged tokens get the same answer with status 200: it is no way to find out who is on
 * a list. The token may stand anywhere in the path or the query. No redirects, no cookies, no scripts, no address anywhere, and
 * nothing about a request is logged. It speaks plain http: a proxy in front of it brings https.
 * Throws USAGE when the address cannot be listened on.
 */
export async function startUnsubscribeServer(options: UnsubscribeServerOptions): Promise<UnsubscribeServer> {
  const { product } = options
  const pages = { asking: askingPage(product), done: donePage(product), later: laterPage(product) }
  const take = inTurn(options)

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '' } = request
    if (url.length > longestUrl) return reply(response, 414, pages.asking)
    if (method === 'GET' || method === 'HEAD') return reply(response, 200, pages.asking)
    if (method !== 'POST') return reply(response, 405, pages.asking, { allow: 'GET, HEAD, POST' })
    const body = await bodyOf(request)
    if (body === null) return reply(response, 413, pages.asking, { connection: 'close' })
    // Whatever posts something else meant no unsubscribing.
    if (!isOneClick(body, request.headers['content-type'] ?? '')) return reply(response, 200, pages.asking)
    const taken = await take(tokenIn(url))
    if (taken) reply(response, 200, pages.done)
    else reply(response, 503, pages.later, { 'retry-after': String(retryAfterSeconds) })
  }

  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 8192 },
    (request, response) => {
      answer(request, response).catch(() => response.destroy())
    },
  )
  server.maxConnections = 500
  server.maxRequestsPerSocket = 100
  await listen(server, options)
  const { address, port, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}

/** Records one batch after another: what comes while one is recorded waits for the next, and all of a batch is one append. */
function inTurn({ record, failed, mostWaiting = 1000 }: UnsubscribeServerOptions) {
  let waiting: { readonly token: string | null; readonly settle: (taken: boolean) => void }[] = []
  let running = false
  const run = async () => {
    running = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      const tokens = new Set(batch.flatMap(({ token }) => token ?? []))
      const taken = await record([...tokens]).then(
        () => true,
        (error: unknown) => {
          failed?.(error)
          return false
        },
      )
      for (const { settle } of batch) settle(taken)
    }
    running = false
  }
  return (token: string | null): Promise<boolean> => {
    if (waiting.length >= mostWaiting) return Promise.resolve(false)
    const settled = new Promise<boolean>((settle) => waiting.push({ token, settle }))
    if (!running) void run()
    return settled
  }
}

/** Mail programs make links of texts, and may take a full stop along; nothing else may touch a token. */
function tokenIn(url: string): string | null {
  return /(?<![\w.-])v1\.[0-9a-f]{64}\.[A-Za-z0-9_-]{43}(?![\w-])/.exec(url)?.[0] ?? null
}

/** RFC 8058 section 3.2 lets a mail program post it in either of the two ways of forms. */
function isOneClick(body: string, type: string): boolean {
  if (/^multipart\/form-data\b/i.test(type))
    return /name="?List-Unsubscribe"?[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\r?\n/i.test(body)
  return new URLSearchParams(body.trim()).get('List-Unsubscribe') === 'One-Click'
}

/** Null when it is longer than anything that a form or a mail program sends. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  // Left open: whoever sent too much still gets an answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk as Uint8Array)
    length += bytes.length
    if (length > longestBody) return null
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function reply(
  response: ServerResponse,
  status: number,
  { html, policy }: UnsubscribePage,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
    'content-security-policy': policy,
    // The token is in the address: it must not travel on to any other place, and not stay in a cache.
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow',
    ...more,
  })
  // For HEAD, Node leaves the body out.
  response.end(html)
}

function listen(server: Server, { host, port }: UnsubscribeServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      reject(
        new WaybillError(
          'USAGE',
          `${host}:${port} cannot be listened on (${cause.code ?? 'unknown error'}).`,
          {
            hint: 'Choose another --port or --host.',
            exitCode: exitCodes.usage,
            cause,
          },
        ),
      )
    })
    server.listen(port, host, resolve)
  })
}
