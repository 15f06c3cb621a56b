import { onTestFinished, expect, test } from 'vitest'
import { startService } from '../../src/demo/service.ts'
import { restingVerdict } from '../../src/journeys/proved-groups.ts'
import { announceHere } from '../builders/announcing.ts'
import { deliverHere, edgeHere, entriesHere, rollbackHere, stopped } from '../builders/delivering.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'
import { groupsVerdict, sampleVerdict } from '../notices/sample.ts'

type Service = Awaited<ReturnType<typeof startService>>

/** Two regions, each with a service of its own. */
async function twoRegions(): Promise<{ shipping: Shipping; eu: Service; us: Service }> {
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
  return { shipping, eu, us }
}

const release = { version: '1.1.0', commit: 'x' }

test('a rollout that takes days is proved group by group, and told once all of it is there', async () => {
  const { shipping, eu, us } = await twoRegions()
  eu.deploy(release)
  const first = await deliverHere(shipping, { groups: ['eu'] })
  expect(first.verdict).toMatchObject({ verdict: 'healthy', partial: ['eu'] })
  expect(first.sending.messages).toEqual([])
  expect(first.remarks.join()).toContain(
    'Proved in 1 of 2 groups (50 %): eu. Nobody is told before the rest is: us.',
  )
  expect(shipping.smtp.mails).toHaveLength(2)

  us.deploy(release)
  const second = await deliverHere(shipping, { groups: ['us'] })
  expect(second.sending).toMatchObject({ kind: 'proof', verdict: 'healthy', counts: { accepted: 3 } })
  expect(second.verdict.partial).toBeUndefined()
  expect(second.verdict.checks.map(({ group }) => group)).toEqual(['eu', 'us'])
  expect(second.verdict.startedAt).toBe(first.verdict.startedAt)
  const told = JSON.stringify(shipping.slack.messages.at(-1))
  expect(told).toContain('http /health on eu')
  expect(told).toContain('http /health on us')

  const entries = await entriesHere(shipping)
  expect(entries.filter(({ kind }) => kind === 'proof.intent')).toHaveLength(1)
  expect(
    entries.filter(({ kind }) => kind === 'deploy.started').map(({ payload }) => payload['groups']),
  ).toEqual([['eu'], ['us']])
}, 90_000)

test('a proof of groups that was recorded and not sent is resumed with the very bytes', async () => {
  const { shipping, eu, us } = await twoRegions()
  eu.deploy(release)
  us.deploy(release)
  await deliverHere(shipping, { groups: ['eu'] })
  const gone = deliverHere(shipping, { groups: ['us'] }, ({ senders }) => ({
    senders: { ...senders, email: () => Promise.reject(new Error('killed')) },
  }))
  await expect(gone).rejects.toThrow('killed')
  // Nothing was recorded before the channels were open; this time it is, and the line breaks after it.
  const cut = deliverHere(shipping, { groups: ['us'] }, ({ ledger }) => {
    let recorded = false
    return {
      ledger: {
        ...ledger,
        read: () => (recorded ? Promise.reject(new Error('killed')) : ledger.read()),
        append: async (facts) => {
          const entries = await ledger.append(facts)
          recorded = facts.some(({ kind }) => kind === 'proof.intent')
          return entries
        },
      },
    }
  })
  await expect(cut).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(2)
  const { edge, world } = await edgeHere(shipping)
  const later = { ...edge, clock: { ...edge.clock, now: () => new Date(Date.now() + 3_600_000) } }
  const { resume } = await import('../../src/journeys/resume.ts')
  const request = { environment: null, onUnknown: 'resend', dryRun: false } as const
  const { sendings } = await resume(later, world.loaded, request, stopped().signal)
  expect(sendings).toMatchObject([{ kind: 'proof', counts: { accepted: 3 } }])
}, 90_000)

test('a group that does not work is no delivery, and the notice says what was looked at', async () => {
  const { shipping } = await twoRegions()
  const { sending, exitCodes } = await deliverHere(shipping, { groups: ['us'] })
  expect(exitCodes).toContain(3)
  expect(sending).toMatchObject({ kind: 'exception', verdict: 'unhealthy', counts: { accepted: 1 } })
  expect(JSON.stringify(shipping.slack.messages.at(-1))).toContain('Only this was checked: us.')
}, 60_000)

test('a group that is not there is refused before anything is recorded of it', async () => {
  const { shipping, eu, us } = await twoRegions()
  const before = await entriesHere(shipping)
  await expect(deliverHere(shipping, { groups: ['asia'] })).rejects.toThrow('has no group asia')
  expect(await entriesHere(shipping)).toEqual(before)
  eu.deploy(release)
  us.deploy(release)
  await deliverHere(shipping)
  const proved = await entriesHere(shipping)
  const back = rollbackHere(shipping, { groups: ['asia'], to: '1.0.0' })
  await expect(back).rejects.toThrow('has no group asia')
  expect(await entriesHere(shipping)).toEqual(proved)
}, 90_000)

test('a check of everything that sees a proved group go wrong takes back what was proved of it', async () => {
  const { shipping, eu, us } = await twoRegions()
  eu.deploy(release)
  await deliverHere(shipping, { groups: ['eu'] })
  eu.deploy({ version: '1.0.0', commit: 'none' })
  expect((await deliverHere(shipping)).exitCodes).toContain(3)
  us.deploy(release)
  const last = await deliverHere(shipping, { groups: ['us'] })
  expect(last.verdict).toMatchObject({ verdict: 'healthy', partial: ['us'] })
  expect(last.sending.messages).toEqual([])
  expect(last.remarks.join()).toContain('Nobody is told before the rest is: eu.')
}, 90_000)

test('what several checks of groups come to is as weak as the weakest of them', () => {
  const at = '2026-11-24T10:05:20.000Z'
  const eu = groupsVerdict({ partial: ['eu'], groups: [], missProbability: 0.5, observed: { '1.4.0': 3 } })
  const us = sampleVerdict({ partial: ['us'], coverage: 'L2', observed: { '1.4.0': 4, '1.3.0': 1 } })
  const verdicts = [
    { seq: 4, at, verdict: eu },
    { seq: 7, at, verdict: us },
  ]
  const together = restingVerdict({ verdicts, rollbacks: [] }, 7)
  expect(together).toMatchObject({
    coverage: 'L1',
    missProbability: 0.5,
    observed: { '1.4.0': 7, '1.3.0': 1 },
  })
  expect(together?.partial).toBeUndefined()
  expect(restingVerdict({ verdicts, rollbacks: [] }, 4)).toEqual(eu)
  const undone = { seq: 5, at, to: '1.3.0', commit: null, reason: null, groups: null, verdicts: [] }
  expect(restingVerdict({ verdicts, rollbacks: [undone] }, 7)).toEqual(us)
})

test('a part that went back is told as that part, and who is told later is told why', async () => {
  const { shipping, eu, us } = await twoRegions()
  eu.deploy(release)
  us.deploy(release)
  await deliverHere(shipping)
  eu.deploy({ version: '1.0.0', commit: 'none' })
  const back = await rollbackHere(shipping, { groups: ['eu'], to: '1.0.0' })
  expect(back.remarks).toEqual([
    '1.1.0 was taken back from eu in production; 1.0.0 is what should run there.',
  ])
  expect(back.sending.counts).toMatchObject({ accepted: 1, skipped: 2 })
  expect(JSON.stringify(back.sending)).toContain('Is told once all of it went back.')
  expect(JSON.stringify(shipping.slack.messages.at(-1))).toContain(
    '1.1.0 was taken back from eu in production',
  )
}, 90_000)
