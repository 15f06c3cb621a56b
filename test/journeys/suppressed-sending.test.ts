import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runWaybill } from '../builders/run.ts'
import { aShipping } from '../builders/shipping.ts'

interface Told {
  readonly messages: { readonly state: string; readonly channel: string; readonly reason: string | null }[]
}

test('whoever left is written to by no command, and is told of as skipped with the reason', async () => {
  const shipping = await aShipping()
  const gone = join(shipping.root, '..', 'gone.txt')
  await writeFile(gone, 'GRACE@acme.example\n')
  await shipping.waybill('audience', 'opt-out', gone)
  const announced = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(announced).toMatchObject({ exitCode: 0 })
  const skipped = (text: string) =>
    (JSON.parse(text) as Told).messages.filter(({ state }) => state === 'skipped').map(({ reason }) => reason)
  expect(skipped(announced.stdout)).toEqual([
    expect.stringMatching(/^Asked on .* to get no more messages\.$/),
  ])
  expect(shipping.smtp.mails.map(({ to }) => to)).toEqual([['alan@acme.example']])

  await writeFile(gone, 'alan@acme.example\n')
  await shipping.waybill('audience', 'opt-out', gone)
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(delivered).toMatchObject({ exitCode: 0 })
  expect(skipped(delivered.stdout)).toHaveLength(2)
  expect(shipping.smtp.mails).toHaveLength(1)
}, 60_000)

test('a shipment that was announced under the key before is delivered to the same people after the key was changed', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const changed = {
    ...shipping.environment,
    WAYBILL_RECIPIENT_KEY: 'a new key',
    WAYBILL_RECIPIENT_KEY_PREVIOUS: shipping.environment['WAYBILL_RECIPIENT_KEY'] ?? '',
  }
  const argv = ['deliver', '--environment', 'production', '--json', '--cwd', shipping.root]
  const delivered = await runWaybill(argv, changed)
  expect(delivered).toMatchObject({ exitCode: 0 })
  expect((JSON.parse(delivered.stdout) as Told).messages.map(({ state }) => state)).toEqual([
    'accepted',
    'accepted',
    'accepted',
  ])
  expect(shipping.smtp.mails).toHaveLength(4)
}, 60_000)
