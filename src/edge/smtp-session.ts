import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import { dial } from './dial.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { graceMs } from './request.ts'

/** Where an SMTP server is and how to speak to it, read from its URL. */
export interface SmtpAddress {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`). */
  readonly secure: boolean
  /** Only to a listed loopback host: TLS is used when offered, and not insisted on. */
  readonly plain: boolean
  readonly credentials: { readonly user: string; readonly pass: string } | null
}

/**
 * What became of one transaction. `asked` is whether the server had asked for the body (354): before that it certainly
 * has no message, after that only its final reply tells. `code` is that of the reply, null when there was none.
 */
export type Transaction =
  | { readonly kind: 'taken'; readonly serverMessageId: string | null }
  | {
      readonly kind: 'failed'
      readonly asked: boolean
      readonly code: number | null
      readonly reply: string
      readonly interrupted: boolean
      readonly error: NodemailerError
    }

/** One connection, greeted, secured and signed in. */
export interface SmtpSession {
  /** Whether it can take another message. */
  readonly usable: boolean
  transmit(
    envelope: { readonly from: string; readonly to: string },
    mail: Uint8Array,
    signal: AbortSignal,
  ): Promise<Transaction>
  close(): void
}

const connectionTimeoutMs = 20_000
const greetingTimeoutMs = 20_000
const socketTimeoutMs = 120_000
/** Servers end a connection that carries too many messages; starting anew comes before that. */
const messagesPerSession = 100

/**
 * Connects and signs in. Rejects with nodemailer's or the system's error, in whose message a password cannot be.
 * An abort while connecting ends it.
 */
export async function openSession(
  server: SmtpAddress,
  hosts: PrivateHosts,
  signal: AbortSignal,
): Promise<SmtpSession> {
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection')
  const socket = await dial({ ...server, timeoutMs: connectionTimeoutMs }, hosts, signal)
  const connection = new SmtpConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    connection: socket,
    requireTLS: !server.secure && !server.plain,
    connectionTimeout: connectionTimeoutMs,
    greetingTimeout: greetingTimeoutMs,
    socketTimeout: socketTimeoutMs,
  })
  const abort = () => connection.close()
  signal.addEventListener('abort', abort, { once: true })
  try {
    await settle((done) => {
      connection.on('error', done)
      connection.once('end', () => done(new Error('the connection was closed')))
      connection.connect(done)
    })
    if (server.credentials) await signIn(connection, server.credentials)
  } catch (error) {
    connection.close()
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
  return sessionOver(connection)
}

type Connection = InstanceType<typeof import('nodemailer/lib/smtp-connection').default>

async function signIn(connection: Connection, credentials: { user: string; pass: string }): Promise<void> {
  if (!connection.allowsAuth) {
    throw Object.assign(new Error('the server offers no sign-in'), { code: 'EAUTH' })
  }
  await settle((done) => connection.login({ credentials }, done))
}

function sessionOver(connection: Connection): SmtpSession {
  let messages = 0
  let spoilt = false
  return {
    get usable() {
      return !spoilt && !connection.destroyed && messages < messagesPerSession
    },
    async transmit(envelope, mail, signal) {
      messages += 1
      const transaction = await transmitOver(connection, envelope, mail, signal)
      // A refusal ends the transaction, not the connection; after anything else nobody knows where it stands.
      if (transaction.kind === 'failed') spoilt = !(await restored(connection, transaction))
      return transaction
    },
    close() {
      if (connection.destroyed) return
      connection.quit()
      connection.close()
    },
  }
}

function transmitOver(
  connection: Connection,
  envelope: { readonly from: string; readonly to: string },
  mail: Uint8Array,
  signal: AbortSignal,
): Promise<Transaction> {
  let asked = false
  // The connection begins to read the body when the server has asked for it, and not before.
  const body = new Readable({
    read() {
      asked = true
      this.push(mail)
      this.push(null)
    },
  })
  return new Promise((resolve) => {
    let grace: NodeJS.Timeout | undefined
    const interrupt = () => {
      if (asked) grace = setTimeout(giveUp, graceMs)
      else giveUp()
    }
    const giveUp = () => {
      connection.close()
      finish(failed(new Error('the run was interrupted'), asked, true))
    }
    // What was pending gets its own error first; this is for a connection that ends without a word.
    const ended = () => setImmediate(() => finish(failed(new Error('the connection was closed'), asked)))
    const finish = (transaction: Transaction) => {
      clearTimeout(grace)
      signal.removeEventListener('abort', interrupt)
      connection.off('end', ended)
      resolve(transaction)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    connection.once('end', ended)
    if (signal.aborted) return giveUp()
    const to = { from: envelope.from, to: [envelope.to], size: mail.length }
    connection.send(to, body, (error, info) => {
      finish(error ? failed(error, asked) : { kind: 'taken', serverMessageId: info.serverMessageId ?? null })
    })
  })
}

function failed(error: NodemailerError, asked: boolean, interrupted = false): Transaction {
  return {
    kind: 'failed',
    asked,
    code: error.responseCode ?? null,
    reply: error.response ?? '',
    interrupted,
    error,
  }
}

async function restored(
  connection: Connection,
  transaction: Transaction & { kind: 'failed' },
): Promise<boolean> {
  if (transaction.code === null || transaction.code === 421 || connection.destroyed) return false
  return new Promise((resolve) => {
    const ended = () => resolve(false)
    connection.once('end', ended)
    connection.reset((error) => {
      connection.off('end', ended)
      resolve(!error)
    })
  })
}

/** A callback as a promise: the first call counts. */
function settle(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
}
