import { createHash } from 'node:crypto'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction, type Socket, type TcpNetConnectOpts } from 'node:net'
import type { Readable } from 'node:stream'
import { connect as connectTls, type ConnectionOptions } from 'node:tls'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { readAnswerTimes } from '../../delivery/answer-times.ts'
import type { HttpAnswer } from '../../delivery/judge-response.ts'
import type { SampleEvidence } from '../../delivery/sample.ts'
import { hostOf } from '../dial.ts'
import { refusedAddressCode } from '../private-hosts.ts'
import { watchedLookup } from './addresses.ts'
import { certificateOf, peerOf } from './connection-evidence.ts'
import type { Network } from './network.ts'
import { openTunnel } from './proxy.ts'

/** Of the decoded body: more than any health document, less than what hurts. */
const bodyLimit = 64 * 1024
const headerLimit = 16 * 1024
/** An address that does not answer holds the next one up by so much; the 250 ms of Node is less than a far round trip. */
const attemptMs = 1_000

export interface Question {
  readonly url: URL
  /** Beside those that every look has. */
  readonly headers: Readonly<Record<string, string>>
  readonly lookup: LookupFunction
  /** Where it is reached through one. */
  readonly proxy: URL | null
}

export interface Exchange {
  readonly answer: HttpAnswer
  readonly evidence: SampleEvidence
}

const decoders: Readonly<Record<string, (() => Readable & NodeJS.WritableStream) | null>> = {
  '': null,
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * One question and its answer over a connection of its own. Follows nothing, believes no certificate that does not
 * verify, and reads at most 64 KiB of the decoded body and 16 KiB of headers. Rejects with the error of the connection,
 * with `ADDRESS_REFUSED` for an address that may not be dialled, `proxy`, or `content-encoding`.
 */
export async function exchange(question: Question, network: Network, signal: AbortSignal): Promise<Exchange> {
  const { url, proxy } = question
  const refusal = network.hosts.refusalOfHost(hostOf(url))
  if (refusal !== null) throw Object.assign(new Error(refusal), { code: refusedAddressCode })
  const tunnel = proxy === null ? null : await openTunnel(proxy, url, network, signal)
  const response = await ask(question, { network, tunnel, signal })
  const receivedAtMs = Date.now()
  // Both are gone once the connection is closed.
  const connection = { ...peerOf(response.socket, proxy !== null), ...certificateOf(response.socket) }
  try {
    const { bytes, truncated } = await readStart(decode(response))
    const headers = headersOf(response)
    const status = response.statusCode ?? 0
    const { dateSkewMs } = readAnswerTimes(status, headers, receivedAtMs)
    return {
      answer: { url: url.href, status, headers, body: bytes.toString('utf8'), truncated, receivedAtMs },
      evidence: {
        ...connection,
        bodySha256: createHash('sha256').update(bytes).digest('hex'),
        bodyBytes: bytes.length,
        ...(dateSkewMs === undefined ? {} : { dateSkewMs }),
      },
    }
  } finally {
    response.destroy()
    tunnel?.destroy()
  }
}

interface Connecting {
  readonly network: Network
  readonly tunnel: Socket | null
  readonly signal: AbortSignal
}

type Attempts = Pick<TcpNetConnectOpts, 'autoSelectFamilyAttemptTimeout'>

function ask(question: Question, { network, tunnel, signal }: Connecting): Promise<IncomingMessage> {
  const { url } = question
  const { lookup, blame } = watchedLookup(question.lookup)
  const host = hostOf(url)
  const secure: ConnectionOptions = {
    // Also when NODE_TLS_REJECT_UNAUTHORIZED says otherwise: a proof must not rest on an unknown server.
    rejectUnauthorized: true,
    // Else a `Host` header of the check would decide which name the certificate must have.
    servername: isIP(host) === 0 ? host.replace(/\.$/, '') : '',
    ...(network.ca === undefined ? {} : { ca: network.ca }),
  }
  const options: RequestOptions & ConnectionOptions & Attempts = {
    ...secure,
    lookup,
    signal,
    autoSelectFamilyAttemptTimeout: attemptMs,
    maxHeaderSize: headerLimit,
    headers: {
      accept: 'application/health+json, application/json;q=0.9, */*;q=0.1',
      'accept-encoding': 'identity',
      'cache-control': 'no-cache',
      connection: 'close',
      'user-agent': 'waybill',
      ...lowerCase(question.headers),
    },
    ...(tunnel === null
      ? { agent: false }
      : {
          createConnection: () =>
            url.protocol === 'https:' ? connectTls({ ...secure, socket: tunnel, host }) : tunnel,
        }),
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
    request.on('response', resolve)
    request.on('error', (error) => {
      tunnel?.destroy()
      reject(blame(error, signal))
    })
    // A server that switches protocols unasked ends without a response and without an error.
    request.on('close', () => reject(Object.assign(new Error('no response'), { code: 'ECONNRESET' })))
    request.end()
  })
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function headersOf(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => {
      return [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]
    }),
  )
}

/** The body as the server meant it. */
function decode(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decoder === undefined) throw Object.assign(new Error(encoding), { code: 'content-encoding' })
  if (decoder === null) return response
  const decoded = decoder()
  // `pipe` passes no errors on: a connection that breaks must end the decoder too.
  response.on('error', (error) => decoded.destroy(error))
  return response.pipe(decoded)
}

async function readStart(stream: Readable): Promise<{ readonly bytes: Buffer; readonly truncated: boolean }> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop destroys the stream, so nothing more is read or decoded.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > bodyLimit) break
  }
  return { bytes: Buffer.concat(chunks).subarray(0, bodyLimit), truncated: size > bodyLimit }
}
