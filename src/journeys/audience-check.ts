import type { LoadedConfiguration } from '../config/load.ts'
import type { AudienceConfiguration, Configuration } from '../config/schema.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError, WaybillErrors } from '../errors.ts'
import { maskedAddress } from '../notices/address.ts'
import type { AudienceCheck } from '../notices/audience-document.ts'
import { gatherReaders, isExternal, type LeftOut, type Recipient, type Refusal } from '../notices/audience.ts'
import type { Audience } from '../notices/membership.ts'
import { channelNames, type ChannelName } from '../notices/message.ts'
import { foldSuppressions, type SuppressionEntry } from '../notices/suppression.ts'
import { audienceOf } from './audience.ts'
import { audienceOpener, type OpenedAudience } from './open-audience.ts'
import { suppressedIn } from './readers.ts'
import { keysOf, refuseUnreadable } from './recipient-keys.ts'

type Checked = AudienceCheck['audiences'][number]

/** What `checkAudiences` may touch. */
export interface CheckEdge extends Pick<Edge, 'environment' | 'lists' | 'ledger'> {
  /** Whether git tracks a file, by its path in the configuration. */
  readonly tracked: (path: string) => Promise<boolean>
}

/**
 * Reads the lists of all audiences, or of one, as a sending would, and tells who would be reached and who would not. What is
 * wrong is told, not thrown, so that all of it is told at once; what stands in the way of suppressions is told too.
 * Throws AUDIENCE_UNKNOWN.
 */
export async function checkAudiences(
  edge: CheckEdge,
  loaded: LoadedConfiguration,
  only: string | null,
): Promise<AudienceCheck> {
  const { configuration } = loaded
  const names = only === null ? Object.keys(configuration.audiences) : [only]
  if (only !== null) audienceOf(configuration, only)
  const refusals = await refusalsOf(edge, configuration, names)
  const open = audienceOpener(edge, loaded)
  const checked: Checked[] = []
  const sound: Audience[] = []
  for (const name of names) {
    const { audience, told } = await checkOne(edge, configuration, { name, open, refusals })
    checked.push(told)
    if (audience) sound.push(audience)
  }
  const together = gatherReaders(sound, refusals.refusal).recipients
  const wrong = checked.some(({ faults }) => faults.length > 0) || refusals.refused
  return {
    schema: 'waybill/audience-check@1',
    suppressions: { applied: refusals.reason === null, reason: refusals.reason },
    audiences: checked,
    readers: together.length,
    inSeveral: together.filter(({ audiences }) => audiences.length > 1).length,
    warnings: checked.flatMap((one) => warningsOf(one)),
    exitCodes: [wrong ? exitCodes.usage : refusals.unread ? exitCodes.incomplete : exitCodes.done],
  }
}

interface Refusals {
  readonly refusal: Refusal
  /** Why suppressions are not applied; null when they are. */
  readonly reason: string | null
  /** Whether a sending would refuse for it. */
  readonly refused: boolean
  /** Whether the ledger could not be read. */
  readonly unread: boolean
}

async function refusalsOf(
  edge: CheckEdge,
  configuration: Configuration,
  names: readonly string[],
): Promise<Refusals> {
  const without = (reason: string | null, how: Partial<Refusals> = {}): Refusals => ({
    refusal: () => null,
    reason,
    refused: false,
    unread: false,
    ...how,
  })
  // Only readers by email are recorded as hashes, and can be suppressed.
  if (!names.some((name) => configuration.audiences[name]?.email !== undefined)) return without(null)
  const keys = keysOf(edge)
  if (keys.current === null)
    return without('WAYBILL_RECIPIENT_KEY is not set: who asked to get no more messages cannot be told.')
  let entries: readonly SuppressionEntry[]
  try {
    entries = (await edge.ledger.read()).map(({ entry }) => entry)
  } catch (error) {
    if (!(error instanceof WaybillError) || error.code !== 'LEDGER_UNREACHABLE') throw error
    return without(`The ledger cannot be read, so who left is not known: ${error.message}`, { unread: true })
  }
  try {
    refuseUnreadable(foldSuppressions(entries), keys)
  } catch (error) {
    if (!(error instanceof WaybillError)) throw error
    return without(`${error.message} ${error.hint ?? ''}`.trim(), { refused: true })
  }
  return { refusal: suppressedIn(entries, keys), reason: null, refused: false, unread: false }
}

async function checkOne(
  edge: CheckEdge,
  configuration: Configuration,
  asked: {
    readonly name: string
    readonly open: (name: string) => Promise<OpenedAudience>
    readonly refusals: Refusals
  },
): Promise<{ readonly audience: Audience | null; readonly told: Checked }> {
  const { name, open, refusals } = asked
  const written = audienceOf(configuration, name)
  const common = {
    name,
    external: isExternal(written),
    environments: environmentsOf(configuration, name, written),
  }
  const tracked = await isTracked(edge, written)
  try {
    const { audience, list } = await open(name)
    const { recipients, leftOut } = gatherReaders([audience], refusals.refusal)
    const optedOut = list?.optedOut.length ?? 0
    const told: Checked = {
      ...common,
      reached: countsOf(recipients),
      duplicates: list?.duplicates.length ?? 0,
      optedOut,
      suppressed: refusals.reason === null ? leftOut.length - optedOut : null,
      list: list && { name: list.name, tracked },
      places: recipients.flatMap(placesOf),
      leftOut: leftOut.map(maskedLeftOut),
      faults: [],
    }
    return { audience, told }
  } catch (error) {
    const faults = faultsOf(error)
    const nobody = {
      reached: countsOf([]),
      duplicates: 0,
      optedOut: 0,
      suppressed: null,
      places: [],
      leftOut: [],
    }
    const list = written.email?.list
    const path = typeof list === 'string' && tracked ? list : null
    return {
      audience: null,
      told: { ...common, ...nobody, list: path === null ? null : { name: path, tracked }, faults },
    }
  }
}

function environmentsOf(
  { environments }: Configuration,
  name: string,
  { wants }: AudienceConfiguration,
): string[] {
  return Object.entries(environments)
    .filter(
      ([environment, { notify }]) =>
        notify.includes(name) && (wants?.environments?.includes(environment) ?? true),
    )
    .map(([environment]) => environment)
}

/** A list of people does not belong into a repository; only one that is a file can be in it. */
async function isTracked({ tracked }: CheckEdge, { email }: AudienceConfiguration): Promise<boolean> {
  const list = email?.list
  return typeof list === 'string' && !list.includes('://') && !list.includes('${') && (await tracked(list))
}

function countsOf(recipients: readonly Recipient[]): Record<ChannelName, number> {
  const counts = { slack: 0, email: 0, webhook: 0, teams: 0, discord: 0 } satisfies Record<
    ChannelName,
    number
  >
  for (const { channel } of recipients) counts[channel] += 1
  return counts
}

/** The path of a hook is a secret; its host may be said. */
function placesOf({ channel, address }: Recipient): Checked['places'] {
  if (channel === 'email') return []
  return [{ channel, place: channel === 'slack' ? address : new URL(address).host }]
}

function maskedLeftOut({ channel, address, reason }: LeftOut): Checked['leftOut'][number] {
  return { reader: channel === 'email' ? maskedAddress(address) : channel, reason }
}

function faultsOf(error: unknown): Checked['faults'] {
  const errors = error instanceof WaybillErrors ? error.errors : [error]
  return errors.map((one) => {
    if (!(one instanceof WaybillError)) throw one
    const { code, message, hint, at } = one
    return { code, message, hint: hint ?? null, file: at?.file ?? null, line: at?.line ?? null }
  })
}

function warningsOf({ name, list, environments, reached, faults }: Checked): string[] {
  const nobody = channelNames.every((channel) => reached[channel] === 0)
  return [
    ...(list?.tracked
      ? [
          `The list ${list.name} of ${name} is tracked by git: whoever may read the repository may read who is on it.`,
        ]
      : []),
    ...(environments.length === 0 ? [`No environment notifies the audience ${name}.`] : []),
    ...(nobody && faults.length === 0 ? [`The audience ${name} reaches nobody.`] : []),
  ]
}
