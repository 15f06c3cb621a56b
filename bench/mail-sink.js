// A mail server that takes everything and keeps nothing, so that what is measured is who sends. Run as a child process.
import { createServer } from 'node:net'

const replies = /** @type {const} */ ({
  EHLO: '250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 52428800\r\n',
  QUIT: '221 2.0.0 Bye\r\n',
})
const endOfBody = Buffer.from('\r\n.\r\n')

let mails = 0
let bytes = 0

const server = createServer({ noDelay: true }, (socket) => {
  let commands = ''
  let inBody = false
  let tail = Buffer.alloc(0)

  /** @param {Buffer} chunk @returns {string} */
  function takeBody(chunk) {
    const whole = Buffer.concat([tail, chunk])
    const end = whole.indexOf(endOfBody)
    bytes += chunk.length
    if (end < 0) {
      tail = whole.subarray(-endOfBody.length + 1)
      return ''
    }
    inBody = false
    tail = Buffer.alloc(0)
    mails += 1
    return `250 2.0.0 Taken\r\n${take(whole.subarray(end + endOfBody.length))}`
  }
  /** @param {Buffer} chunk @returns {string} */
  function take(chunk) {
    if (inBody) return takeBody(chunk)
    commands += chunk.toString('latin1')
    let reply = ''
    for (let end = commands.indexOf('\r\n'); end >= 0; end = commands.indexOf('\r\n')) {
      const verb = commands.slice(0, end).slice(0, 4).toUpperCase()
      commands = commands.slice(end + 2)
      if (verb !== 'DATA') {
        reply += verb === 'EHLO' || verb === 'QUIT' ? replies[verb] : '250 2.0.0 OK\r\n'
        continue
      }
      inBody = true
      const rest = Buffer.from(commands, 'latin1')
      commands = ''
      return `${reply}354 Go ahead\r\n${rest.length > 0 ? takeBody(rest) : ''}`
    }
    return reply
  }
  socket.write('220 sink.example ESMTP\r\n')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    const reply = take(chunk)
    if (reply !== '') socket.write(reply)
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : null })
})
process.on('message', () => {
  process.send?.({ mails, bytes })
  mails = 0
  bytes = 0
})
process.on('disconnect', () => process.exit())
