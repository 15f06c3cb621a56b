import { createServer, type AddressInfo, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

/** A mail in the folder, as its header fields say. */
export interface ArchivedMail {
  readonly messageId: string
  readonly references: string
}

export interface ImapServerOptions {
  readonly mails?: readonly ArchivedMail[]
  readonly password?: string
  /** Offers and demands STARTTLS. */
  readonly certificate?: { readonly key: string; readonly cert: string }
  /** Offers LOGIN only. */
  readonly loginOnly?: boolean
  /** Answers a command of this name so; null: not at all. */
  readonly answers?: Readonly<Record<string, string | null>>
}

/** As much of an IMAP server (RFC 3501) as a search needs. */
export interface ImapServer {
  readonly port: number
  /** Names of the commands that it got, in order. */
  readonly commands: readonly string[]
  readonly folders: readonly string[]
  close(): Promise<void>
}

export async function startImapServer(options: ImapServerOptions = {}): Promise<ImapServer> {
  const { mails = [], password = 'hunter22', certificate, answers = {} } = options
  const commands: string[] = []
  const folders: string[] = []
  const sockets = new Set<Socket>()

  async function converse(first: Socket): Promise<void> {
    let socket = first
    let read = linesOf(socket)
    let safe = certificate === undefined
    socket.write('* OK ready\r\n')
    for (;;) {
      const line = await read()
      const [tag = '', name = '', ...rest] = line.split(' ')
      commands.push(name)
      const own = answers[name]
      if (own === null) continue
      if (own !== undefined) {
        socket.write(own.replaceAll('{tag}', tag))
        continue
      }
      let told = ''
      let verdict = 'OK done'
      if (name === 'CAPABILITY')
        told = `* CAPABILITY IMAP4rev1 ${safe ? (options.loginOnly ? '' : 'AUTH=PLAIN') : 'STARTTLS LOGINDISABLED'}\r\n`
      else if (name === 'STARTTLS' && certificate) {
        socket.write(`${tag} OK go\r\n`)
        socket = new TLSSocket(socket, { isServer: true, ...certificate })
        socket.on('error', () => undefined)
        read = linesOf(socket)
        safe = true
        continue
      } else if (name === 'AUTHENTICATE' || name === 'LOGIN') verdict = await signIn(name, socket, read)
      else if (name === 'EXAMINE') folders.push(rest.join(' '))
      else if (name === 'UID') told = `* SEARCH${found(rest.join(' '))}\r\n`
      socket.write(`${told}${tag} ${verdict}\r\n`)
    }
  }
  async function signIn(name: string, socket: Socket, read: () => Promise<string>): Promise<string> {
    socket.write('+ \r\n')
    const answer = await read()
    if (name === 'LOGIN') socket.write('+ \r\n')
    const given =
      name === 'LOGIN' ? await read() : Buffer.from(answer, 'base64').toString().split('\0').at(-1)
    return given === password ? 'OK done' : `NO no such user or password ${given} (${answer})`
  }
  function found(criteria: string): string {
    const wanted = (header: string) => new RegExp(`HEADER ${header} "([^"]*)"`).exec(criteria)?.[1] ?? ''
    const uids = mails.flatMap(({ messageId, references }, at) =>
      messageId.includes(wanted('Message-ID')) && references.includes(wanted('References')) ? at + 1 : [],
    )
    return uids.map((uid) => ` ${uid}`).join('')
  }

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    // The client hangs up when it knows enough.
    converse(socket).catch(() => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    commands,
    folders,
    close() {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function linesOf(socket: Socket): () => Promise<string> {
  let unread = ''
  let wake = () => {}
  let gone = false
  socket.on('data', (chunk: Buffer) => {
    unread += chunk.toString()
    wake()
  })
  socket.on('close', () => {
    gone = true
    wake()
  })
  return async () => {
    for (;;) {
      const end = unread.indexOf('\r\n')
      if (end >= 0) {
        const line = unread.slice(0, end)
        unread = unread.slice(end + 2)
        return line
      }
      if (gone) throw new Error('gone')
      await new Promise<void>((resolve) => (wake = resolve))
    }
  }
}
