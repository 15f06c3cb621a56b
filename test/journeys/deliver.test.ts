import { expect, test } from 'vitest'
import PostalMime from 'postal-mime'
import { announceHere } from '../builders/announcing.ts'
import {
  commitHere,
  deliverHere,
  edgeHere,
  entriesHere,
  rollbackHere,
  tagHere,
} from '../builders/delivering.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

async function textsTo(shipping: Shipping, address: string): Promise<string[]> {
  const mails = await Promise.all(shipping.smtp.mails.map(({ raw }) => PostalMime.parse(raw)))
  return mails.filter(({ to }) => to?.[0]?.address === address).map(({ text }) => text ?? '')
}

function gate(): { readonly passed: Promise<void>; open(): void } {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = () => resolve()
  })
  return { passed, open: () => open() }
}

async function announcedAndProved(): Promise<Shipping> {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  await tagHere(shipping, 'v1.1.0')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const proved = await deliverHere(shipping)
  expect(proved.exitCodes).toEqual([0, 0])
  return shipping
}

test('a proof that does not hold any longer is corrected to everybody who got it, once, and again when it holds', async () => {
  const shipping = await announcedAndProved()
  shipping.service.fail(503)
  const failed = await deliverHere(shipping)
  expect(failed.sending).toMatchObject({ kind: 'correction', verdict: 'unhealthy', counts: { accepted: 3 } })
  expect(failed.exitCodes).toContain(3)
  expect((await textsTo(shipping, 'grace@acme.example')).at(-1)).toContain(
    'The proof of delivery said that 1.1.0 runs there.',
  )
  const still = await deliverHere(shipping)
  expect(still.sending).toMatchObject({ kind: 'correction', counts: { accepted: 3 } })
  expect(shipping.smtp.mails).toHaveLength(6)
  shipping.service.fail(null)
  const healed = await deliverHere(shipping)
  expect(healed.sending).toMatchObject({ kind: 'correction', verdict: 'healthy', counts: { accepted: 3 } })
  expect((await textsTo(shipping, 'grace@acme.example')).at(-1)).toContain(
    '1.1.0 was seen to run there again.',
  )
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'proof.intent')).toHaveLength(1)
  expect(kinds.filter((kind) => kind === 'correction.intent')).toHaveLength(2)
}, 90_000)

test('a delivery is proved where there is nobody to tell, and the next one does not bring it again', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => yaml.replace(/^ *notify:.*\n/gm, ''))
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  expect((await deliverHere(shipping)).exitCodes).toEqual([0, 0])
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'proof.intent')).toHaveLength(1)
  await tagHere(shipping, 'v1.1.0')
  await commitHere(shipping, 'feat: one more')
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.2.0', commit: 'y' })
  expect(await deliverHere(shipping)).toMatchObject({ exitCodes: [0, 0], remarks: [] })
}, 60_000)

test('failure mode 48: a queued old run that wakes up is refused, and a rollback on purpose is not', async () => {
  const shipping = await announcedAndProved()
  await commitHere(shipping, 'fix: keep the order of results')
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.1', commit: 'x' })
  expect((await deliverHere(shipping)).verdict).toMatchObject({ verdict: 'healthy' })
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const before = (await entriesHere(shipping)).length
  await expect(deliverHere(shipping, { release: '1.1.0' })).rejects.toMatchObject({
    code: 'STALE_RUN',
    exitCode: 9,
    hint: expect.stringContaining('waybill rollback --environment production --to 1.1.0') as string,
  })
  expect(await entriesHere(shipping)).toHaveLength(before)

  const back = await rollbackHere(shipping, { reason: 'Results came out twice.' })
  expect(back.to).toMatchObject({ version: '1.1.0' })
  expect(back.sending).toMatchObject({ kind: 'rollback', verdict: 'healthy', version: '1.1.1' })
  const [last] = (await textsTo(shipping, 'grace@acme.example')).slice(-1)
  expect(last).toContain('1.1.0 is live there again.')
  expect(last).toContain('Results came out twice.')
  const sent = shipping.smtp.mails.length
  const again = await rollbackHere(shipping, { reason: 'Results came out twice.' })
  expect(again.sending.counts).toMatchObject({ accepted: 3 })
  expect(shipping.smtp.mails).toHaveLength(sent)
  const entries = await entriesHere(shipping)
  const recorded = entries.filter(({ kind }) => kind === 'rollback.recorded')
  expect(recorded).toHaveLength(1)
  expect(
    entries.find(({ kind, causing }) => kind === 'verify.result' && causing === recorded[0]?.seq),
  ).toMatchObject({
    shipment: null,
    version: '1.1.0',
  })

  // What was taken back may be put there again: it is newer than what was gone back to.
  shipping.service.deploy({ version: '1.1.1', commit: 'x' })
  const redone = await deliverHere(shipping)
  expect(redone.sending).toMatchObject({ kind: 'correction', verdict: 'healthy', version: '1.1.1' })
}, 120_000)

test('a rollback that is not seen to work is told to readers of the house alone, and to all once it does', async () => {
  const shipping = await announcedAndProved()
  const failed = await rollbackHere(shipping, { to: 'v1.0.0' })
  expect(failed.exitCodes).toContain(3)
  expect(failed.sending.counts).toMatchObject({ accepted: 1, skipped: 2 })
  expect(shipping.smtp.mails).toHaveLength(4)
  shipping.service.deploy({ version: '1.0.0', commit: 'x' })
  const done = await rollbackHere(shipping, { to: '1.0.0', reason: 'Totals were wrong.' })
  expect(done.sending.counts).toMatchObject({ accepted: 3 })
  expect(done.remarks.at(-1)).toContain('--reason changes nothing')
  expect(shipping.smtp.mails).toHaveLength(6)
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'rollback.recorded')).toHaveLength(1)
}, 90_000)

test('a rollback to what is no version and may not stay in the ledger is refused before anything is recorded', async () => {
  const shipping = await announcedAndProved()
  const before = await entriesHere(shipping)
  for (const to of ['ada@acme.example', '1.0.0\u001b[31m'])
    await expect(rollbackHere(shipping, { to })).rejects.toMatchObject({ code: 'USAGE' })
  expect(await entriesHere(shipping)).toEqual(before)
}, 60_000)

test('two runs that tell the same rollback at the same moment tell nobody twice', async () => {
  const shipping = await announcedAndProved()
  shipping.service.deploy({ version: '1.0.0', commit: 'x' })
  const sent = shipping.smtp.mails.length
  // One of them may be told that the other is sending.
  const runs = await Promise.allSettled([1, 2].map(() => rollbackHere(shipping, { to: '1.0.0' })))
  expect(runs.map(({ status }) => status)).toContain('fulfilled')
  expect(shipping.smtp.mails).toHaveLength(sent + 2)
  await rollbackHere(shipping, { to: '1.0.0' })
  expect(shipping.smtp.mails).toHaveLength(sent + 2)
}, 90_000)

test('what was taken back since is nothing to go back to, unless it is named', async () => {
  const shipping = await announcedAndProved()
  await commitHere(shipping, 'fix: one')
  await announceHere(shipping, {})
  await tagHere(shipping, 'v1.1.1')
  shipping.service.deploy({ version: '1.1.1', commit: 'x' })
  await deliverHere(shipping)
  // It went back, and nobody saw it healthy.
  shipping.service.fail(503)
  expect((await rollbackHere(shipping)).exitCodes).toContain(3)
  shipping.service.fail(null)
  await commitHere(shipping, 'fix: two')
  await announceHere(shipping, {})
  expect((await rollbackHere(shipping, { dryRun: true })).to).toMatchObject({ version: '1.1.0' })
}, 90_000)

test('a rollback without a version needs one that was verified before', async () => {
  const shipping = await aShipping()
  await expect(rollbackHere(shipping)).rejects.toMatchObject({ code: 'NOTHING_ANNOUNCED' })
  await announceHere(shipping, {})
  await expect(rollbackHere(shipping)).rejects.toMatchObject({
    code: 'NOTHING_DELIVERED',
    hint: expect.stringContaining('--to VERSION') as string,
  })
}, 60_000)

test('failure mode 47: what something newer took the place of is superseded, proves nothing, and is told with what came after it', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => yaml.replace('deadline: 2s', 'deadline: 50s'))
  await announceHere(shipping, {})
  await tagHere(shipping, 'v1.1.0')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const probing = gate()
  const held = gate()
  const older = deliverHere(shipping, {}, ({ prober }) => ({
    prober: {
      probe: async (pair, timeoutMs, signal) => {
        probing.open()
        await held.passed
        return prober.probe(pair, timeoutMs, signal)
      },
    },
  }))
  await probing.passed
  await commitHere(shipping, 'fix: keep the order of results')
  await announceHere(shipping, {})
  const newer = deliverHere(shipping)
  // The newer one says that it began before it looks; the older one may go on then.
  for (;;) {
    const begun = (await entriesHere(shipping)).filter(({ kind }) => kind === 'deploy.started')
    if (begun.length === 2) break
  }
  held.open()
  const first = await older
  expect(first.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'superseded' })
  expect(first.sending.messages).toEqual([])
  shipping.service.deploy({ version: '1.1.1', commit: 'x' })
  const second = await newer
  expect(second.verdict).toMatchObject({ verdict: 'healthy' })
  const proofs = (await textsTo(shipping, 'grace@acme.example')).filter((text) => text.startsWith('PROOF'))
  expect(proofs).toHaveLength(1)
  expect(proofs[0]).toContain('Includes 1.1.0, which was announced before and had not arrived.')
  expect(proofs[0]).toContain('find by')
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'proof.intent')).toHaveLength(1)
}, 120_000)

test('what must be recorded first stops a delivery before anything is checked, and is told to readers of the house', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace(
      'notify: [customers, support]',
      'require: [approval:security]\n    responsible: "@acme/api"\n    notify: [customers, support]',
    ),
  )
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await expect(deliverHere(shipping, { require: ['evidence:tests'] })).rejects.toMatchObject({
    code: 'REQUIREMENT_UNMET',
    exitCode: 9,
    message: expect.stringMatching(/approval:security.*evidence:tests/) as string,
    hint: expect.stringMatching(
      /: waybill record approval [^\n]+ && waybill record evidence FILE /,
    ) as string,
  })
  const { edge } = await edgeHere(shipping)
  const [frozen] = await entriesHere(shipping)
  if (!frozen) throw new Error('nothing was announced')
  const { seq: _seq, prev: _prev, id: _id, schema: _schema, ...rest } = frozen
  const payload = { name: 'security', decision: 'approved', source: null, note: null }
  const approval = {
    ...rest,
    kind: 'approval',
    causing: 1,
    payload,
    responsible: 'The security team',
  } as const
  await edge.ledger.append([approval])
  expect((await deliverHere(shipping)).exitCodes).toEqual([0, 0])
  const told = shipping.slack.messages.at(-1)
  expect(JSON.stringify(told)).toContain('Approved: security by The security team')
  const [, proof = ''] = await textsTo(shipping, 'grace@acme.example')
  expect(proof).not.toContain('The security team')
  // Asked for by the command, it counts after the proof too.
  await expect(deliverHere(shipping, { require: ['evidence:tests'] })).rejects.toMatchObject({
    code: 'REQUIREMENT_UNMET',
  })
  const verdicts = (await entriesHere(shipping)).filter(({ kind }) => kind === 'verify.result')
  expect(verdicts).toMatchObject([{ responsible: '@acme/api' }])
}, 60_000)

test('failure mode 50: the proof goes to those who got the notice, whoever joined or left since, and new ones get all of it', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  const { writeFile } = await import('node:fs/promises')
  await writeFile(
    `${shipping.root}.csv`,
    'address,name\ngrace@acme.example,Grace\nedsger@acme.example,Edsger\n',
  )
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const { sending } = await deliverHere(shipping)
  expect(sending.counts).toMatchObject({ accepted: 3, skipped: 1 })
  const [joined = ''] = await textsTo(shipping, 'edsger@acme.example')
  expect(joined).toContain('find by')
  expect(joined).not.toMatch(/as announced/i)
}, 60_000)

test('failure mode 1: killed before the verdict was recorded, the next run checks again, and no proof went out in between', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const gone = deliverHere(shipping, {}, ({ ledger }) => ({
    ledger: {
      ...ledger,
      append: (facts) =>
        facts.some(({ kind }) => kind === 'verify.result')
          ? Promise.reject(new Error('killed'))
          : ledger.append(facts),
    },
  }))
  await expect(gone).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(2)
  expect((await deliverHere(shipping)).sending.counts).toMatchObject({ accepted: 3 })
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)

test('failure mode 2: killed between the verdict and the intent of its proof, the next run goes on, and there is one proof', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const gone = deliverHere(shipping, {}, ({ ledger }) => ({
    ledger: {
      ...ledger,
      append: (facts) =>
        facts.some(({ kind }) => kind === 'proof.intent')
          ? Promise.reject(new Error('killed'))
          : ledger.append(facts),
    },
  }))
  await expect(gone).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(2)
  expect((await deliverHere(shipping)).sending.counts).toMatchObject({ accepted: 3 })
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'proof.intent')).toHaveLength(1)
}, 60_000)

test('failure mode 3: killed between sending and its receipts, nobody gets a second proof in silence', async () => {
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const gone = deliverHere(shipping, {}, ({ ledger }) => ({
    ledger: {
      ...ledger,
      append: (facts) =>
        facts.some(({ kind }) => kind === 'proof.receipts')
          ? Promise.reject(new Error('killed'))
          : ledger.append(facts),
    },
  }))
  await expect(gone).rejects.toThrow('killed')
  expect(shipping.smtp.mails).toHaveLength(4)
  const { sending } = await deliverHere(shipping)
  expect(sending).toMatchObject({ kind: 'proof', counts: { accepted: 3 } })
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)

test('without the ledger the verdict is told to who runs it, nobody else hears of it, and the exit code is 5', async () => {
  const { WaybillError } = await import('../../src/errors.ts')
  const shipping = await aShipping()
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const remarks: string[] = []
  const down = new WaybillError('LEDGER_UNREACHABLE', 'The remote does not answer.', { exitCode: 5 })
  const gone = deliverHere(shipping, {}, ({ ledger }) => ({
    ledger: { ...ledger, append: () => Promise.reject(down) },
    remark: (text) => remarks.push(text),
  }))
  await expect(gone).rejects.toMatchObject({
    exitCode: 5,
    message: expect.stringContaining(
      'The verdict is healthy (verified), but it could not be recorded',
    ) as string,
  })
  expect(remarks.join()).toContain('That the delivery began could not be recorded')
  expect(shipping.smtp.mails).toHaveLength(2)
}, 60_000)
