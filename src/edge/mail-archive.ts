import { exitCodes, WaybillError } from '../errors.ts'
import type { Receipt } from '../notices/message.ts'
import type { Delivery } from './edge.ts'
import { openImap, type ImapSession, type ImapSetting } from './imap-session.ts'
import { messageIdOf, threadIdOf } from './mail.ts'
import type { MailServer } from './mail-server.ts'
import type { PrivateHosts } from './private-hosts.ts'
import { receiptOf } from './receipt.ts'

export interface ArchiveSetting {
  readonly server: MailServer
  /** The folder in which a copy of every accepted mail is kept. */
  readonly folder: string
  /** The part of Message-IDs after the `@`. */
  readonly domain: string
  readonly hosts: PrivateHosts
  readonly now: () => Date
  readonly ca?: string | null
  readonly timeoutMs?: number
}

export interface Archive {
  /** As `Sender.find`. */
  find(delivery: Delivery, since: Date): Promise<Receipt | null>
  close(): Promise<void>
}

/** A copy may come into the folder after the reply: what is missing earlier than this is not known to be missing. */
const settledMs = 120_000
const dayMs = 86_400_000

/** An archive that connects when something is looked for, and stays connected until it is closed. It only ever reads. */
export function openArchive(setting: ArchiveSetting): Archive {
  const { server, folder, hosts, ca = null, timeoutMs = 20_000 } = setting
  const imap: ImapSetting = { server, folder, hosts, ca, timeoutMs }
  let session: Promise<ImapSession> | null = null
  let last: Promise<unknown> = Promise.resolve()

  async function search(criteria: string): Promise<readonly number[]> {
    try {
      const kept = await session?.catch(() => null)
      if (kept?.usable) return await kept.search(criteria)
      session = openImap(imap)
      return await (await session).search(criteria)
    } catch (error) {
      throw cannotTell(server, (error as Error).message)
    }
  }
  return {
    find(delivery, since) {
      // One question after another: they share a connection.
      const found = last.then(() => searchArchive(search, delivery, { ...setting, since }))
      last = found.catch(() => undefined)
      return found
    },
    async close() {
      await last
      const open = await session?.catch(() => null)
      open?.close()
    },
  }
}

/**
 * Looks for a mail by its Message-ID. It is absent, null, only when the folder holds another mail of the same shipment
 * under the Message-ID that Waybill gave it, and enough time has passed: a folder without any may be no archive of
 * what was sent, and a server that puts its own Message-IDs into mails hides them from such a search.
 * Throws CHANNEL_REFUSED when that cannot be told.
 */
export async function searchArchive(
  search: (criteria: string) => Promise<readonly number[]>,
  delivery: Delivery,
  { server, domain, now, since }: ArchiveSetting & { readonly since: Date },
): Promise<Receipt | null> {
  const id = messageIdOf(delivery, domain)
  const recent = `SINCE ${imapDay(new Date(since.getTime() - dayMs))}`
  const found = await search(`${recent} HEADER Message-ID ${quoted(id)}`)
  const at = now()
  if (found.length > 0) return receiptOf(delivery.message.id, { state: 'accepted', serverId: id }, at)
  if (at.getTime() - since.getTime() < settledMs) {
    throw cannotTell(server, 'the mail is not there, which so soon after it was sent says nothing')
  }
  const root = quoted(threadIdOf(delivery, domain))
  const others = await search(
    `${recent} HEADER References ${root} HEADER Message-ID ${quoted(`@${domain}>`)}`,
  )
  if (others.length > 0) return null
  throw cannotTell(
    server,
    'the folder holds no mail of this shipment, so it may not be where copies are kept',
  )
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `20-Nov-2026`: a day of the server's own clock (RFC 3501, 6.4.4), so one that is early enough anywhere. */
function imapDay(date: Date): string {
  return `${date.getUTCDate()}-${months[date.getUTCMonth()]}-${date.getUTCFullYear()}`
}

function cannotTell(server: MailServer, why: string): WaybillError {
  return new WaybillError(
    'CHANNEL_REFUSED',
    `The mail archive ${server.host}:${server.port} cannot tell: ${why}.`,
    {
      exitCode: exitCodes.unsent,
      hint: 'Look for the mail yourself, or run waybill resume again later.',
    },
  )
}
