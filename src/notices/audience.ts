import type { AudienceConfiguration } from '../config/schema.ts'
import type { ChannelName } from './message.ts'
import { memberKey, membersOf, type Audience, type Membership } from './membership.ts'
import type { Wants } from './selection.ts'

/** When exception notices may reach somebody. */
export type ExceptionPolicy = NonNullable<AudienceConfiguration['exceptions']>

/** Files that stand in for Waybill's own templates and parts of them, as the configuration names them. */
export interface AudienceWords {
  /** By kind and format: `notice.html`. */
  readonly templates: Readonly<Record<string, string>>
  /** By name and format: `notice-changes.text`. */
  readonly partials: Readonly<Record<string, string>>
}

/** One reader on one channel, once, however many audiences name them. */
export interface Recipient {
  readonly channel: ChannelName
  /** An e-mail address, a Slack channel id or the URL of a hook: never printed, recorded or logged. */
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
  /** The templates of their audiences; where several have one of a name, that of the first in the order given. */
  readonly words: AudienceWords
  /** True when every audience of theirs is external: they are told less about machines. */
  readonly external: boolean
  /** The most generous policy of their audiences. */
  readonly exceptions: ExceptionPolicy
  /** The https URL where this reader leaves with one click; null on every channel but email, and where none is configured. */
  readonly unsubscribe: string | null
}

/** Somebody who is named by audiences and gets nothing, with the reason in a sentence. */
export interface LeftOut {
  readonly channel: ChannelName
  readonly address: string
  readonly audiences: readonly string[]
  readonly reason: string
}

/** Why somebody gets nothing as a reader of this audience, in a sentence; null when they do. */
export type Refusal = (channel: ChannelName, address: string, audience: string) => string | null

/**
 * Who is told and who is not: every reader of these audiences once a channel, in the order of channel and address, whatever
 * the order of configuration and lists. The first audience, in the order given, that knows a name, time zone or language
 * of a person decides it. Somebody whom one audience leaves out and another does not is told as a reader of the other.
 * Throws CONFIG_INVALID, naming audience and key, for what is no address, Slack id, URL or zone.
 */
export function gatherReaders(
  audiences: readonly Audience[],
  refusal: Refusal = () => null,
): { readonly recipients: Recipient[]; readonly leftOut: LeftOut[] } {
  const found = new Map<string, Membership[]>()
  for (const audience of audiences)
    for (const written of membersOf(audience)) {
      const refused = written.refused ?? refusal(written.channel, written.address, audience.name)
      const member = refused === null ? written : { ...written, refused }
      const key = memberKey(member)
      const memberships = found.get(key)
      if (memberships) memberships.push(member)
      else found.set(key, [member])
    }
  const recipients: Recipient[] = []
  const leftOut: LeftOut[] = []
  for (const [, memberships] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const open = memberships.filter(({ refused }) => refused === null)
    const [first] = open
    if (first) recipients.push(merge(first, open))
    else leftOut.push(...leftOutOf(memberships))
  }
  return { recipients, leftOut }
}

/** Who is told when nobody is left out but by lists: see `gatherReaders`. */
export function recipientsOf(audiences: readonly Audience[]): Recipient[] {
  return gatherReaders(audiences).recipients
}

/** An audience with an email list is external unless it says otherwise (DESIGN section 5). */
export function isExternal(configuration: AudienceConfiguration): boolean {
  return configuration.external ?? configuration.email !== undefined
}

function leftOutOf(memberships: readonly Membership[]): LeftOut[] {
  const reasons = new Set(memberships.flatMap(({ refused }) => refused ?? []))
  return memberships.slice(0, 1).map(({ channel, address }) => ({
    channel,
    address,
    audiences: audiencesOf(memberships),
    reason: [...reasons].join(' '),
  }))
}

function audiencesOf(memberships: readonly Membership[]): string[] {
  return [...new Set(memberships.map(({ audience }) => audience.name))].sort((a, b) => (a < b ? -1 : 1))
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
    audiences: audiencesOf(memberships),
    wants: [...wants].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
    words: { templates: wordsOf(memberships, 'templates'), partials: wordsOf(memberships, 'partials') },
    external: memberships.every(({ audience }) => isExternal(audience.configuration)),
    exceptions: generosity.find((policy) => policies.includes(policy)) ?? 'never',
    unsubscribe: null,
  }
}

const generosity: readonly ExceptionPolicy[] = ['at-once', 'after-expected', 'never']

function policyOf(configuration: AudienceConfiguration): ExceptionPolicy {
  return configuration.exceptions ?? (isExternal(configuration) ? 'never' : 'at-once')
}

function wordsOf(memberships: readonly Membership[], part: keyof AudienceWords): Record<string, string> {
  const files = new Map<string, string>()
  for (const { audience } of memberships)
    for (const [name, file] of Object.entries(audience.configuration[part] ?? {}))
      if (!files.has(name)) files.set(name, file)
  return Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
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
