import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exitCodes, WaybillError } from '../errors.ts'

/** A file as it is served. */
export interface ServedFile {
  /** With forward slashes, below the root. */
  readonly path: string
  readonly content: string | Uint8Array
  /** What the file may do in a browser (Content-Security-Policy); default: nothing at all. */
  readonly policy?: string
}

/** All that is served at a time. */
export interface Served {
  readonly files: readonly ServedFile[]
  /** What is answered in place of a page that is not among them, and with which status. */
  readonly otherwise: { readonly status: 404 | 503; readonly page: ServedFile }
}

export interface PreviewServer {
  /** With a slash at the end. */
  readonly url: string
  /** Serves this from now on, and tells the pages that are open; false where it is what was served already. */
  show(served: Served): boolean
  /** Ends every connection. */
  close(): Promise<void>
}

const longestUrl = 2048
const nothing = "default-src 'none'; frame-ancestors 'none'; sandbox"
const pulseMs = 20_000

/**
 * Serves what is handed to it, from memory and to this machine alone: it listens on 127.0.0.1, takes GET and HEAD, and answers
 * only who asks for it by a name of this machine, so that a page of somebody else cannot read it by a name that it makes lead
 * here (DNS rebinding). Nothing of a disk can be reached. `/events` tells the pages that are open what is shown
 * (Server-Sent Events): a page with `data-shown=""` gets there the mark of what it was served from, and reloads
 * when another mark is told. Throws USAGE when the port cannot be listened on.
 */
export async function startPreviewServer({ port }: { readonly port: number }): Promise<PreviewServer> {
  // A page that outlived another run of the server is not taken for one of this run.
  const run = randomUUID().slice(0, 8)
  const listeners = new Set<ServerResponse>()
  let number = 0
  let shown: { readonly served: Served; readonly byPath: ReadonlyMap<string, ServedFile> } | null = null
  let hosts: ReadonlySet<string> = new Set()
  const mark = () => `${run}-${number}`
  const tell = (response: ServerResponse) => void response.write(`event: shown\ndata: ${mark()}\n\n`)

  function listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, headersFor({ path: 'events', content: '' }, 'text/event-stream'))
    if (request.method === 'HEAD') return void response.end()
    tell(response)
    // What has gone away is found out by writing to it.
    const pulse = setInterval(() => response.write(': still here\n\n'), pulseMs)
    listeners.add(response)
    response.on('close', () => {
      clearInterval(pulse)
      listeners.delete(response)
    })
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refused = refusalOf(request, hosts)
    if (refused !== null) return refuse(response, refused)
    const path = pathOf(request.url ?? '')
    if (path === 'events') return listen(request, response)
    const found = path === null ? undefined : shown?.byPath.get(path)
    if (found) return reply(response, 200, found, mark())
    // Browsers ask for it by themselves.
    if (path === 'favicon.ico') return void response.writeHead(204).end()
    const { status, page } = shown?.served.otherwise ?? beginning
    reply(response, status, page, mark())
  }

  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 },
    answer,
  )
  await listenOn(server, port)
  const { port: taken } = server.address() as AddressInfo
  hosts = new Set(['127.0.0.1', 'localhost', '[::1]'].map((name) => `${name}:${taken}`))
  return {
    url: `http://127.0.0.1:${taken}/`,
    show: (served) => {
      if (shown !== null && isSame(shown.served, served)) return false
      shown = { served, byPath: new Map(served.files.map((file) => [file.path, file])) }
      number += 1
      for (const listener of listeners) tell(listener)
      return true
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const beginning: Served['otherwise'] = {
  status: 503,
  page: { path: '', content: 'Waybill is still drawing this up. Ask again in a moment.\n' },
}

interface Refusal {
  readonly status: 405 | 414 | 421
  readonly why: string
  readonly allow?: string
}

function refusalOf(
  { method, url = '', headers }: IncomingMessage,
  hosts: ReadonlySet<string>,
): Refusal | null {
  if (!hosts.has((headers.host ?? '').toLowerCase()) || isForeign(headers))
    return { status: 421, why: 'This page is for this machine alone.' }
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, why: 'Only GET and HEAD.', allow: 'GET, HEAD' }
  return url.length > longestUrl ? { status: 414, why: 'That address is too long.' } : null
}

/** A page elsewhere may lead here, and nothing else of it: it may not load anything from here. */
function isForeign(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return false
  return headers['sec-fetch-mode'] !== 'navigate' || headers['sec-fetch-dest'] !== 'document'
}

/** The path that an address asks for, null for one that is none; a folder is its index. Nothing is looked up on a disk. */
function pathOf(url: string): string | null {
  const [path = ''] = url.split(/[?#]/)
  try {
    const plain = decodeURIComponent(path).replace(/^\//, '')
    return plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain
  } catch {
    return null
  }
}

function isSame(one: Served, other: Served): boolean {
  if (one.files.length !== other.files.length || one.otherwise.status !== other.otherwise.status) return false
  const pairs = one.files.map((file, index) => [file, other.files[index]] as const)
  return [...pairs, [one.otherwise.page, other.otherwise.page] as const].every(
    ([before, now]) =>
      now !== undefined &&
      before.path === now.path &&
      before.policy === now.policy &&
      (typeof before.content === 'string' && typeof now.content === 'string'
        ? before.content === now.content
        : Buffer.from(before.content).equals(Buffer.from(now.content))),
  )
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
}

function typeOf(path: string): string {
  return types[/\.([a-z]+)$/.exec(path.toLowerCase())?.[1] ?? ''] ?? 'text/plain'
}

function headersFor({ policy = nothing }: ServedFile, type: string): Readonly<Record<string, string>> {
  return {
    'content-type': type.startsWith('image/') && type !== 'image/svg+xml' ? type : `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow',
  }
}

function reply(response: ServerResponse, status: number, file: ServedFile, mark: string): void {
  const { content, path } = file
  const type = typeOf(path)
  const isPage = type === 'text/html' && typeof content === 'string'
  const bytes = Buffer.from(isPage ? content.replace('data-shown=""', `data-shown="${mark}"`) : content)
  response.writeHead(status, { ...headersFor(file, type), 'content-length': String(bytes.length) })
  // For HEAD, Node leaves the body out.
  response.end(bytes)
}

function refuse(response: ServerResponse, { status, why, allow }: Refusal): void {
  const file = { path: 'refused.txt', content: `${why}\n` }
  response.writeHead(status, { ...headersFor(file, 'text/plain'), ...(allow === undefined ? {} : { allow }) })
  response.end(file.content)
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'something else listens there' : (cause.code ?? 'unknown error')
      reject(
        new WaybillError('USAGE', `127.0.0.1:${port} cannot be listened on: ${why}.`, {
          hint: 'Choose another --port, or leave it out for any that is free.',
          exitCode: exitCodes.usage,
          cause,
        }),
      )
    })
    server.listen(port, '127.0.0.1', resolve)
  })
}
