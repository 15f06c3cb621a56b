import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:https'
import { expect, test } from 'vitest'
import { createProber } from '../../../src/edge/probe/prober.ts'
import { proxyFor } from '../../../src/edge/probe/proxy.ts'
import { certificateFor } from '../certificate.ts'
import { pairOf } from './pairs.ts'
import { listen, look, running, say, serve } from './servers.ts'

interface ProxyOptions {
  /** What the proxy answers instead of connecting. */
  readonly refusal?: string
}

/** A proxy that connects everything to one port of this machine. */
async function startProxy(target: number, { refusal }: ProxyOptions = {}) {
  const seen: string[] = []
  const server = createServer()
  server.on('connect', (asked: IncomingMessage, client: Socket, head: Buffer) => {
    seen.push(`${asked.url} ${asked.headers['proxy-authorization'] ?? '-'}`)
    if (refusal !== undefined) {
      client.end(refusal)
      return
    }
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    client.on('error', () => upstream.destroy())
    upstream.on('error', () => client.destroy())
  })
  return { port: await listen(server), seen }
}

function environmentOf(values: Readonly<Record<string, string>>) {
  return (name: string): string | undefined => values[name]
}

test('failure mode 37: with a proxy the look goes through it, and the evidence says so', async () => {
  const { port, seen } = await startProxy(await serve(running('1.4.0')))
  const variable = environmentOf({ HTTP_PROXY: `http://ada:p%40ss@127.0.0.1:${port}` })
  const found = await look('http://service.example', { variable })
  expect(found).toMatchObject({ outcome: 'pass', version: '1.4.0', evidence: { via: 'proxy' } })
  expect(found.evidence?.address).toBeUndefined()
  expect(seen).toEqual([`service.example:80 Basic ${Buffer.from('ada:p@ss').toString('base64')}`])
})

test('the certificate of the target is judged behind the proxy, by the name of the target', async () => {
  const { key, cert } = await certificateFor('service.example')
  const target = await listen(createTlsServer({ key, cert }, running('1.4.0')))
  const { port, seen } = await startProxy(target)
  const variable = environmentOf({ https_proxy: `127.0.0.1:${port}` })
  const found = await look('https://service.example:8443', { variable, ca: cert })
  expect(found).toMatchObject({ outcome: 'pass', evidence: { via: 'proxy', tls: { protocol: 'TLSv1.3' } } })
  expect(seen).toEqual(['service.example:8443 -'])
  expect(await look('https://other.example', { variable, ca: cert })).toMatchObject({
    outcome: 'fail',
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  })
  expect(await look('https://service.example', { variable })).toMatchObject({
    outcome: 'fail',
    code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  })
})

test.each([
  ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'the proxy asks for other credentials (407)'],
  ['HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\nno', 'the proxy made no connection (403)'],
  ['HTTP/1.1 503 Unavailable\r\n\r\n', 'the proxy made no connection (503)'],
  ['nonsense', 'the proxy cannot be used (HPE_INVALID_CONSTANT)'],
  ['', 'the proxy cannot be used (ECONNRESET)'],
])('failure mode 37: a proxy that says %j is no fault of the target', async (refusal, reason) => {
  const { port } = await startProxy(1, { refusal })
  const variable = environmentOf({ HTTP_PROXY: `http://ada:hunter22@127.0.0.1:${port}` })
  const found = await look('http://service.example', { variable })
  expect(found).toMatchObject({ outcome: 'error', code: 'proxy', reason })
})

test('failure mode 37: what NO_PROXY lists is asked directly', async () => {
  const target = await serve(running('1.4.0'))
  const { port, seen } = await startProxy(target)
  const variable = environmentOf({ HTTP_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: '.example' })
  const found = await look(`http://service.example:${target}`, { variable })
  expect(found).toMatchObject({ outcome: 'pass', evidence: { address: '127.0.0.1' } })
  expect(seen).toEqual([])
})

test('a proxy that nobody answers at is no fault of the target', async () => {
  const variable = environmentOf({ HTTP_PROXY: 'http://127.0.0.1:1' })
  const found = await look('http://service.example', { variable })
  expect(found).toMatchObject({
    outcome: 'error',
    code: 'proxy',
    reason: 'the proxy cannot be used (ECONNREFUSED)',
  })
})

test('a proxy that says nothing until the time is up is no fault of the target', async () => {
  const proxy = `http://127.0.0.1:${await say(() => undefined)}`
  const environment = {
    variable: (name: string) => (name === 'HTTP_PROXY' ? proxy : undefined),
    actor: { kind: 'local', run: null },
  } as const
  const prober = createProber({ privateHosts: [], environment })
  const pair = pairOf({ kind: 'http', path: '/' }, 'http://service.example')
  expect(await prober.probe(pair, 50, new AbortController().signal)).toMatchObject({
    outcome: 'error',
    code: 'proxy',
    reason: 'the proxy made no connection in time',
  })
})

test('through a proxy a family cannot be chosen, and addresses cannot be told apart', async () => {
  const { port } = await startProxy(await serve(running('1.4.0')))
  const variable = environmentOf({ HTTP_PROXY: `http://127.0.0.1:${port}` })
  expect(await look('http://service.example', { variable, check: { family: 6 } })).toMatchObject({
    outcome: 'error',
    code: 'proxy',
  })
  const each = await look('http://service.example', { variable, check: { addresses: 'each' } })
  expect(each).toMatchObject({ outcome: 'pass' })
  expect(each.census).toBeUndefined()
  expect(each.warnings).toEqual(['through a proxy its addresses cannot be asked one by one'])
})

test('failure mode 28: a proxy is not asked for private or metadata addresses either', async () => {
  const { port, seen } = await startProxy(1)
  const variable = environmentOf({ HTTP_PROXY: `http://127.0.0.1:${port}` })
  for (const host of ['169.254.169.254', '10.0.0.1', 'metadata.google.internal', '[::ffff:a9fe:a9fe]']) {
    expect(await look(`http://${host}`, { variable })).toMatchObject({
      outcome: 'error',
      code: 'ADDRESS_REFUSED',
    })
  }
  expect(seen).toEqual([])
})

test.each([
  ['http://service.example', { HTTP_PROXY: 'proxy.example:3128' }, 'http://proxy.example:3128/'],
  [
    'http://service.example',
    { http_proxy: 'http://a.example', HTTP_PROXY: 'http://b.example' },
    'http://a.example/',
  ],
  ['https://service.example', { HTTP_PROXY: 'proxy.example:3128' }, null],
  ['https://service.example', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example/'],
  ['https://service.example', { HTTPS_PROXY: '' }, null],
  ['https://localhost:8443', { HTTPS_PROXY: 'proxy.example' }, null],
  ['https://127.0.0.1', { HTTPS_PROXY: 'proxy.example' }, null],
])('the proxy of %s with %j is %s', (url, variables, proxy) => {
  const found = proxyFor(new URL(url), environmentOf(variables as Record<string, string>))
  expect(found?.href ?? null).toBe(proxy)
})

test.each([
  ['*', true],
  ['service.example', true],
  ['.example', true],
  ['*.example', true],
  ['other.example, SERVICE.example', true],
  ['service.example:443', true],
  ['service.example:80', false],
  ['vice.example', false],
  ['10.0.0.0/8', false],
  ['', false],
])('NO_PROXY=%s excepts a name: %s', (list, excepted) => {
  const variable = environmentOf({ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: list })
  expect(proxyFor(new URL('https://service.example'), variable) === null).toBe(excepted)
})

test.each([
  ['10.0.0.0/8', 'https://10.1.2.3', true],
  ['10.1.2.3', 'https://10.1.2.3', true],
  ['10.0.0.0/99', 'https://10.1.2.3', false],
  ['fd00::/8', 'https://[fd12::1]', true],
  ['[fd12::1]:443', 'https://[fd12::1]', true],
  ['10.0.0.0/8', 'https://[fd12::1]', false],
])('NO_PROXY=%s excepts the address %s: %s', (list, url, excepted) => {
  const variable = environmentOf({ HTTPS_PROXY: 'http://proxy.example', NO_PROXY: list })
  expect(proxyFor(new URL(url), variable) === null).toBe(excepted)
})

test('a proxy of another kind is refused without repeating what may be a password', async () => {
  const variable = environmentOf({ HTTP_PROXY: 'socks5://ada:hunter22@proxy.example' })
  const found = await look('http://service.example', { variable })
  expect(found).toMatchObject({
    outcome: 'error',
    code: 'proxy',
    reason: 'HTTP_PROXY is no http or https address',
  })
})
