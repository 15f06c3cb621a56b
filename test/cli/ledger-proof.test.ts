import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ledgerCheckpoint } from '../../src/cli/ledger-checkpoint.ts'
import { ledgerKey } from '../../src/cli/ledger-key.ts'
import { ledgerVerify } from '../../src/cli/ledger-verify.ts'
import { ledgerWhatRan } from '../../src/cli/ledger.ts'
import type { Outcome } from '../../src/cli/outcome.ts'
import { callIn, ledgerHere, type LedgerHere } from '../builders/ledger.ts'
import { scratchFolder } from '../builders/folder.ts'
import { deployed } from '../ledger/facts.ts'
import { pemOf, signer, story } from '../ledger/proofs.ts'
import { keyText } from '../../src/ledger/trusted-key.ts'

const name = 'github.com/acme/api/waybill-ledger'
const yaml = 'product: Acme API\nrepository: https://github.com/acme/api\nenvironments: { production: {} }\n'
const signing = `${yaml}ledger: { key: "\${WAYBILL_LEDGER_KEY}" }\n`
const key = keyText(signer(1, name).trusted)
const what = { environment: 'production', at: '2026-11-21T18:00:00Z' }

function said({ text }: Outcome): string {
  return typeof text === 'string' ? text : [...text].join('')
}

async function aSignedLedger(configuration = signing): Promise<LedgerHere> {
  const here = await ledgerHere(configuration, { WAYBILL_LEDGER_KEY: pemOf(1) })
  await here.record(story)
  return here
}

test('a checkpoint is signed, recorded and printed, and recorded once for the same entries', async () => {
  const here = await aSignedLedger()
  const first = await here.call(ledgerCheckpoint, { output: 'checkpoint.txt' })
  expect(first.document).toMatchObject({ seq: 8, checkpoint: { origin: name, size: 7, signed: true } })
  expect(said(first)).toContain(`\u2014 ${name} `)
  expect(await here.text('checkpoint.txt')).toMatch(/^github\.com\/acme\/api\/waybill-ledger\n7\n/)
  const again = await here.call(ledgerCheckpoint)
  expect(again.document).toEqual(first.document)
  expect(again.remarks[0]?.text).toBe('Nothing was recorded since: it is entry 8.')
  const verified = await here.call(ledgerVerify)
  expect(verified.document).toMatchObject({ entries: 8, checkpoints: 1, vouched: 7, signers: [{ name }] })
})

test('without a key a checkpoint is printed and not recorded', async () => {
  const here = await ledgerHere(yaml)
  await here.record(story)
  const printed = await here.call(ledgerCheckpoint)
  expect(printed.document).toMatchObject({ seq: null, checkpoint: { size: 7, signed: false } })
  expect(printed.remarks[0]?.level).toBe('warning')
  expect((await here.call(ledgerVerify)).document).toMatchObject({ entries: 7, checkpoints: 0 })
})

test('an empty ledger has nothing to sign, and verifies', async () => {
  const here = await ledgerHere(signing, { WAYBILL_LEDGER_KEY: pemOf(1) })
  expect((await here.call(ledgerCheckpoint)).document).toMatchObject({ checkpoint: null })
  expect((await here.call(ledgerVerify)).text).toBe('The ledger is empty.\n')
})

test('a key is made in a file that only its owner reads, and never over another', async () => {
  const here = await ledgerHere(signing)
  const made = await here.call(ledgerKey, { new: 'key.pem' })
  expect(said(made)).toMatch(/^github\.com\/acme\/api\/waybill-ledger\+[0-9a-f]{8}\+\S+\n$/)
  expect((await stat(join(here.root, 'key.pem'))).mode & 0o777).toBe(0o600)
  const pem = await here.text('key.pem')
  const shown = await callIn(here.root, ledgerKey, { public: true }, { WAYBILL_LEDGER_KEY: pem })
  expect(shown.text).toBe(made.text)
  await expect(here.call(ledgerKey, { new: 'key.pem' })).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE' })
  expect(await here.text('key.pem')).toBe(pem)
})

test('a ledger that nothing names gets a key with a warning, and ledger.origin names it', async () => {
  const here = await ledgerHere('product: Acme API\n')
  const unnamed = await here.call(ledgerKey, { new: 'key.pem' })
  expect(unnamed.remarks[0]?.text).toContain('local/waybill-ledger')
  await writeFile(join(here.root, 'waybill.yml'), 'ledger: { origin: acme.example/api }\n')
  const named = await here.call(ledgerKey, { new: 'other.pem' })
  expect(named.document).toMatchObject({ name: 'acme.example/api' })
  expect(named.remarks.every(({ level }) => level === 'info')).toBe(true)
})

test('a key is not asked for in two ways or in none, and must be one', async () => {
  const here = await ledgerHere(yaml)
  await expect(here.call(ledgerKey)).rejects.toMatchObject({ code: 'USAGE' })
  await expect(here.call(ledgerKey, { new: 'a', public: true })).rejects.toMatchObject({ code: 'USAGE' })
  await expect(here.call(ledgerKey, { public: true })).rejects.toMatchObject({ code: 'CHECKPOINT_INVALID' })
  const bad = await ledgerHere(signing, { WAYBILL_LEDGER_KEY: 'not a key' })
  await bad.record(story)
  await expect(bad.call(ledgerCheckpoint)).rejects.toMatchObject({
    code: 'CHECKPOINT_INVALID',
    message: 'ledger.key is not an Ed25519 private key in PEM (PKCS #8).',
  })
})

test('a bundle that was made on one machine verifies on another with nothing but itself', async () => {
  const here = await aSignedLedger()
  await here.call(ledgerCheckpoint)
  const asked = await here.call(ledgerWhatRan, { ...what, proof: 'proof.json' })
  expect(asked.remarks.at(-1)?.text).toContain('waybill ledger verify --bundle proof.json')
  const elsewhere = await scratchFolder()
  await writeFile(join(elsewhere, 'proof.json'), await here.text('proof.json'))
  const checked = await callIn(elsewhere, ledgerVerify, { bundle: 'proof.json' })
  expect(checked.document).toMatchObject({
    ok: true,
    origin: name,
    anchored: false,
    answer: { version: '1.4.0' },
  })
  expect(said(checked)).toContain('1.4.0')
  expect(checked.remarks).toEqual([{ level: 'warning', text: expect.stringContaining(key) as string }])
  const anchored = await callIn(elsewhere, ledgerVerify, { bundle: 'proof.json', key })
  expect(anchored.remarks).toEqual([])
  await writeFile(join(elsewhere, 'keys.txt'), `# Acme\n\n${key}\n`)
  expect((await callIn(elsewhere, ledgerVerify, { bundle: 'proof.json', key: 'keys.txt' })).remarks).toEqual(
    [],
  )
  const other = keyText(signer(2, name).trusted)
  await expect(callIn(elsewhere, ledgerVerify, { bundle: 'proof.json', key: other })).rejects.toMatchObject({
    code: 'BUNDLE_INVALID',
    exitCode: 8,
  })
})

test('a bundle answers for a checkpoint that its reader kept', async () => {
  const here = await aSignedLedger()
  const text = said(await here.call(ledgerCheckpoint))
  await here.record([deployed('1.5.0', '2026-11-22T09:00:00.000Z', 8)])
  await writeFile(join(here.root, 'mail.txt'), `Dear reader,\n\n> ${text.replaceAll('\n', '\n> ')}\n`)
  await here.call(ledgerWhatRan, { ...what, proof: 'proof.json', witness: 'mail.txt' })
  const checked = await here.call(ledgerVerify, { bundle: 'proof.json', witness: 'mail.txt' })
  expect(checked.document).toMatchObject({ anchored: true, size: 9 })
})

test('an auditor without the secret makes a bundle with the last recorded checkpoint', async () => {
  const here = await aSignedLedger(`${yaml}ledger: { key: "\${WAYBILL_LEDGER_KEY}", trust: ["${key}"] }\n`)
  await here.call(ledgerCheckpoint)
  await here.record([deployed('1.5.0', '2026-11-22T09:00:00.000Z', 8)])
  await callIn(here.root, ledgerWhatRan, { ...what, proof: 'proof.json' })
  const checked = await callIn(here.root, ledgerVerify, { bundle: 'proof.json' })
  expect(checked.document).toMatchObject({ anchored: true, size: 7, signers: [{ name }] })
  const verified = await callIn(here.root, ledgerVerify)
  expect(verified.document).toMatchObject({ signers: [{ name }], vouched: 7 })
})

test('failure mode 11: a ledger that was rewritten for good is found by the checkpoint that somebody kept', async () => {
  const here = await aSignedLedger()
  await here.call(ledgerCheckpoint, { output: 'kept.txt' })
  expect((await here.call(ledgerVerify, { witness: 'kept.txt' })).text).toContain(
    'What kept.txt saw is there: 7 entries, unchanged.',
  )
  const forger = await ledgerHere(yaml)
  await forger.record(
    story.map((one, index) => (index === 4 ? { ...one, at: '2026-11-21T09:00:09.000Z' } : one)),
  )
  await forger.git(
    'push',
    '--quiet',
    '--force',
    `${here.root}.git`,
    'refs/waybill/ledger/waybill-ledger:refs/heads/waybill-ledger',
  )
  const auditor = await ledgerHere(yaml)
  await auditor.git('remote', 'set-url', 'origin', `${here.root}.git`)
  await writeFile(join(auditor.root, 'kept.txt'), await here.text('kept.txt'))
  expect((await auditor.call(ledgerVerify)).document).toMatchObject({ ok: true, entries: 7 })
  await expect(auditor.call(ledgerVerify, { witness: 'kept.txt' })).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    exitCode: 8,
    message: expect.stringContaining('up to 7, is not the one that kept.txt is over') as string,
  })
})

test('failure mode 9: a ledger that was pushed back is found in a fresh clone by the checkpoint that somebody kept', async () => {
  const here = await aSignedLedger()
  await here.call(ledgerCheckpoint, { output: 'kept.txt' })
  await here.git(
    'push',
    '--quiet',
    '--force',
    'origin',
    'refs/waybill/ledger/waybill-ledger~4:refs/heads/waybill-ledger',
  )
  await expect(here.call(ledgerVerify)).rejects.toMatchObject({ code: 'LEDGER_BROKEN', exitCode: 8 })
  const fresh = join(await scratchFolder(), 'fresh')
  await here.git('clone', '--quiet', `${here.root}.git`, fresh)
  await writeFile(join(fresh, 'waybill.yml'), yaml)
  await writeFile(join(fresh, 'kept.txt'), await here.text('kept.txt'))
  expect((await callIn(fresh, ledgerVerify)).document).toMatchObject({ entries: 4 })
  await expect(callIn(fresh, ledgerVerify, { witness: 'kept.txt' })).rejects.toMatchObject({
    message: 'The ledger does not verify: entry 5 is gone: kept.txt is over 7 entries, now there are 4.',
  })
})

test('failure mode 16: the checkpoint of another ledger is refused by its origin', async () => {
  const other = await ledgerHere(yaml.replace('acme/api', 'acme/web'))
  await other.record(story)
  await other.call(ledgerCheckpoint, { output: 'kept.txt' })
  const here = await aSignedLedger()
  await writeFile(join(here.root, 'kept.txt'), await other.text('kept.txt'))
  await expect(here.call(ledgerVerify, { witness: 'kept.txt' })).rejects.toMatchObject({
    code: 'CHECKPOINT_INVALID',
    exitCode: 8,
  })
})

test('failure mode 12: who may push but has not the key cannot record a checkpoint that a trusting reader believes', async () => {
  const here = await ledgerHere(`${yaml}ledger: { key: "\${WAYBILL_LEDGER_KEY}" }\n`, {
    WAYBILL_LEDGER_KEY: pemOf(2),
  })
  await here.record(story)
  await here.call(ledgerCheckpoint)
  await expect(here.call(ledgerVerify, { key })).rejects.toMatchObject({
    code: 'LEDGER_BROKEN',
    message: 'The ledger does not verify: entry 8 has a checkpoint that no trusted key signed.',
  })
})

test('no checkpoint is signed over a ledger that contradicts one that it records', async () => {
  const here = await aSignedLedger()
  const lie = `${name}\n7\n${Buffer.alloc(32).toString('base64')}\n`
  await here.record([
    {
      ...story[0],
      kind: 'checkpoint',
      at: '2026-11-22T00:00:00.000Z',
      shipment: null,
      causing: 7,
      payload: { note: lie, size: 7, root: Buffer.alloc(32).toString('base64') },
    } as (typeof story)[number],
  ])
  await expect(here.call(ledgerCheckpoint)).rejects.toMatchObject({ code: 'LEDGER_BROKEN' })
})

test('a checkpoint by somebody else over the same entries does not stand in for the own one', async () => {
  const here = await aSignedLedger()
  await callIn(here.root, ledgerCheckpoint, {}, { WAYBILL_LEDGER_KEY: pemOf(2) })
  const own = await here.call(ledgerCheckpoint)
  expect(own.document).toMatchObject({ seq: 9, checkpoint: { size: 8 } })
  expect((await here.call(ledgerVerify)).document).toMatchObject({ checkpoints: 2, vouched: 8 })
})

test.each([
  ['a file that is not there', { bundle: 'none.json' }, 'INPUT_INVALID'],
  ['a witness without a checkpoint', { witness: 'waybill.yml' }, 'CHECKPOINT_INVALID'],
  ['a key that is none', { key: 'acme.example+00000000+AAAA' }, 'CHECKPOINT_INVALID'],
  ['a file that is no bundle', { bundle: 'waybill.yml' }, 'BUNDLE_INVALID'],
])('%s is refused: exit code 2', async (_, options, code) => {
  const here = await ledgerHere(yaml)
  await expect(here.call(ledgerVerify, options)).rejects.toMatchObject({ code, exitCode: 2 })
})

test('a bundle needs neither a repository nor a configuration', async () => {
  const folder = join(await scratchFolder(), 'nothing')
  await mkdir(folder)
  await writeFile(join(folder, 'x.json'), '{}')
  await expect(callIn(folder, ledgerVerify, { bundle: 'x.json' })).rejects.toMatchObject({
    code: 'BUNDLE_INVALID',
  })
})
