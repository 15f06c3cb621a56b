import { writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { recipientId } from '../../src/notices/recipient.ts'
import { aShipping } from '../builders/shipping.ts'

test('failure mode 51: one address in two cases, its plus form too, is one name in the ledger and gets one message', async () => {
  const spellings = ['ada+releases@acme.example', 'Ada+Releases@ACME.example', 'ADA+RELEASES@acme.EXAMPLE']
  expect(new Set(spellings.map((one) => recipientId('email', one, 'a key for tests'))).size).toBe(1)
  const shipping = await aShipping()
  await writeFile(`${shipping.root}.csv`, ['address', ...spellings, ''].join('\n'))
  const announced = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(announced.exitCode, announced.stderr).toBe(0)
  expect(shipping.smtp.mails).toHaveLength(1)
  const log = (await shipping.waybill('ledger', 'log', '--json')).stdout
  const { entries } = JSON.parse(log) as {
    entries: { kind: string; payload: { recipients?: { channel: string }[] } }[]
  }
  const intent = entries.find(({ kind }) => kind === 'notice.intent')
  expect(intent?.payload.recipients?.filter(({ channel }) => channel === 'email')).toHaveLength(1)
  expect(log.toLowerCase()).not.toContain('ada+releases')
}, 60_000)
