import { openSmtp, type SmtpOptions } from './smtp.ts'
import { readMailServer } from './mail-server.ts'

/** How a mail server received us. */
export interface SmtpStanding {
  readonly host: string
  readonly port: number
  /** `none` only to a listed loopback host. */
  readonly security: 'tls' | 'starttls' | 'none'
  readonly signedIn: boolean
}

/** A doctor has not the time of a sender. */
const impatient = { connectMs: 6_000, replyMs: 8_000, finalMs: 8_000 }

/**
 * Connects to the mail server as a sending would, with TLS and sign-in, and leaves again before any mail is begun. Throws
 * what `openSmtp` throws: CONFIG_INVALID, CHANNEL_REFUSED.
 */
export async function smtpStanding(options: SmtpOptions): Promise<SmtpStanding> {
  const sender = await openSmtp({ ...options, patience: options.patience ?? impatient })
  await sender.close()
  const server = readMailServer(options.url, 'smtp', options.privateHosts)
  return {
    host: server?.host ?? '',
    port: server?.port ?? 0,
    security: server?.secure ? 'tls' : server?.plain ? 'none' : 'starttls',
    signedIn: (server?.credentials ?? null) !== null,
  }
}
