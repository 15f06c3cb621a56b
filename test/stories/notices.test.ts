import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import PostalMime from 'postal-mime'
import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished, test } from 'vitest'
import { runWaybill } from '../builders/run.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

const signingSecret = `whsec_${Buffer.from('a signing secret for tests only!').toString('base64')}`

interface Heard {
  readonly type: string
  readonly id: string
  readonly data: { readonly shipment: string; readonly revision: number }
}

/** A receiver that believes nothing without its signature. */
async function aHook(): Promise<{ readonly url: string; readonly heard: readonly Heard[] }> {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    text(request)
      .then((body) => {
        heard.push(
          new Webhook(signingSecret).verify(body, request.headers as Record<string, string>) as Heard,
        )
        response.writeHead(204).end()
      })
      .catch(() => response.writeHead(400).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, heard }
}

async function aStory() {
  const shipping = await aShipping()
  const hook = await aHook()
  await shipping.configure((yaml) =>
    yaml
      .replace('support: { ', 'support: { webhook: ["${HOOK_URL}"], ')
      .replace('channels:\n', 'channels:\n  webhook: { secret: "${HOOK_SECRET}" }\n'),
  )
  const environment = { ...shipping.environment, HOOK_URL: hook.url, HOOK_SECRET: signingSecret }
  const waybill = async (...argv: readonly string[]) => {
    const all = [...argv, '--environment', 'production', '--cwd', shipping.root, '--json']
    const { exitCode, stdout, stderr } = await runWaybill(all, environment)
    expect(exitCode, stderr).toBe(0)
    return JSON.parse(stdout) as { readonly counts: Record<string, number>; readonly shipment: string }
  }
  return { shipping, hook, waybill }
}

async function mailsOf({ smtp }: Shipping, address: string) {
  const mails = await Promise.all(smtp.mails.map(({ raw }) => PostalMime.parse(raw)))
  return mails.filter(({ to }) => to?.[0]?.address === address)
}

function windowIn(hours: number): string {
  const from = new Date(Math.ceil(Date.now() / 3_600_000) * 3_600_000 + hours * 3_600_000)
  return `${from.toISOString()}/PT2H`
}

test('trap 13: announced, moved to another day and delivered, in one thread everywhere', async () => {
  const { shipping, hook, waybill } = await aStory()
  const announced = await waybill('announce', '--expected', windowIn(2))
  expect(announced.counts).toMatchObject({ accepted: 4 })
  const [root] = shipping.slack.messages
  const rootBlocks = JSON.stringify(root?.blocks)
  await waybill('announce', '--revise', '--expected', windowIn(26), '--reason', 'A colleague is ill.')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await waybill('deliver')

  const mails = await mailsOf(shipping, 'grace@acme.example')
  const [notice, revision, proof] = mails
  expect(mails).toHaveLength(3)
  const domain = 'acme.example'
  const ids = mails.map(({ messageId }) => messageId ?? '')
  expect(new Set(ids).size).toBe(3)
  for (const id of ids) expect(id).toMatch(new RegExp(`^<[0-9a-f-]{36}@${domain}>$`))
  const synthetic = `<${announced.shipment}@${domain}>`
  const references = mails.map((mail) => mail.references?.split(/\s+/))
  expect(references).toEqual([[synthetic], [synthetic, ids[0]], [synthetic, ids[0], ids[1]]])
  expect([revision?.inReplyTo, proof?.inReplyTo]).toEqual([ids[0], ids[1]])
  expect([revision?.subject, proof?.subject]).toEqual([`Re: ${notice?.subject}`, `Re: ${notice?.subject}`])

  const [first, ...answers] = shipping.slack.messages
  expect(first?.threadTs).toBe(null)
  expect(answers.map(({ threadTs }) => threadTs)).toEqual([first?.ts, first?.ts])
  // The head of the first message tells what became of it, and the rest of it stays.
  expect(JSON.stringify(first?.blocks)).not.toBe(rootBlocks)

  expect(hook.heard.map(({ type }) => type)).toEqual([
    'waybill.shipment.announced',
    'waybill.shipment.revised',
    'waybill.shipment.delivered',
  ])
  expect(hook.heard.map(({ data }) => data.shipment)).toEqual([1, 2, 3].map(() => announced.shipment))
  expect(hook.heard.map(({ data }) => data.revision)).toEqual([1, 2, 2])
}, 90_000)

test('announced and cancelled: everybody who was told is told why, once', async () => {
  const { shipping, hook, waybill } = await aStory()
  await waybill('announce')
  const reason = 'A regression in search was found.'
  await waybill('announce', '--cancel', '--reason', reason)
  const again = await waybill('announce', '--cancel', '--reason', reason)
  expect(again.counts).toMatchObject({ accepted: 4 })
  const [notice, cancellation, ...rest] = await mailsOf(shipping, 'alan@acme.example')
  expect(rest).toEqual([])
  expect(cancellation?.text).toContain(reason)
  expect(cancellation?.inReplyTo).toBe(notice?.messageId)
  expect(shipping.slack.messages).toHaveLength(2)
  expect(hook.heard.map(({ type }) => type)).toEqual([
    'waybill.shipment.announced',
    'waybill.shipment.cancelled',
  ])
}, 90_000)
