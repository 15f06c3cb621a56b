import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Edge } from '../../src/edge/edge.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openEdge } from '../../src/edge/open-edge.ts'
import { openWorld } from '../../src/edge/world.ts'
import { announce } from '../../src/journeys/announce.ts'
import { resume, type ResumeRequest } from '../../src/journeys/resume.ts'
import type { LedgerLog } from '../../src/ledger/entry.ts'
import type { Sending } from '../../src/notices/message.ts'
import { scratchFolder } from '../builders/folder.ts'
import { runWaybill } from '../builders/run.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

const { signal } = new AbortController()
const wholeDay = 24 * 60 * 60_000
const announcing = ['announce', '--environment', 'production', '--json']
const toEveryone = {
  environment: 'production',
  expected: null,
  to: null,
  again: false,
  dryRun: false,
} as const

/** The world of a clone some time from now. */
async function edgeAt(shipping: Shipping, later = 0, root = shipping.root) {
  const world = await openWorld({ cwd: root, config: null }, shipping.environment)
  const clock = { ...world.clock, now: () => new Date(Date.now() + later) }
  const edge = await openEdge({ ...world, clock }, { signal, redact: (text) => text })
  return { edge, loaded: world.loaded }
}

async function resumeAt(shipping: Shipping, later = 0, request: Partial<ResumeRequest> = {}) {
  const { edge, loaded } = await edgeAt(shipping, later)
  const asked = { environment: null, onUnknown: 'hold', dryRun: false, ...request } as const
  return resume(edge, loaded, asked, signal)
}

async function clone(shipping: Shipping): Promise<string> {
  const folder = join(await scratchFolder(), 'api')
  await gitOutput(['clone', '--quiet', shipping.root, folder], { cwd: shipping.root })
  await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}.git`], { cwd: folder })
  await copyFile(join(shipping.root, 'waybill.yml'), join(folder, 'waybill.yml'))
  return folder
}

/** As if the process were ended at once after it wrote to the ledger for the `nth` time: nothing more is done. */
function killedAfterAppend(edge: Edge, nth: number): Edge {
  let appends = 0
  const append: Edge['ledger']['append'] = async (facts) => {
    const entries = await edge.ledger.append(facts)
    appends += 1
    if (appends === nth) throw new Error('killed')
    return entries
  }
  return { ...edge, ledger: { ...edge.ledger, append } }
}

async function log(shipping: Shipping): Promise<LedgerLog['entries']> {
  const { stdout } = await shipping.waybill('ledger', 'log', '--json')
  return (JSON.parse(stdout) as LedgerLog).entries
}

const countsOf = (sending: Sending | undefined) => sending?.counts
const told = (stdout: string) => JSON.parse(stdout) as Sending
const readersOf = ({ smtp }: Shipping) => smtp.mails.flatMap(({ to }) => to).toSorted()

test('trap 3: a run killed between its intent and the first connection is finished by the next, once', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  const killed = announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal)
  await expect(killed).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(0)
  const { sendings } = await resumeAt(shipping)
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 3, unknown: 0 }])
  expect(readersOf(shipping)).toEqual(['alan@acme.example', 'grace@acme.example'])
  expect(shipping.slack.messages).toHaveLength(1)
  expect((await log(shipping)).map(({ kind }) => kind)).toEqual([
    'shipment.frozen',
    'notice.intent',
    'sending.claimed',
    'notice.receipts',
  ])
  expect((await resumeAt(shipping)).sendings).toEqual([])
  expect(shipping.smtp.mails).toHaveLength(2)
}, 60_000)

test('what a resumed run sends is, byte for byte, what the announcement would have sent', async () => {
  const [whole, cut] = [await aShipping(), await aShipping()]
  await whole.waybill(...announcing)
  const { edge, loaded } = await edgeAt(cut)
  await announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal).catch(() => undefined)
  await resumeAt(cut)
  const mailsOf = ({ smtp }: Shipping) =>
    smtp.mails
      .map(({ raw }) =>
        Buffer.from(raw)
          .toString('utf8')
          .replace(/^Date: .*$/m, ''),
      )
      .toSorted()
  expect(mailsOf(cut)).toHaveLength(2)
  expect(mailsOf(cut)).toEqual(mailsOf(whole))
  expect(cut.slack.messages.map(({ blocks, text }) => ({ blocks, text }))).toEqual(
    whole.slack.messages.map(({ blocks, text }) => ({ blocks, text })),
  )
}, 60_000)

test('receipts that only the journal of this clone has are taken into the ledger, and nothing is sent again', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  const append: Edge['ledger']['append'] = async (facts) => {
    if (facts.some(({ kind }) => kind === 'notice.receipts')) throw new Error('killed')
    return edge.ledger.append(facts)
  }
  const unrecorded = { ...edge, ledger: { ...edge.ledger, append } }
  await expect(announce(unrecorded, loaded, toEveryone, signal)).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(2)
  const { sendings } = await resumeAt(shipping)
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 3 }])
  expect(shipping.smtp.mails).toHaveLength(2)
  expect((await resumeAt(shipping)).sendings).toEqual([])
}, 60_000)

test('trap 7: of three readers only the one that the server put off waits, and gets it when the time has come', async () => {
  const faults = [{ stage: 'rcpt', recipient: 'alan@acme.example', code: 451 } as const]
  const shipping = await aShipping({ smtp: { faults } })
  const first = await shipping.waybill(...announcing)
  expect(first.exitCode, first.stderr).toBe(6)
  expect(told(first.stdout).counts).toMatchObject({ accepted: 2, deferred: 1 })
  faults.length = 0
  expect((await resumeAt(shipping)).sendings.map(countsOf)).toMatchObject([{ accepted: 2, deferred: 1 }])
  expect(readersOf(shipping)).toEqual(['grace@acme.example'])
  const later = await resumeAt(shipping, wholeDay)
  expect(later.sendings.map(countsOf)).toMatchObject([{ accepted: 3, deferred: 0 }])
  expect(readersOf(shipping)).toEqual(['alan@acme.example', 'grace@acme.example'])
}, 60_000)

test('trap 7: what was refused for good is never tried again', async () => {
  const faults = [{ stage: 'rcpt', recipient: 'alan@acme.example', code: 550 } as const]
  const shipping = await aShipping({ smtp: { faults } })
  expect(told((await shipping.waybill(...announcing)).stdout).counts).toMatchObject({ refused: 1 })
  faults.length = 0
  expect((await resumeAt(shipping, wholeDay)).sendings).toEqual([])
  expect(told((await shipping.waybill(...announcing)).stdout).counts).toMatchObject({ refused: 1 })
  expect(readersOf(shipping)).toEqual(['grace@acme.example'])
}, 60_000)

test('trap 4: of two clones that resume a deferred message at once, one sends it', async () => {
  const faults = [{ stage: 'rcpt', recipient: 'alan@acme.example', code: 451 } as const]
  const shipping = await aShipping({ smtp: { faults } })
  await shipping.waybill(...announcing)
  faults.length = 0
  const other = await clone(shipping)
  const edges = [await edgeAt(shipping, wholeDay), await edgeAt(shipping, wholeDay, other)]
  const asked = { environment: null, onUnknown: 'hold', dryRun: false } as const
  const resumed = await Promise.all(edges.map(({ edge, loaded }) => resume(edge, loaded, asked, signal)))
  const accepted = resumed.map(({ sendings }) => countsOf(sendings[0])?.accepted ?? 3)
  expect(accepted).toContain(3)
  expect(readersOf(shipping)).toEqual(['alan@acme.example', 'grace@acme.example'])
}, 60_000)

test('another clone leaves a sending alone while its time lasts, and calls it unknown afterwards', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  await announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal).catch(() => undefined)
  const other = await clone(shipping)
  const asked = { environment: null, onUnknown: 'hold', dryRun: false } as const
  const at = async (later: number, request: Partial<ResumeRequest> = {}) => {
    const there = await edgeAt(shipping, later, other)
    return resume(there.edge, there.loaded, { ...asked, ...request }, signal)
  }
  expect((await at(0)).sendings.map(countsOf)).toMatchObject([{ unknown: 3, accepted: 0 }])
  expect((await at(0, { onUnknown: 'resend' })).sendings.map(countsOf)).toMatchObject([{ unknown: 3 }])
  expect(shipping.smtp.mails).toHaveLength(0)
  expect((await at(wholeDay, { onUnknown: 'abandon', dryRun: true })).sendings.map(countsOf)).toMatchObject([
    { unknown: 3 },
  ])
  const { sendings } = await at(wholeDay, { onUnknown: 'resend' })
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 3, unknown: 0 }])
  expect(shipping.smtp.mails).toHaveLength(2)
}, 60_000)

test('trap 1: a mail whose answer was lost is unknown, not sent again, and given up only when told to', async () => {
  const shipping = await aShipping({
    smtp: { faults: [{ stage: 'cut-data', recipient: 'alan@acme.example' }] },
  })
  const first = await shipping.waybill(...announcing)
  expect(first.exitCode).toBe(6)
  for (const argv of [['resume', '--json'], announcing]) {
    const again = await shipping.waybill(...argv)
    expect(again.exitCode, again.stderr).toBe(6)
  }
  expect(readersOf(shipping)).toEqual(['alan@acme.example', 'grace@acme.example'])
  const given = await shipping.waybill('resume', '--on-unknown', 'abandon', '--json')
  expect(given.exitCode, given.stderr).toBe(0)
  expect((JSON.parse(given.stdout) as { sendings: Sending[] }).sendings.map(countsOf)).toMatchObject([
    { accepted: 2, skipped: 1, unknown: 0 },
  ])
  expect(readersOf(shipping)).toEqual(['alan@acme.example', 'grace@acme.example'])
}, 60_000)

test('trap 2: a post that Slack took before the line broke is found there: one message, and its ts is kept', async () => {
  const shipping = await aShipping()
  shipping.slack.fail({ kind: 'reset' })
  const first = await shipping.waybill(...announcing)
  expect(told(first.stdout).counts).toMatchObject({ accepted: 2, unknown: 1 })
  const { sendings } = await resumeAt(shipping)
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 3, unknown: 0 }])
  expect(shipping.slack.messages).toHaveLength(1)
  const receipts = (await log(shipping)).flatMap(({ payload }) => (payload['receipts'] ?? []) as object[])
  expect(receipts.at(-1)).toMatchObject({ state: 'accepted', serverId: shipping.slack.messages[0]?.ts })
}, 60_000)

test('trap 6: what Slack calls an internal error is unknown, looked up, and sent when it is surely not there', async () => {
  const shipping = await aShipping()
  shipping.slack.fail({ kind: 'error', error: 'internal_error' })
  const first = await shipping.waybill(...announcing)
  expect(told(first.stdout).counts).toMatchObject({ accepted: 2, unknown: 1 })
  expect(shipping.slack.messages).toHaveLength(0)
  const { sendings } = await resumeAt(shipping)
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 3, unknown: 0 }])
  expect(shipping.slack.messages).toHaveLength(1)
}, 60_000)

test('trap 5: a server that asks for two seconds gets them, in the same run, and then the same bytes', async () => {
  const shipping = await aShipping()
  shipping.slack.fail({ kind: 'rate-limited', retryAfter: 2 })
  const { edge, loaded } = await edgeAt(shipping)
  const waits: number[] = []
  const clock: Edge['clock'] = {
    ...edge.clock,
    sleep: (milliseconds, until) => {
      waits.push(milliseconds)
      return edge.clock.sleep(milliseconds, until)
    },
  }
  const { sending } = await announce({ ...edge, clock }, loaded, toEveryone, signal)
  expect(sending.counts).toMatchObject({ accepted: 3, deferred: 0 })
  expect(waits).toHaveLength(1)
  expect(waits[0]).toBeGreaterThan(1_900)
  expect(shipping.slack.messages).toHaveLength(1)
}, 60_000)

test('trap 5: patience with one message ends: it is deferred, and the run goes on', async () => {
  const shipping = await aShipping()
  for (let time = 0; time < 6; time++) shipping.slack.fail({ kind: 'rate-limited', retryAfter: null })
  const { edge, loaded } = await edgeAt(shipping)
  let waits = 0
  const clock: Edge['clock'] = { ...edge.clock, sleep: async () => void (waits += 1) }
  const { sending } = await announce({ ...edge, clock }, loaded, toEveryone, signal)
  expect(sending.counts).toMatchObject({ accepted: 2, deferred: 1 })
  expect(waits).toBe(4)
  expect(shipping.slack.messages).toHaveLength(0)
}, 60_000)

test('somebody who left every list since is skipped, and the others get what is theirs', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  await announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal).catch(() => undefined)
  await writeFile(`${shipping.root}.csv`, 'address,name,time-zone\ngrace@acme.example,Grace,Europe/Berlin\n')
  const { sendings } = await resumeAt(shipping)
  expect(sendings.map(countsOf)).toMatchObject([{ accepted: 2, skipped: 1 }])
  expect(readersOf(shipping)).toEqual(['grace@acme.example'])
  expect((await resumeAt(shipping)).sendings).toEqual([])
}, 60_000)

test('a message that comes out otherwise than it was recorded is refused before anything is sent: exit code 5', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  await announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal).catch(() => undefined)
  await writeFile(
    `${shipping.root}.csv`,
    'address,name,time-zone\ngrace@acme.example,Gracie,\nalan@acme.example,,\n',
  )
  const again = await shipping.waybill('resume')
  expect(again.exitCode).toBe(5)
  expect(again.stderr).toContain('SHIPMENT_CHANGED')
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('an exception that waits for the expected time is sent after it, and not at all after a proof', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('customers: { wants', 'customers: { exceptions: after-expected, wants'),
  )
  const soon = new Date(Date.now() + 60 * 60_000).toISOString()
  await shipping.waybill(...announcing, '--expected', soon)
  await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(shipping.smtp.mails).toHaveLength(2)
  expect((await resumeAt(shipping)).sendings.map(countsOf)).toMatchObject([{ accepted: 1, deferred: 2 }])
  expect(shipping.smtp.mails).toHaveLength(2)
  const late = await resumeAt(shipping, wholeDay)
  expect(late.sendings.map(({ kind, counts }) => ({ kind, counts }))).toMatchObject([
    { kind: 'exception', counts: { accepted: 3, deferred: 0 } },
  ])
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)

test('an exception that still waits when the delivery is proved is never sent', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('customers: { wants', 'customers: { exceptions: after-expected, wants'),
  )
  const soon = new Date(Date.now() + 60 * 60_000).toISOString()
  await shipping.waybill(...announcing, '--expected', soon)
  await shipping.waybill('deliver', '--environment', 'production')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await shipping.waybill('deliver', '--environment', 'production')
  expect(shipping.smtp.mails).toHaveLength(4)
  await resumeAt(shipping, wholeDay)
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)

test('a dry run of resume sends and records nothing', async () => {
  const shipping = await aShipping()
  const { edge, loaded } = await edgeAt(shipping)
  await announce(killedAfterAppend(edge, 1), loaded, toEveryone, signal).catch(() => undefined)
  const before = await log(shipping)
  const dry = await shipping.waybill('resume', '--dry-run', '--json')
  expect(dry.exitCode, dry.stderr).toBe(0)
  expect((JSON.parse(dry.stdout) as { sendings: Sending[] }).sendings.map(countsOf)).toMatchObject([
    { planned: 3 },
  ])
  expect(await log(shipping)).toEqual(before)
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('nothing open is said so, and an option that makes no sense is a usage error', async () => {
  const shipping = await aShipping()
  const nothing = await shipping.waybill('resume')
  expect(nothing).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Nothing is open') as string })
  for (const argv of [
    ['resume', '--on-unknown', 'guess'],
    ['resume', '--environment', 'moon'],
    ['resume', '--fail-on', 'sight'],
  ])
    expect((await runWaybill([...argv, '--cwd', shipping.root], shipping.environment)).exitCode).toBe(2)
}, 60_000)
