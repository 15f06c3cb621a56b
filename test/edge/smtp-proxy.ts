import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Where in a conversation something goes wrong. `body` is in the middle of it, `dot` after all of it and before the reply. */
export type SmtpStage =
  | 'connect'
  | 'greeting'
  | 'EHLO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'body'
  | 'dot'

/** `cut` ends the connection, `stall` says nothing any more, and anything else is a reply in the place of the server's. */
export interface SmtpTrouble {
  readonly stage: SmtpStage
  readonly way: 'cut' | 'stall' | `${number} ${string}`
  /** How often it goes wrong before it goes well; default: always. */
  readonly times?: number
}

export interface SmtpProxy {
  readonly port: number
  /** Bodies that came whole, with their dot. */
  readonly bodies: number
  readonly connections: number
  close(): Promise<void>
}

/** Stands before a real SMTP server and hands on one command after another, until the one where there is trouble. */
export async function startSmtpProxy(upstream: number, trouble: SmtpTrouble): Promise<SmtpProxy> {
  const sockets = new Set<Socket>()
  let bodies = 0
  let connections = 0
  let left = trouble.times ?? Number.POSITIVE_INFINITY

  /** Whether the conversation goes on as if nothing had been. */
  function passes(stage: SmtpStage, client: Socket): boolean {
    if (stage !== trouble.stage || left <= 0) return true
    left -= 1
    if (trouble.way === 'cut') client.destroy()
    else if (trouble.way !== 'stall') client.write(`${trouble.way}\r\n`)
    return false
  }

  async function converse(client: Socket): Promise<void> {
    if (!passes('connect', client)) return
    const server = connect(upstream, '127.0.0.1')
    sockets.add(server)
    client.on('close', () => server.destroy())
    server.on('close', () => client.destroy())
    const asked = wordsOf(client)
    const answered = wordsOf(server)
    const relay = async () => {
      const reply = await answered.reply()
      client.write(reply)
      return reply
    }
    const greeting = await answered.reply()
    if (!passes('greeting', client)) return
    client.write(greeting)
    for (;;) {
      const command = await asked.line()
      const verb = command.slice(0, /[ \r]/.exec(command)?.index).toUpperCase() as SmtpStage
      if (!passes(verb, client)) continue
      server.write(command)
      const reply = await relay()
      if (verb === 'STARTTLS') return asked.pipe(client, server)
      if (verb === 'AUTH' && reply.startsWith('334')) {
        server.write(await asked.line())
        await relay()
      }
      if (verb !== 'DATA' || !reply.startsWith('354')) continue
      if (trouble.stage === 'body' && left > 0) await asked.characters(100_000)
      if (!passes('body', client)) return
      const body = await asked.body()
      bodies += 1
      if (!passes('dot', client)) continue
      server.write(body)
      await relay()
    }
  }

  const server = createServer((client) => {
    connections += 1
    sockets.add(client)
    client.on('error', () => undefined)
    // A conversation that ended is none of the test's business.
    converse(client).catch(() => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    get bodies() {
      return bodies
    },
    get connections() {
      return connections
    },
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function wordsOf(socket: Socket) {
  let unread = ''
  let wake = () => {}
  let gone = false
  const read = (chunk: Buffer) => {
    unread += chunk.toString('latin1')
    wake()
  }
  socket.on('data', read)
  socket.on('error', () => undefined)
  socket.on('close', () => {
    gone = true
    wake()
  })
  async function until(found: () => number): Promise<string> {
    for (;;) {
      const length = found()
      if (length > 0) {
        const text = unread.slice(0, length)
        unread = unread.slice(length)
        return text
      }
      if (gone) throw new Error('gone')
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
  const past = (pattern: RegExp) => () => {
    const match = pattern.exec(unread)
    return match === null ? 0 : match.index + match[0].length
  }
  return {
    line: () => until(past(/\r\n/)),
    reply: () => until(past(/^\d{3}(?: .*)?\r\n/m)),
    body: () => until(past(/^\.\r\n/m)),
    async characters(count: number) {
      while (unread.length < count && !gone) await new Promise<void>((resolve) => (wake = resolve))
      // From here on the sender has to wait: what it has not handed over, it keeps.
      socket.pause()
    },
    pipe(client: Socket, server: Socket) {
      socket.off('data', read)
      client.pipe(server)
      server.pipe(client)
    },
  }
}
