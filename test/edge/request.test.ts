import { createServer, type RequestListener } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { isListed } from '../../src/edge/dial.ts'
import { createPrivateHosts } from '../../src/edge/private-hosts.ts'
import { request, type Request } from '../../src/edge/request.ts'
import { closedPort, listed, never } from './loopback.ts'

const close: (() => void)[] = []
afterEach(() => {
  for (const one of close.splice(0)) one()
})

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  close.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return new URL(`http://127.0.0.1:${(server.address() as { port: number }).port}/`)
}
function ask(url: URL, changes: Partial<Request> = {}) {
  const given = {
    method: 'GET',
    headers: {},
    hosts: listed,
    timeoutMs: 20_000,
    maximumBytes: 100,
    signal: never,
  } as const
  return request({ url, ...given, ...changes })
}

test('an answer comes with its status, headers and body, whole', async () => {
  const url = await serve((_, response) =>
    response.writeHead(418, { 'x-kind': 'pot' }).end('short and stout'),
  )
  expect(await ask(url)).toMatchObject({
    kind: 'answer',
    status: 418,
    headers: { 'x-kind': 'pot' },
    body: Buffer.from('short and stout'),
    cut: false,
  })
})

test('a body over the limit is cut there, and says so', async () => {
  const url = await serve((_, response) => response.end('x'.repeat(1000)))
  const answer = await ask(url)
  expect(answer).toMatchObject({ kind: 'answer', cut: true, body: Buffer.from('x'.repeat(100)) })
})

test('time that runs out after the request was out is a failure of which nobody knows', async () => {
  const url = await serve(() => undefined)
  expect(await ask(url, { timeoutMs: 300 })).toEqual({
    kind: 'failure',
    sent: true,
    reason: 'there was no answer within 0.3 s',
  })
})

test('what fails before the request is out certainly sent nothing', async () => {
  const refused = await ask(new URL(`http://127.0.0.1:${await closedPort()}/`))
  expect(refused).toEqual({ kind: 'failure', sent: false, reason: 'the connection was refused' })
  const url = await serve((_, response) => response.end())
  const broken = await ask(url, { headers: { authorization: 'Bearer s3cret\r\nX: y' } })
  expect(broken).toMatchObject({ kind: 'failure', sent: false })
  expect(JSON.stringify(broken)).not.toContain('s3cret')
})

test('a public address is permitted and not listed, a name is listed by itself, an address by its range', () => {
  const hosts = createPrivateHosts(['proxy.example', '10.0.0.0/8', '127.0.0.1'])
  const answers = ['proxy.example', '10.1.2.3', '127.0.0.1', 'localhost'].map((host) => isListed(host, hosts))
  expect(answers).toEqual([true, true, true, true])
  const strangers = ['other.example', '8.8.8.8', '127.0.0.2', '169.254.169.254', '::1']
  expect(strangers.map((host) => isListed(host, hosts))).toEqual([false, false, false, false, false])
})
