import { expect, test } from 'vitest'
import { entryFault, entryId } from '../../src/ledger/check.ts'
import { announceHere } from '../builders/announcing.ts'
import { deliverHere, edgeHere, entriesHere } from '../builders/delivering.ts'
import { aShipping } from '../builders/shipping.ts'

test('failure mode 25: a version with a v, with build metadata, or told as a short commit is the one that was announced', async () => {
  const shipping = await aShipping()
  const { release } = await announceHere(shipping, {})
  for (const version of ['v1.1.0', '1.1.0+build.7', release.commit.slice(0, 7)]) {
    shipping.service.deploy({ version, commit: 'x' })
    const { verdict } = await deliverHere(shipping, { dryRun: true })
    expect(verdict, version).toMatchObject({ verdict: 'healthy', expected: { version: '1.1.0' } })
  }
  for (const version of ['1.1.0-rc.1', '11.1.0', release.commit.slice(0, 6)]) {
    shipping.service.deploy({ version, commit: 'x' })
    const { verdict } = await deliverHere(shipping, { dryRun: true })
    expect(verdict.verdict, version).not.toBe('healthy')
  }
}, 90_000)

test('failure mode 26: the right version at another commit is not what was announced: unhealthy, wrong-version', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('version: "$.version"', 'version: "$.version", commit: "$.commit"'),
  )
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'd'.repeat(40) })
  const { verdict, sending } = await deliverHere(shipping)
  expect(verdict).toMatchObject({ verdict: 'unhealthy', reason: 'wrong-version' })
  expect(sending.kind).toBe('exception')
}, 60_000)

test('failure mode 15: a verdict copied for another version or another environment is refused by the ledger', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await deliverHere(shipping)
  const entries = await entriesHere(shipping)
  const verdict = entries.find(({ kind }) => kind === 'verify.result')
  if (!verdict) throw new Error('no verdict was recorded')
  const copy = { ...verdict, version: '1.2.0', causing: verdict.seq }
  expect(entryFault({ ...copy, id: entryId(copy) })).toContain(
    'is about version 1.2.0 but its verdict about 1.1.0',
  )
  expect(entryFault({ ...verdict, causing: verdict.seq })).toContain(
    'has an id that is not the one of its kind',
  )
  const { edge } = await edgeHere(shipping)
  const { schema: _schema, seq, prev: _prev, id: _id, ...fact } = verdict
  await expect(edge.ledger.append([{ ...fact, environment: 'staging', causing: seq }])).rejects.toMatchObject(
    {
      message: expect.stringContaining('its shipment goes to production') as string,
    },
  )
  expect(await entriesHere(shipping)).toHaveLength(entries.length)
}, 60_000)
