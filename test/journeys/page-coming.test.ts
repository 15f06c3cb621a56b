import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditLedger } from '../../src/journeys/audit.ts'
import { cancel } from '../../src/journeys/cancel.ts'
import { readOverridesOf } from '../../src/journeys/overrides.ts'
import { comingFor } from '../../src/journeys/page-coming.ts'
import type { Coming } from '../../src/page/coming.ts'
import { announceHere } from '../builders/announcing.ts'
import { commitHere, deliverHere, edgeHere, rollbackHere, tagHere } from '../builders/delivering.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

async function comingHere(shipping: Shipping): Promise<readonly Coming[] | null> {
  const { edge, world } = await edgeHere(shipping)
  const { configuration } = world.loaded
  const overrides = await readOverridesOf(edge.files, edge.home, configuration)
  return comingFor(edge, await auditLedger(edge), { configuration, overrides })
}

async function versionsHere(shipping: Shipping): Promise<(string | null)[] | undefined> {
  return (await comingHere(shipping))?.map(({ release }) => release.version)
}

/** A product whose customers' notices are public. */
async function open(page = 'coming: customers'): Promise<Shipping> {
  const shipping = await aShipping()
  await shipping.configure(
    (yaml) => `${yaml}page: { ${page} }\nearly-access: Try it on https://next.acme.example\n`,
  )
  return shipping
}

async function cancelHere(shipping: Shipping): Promise<void> {
  const { edge, world } = await edgeHere(shipping)
  const request = { environment: 'production', reason: 'A fault was found.', dryRun: false }
  await cancel(edge, world.loaded, request, new AbortController().signal)
}

/** So many hours from now, on the full minute. */
function inHours(hours: number): string {
  return new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * 3_600_000).toISOString()
}

test('without page.coming nothing is told, and before an announcement nothing is on its way', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  expect(await comingHere(shipping)).toBeNull()
  expect(await comingHere(await open())).toEqual([])
})

test('what was announced to the audience is coming, as that audience reads it, until it is proved', async () => {
  const shipping = await open()
  const [from, to] = [inHours(3), inHours(5)]
  await announceHere(shipping, { expected: `${from}/${to}` })
  const [coming, ...others] = (await comingHere(shipping)) ?? []
  expect(others).toEqual([])
  expect(coming).toMatchObject({
    environment: 'production',
    release: { version: '1.1.0', tag: null },
    expected: { start: from.replace('.000', ''), end: to.replace('.000', '') },
    earlyAccess: 'Try it on https://next.acme.example',
  })
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping)
  expect(await comingHere(shipping)).toEqual([])
}, 60_000)

test('what the audience does not read about is nowhere in it, and words that are meant for it are', async () => {
  const shipping = await open('coming: customers, audience: support')
  await writeFile(
    join(shipping.root, 'words.yml'),
    'changes:\n  "feat(search): find by *any* word (#12)":\n    audiences: { customers: "Search finds every word." }\n',
  )
  await shipping.configure((yaml) =>
    yaml
      .replace('types: [feat, fix]', 'types: [feat]')
      .replace('support: {', 'support: { wants: { breaking: as-typed },')
      .concat('notes: { overrides: words.yml }\n'),
  )
  await announceHere(shipping, {})
  const told = JSON.stringify(await comingHere(shipping))
  expect(told).toContain('Search finds every word.')
  expect(told).not.toContain('pinged')
  expect(told).not.toContain('*any*')
})

test('what the audience of the site does not read about is not told either, and no empty shipment', async () => {
  const shipping = await open('coming: customers, audience: support')
  await shipping.configure((yaml) => yaml.replace('support: {', 'support: { wants: { types: [fix] },'))
  await announceHere(shipping, {})
  const told = JSON.stringify(await comingHere(shipping))
  expect(told).toContain('pinged')
  expect(told).not.toContain('*any*')
  await shipping.configure((yaml) => yaml.replace('types: [fix] }', 'types: [perf] }'))
  expect(await comingHere(shipping)).toEqual([])
})

test('what never reached the audience is not on the page', async () => {
  const shipping = await open('coming: customers')
  await shipping.configure((yaml) => yaml.replace('notify: [customers, support]', 'notify: [support]'))
  await announceHere(shipping, {})
  expect(await comingHere(shipping)).toEqual([])
  await shipping.configure((yaml) => yaml.replace('coming: customers', 'coming: support'))
  expect(await versionsHere(shipping)).toEqual(['1.1.0'])
})

test('a revision shows the newest date and the newest changes, once', async () => {
  const shipping = await open()
  await announceHere(shipping, { expected: inHours(3) })
  await commitHere(shipping, 'feat: one more thing')
  const later = inHours(30)
  await announceHere(shipping, { expected: later, revise: true, reason: 'Maintenance.' })
  const told = await comingHere(shipping)
  expect(told).toHaveLength(1)
  expect(told?.[0]?.expected).toEqual({ start: later.replace('.000', ''), end: null })
  expect(JSON.stringify(told)).toContain('one more thing')
}, 60_000)

test('the expected time has the offset of the time zone that the audience is in', async () => {
  const shipping = await open()
  await shipping.configure((yaml) => yaml.replace('customers: {', 'customers: { time-zone: Asia/Kathmandu,'))
  const at = inHours(3)
  await announceHere(shipping, { expected: at })
  const start = (await comingHere(shipping))?.[0]?.expected?.start ?? ''
  expect(start).toMatch(/\+05:45$/)
  expect(Date.parse(start)).toBe(Date.parse(at))
})

test('what is cancelled is not coming any more', async () => {
  const shipping = await open()
  await announceHere(shipping, {})
  expect(await versionsHere(shipping)).toEqual(['1.1.0'])
  await cancelHere(shipping)
  expect(await comingHere(shipping)).toEqual([])
}, 60_000)

test('what was tried and taken back is not coming any more, and what failed alone still is', async () => {
  const shipping = await open()
  await announceHere(shipping, {})
  expect((await deliverHere(shipping)).verdict.verdict).toBe('unhealthy')
  expect(await versionsHere(shipping)).toEqual(['1.1.0'])
  await rollbackHere(shipping, { to: '1.0.0', reason: 'It did not start.' })
  expect(await comingHere(shipping)).toEqual([])
}, 90_000)

test('two releases are coming in the order of their dates, and the older one is gone once the newer is there', async () => {
  const shipping = await open()
  await announceHere(shipping, { expected: inHours(48) })
  await tagHere(shipping, 'v1.1.0')
  await commitHere(shipping, 'feat: what comes after')
  await announceHere(shipping, { expected: inHours(24) })
  expect(await versionsHere(shipping)).toEqual(['1.2.0', '1.1.0'])
  shipping.service.deploy({ version: '1.2.0', commit: 'x' })
  await deliverHere(shipping, { release: '1.2.0' })
  expect(await comingHere(shipping)).toEqual([])
}, 90_000)

test('where nobody proves anything, the next announcement takes the place of one without a date', async () => {
  const shipping = await open()
  await announceHere(shipping, {})
  await tagHere(shipping, 'v1.1.0')
  await commitHere(shipping, 'feat: what comes after')
  await announceHere(shipping, { expected: inHours(24) })
  expect(await versionsHere(shipping)).toEqual(['1.2.0'])
  await cancelHere(shipping)
  expect(await versionsHere(shipping)).toEqual(['1.1.0'])
}, 60_000)

test('an announcement whose files were changed is refused, and a ledger that does not verify tells nothing', async () => {
  const shipping = await open()
  await announceHere(shipping, {})
  const { edge, world } = await edgeHere(shipping)
  const { configuration } = world.loaded
  const reading = { configuration, overrides: await readOverridesOf(edge.files, edge.home, configuration) }
  const audit = await auditLedger(edge)
  const other = { ledger: { ...edge.ledger, file: async () => Buffer.from('{"version":"6.6.6"}') } }
  await expect(comingFor(other, audit, reading)).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  const broken = { verification: { ...audit.verification, ok: false } }
  expect(await comingFor(edge, broken, reading)).toEqual([])
})
