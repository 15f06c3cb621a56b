import type { AudienceConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import { mailbox, mailboxKey } from './address.ts'
import type { ListRow } from './list.ts'
import type { ChannelName } from './message.ts'
import { isTimeZone } from './window.ts'

/** A named group of readers, with its secrets resolved and its list read. */
export interface Audience {
  readonly name: string
  readonly configuration: AudienceConfiguration
  readonly rows: readonly ListRow[]
  /** Addresses of people who opted out in its list. They are in no row. */
  readonly optedOut?: readonly string[]
  /** Why none of its members is told this time, in a sentence; null or left out when they are. */
  readonly closed?: string | null
}

/** One reader of one audience on one channel. */
export interface Membership {
  readonly channel: ChannelName
  readonly address: string
  readonly row: Omit<ListRow, 'address'>
  readonly audience: Audience
  /** Why this membership reaches nobody, in a sentence; null when it does. */
  readonly refused: string | null
}

const unknownRow: Membership['row'] = { name: null, timeZone: null, language: null, wants: null }

/** What makes two memberships one reader. */
export function memberKey({ channel, address }: Pick<Membership, 'channel' | 'address'>): string {
  return `${channel} ${channel === 'email' ? mailboxKey(address) : address}`
}

/**
 * Everybody whom an audience names. Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL
 * or time zone; the value is in no error, since it may be a secret.
 */
export function membersOf(audience: Audience): Membership[] {
  const { name, configuration, rows } = audience
  const zone = configuration['time-zone']
  if (zone !== undefined && !isTimeZone(zone))
    refuse(name, 'time-zone', 'is not a time zone', 'Use an IANA name such as Europe/Berlin.')
  const member = (
    channel: ChannelName,
    address: string,
    row = unknownRow,
    refused: string | null = null,
  ) => ({
    channel,
    address,
    row,
    audience,
    refused: audience.closed ?? refused,
  })
  const inline = (configuration.email?.addresses ?? []).map((text) => {
    const address = mailbox(text.trim())
    return address ?? refuse(name, 'email.addresses', 'has an entry that is not one plain mailbox')
  })
  const gone = audience.optedOut ?? []
  const left = new Set(gone.map(mailboxKey))
  return [
    ...rows.map((row) => member('email', row.address, row)),
    // An address that is written in the configuration too has left all the same.
    ...inline.filter((address) => !left.has(mailboxKey(address))).map((address) => member('email', address)),
    ...gone.map((address) => member('email', address, unknownRow, 'Opted out in the list.')),
    ...(configuration.slack ?? []).map((id) => member('slack', slackId(name, id))),
    ...hooks.flatMap((channel) =>
      (configuration[channel] ?? []).map((url) => member(channel, hookUrl(name, channel, url))),
    ),
  ]
}

const hooks = ['webhook', 'teams', 'discord'] as const

function slackId(audience: string, id: string): string {
  if (/^[CGDUW][A-Z0-9]{2,}$/.test(id)) return id
  return refuse(
    audience,
    'slack',
    'has an entry that is not a channel id',
    'An id looks like C0123456789; Slack shows it under "View channel details".',
  )
}

/** In the one spelling that URLs of the same place share. Which schemes may be dialled is decided where they are dialled. */
function hookUrl(audience: string, key: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url !== null && /^https?:$/.test(url.protocol)) return url.href
  return refuse(audience, key, 'has an entry that is not an https URL')
}

function refuse(audience: string, key: string, reason: string, hint?: string): never {
  throw new WaybillError('CONFIG_INVALID', `audiences.${audience}.${key} ${reason}.`, hint ? { hint } : {})
}
