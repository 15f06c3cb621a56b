import { isIP } from 'node:net'
import { exitCodes, WaybillError } from '../errors.ts'
import { describeFailure, hostOf, isListed } from './dial.ts'
import type { Delivery, Sender } from './edge.ts'
import {
  asciiAddress,
  buildMail,
  isAddress,
  messageIdOf,
  parseMailbox,
  type Mailbox,
  type Writer,
} from './mail.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { defaultWaitMs, interrupted, receiptOf, type Outcome } from './receipt.ts'
import { quoteReply, wordsOf } from './reply.ts'
import { openSession, type SmtpAddress, type SmtpSession, type Transaction } from './smtp-session.ts'

export interface SmtpOptions {
  /** `smtp://user:password@host:587` (STARTTLS is required) or `smtps://user:password@host:465`. */
  readonly url: string
  /** `Name <address>` or an address. */
  readonly from: string
  readonly replyTo: string | null
  readonly privateHosts: PrivateHosts
  readonly now: () => Date
  /** The part of Message-IDs after the `@`; default: the domain of `from`. */
  readonly domain?: string
}

/**
 * Connects to the mail server, signs in, and gives a sender that holds on to its connections: as many as there are
 * sends at once. One recipient is one envelope. TLS is required, except to a loopback host in `network.private-hosts`.
 * Throws CONFIG_INVALID for an address or a URL that is none, CHANNEL_REFUSED when the server cannot be reached
 * (exit code 6) or does not accept us: certificate, sign-in (exit code 2).
 */
export async function openSmtp(options: SmtpOptions): Promise<Sender> {
  const server = readSmtpUrl(options.url, options.privateHosts)
  const from = mailboxOf(options.from, 'channels.email.from')
  const replyTo = options.replyTo === null ? null : mailboxOf(options.replyTo, 'channels.email.reply-to')
  const domain = options.domain ?? asciiAddress(from.address).replace(/^.*@/, '')
  const writer: Writer = { from, replyTo, domain }
  const idle: SmtpSession[] = []
  try {
    idle.push(await openSession(server, options.privateHosts, new AbortController().signal))
  } catch (error) {
    throw refusedChannel(server, error as ConnectionError)
  }

  async function transmit(delivery: Delivery, mail: Uint8Array, signal: AbortSignal): Promise<Transaction> {
    const envelope = { from: asciiAddress(from.address), to: asciiAddress(delivery.address) }
    const kept = idle.pop()
    if (kept?.usable) {
      const transaction = await kept.transmit(envelope, mail, signal)
      keep(kept)
      if (!leftNoTrace(transaction)) return transaction
    }
    const fresh = await openSession(server, options.privateHosts, signal)
    const transaction = await fresh.transmit(envelope, mail, signal)
    keep(fresh)
    return transaction
  }
  function keep(session: SmtpSession): void {
    if (session.usable) idle.push(session)
    else session.close()
  }

  async function outcomeOf(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    if (!isAddress(delivery.address))
      return { state: 'refused', reason: 'This is not an address that mail can be sent to.' }
    const mail = await buildMail(delivery, writer, options.now())
    if (signal.aborted) return interrupted
    try {
      const transaction = await transmit(delivery, mail, signal)
      if (transaction.kind === 'failed') return classify(transaction, delivery.address)
      return { state: 'accepted', serverId: transaction.serverMessageId ?? messageIdOf(delivery, domain) }
    } catch (error) {
      if (signal.aborted) return interrupted
      const reason = `The mail server could not be reached: ${saidWithoutPassword(server, error as ConnectionError)}.`
      return { state: 'deferred', reason, waitMs: defaultWaitMs }
    }
  }

  return {
    async send(delivery, signal) {
      return receiptOf(delivery.message.id, await outcomeOf(delivery, signal), options.now())
    },
    async close() {
      for (const session of idle.splice(0)) session.close()
    },
  }
}

/** A kept connection that had died since, or that had enough: the server knows nothing of this message. */
function leftNoTrace(transaction: Transaction): boolean {
  if (transaction.kind === 'taken' || transaction.asked || transaction.interrupted) return false
  return transaction.code === null || transaction.code === 421
}

/**
 * RFC 5321, 4.2.1: 4yz may work later, 5yz never, except 503, which is about the order of commands and not about the
 * message. Without a reply, what counts is whether the body was asked for.
 */
function classify(failure: Transaction & { kind: 'failed' }, address: string): Outcome {
  const { asked, code, reply, error } = failure
  const words = wordsOf(address)
  if (code !== null) {
    const reason = `The mail server said: ${quoteReply(reply, words)}`
    if (code >= 500 && code !== 503) return { state: 'refused', reason }
    return { state: 'deferred', reason, waitMs: defaultWaitMs }
  }
  const why = quoteReply(describeFailure(error), words)
  if (asked) return { state: 'unknown', reason: `The mail server got the mail and did not answer: ${why}.` }
  if (failure.interrupted) return interrupted
  if (error.code === 'EMESSAGE')
    return { state: 'refused', reason: `The mail is too large for the server: ${why}.` }
  return { state: 'deferred', reason: `The mail server broke off: ${why}.`, waitMs: defaultWaitMs }
}

function readSmtpUrl(text: string, hosts: PrivateHosts): SmtpAddress {
  const url = URL.canParse(text) ? new URL(text) : null
  const credentials = url && credentialsOf(url)
  if (
    url === null ||
    credentials === undefined ||
    !/^smtps?:$/.test(url.protocol) ||
    url.hostname === '' ||
    url.search
  ) {
    throw new WaybillError('CONFIG_INVALID', 'channels.email.smtp is not the URL of a mail server.', {
      hint: 'Write smtp://user:password@host:587 or smtps://user:password@host:465 into the secret.',
    })
  }
  const host = hostOf(url)
  const secure = url.protocol === 'smtps:'
  return {
    host,
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    plain: !secure && isLoopback(host) && isListed(host, hosts),
    credentials,
  }
}

/** Undefined when they are not percent-encoded as a URL must have them. */
function credentialsOf(url: URL): SmtpAddress['credentials'] | undefined {
  if (url.username === '') return null
  try {
    return { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  } catch {
    return undefined
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function mailboxOf(text: string, key: string): Mailbox {
  const mailbox = parseMailbox(text)
  if (mailbox !== null) return mailbox
  throw new WaybillError('CONFIG_INVALID', `${key} is not an e-mail address.`, {
    hint: `Write ${key.split('.').at(-1)}: "Acme Releases <releases@acme.example>".`,
  })
}

type ConnectionError = NodeJS.ErrnoException & { readonly response?: string; readonly originalCode?: string }

/** nodemailer's own code, or what OpenSSL and Node call the many ways in which a certificate can be wrong. */
function isTlsFault(error: ConnectionError): boolean {
  return error.code === 'ETLS' || /CERT|SSL|TLS|ISSUER|SIGNATURE|EPROTO/.test(error.originalCode ?? '')
}

function saidWithoutPassword(server: SmtpAddress, error: ConnectionError): string {
  const withheld = server.credentials === null ? [] : [server.credentials.pass]
  return quoteReply(error.response ?? describeFailure(error), withheld)
}

function refusedChannel(server: SmtpAddress, error: ConnectionError): WaybillError {
  const said = saidWithoutPassword(server, error)
  const where = `The mail server ${server.host}:${server.port}`
  if (error.code === 'EAUTH') {
    return new WaybillError('CHANNEL_REFUSED', `${where} did not let us sign in: ${said}`, {
      hint: 'Check the user and the password in the URL that channels.email.smtp names.',
    })
  }
  if (isTlsFault(error)) {
    return new WaybillError('CHANNEL_REFUSED', `${where} cannot be spoken to safely: ${said}`, {
      hint: 'Mail is sent over TLS with a valid certificate only. For a test server on this machine, name its host in network.private-hosts.',
    })
  }
  return new WaybillError('CHANNEL_REFUSED', `${where} cannot be used: ${said}`, {
    exitCode: exitCodes.unsent,
    hint: 'Nothing was sent by e-mail. Run it again when the server answers.',
  })
}
