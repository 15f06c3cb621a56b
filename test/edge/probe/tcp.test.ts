import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import type { Sample } from '../../../src/delivery/sample.ts'
import { createProber } from '../../../src/edge/probe/prober.ts'
import { environment, pairOf } from './pairs.ts'

function ask(host: string, port: number, privateHosts: readonly string[]): Promise<Sample> {
  const prober = createProber({ privateHosts, environment })
  return prober.probe(pairOf({ kind: 'tcp', port }, `http://${host}`), 5_000, new AbortController().signal)
}

test('a port that accepts connections passes, a closed one fails', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  expect(await ask('127.0.0.1', port, ['127.0.0.1'])).toMatchObject({ outcome: 'pass', version: null })
  expect(await ask('localhost', port, ['localhost'])).toMatchObject({ outcome: 'pass' })
  await new Promise((resolve) => server.close(resolve))
  // Not the port that was just closed: another test may have been given it already.
  expect(await ask('127.0.0.1', 1, ['127.0.0.1'])).toMatchObject({ outcome: 'fail', code: 'ECONNREFUSED' })
})

test.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]'])(
  '%s is not dialled unless it is listed',
  async (host) => {
    expect(await ask(host, 1, [])).toMatchObject({ outcome: 'error', code: 'ADDRESS_REFUSED' })
  },
)
