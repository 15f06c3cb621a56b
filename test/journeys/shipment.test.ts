import { writeFile } from 'node:fs/promises'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { gitOutput } from '../../src/edge/git/run.ts'
import { aShipping } from '../builders/shipping.ts'

interface Told {
  readonly messages: { readonly state: string; readonly channel: string; readonly reason: string | null }[]
  readonly counts: Record<string, number>
}

function told(stdout: string): Told {
  return JSON.parse(stdout) as Told
}

test('announced, delivered, and told in the same threads to the same people', async () => {
  const shipping = await aShipping()
  const announced = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(announced).toMatchObject({ exitCode: 0 })
  expect(told(announced.stdout).counts).toMatchObject({ accepted: 3 })
  expect(shipping.smtp.mails).toHaveLength(2)
  expect(shipping.slack.messages).toHaveLength(1)

  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(delivered).toMatchObject({ exitCode: 0 })
  expect(told(delivered.stdout)).toMatchObject({ verdict: 'healthy', kind: 'proof', counts: { accepted: 3 } })

  const mails = await Promise.all(shipping.smtp.mails.map(({ raw }) => PostalMime.parse(raw)))
  const grace = mails.filter(({ to }) => to?.[0]?.address === 'grace@acme.example')
  expect(grace).toHaveLength(2)
  const [notice, proof] = grace
  expect(notice?.attachments.map(({ filename }) => filename)).toEqual(['bom.cdx.json'])
  expect(proof?.subject).toBe(`Re: ${notice?.subject}`)
  const root = notice?.references?.split(/\s+/)[0]
  expect(proof?.references?.split(/\s+/)).toEqual([root, notice?.messageId])
  expect(shipping.slack.messages[1]).toMatchObject({ threadTs: shipping.slack.messages[0]?.ts })
}, 60_000)

test('what is announced is what the ledger holds, and no address is in it', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  const log = await shipping.waybill('ledger', 'log', '--json')
  const { entries } = JSON.parse(log.stdout) as { entries: { kind: string }[] }
  expect(entries.map(({ kind }) => kind)).toEqual(['shipment.frozen', 'notice.intent', 'notice.receipts'])
  expect(log.stdout).not.toContain('grace')
  const files = await gitOutput(['ls-tree', '-r', '--name-only', 'waybill-ledger~2'], {
    cwd: `${shipping.root}.git`,
  })
  expect(files.toString()).toContain('frozen/bom.cdx.json')
  expect((await shipping.waybill('ledger', 'verify')).exitCode).toBe(0)
}, 60_000)

test('announcing the same again sends nothing twice', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  const again = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(again.exitCode).toBe(0)
  expect(told(again.stdout).counts).toMatchObject({ accepted: 3 })
  expect(shipping.smtp.mails).toHaveLength(2)
  expect(shipping.slack.messages).toHaveLength(1)
}, 60_000)

test('a dry run says what would be sent, and neither sends nor records', async () => {
  const shipping = await aShipping()
  const dry = await shipping.waybill('announce', '--environment', 'production', '--dry-run')
  expect(dry.exitCode).toBe(0)
  expect(dry.stdout).toContain('email to customers (2)')
  expect(shipping.smtp.mails).toHaveLength(0)
  expect(shipping.slack.calls).toBe(0)
  expect((await shipping.waybill('ledger', 'log')).stdout).toBe('')
}, 60_000)

test('the old version answering is no delivery: support is told, customers are not, exit code 3', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(delivered.exitCode).toBe(3)
  expect(told(delivered.stdout)).toMatchObject({
    verdict: 'unhealthy',
    kind: 'exception',
    counts: { accepted: 1, skipped: 2 },
  })
  expect(shipping.smtp.mails).toHaveLength(2)
  expect(shipping.slack.messages).toHaveLength(2)
  const ran = await shipping.waybill('ledger', 'what-ran', '--environment', 'production', '--json')
  expect(JSON.parse(ran.stdout)).toMatchObject({ version: '1.0.0', running: [{ basis: 'observed' }] })
}, 60_000)

test('a service that does not answer is no delivery either', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  await shipping.service.close()
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect([3, 4]).toContain(delivered.exitCode)
  expect(told(delivered.stdout).counts).toMatchObject({ accepted: 1 })
}, 60_000)

test('a mail server that refuses the connection stops the announcement before anything is recorded or sent', async () => {
  const shipping = await aShipping()
  await shipping.smtp.close()
  const announced = await shipping.waybill('announce', '--environment', 'production')
  expect(announced.exitCode).toBe(6)
  expect(announced.stderr).toContain('CHANNEL_REFUSED')
  expect(shipping.slack.messages).toHaveLength(0)
  expect((await shipping.waybill('ledger', 'log')).stdout).toBe('')
}, 60_000)

test('a wrong Slack token stops the announcement, and is in no message', async () => {
  const shipping = await aShipping()
  const { environment } = shipping
  const { runWaybill } = await import('../builders/run.ts')
  const wrong = 'xoxb-something-else'
  const announced = await runWaybill(['announce', '--environment', 'production', '--cwd', shipping.root], {
    ...environment,
    SLACK_BOT_TOKEN: wrong,
  })
  expect(announced.exitCode).toBe(2)
  expect(announced.stderr).toContain('invalid_auth')
  expect(announced.stderr).not.toContain(wrong)
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('one refused reader is told of and is no failure; one whose answer is lost is held and exit code 6', async () => {
  const refused = await aShipping({
    smtp: { faults: [{ stage: 'rcpt', recipient: 'alan@acme.example', code: 550 }] } as never,
  })
  const first = await refused.waybill('announce', '--environment', 'production', '--json')
  expect(first.exitCode).toBe(0)
  expect(told(first.stdout).counts).toMatchObject({ accepted: 2, refused: 1 })

  const lost = await aShipping({
    smtp: { faults: [{ stage: 'cut-data', recipient: 'alan@acme.example' }] } as never,
  })
  const second = await lost.waybill('announce', '--environment', 'production', '--json')
  expect(second.exitCode).toBe(6)
  expect(told(second.stdout).counts).toMatchObject({ accepted: 2, unknown: 1 })
  const again = await lost.waybill('announce', '--environment', 'production', '--json')
  expect(told(again.stdout).counts).toMatchObject({ accepted: 2, unknown: 1 })
  expect(lost.smtp.mails.length).toBeLessThanOrEqual(2)
}, 60_000)

test('a ledger that cannot be pushed means that nothing is sent: exit code 5', async () => {
  const shipping = await aShipping()
  await gitOutput(['remote', 'set-url', 'origin', `${shipping.root}-is-not-there.git`], {
    cwd: shipping.root,
  })
  const announced = await shipping.waybill('announce', '--environment', 'production')
  expect(announced.exitCode).toBe(5)
  expect(announced.stderr).toContain('LEDGER_UNREACHABLE')
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('delivering what nobody announced is refused with the line to run', async () => {
  const shipping = await aShipping()
  const delivered = await shipping.waybill('deliver', '--environment', 'production')
  expect(delivered.exitCode).toBe(2)
  expect(delivered.stderr).toContain('waybill announce --environment production')
}, 60_000)

test('a tag that names another commit than the one announced is refused', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  await gitOutput(['tag', 'v1.1.0', 'HEAD~1'], { cwd: shipping.root })
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await shipping.waybill('deliver', '--environment', 'production')
  expect(delivered.exitCode).toBe(2)
  expect(delivered.stderr).toContain('TAG_MISPLACED')
}, 60_000)

test('without the recipient key nothing begins, and the hint makes one', async () => {
  const shipping = await aShipping()
  const { runWaybill } = await import('../builders/run.ts')
  const { WAYBILL_RECIPIENT_KEY: _, ...environment } = shipping.environment
  const announced = await runWaybill(
    ['announce', '--environment', 'production', '--cwd', shipping.root],
    environment,
  )
  expect(announced.exitCode).toBe(2)
  expect(announced.stderr).toContain('openssl rand')
}, 60_000)

test('a secret in a commit message is refused until it is acknowledged, and printed nowhere', async () => {
  const secret = `ghp_${'a1'.repeat(18)}`
  const message = `feat: use ${secret} or AKIA${'Q7'.repeat(8)}`
  const shipping = await aShipping({ history: [{ message, files: { a: 'a' } }] })
  const announced = await shipping.waybill('announce', '--environment', 'production')
  expect(announced.exitCode).toBe(2)
  expect(announced.stderr).toContain('SECRET_IN_HISTORY')
  const oid = (await gitOutput(['rev-parse', 'HEAD'], { cwd: shipping.root })).toString().trim()
  // Two secrets in it are one message and one commit to acknowledge.
  expect(announced.stderr).toContain('A commit message holds a secret')
  expect(announced.stderr).toContain(`acknowledged: [${oid}]`)
  await shipping.configure((yaml) => `${yaml}secrets: { acknowledged: [${oid}] }\n`)
  const after = await shipping.waybill('announce', '--environment', 'production')
  expect(after.exitCode).toBe(0)
  expect(shipping.smtp.mails.map(({ raw }) => raw.toString()).join()).not.toContain(secret)
  expect(announced.stderr + after.stderr).not.toContain(secret)
}, 60_000)

test('with nothing that readers would notice, announce says so and ends well', async () => {
  const shipping = await aShipping({
    history: [{ message: 'feat: a', tags: ['v1.0.0'] }, { message: 'chore: tidy' }],
  })
  const announced = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(announced.exitCode).toBe(0)
  expect(JSON.parse(announced.stdout)).toMatchObject({ shipment: null, version: null, messages: [] })
}, 60_000)

test('verify checks alone and sends nothing', async () => {
  const shipping = await aShipping()
  const verified = await shipping.waybill(
    'verify',
    '--environment',
    'production',
    '--release',
    'v1.0.0',
    '--json',
  )
  expect(verified.exitCode).toBe(0)
  expect(JSON.parse(verified.stdout)).toMatchObject({
    verdict: 'healthy',
    coverage: 'L1',
    expected: { version: '1.0.0' },
  })
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('without a remote the ledger is kept in the clone', async () => {
  const shipping = await aShipping({ remote: false })
  expect((await shipping.waybill('announce', '--environment', 'production')).exitCode).toBe(0)
  const verified = await shipping.waybill('ledger', 'verify')
  expect(verified).toMatchObject({ exitCode: 0 })
  expect(verified.stderr).toContain('in this clone alone')
}, 60_000)

test('delivering again after the proof sends nobody anything twice', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  await shipping.waybill('deliver', '--environment', 'production')
  const again = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(again.exitCode).toBe(0)
  expect(told(again.stdout)).toMatchObject({ verdict: 'healthy', counts: { accepted: 3 } })
  expect(shipping.smtp.mails).toHaveLength(4)
  expect(shipping.slack.messages).toHaveLength(2)
}, 60_000)

test('who left since is skipped, who joined since gets the whole of it without "as announced"', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  await writeFile(
    `${shipping.root}.csv`,
    'address,name\ngrace@acme.example,Grace\nedsger@acme.example,Edsger\n',
  )
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(told(delivered.stdout).counts).toMatchObject({ accepted: 3, skipped: 1 })
  const proofs = await Promise.all(shipping.smtp.mails.slice(2).map(({ raw }) => PostalMime.parse(raw)))
  const text = (to: string) => proofs.find((mail) => mail.to?.[0]?.address === to)?.text ?? ''
  expect(text('grace@acme.example')).toMatch(/as announced/i)
  expect(text('edsger@acme.example')).not.toMatch(/as announced/i)
  expect(text('edsger@acme.example')).toContain('find by')
}, 60_000)

test('customers who want to know when the time is over are told later, and it is said so', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) =>
    yaml.replace('customers: { ', 'customers: { exceptions: after-expected, '),
  )
  const window = `${new Date(Date.now() + 3_600_000).toISOString()}/PT1H`
  await shipping.waybill('announce', '--environment', 'production', '--expected', window)
  const delivered = await shipping.waybill('deliver', '--environment', 'production', '--json')
  expect(delivered.exitCode).toBe(3)
  expect(told(delivered.stdout)).toMatchObject({ counts: { accepted: 1, deferred: 2 } })
}, 60_000)

test('announcing what changed since, without saying so, is refused', async () => {
  const shipping = await aShipping()
  await shipping.waybill('announce', '--environment', 'production')
  await shipping.configure((yaml) => yaml.replace('types: [feat, fix]', 'types: [feat]'))
  const again = await shipping.waybill('announce', '--environment', 'production')
  expect(again.exitCode).toBe(5)
  expect(again.stderr).toContain('--again')
  const anew = await shipping.waybill('announce', '--environment', 'production', '--again', '--json')
  expect(told(anew.stdout).counts).toMatchObject({ accepted: 3 })
}, 60_000)

test('packages and one shipment do not go together yet, and nothing is sent', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => `${yaml}packages: { api: { path: packages/api } }\n`)
  const announced = await shipping.waybill('announce', '--environment', 'production')
  expect(announced).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('PACKAGE_AMBIGUOUS') as string,
  })
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('a target may come from an environment variable', async () => {
  const shipping = await aShipping()
  await shipping.configure((yaml) => yaml.replace(/targets: \[.*\]/, 'targets: ["${SERVICE_URL}"]'))
  const { runWaybill } = await import('../builders/run.ts')
  const argv = ['verify', '--environment', 'production', '--release', '1.0.0', '--cwd', shipping.root]
  const verified = await runWaybill(argv, { ...shipping.environment, SERVICE_URL: shipping.service.url })
  expect(verified.exitCode).toBe(0)
  const missing = await runWaybill(argv, shipping.environment)
  expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('SERVICE_URL') as string })
}, 60_000)

test('where a bill of materials is required, a release without a lockfile is not announced', async () => {
  const shipping = await aShipping({ history: [{ message: 'feat: a', files: { a: 'a' } }] })
  await shipping.configure((yaml) => `${yaml}bom: required\n`)
  const announced = await shipping.waybill('announce', '--environment', 'production')
  expect(announced).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('BOM_REQUIRED') as string })
  expect(shipping.smtp.mails).toHaveLength(0)
}, 60_000)

test('a lockfile that cannot be read is told of, and what was announced is not complete: exit code 7', async () => {
  const shipping = await aShipping({
    history: [{ message: 'feat: a', files: { 'package-lock.json': '{ "lockfile' } }],
  })
  const announced = await shipping.waybill('announce', '--environment', 'production', '--json')
  expect(announced).toMatchObject({
    exitCode: 7,
    stderr: expect.stringContaining('package-lock.json') as string,
  })
  expect(told(announced.stdout).counts).toMatchObject({ accepted: 3 })
}, 60_000)
