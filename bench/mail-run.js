// Sends so many mails in one way to one server, and tells how long it took. Run as a child process by mail.js.
import { createTransport } from 'nodemailer'

/**
 * @typedef {object} MailJob
 * @property {'waybill' | 'pool-bytes' | 'pool-composed'} way
 * @property {string} bundle of Waybill's own sender
 * @property {number} port
 * @property {number} mails
 * @property {number} connections
 * @property {number} kilobytes of the HTML body
 * @property {string | null} key signs by DKIM
 */

/** Bodies as different as readers make them; the bytes of more would be the memory that is measured. */
const bodiesKept = 50

process.once('message', (job) => {
  send(/** @type {MailJob} */ (job)).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failed: String(error) }),
  )
})

/** @param {MailJob} job */
async function send(job) {
  const waybill = await import(job.bundle)
  const one = oneOf(job, waybill)
  const { sendOne, close } =
    job.way === 'waybill' ? await bySender(job, waybill, one) : await byPool(job, waybill, one)
  const begun = performance.now()
  let next = 0
  const worker = async () => {
    while (next < job.mails) await sendOne(next++)
  }
  // The pool queues by itself; twice its connections keep each of them busy.
  const workers = job.way === 'waybill' ? job.connections : 2 * job.connections
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50)
  await Promise.all(Array.from({ length: workers }, worker))
  const ms = performance.now() - begun
  clearInterval(watch)
  await close()
  return { ms, peakBytes: Math.max(peak, process.memoryUsage.rss()) }
}

/** @param {MailJob} job @param {any} waybill */
function oneOf({ kilobytes }, { createHash }) {
  const row = (/** @type {number} */ at) =>
    `<tr><td style="padding:4px 0;color:#1f2328">Orders of ${at} parcels no longer lose their label — see the notes</td></tr>`
  const html = `<!doctype html>\n<html lang="en"><body><table role="presentation">\n${Array.from({ length: kilobytes * 9 }, (_, at) => row(at)).join('\n')}\n</table><p>{reader}</p></body></html>\n`
  const text = `${Array.from({ length: kilobytes * 2 }, (_, at) => `- Orders of ${at} parcels no longer lose their label`).join('\n')}\n{reader}\n`
  return (/** @type {number} */ at) => {
    const id = uuidOf(createHash('sha256').update(String(at)).digest('hex'))
    return {
      message: {
        schema: 'waybill/message@1',
        id,
        shipment: '0a1b2c3d-1111-5222-8333-444455556666',
        kind: 'notice',
        audiences: ['customers'],
        channel: 'email',
        recipient: id,
        subject: '[Acme API] 1.4.0 shipping to production',
        bodies: {
          text: text.replace('{reader}', `Reader ${at}`),
          html: html.replace('{reader}', `Reader ${at}`),
        },
        attachments: [],
        digest: '',
      },
      address: `reader-${at}@customer.example`,
      name: `Reader ${at}`,
      thread: null,
      attachments: {},
      unsubscribe: `https://acme.example/leave/v1.${id}`,
    }
  }
}

/** @param {string} hex */
function uuidOf(hex) {
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** @param {MailJob} job */
function settingOf({ port, key }, /** @type {any} */ { createPrivateHosts }) {
  return {
    url: `smtp://127.0.0.1:${port}`,
    from: 'Acme Releases <releases@acme.example>',
    replyTo: 'feedback@acme.example',
    listId: 'releases.acme.example',
    dkim: key === null ? null : { domain: 'acme.example', selector: 'bench', key },
    privateHosts: createPrivateHosts(['127.0.0.1']),
    now: () => new Date(0),
  }
}

/** @param {MailJob} job @param {any} waybill @param {(at: number) => any} one */
async function bySender(job, waybill, one) {
  const sender = await waybill.openSmtp(settingOf(job, waybill))
  const never = new AbortController().signal
  return {
    sendOne: async (/** @type {number} */ at) => {
      const receipt = await sender.send(one(at), never)
      if (receipt.state !== 'accepted') throw new Error(receipt.reason)
    },
    close: () => sender.close(),
  }
}

/** @param {MailJob} job @param {any} waybill @param {(at: number) => any} one */
async function byPool({ way, port, connections, key }, waybill, one) {
  const pool = createTransport({
    host: '127.0.0.1',
    port,
    pool: true,
    maxConnections: connections,
    ignoreTLS: true,
    ...(key === null || way === 'pool-bytes'
      ? {}
      : { dkim: { domainName: 'acme.example', keySelector: 'bench', privateKey: key } }),
  })
  const from = 'releases@acme.example'
  const writer = waybill.writerOf(settingOf({ ...emptyJob, port, key }, waybill))
  const built = await Promise.all(
    Array.from({ length: bodiesKept }, async (_, at) =>
      Buffer.from(await waybill.buildMail(one(at), writer, new Date(0))),
    ),
  )
  /** @param {number} at */
  function mailOf(at) {
    const { message, address, name } = one(at)
    if (way === 'pool-bytes') return { envelope: { from, to: address }, raw: built[at % bodiesKept] }
    const { text, html } = message.bodies
    return {
      from,
      to: { name, address },
      subject: message.subject,
      messageId: `<${message.id}@acme.example>`,
      text,
      html,
    }
  }
  return {
    sendOne: (/** @type {number} */ at) => pool.sendMail(mailOf(at)),
    close: async () => pool.close(),
  }
}

/** @type {MailJob} */
const emptyJob = { way: 'waybill', bundle: '', port: 0, mails: 0, connections: 1, kilobytes: 1, key: null }
