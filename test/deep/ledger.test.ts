import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LedgerLog } from '../../src/ledger/entry.ts'
import { aReadership } from './readership.ts'

const environments = Array.from({ length: 8 }, (_, index) => `region-${index + 1}`)

test('eight clones that write to one ledger at once lose nothing, as a ninth clone proves', async () => {
  const readership = await aReadership({ mailboxes: 5, latency: 0 })
  const { shipping } = readership
  await shipping.configure((yaml) => {
    const [, production = ''] = /\n {2}production:\n((?: {4}.*\n)+)/.exec(yaml) ?? []
    const regions = environments.map((name) => `  ${name}:\n${production}`).join('')
    return yaml.replace(/environments:\n(?: {2}.*\n)+/, `environments:\n${regions}`)
  })
  const clones = await Promise.all(
    environments.map(async () => {
      const folder = await readership.clone()
      await copyFile(join(shipping.root, 'waybill.yml'), join(folder, 'waybill.yml'))
      return folder
    }),
  )
  const runs = await Promise.all(
    clones.map(
      (folder, index) =>
        readership.startIn(folder, 'announce', '--environment', environments[index] ?? '').ended,
    ),
  )
  expect(runs.map(({ exitCode, stderr }) => [exitCode, exitCode === 0 ? '' : stderr])).toEqual(
    environments.map(() => [0, '']),
  )
  expect([...readership.received().values()]).toEqual([8, 8, 8, 8, 8, 8])

  const ninth = await readership.clone()
  const verified = await readership.startIn(ninth, 'ledger', 'verify').ended
  expect(verified, verified.stderr).toMatchObject({ exitCode: 0 })
  expect(verified.stdout).toMatch(/^24 entries hold/)
  const log = await readership.startIn(ninth, 'ledger', 'log', '--json').ended
  const { entries } = JSON.parse(log.stdout) as LedgerLog
  expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
  for (const name of environments)
    expect(entries.filter(({ environment }) => environment === name).map(({ kind }) => kind)).toEqual([
      'shipment.frozen',
      'notice.intent',
      'notice.receipts',
    ])
}, 180_000)
