import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { PrometheusCheck } from '../../../src/delivery/judge-prometheus.ts'
import { certificateFor } from '../certificate.ts'
import { json, listen, serve } from './servers.ts'
import { probe } from './whole-environment.ts'

const query = 'sum(rate(http_errors{version="{version}"}[5m]))'
const answer = {
  status: 'success',
  data: { resultType: 'vector', result: [{ metric: {}, value: [1, '0.002'] }] },
}

function checkAt(port: number, changes: Partial<PrometheusCheck> = {}): PrometheusCheck {
  const url = `http://127.0.0.1:${port}/prom/`
  return { kind: 'prometheus', url, query, is: '< 0.01', 'no-data': 'inconclusive', ...changes }
}

test('it asks for the value at this moment, with the version filled in and the token of the check', async () => {
  const seen: { request: IncomingMessage; body: string }[] = []
  const port = await serve((request, response) => {
    void text(request).then((body) => {
      seen.push({ request, body })
      response.writeHead(200, json).end(JSON.stringify(answer))
    })
  })
  const check = checkAt(port, { headers: { Authorization: 'Bearer ${PROMETHEUS_TOKEN}' } })
  const sample = await probe(check, { variables: { PROMETHEUS_TOKEN: 'hunter2' } })
  expect(sample).toMatchObject({ outcome: 'pass', evidence: { value: 0.002 } })
  expect(seen[0]?.request).toMatchObject({ method: 'POST', url: '/prom/api/v1/query' })
  expect(seen[0]?.request.headers['authorization']).toBe('Bearer hunter2')
  expect(new URLSearchParams(seen[0]?.body).get('query')).toBe('sum(rate(http_errors{version="1.4.0"}[5m]))')
})

test.each([
  [503, 'query', { status: 'error', errorType: 'timeout', error: 'query timed out' }],
  [422, 'query', { status: 'error', errorType: 'execution', error: 'many-to-many' }],
  [400, 'query', { status: 'error', errorType: 'bad_data', error: 'parse error' }],
  [503, 'status-503', null],
  [502, 'status-502', null],
  [401, 'credentials', null],
  [403, 'credentials', null],
  [429, 'rate-limited', null],
  [302, 'redirect', null],
  [404, 'status-404', null],
  [200, 'answer', null],
])(
  'failure mode 40: a Prometheus that answers %i is a fault of the observer: %s',
  async (status, code, body) => {
    const port = await serve((_, response) => {
      response.writeHead(status, { 'retry-after': '7', location: 'http://127.0.0.1/login' })
      response.end(body === null ? '<html>' : JSON.stringify(body))
    })
    expect(await probe(checkAt(port))).toMatchObject({ outcome: 'error', code })
  },
)

test('failure mode 38: it is not asked again before the time that it names', async () => {
  const port = await serve((_, response) => response.writeHead(429, { 'retry-after': '7' }).end())
  expect((await probe(checkAt(port))).retryAfterMs).toBe(7_000)
})

test('a Prometheus that is not there, or does not answer in time, is a fault of the observer', async () => {
  expect(await probe(checkAt(1))).toMatchObject({ outcome: 'error', code: 'unreachable' })
  const silent = await serve(() => undefined)
  expect(await probe(checkAt(silent, { timeout: '300ms' }))).toMatchObject({ outcome: 'error' })
})

test('failure mode 28: an address of metadata is never asked, and plain http only where it is listed', async () => {
  const metadata = checkAt(80, { url: 'https://169.254.169.254' })
  expect(await probe(metadata)).toMatchObject({ outcome: 'error', code: 'unreachable' })
  const port = await serve((_, response) => response.end('{}'))
  expect(await probe(checkAt(port), { privateHosts: [] })).toMatchObject({
    outcome: 'error',
    code: 'insecure',
  })
})

test('a secret that is not set is named, and nothing is asked', async () => {
  const sample = await probe(checkAt(1, { headers: { Authorization: '${PROMETHEUS_TOKEN}' } }))
  expect(sample).toMatchObject({ outcome: 'error', code: 'SECRET_MISSING' })
  expect(sample.reason).toContain('PROMETHEUS_TOKEN')
})

test('a server that gives a secret back does not get it into what is kept', async () => {
  const port = await serve((request, response) => {
    const error = `bad token ${request.headers['authorization']}`
    response.writeHead(400, json).end(JSON.stringify({ status: 'error', error }))
  })
  const sample = await probe(checkAt(port, { headers: { Authorization: 'Bearer ${PROMETHEUS_TOKEN}' } }), {
    variables: { PROMETHEUS_TOKEN: 'hunter2' },
  })
  expect(sample.reason).toContain('bad token')
  expect(sample.reason).not.toContain('hunter2')
})

test('a query that needs what is not known is not asked', async () => {
  const sample = await probe(checkAt(1, { query: 'up{commit="{commit}"}' }), { expected: { commit: null } })
  expect(sample).toMatchObject({ outcome: 'nodata', code: 'no-claim' })
})

/** A proxy that connects everything to one port of this machine, or answers with a status. */
async function proxyTo(target: number, status = 200): Promise<string> {
  const server = createServer()
  server.on('connect', (_: IncomingMessage, client: Socket) => {
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\n\r\n`)
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
    return undefined
  })
  return `http://127.0.0.1:${await listen(server)}`
}

test('failure mode 37: with a proxy Prometheus is asked through it, and a 407 is a fault of the observer', async () => {
  const { key, cert } = await certificateFor('prometheus.example')
  const port = await listen(
    createTlsServer({ key, cert }, (_, response) =>
      response.writeHead(200, json).end(JSON.stringify(answer)),
    ),
  )
  const check = checkAt(0, { url: 'http://prometheus.example' })
  const privateHosts = ['127.0.0.1', 'prometheus.example']
  const plain = await serve((_, response) => response.writeHead(200, json).end(JSON.stringify(answer)))
  const through = await probe(check, { privateHosts, variables: { HTTP_PROXY: await proxyTo(plain) } })
  expect(through).toMatchObject({ outcome: 'pass', evidence: { value: 0.002 } })
  const refused = await probe(check, { privateHosts, variables: { HTTP_PROXY: await proxyTo(port, 407) } })
  expect(refused).toMatchObject({ outcome: 'error', code: 'proxy' })
  // Nobody here vouches for the certificate, so the tunnel leads to no answer.
  const secure = { ...check, url: 'https://prometheus.example' }
  const unknown = await probe(secure, { variables: { HTTPS_PROXY: await proxyTo(port) } })
  expect(unknown).toMatchObject({ outcome: 'error', code: 'unreachable' })
})
