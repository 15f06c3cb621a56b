import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Sending } from '../../src/notices/message.ts'
import { aReadership, expectSoundLedger, type Readership } from './readership.ts'
import { withSeeds } from './seeds.ts'

const announce = ['announce', '--environment', 'production', '--json']
const deliver = ['deliver', '--environment', 'production', '--json']

/** Everybody got the one message, and that is what the ledger says to whoever asks. */
async function expectEachOnce(
  readership: Readership,
  ask: { readonly argv: readonly string[]; readonly folders: readonly string[] },
  since?: ReturnType<Readership['mark']>,
): Promise<void> {
  const received = readership.received(since)
  expect([...received].filter(([, count]) => count !== 1)).toEqual([])
  for (const folder of ask.folders) {
    const told = await readership.startIn(folder, ...ask.argv).ended
    expect(told, told.stderr).toMatchObject({ exitCode: 0 })
    expect((JSON.parse(told.stdout) as Sending).counts).toMatchObject({ accepted: received.size, unknown: 0 })
  }
  expect(readership.received(since)).toEqual(received)
  await expectSoundLedger(readership)
}

test('a second run in the same clone while the first still sends is refused and named', async () => {
  const readership = await aReadership({ mailboxes: 40, latency: 80 })
  const { root } = readership.shipping
  const first = readership.start(...announce)
  while (first.running && readership.shipping.smtp.mails.length === 0) await wait(1)
  const second = await readership.start(...announce).ended
  expect(first.running).toBe(true)
  expect(second).toMatchObject({
    exitCode: 6,
    stderr: expect.stringContaining('SENDING_UNDER_WAY') as string,
  })
  expect((await first.ended).exitCode).toBe(0)
  await expectEachOnce(readership, { argv: announce, folders: [root] })
}, 120_000)

test('trap 4: two clones that announce the same at once tell everybody once between them', async () => {
  await withSeeds(6, async (random) => {
    const readership = await aReadership({ mailboxes: 20, latency: 10 })
    const folders = [readership.shipping.root, await readership.clone()]
    const runs = await Promise.all(
      folders.map(async (folder, index) => {
        await wait(index * random() * 600)
        return readership.startIn(folder, ...announce).ended
      }),
    )
    // Who came second cannot know of what the first has not told yet.
    for (const { exitCode, stderr } of runs) expect([0, 6], stderr).toContain(exitCode)
    expect(runs.map(({ exitCode }) => exitCode)).toContain(0)
    await expectEachOnce(readership, { argv: announce, folders })
  })
}, 120_000)

test('two clones that deliver the same at once prove it once between them', async () => {
  await withSeeds(6, async (random) => {
    const readership = await aReadership({ mailboxes: 20, latency: 10 })
    const folders = [readership.shipping.root, await readership.clone()]
    expect((await readership.start(...announce).ended).exitCode).toBe(0)
    const notices = readership.mark()
    readership.shipping.service.deploy({ version: '1.1.0', commit: 'x' })
    const runs = await Promise.all(
      folders.map(async (folder, index) => {
        await wait(index * random() * 1500)
        return readership.startIn(folder, ...deliver).ended
      }),
    )
    for (const { exitCode, stderr } of runs) expect([0, 6], stderr).toContain(exitCode)
    await expectEachOnce(readership, { argv: deliver, folders }, notices)
    const kinds = (await readership.ledger()).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'proof.intent')).toHaveLength(1)
  })
}, 180_000)
