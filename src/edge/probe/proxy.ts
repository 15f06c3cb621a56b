import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { BlockList, isIP, type Socket } from 'node:net'
import { hostOf } from '../dial.ts'
import { refusedAddressCode } from '../private-hosts.ts'
import type { Network } from './network.ts'

/** The `code` of what goes wrong between here and the proxy, or at the proxy. */
export const proxyFaultCode = 'proxy'

/** Names that lead to metadata services. A proxy resolves names itself, so that no address is seen here. */
const metadataNames = /^(metadata|instance-data|metadata\.google\.internal)\.?$/i
const longestHeaders = 16 * 1024

/**
 * The proxy of HTTPS_PROXY or HTTP_PROXY (small letters first) that a URL is to be reached through; null without one, for
 * this machine itself, and for what NO_PROXY lists: names with all below them, `*.name`, addresses, ranges, each with a
 * port or without, and `*`. Throws with the code `proxy` when the variable holds no http or https address.
 */
export function proxyFor(url: URL, variable: Network['variable']): URL | null {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const text = valueOf(name, variable)
  if (text === '' || isHere(hostOf(url)) || isExcepted(url, valueOf('no_proxy', variable))) return null
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`
  // The value may hold a password, and is not repeated.
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw proxyFault(`${name.toUpperCase()} is no http or https address`)
  }
  if (metadataNames.test(url.hostname)) {
    const reason = `${url.hostname} is the name of a metadata service, which is never asked`
    throw Object.assign(new Error(reason), { code: refusedAddressCode })
  }
  return new URL(address)
}

/**
 * A connection to the host of a URL that a proxy made (CONNECT: RFC 9110, 9.3.6). The address is chosen by the proxy.
 * Rejects with the code `proxy` for whatever goes wrong, since nobody here can tell whose fault it is.
 */
export function openTunnel(proxy: URL, url: URL, network: Network, signal: AbortSignal): Promise<Socket> {
  const secure = proxy.protocol === 'https:'
  const authority = `${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`
  const options: RequestOptions & { readonly rejectUnauthorized: boolean; readonly ca?: string } = {
    method: 'CONNECT',
    host: hostOf(proxy),
    port: proxy.port || (secure ? 443 : 80),
    path: authority,
    headers: { host: authority, 'user-agent': 'waybill', ...credentials(proxy) },
    agent: false,
    maxHeaderSize: longestHeaders,
    rejectUnauthorized: true,
    signal,
    ...(network.ca === undefined ? {} : { ca: network.ca }),
  }
  return new Promise((resolve, reject) => {
    const request = secure ? requestHttps(options) : requestHttp(options)
    request.on('connect', (response: IncomingMessage, socket: Socket, head: Buffer) => {
      // What becomes of it later is told by whoever speaks through it.
      socket.on('error', () => undefined)
      if (response.statusCode === 200) {
        if (head.length > 0) socket.unshift(head)
        return resolve(socket)
      }
      socket.destroy()
      reject(refusedTunnel(response.statusCode ?? 0))
    })
    request.on('response', (response) => {
      response.destroy()
      reject(refusedTunnel(response.statusCode ?? 0))
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      const late = 'the proxy made no connection in time'
      reject(proxyFault(signal.aborted ? late : `the proxy cannot be used (${error.code ?? 'UNKNOWN'})`))
    })
    request.on('close', () => reject(proxyFault('the proxy closed the connection')))
    request.end()
  })
}

function refusedTunnel(status: number): Error {
  const reason = status === 407 ? 'the proxy asks for other credentials' : 'the proxy made no connection'
  return proxyFault(`${reason} (${status})`)
}

function proxyFault(reason: string): Error {
  return Object.assign(new Error(reason), { code: proxyFaultCode })
}

function credentials({ username, password }: URL): { 'proxy-authorization'?: string } {
  if (username === '' && password === '') return {}
  const pair = `${unescaped(username)}:${unescaped(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(pair, 'utf8').toString('base64')}` }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function valueOf(name: string, variable: Network['variable']): string {
  return (variable(name) ?? variable(name.toUpperCase()) ?? '').trim()
}

/** What is on this machine no proxy can reach for us. */
function isHere(host: string): boolean {
  const name = host.replace(/\.$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name.startsWith('127.') || name === '::1'
}

function isExcepted(url: URL, list: string): boolean {
  const host = hostOf(url).replace(/\.$/, '').toLowerCase()
  const port = url.port || (url.protocol === 'https:' ? '443' : '80')
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => matches(entry, host, port))
}

function matches(entry: string, host: string, port: string): boolean {
  if (entry === '*') return true
  const [, bare = entry, ownPort = port] = /^(\[[^\]]+\]|[^:]+):(\d+)$/.exec(entry) ?? []
  if (ownPort !== port) return false
  const name = bare.replace(/^\[(.*)\]$/, '$1').replace(/^\*?\./, '')
  return isIP(host) === 0 ? host === name || host.endsWith(`.${name}`) : isWithin(host, name)
}

/** Whether an address is this one, or lies in this range. */
function isWithin(host: string, text: string): boolean {
  const family = isIP(host) === 4 ? 'ipv4' : 'ipv6'
  const widest = family === 'ipv4' ? 32 : 128
  const [address = '', bits = `${widest}`] = text.split('/')
  if (isIP(address) !== isIP(host) || !/^\d{1,3}$/.test(bits) || Number(bits) > widest) return false
  const range = new BlockList()
  range.addSubnet(address, Number(bits), family)
  return range.check(host, family)
}
