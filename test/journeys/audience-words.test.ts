import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aShipping } from '../builders/shipping.ts'

const announce = ['announce', '--environment', 'production'] as const

async function withTemplate(text: string) {
  const shipping = await aShipping()
  await mkdir(join(shipping.root, 'words'))
  await writeFile(join(shipping.root, 'words/notice.hbs'), text)
  await shipping.configure((yaml) =>
    yaml.replace('customers: {', 'customers: { templates: { notice.text: words/notice.hbs },'),
  )
  return shipping
}

test('an audience gets the notice in a template of its own', async () => {
  const shipping = await withTemplate('Moin {{slot "name"}},\n{{changes.summary}}.\n')
  const { exitCode } = await shipping.waybill(...announce)
  expect(exitCode).toBe(0)
  const mail = shipping.smtp.mails.find(({ to }) => to.includes('grace@acme.example'))
  expect(Buffer.from(mail?.raw ?? []).toString('utf8')).toMatch(/Moin Grace,\r\n2 changes/)
})

test('traps 23 and 24: a fault in a template of one audience is told at its place, and nothing is sent to anyone', async () => {
  const broken = await withTemplate('Moin,\n{{upper nope}}\n')
  const refused = await broken.waybill(...announce)
  expect(refused.exitCode).toBe(2)
  expect(refused.stderr).toMatch(/words\/notice\.hbs:2/)
  const late = await withTemplate('Moin,\n{{nothing}}\n')
  const failed = await late.waybill(...announce)
  expect(failed.exitCode).toBe(2)
  expect(failed.stderr).toMatch(/words\/notice\.hbs/)
  for (const { smtp, slack } of [broken, late]) {
    expect(smtp.mails).toEqual([])
    expect(slack.messages).toEqual([])
  }
})
