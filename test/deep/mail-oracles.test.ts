import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { openDkim } from '../../src/edge/dkim.ts'
import { openArchive } from '../../src/edge/mail-archive.ts'
import { readMailServer } from '../../src/edge/mail-server.ts'
import { buildMail, type Writer } from '../../src/edge/mail.ts'
import { messageKinds } from '../../src/notices/message.ts'
import { certificateFor } from '../edge/certificate.ts'
import { closedPort, deliveryOf, messageOf, named, now, sha256 } from '../edge/loopback.ts'
import { hostile, hostileBody, lines, rawOf, root } from '../edge/raw-mail.ts'

const close: (() => void)[] = []
afterEach(() => {
  for (const one of close.splice(0).reverse()) one()
})
const writer: Writer = {
  from: { name: 'Acme', address: 'releases@acme.example' },
  replyTo: null,
  domain: 'acme.example',
  list: { name: null, id: 'releases.acme.example' },
  sign: null,
}

/** Debian's python, whose packages apt-get installs. */
const python = '/usr/bin/python3'

test('dkimpy verifies the signature too (needs python3-dkim)', async () => {
  const has = spawnSync(python, ['-c', 'import dkim']).status === 0
  expect(has, 'run: apt-get install python3-dkim').toBe(true)
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const sign = openDkim({
    domain: 'acme.example',
    selector: 'w1',
    key: privateKey,
    from: 'releases@acme.example',
  })
  const record = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`
  const verify = `import sys, dkim; print(dkim.verify(sys.stdin.buffer.read(), dnsfunc=lambda name, timeout=5: ${JSON.stringify(record)}.encode()))`
  for (const text of ['Plain words.\n', '.\n..\nFrom me\n\n\n', 'é '.repeat(2000)]) {
    const message = messageOf({ subject: text, bodies: { text, html: text } })
    const delivery = deliveryOf({ message, unsubscribe: 'https://acme.example/leave/v1.0aff.c2ln' })
    const mail = Buffer.from(await buildMail(delivery, { ...writer, sign }, now()))
    expect(execFileSync(python, ['-c', verify], { input: mail, encoding: 'utf8' }).trim()).toBe('True')
    const changed = Buffer.from(mail.toString('latin1').replace('/leave/', '/other/'), 'latin1')
    expect(execFileSync(python, ['-c', verify], { input: changed, encoding: 'utf8' }).trim()).toBe('False')
  }
})

/** Dovecot with one mailbox, over TLS alone; nobody is its user, so root has to start it. */
async function startDovecot(certificate: {
  key: string
  cert: string
}): Promise<{ port: number; sent: string }> {
  expect(
    existsSync('/usr/sbin/dovecot') && process.getuid?.() === 0,
    'as root: apt-get install dovecot-imapd',
  ).toBe(true)
  const folder = mkdtempSync(join(tmpdir(), 'waybill-dovecot-'))
  execFileSync('chmod', ['755', folder])
  const port = await closedPort()
  const nobody = 65_534
  const sent = join(folder, 'mail', '.Gesendet &- mehr')
  for (const path of [join(folder, 'mail'), sent, ...['cur', 'new', 'tmp'].map((part) => join(sent, part))]) {
    mkdirSync(path, { recursive: true })
    chownSync(path, nobody, nobody)
  }
  writeFileSync(join(folder, 'key.pem'), certificate.key)
  writeFileSync(join(folder, 'cert.pem'), certificate.cert)
  const config = join(folder, 'dovecot.conf')
  writeFileSync(
    config,
    `protocols = imap
base_dir = ${folder}/run
log_path = ${folder}/log
listen = 127.0.0.1
first_valid_uid = 1
mail_location = maildir:${folder}/mail
ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
passdb {
  driver = static
  args = password=hunter22
}
userdb {
  driver = static
  args = uid=${nobody} gid=${nobody} home=${folder}/mail
}
namespace inbox {
  inbox = yes
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  )
  const server = spawn('/usr/sbin/dovecot', ['-F', '-c', config], { stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  close.push(() => {
    server.kill()
    void ended.then(() => rmSync(folder, { recursive: true, force: true }))
  })
  for (let attempt = 0; attempt < 100 && !(await answers(port)); attempt++)
    await new Promise((resolve) => setTimeout(resolve, 100))
  return { port, sent }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('data', () => resolve(socket.destroy() !== null))
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}

test('Dovecot is searched over TLS, and keeps its mails unread (needs dovecot-imapd and root)', async () => {
  const certificate = await certificateFor('server.test')
  const { port, sent } = await startDovecot(certificate)
  const server = readMailServer(`imap://waybill:hunter22@server.test:${port}`, 'imap', named)
  if (server === null) throw new Error('no server')
  const archive = openArchive({
    server,
    folder: 'Gesendet & mehr',
    domain: 'acme.example',
    hosts: named,
    now: () => new Date(),
    ca: certificate.cert,
  })
  const longAgo = new Date(Date.now() - 600_000)
  const delivery = deliveryOf()
  await expect(archive.find(delivery, longAgo)).rejects.toThrow(/no mail of this shipment/)

  const other = deliveryOf({ message: messageOf({ id: 'ffffffff-1111-5222-8333-444455556666' }) })
  const store = async (one: typeof delivery, name: string) => {
    const path = join(sent, 'new', name)
    writeFileSync(path, await buildMail(one, writer, now()))
    chownSync(path, 65_534, 65_534)
  }
  await store(other, '1.other')
  expect(await archive.find(delivery, longAgo)).toBeNull()
  await store(delivery, '2.sent')
  expect(await archive.find(delivery, longAgo)).toMatchObject({
    state: 'accepted',
    serverId: `<${delivery.message.id}@acme.example>`,
  })
  await archive.close()
  const flags = ['cur', 'new'].flatMap((part) => readdirSync(join(sent, part)))
  expect(flags.filter((name) => /:2,.*S/.test(name))).toEqual([])
})

const reader = `
import sys, json, email, email.policy
out = []
for raw in json.load(sys.stdin):
    mail = email.message_from_bytes(raw.encode('latin1'), policy=email.policy.default)
    parts = list(mail.walk())
    out.append({
        'defects': [str(d) for part in parts for d in part.defects] + [str(d) for v in mail.values() for d in getattr(v, 'defects', [])],
        'subject': mail['subject'], 'to': [[a.display_name, a.addr_spec] for a in mail['to'].addresses],
        'text': mail.get_body(('plain',)).get_content(), 'html': mail.get_body(('html',)).get_content(),
        'files': [part.get_filename() for part in mail.iter_attachments()],
    })
json.dump(out, sys.stdout)
`

test('python reads every kind of mail, and the hostile ones, without a defect', async () => {
  const content = new TextEncoder().encode('{}\n')
  const attachment = {
    name: 'bom.cdx.json',
    type: 'application/json',
    path: 'b',
    sha256: sha256(content),
    bytes: 3,
  }
  const kinds = messageKinds.map((kind) => ({
    message: messageOf({ kind, attachments: kind === 'notice' ? [attachment] : [] }),
    name: 'Ada' as string | null,
    thread: kind === 'notice' ? null : { references: [root, '<x@acme.example>'], root: null },
    attachments: { b: content },
    unsubscribe: 'https://acme.example/leave/v1.0aff.c2ln',
  }))
  const hostiles = fc
    .sample(fc.tuple(hostile, hostile, hostileBody), { numRuns: 60, seed: 7 })
    .map(([subject, name, text]) => ({ message: messageOf({ subject, bodies: { text, html: text } }), name }))
  const deliveries = [...kinds, ...hostiles].map((changes) => deliveryOf(changes))
  const raws = await Promise.all(
    deliveries.map((one) => rawOf(one, { list: { name: 'Acme', id: 'releases.acme.example' } })),
  )
  const answer = spawnSync(python, ['-c', reader], { input: JSON.stringify(raws), encoding: 'utf8' })
  expect(answer.stderr).toBe('')
  const mails: { defects: string[]; text: string; to: [string, string][]; files: string[] }[] = JSON.parse(
    answer.stdout,
  )
  expect(mails.flatMap(({ defects }) => defects)).toEqual([])
  expect(mails.map(({ to }) => to.map(([, address]) => address))).toEqual(
    deliveries.map(({ address }) => [address]),
  )
  expect(mails.map(({ text }) => lines(text))).toEqual(
    deliveries.map(({ message }) => lines(message.bodies['text'] ?? '')),
  )
  expect(mails.map(({ files }) => files.length)).toEqual(
    deliveries.map(({ message }) => message.attachments.length),
  )
})
