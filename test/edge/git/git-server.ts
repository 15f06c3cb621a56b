import { execFileSync, spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

export interface GitServer extends AsyncDisposable {
  readonly url: string
  /** The Authorization header of every request, in order. */
  readonly authorizations: (string | undefined)[]
}

/** Serves a repository over http on loopback by git's own `http-backend`, also as one that knows only the old protocol. */
export async function serveGit(
  path: string,
  { oldProtocol = false }: { readonly oldProtocol?: boolean } = {},
): Promise<GitServer> {
  const backend = join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend')
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization)
    const protocol = request.headers['git-protocol']
    const environment = {
      ...process.env,
      GIT_PROJECT_ROOT: path,
      GIT_HTTP_EXPORT_ALL: '1',
      ...(oldProtocol || typeof protocol !== 'string' ? {} : { GIT_PROTOCOL: protocol }),
    }
    answerByCgi(spawn(backend, { env: { ...environment, ...cgiVariables(request) } }), request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/.git`,
    authorizations,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function cgiVariables(request: IncomingMessage): Record<string, string> {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1')
  return {
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: pathname,
    QUERY_STRING: search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    REMOTE_ADDR: '127.0.0.1',
  }
}

function answerByCgi(
  child: ReturnType<typeof spawn>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (child.stdin) request.pipe(child.stdin).on('error', () => undefined)
  let head = Buffer.alloc(0)
  let isBody = false
  child.stdout?.on('data', (chunk: Buffer) => {
    if (isBody) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end === -1) return
    isBody = true
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(/: (.*)/s)
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => response.end())
}
