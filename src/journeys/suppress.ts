import type { LoadedConfiguration } from '../config/load.ts'
import type { Edge } from '../edge/edge.ts'
import { exitCodes, WaybillError } from '../errors.ts'
import { aboutNoRelease, type EntryKind, type Fact } from '../ledger/entry.ts'
import type { SuppressionPayload } from '../ledger/payloads.ts'
import { readAddressList } from '../notices/address-list.ts'
import type { SuppressionReport } from '../notices/audience-document.ts'
import { recipientNames, type RecipientKeys, type RecipientName } from '../notices/recipient.ts'
import {
  foldSuppressions,
  suppressedNames,
  suppressionOf,
  type Suppressions,
} from '../notices/suppression.ts'
import { readUnsubscribeToken } from '../notices/unsubscribe-token.ts'
import { audienceOf } from './audience.ts'
import { isRecordOf } from './facts.ts'
import { keyMissing, keysOf, refuseUnreadable } from './recipient-keys.ts'

type World = Pick<Edge, 'clock' | 'environment' | 'ledger'>

/** Who leaves or comes back, by all the names that the keys at hand give them. */
interface Wish {
  readonly act: SuppressionReport['act']
  readonly audience: string | null
  readonly source: SuppressionReport['source']
  readonly people: readonly (readonly RecipientName[])[]
  readonly duplicates: number
}

/** An entry of the ledger holds no more: many small entries cost more, and a large one is no pleasure to read. */
const mostInEntry = 10_000

/**
 * Records that the people of a list get no more messages, or that they come back: all of them in one append, and none twice.
 * Throws LIST_INVALID (then nothing is recorded), AUDIENCE_UNKNOWN, RECIPIENT_KEY_MISSING, LEDGER_UNREACHABLE.
 */
export async function suppressAddresses(
  edge: World,
  { configuration }: Pick<LoadedConfiguration, 'configuration'>,
  asked: {
    readonly text: string
    readonly file: string
    readonly act: Wish['act']
    readonly audience: string | null
    readonly source: Wish['source']
    readonly dryRun: boolean
  },
): Promise<SuppressionReport> {
  const { act, audience, source } = asked
  if (audience !== null) audienceOf(configuration, audience)
  const keys = keysOf(edge)
  if (keys.current === null) throw keyMissing()
  const { addresses, duplicates } = readAddressList(asked.text, asked.file)
  const people = addresses.map((address) => recipientNames(address, keys))
  return settle(edge, keys, { act, audience, source, people, duplicates }, asked.dryRun)
}

/**
 * Records what the token of a mail's link asks for; `audience` makes it less than everything.
 * Throws TOKEN_INVALID for one that was not made with a key that is set, RECIPIENT_KEY_MISSING, LEDGER_UNREACHABLE.
 */
export async function suppressToken(
  edge: World,
  { configuration }: Pick<LoadedConfiguration, 'configuration'>,
  asked: { readonly token: string; readonly act: Wish['act']; readonly audience: string | null },
): Promise<SuppressionReport> {
  if (asked.audience !== null) audienceOf(configuration, asked.audience)
  const keys = keysOf(edge)
  if (keys.all.length === 0) throw keyMissing()
  const audiences = Object.keys(configuration.audiences)
  const request = readUnsubscribeToken(asked.token, { keys: keys.all, audiences })
  if (request === null)
    throw new WaybillError(
      'TOKEN_INVALID',
      'The token was not made with WAYBILL_RECIPIENT_KEY, or is cut off.',
      {
        hint: 'Copy it whole from the link in the mail: it begins with v1. and has 111 characters.',
      },
    )
  const people = [[{ keyId: request.keyId, recipient: request.recipient }]]
  const audience = asked.audience ?? request.audience
  return settle(edge, keys, { act: asked.act, audience, source: 'link', people, duplicates: 0 }, false)
}

/**
 * Records what the tokens of links ask for, in one append for all of them. What is no token of ours is passed over: nobody is
 * told which ones were. Throws LEDGER_UNREACHABLE.
 */
export async function suppressByLinks(
  edge: World,
  { configuration }: Pick<LoadedConfiguration, 'configuration'>,
  tokens: readonly string[],
): Promise<void> {
  const keys = keysOf(edge)
  const known = { keys: keys.all, audiences: Object.keys(configuration.audiences) }
  const requests = tokens.flatMap((token) => readUnsubscribeToken(token, known) ?? [])
  for (const audience of new Set(requests.map((request) => request.audience))) {
    const people = requests
      .filter((request) => request.audience === audience)
      .map(({ keyId, recipient }) => [{ keyId, recipient }])
    await settle(edge, keys, { act: 'added', audience, source: 'link', people, duplicates: 0 }, false)
  }
}

async function settle(
  edge: World,
  keys: RecipientKeys,
  wish: Wish,
  dryRun: boolean,
): Promise<SuppressionReport> {
  const { act, audience, source, people, duplicates } = wish
  let changed = 0
  for (let attempt = 0; attempt < 30; attempt++) {
    const entries = (await edge.ledger.read()).map(({ entry }) => entry)
    const suppressions = foldSuppressions(entries)
    if (act === 'lifted') refuseUnreadable(suppressions, keys)
    const names = people.map((one) => changing(suppressions, one, wish)).filter(({ length }) => length > 0)
    // A second attempt sees the part that another run recorded meanwhile.
    if (attempt === 0) changed = names.length
    const facts = factsOf(edge, wish, names.flat(), entries.at(-1)?.seq ?? 0)
    const done = dryRun || facts.length === 0 || (await recordedOurs(edge, facts))
    if (done)
      return {
        schema: 'waybill/suppression@1',
        act,
        audience,
        source,
        people: people.length,
        duplicates,
        changed,
        recorded: !dryRun && changed > 0,
        exitCodes: [exitCodes.done],
      }
  }
  throw new WaybillError('LEDGER_UNREACHABLE', 'Others kept recording who left; this was not recorded.', {
    exitCode: exitCodes.unrecorded,
    hint: 'Run it again.',
  })
}

/** Under which names the ledger has to be told: one to leave, all under which they left to come back. */
function changing(
  suppressions: Suppressions,
  names: readonly RecipientName[],
  { act, audience }: Wish,
): readonly RecipientName[] {
  if (act === 'lifted') return suppressedNames(suppressions, names, audience)
  // Under an older key alone it would be forgotten with that key.
  const underCurrent = names.slice(0, 1)
  return suppressionOf(suppressions, underCurrent, audience) === null ? underCurrent : []
}

function factsOf(
  edge: World,
  { act, audience, source }: Wish,
  names: readonly RecipientName[],
  causing: number,
): Fact[] {
  const byKey = new Map<string, Set<string>>()
  for (const { keyId, recipient } of names) {
    const recipients = byKey.get(keyId) ?? new Set<string>()
    byKey.set(keyId, recipients.add(recipient))
  }
  const kind: EntryKind = `suppression.${act}`
  const payloads = [...byKey].flatMap(([keyId, recipients]): SuppressionPayload[] =>
    chunked([...recipients].sort()).map((chunk) => ({ keyId, audience, recipients: chunk, source })),
  )
  return payloads.map((payload, batch) => ({
    ...aboutNoRelease,
    kind,
    payload,
    causing,
    batch,
    at: edge.clock.now().toISOString(),
    actor: edge.environment.actor,
    responsible: null,
  }))
}

function chunked(recipients: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(recipients.length / mostInEntry) }, (_, index) =>
    recipients.slice(index * mostInEntry, (index + 1) * mostInEntry),
  )
}

/** False when another run was first to record something after the same entry: then it is looked at anew. */
async function recordedOurs(edge: World, facts: readonly Fact[]): Promise<boolean> {
  const entries = await edge.ledger.append(facts)
  return facts.every((fact, index) => {
    const entry = entries[index]
    return entry !== undefined && isRecordOf(entry, fact)
  })
}
