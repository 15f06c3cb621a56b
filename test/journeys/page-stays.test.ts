import { onTestFinished, expect, test } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import type { Configuration } from '../../src/config/schema.ts'
import { auditLedger } from '../../src/journeys/audit.ts'
import { pageStays, publicEnvironments } from '../../src/journeys/page-stays.ts'
import { extendChain } from '../../src/ledger/chain.ts'
import type { Fact } from '../../src/ledger/entry.ts'
import { verifyLedger, type Verification } from '../../src/ledger/verify.ts'
import { loadConfiguration } from '../../src/config/load.ts'
import { announceHere } from '../builders/announcing.ts'
import { deliverHere, edgeHere, rollbackHere } from '../builders/delivering.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'
import { aGroup, chainOf, fact, verified } from '../ledger/facts.ts'

const now = '2026-12-31T00:00:00Z'

async function configured(text: string): Promise<Configuration> {
  return (await loadConfiguration({ file: 'waybill.yml', text })).configuration
}

function proved(facts: readonly Fact[]): { verification: Verification } {
  return { verification: verifyLedger(chainOf(facts)) }
}

function inPlace(causing: number, environment: string, part: string | null = null): Fact {
  return { ...verified(causing), environment, package: part, shipment: `${part} to ${environment}` }
}

test('the production environments are public, and others where page.environments names them', async () => {
  const environments = 'environments:\n  production: {}\n  live: { production: true }\n  staging: {}\n'
  expect(publicEnvironments(await configured(environments))).toEqual(['production', 'live'])
  expect(publicEnvironments(await configured(`${environments}page: { environments: [staging] }\n`))).toEqual([
    'staging',
  ])
  expect(publicEnvironments(await configured(`${environments}page: { environments: [] }\n`))).toEqual([])
  expect(
    publicEnvironments(await configured('environments:\n  production: { production: false }\n')),
  ).toEqual([])
  expect(publicEnvironments(await configured('product: Acme\n'))).toEqual(['production'])
})

test('what ran in an environment that is not public is not told', async () => {
  const audit = proved([inPlace(0, 'production'), inPlace(1, 'staging'), inPlace(2, 'secret customer')])
  const told = async (text: string) =>
    pageStays(audit, await configured(text), now).map(({ environment }) => environment)
  expect(await told('product: Acme\n')).toEqual(['production'])
  const here = 'environments: { production: {}, staging: {}, constructor: {} }\n'
  expect(await told(`${here}page: { environments: [staging, production] }\n`)).toEqual([
    'production',
    'staging',
  ])
  expect(await told(`${here}page: { environments: [constructor] }\n`)).toEqual([])
})

test('two packages in one environment are told, and not the one that the audience of the site does not read about', async () => {
  const audit = proved([
    inPlace(0, 'production', 'api'),
    inPlace(1, 'production', 'web'),
    inPlace(2, 'eu', 'api'),
  ])
  const packages =
    'environments: { production: {}, eu: {} }\npackages: { api: { path: api }, web: { path: web } }\naudiences: { customers: { slack: [C1], wants: { WANTS } } }\nchannels: { slack: { token: "${T}" } }\n'
  const told = async (wants: string, page: string) =>
    pageStays(audit, await configured(`${packages.replace('WANTS', wants)}page: ${page}\n`), now).map(
      ({ environment, package: part }) => `${part} in ${environment}`,
    )
  expect(await told('', '{ environments: [production, eu] }')).toEqual([
    'api in eu',
    'api in production',
    'web in production',
  ])
  expect(await told('packages: [web]', '{ audience: customers }')).toEqual(['web in production'])
  expect(await told('environments: [eu]', '{ audience: customers, environments: [production, eu] }')).toEqual(
    ['api in eu'],
  )
  const lost = await configured('product: Acme\n')
  expect(() => pageStays(audit, { ...lost, page: { ...lost.page, audience: 'nobody' } }, now)).toThrow(
    'There is no audience nobody',
  )
})

test('no name of a group, no place that was checked and no level of coverage is told', async () => {
  const eu = verified(0, {
    groups: [aGroup('tenant-megacorp', '1.4.0'), aGroup('tenant-umbrella', null)],
    checks: [
      {
        check: 'http /health',
        kind: 'http',
        target: 'https://megacorp.internal.example',
        group: 'tenant-megacorp',
        required: true,
        outcome: 'pass',
        counts: { pass: 25, stale: 0, fail: 0, error: 0, nodata: 0 },
        versions: { '1.4.0': 25 },
        reason: null,
        firstAt: null,
        lastAt: null,
      },
    ],
    coverage: 'L3',
  })
  const told = pageStays(
    proved([{ ...eu, responsible: 'Grace Hopper' }]),
    await configured('product: Acme\n'),
    now,
  )
  expect(told).toMatchObject([{ version: '1.4.0', parts: { proved: 1, all: 2 } }])
  expect(JSON.stringify(told)).not.toMatch(/tenant|megacorp|umbrella|internal|L3|Hopper/)
})

test('a ledger that does not verify tells nothing, nor does one that was closed', async () => {
  const chain = chainOf([inPlace(0, 'production'), inPlace(1, 'production')])
  const configuration = await configured('product: Acme\n')
  expect(pageStays({ verification: verifyLedger(chain) }, configuration, now)).toHaveLength(1)
  const [first, second] = chain
  const forged = Buffer.from(first?.bytes ?? [])
    .toString()
    .replace('1.4.0', '6.6.6')
  const broken = verifyLedger([{ bytes: Buffer.from(forged) }, { bytes: second?.bytes ?? new Uint8Array() }])
  expect(broken.ok).toBe(false)
  expect(pageStays({ verification: broken }, configuration, now)).toEqual([])
  const closing = fact({
    kind: 'epoch.closed',
    shipment: null,
    environment: null,
    version: null,
    commit: null,
    causing: 2,
    payload: { epoch: 'waybill-ledger', next: 'waybill-ledger-2' },
  })
  const closed = extendChain(chain, [closing]).added.map(({ recorded }) => recorded)
  const verification = verifyLedger([...chain, ...closed])
  expect(verification.ok).toBe(true)
  expect(pageStays({ verification }, configuration, now)).toEqual([])
})

async function staysHere(shipping: Shipping) {
  const { edge, world } = await edgeHere(shipping)
  const at = new Date(Date.now() + 60_000).toISOString()
  return pageStays(await auditLedger(edge), world.loaded.configuration, at)
}

test('a delivery is told once it is proved, its correction ends it, and so does going back', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  expect(await staysHere(shipping)).toEqual([])
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await deliverHere(shipping)
  expect(delivered.verdict.verdict).toBe('healthy')
  const [stay, ...others] = await staysHere(shipping)
  expect(others).toEqual([])
  expect(stay).toMatchObject({
    environment: 'production',
    version: '1.1.0',
    since: delivered.verdict.endedAt,
    until: null,
    parts: null,
    further: [],
  })
  expect(stay?.answers?.all).toBe(stay?.answers?.matching)
  expect(stay?.answers?.all).toBeGreaterThan(0)

  shipping.service.deploy({ version: '1.0.0', commit: 'y' })
  const corrected = await deliverHere(shipping)
  expect(corrected.sending.kind).toBe('correction')
  expect(await staysHere(shipping)).toMatchObject([
    { version: '1.1.0', since: stay?.since, until: corrected.verdict.endedAt, rolledBack: false },
  ])
  const back = await rollbackHere(shipping, { to: '1.0.0', reason: 'Search failed.' })
  expect(back.verdict.verdict).toBe('healthy')
  expect(await staysHere(shipping)).toMatchObject([
    { version: '1.1.0', until: corrected.verdict.endedAt, rolledBack: true },
    { version: '1.0.0', since: back.verdict.endedAt, until: null },
  ])
}, 90_000)

test('a rollout group by group is told by the number of groups, and by two proofs at its end', async () => {
  const shipping = await aShipping()
  const us = await startService({ version: '1.0.0', commit: 'none' })
  onTestFinished(() => us.close())
  const eu = shipping.service
  await shipping.configure((yaml) =>
    yaml.replace(
      /targets: \[.*\]/,
      `targets: [{ url: "${eu.url}", group: eu, name: eu }, { url: "${us.url}", group: us, name: us }]`,
    ),
  )
  await announceHere(shipping, {})
  eu.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping, { groups: ['eu'] })
  expect(await staysHere(shipping)).toMatchObject([
    { version: '1.1.0', until: null, parts: { proved: 1, all: 2 }, further: [] },
  ])
  us.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping, { groups: ['us'] })
  const whole = await staysHere(shipping)
  expect(whole).toMatchObject([{ version: '1.1.0', until: null, parts: null }])
  expect(whole[0]?.further).toHaveLength(1)
}, 90_000)
