import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  aReadership,
  expectOnceOrUnknown,
  expectOwnMessageIds,
  expectSoundLedger,
  statesOf,
} from './readership.ts'
import { withSeeds } from './seeds.ts'

const announce = ['announce', '--environment', 'production', '--json']

/** A CI system that cancels a job waits 7.5 seconds before it insists. */
const patience = 7_000

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  'trap 33: an announcement ended by %s while it sends records what it did, exits %i, and is finished by the next run',
  async (signal, code) => {
    await withSeeds(6, async (random) => {
      const readership = await aReadership({ mailboxes: 40, latency: 20 })
      const { smtp } = readership.shipping
      const run = readership.start(...announce)
      const enough = 1 + Math.floor(random() * 30)
      while (run.running && smtp.mails.length < enough) await wait(1)
      const asked = performance.now()
      run.kill(signal)
      const interrupted = await run.ended
      expect(interrupted, interrupted.stderr).toMatchObject({ exitCode: code })
      expect(performance.now() - asked).toBeLessThan(patience)
      expect(smtp.mails.length).toBeLessThan(40)
      const recorded = (await readership.ledger()).filter(({ kind }) => kind === 'notice.receipts')
      expect(recorded).toHaveLength(1)

      const rest = await readership.start(...announce).ended
      expectOnceOrUnknown(readership, rest.stdout)
      expectOwnMessageIds(readership)
      // What was under way got its answer in the time that is left for that, or had not begun.
      expect([...statesOf(readership, rest.stdout).values()]).not.toContain('unknown')
      expect(rest.exitCode, rest.stderr).toBe(0)
      await expectSoundLedger(readership)
    })
  },
  120_000,
)

test('a server that never answers does not hold an interrupted run, and the next run finds out what became of the message', async () => {
  const readership = await aReadership({ mailboxes: 3, latency: 0 })
  const { slack, smtp } = readership.shipping
  slack.fail({ kind: 'hang' })
  const run = readership.start(...announce)
  while (run.running && (slack.messages.length === 0 || smtp.mails.length < 3)) await wait(1)
  const asked = performance.now()
  run.kill('SIGINT')
  const interrupted = await run.ended
  expect(interrupted, interrupted.stderr).toMatchObject({ exitCode: 130 })
  const took = performance.now() - asked
  console.log(`ended ${Math.round(took)} ms after SIGINT, with an answer outstanding`)
  expect(took).toBeLessThan(patience)
  const rest = await readership.start(...announce).ended
  expect(rest.exitCode, rest.stderr).toBe(0)
  expect(statesOf(readership, rest.stdout).get('the Slack channel')).toBe('accepted')
  expectOnceOrUnknown(readership, rest.stdout)
  await expectSoundLedger(readership)
}, 60_000)

test('a delivery that is interrupted while it checks is inconclusive or untold, never healthy, and can be run again', async () => {
  const readership = await aReadership({ mailboxes: 3, latency: 0 })
  const { shipping } = readership
  await shipping.configure((yaml) => yaml.replace('bake: 60ms, deadline: 2s', 'bake: 20s, deadline: 60s'))
  expect((await readership.start(...announce).ended).exitCode).toBe(0)
  const notices = readership.mark()
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const run = readership.start('deliver', '--environment', 'production', '--json')
  await wait(2_500)
  const asked = performance.now()
  run.kill('SIGTERM')
  const interrupted = await run.ended
  expect(interrupted, interrupted.stderr).toMatchObject({ exitCode: 143 })
  expect(performance.now() - asked).toBeLessThan(patience)
  const kinds = (await readership.ledger()).map(({ kind }) => kind)
  expect(kinds).not.toContain('proof.intent')
  expect([...readership.received(notices).values()].slice(0, 3)).toEqual([0, 0, 0])

  await shipping.configure((yaml) => yaml.replace('bake: 20s', 'bake: 60ms'))
  const again = await readership.start('deliver', '--environment', 'production', '--json').ended
  expect(again, again.stderr).toMatchObject({ exitCode: 0 })
  await expectSoundLedger(readership)
}, 60_000)
