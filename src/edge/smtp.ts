import { exitCodes, WaybillError } from '../errors.ts'
import { describeFailure } from './dial.ts'
import { openDkim } from './dkim.ts'
import type { Delivery, Sender } from './edge.ts'
import { buildMail, messageIdOf, type ListName, type Writer } from './mail.ts'
import { openArchive, type Archive } from './mail-archive.ts'
import { readMailServer, secretsOf, type MailServer } from './mail-server.ts'
import { asciiAddress, isAddress, parseMailbox, type Mailbox } from './mailbox.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { defaultWaitMs, interrupted, receiptOf, type Outcome } from './receipt.ts'
import { quoteReply, wordsOf } from './reply.ts'
import { openPool } from './smtp-pool.ts'
import { patient, type Patience, type Transaction } from './smtp-session.ts'

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
  /** `releases.acme.example` or `Acme releases <releases.acme.example>`. */
  readonly listId?: string | null
  /** `key` is a private RSA key in PEM. */
  readonly dkim?: { readonly domain: string; readonly selector: string; readonly key: string } | null
  /** Where the mails that were accepted can be read again: `imaps://user:password@host`, and the folder. */
  readonly archive?: { readonly imap: string; readonly folder: string } | null
  readonly patience?: Patience
  /** Certificates to trust instead of Node's, in PEM. */
  readonly ca?: string | null
}

/**
 * Connects to the mail server, signs in, and gives a sender that holds on to its connections: as many as there are
 * sends at once. One recipient is one envelope. TLS is required, except to a loopback host in `network.private-hosts`.
 * Throws CONFIG_INVALID for an address, a URL or a key that is none, CHANNEL_REFUSED when the server cannot be reached
 * (exit code 6) or does not accept us: certificate, sign-in (exit code 2).
 */
export async function openSmtp(options: SmtpOptions): Promise<Sender> {
  const { privateHosts: hosts, now, patience = patient, ca = null } = options
  const server = readMailServer(options.url, 'smtp', hosts) ?? noMailServer()
  const writer = writerOf(options)
  const archive = archiveOf(options)
  const { domain } = writer
  const from = asciiAddress(writer.from.address)
  const pool = openPool({ server, hosts, patience, ca })
  try {
    pool.giveBack((await pool.take(new AbortController().signal)).session)
  } catch (error) {
    throw refusedChannel(server, error as ConnectionError)
  }

  /** A kept connection may have died since, or have had enough: then the message goes over another one. */
  async function transmit(delivery: Delivery, mail: Uint8Array, signal: AbortSignal): Promise<Transaction> {
    const envelope = { from, to: asciiAddress(delivery.address) }
    for (;;) {
      const { session, fresh } = await pool.take(signal)
      let transaction: Transaction
      try {
        transaction = await session.transmit(envelope, mail, signal)
      } finally {
        pool.giveBack(session)
      }
      if (fresh || !leftNoTrace(transaction)) return transaction
    }
  }

  async function outcomeOf(delivery: Delivery, signal: AbortSignal): Promise<Outcome> {
    if (!isAddress(delivery.address))
      return { state: 'refused', reason: 'This is not an address that mail can be sent to.' }
    const mail = await buildMail(delivery, writer, now())
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
      return receiptOf(delivery.message.id, await outcomeOf(delivery, signal), now())
    },
    ...(archive === null ? {} : { find: (delivery, since) => archive.find(delivery, since) }),
    async close() {
      pool.close()
      await archive?.close()
    },
  }
}

export function writerOf(options: SmtpOptions): Writer {
  const { domain, replyTo, listId = null, dkim = null } = options
  const from = mailboxOf(options.from, 'channels.email.from')
  return {
    from,
    replyTo: replyTo === null ? null : mailboxOf(replyTo, 'channels.email.reply-to'),
    domain: domain ?? asciiAddress(from.address).replace(/^.*@/, ''),
    list: listId === null ? null : listNameOf(listId),
    sign: dkim === null ? null : openDkim({ ...dkim, from: from.address }),
  }
}

function archiveOf(options: SmtpOptions): Archive | null {
  const { archive, domain, from, now, privateHosts: hosts, ca = null } = options
  if (!archive) return null
  const server = readMailServer(archive.imap, 'imap', hosts)
  if (server?.credentials) {
    const ids = domain ?? asciiAddress(mailboxOf(from, 'channels.email.from').address).replace(/^.*@/, '')
    return openArchive({ server, folder: archive.folder, domain: ids, hosts, now, ca })
  }
  throw new WaybillError('CONFIG_INVALID', 'channels.email.archive.imap is not the URL of a mailbox.', {
    hint: 'Write imaps://user:password@host:993 into the secret.',
  })
}

/** The server knows nothing of the message. */
function leftNoTrace(transaction: Transaction): boolean {
  if (transaction.kind === 'taken' || transaction.ended || transaction.interrupted) return false
  return transaction.code === null || transaction.code === 421
}

/**
 * RFC 5321, 4.2.1: 4yz may work later, 5yz never, except 503, which is about the order of commands and not about the
 * message. Without a reply, what counts is whether the end of the body may have left.
 */
function classify(failure: Transaction & { kind: 'failed' }, address: string): Outcome {
  const { ended, code, reply, error } = failure
  const words = wordsOf(address)
  if (code !== null) {
    const reason = `The mail server said: ${quoteReply(reply, words)}`
    if (code >= 500 && code !== 503) return { state: 'refused', reason }
    return { state: 'deferred', reason, waitMs: defaultWaitMs }
  }
  const why = quoteReply(describeFailure(error), words)
  if (ended) return { state: 'unknown', reason: `The mail server got the mail and did not answer: ${why}.` }
  if (failure.interrupted) return interrupted
  if (error.code === 'EMESSAGE')
    return { state: 'refused', reason: `The mail is too large for the server: ${why}.` }
  return { state: 'deferred', reason: `The mail server broke off: ${why}.`, waitMs: defaultWaitMs }
}

function noMailServer(): never {
  throw new WaybillError('CONFIG_INVALID', 'channels.email.smtp is not the URL of a mail server.', {
    hint: 'Write smtp://user:password@host:587 or smtps://user:password@host:465 into the secret.',
  })
}

function mailboxOf(text: string, key: string): Mailbox {
  const mailbox = parseMailbox(text)
  if (mailbox !== null) return mailbox
  throw new WaybillError('CONFIG_INVALID', `${key} is not an e-mail address.`, {
    hint: `Write ${key.split('.').at(-1)}: "Acme Releases <releases@acme.example>".`,
  })
}

/** RFC 2919, 2: labels with dots, like a host name. */
function listNameOf(text: string): ListName {
  const named = /^\s*(?:"?([^"<>]*?)"?)\s*<([^<>]*)>\s*$/.exec(text)
  const id = named?.[2] ?? text.trim()
  if (/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/i.test(id) && id.length <= 255) return { name: named?.[1] || null, id }
  throw new WaybillError('CONFIG_INVALID', 'channels.email.list-id is not the name of a list.', {
    hint: 'Write list-id: "Acme releases <releases.acme.example>", or only what stands in the brackets.',
  })
}

type ConnectionError = NodeJS.ErrnoException & { readonly response?: string; readonly originalCode?: string }

/** nodemailer's own code, or what OpenSSL and Node call the many ways in which a certificate can be wrong. */
function isTlsFault(error: ConnectionError): boolean {
  return error.code === 'ETLS' || /CERT|SSL|TLS|ISSUER|SIGNATURE|EPROTO/.test(error.originalCode ?? '')
}

function saidWithoutPassword(server: MailServer, error: ConnectionError): string {
  return quoteReply(error.response ?? describeFailure(error), secretsOf(server))
}

function refusedChannel(server: MailServer, error: ConnectionError): WaybillError {
  const said = saidWithoutPassword(server, error)
  const where = `The mail server ${server.host}:${server.port}`
  if (error.code === 'EAUTH' && !error.response?.startsWith('4')) {
    return new WaybillError('CHANNEL_REFUSED', `${where} did not let us sign in: ${said}`, {
      hint: 'Check the user and the password in the URL that channels.email.smtp names.',
    })
  }
  if (isTlsFault(error) && !error.response?.startsWith('4')) {
    return new WaybillError('CHANNEL_REFUSED', `${where} cannot be spoken to safely: ${said}`, {
      hint: 'Mail is sent over TLS with a valid certificate only. For a test server on this machine, name its host in network.private-hosts.',
    })
  }
  return new WaybillError('CHANNEL_REFUSED', `${where} cannot be used: ${said}`, {
    exitCode: exitCodes.unsent,
    hint: 'Nothing was sent by e-mail. Run it again when the server answers.',
  })
}
