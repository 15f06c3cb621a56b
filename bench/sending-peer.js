// A bare nodemailer pool that sends one mail, by its text and HTML, to a number of readers. Nothing is recorded.
import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'

const [port = '', count = '', connections = '', sample = ''] = process.argv.slice(2)
const mail = await PostalMime.parse(readFileSync(sample))
const pool = createTransport({
  pool: true,
  host: '127.0.0.1',
  port: Number(port),
  secure: false,
  ignoreTLS: true,
  maxConnections: Number(connections),
  maxMessages: 100,
})
const attachments = mail.attachments.map(({ filename, mimeType, content }) => ({
  filename: filename ?? 'file',
  contentType: mimeType,
  content: typeof content === 'string' ? content : Buffer.from(/** @type {ArrayBuffer} */ (content)),
}))
const started = performance.now()
let next = 0
const lane = async () => {
  while (next < Number(count)) {
    const number = next++
    await pool.sendMail({
      from: 'Acme Releases <releases@acme.example>',
      to: `reader-${number}@acme.example`,
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html: mail.html ?? '',
      attachments,
      messageId: `<${number}@acme.example>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
  }
}
await Promise.all(Array.from({ length: Number(connections) }, lane))
console.log(performance.now() - started)
pool.close()
