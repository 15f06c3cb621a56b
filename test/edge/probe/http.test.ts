import { createServer, type RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { HttpCheck } from '../../../src/delivery/plan.ts'
import type { Sample } from '../../../src/delivery/sample.ts'
import { createProber } from '../../../src/edge/probe/prober.ts'
import { closedPort } from '../loopback.ts'
import { environment, pairOf } from './pairs.ts'
import { json, listen, say as saying, serve as serving } from './servers.ts'

async function serve(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await serving(listener)}`
}

async function say(text: Parameters<typeof saying>[0]): Promise<string> {
  return `http://127.0.0.1:${await saying(text)}`
}

interface Asked {
  readonly check?: Partial<HttpCheck>
  readonly timeoutMs?: number
  readonly privateHosts?: readonly string[]
  readonly signal?: AbortSignal
}

function ask(url: string, asked: Asked = {}): Promise<Sample> {
  const { check = {}, timeoutMs = 5_000, privateHosts = ['127.0.0.1', 'localhost'] } = asked
  const prober = createProber({ privateHosts, environment })
  const pair = pairOf({ kind: 'http', path: '/health', version: '$.version', ...check }, url)
  return prober.probe(pair, timeoutMs, asked.signal ?? new AbortController().signal)
}

const healthy = JSON.stringify({ status: 'ok', version: '1.4.0' })

test('a service that runs the expected version passes', async () => {
  const url = await serve((_request, response) => response.writeHead(200, json).end(healthy))
  const sample = await ask(url)
  expect(sample).toMatchObject({ outcome: 'pass', status: 200, version: '1.4.0', code: null, reason: null })
  expect(sample.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  expect(Number.isInteger(sample.durationMs)).toBe(true)
})

test('the request asks for JSON at the path of the check, without credentials', async () => {
  let seen = ''
  const url = await serve((request, response) => {
    seen = `${request.method} ${request.url} ${request.headers.accept} ${request.headers.authorization}`
    response.writeHead(200, json).end(healthy)
  })
  await ask(`${url}/api`, { check: { path: '/health?full=1' } })
  expect(seen).toMatch(/^GET \/api\/health\?full=1 application\/health\+json.* undefined$/)
})

test('each sample comes over a fresh connection, so a stale instance of four is met', async () => {
  let connections = 0
  const instanceOf = new WeakMap<Socket, number>()
  const server = createServer((request, response) => {
    const version = instanceOf.get(request.socket) === 3 ? '1.3.0' : '1.4.0'
    response.writeHead(200, json).end(JSON.stringify({ version }))
  })
  server.on('connection', (socket: Socket) => instanceOf.set(socket, connections++ % 4))
  const url = `http://127.0.0.1:${await listen(server)}`
  const outcomes: string[] = []
  for (let index = 0; index < 8; index += 1) outcomes.push((await ask(url)).outcome)
  expect(outcomes).toEqual(['pass', 'pass', 'pass', 'stale', 'pass', 'pass', 'pass', 'stale'])
})

test('failure mode 27: a redirect to a login page is a failure and is not followed', async () => {
  const paths: string[] = []
  const url = await serve((request, response) => {
    paths.push(request.url ?? '')
    if (request.url === '/login') response.end('welcome')
    else response.writeHead(302, { location: '/login?session=s3cret' }).end()
  })
  const sample = await ask(url, { check: {} })
  expect(sample).toMatchObject({ outcome: 'fail', code: 'redirect', status: 302 })
  expect(sample.reason).toBe(`answered 302 to ${url}, which is not followed`)
  expect(paths).toEqual(['/health'])
})

test.each([
  [503, 'fail', 'status'],
  [401, 'error', 'credentials'],
  [404, 'error', 'not-found'],
  [429, 'error', 'rate-limited'],
])('status %i is a sample too', async (status, outcome, code) => {
  const url = await serve((_request, response) =>
    response.writeHead(status, json).end(healthy.replace('ok', 'down')),
  )
  expect(await ask(url)).toMatchObject({ outcome, code, status })
})

test('failure mode 32: a page where JSON is expected is a failure', async () => {
  const url = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Welcome</html>'),
  )
  expect(await ask(url)).toMatchObject({ outcome: 'fail', code: 'content-type' })
})

test.each([
  ['gzip', gzipSync(healthy)],
  ['br', brotliCompressSync(healthy)],
  ['deflate', deflateSync(healthy)],
])('a body in %s is read', async (encoding, body) => {
  const url = await serve((_request, response) =>
    response.writeHead(200, { ...json, 'content-encoding': encoding }).end(body),
  )
  expect(await ask(url)).toMatchObject({ outcome: 'pass', version: '1.4.0' })
})

test('failure mode 31: a gzip bomb is cut at 64 KiB, without waiting for its end', async () => {
  const bomb = gzipSync(Buffer.alloc(16 * 1024 * 1024, ' '))
  const url = await serve((_request, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).write(bomb.subarray(0, -100))
  })
  expect(await ask(url)).toMatchObject({ outcome: 'fail', code: 'too-large' })
})

test('failure mode 31: an endless body is cut, and the connection with it', async () => {
  let closed: () => void = () => undefined
  const hungUp = new Promise<void>((resolve) => (closed = resolve))
  const url = await serve((_request, response) => {
    response.writeHead(200, json)
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    }
    response.on('drain', more).on('close', closed)
    more()
  })
  expect(await ask(url)).toMatchObject({ outcome: 'fail', code: 'too-large' })
  await hungUp
})

test('failure mode 31: a body that drips is cut when the time is up', async () => {
  const url = await serve((_request, response) => {
    response.writeHead(200, json)
    const dripping = setInterval(() => response.write(' '), 10)
    response.on('close', () => clearInterval(dripping))
  })
  const sample = await ask(url, { timeoutMs: 150 })
  expect(sample).toMatchObject({ outcome: 'fail', code: 'timeout', reason: 'did not answer within 150 ms' })
})

test('a server that takes the connection and says nothing fails', async () => {
  const url = await say(() => undefined)
  expect(await ask(url, { timeoutMs: 100 })).toMatchObject({ outcome: 'fail', code: 'timeout' })
})

test.each<[string, string | ((socket: Socket) => void), string]>([
  ['a reset', (socket) => socket.resetAndDestroy(), 'ECONNRESET'],
  ['a close without an answer', (socket) => socket.destroy(), 'ECONNRESET'],
  ['a body cut short', 'HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{', 'ECONNRESET'],
  ['something that is not HTTP', '220 mail.example ESMTP\r\n', 'HPE_INVALID_CONSTANT'],
  [
    'failure mode 31: a flood of headers',
    `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`,
    'HPE_HEADER_OVERFLOW',
  ],
  ['broken gzip', 'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\nnot gzip', 'Z_DATA_ERROR'],
  ['an unknown encoding', 'HTTP/1.1 200 OK\r\ncontent-encoding: constructor\r\n\r\n{}', 'content-encoding'],
  ['another protocol', 'HTTP/1.1 101 Switching\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n', 'ECONNRESET'],
])('%s is a failure of the target', async (_case, text, code) => {
  const sample = await ask(await say(text))
  expect(sample).toMatchObject({ outcome: 'fail', code })
  expect(sample.reason).not.toBeNull()
})

test('a refused connection is a failure of the target', async () => {
  expect(await ask(`http://127.0.0.1:${await closedPort()}`)).toMatchObject({
    outcome: 'fail',
    code: 'ECONNREFUSED',
    status: null,
  })
})

test('TLS to a server without TLS is a failure of the target', async () => {
  const url = await serve((_request, response) => response.end(healthy))
  expect(await ask(url.replace('http:', 'https:'))).toMatchObject({ outcome: 'fail', status: null })
})

test('failure mode 35: a name that cannot exist is a fault of the observer', async () => {
  const sample = await ask('http://nowhere.invalid')
  expect(sample.outcome).toBe('error')
  expect(sample.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
})

test.each(['127.0.0.1', 'localhost'])(
  'failure mode 30: %s is not dialled unless it is listed',
  async (host) => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(200, json).end(healthy)
    })
    const target = url.replace('127.0.0.1', host)
    expect(await ask(target, { privateHosts: [] })).toMatchObject({
      outcome: 'error',
      code: 'ADDRESS_REFUSED',
    })
    expect(asked).toBe(0)
    expect(await ask(target, { privateHosts: [host] })).toMatchObject({ outcome: 'pass' })
  },
)

test('a probe ends soon after its signal aborts', async () => {
  const controller = new AbortController()
  const url = await say(() => controller.abort())
  await ask(url, { timeoutMs: 60_000, signal: controller.signal })
  await ask(url, { timeoutMs: 60_000, signal: AbortSignal.abort() })
})
