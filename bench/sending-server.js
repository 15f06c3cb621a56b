// A mail server on loopback that takes everything and keeps only the first mail. Tells its port, then what it took, as JSON lines.
import { writeFileSync } from 'node:fs'
import { SMTPServer } from 'smtp-server'

const [sample = ''] = process.argv.slice(2)
let mails = 0
let bytes = 0
/** @type {Map<string, number>} */
const taken = new Map()

const server = new SMTPServer({
  disableReverseLookup: true,
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    const to = session.envelope.rcptTo[0]?.address ?? ''
    /** @type {Buffer[]} */
    const chunks = []
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      bytes += chunk.length
      if (mails === 0) chunks.push(chunk)
    })
    stream.on('end', () => {
      if (mails === 0) writeFileSync(sample, Buffer.concat(chunks))
      mails += 1
      taken.set(to, (taken.get(to) ?? 0) + 1)
      done(null, 'Taken')
    })
  },
})
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address()
  process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : 0 })}\n`)
})
// Every line that is asked is an account of what came since the last, and a new beginning.
process.stdin.on('data', () => {
  const doubles = [...taken.values()].filter((count) => count > 1).length
  process.stdout.write(`${JSON.stringify({ mails, bytes, readers: taken.size, doubles })}\n`)
  mails = 0
  bytes = 0
  taken.clear()
})
process.stdin.on('end', () => process.exit())
