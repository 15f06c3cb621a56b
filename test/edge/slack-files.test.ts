import { expect, test } from 'vitest'
import { never } from './loopback.ts'
import { connectSlack, section, slackDelivery } from './slack-connection.ts'
import { sha256 } from './loopback.ts'

const bytes = new TextEncoder().encode('{"bomFormat":"CycloneDX","text":"grüße"}\n')
const attachment = {
  name: 'bom.cdx.json',
  type: 'application/vnd.cyclonedx+json',
  path: 'frozen/bom.cdx.json',
  sha256: sha256(bytes),
  bytes: bytes.length,
}
const delivery = slackDelivery([section('Hello')], null, {
  message: { attachments: [attachment] },
  attachments: { 'frozen/bom.cdx.json': bytes },
})

test('trap 18: the bill of materials follows the message in its thread, byte for byte', async () => {
  const { server, sender } = await connectSlack()
  const receipt = await sender.send(delivery, never)
  expect(receipt).toMatchObject({ state: 'accepted', reason: null })
  expect(server.files.map(({ bytes: kept, ...file }) => ({ ...file, sha256: sha256(kept) }))).toEqual([
    { name: 'bom.cdx.json', channel: 'C0123456789', threadTs: receipt.serverId, sha256: attachment.sha256 },
  ])
  expect(server.log.map(({ method }) => method)).toEqual([
    'auth.test',
    'chat.postMessage',
    'files.getUploadURLExternal',
    'upload',
    'files.completeUploadExternal',
  ])
})

test('without the scope for files none is tried', async () => {
  const { server, sender } = await connectSlack({ scopes: ['chat:write', 'channels:history'] })
  expect(await sender.send(delivery, never)).toMatchObject({ state: 'accepted', reason: null })
  expect(server.calls).toBe(2)
})

test.each(['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal'])(
  'a file that fails at %s is told, fails nothing and is not repeated',
  async (method) => {
    const { server, sender } = await connectSlack()
    server.fail({ kind: 'reset' }, method)
    const receipt = await sender.send(delivery, never)
    expect(receipt.state).toBe('accepted')
    expect(receipt.reason).toMatch(/^bom\.cdx\.json is not attached: .*the connection was cut/)
    expect(server.log.filter((call) => call.method === method)).toHaveLength(1)
  },
)

test.each([
  'https://files.slack.com.evil.example/upload/F1',
  'http://files.slack.com/upload/F1',
  'http://169.254.169.254/upload/F1',
  'http://127.0.0.2:9/upload/F1',
  'nonsense',
])('a file goes to no other host than those of Slack: not to %s', async (url) => {
  const { server, sender } = await connectSlack()
  server.place(url)
  const receipt = await sender.send(delivery, never)
  expect(receipt.state).toBe('accepted')
  expect(receipt.reason).toBe('bom.cdx.json is not attached: Slack named a host that is not its own.')
})
