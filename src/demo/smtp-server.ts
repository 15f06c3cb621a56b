import { buffer } from 'node:stream/consumers'
import type { AddressInfo, Socket } from 'node:net'
import type { SMTPServerSession } from 'smtp-server'

/** A mail as it came over the wire: the envelope, which no header need agree with, and the raw bytes. */
interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: Uint8Array
}

/**
 * What goes wrong, for one recipient or (without `recipient`) for all. `rcpt` and `data` answer with a reply that is
 * no success; `cut-rcpt` ends the connection before the body was asked for; `cut-data` takes the whole body, keeps the
 * mail and ends the connection without a reply: the case in which a sender cannot know.
 */
interface SmtpFault {
  readonly recipient?: string
  readonly stage: 'rcpt' | 'data' | 'cut-rcpt' | 'cut-data'
  readonly code?: number
  readonly text?: string
}

export interface SmtpServerOptions {
  readonly faults?: readonly SmtpFault[]
  /** Asks for these credentials; without them anybody may send. */
  readonly credentials?: { readonly user: string; readonly password: string }
  /** Offers STARTTLS, with a certificate that nobody should trust unless there is a `certificate`. */
  readonly startTls?: boolean
  /** In PEM. */
  readonly certificate?: { readonly key: string; readonly cert: string }
  /** Greets no more connections at a time than these; default: all. */
  readonly mostConnections?: number
  /** Overrides the reply to a mail that was taken. */
  readonly reply?: string
}

/** A real SMTP server that delivers to nobody. */
export interface SmtpServer {
  /** `smtp://127.0.0.1:PORT`, without credentials. */
  readonly url: string
  readonly mails: readonly ReceivedMail[]
  /** Connections taken so far. */
  readonly connections: number
  /** Times that somebody told a password. */
  readonly signIns: number
  close(): Promise<void>
}

class Refusal extends Error {
  readonly responseCode: number

  constructor(fault: SmtpFault) {
    super(fault.text ?? 'No thank you')
    this.responseCode = fault.code ?? 550
  }
}

/** Starts an SMTP server on a free port of 127.0.0.1 that keeps what it is given. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<SmtpServer> {
  const { SMTPServer } = await import('smtp-server')
  const mails: ReceivedMail[] = []
  const sockets = new Map<number, Socket>()
  const { faults = [], credentials } = options
  let connections = 0
  let signIns = 0

  function faultOf(recipient: string | undefined, ...stages: SmtpFault['stage'][]): SmtpFault | undefined {
    return faults.find(
      (fault) =>
        stages.includes(fault.stage) && (fault.recipient === undefined || fault.recipient === recipient),
    )
  }
  function cut(session: SMTPServerSession): void {
    sockets.get(session.remotePort)?.destroy()
  }

  const server = new SMTPServer({
    name: 'demo.example',
    disableReverseLookup: true,
    authOptional: credentials === undefined,
    allowInsecureAuth: true,
    disabledCommands: [...(options.startTls ? [] : ['STARTTLS']), ...(credentials ? [] : ['AUTH'])],
    closeTimeout: 1,
    ...options.certificate,
    logger: false,
    ...(options.mostConnections === undefined ? {} : { maxClients: options.mostConnections }),
    onAuth(auth, _session, done) {
      signIns += 1
      const known = auth.username === credentials?.user && auth.password === credentials?.password
      if (known) done(null, { user: auth.username })
      else done(new Error('Authentication credentials invalid'))
    },
    onRcptTo(address, session, done) {
      const fault = faultOf(address.address, 'rcpt', 'cut-rcpt')
      if (fault?.stage === 'cut-rcpt') cut(session)
      else done(fault ? new Refusal(fault) : null)
    },
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address)
      const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
      const fault = faultOf(to[0], 'data', 'cut-data')
      buffer(stream).then((raw) => {
        if (fault?.stage === 'data') return done(new Refusal(fault))
        mails.push({ from, to, raw })
        if (fault?.stage === 'cut-data') cut(session)
        else done(null, options.reply ?? `Taken as ${mails.length}`)
      }, done)
    },
  })
  // A client that hangs up is its own business.
  server.on('error', () => undefined)
  server.server.on('connection', (socket: Socket) => {
    connections += 1
    if (socket.remotePort !== undefined) sockets.set(socket.remotePort, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get connections() {
      return connections
    },
    get signIns() {
      return signIns
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets.values()) socket.destroy()
      return closed
    },
  }
}
