import type { Configuration } from '../config/schema.ts'
import type { Composition } from './body.ts'

/** More mails than this in one go look like a campaign to a mail server that usually sends a few. */
const largeBatch = 500
/** From so many a day on, Google asks senders for SPF and DKIM, DMARC and one-click unsubscribing ("Email sender guidelines"). */
const bulkSender = 5_000
/** Gmail cuts the HTML of a mail at about 102 kB; what the transport adds is left room for. */
const largestHtml = 90_000

type Settings = Pick<Configuration, 'channels' | 'audiences'>

/**
 * What the sender should know before these messages go, a sentence each, in a fixed order; none of it stops them. Names
 * audiences and counts, never a reader.
 */
export function senderWarnings(compositions: readonly Composition[], settings: Settings): string[] {
  return [
    ...batchWarnings(compositions),
    ...mailWarnings(compositions, settings),
    ...sizeWarnings(compositions),
    ...slackWarnings(compositions),
    ...zoneWarnings(compositions, settings),
  ]
}

function batchWarnings(compositions: readonly Composition[]): string[] {
  const mails = readersOf(mailsOf(compositions)).length
  if (mails >= bulkSender)
    return [
      `${told(mails)} mails at once: from ${told(bulkSender)} a day on, Gmail asks a sender for SPF, DKIM, DMARC and one-click unsubscribing, and turns away who lacks them.`,
    ]
  if (mails <= largeBatch) return []
  return [
    `${told(mails)} mails at once: make sure that the mail server may send so many an hour; what it defers, waybill resume sends later.`,
  ]
}

function mailWarnings(compositions: readonly Composition[], { channels }: Settings): string[] {
  const mails = mailsOf(compositions)
  const { unsubscribe, dkim } = channels.email ?? {}
  const outside = mails.filter(({ recipients }) => recipients.some(({ external }) => external))
  const leaving =
    outside.length === 0 || unsubscribe !== undefined
      ? []
      : [
          `${listed(outside)}: mails to people outside have no link to unsubscribe. Set channels.email.unsubscribe.`,
        ]
  const signing =
    mails.length === 0 || dkim !== undefined
      ? []
      : [
          'Mails are not signed by Waybill. Set channels.email.dkim, unless the mail server signs them (DKIM).',
        ]
  return [...leaving, ...signing]
}

function sizeWarnings(compositions: readonly Composition[]): string[] {
  return mailsOf(compositions).flatMap((one) => {
    const bytes = new TextEncoder().encode(one.body.bodies['html'] ?? '').length
    if (bytes <= largestHtml) return []
    return [
      `${listed([one])}: the mail has ${Math.ceil(bytes / 1000)} kB of HTML; Gmail hides what comes after 102 kB.`,
    ]
  })
}

function slackWarnings(compositions: readonly Composition[]): string[] {
  return compositions.flatMap((one) => {
    const { replies } = one.body.bodies
    if (one.body.channel !== 'slack' || replies === undefined) return []
    const count = (JSON.parse(replies) as readonly unknown[]).length
    return [
      `${listed([one])}: too long for one message in Slack; it continues in ${count === 1 ? 'a reply' : `${count} replies`} in its thread.`,
    ]
  })
}

/** Whom nobody gave a time zone reads the expected time in UTC. */
function zoneWarnings(compositions: readonly Composition[], { audiences }: Settings): string[] {
  const timed = compositions.filter(({ body }) =>
    Object.values(body.bodies).some((text) => /\{(?:window|day|hours|zone)\}/.test(text)),
  )
  const readers = readersOf(timed).filter(
    (reader) => reader.timeZone === 'UTC' && !reader.audiences.some((name) => audiences[name]?.['time-zone']),
  )
  if (readers.length === 0) return []
  const names = [...new Set(readers.flatMap((reader) => reader.audiences))].sort((a, b) => (a < b ? -1 : 1))
  const who = readers.length === 1 ? '1 reader gets' : `${told(readers.length)} readers get`
  return [
    `${who} times in UTC alone, since no time zone is known for them (${names.join(', ')}). Set time-zone in the list or the audience.`,
  ]
}

function mailsOf(compositions: readonly Composition[]): Composition[] {
  return compositions.filter(({ body }) => body.channel === 'email')
}

function readersOf(compositions: readonly Composition[]): Composition['recipients'][number][] {
  return compositions.flatMap(({ recipients }) => recipients)
}

/** The audiences of compositions, each once, in code unit order. */
function listed(compositions: readonly Composition[]): string {
  const names = new Set(compositions.flatMap(({ body }) => body.audiences))
  return [...names].sort((a, b) => (a < b ? -1 : 1)).join(', ')
}

function told(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
