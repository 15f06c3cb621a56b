import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  aReadership,
  expectOnceOrUnknown,
  expectOwnMessageIds,
  expectSoundLedger,
  statesOf,
  type Readership,
} from './readership.ts'
import { withSeeds, type Random } from './seeds.ts'
import type { Started } from './started.ts'

/** What may be begun at one moment: four mails, the four after them, and one Slack post. */
const inFlight = 9

/**
 * Ends a run without warning: after so many of its messages, just after it wrote to the ledger, or after some time.
 * Gives whether it was still running; a run that was faster ends by itself.
 */
async function killSometime(
  started: Started,
  { shipping, addresses }: Readership,
  random: Random,
): Promise<'killed' | 'ended'> {
  const sent = () => shipping.smtp.mails.length + shipping.slack.messages.length
  const head = () => readFile(`${shipping.root}.git/refs/heads/waybill-ledger`, 'utf8').catch(() => '')
  const [mode, sentBefore, headBefore] = [random(), sent(), await head()]
  if (mode < 0.65) {
    const enough = sentBefore + 1 + Math.floor(random() * addresses.length)
    while (started.running && sent() < enough) await wait(1)
    await wait(random() * 12)
  } else if (mode < 0.9) {
    while (started.running && (await head()) === headBefore) await wait(1)
    await wait(random() * 60)
  } else await wait(300 + random() * 1500)
  started.kill('SIGKILL')
  return (await started.ended).exitCode === -1 ? 'killed' : 'ended'
}

test('traps 1, 2 and 3: a sending to 200 killed at any moment and resumed reaches nobody twice, and whom it may have missed is named', async () => {
  const outcomes = { killed: 0, ended: 0, unknown: 0, resumed: 0, announced: 0 }
  const free: Readership[] = []
  await withSeeds(200, async (random) => {
    const readership = free.pop() ?? (await aReadership({ mailboxes: 200, latency: 1 }))
    await readership.forget()
    const since = readership.mark()
    const announce = () => readership.start('announce', '--environment', 'production', '--json')
    const resume = () => readership.start('resume', '--json')
    const kills = 1 + Math.floor(random() * 1.3)
    outcomes[await killSometime(announce(), readership, random)] += 1
    for (let round = 1; round < kills; round++)
      outcomes[await killSometime(random() < 0.7 ? resume() : announce(), readership, random)] += 1
    let last = await resume().ended
    expect([0, 6], last.stderr).toContain(last.exitCode)
    outcomes.resumed += 1
    // Nothing was open: it was killed before anything was recorded, or had told everybody.
    if (statesOf(readership, last.stdout).size === 0) {
      last = await announce().ended
      outcomes.announced += 1
    }
    expectOnceOrUnknown(readership, last.stdout, since)
    const states = [...statesOf(readership, last.stdout).values()]
    const unknown = states.filter((state) => state === 'unknown').length
    expect(last.exitCode, last.stderr).toBe(unknown > 0 ? 6 : 0)
    expect(unknown).toBeLessThanOrEqual(inFlight * kills)
    outcomes.unknown += unknown
    const verified = await readership.shipping.waybill('ledger', 'verify')
    expect(verified, verified.stderr).toMatchObject({ exitCode: 0 })
    expectOwnMessageIds(readership, since)
    free.push(readership)
  })
  console.log('announce and resume', outcomes)
}, 1_800_000)

test('a delivery killed at any moment and run again proves itself once to a reader, and never before its verdict is recorded', async () => {
  const outcomes = { killed: 0, ended: 0, unknown: 0 }
  await withSeeds(12, async (random) => {
    const readership = await aReadership({ mailboxes: 30, latency: 3 })
    const { shipping } = readership
    const announced = await readership.start('announce', '--environment', 'production').ended
    expect(announced.exitCode, announced.stderr).toBe(0)
    const notices = readership.mark()
    shipping.service.deploy({ version: '1.1.0', commit: 'x' })
    const deliver = () => readership.start('deliver', '--environment', 'production', '--json')
    for (let rounds = 1 + Math.floor(random() * 2); rounds > 0; rounds--) {
      outcomes[await killSometime(deliver(), readership, random)] += 1
      const proofs = [...readership.received(notices).values()].reduce((sum, count) => sum + count)
      const kinds = (await readership.ledger()).map(({ kind }) => kind)
      if (proofs > 0) expect(kinds).toEqual(expect.arrayContaining(['verify.result', 'proof.intent']))
    }
    const last = await deliver().ended
    expect([0, 6], last.stderr).toContain(last.exitCode)
    expectOnceOrUnknown(readership, last.stdout, notices)
    expectOwnMessageIds(readership)
    await expectSoundLedger(readership)
    const entries = await readership.ledger()
    expect(entries.filter(({ kind }) => kind === 'proof.intent')).toHaveLength(1)
    outcomes.unknown += [...statesOf(readership, last.stdout).values()].filter(
      (state) => state === 'unknown',
    ).length
  })
  console.log('deliver', outcomes)
}, 300_000)
