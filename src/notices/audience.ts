import type { AudienceConfiguration } from '../config/schema.ts'
import { WaybillError } from '../errors.ts'
import { mailbox, mailboxKey } from './address.ts'
import type { ListRow } from './list.ts'
import type { ChannelName } from './message.ts'
import type { Wants } from './selection.ts'
import { isTimeZone } from './window.ts'

/** A named group of readers, with its secrets resolved and its list read. */
export interface Audience {
  readonly name: string
  readonly configuration: AudienceConfiguration
  readonly rows: readonly ListRow[]
}

/** When exception notices may reach somebody. */
export type ExceptionPolicy = NonNullable<AudienceConfiguration['exceptions']>

/** One reader on one channel, once, however many audiences name them. */
export interface Recipient {
  readonly channel: ChannelName
  /** An e-mail address, a Slack channel id or a webhook URL: never printed, recorded or logged. */
  readonly address: string
  readonly name: string | null
  /** An IANA time zone. */
  readonly timeZone: string
  /** A BCP 47 tag. */
  readonly language: string
  /** Names, in code unit order. */
  readonly audiences: readonly string[]
  /** What they get is the union of these. */
  readonly wants: readonly Wants[]
  /** True when every audience of theirs is external: they are told less about machines. */
  readonly external: boolean
  /** The most generous policy of their audiences. */
  readonly exceptions: ExceptionPolicy
}

/**
 * Who is told: every reader of these audiences once a channel, in the order of channel and address, whatever the order
 * of configuration and lists. The first audience, in the order given, that knows a name, time zone or language of a
 * person decides it. Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL or zone.
 */
export function recipientsOf(audiences: readonly Audience[]): Recipient[] {
  const found = new Map<string, Membership[]>()
  for (const audience of audiences) {
    for (const member of membersOf(audience)) {
      const key = `${member.channel} ${member.channel === 'email' ? mailboxKey(member.address) : member.address}`
      const memberships = found.get(key)
      if (memberships) memberships.push(member)
      else found.set(key, [member])
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, memberships]) => (memberships[0] ? [merge(memberships[0], memberships)] : []))
}

/** An audience with an email list is external unless it says otherwise (DESIGN section 5). */
export function isExternal(configuration: AudienceConfiguration): boolean {
  return configuration.external ?? configuration.email !== undefined
}

interface Membership {
  readonly channel: ChannelName
  readonly address: string
  readonly row: Omit<ListRow, 'address'>
  readonly audience: Audience
}

const unknownRow: Membership['row'] = { name: null, timeZone: null, language: null, wants: null }

function membersOf(audience: Audience): Membership[] {
  const { name, configuration, rows } = audience
  const zone = configuration['time-zone']
  if (zone !== undefined && !isTimeZone(zone))
    refuse(name, 'time-zone', 'is not a time zone', 'Use an IANA name such as Europe/Berlin.')
  const inline = (configuration.email?.addresses ?? []).map((text) => {
    const address = mailbox(text.trim())
    if (address === null) return refuse(name, 'email.addresses', 'has an entry that is not one plain mailbox')
    return { channel: 'email' as const, address, row: unknownRow, audience }
  })
  const listed = rows.map((row) => ({ channel: 'email' as const, address: row.address, row, audience }))
  const slack = (configuration.slack ?? []).map((id) => {
    if (!/^[CGDUW][A-Z0-9]{2,}$/.test(id))
      refuse(
        name,
        'slack',
        'has an entry that is not a channel id',
        'An id looks like C0123456789; Slack shows it under "View channel details".',
      )
    return { channel: 'slack' as const, address: id, row: unknownRow, audience }
  })
  const hooks = (configuration.webhook ?? []).map((url) => {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      refuse(name, 'webhook', 'has an entry that is not an https URL')
    return { channel: 'webhook' as const, address: url, row: unknownRow, audience }
  })
  return [...listed, ...inline, ...slack, ...hooks]
}

function refuse(audience: string, key: string, reason: string, hint?: string): never {
  throw new WaybillError('CONFIG_INVALID', `audiences.${audience}.${key} ${reason}.`, hint ? { hint } : {})
}

function merge(first: Membership, memberships: readonly Membership[]): Recipient {
  const known = <T>(value: (membership: Membership) => T | null | undefined): T | undefined =>
    memberships.map(value).find((one) => one !== null && one !== undefined) ?? undefined
  const wants = new Map(memberships.map((one) => [JSON.stringify(wantsOf(one)), wantsOf(one)]))
  const policies = memberships.map(({ audience }) => policyOf(audience.configuration))
  return {
    channel: first.channel,
    address: first.address,
    name: known(({ row }) => row.name) ?? null,
    timeZone:
      known(({ row }) => row.timeZone) ??
      known(({ audience }) => audience.configuration['time-zone']) ??
      'UTC',
    language:
      known(({ row }) => row.language) ?? known(({ audience }) => audience.configuration.language) ?? 'en',
    audiences: [...new Set(memberships.map(({ audience }) => audience.name))].sort((a, b) =>
      a < b ? -1 : 1,
    ),
    wants: [...wants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    external: memberships.every(({ audience }) => isExternal(audience.configuration)),
    exceptions: generosity.find((policy) => policies.includes(policy)) ?? 'never',
  }
}

const generosity: readonly ExceptionPolicy[] = ['at-once', 'after-expected', 'never']

function policyOf(configuration: AudienceConfiguration): ExceptionPolicy {
  return configuration.exceptions ?? (isExternal(configuration) ? 'never' : 'at-once')
}

/** A person's own choice only narrows what the audience gets: a list must not open what the configuration closed. */
function wantsOf({ row, audience }: Membership): Wants {
  const { types, scopes, breaking } = audience.configuration.wants ?? {}
  const own = row.wants
  return {
    types: own === null ? (types ?? null) : own.filter((type) => types === undefined || types.includes(type)),
    scopes: scopes ?? null,
    breaking: breaking ?? 'always',
  }
}
