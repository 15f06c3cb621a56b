import { writeFile } from 'node:fs/promises'
import PostalMime, { type Email } from 'postal-mime'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { announceHere } from '../builders/announcing.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

interface Told {
  readonly shipment: string
  readonly kind: string
  readonly messages: readonly {
    readonly id: string
    readonly state: string
    readonly channel: string
    readonly reason: string | null
  }[]
  readonly counts: Record<string, number>
}

interface Entry {
  readonly seq: number
  readonly kind: string
  readonly causing: number | null
  readonly shipment: string
  readonly payload: Record<string, unknown>
}

const there = ['--environment', 'production'] as const

async function tell(shipping: Shipping, ...argv: readonly string[]): Promise<Told> {
  const { exitCode, stdout, stderr } = await shipping.waybill(...argv, ...there, '--json')
  expect(exitCode, stderr).toBe(0)
  return JSON.parse(stdout) as Told
}

async function entriesOf(shipping: Shipping): Promise<readonly Entry[]> {
  const { stdout } = await shipping.waybill('ledger', 'log', '--json')
  return (JSON.parse(stdout) as { entries: Entry[] }).entries
}

async function mailsTo(shipping: Shipping, address: string): Promise<Email[]> {
  const mails = await Promise.all(shipping.smtp.mails.map(({ raw }) => PostalMime.parse(raw)))
  return mails.filter(({ to }) => to?.[0]?.address === address)
}

async function commit(shipping: Shipping, message: string): Promise<void> {
  await gitOutput(['commit', '--quiet', '--allow-empty', '-m', message], {
    cwd: shipping.root,
    environment: {
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@acme.example',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@acme.example',
    },
  })
}

/** A window that begins so many hours from now. */
function windowIn(hours: number): string {
  const from = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + hours * 3_600_000)
  return `${from.toISOString()}/PT2H`
}

test('trap 15: a moved release date is a second revision in the same threads, and telling it again tells nobody twice', async () => {
  const shipping = await aShipping()
  await tell(shipping, 'announce', '--expected', windowIn(3))
  const later = windowIn(27)
  const reason = 'Our database maintenance takes longer.'
  const revised = await tell(shipping, 'announce', '--revise', '--expected', later, '--reason', reason)
  expect(revised).toMatchObject({ kind: 'revision', counts: { accepted: 3 } })

  const [notice, revision] = await mailsTo(shipping, 'grace@acme.example')
  expect(revision?.subject).toBe(`Re: ${notice?.subject}`)
  const root = notice?.references
  expect(revision?.references?.split(/\s+/)).toEqual([root, notice?.messageId])
  expect(revision?.text).toContain(reason)
  const [first, second] = shipping.slack.messages
  expect(second).toMatchObject({ threadTs: first?.ts })

  const frozen = (await entriesOf(shipping)).filter(({ kind }) => kind === 'shipment.frozen')
  expect(frozen.map(({ payload }) => payload['revision'] ?? 1)).toEqual([1, 2])
  expect(frozen[1]).toMatchObject({ causing: frozen[0]?.seq, payload: { reason } })
  expect(frozen[1]?.shipment).toBe(frozen[0]?.shipment)

  const again = await tell(shipping, 'announce', '--revise', '--expected', later, '--reason', reason)
  expect(again).toMatchObject({ kind: 'revision', counts: { accepted: 3 } })
  expect(again.messages.map(({ id }) => id)).toEqual(revised.messages.map(({ id }) => id))
  const plain = await tell(shipping, 'announce')
  expect(plain).toMatchObject({ kind: 'revision', counts: { accepted: 3 } })
  expect(shipping.smtp.mails).toHaveLength(4)
  expect(shipping.slack.messages).toHaveLength(2)
}, 60_000)

test('a revision at another commit supersedes the first shipment and stays in its thread', async () => {
  const shipping = await aShipping()
  const first = await tell(shipping, 'announce')
  await commit(shipping, 'fix: keep the order of results')
  const refused = await shipping.waybill('announce', ...there)
  expect(refused.exitCode).toBe(5)
  expect(refused.stderr).toContain('--revise')
  expect(shipping.smtp.mails).toHaveLength(2)

  const revised = await tell(shipping, 'announce', '--revise')
  expect(revised).toMatchObject({ kind: 'revision', counts: { accepted: 3 } })
  expect(revised.shipment).not.toBe(first.shipment)
  const frozen = (await entriesOf(shipping)).filter(({ kind }) => kind === 'shipment.frozen')
  expect(frozen[1]).toMatchObject({
    causing: frozen[0]?.seq,
    payload: { thread: first.shipment, revision: 2 },
  })

  const again = await tell(shipping, 'announce', '--revise')
  expect(again).toMatchObject({ shipment: revised.shipment, counts: { accepted: 3 } })
  expect(shipping.smtp.mails).toHaveLength(4)

  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await tell(shipping, 'deliver')
  expect(delivered).toMatchObject({ kind: 'proof', shipment: revised.shipment, counts: { accepted: 3 } })
  const [notice, revision, proof] = await mailsTo(shipping, 'grace@acme.example')
  expect(revision?.text).toContain('keep the order of results')
  const root = notice?.references?.split(/\s+/)[0]
  expect(root).toContain(first.shipment)
  expect(revision?.references?.split(/\s+/)).toEqual([root, notice?.messageId])
  expect(proof?.references?.split(/\s+/)).toEqual([root, notice?.messageId, revision?.messageId])
  expect(proof?.text).toMatch(/as announced/i)
  const [top, ...answers] = shipping.slack.messages
  expect(answers.map(({ threadTs }) => threadTs)).toEqual([top?.ts, top?.ts])
}, 60_000)

test('who joined before a revision gets the whole notice, who left gets nothing', async () => {
  const shipping = await aShipping()
  await tell(shipping, 'announce')
  await writeFile(
    `${shipping.root}.csv`,
    'address,name\ngrace@acme.example,Grace\nedsger@acme.example,Edsger\n',
  )
  await tell(shipping, 'announce', '--revise', '--expected', windowIn(5))
  const [joined] = await mailsTo(shipping, 'edsger@acme.example')
  expect(joined?.subject).not.toMatch(/^Re:/)
  expect(joined?.text).toContain('find by')
  expect(joined?.text).not.toMatch(/revis/i)
  expect(joined?.attachments.map(({ filename }) => filename)).toEqual(['bom.cdx.json'])
  expect(await mailsTo(shipping, 'alan@acme.example')).toHaveLength(1)
  const [notice] = await mailsTo(shipping, 'grace@acme.example')
  expect(joined?.references?.split(/\s+/)).toEqual([notice?.references?.split(/\s+/)[0]])
}, 60_000)

test('a revision that says nothing else is none: it finishes what was announced', async () => {
  const shipping = await aShipping()
  await tell(shipping, 'announce')
  const again = await shipping.waybill('announce', '--revise', ...there)
  expect(again).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('Nothing differs') as string })
  expect(shipping.smtp.mails).toHaveLength(2)
  expect((await entriesOf(shipping)).filter(({ kind }) => kind === 'shipment.frozen')).toHaveLength(1)
}, 60_000)

test('other words for one audience are a revision for its readers alone', async () => {
  const shipping = await aShipping()
  await tell(shipping, 'announce')
  await shipping.configure((yaml) => yaml.replace('types: [feat, fix]', 'types: [feat]'))
  expect((await shipping.waybill('announce', ...there)).exitCode).toBe(5)
  const revised = await tell(shipping, 'announce', '--revise')
  expect(revised).toMatchObject({ kind: 'revision', counts: { accepted: 2, skipped: 1 } })
  expect(shipping.slack.messages).toHaveLength(1)
}, 60_000)

test('there is nothing to revise before an announcement, of another version, and after the proof', async () => {
  const shipping = await aShipping()
  const early = await shipping.waybill('announce', '--revise', ...there)
  expect(early).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('NOTHING_ANNOUNCED') as string })
  await tell(shipping, 'announce')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await tell(shipping, 'deliver')
  const late = await shipping.waybill('announce', '--revise', ...there, '--expected', windowIn(2))
  expect(late).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('SHIPMENT_DELIVERED') as string })
  const cancelled = await shipping.waybill('announce', '--cancel', '--reason', 'No.', ...there)
  expect(cancelled).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('SHIPMENT_DELIVERED') as string,
  })
  await commit(shipping, 'feat!: begin anew')
  const other = await shipping.waybill('announce', '--revise', ...there)
  expect(other).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--cancel') as string })
}, 60_000)

test('a cancelled shipment is told of once in its threads, is not delivered, and may be announced again', async () => {
  const shipping = await aShipping()
  const first = await tell(shipping, 'announce')
  expect((await shipping.waybill('announce', '--cancel', ...there)).exitCode).toBe(2)
  const reason = 'Search lost its index.'
  const dry = await shipping.waybill('announce', '--cancel', '--reason', reason, ...there, '--dry-run')
  expect(dry.stdout).toContain(reason)
  const cancelled = await tell(shipping, 'announce', '--cancel', '--reason', reason)
  expect(cancelled).toMatchObject({ kind: 'cancellation', counts: { accepted: 3 } })
  const [notice, cancellation] = await mailsTo(shipping, 'grace@acme.example')
  expect(cancellation?.text).toContain(reason)
  expect(cancellation?.inReplyTo).toBe(notice?.messageId)
  expect(shipping.slack.messages[1]).toMatchObject({ threadTs: shipping.slack.messages[0]?.ts })

  const twice = await shipping.waybill('announce', '--cancel', '--reason', 'Something else.', ...there)
  expect(twice).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('another reason') as string })
  expect(shipping.smtp.mails).toHaveLength(4)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  for (const argv of [['deliver'], ['announce'], ['announce', '--revise']]) {
    const refused = await shipping.waybill(...argv, ...there)
    expect(refused).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('SHIPMENT_CANCELLED') as string,
    })
    expect(refused.stderr).toContain('announce --again')
  }
  const again = await tell(shipping, 'announce', '--again')
  expect(again).toMatchObject({ kind: 'notice', counts: { accepted: 3 } })
  expect(again.shipment).not.toBe(first.shipment)
  expect((await tell(shipping, 'deliver')).counts).toMatchObject({ accepted: 3 })
}, 60_000)

test('trap 19: a dry run opens no socket and writes nothing, and the mails sent later have its very bytes', async () => {
  const shipping = await aShipping()
  const dry = await shipping.waybill('announce', ...there, '--expected', windowIn(4), '--dry-run', '--json')
  const before = JSON.parse(dry.stdout) as Told
  expect(shipping.smtp.mails).toHaveLength(0)
  expect(shipping.slack.calls).toBe(0)
  expect(await entriesOf(shipping)).toEqual([])
  expect(before.counts).toMatchObject({ planned: 3 })
  const planned = await announceHere(shipping, { dryRun: true })
  expect(shipping.slack.calls).toBe(0)
  const sent = await tell(shipping, 'announce')
  expect(sent.messages.map(({ id }) => id)).toEqual(planned.outgoing.map(({ message }) => message.id))
  const intent = (await entriesOf(shipping)).find(({ kind }) => kind === 'notice.intent')
  const recipients = intent?.payload['recipients'] as { message: string; digest: string }[]
  expect(recipients.map(({ digest }) => digest)).toEqual(
    planned.outgoing.map(({ message }) => message.digest),
  )
  const frozen = (await entriesOf(shipping)).find(({ kind }) => kind === 'shipment.frozen')
  const bodies = frozen?.payload['bodies'] as { sha256: string }[]
  expect(bodies.map(({ sha256 }) => sha256)).toEqual(planned.compositions.map(({ sha256 }) => sha256))
  const [mail] = await mailsTo(shipping, 'grace@acme.example')
  const own = planned.outgoing.find(({ reader }) => reader.recipient.address === 'grace@acme.example')
  expect(mail?.text?.trimEnd()).toBe(own?.compose().bodies['text']?.trimEnd())
  expect(mail?.html?.trimEnd()).toBe(own?.compose().bodies['html']?.trimEnd())
}, 60_000)

test('trap 26: readers for whom there is nothing get nothing, and with nobody left nothing is frozen', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => yaml.replace('types: [feat, fix]', 'types: [security]'))
  const some = await tell(shipping, 'announce', '--dry-run')
  expect(some.counts).toMatchObject({ planned: 1, skipped: 2 })
  expect(some.messages.find(({ state }) => state === 'skipped')?.reason).toBeTruthy()
  await shipping.configure((yaml) => yaml.replace('notify: [customers, support]', 'notify: [customers]'))
  const none = await shipping.waybill('announce', ...there, '--json')
  expect(none.exitCode).toBe(0)
  expect(JSON.parse(none.stdout)).toMatchObject({ shipment: null, messages: [] })
  expect(await entriesOf(shipping)).toEqual([])
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('trap 27: there is no proof without an announcement, of what is not healthy, and none after the first', async () => {
  const shipping = await aShipping()
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  expect((await shipping.waybill('deliver', ...there)).exitCode).toBe(2)
  await tell(shipping, 'announce')
  shipping.service.deploy({ version: '1.0.0', commit: 'x' })
  expect((await shipping.waybill('deliver', ...there)).exitCode).toBe(3)
  const kinds = async () => (await entriesOf(shipping)).map(({ kind }) => kind)
  expect(await kinds()).not.toContain('proof.intent')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await tell(shipping, 'deliver')
  shipping.service.deploy({ version: '1.0.0', commit: 'x' })
  const after = await shipping.waybill('deliver', ...there, '--json')
  expect(after.exitCode).toBe(3)
  expect(JSON.parse(after.stdout)).toMatchObject({ kind: 'correction', counts: { accepted: 3 } })
  expect((await kinds()).filter((kind) => kind === 'proof.intent')).toHaveLength(1)
}, 60_000)

test('trap 28: a secret in a commit is refused before anything is frozen, and its value is nowhere', async () => {
  const secret = `ghp_${'a1'.repeat(18)}`
  const shipping = await aShipping({ history: [{ message: `feat: use ${secret}`, files: { a: 'a' } }] })
  for (const argv of [['announce'], ['announce', '--dry-run'], ['announce', '--revise']]) {
    const refused = await shipping.waybill(...argv, ...there)
    expect(refused.exitCode).toBe(2)
    expect(refused.stderr).toContain('SECRET_IN_HISTORY')
    expect(refused.stdout + refused.stderr).not.toContain(secret)
  }
  expect(await entriesOf(shipping)).toEqual([])
}, 60_000)

test('one refused reader is exit code 6 for those who ask for it', async () => {
  const shipping = await aShipping({
    smtp: { faults: [{ stage: 'rcpt', recipient: 'alan@acme.example', code: 550 }] } as never,
  })
  const announced = await shipping.waybill('announce', ...there, '--fail-on', 'refused', '--json')
  expect(announced.exitCode).toBe(6)
  expect(JSON.parse(announced.stdout)).toMatchObject({ counts: { accepted: 2, refused: 1 } })
  expect((await shipping.waybill('announce', ...there, '--fail-on', 'all')).exitCode).toBe(2)
}, 60_000)

test('an exception that must wait is recorded with its time, and given up once there is a proof', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('customers: { ', 'customers: { exceptions: after-expected, '),
  )
  await tell(shipping, 'announce', '--expected', windowIn(1))
  expect((await shipping.waybill('deliver', ...there)).exitCode).toBe(3)
  const intent = (await entriesOf(shipping)).find(({ kind }) => kind === 'exception.intent')
  const recipients = intent?.payload['recipients'] as { until?: string }[]
  expect(recipients.filter(({ until }) => until !== undefined)).toHaveLength(2)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await tell(shipping, 'deliver')
  const receipts = (await entriesOf(shipping)).filter(({ kind }) => kind === 'exception.receipts')
  expect(JSON.stringify(receipts.at(-1)?.payload)).toContain('A later check is told instead.')
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)

test('a proof says when the announced time was not kept', async () => {
  const shipping = await aShipping()
  await tell(shipping, 'announce', '--expected', windowIn(30))
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await tell(shipping, 'deliver')
  const [, proof] = await mailsTo(shipping, 'grace@acme.example')
  expect(proof?.text).toContain('Earlier than announced')
}, 60_000)

test('a package of a monorepo is announced and delivered by its own notes, lockfile and version', async () => {
  const lockfile = JSON.stringify({
    name: 'api',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'api', version: '1.0.0' },
      'node_modules/left': { version: '1.2.3', license: 'MIT' },
    },
  })
  const shipping = await aShipping({
    history: [
      {
        message: 'feat: begin',
        files: { 'packages/api/package-lock.json': lockfile, 'packages/web/a': 'a' },
        tags: ['api@1.0.0', 'web@3.0.0'],
      },
      { message: 'feat: answer faster', files: { 'packages/api/b': 'b' } },
      { message: 'feat: paint the door', files: { 'packages/web/b': 'b' } },
    ],
  })
  await shipping.configure(
    (yaml) => `${yaml}packages: { api: { path: packages/api }, web: { path: packages/web } }\n`,
  )
  expect((await shipping.waybill('announce', ...there)).stderr).toContain('--package api')
  expect((await shipping.waybill('announce', ...there, '--package', 'apo')).stderr).toContain(
    'Did you mean api?',
  )
  const announced = await tell(shipping, 'announce', '--package', 'api')
  expect(announced).toMatchObject({ version: '1.1.0', counts: { accepted: 3 } })
  const [mail] = await mailsTo(shipping, 'grace@acme.example')
  expect(mail?.subject).toContain('[Acme API api] 1.1.0')
  expect(mail?.text).toContain('answer faster')
  expect(mail?.text).not.toContain('paint the door')
  expect(mail?.attachments).toHaveLength(1)
  const web = await tell(shipping, 'announce', '--package', 'web')
  expect(web).toMatchObject({ version: '3.1.0' })
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await tell(shipping, 'deliver', '--package', 'api')
  expect(delivered).toMatchObject({ shipment: announced.shipment, kind: 'proof' })
}, 60_000)
