import { connect, isIP, type Socket } from 'node:net'
import { createPrivateHosts, type PrivateHosts } from './private-hosts.ts'

/** The host of a URL as the resolver wants it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

const nothingListed = createPrivateHosts([])
/** TEST-NET-1 (RFC 5737): no host has it, so a name that may have it all the same is named in the list. */
const nowhere = '192.0.2.1'

/**
 * Whether `network.private-hosts` itself speaks for this host: by name, or for an address by itself or its range.
 * A public address that is merely permitted is not listed.
 */
export function isListed(host: string, hosts: PrivateHosts): boolean {
  const name = host === 'localhost' ? '127.0.0.1' : nowhere
  const address = isIP(host) === 0 ? name : host
  return hosts.refusal(host, address) === null && nothingListed.refusal(host, address) !== null
}

/** A TCP connection to a permitted address. Rejects with why there is none, also when time is up or the signal aborts. */
export async function dial(
  server: { readonly host: string; readonly port: number; readonly timeoutMs: number },
  hosts: PrivateHosts,
  signal: AbortSignal,
): Promise<Socket> {
  const refusal = hosts.refusalOfHost(server.host)
  if (refusal !== null) throw new Error(refusal)
  return new Promise((resolve, reject) => {
    const socket = connect({ host: server.host, port: server.port, lookup: hosts.lookup })
    const timer = setTimeout(() => socket.destroy(new Error('the connection timed out')), server.timeoutMs)
    const interrupt = () => socket.destroy(new Error('the run was interrupted'))
    const settled = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', interrupt)
      socket.off('error', reject)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    socket.once('error', reject)
    socket.once('connect', () => {
      settled()
      resolve(socket)
    })
    socket.once('close', settled)
    if (signal.aborted) interrupt()
  })
}

const wordsOfCodes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'the host is unreachable',
  ENETUNREACH: 'the network is unreachable',
  ENOTFOUND: 'the name is unknown',
  EAI_AGAIN: 'the name could not be resolved',
  ETIMEDOUT: 'the connection timed out',
  EPIPE: 'the connection was cut',
}

/** Why a connection failed, in words without the address. */
export function describeFailure(
  error: NodeJS.ErrnoException & { readonly originalCode?: string | undefined },
): string {
  return wordsOfCodes[error.originalCode ?? ''] ?? wordsOfCodes[error.code ?? ''] ?? error.message
}
