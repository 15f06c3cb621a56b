import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { verify } from '../../src/delivery/verify.ts'
import { planVerification } from '../../src/delivery/plan.ts'
import { createProber } from '../../src/edge/probe/prober.ts'

const clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    sleep(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined),
}

test('failure mode 22: of four instances behind a real balancer one is old: mixed, twenty times of twenty', async () => {
  const instances = await Promise.all(['1.4.0', '1.4.0', '1.4.0', '1.3.0'].map(startInstance))
  let turn = 0
  const balancer = createServer((request, response) => {
    // Connection by connection, as balancers do.
    const instance = instances[turn++ % instances.length]
    void fetch(`${instance?.url}${request.url}`).then(async (answer) =>
      response.setHeader('content-type', 'application/json').end(await answer.text()),
    )
  }).listen(0, '127.0.0.1')
  await once(balancer, 'listening')
  try {
    for (let run = 0; run < 20; run += 1) {
      expect(await verdictAt(urlOf(balancer)), String(run)).toBe('unhealthy mixed')
    }
  } finally {
    for (const server of [balancer, ...instances.map((instance) => instance.server)]) server.close()
  }
}, 120_000)

async function verdictAt(url: string): Promise<string> {
  const environment = { variable: () => undefined, actor: { kind: 'local', run: null } } as const
  const prober = createProber({ privateHosts: ['127.0.0.1'], environment })
  const timing = {
    interval: '20ms',
    timeout: '2s',
    successes: 3,
    samples: 25,
    bake: '0s',
    deadline: '2s',
  }
  const plan = planVerification(
    'staging',
    { targets: [url], checks: [{ kind: 'http', path: '/health', version: '$.version' }], timing, notify: [] },
    { version: '1.4.0', commit: null },
  )
  const { verdict } = await verify(plan, (...look) => prober.probe(...look), clock, { random: () => 0.5 })
  return `${verdict.verdict} ${verdict.reason}`
}

async function startInstance(version: string) {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'pass', version }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, url: urlOf(server) }
}

function urlOf(server: ReturnType<typeof createServer>): string {
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
