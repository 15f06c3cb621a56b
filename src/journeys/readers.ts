import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import { resolveSecret } from '../config/secrets.ts'
import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import { gatherReaders, type Recipient, type Refusal } from '../notices/audience.ts'
import type { Audience } from '../notices/membership.ts'
import type { ChannelName } from '../notices/message.ts'
import { recipientId, recipientNames, type RecipientKeys } from '../notices/recipient.ts'
import {
  foldSuppressions,
  suppressionOf,
  type Suppression,
  type SuppressionEntry,
} from '../notices/suppression.ts'
import { unsubscribeToken } from '../notices/unsubscribe-token.ts'
import { audienceOpener } from './open-audience.ts'
import { keyMissing, keysOf, refuseUnreadable } from './recipient-keys.ts'

/** A reader of this environment's messages with the id that stands for them in the ledger. */
export interface Reader {
  readonly id: string
  readonly recipient: Recipient
}

/** Somebody whom an audience names and who gets nothing, with the reason in a sentence. */
export interface LeftOutReader {
  readonly id: string
  readonly channel: ChannelName
  readonly audiences: readonly string[]
  readonly reason: string
}

export interface Readers {
  readonly readers: readonly Reader[]
  /** In the order of channel and address. None of them is among the readers. */
  readonly leftOut: readonly LeftOutReader[]
  /** Which recipient key the ids were made with; null when no reader needed one. */
  readonly keyId: string | null
}

/** What is known of the readers from before. */
export interface KnownBefore {
  /** The ledger's entries: who asked to get no more messages is left out. */
  readonly entries?: readonly SuppressionEntry[]
  /** The key that the shipment was announced with: ids are made with it again where it is still at hand. */
  readonly keyId?: string | null
  /** The package that is shipped; null for a single product. */
  readonly package?: string | null
}

/**
 * Who is told about an environment and who is not, from `notify`, the audiences, their lists, and the ledger. Everything is
 * read and checked before anything is sent. Throws RECIPIENT_KEY_MISSING, SECRET_MISSING, LIST_INVALID, CONFIG_INVALID.
 */
export async function findReaders(
  edge: Pick<Edge, 'environment' | 'lists'>,
  loaded: LoadedConfiguration,
  environment: string,
  before: KnownBefore = {},
): Promise<Readers> {
  const { configuration } = loaded
  const open = audienceOpener(edge, loaded)
  const audiences: Audience[] = []
  for (const name of new Set(configuration.environments[environment]?.notify)) {
    const { audience } = await open(name)
    audiences.push({ ...audience, closed: closedTo(audience, environment, before.package ?? null) })
  }
  const keys = keysOf(edge)
  const gathered = gatherReaders(audiences, suppressedIn(before.entries ?? [], keys))
  const hashed = [...gathered.recipients, ...gathered.leftOut].some(({ channel }) => channel === 'email')
  const key = keys.all.find(({ id }) => id === before.keyId) ?? keys.current
  if (hashed && key === null) throw keyMissing()
  const idOf = ({ channel, address }: { readonly channel: ChannelName; readonly address: string }) =>
    recipientId(channel, address, key?.key ?? null)
  const linkFor = unsubscribeLinks(edge, loaded, key?.key ?? null)
  return {
    readers: gathered.recipients.map((recipient) => {
      const id = idOf(recipient)
      return { id, recipient: { ...recipient, unsubscribe: linkFor(recipient.channel, id) } }
    }),
    leftOut: gathered.leftOut.map((one) => ({
      id: idOf(one),
      channel: one.channel,
      audiences: one.audiences,
      reason: one.reason,
    })),
    keyId: hashed && key ? key.id : null,
  }
}

/**
 * Who left, by the ledger. Only readers by email can: a channel or a hook is taken out of the configuration.
 * Throws RECIPIENT_KEY_MISSING, when asked, where that cannot be told.
 */
export function suppressedIn(entries: readonly SuppressionEntry[], keys: RecipientKeys): Refusal {
  const suppressions = foldSuppressions(entries)
  let checked = false
  return (channel, address, audience) => {
    if (channel !== 'email') return null
    if (keys.current === null) throw keyMissing()
    if (!checked) refuseUnreadable(suppressions, keys)
    checked = true
    if (suppressions.size === 0) return null
    return reasonOf(suppressionOf(suppressions, recipientNames(address, keys), audience))
  }
}

function reasonOf(suppression: Suppression | null): string | null {
  if (suppression === null) return null
  const since = suppression.at.slice(0, 10)
  return suppression.audience === null
    ? `Asked on ${since} to get no more messages.`
    : `Left the audience ${suppression.audience} on ${since}.`
}

/** Why nobody of an audience is told of this environment or package; null when they are. */
function closedTo(
  { name, configuration }: Audience,
  environment: string,
  shipped: string | null,
): string | null {
  const { environments, packages } = configuration.wants ?? {}
  if (environments && !environments.includes(environment))
    return `The audience ${name} does not hear of ${environment}.`
  if (packages && shipped !== null && !packages.includes(shipped))
    return `The audience ${name} does not hear of ${shipped}.`
  return null
}

/** Where each reader by email leaves with one click. Throws CONFIG_INVALID for what is no https URL. */
function unsubscribeLinks(
  edge: Pick<Edge, 'environment'>,
  {
    configuration,
    placeOf,
  }: { readonly configuration: Configuration } & Pick<LoadedConfiguration, 'placeOf'>,
  key: string | null,
): (channel: ChannelName, id: string) => string | null {
  const written = configuration.channels.email?.unsubscribe
  if (written === undefined || key === null) return () => null
  const at = placeOf(['channels', 'email', 'unsubscribe'])
  const pattern = resolveSecret(written, edge.environment.variable, 'channels.email.unsubscribe', at)
  const fill = (token: string) => pattern.replaceAll('{token}', token)
  if (!URL.canParse(fill('v1')) || new URL(fill('v1')).protocol !== 'https:')
    throw new WaybillError('CONFIG_INVALID', 'channels.email.unsubscribe is not an https URL.', { at })
  return (channel, id) => (channel === 'email' ? fill(unsubscribeToken(key, id)) : null)
}
