import type { Verdict } from '../delivery/verdict.ts'
import type { ChannelName, MessageKind, Receipt } from '../notices/message.ts'
import type { EntryKind, LedgerEntry } from './entry.ts'
import type {
  ClaimPayload,
  FrozenPayload,
  IntentPayload,
  ReceiptsPayload,
  RollbackPayload,
  VerifyPayload,
} from './payloads.ts'

/** One message that was about to be sent, and what became of it. */
export interface Sent {
  readonly message: string
  readonly channel: ChannelName
  readonly recipient: string
  readonly audiences: readonly string[]
  readonly digest: string
  /** Not to be sent before this time: it waits from the beginning. */
  readonly until: string | null
  /** The last receipt; null while none is recorded: then nobody knows whether it went out. */
  readonly receipt: Receipt | null
}

/** A run that set out to send what an intent records, or to go on with it. The last one is the only one that may. */
export interface Holder {
  /** The run's id; null where the entry has none. */
  readonly run: string | null
  /** RFC 3339: nobody else may go on before. */
  readonly until: string
  /** Whether it recorded at its end what became of the messages: what has no receipt then, it did not begin. */
  readonly done: boolean
}

/** For how long nobody else may go on with what a run set out to send, unless it says that it is done. */
export const leaseMs = 15 * 60_000

/** One batch of messages of a kind: its intent and its receipts. */
export interface SendingAct {
  readonly kind: MessageKind
  /** The intent's. */
  readonly seq: number
  readonly at: string
  readonly revision: number
  readonly causing: number
  readonly keyId: string | null
  /** The seq that the intent follows from: with shipment and kind it names the act that all its batches are of. */
  readonly follows: number | null
  readonly batch: number
  /** Paths of the bodies that are frozen for the act, where they are not those of the announcement. */
  readonly bodies: readonly string[]
  /** Who recorded the intent, then who claimed it, in this order. */
  readonly holders: readonly [Holder, ...Holder[]]
  /** How many entries with receipts there are. */
  readonly receiptsRecorded: number
  readonly messages: readonly Sent[]
}

/** Everything that the ledger says about one shipment. */
export interface Shipment {
  readonly id: string
  readonly package: string | null
  readonly environment: string | null
  readonly version: string | null
  readonly commit: string | null
  /** What was announced; after a revision, what was announced last. */
  readonly frozen: {
    readonly seq: number
    readonly at: string
    readonly payload: FrozenPayload
    /** What ships, where it was named by digest. */
    readonly artifacts: LedgerEntry['artifacts']
  }
  /** In the order of their intents. */
  readonly acts: readonly SendingAct[]
  readonly verdicts: readonly RecordedVerdict[]
  /** The seqs of its `deploy.started` entries. */
  readonly begun: readonly number[]
  /** The seqs of its `deploy.finished` entries. */
  readonly deployments: readonly number[]
  /** How often an environment went back from it, oldest first. */
  readonly rollbacks: readonly Rollback[]
}

export interface RecordedVerdict {
  readonly seq: number
  readonly at: string
  readonly verdict: Verdict
}

/** A `rollback.recorded` entry, with the checks of what was gone back to. */
export interface Rollback {
  readonly seq: number
  readonly at: string
  readonly to: string
  readonly commit: string | null
  readonly reason: string | null
  /** Null: everywhere. */
  readonly groups: readonly string[] | null
  readonly verdicts: readonly RecordedVerdict[]
}

/** Folds verified entries into shipments, in the order in which they were first frozen. Linear in the entries. */
export function foldShipments(entries: readonly LedgerEntry[]): Shipment[] {
  const drafts = new Map<string, Draft>()
  const returns = new Map<number, LedgerEntry[]>()
  for (const entry of entries) {
    // What was gone back to is no shipment of its own: its checks belong to the one that was taken back.
    if (entry.kind === 'verify.result' && entry.shipment === null)
      returns.get(entry.causing ?? 0)?.push(entry)
    if (entry.shipment === null) continue
    const draft = drafts.get(entry.shipment)
    if (entry.kind === 'shipment.frozen') drafts.set(entry.shipment, freeze(entry, entry.shipment, draft))
    else if (draft) addTo(draft, entry)
    if (draft && entry.kind === 'rollback.recorded') {
      const checks: LedgerEntry[] = []
      draft.rollbacks.push({ entry, checks })
      returns.set(entry.seq, checks)
    }
  }
  return [...drafts.values()].map(finish)
}

/** The shipment last announced to an environment, whatever became of it since; null when there is none. */
export function lastAnnounced(
  shipments: readonly Shipment[],
  to: { readonly environment: string; readonly package: string | null },
): Shipment | null {
  const there = shipments.filter(
    (shipment) => shipment.environment === to.environment && shipment.package === to.package,
  )
  return there.reduce<Shipment | null>(
    (last, shipment) => (last && last.frozen.seq > shipment.frozen.seq ? last : shipment),
    null,
  )
}

/** How often this release was announced to this environment: the highest attempt, 0 before the first. */
export function lastAttempt(
  shipments: readonly Shipment[],
  of: Readonly<Pick<Shipment, 'package' | 'environment' | 'version' | 'commit'>>,
): number {
  const attempts = shipments
    .filter(
      (shipment) =>
        shipment.package === of.package &&
        shipment.environment === of.environment &&
        shipment.version === of.version &&
        shipment.commit === of.commit,
    )
    .map((shipment) => shipment.frozen.payload.attempt)
  return Math.max(0, ...attempts)
}

/** Somebody whom a server took a message of the shipment for. */
export interface Reached {
  readonly channel: ChannelName
  readonly recipient: string
  readonly audiences: readonly string[]
  /** The servers' ids of all accepted messages to them, oldest first: what a later message threads on. */
  readonly serverIds: readonly string[]
}

/** Who was told by messages of these kinds; the server ids are those of all kinds. In the order of first acceptance. */
export function reachedBy(
  shipment: Shipment,
  kinds: readonly MessageKind[] = ['notice', 'revision'],
): Reached[] {
  const people = new Map<string, { told: boolean; audiences: readonly string[]; sent: Sent[] }>()
  for (const act of shipment.acts)
    for (const sent of act.messages) {
      if (sent.receipt?.state !== 'accepted') continue
      const key = JSON.stringify([sent.channel, sent.recipient])
      const person = people.get(key) ?? { told: false, audiences: sent.audiences, sent: [] }
      if (kinds.includes(act.kind)) person.told = true
      person.sent.push(sent)
      people.set(key, person)
    }
  return [...people.values()].flatMap(({ told, audiences, sent }) => {
    const first = sent[0]
    if (!told || !first) return []
    const serverIds = sent.flatMap(({ receipt }) => receipt?.serverId ?? [])
    return [{ channel: first.channel, recipient: first.recipient, audiences, serverIds }]
  })
}

/** The verdict recorded last; null before the first. */
export function latestVerdict(shipment: Shipment): Verdict | null {
  return shipment.verdicts.at(-1)?.verdict ?? null
}

/** The acts of one kind: `actsOf(shipment, 'proof').length > 0` tells whether a proof was sent or begun. */
export function actsOf(shipment: Shipment, kind: MessageKind): SendingAct[] {
  return shipment.acts.filter((act) => act.kind === kind)
}

interface Draft {
  readonly id: string
  frozen: LedgerEntry
  readonly intents: LedgerEntry[]
  readonly receipts: Map<string, Receipt>
  /** Claims and receipts by the seq of their intent, in the order of the ledger. */
  readonly progress: Map<number, LedgerEntry[]>
  readonly verdicts: LedgerEntry[]
  readonly begun: number[]
  readonly deployments: number[]
  readonly rollbacks: { readonly entry: LedgerEntry; readonly checks: readonly LedgerEntry[] }[]
}

function freeze(entry: LedgerEntry, id: string, draft: Draft | undefined): Draft {
  if (!draft)
    return {
      id,
      frozen: entry,
      intents: [],
      receipts: new Map(),
      progress: new Map(),
      verdicts: [],
      begun: [],
      deployments: [],
      rollbacks: [],
    }
  draft.frozen = entry
  return draft
}

function addTo(draft: Draft, entry: LedgerEntry): void {
  if (entry.kind === 'verify.result') draft.verdicts.push(entry)
  else if (entry.kind === 'deploy.started') draft.begun.push(entry.seq)
  else if (entry.kind === 'deploy.finished') draft.deployments.push(entry.seq)
  else if (entry.kind.endsWith('.intent')) draft.intents.push(entry)
  else if (entry.kind === 'sending.claimed') addProgress(draft, payloadOf<ClaimPayload>(entry).intent, entry)
  else if (entry.kind.endsWith('.receipts')) {
    const { intent, receipts } = payloadOf<ReceiptsPayload>(entry)
    for (const receipt of receipts) draft.receipts.set(receipt.message, receipt)
    addProgress(draft, intent, entry)
  }
}

function addProgress({ progress }: Draft, intent: number, entry: LedgerEntry): void {
  const known = progress.get(intent)
  if (known) known.push(entry)
  else progress.set(intent, [entry])
}

function finish(draft: Draft): Shipment {
  const { frozen } = draft
  return {
    id: draft.id,
    package: frozen.package,
    environment: frozen.environment,
    version: frozen.version,
    commit: frozen.commit,
    frozen: {
      seq: frozen.seq,
      at: frozen.at,
      payload: payloadOf<FrozenPayload>(frozen),
      artifacts: frozen.artifacts,
    },
    acts: draft.intents.map((intent) => sendingAct(intent, draft)),
    verdicts: draft.verdicts.map(recordedVerdict),
    begun: draft.begun,
    deployments: draft.deployments,
    rollbacks: draft.rollbacks.map(({ entry, checks }) => {
      const { to, reason, groups = null } = payloadOf<RollbackPayload>(entry)
      const { seq, at, commit } = entry
      return { seq, at, to, commit, reason, groups, verdicts: checks.map(recordedVerdict) }
    }),
  }
}

function recordedVerdict(entry: LedgerEntry): RecordedVerdict {
  return { seq: entry.seq, at: entry.at, verdict: payloadOf<VerifyPayload>(entry).verdict }
}

function sendingAct(intent: LedgerEntry, { receipts, progress }: Draft): SendingAct {
  const { revision, causing, keyId, bodies, recipients } = payloadOf<IntentPayload>(intent)
  const entries = progress.get(intent.seq) ?? []
  return {
    kind: messageKind(intent.kind),
    seq: intent.seq,
    at: intent.at,
    revision,
    causing,
    keyId,
    follows: intent.causing,
    batch: intent.batch,
    bodies: bodies ?? [],
    holders: holdersOf(intent, entries),
    receiptsRecorded: entries.filter(({ kind }) => kind !== 'sending.claimed').length,
    messages: recipients.map(({ until, ...to }) => ({
      ...to,
      until: until ?? null,
      receipt: receipts.get(to.message) ?? null,
    })),
  }
}

/** Receipts that a holder records are its last word; those of a run that is not, or no longer, the holder are only news. */
function holdersOf(intent: LedgerEntry, entries: readonly LedgerEntry[]): [Holder, ...Holder[]] {
  const until = new Date(Date.parse(intent.at) + leaseMs).toISOString()
  const before: Holder[] = []
  let last: Holder = { run: intent.actor.id ?? null, until, done: false }
  for (const entry of entries)
    if (entry.kind === 'sending.claimed') {
      before.push(last)
      const { run, until: claimed } = payloadOf<ClaimPayload>(entry)
      last = { run, until: claimed, done: false }
    } else if (last.run !== null && entry.actor.id === last.run) last = { ...last, done: true }
  const [first, ...others] = [...before, last]
  return [first ?? last, ...others]
}

function messageKind(kind: EntryKind): MessageKind {
  return kind.slice(0, kind.indexOf('.')) as MessageKind
}

/** `entryFault` has checked the payload against the schema of its kind, when it was written and when it was read. */
function payloadOf<Payload extends Record<string, unknown>>(entry: LedgerEntry): Payload {
  return entry.payload as Payload
}
