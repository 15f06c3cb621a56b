import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  aReadership,
  expectOnceOrUnknown,
  expectSoundLedger,
  statesOf,
  type Readership,
} from './readership.ts'
import type { Started } from './started.ts'
import { aStumblingGit, type Stumble } from './stumbling-git.ts'

const mailboxes = 3
const messages = mailboxes + 1

/** Every step at which something is written, once just before it and once just after it. */
function stumbles(steps: number): Stumble[] {
  const places = Array.from({ length: steps }, (_, index) => index + 1)
  return places.flatMap((at) => [{ at, when: 'before' } as const, { at, when: 'after' } as const])
}

/** Ends a run as soon as so many messages have arrived. */
async function killAfter(started: Started, { shipping }: Readership, count: number): Promise<void> {
  const sent = () => shipping.smtp.mails.length + shipping.slack.messages.length
  const enough = sent() + count
  while (started.running && sent() < enough) await wait(1)
  started.kill('SIGKILL')
  await started.ended
}

const announce = ['announce', '--environment', 'production', '--json']
const deliver = ['deliver', '--environment', 'production', '--json']

/** Finishes what a killed run left, and demands that everybody got one message or is named as unknown. */
async function finish(
  readership: Readership,
  command: readonly string[],
  since: ReturnType<Readership['mark']>,
) {
  let last = await readership.start('resume', '--json').ended
  expect([0, 6], last.stderr).toContain(last.exitCode)
  if (statesOf(readership, last.stdout).size === 0) last = await readership.start(...command).ended
  expect([0, 6], last.stderr).toContain(last.exitCode)
  expectOnceOrUnknown(readership, last.stdout, since)
  await expectSoundLedger(readership)
}

test('an announcement killed before and after each of its writing steps, and after each message, is told once or named as unknown', async () => {
  const [readership, git] = [await aReadership({ mailboxes, latency: 1 }), await aStumblingGit()]
  const whole = await readership.startWith(await git.variables(null), ...announce).ended
  expect(whole.exitCode, whole.stderr).toBe(0)
  const steps = await git.counted()
  expect(steps).toBeGreaterThan(5)
  for (const stumble of stumbles(steps)) {
    await readership.forget()
    const since = readership.mark()
    const killed = await readership.startWith(await git.variables(stumble), ...announce).ended
    expect(killed.exitCode, `${stumble.when} ${stumble.at}`).toBe(-1)
    await finish(readership, announce, since)
  }
  for (let count = 1; count <= messages; count += 1) {
    await readership.forget()
    const since = readership.mark()
    await killAfter(readership.start(...announce), readership, count)
    await finish(readership, announce, since)
  }
  console.log('announce: killed at', 2 * steps + messages, 'places')
}, 900_000)

test('failure modes 1, 2 and 3: a delivery killed before and after each of its writing steps, and after each message, never tells before its verdict is recorded, and proves itself once', async () => {
  const [readership, git] = [await aReadership({ mailboxes, latency: 1 }), await aStumblingGit()]
  const { shipping } = readership
  const begin = async () => {
    await readership.forget()
    shipping.service.deploy({ version: '1.1.0', commit: 'x' })
    const announced = await readership.start(...announce).ended
    expect(announced.exitCode, announced.stderr).toBe(0)
    return readership.mark()
  }
  await begin()
  const whole = await readership.startWith(await git.variables(null), ...deliver).ended
  expect(whole.exitCode, whole.stderr).toBe(0)
  const steps = await git.counted()
  expect(steps).toBeGreaterThan(5)
  for (const stumble of stumbles(steps)) {
    const since = await begin()
    const killed = await readership.startWith(await git.variables(stumble), ...deliver).ended
    expect(killed.exitCode, `${stumble.when} ${stumble.at}`).toBe(-1)
    const kinds = (await readership.ledger()).map(({ kind }) => kind)
    const told = [...readership.received(since).values()].some((count) => count > 0)
    if (told) expect(kinds).toEqual(expect.arrayContaining(['verify.result', 'proof.intent']))
    await finish(readership, deliver, since)
    const proofs = (await readership.ledger()).filter(({ kind }) => kind === 'proof.intent')
    expect(proofs, `${stumble.when} ${stumble.at}`).toHaveLength(1)
  }
  for (let count = 1; count <= messages; count += 1) {
    const since = await begin()
    await killAfter(readership.start(...deliver), readership, count)
    await finish(readership, deliver, since)
  }
  console.log('deliver: killed at', 2 * steps + messages, 'places')
}, 900_000)
