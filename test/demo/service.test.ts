import { Agent, get, type RequestOptions } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { startService, type Service } from '../../src/demo/service.ts'

const open: Service[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const old = { version: '1.3.0', commit: 'a'.repeat(40) }
const fresh = { version: '1.4.0', commit: 'b'.repeat(40) }

async function start(instances = 1): Promise<Service> {
  const service = await startService(old, instances)
  open.push(service)
  return service
}
function ask(service: Service, path = '/health', options: RequestOptions = { agent: false }) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    get(`${service.url}${path}`, options, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, body: JSON.parse(body) }),
        reject,
      )
    }).on('error', reject)
  })
}

test('the health answer names version and commit, and follows a deployment', async () => {
  const service = await start()
  expect(await ask(service)).toEqual({ status: 200, body: { status: 'ok', ...old } })
  service.deploy(fresh)
  expect(await ask(service, '/health?x=1')).toEqual({ status: 200, body: { status: 'ok', ...fresh } })
  expect((await ask(service, '/')).status).toBe(404)
})

test('fresh connections meet every instance in turn, the stale one too', async () => {
  const service = await start(4)
  service.deploy(fresh, 3)
  const versions = []
  for (let sample = 0; sample < 8; sample += 1) versions.push((await ask(service)).body)
  const stale = versions.filter((body) => (body as { version: string }).version === old.version)
  expect(stale).toHaveLength(2)
})

test('a connection that is kept open stays with its instance', async () => {
  const service = await start(2)
  service.deploy(fresh, 1)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const bodies = []
  for (let sample = 0; sample < 4; sample += 1) bodies.push((await ask(service, '/health', { agent })).body)
  agent.destroy()
  expect(bodies).toEqual(Array.from({ length: 4 }, () => ({ status: 'ok', ...fresh })))
})

test('a failing service says so with its status until it is well again', async () => {
  const service = await start()
  service.fail(503)
  expect(await ask(service)).toEqual({ status: 503, body: { status: 'failing', ...old } })
  service.fail(null)
  expect((await ask(service)).status).toBe(200)
})
