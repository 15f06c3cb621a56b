import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import type { Sending } from '../../src/notices/message.ts'
import { aReadership } from './readership.ts'

/** Hands each connection to the next of its instances, as balancers do. */
async function aBalancer(urls: readonly string[]): Promise<Server> {
  let turn = 0
  const balancer = createServer((request, response) => {
    void fetch(`${urls[turn++ % urls.length]}${request.url}`).then(async (answer) =>
      response.setHeader('content-type', 'application/json').end(await answer.text()),
    )
  }).listen(0, '127.0.0.1')
  await once(balancer, 'listening')
  return balancer
}

test('failure mode 22: deliver with the default samples, where one instance of four behind a balancer is old, says mixed twenty times of twenty and proves nothing', async () => {
  const versions = ['1.1.0', '1.1.0', '1.1.0', '1.0.0']
  const instances = await Promise.all(versions.map((version) => startService({ version, commit: 'none' })))
  const balancer = await aBalancer(instances.map(({ url }) => url))
  onTestFinished(async () => {
    balancer.close()
    await Promise.all(instances.map((instance) => instance.close()))
  })
  const readership = await aReadership({ mailboxes: 1, latency: 0 })
  const { port } = balancer.address() as AddressInfo
  await readership.shipping.configure((yaml) =>
    yaml
      .replace(/targets: \[.*\]/, `targets: [http://127.0.0.1:${port}]`)
      .replace(/timing: .*/, 'timing: { interval: 20ms, timeout: 2s, bake: 0s, deadline: 2s }'),
  )
  const announced = await readership.start('announce', '--environment', 'production').ended
  expect(announced.exitCode, announced.stderr).toBe(0)
  for (let run = 1; run <= 20; run += 1) {
    const { exitCode, stdout, stderr } = await readership.start(
      'deliver',
      '--environment',
      'production',
      '--json',
    ).ended
    expect(exitCode, stderr).toBe(3)
    expect(JSON.parse(stdout) as Sending, String(run)).toMatchObject({
      kind: 'exception',
      verdict: 'unhealthy',
    })
  }
  const entries = await readership.ledger()
  const verdicts = entries.filter(({ kind }) => kind === 'verify.result')
  expect(verdicts.map(({ payload }) => (payload['verdict'] as { reason: string }).reason)).toEqual(
    Array.from({ length: 20 }, () => 'mixed'),
  )
  expect(entries.some(({ kind }) => kind === 'proof.intent')).toBe(false)
}, 240_000)
