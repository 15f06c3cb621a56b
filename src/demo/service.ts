import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What an instance says of itself at `/health`. */
export interface Running {
  readonly version: string
  readonly commit: string
}

/** A small deployed product: one address in front of some instances, each new connection going to the next one. */
export interface Service {
  /** Without a slash at the end; the health answer is at `/health`. */
  readonly url: string
  /** Rolls the first `instances` of them over to a release (default: all); the others stay stale. */
  deploy(running: Running, instances?: number): void
  /** From now on every health answer has this status; null for healthy again. */
  fail(status: number | null): void
  close(): Promise<void>
}

/**
 * Starts the stand-in for the product that is shipped, on a free port of 127.0.0.1. `/health` answers
 * `{status, version, commit}`, everything else 404. As behind a real balancer, a connection that is kept open stays
 * with its instance: only fresh connections can meet a stale one.
 */
export async function startService(running: Running, instances = 1): Promise<Service> {
  const releases = Array.from({ length: instances }, () => running)
  const instanceOf = new WeakMap<Socket, number>()
  let connections = 0
  let failing: number | null = null

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const instance = instanceOf.get(request.socket) ?? 0
    const headers = { 'content-type': 'application/json', 'x-instance': String(instance + 1) }
    if (request.url?.split('?')[0] !== '/health') {
      response.writeHead(404, headers).end('{"error":"not found"}\n')
      return
    }
    const status = failing === null ? 'ok' : 'failing'
    response.writeHead(failing ?? 200, headers).end(`${JSON.stringify({ status, ...releases[instance] })}\n`)
  }

  const server = createServer(answer)
  server.on('connection', (socket) => instanceOf.set(socket, connections++ % instances))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    deploy(next, count = instances) {
      releases.fill(next, 0, count)
    },
    fail(status) {
      failing = status
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
