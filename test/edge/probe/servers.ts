import { createServer, type RequestListener } from 'node:http'
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { afterEach } from 'vitest'
import type { HttpCheck } from '../../../src/delivery/plan.ts'
import type { Judgement } from '../../../src/delivery/sample.ts'
import { createPrivateHosts, type PrivateHosts } from '../../../src/edge/private-hosts.ts'
import { probeHttp } from '../../../src/edge/probe/http.ts'
import type { Network } from '../../../src/edge/probe/network.ts'
import { pairOf } from './pairs.ts'

const closing: (() => Promise<unknown>)[] = []

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()))
})

/** Listens until the test is over; gives the port. */
export async function listen(server: Server, address = '127.0.0.1', port = 0): Promise<number> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, address, resolve)
  })
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  })
  return (server.address() as AddressInfo).port
}

/** An HTTP server on 127.0.0.1, or where it is told; gives its port. */
export function serve(listener: RequestListener, address?: string, port?: number): Promise<number> {
  return listen(createServer(listener), address, port)
}

/** A server that says the same bytes to everyone, or does something else with the connection. */
export function say(text: string | ((socket: Socket) => void)): Promise<number> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => (typeof text === 'string' ? socket.end(text) : text(socket)))
  })
  return listen(server)
}

export const json = { 'content-type': 'application/json' }

/** Answers everyone with a version. */
export function running(version: string): RequestListener {
  return (_request, response) => response.writeHead(200, json).end(JSON.stringify({ status: 'ok', version }))
}

/** Names that lead to these addresses, all of which may be dialled. */
export function namesOf(
  addresses: readonly string[],
  listed: readonly string[] = ['127.0.0.0/8', '::1'],
): PrivateHosts {
  return createPrivateHosts(listed, (_host, { family }, done) => {
    const found = addresses
      .map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      .filter((one) => family === undefined || one.family === family)
    done(null, found)
  })
}

export interface Asked extends Partial<Network> {
  readonly check?: Partial<HttpCheck>
  readonly signal?: AbortSignal
}

/** One look at `/health`, as the prober makes it, without the environment of this process. */
export function look(url: string, asked: Asked = {}): Promise<Judgement> {
  const { check = {}, signal = new AbortController().signal, ...network } = asked
  const pair = pairOf({ kind: 'http', path: '/health', ...check }, url)
  const one: HttpCheck = { kind: 'http', path: '/health', ...check }
  const world = { hosts: namesOf(['127.0.0.1']), variable: () => undefined, ...network }
  return probeHttp({ ...pair, check: one }, one, world, signal)
}
