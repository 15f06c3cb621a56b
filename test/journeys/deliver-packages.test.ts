import { expect, onTestFinished, test } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import { announceHere } from '../builders/announcing.ts'
import { deliverHere, entriesHere } from '../builders/delivering.ts'
import { aShipping } from '../builders/shipping.ts'

const history = [
  {
    message: 'feat: begin',
    files: { 'packages/api/a': 'a', 'packages/web/a': 'a' },
    tags: ['api@1.0.0', 'web@3.0.0'],
  },
  { message: 'feat: answer faster', files: { 'packages/api/b': 'b' } },
  { message: 'feat: paint the door', files: { 'packages/web/b': 'b' } },
]

test('shipments of two packages to one environment never answer for each other', async () => {
  const shipping = await aShipping({ history })
  const api = shipping.service
  const web = await startService({ version: '3.0.0', commit: 'none' })
  onTestFinished(() => web.close())
  await shipping.configure((yaml) =>
    yaml
      .replace(
        /targets: \[.*\]/,
        `targets: [{ url: "${api.url}", name: api, packages: [api] }, { url: "${web.url}", name: web, packages: [web] }]`,
      )
      .concat('packages: { api: { path: packages/api }, web: { path: packages/web } }\n'),
  )
  await announceHere(shipping, { package: 'api' })
  await announceHere(shipping, { package: 'web' })

  api.deploy({ version: '1.1.0', commit: 'x' })
  const proved = await deliverHere(shipping, { package: 'api' })
  expect(proved.verdict).toMatchObject({ verdict: 'healthy', observed: { '1.1.0': expect.any(Number) } })
  expect(proved.verdict.checks.map(({ target }) => target)).toEqual(['api'])
  expect(proved.sending).toMatchObject({ kind: 'proof', version: '1.1.0' })

  const missing = await deliverHere(shipping, { package: 'web' })
  expect(missing.verdict).toMatchObject({
    verdict: 'unhealthy',
    reason: 'wrong-version',
    expected: { version: '3.1.0' },
  })
  expect(missing.sending).toMatchObject({ kind: 'exception', version: '3.1.0' })

  web.deploy({ version: '3.1.0', commit: 'y' })
  const later = await deliverHere(shipping, { package: 'web' })
  expect(later).toMatchObject({
    verdict: { verdict: 'healthy' },
    sending: { kind: 'proof', version: '3.1.0' },
    remarks: [],
  })

  const verdicts = (await entriesHere(shipping)).filter(({ kind }) => kind === 'verify.result')
  expect(verdicts.map((entry) => [entry.package, entry.version])).toEqual([
    ['api', '1.1.0'],
    ['web', '3.1.0'],
    ['web', '3.1.0'],
  ])
  const ran = async (part: string) =>
    (await shipping.waybill('ledger', 'what-ran', '--environment', 'production', '--package', part, '--json'))
      .stdout
  expect(JSON.parse(await ran('api'))).toMatchObject({ package: 'api', version: '1.1.0' })
  expect(JSON.parse(await ran('web'))).toMatchObject({ package: 'web', version: '3.1.0' })
}, 90_000)
