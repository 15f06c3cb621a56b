import { expect, test } from 'vitest'
import { refuseStaleRun, type StartingRun } from '../../src/journeys/stale-run.ts'
import { supersededBy } from '../../src/journeys/supersede.ts'
import type { LedgerEntry } from '../../src/ledger/entry.ts'
import { sampleVerdict } from '../notices/sample.ts'

const old = 'a'.repeat(40)
const young = 'b'.repeat(40)

function entry(seq: number, values: Partial<LedgerEntry>): LedgerEntry {
  return {
    schema: 'waybill/ledger-entry@1',
    seq,
    prev: null,
    id: 'c'.repeat(64),
    causing: 1,
    batch: 0,
    kind: 'verify.result',
    at: '2026-11-24T10:00:00.000Z',
    shipment: 's',
    package: null,
    environment: 'production',
    version: '1.1.0',
    commit: young,
    artifacts: [],
    actor: { kind: 'ci', run: null },
    responsible: null,
    payload: { verdict: sampleVerdict() },
    evidence: [],
    ...values,
  }
}

const run: StartingRun = { environment: 'production', package: null, version: '1.0.0', commit: old }

/** A line of commits, the oldest first, of which this clone has these alone. */
function clone(line: readonly string[]) {
  const repository = {
    isAncestor: (oid: string, of: string) =>
      Promise.resolve(line.includes(oid) && line.indexOf(oid) <= line.indexOf(of)),
    resolve: (oid: string) => Promise.resolve(line.includes(oid) ? oid : null),
  }
  return { repository } as unknown as Parameters<typeof refuseStaleRun>[0]
}

test('failure mode 48: an older commit than the verified one is stale; the same, a newer and an unrelated one are not', async () => {
  const verified = [entry(3, {})]
  await expect(refuseStaleRun(clone([old, young]), verified, run)).rejects.toMatchObject({
    code: 'STALE_RUN',
    exitCode: 9,
  })
  await refuseStaleRun(clone([young, old]), verified, run)
  await refuseStaleRun(clone([old, young]), verified, { ...run, commit: young })
  await refuseStaleRun(clone([old]), verified, run)
  await refuseStaleRun(clone([old, young]), verified, { ...run, commit: null })
  await refuseStaleRun(clone([old, young]), [], run)
})

test('another environment, another package, and what was not healthy make nothing stale', async () => {
  const here = clone([old, young])
  await refuseStaleRun(here, [entry(3, { environment: 'staging' })], run)
  await refuseStaleRun(here, [entry(3, { package: 'api' })], run)
  const verdict = sampleVerdict({ verdict: 'unhealthy', reason: 'mixed' })
  await refuseStaleRun(here, [entry(3, { payload: { verdict } })], run)
})

test('a group that was not looked at makes nothing stale in another one', async () => {
  const here = clone([old, young])
  const eu = [entry(3, { payload: { verdict: sampleVerdict({ partial: ['eu'] }) } })]
  await refuseStaleRun(here, eu, { ...run, groups: ['us'] })
  await expect(refuseStaleRun(here, eu, { ...run, groups: ['eu'] })).rejects.toMatchObject({
    code: 'STALE_RUN',
  })
  await expect(refuseStaleRun(here, eu, run)).rejects.toMatchObject({ code: 'STALE_RUN' })
})

test('after a rollback what was gone back to counts, so that what follows it is not stale', async () => {
  const payload = { from: '1.1.0', to: '1.0.0', reason: null }
  const back = entry(4, { kind: 'rollback.recorded', version: '1.0.0', commit: old, payload })
  await refuseStaleRun(clone([old, 'c'.repeat(40), young]), [entry(3, {}), back], {
    ...run,
    commit: 'c'.repeat(40),
  })
})

test('failure mode 49: the commit of an earlier release under a new tag is told by its commit, also where the clone lacks it', async () => {
  const before = [entry(2, { version: '1.0.0', commit: old }), entry(3, {})]
  const retagged = { ...run, version: '1.2.0' }
  const why = { code: 'STALE_RUN', message: expect.stringContaining('there before as 1.0.0') as string }
  await expect(refuseStaleRun(clone([old, young]), before, retagged)).rejects.toMatchObject(why)
  await expect(refuseStaleRun(clone([]), before, retagged)).rejects.toMatchObject(why)
})

test('failure mode 47: what was announced later and began since takes the place of a check, and nothing else does', () => {
  const frozen = (seq: number, shipment: string) =>
    entry(seq, { kind: 'shipment.frozen', shipment, payload: {} })
  const begun = (seq: number, shipment: string, values: Partial<LedgerEntry> = {}) =>
    entry(seq, { kind: 'deploy.started', shipment, payload: { source: 'deliver' }, ...values })
  const under = { environment: 'production', package: null, shipment: 'b', frozen: 2, since: 5 }
  const known = [frozen(1, 'a'), frozen(2, 'b'), frozen(3, 'c')]
  expect(supersededBy([...known, begun(6, 'c')], under)?.seq).toBe(6)
  expect(supersededBy([...known, begun(6, 'b')], under)).toBeNull()
  expect(supersededBy([...known, begun(6, 'a')], under)).toBeNull()
  expect(supersededBy([...known, begun(4, 'c')], under)).toBeNull()
  expect(supersededBy([...known, begun(6, 'c', { environment: 'staging' })], under)).toBeNull()
  expect(supersededBy([...known, begun(6, 'c', { package: 'api' })], under)).toBeNull()
  const back = entry(7, { kind: 'rollback.recorded', shipment: 'b', payload: {} })
  expect(supersededBy([...known, back], under)?.seq).toBe(7)
})
