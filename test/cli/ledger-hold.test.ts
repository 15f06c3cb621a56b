import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ledgerEpoch, ledgerPrune } from '../../src/cli/ledger-epoch.ts'
import { ledgerVerify } from '../../src/cli/ledger-verify.ts'
import { ledgerHold } from '../../src/cli/ledger-hold.ts'
import { ledgerLog, ledgerWhatRan } from '../../src/cli/ledger.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import { openLedgerBranch } from '../../src/edge/git/ledger-branch.ts'
import { foldSuppressions, suppressionOf } from '../../src/notices/suppression.ts'
import { fact } from '../ledger/facts.ts'
import { callVerb } from '../builders/ledger-call.ts'
import { aRecording, type Recording } from '../builders/recorded.ts'

const history = [{ message: 'feat: begin', mark: 'begin' }]
const because = { reason: 'customer inquiry', by: 'Legal team' }

async function oneDelivery(configuration?: string): Promise<Recording> {
  const recording = await aRecording(history, configuration)
  const { announced, seen, record } = recording
  await record(
    announced({ version: '1.0.0', mark: 'begin', changes: [{ mark: 'begin' }] }),
    seen({ version: '1.0.0', mark: 'begin', at: '2026-11-20T10:00:00.000Z', causing: 1 }),
  )
  return recording
}

function hold(root: string, ...given: readonly string[]) {
  return callVerb(ledgerHold, root, { arguments: given, options: because })
}

test('a hold is placed, listed and released by name, with who asked for it and why', async () => {
  const { root } = await oneDelivery()
  const placed = await hold(root, 'place', 'case 7')
  expect(placed.document).toMatchObject({
    holds: [{ name: 'case 7', reason: 'customer inquiry', responsible: 'Legal team', seq: 3 }],
    entry: 3,
  })
  await expect(hold(root, 'place', 'case 7')).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  expect((await hold(root, 'list')).printed).toMatch(/^case 7 {2}.* {2}customer inquiry {2}by Legal team/)
  await expect(hold(root, 'release', 'case 8')).rejects.toMatchObject({ hint: 'In force: case 7.' })
  expect((await hold(root, 'release', 'case 7')).document).toMatchObject({ holds: [], entry: 4 })
  expect((await hold(root, 'place', 'case 7')).document).toMatchObject({ entry: 5 })
}, 30_000)

test('a hold needs a name, a reason and somebody who asks for it', async () => {
  const { root } = await oneDelivery()
  await expect(hold(root, 'place')).rejects.toMatchObject({ code: 'USAGE' })
  await expect(hold(root, 'remove', 'case 7')).rejects.toMatchObject({ code: 'USAGE' })
  const options = { reason: 'customer inquiry' }
  await expect(callVerb(ledgerHold, root, { arguments: ['place', 'case 7'], options })).rejects.toMatchObject(
    { code: 'USAGE', message: '--by is missing.' },
  )
}, 30_000)

test('two who place holds at once both have one', async () => {
  const { root } = await oneDelivery()
  await Promise.all([hold(root, 'place', 'case 7'), hold(root, 'place', 'case 8')])
  const { document } = await hold(root, 'list')
  expect((document as { holds: { name: string }[] }).holds.map(({ name }) => name).toSorted()).toEqual([
    'case 7',
    'case 8',
  ])
}, 30_000)

const next = 'waybill-ledger-2027'

function close(root: string, name = next) {
  return callVerb(ledgerEpoch, root, { options: { close: true, next: name, leaveOpen: true } })
}

async function switchTo(recording: Recording, branch: string, more = ''): Promise<void> {
  await writeFile(
    `${recording.root}/waybill.yml`,
    `product: Acme API\nledger: { branch: ${branch} }\n${more}`,
  )
}

function whatRan(root: string, at = '2026-11-20T12:00:00Z') {
  return callVerb(ledgerWhatRan, root, { options: { at: `production@{${at}}` } })
}

test('a closed epoch goes on in the next, and questions are answered through both', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  const closed = await close(root)
  expect(closed.document).toMatchObject({ epoch: 'waybill-ledger', entries: 3, next, opened: 1 })
  expect(closed.printed).toContain(`ledger: { branch: ${next} }\n`)
  await switchTo(recording, next)
  expect((await whatRan(root)).document).toMatchObject({ version: '1.0.0', running: [{ seq: 2 }] })
  expect((await callVerb(ledgerLog, root)).printed).toMatch(
    /^1 {2}\S+ {2}epoch\.opened {2}waybill-ledger-2027, after waybill-ledger\n$/,
  )
}, 30_000)

test('no bundle is made of one epoch for an answer that rests on another', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await close(root)
  const options = { at: 'production@{2026-11-20T12:00:00Z}', proof: 'proof.json' }
  expect((await callVerb(ledgerWhatRan, root, { options })).document).toMatchObject({ version: '1.0.0' })
  await switchTo(recording, next)
  await expect(callVerb(ledgerWhatRan, root, { options })).rejects.toMatchObject({
    code: 'BUNDLE_INVALID',
    hint: expect.stringContaining('waybill-ledger'),
  })
}, 30_000)

test('closing again does nothing more, and a closed ledger does not go on elsewhere', async () => {
  const { root, ledger } = await oneDelivery()
  await close(root)
  expect((await close(root)).document).toMatchObject({ entries: 3, opened: 1 })
  expect(await ledger.read()).toHaveLength(3)
  await expect(close(root, 'another')).rejects.toMatchObject({ code: 'EPOCH_CLOSED' })
}, 30_000)

test('an epoch that was closed and whose successor was not begun any more is finished by the next run', async () => {
  const { root, ledger, record } = await oneDelivery()
  await record(
    fact({
      kind: 'epoch.closed',
      shipment: null,
      package: null,
      environment: null,
      version: null,
      commit: null,
      causing: 2,
      payload: { epoch: 'waybill-ledger', next },
    }),
  )
  expect((await close(root)).document).toMatchObject({ entries: 3, opened: 1 })
  expect(await ledger.read()).toHaveLength(3)
}, 30_000)

test.each(['waybill-ledger', 'waybill-ledger/2027'])(
  '%s cannot be the ledger after waybill-ledger',
  async (name) => {
    const { root, ledger } = await oneDelivery()
    await expect(close(root, name)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    expect(await ledger.read()).toHaveLength(2)
  },
  30_000,
)

test('nothing is closed in favour of a branch that holds another ledger', async () => {
  const { root, ledger } = await oneDelivery()
  const other = openLedgerBranch({ root, branch: 'other', remote: 'origin' })
  await other.append([fact({ kind: 'deploy.finished', payload: { source: 'record' } })])
  await expect(close(root, 'other')).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  expect(await ledger.read()).toHaveLength(2)
}, 30_000)

test('who is not to be written to, who came back and what is held go along into the next epoch', async () => {
  const recording = await oneDelivery()
  const { root, record } = recording
  const [gone, half, back] = ['a', 'b', 'c'].map((letter) => letter.repeat(64))
  const told = (kind: 'added' | 'lifted', audience: string | null, recipients: unknown[], causing: number) =>
    fact({
      kind: `suppression.${kind}`,
      shipment: null,
      causing,
      payload: { keyId: 'k', audience, recipients, source: 'command' },
    })
  await record(
    told('added', null, [gone, half, back], 2),
    told('lifted', null, [back], 3),
    told('lifted', 'customers', [half], 4),
  )
  await hold(root, 'place', 'case 7')
  await close(root)
  const entries = (await openLedgerBranch({ root, branch: next, remote: 'origin' }).read()).map(
    ({ entry }) => entry,
  )
  const suppressions = foldSuppressions(entries)
  const reaches = (recipient: string | undefined, audience: string | null) =>
    suppressionOf(suppressions, [{ keyId: 'k', recipient: recipient ?? '' }], audience) === null
  expect([gone, half, back].map((one) => reaches(one, 'customers'))).toEqual([false, true, true])
  expect([gone, half, back].map((one) => reaches(one, 'partners'))).toEqual([false, false, true])
  await switchTo(recording, next)
  expect((await hold(root, 'list')).document).toMatchObject({ holds: [{ name: 'case 7' }] })
}, 30_000)

function prune(root: string, epoch: string) {
  return callVerb(ledgerPrune, root, { arguments: [epoch] })
}

test('failure mode 57: while a hold is in force, an epoch that was closed may not be removed', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await hold(root, 'place', 'case 7')
  await close(root)
  await switchTo(recording, next)
  await expect(prune(root, 'waybill-ledger')).rejects.toMatchObject({ code: 'HOLD_ACTIVE', exitCode: 9 })
  await hold(root, 'release', 'case 7')
  const allowed = await prune(root, 'waybill-ledger')
  expect(allowed.printed).toContain('git update-ref -d refs/heads/waybill-ledger\n')
  // It says how; it does not do it.
  expect((await gitOutput(['branch', '--list', 'waybill-ledger'], { cwd: root })).toString()).toContain(
    'waybill-ledger',
  )
}, 30_000)

test('failure mode 57: a closed ledger does not tell what may be removed, since holds are placed in the next', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await close(root)
  await switchTo(recording, next)
  await close(root, 'waybill-ledger-2028')
  await switchTo(recording, 'waybill-ledger-2028')
  await hold(root, 'place', 'case 7')
  await expect(prune(root, 'waybill-ledger')).rejects.toMatchObject({
    code: 'HOLD_ACTIVE',
    hint: expect.stringContaining('hold release "case 7" --reason'),
  })
  await switchTo(recording, next)
  await expect(prune(root, 'waybill-ledger')).rejects.toMatchObject({ code: 'EPOCH_CLOSED' })
}, 30_000)

test('an epoch in a file is removed with the files beside it, and one on a remote is deleted there', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await gitOutput(['init', '--bare', '--quiet', 'remote.git'], { cwd: root })
  await gitOutput(['remote', 'add', 'origin', `${root}/remote.git`], { cwd: root })
  await close(root)
  await switchTo(recording, next)
  expect((await prune(root, 'waybill-ledger')).printed).toContain('git push origin --delete waybill-ledger\n')
  const file = (name: string) =>
    writeFile(`${root}/waybill.yml`, `product: Acme API\nledger: { file: ${name} }\n`)
  await file('ledger.jsonl')
  await hold(root, 'place', 'case 7')
  await hold(root, 'release', 'case 7')
  await close(root, 'ledger-2027.jsonl')
  await file('ledger-2027.jsonl')
  expect((await prune(root, 'ledger.jsonl')).printed).toBe('rm -rf ledger.jsonl ledger.jsonl.files\n')
}, 30_000)

test('a ledger that was closed says so beside every answer about the present', async () => {
  const { root } = await oneDelivery()
  await close(root)
  expect((await whatRan(root)).remarks.map(({ text }) => text)).toContainEqual(
    expect.stringContaining(`was closed, and goes on in ${next}`),
  )
}, 30_000)

test('a branch that is no ledger is not called a broken one, and the hint never names the ledger itself', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await gitOutput(['branch', 'work', 'HEAD'], { cwd: root })
  await expect(close(root, 'work')).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('work holds something else already'),
  })
  await close(root)
  await switchTo(recording, next)
  await expect(close(root, next)).rejects.toMatchObject({
    hint: expect.stringMatching(/waybill-ledger-20(2[89]|[3-9]\d)$/),
  })
}, 30_000)

test('nobody is named by an address in a hold, which the ledger would keep for good', async () => {
  const { root, ledger } = await oneDelivery()
  const options = { reason: 'customer inquiry', by: 'legal@acme.example' }
  await expect(callVerb(ledgerHold, root, { arguments: ['place', 'case 7'], options })).rejects.toMatchObject(
    { code: 'USAGE' },
  )
  expect(await ledger.read()).toHaveLength(2)
}, 30_000)

test('only a closed epoch of this ledger may be removed', async () => {
  const { root } = await oneDelivery()
  for (const name of ['waybill-ledger', 'main'])
    await expect(prune(root, name)).rejects.toMatchObject({ code: 'INPUT_INVALID' })
}, 30_000)

test('an epoch before that is not the one its successor names is no answer', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await close(root)
  await switchTo(recording, next)
  await gitOutput(['update-ref', 'refs/heads/waybill-ledger', 'refs/heads/waybill-ledger~1'], { cwd: root })
  await gitOutput(['update-ref', '-d', 'refs/waybill/seen/waybill-ledger'], { cwd: root })
  await expect(whatRan(root)).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  await expect(callVerb(ledgerVerify, root)).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
}, 30_000)

test('verifying a ledger proves the epochs before it too, and names the one that does not hold', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await close(root)
  await switchTo(recording, next)
  expect((await callVerb(ledgerVerify, root)).printed).toMatch(/epochs before it hold.*: waybill-ledger\n/)
  await gitOutput(['update-ref', 'refs/heads/waybill-ledger', 'refs/heads/waybill-ledger~1'], { cwd: root })
  await expect(callVerb(ledgerVerify, root)).rejects.toThrow('entry 3 of waybill-ledger is gone')
}, 30_000)

test('an epoch before that is gone is told, and the answer begins after it', async () => {
  const recording = await oneDelivery()
  const { root } = recording
  await close(root)
  await switchTo(recording, next, 'environments: { production: {} }\n')
  for (const ref of ['heads', 'waybill/seen', 'waybill/ledger'])
    await gitOutput(['update-ref', '-d', `refs/${ref}/waybill-ledger`], { cwd: root })
  const { document, remarks } = await whatRan(root)
  expect(document).toMatchObject({ running: [] })
  expect(remarks.map(({ text }) => text)).toContain(
    'The epoch before, waybill-ledger, could not be found: the answer begins after it.',
  )
}, 30_000)

test('a ledger is not closed while something is announced in it, unless that is left behind', async () => {
  const { root, ledger } = await oneDelivery()
  const options = { close: true, next }
  await expect(callVerb(ledgerEpoch, root, { options })).rejects.toMatchObject({
    message: expect.stringContaining('neither proved nor cancelled: 1.0.0 to production.') as string,
  })
  await expect(callVerb(ledgerEpoch, root, { options: { next } })).rejects.toMatchObject({ code: 'USAGE' })
  expect(await ledger.read()).toHaveLength(2)
}, 30_000)
