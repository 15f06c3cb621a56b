import { isIP } from 'node:net'
import { hostOf, isListed } from './dial.ts'
import type { PrivateHosts } from './private-hosts.ts'

/** Where a server for mail is and how to speak to it, read from its URL. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps:`, `imaps:`); else STARTTLS. */
  readonly secure: boolean
  /** Only to a listed loopback host: TLS is used when offered, and not insisted on. */
  readonly plain: boolean
  readonly credentials: { readonly user: string; readonly pass: string } | null
}

const ports = { smtp: 587, smtps: 465, imap: 143, imaps: 993 } as const

/** Reads `smtp://user:password@host:587`, `imaps://...` and the like; null for what is no such URL. */
export function readMailServer(
  text: string,
  protocol: 'smtp' | 'imap',
  hosts: PrivateHosts,
): MailServer | null {
  const url = URL.canParse(text) ? new URL(text) : null
  const credentials = url && credentialsOf(url)
  if (url === null || credentials === undefined || url.hostname === '' || url.search) return null
  const secure = url.protocol === `${protocol}s:`
  if (!secure && url.protocol !== `${protocol}:`) return null
  const host = hostOf(url)
  return {
    host,
    port: url.port === '' ? ports[secure ? (`${protocol}s` as const) : protocol] : Number(url.port),
    secure,
    plain: !secure && isLoopback(host) && isListed(host, hosts),
    credentials,
  }
}

/** Undefined when they are not percent-encoded as a URL must have them. */
function credentialsOf(url: URL): MailServer['credentials'] | undefined {
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

/** What withholds both credentials, as they are and as SASL sends them, wherever a server repeats them. */
export function secretsOf({ credentials }: MailServer): readonly string[] {
  if (credentials === null) return []
  const { user, pass } = credentials
  const sasl = Buffer.from(`\0${user}\0${pass}`).toString('base64')
  return [sasl, Buffer.from(pass).toString('base64'), pass].filter((word) => word !== '')
}
