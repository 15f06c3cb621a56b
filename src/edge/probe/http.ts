import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { judgeResponse, type HttpAnswer } from '../../delivery/judge-response.ts'
import { probeUrl, type HttpCheck, type Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { refusedAddressCode, type PrivateHosts } from '../private-hosts.ts'
import { judgeConnectionFault } from './connection-fault.ts'

/** Of the decoded body: more than any health document, less than what hurts. */
const bodyLimit = 64 * 1024
const headerLimit = 16 * 1024

const decoders: Readonly<Record<string, (() => Readable & NodeJS.WritableStream) | null>> = {
  '': null,
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/**
 * Asks once, over a fresh connection: a connection that is kept open meets the same instance again and again. Follows
 * nothing, sends no credentials, and reads at most 64 KiB of the decoded body. Never rejects; when the signal aborts,
 * the judgement is of no worth.
 */
export async function probeHttp(
  pair: Pair,
  check: HttpCheck,
  hosts: PrivateHosts,
  signal: AbortSignal,
): Promise<Judgement> {
  try {
    const url = probeUrl(pair.target, check)
    const reason = hosts.refusalOfHost(url.hostname)
    if (reason !== null) return judgement('error', { code: refusedAddressCode, reason })
    const response = await ask(url, hosts, signal)
    const decoded = decode(response)
    if (decoded === null) {
      response.destroy()
      return judgement('fail', {
        status: response.statusCode ?? null,
        code: 'content-encoding',
        reason: 'the body is in an encoding that was not asked for',
      })
    }
    const body = await readStart(decoded).finally(() => response.destroy())
    return judgeResponse({ ...body, ...headOf(response, url) }, check, pair.expected)
  } catch (error) {
    return judgeConnectionFault(error)
  }
}

function ask(url: URL, hosts: PrivateHosts, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions & { rejectUnauthorized: boolean } = {
    agent: false,
    lookup: hosts.lookup,
    signal,
    maxHeaderSize: headerLimit,
    // Also when NODE_TLS_REJECT_UNAUTHORIZED says otherwise: a proof must not rest on an unknown server.
    rejectUnauthorized: true,
    headers: {
      accept: 'application/health+json, application/json;q=0.9, */*;q=0.1',
      'accept-encoding': 'identity',
      'cache-control': 'no-cache',
      'user-agent': 'waybill',
    },
  }
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, options) : requestHttp(url, options)
    request.on('response', resolve)
    request.on('error', reject)
    // A server that switches protocols unasked ends without a response and without an error.
    request.on('close', () => reject(Object.assign(new Error('no response'), { code: 'ECONNRESET' })))
    request.end()
  })
}

function headOf(response: IncomingMessage, url: URL): Omit<HttpAnswer, 'body' | 'truncated'> {
  const headers = Object.entries(response.headers).map(([name, value]) => {
    return [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const
  })
  return { url: url.href, status: response.statusCode ?? 0, headers: Object.fromEntries(headers) }
}

/** The body as the server meant it; null for an encoding that is not known. */
function decode(response: IncomingMessage): Readable | null {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding] : undefined
  if (decoder === undefined) return null
  if (decoder === null) return response
  const decoded = decoder()
  // `pipe` passes no errors on: a connection that breaks must end the decoder too.
  response.on('error', (error) => decoded.destroy(error))
  return response.pipe(decoded)
}

async function readStart(stream: Readable): Promise<Pick<HttpAnswer, 'body' | 'truncated'>> {
  const chunks: Buffer[] = []
  let size = 0
  // Leaving the loop destroys the stream, so nothing more is read or decoded.
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > bodyLimit) break
  }
  const body = Buffer.concat(chunks).subarray(0, bodyLimit).toString('utf8')
  return { body, truncated: size > bodyLimit }
}
