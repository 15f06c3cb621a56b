import { appendFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { LedgerLog } from '../../src/ledger/entry.ts'
import type { Sending } from '../../src/notices/message.ts'
import { gitOutput } from '../../src/edge/git/run.ts'
import type { RunResult } from '../builders/run.ts'
import { aShipping } from '../builders/shipping.ts'

/** What a run told; what it said instead, if it told nothing, is in the failure. */
function told({ stdout, stderr, exitCode }: RunResult): Sending {
  expect(stdout, `exit code ${exitCode}: ${stderr}`).not.toBe('')
  return JSON.parse(stdout) as Sending
}
const announce = ['announce', '--environment', 'production', '--json']

test('who joins the list after the announcement is sent nothing that was not recorded first', async () => {
  const shipping = await aShipping()
  told(await shipping.waybill(...announce))
  await appendFile(`${shipping.root}.csv`, 'new@acme.example,,\n')
  const again = await shipping.waybill(...announce)
  expect(told(again).counts).toMatchObject({ accepted: 3, skipped: 1 })
  expect(again.exitCode).toBe(0)
  expect(shipping.smtp.mails.flatMap(({ to }) => to)).not.toContain('new@acme.example')
}, 60_000)

test('a clone that knows of an intent only from the ledger sends nothing, and records no guess', async () => {
  const shipping = await aShipping()
  told(await shipping.waybill(...announce))
  // As if the run had been ended between its intent and its receipts, on a machine that is gone.
  await gitOutput(['update-ref', 'refs/heads/waybill-ledger', 'waybill-ledger~1'], {
    cwd: `${shipping.root}.git`,
  })
  await gitOutput(['clone', '--quiet', shipping.root, `${shipping.root}-2`], { cwd: shipping.root })
  await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}.git`], { cwd: `${shipping.root}-2` })
  const { runWaybill } = await import('../builders/run.ts')
  const there = ['--cwd', `${shipping.root}-2`, '--config', `${shipping.root}/waybill.yml`]
  for (let time = 0; time < 2; time++) {
    const again = await runWaybill([...announce, ...there], shipping.environment)
    expect(again.exitCode).toBe(6)
    expect(told(again).counts).toMatchObject({ accepted: 0, unknown: 3 })
  }
  expect(shipping.smtp.mails).toHaveLength(2)
  const log = await runWaybill(['ledger', 'log', '--json', ...there], shipping.environment)
  expect((JSON.parse(log.stdout) as LedgerLog).entries.map(({ kind }) => kind)).toEqual([
    'shipment.frozen',
    'notice.intent',
  ])
}, 60_000)
