import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import { dial } from './dial.ts'
import type { MailServer } from './mail-server.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { graceMs } from './request.ts'

/**
 * What became of one transaction. `ended` is whether the end of the body may have left us: before that the server
 * certainly has no message (RFC 5321, 4.1.1.4), after that only its final reply tells. `code` is that of the reply,
 * null when there was none.
 */
export type Transaction =
  | { readonly kind: 'taken'; readonly serverMessageId: string | null }
  | {
      readonly kind: 'failed'
      readonly ended: boolean
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

/** How long a server may be silent, in milliseconds. */
export interface Patience {
  /** Until it is connected, and again until it has greeted. */
  readonly connectMs: number
  /** For each reply before the body, and for each piece of the body. */
  readonly replyMs: number
  /** For the reply to the whole body: giving up here makes a message unknown. */
  readonly finalMs: number
}

/** RFC 5321, 4.5.3.2: five minutes for a reply, ten for the one after the body. */
export const patient: Patience = { connectMs: 20_000, replyMs: 300_000, finalMs: 600_000 }

/** Servers end a connection that carries too many messages; starting anew comes before that. */
const messagesPerSession = 100
/** Pieces in which a body is handed over: what was not asked for has certainly not left. */
const pieceBytes = 65_536

/** What a session is opened with. */
export interface SessionSetting {
  readonly server: MailServer
  readonly hosts: PrivateHosts
  readonly patience: Patience
  /** Certificates to trust instead of Node's, in PEM. */
  readonly ca: string | null
}

/**
 * Connects and signs in. Rejects with nodemailer's or the system's error, in whose message a password cannot be.
 * An abort while connecting ends it.
 */
export async function openSession(setting: SessionSetting, signal: AbortSignal): Promise<SmtpSession> {
  const { server, hosts, patience, ca } = setting
  const { default: SmtpConnection } = await import('nodemailer/lib/smtp-connection')
  const socket = await dial({ ...server, timeoutMs: patience.connectMs }, hosts, signal)
  const connection = new SmtpConnection({
    host: server.host,
    port: server.port,
    secure: server.secure,
    connection: socket,
    requireTLS: !server.secure && !server.plain,
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: Math.max(patience.replyMs, patience.finalMs),
    ...(ca === null ? {} : { tls: { ca } }),
  })
  const abort = () => connection.close()
  signal.addEventListener('abort', abort, { once: true })
  const slow = setTimeout(abort, patience.replyMs)
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
    clearTimeout(slow)
    signal.removeEventListener('abort', abort)
  }
  return sessionOver(connection, patience)
}

type Connection = InstanceType<typeof import('nodemailer/lib/smtp-connection').default>

async function signIn(connection: Connection, credentials: { user: string; pass: string }): Promise<void> {
  if (!connection.allowsAuth) {
    throw Object.assign(new Error('the server offers no sign-in'), { code: 'EAUTH' })
  }
  await settle((done) => {
    connection.once('end', () => done(new Error('the connection was closed')))
    connection.login({ credentials }, done)
  })
}

function sessionOver(connection: Connection, patience: Patience): SmtpSession {
  let messages = 0
  let spoilt = false
  return {
    get usable() {
      return !spoilt && !connection.destroyed && messages < messagesPerSession
    },
    async transmit(envelope, mail, signal) {
      messages += 1
      const transaction = await transmitOver(connection, { envelope, mail, patience }, signal)
      // A refusal ends the transaction, not the connection; after anything else nobody knows where it stands.
      if (transaction.kind === 'failed') spoilt = !(await restored(connection, transaction, patience))
      return transaction
    },
    close() {
      if (connection.destroyed) return
      connection.quit()
      connection.close()
    },
  }
}

interface Errand {
  readonly envelope: { readonly from: string; readonly to: string }
  readonly mail: Uint8Array
  readonly patience: Patience
}

/** The body, piece by piece as the connection asks for it. It begins when the server has asked (354), and not before. */
class Body extends Readable {
  begun = false
  /** True from when the end was handed over: the dot may be on its way. */
  ended = false
  readonly #mail: Uint8Array
  readonly #progress: () => void
  #sent = 0

  constructor(mail: Uint8Array, progress: () => void) {
    super({ highWaterMark: 1 })
    this.#mail = mail
    this.#progress = progress
  }

  override _read(): void {
    this.begun = true
    this.ended = this.#sent >= this.#mail.length
    this.#progress()
    const piece = this.#mail.subarray(this.#sent, this.#sent + pieceBytes)
    this.#sent += piece.length
    this.push(this.ended ? null : piece)
  }
}

function transmitOver(
  connection: Connection,
  { envelope, mail, patience }: Errand,
  signal: AbortSignal,
): Promise<Transaction> {
  return new Promise((resolve) => {
    let grace: NodeJS.Timeout | undefined
    let watch: NodeJS.Timeout | undefined
    const body = new Body(mail, () => wait(body.ended ? patience.finalMs : patience.replyMs))
    const wait = (milliseconds: number) => {
      clearTimeout(watch)
      watch = setTimeout(() => giveUp(new Error('the server did not answer in time')), milliseconds)
    }
    const interrupt = () => {
      if (body.begun) grace = setTimeout(giveUp, graceMs, new Error('the run was interrupted'), true)
      else giveUp(new Error('the run was interrupted'), true)
    }
    const giveUp = (error: Error, interrupted = false) => {
      connection.close()
      finish(failed(error, body.ended, interrupted))
    }
    // What was pending gets its own error first; this is for a connection that ends without a word.
    const ended = () => setImmediate(() => finish(failed(new Error('the connection was closed'), body.ended)))
    const finish = (transaction: Transaction) => {
      clearTimeout(grace)
      clearTimeout(watch)
      signal.removeEventListener('abort', interrupt)
      connection.off('end', ended)
      // A reply in the middle of the body is the last word: what would still be sent is no part of any message.
      if (transaction.kind === 'failed' && body.begun && !body.readableEnded) connection.close()
      resolve(transaction)
    }
    signal.addEventListener('abort', interrupt, { once: true })
    connection.once('end', ended)
    wait(patience.replyMs)
    if (signal.aborted) return giveUp(new Error('the run was interrupted'), true)
    const to = { from: envelope.from, to: [envelope.to], size: mail.length }
    connection.send(to, body, (error, info) => {
      finish(
        error ? failed(error, body.ended) : { kind: 'taken', serverMessageId: info.serverMessageId ?? null },
      )
    })
  })
}

function failed(error: NodemailerError, ended: boolean, interrupted = false): Transaction {
  return {
    kind: 'failed',
    ended,
    code: error.responseCode ?? null,
    reply: error.response ?? '',
    interrupted,
    error,
  }
}

async function restored(
  connection: Connection,
  transaction: Transaction & { kind: 'failed' },
  patience: Patience,
): Promise<boolean> {
  if (transaction.code === null || transaction.code === 421 || connection.destroyed) return false
  return new Promise((resolve) => {
    const ended = () => settled(false)
    const slow = setTimeout(ended, Math.min(patience.replyMs, graceMs))
    const settled = (answer: boolean) => {
      clearTimeout(slow)
      connection.off('end', ended)
      resolve(answer)
    }
    connection.once('end', ended)
    connection.reset((error) => settled(!error))
  })
}

/** A callback as a promise: the first call counts. */
function settle(start: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())))
}
