import * as z from 'zod/mini'
import type { LedgerEntry } from './entry.ts'
import type { FrozenPayload } from './payloads.ts'
import type { Running } from './running.ts'
import { timelineOf, type Interval } from './timeline.ts'
import { entriesAbout, placesIn, type Place } from './what-ran.ts'

const live = z.object({
  group: z.nullable(z.string()),
  version: z.string(),
  commit: z.nullable(z.string()),
  basis: z.enum(['verified', 'observed', 'claimed', 'manual']),
  /** Since when it has been there without a break, under this version or one before it. */
  since: z.string(),
  verdict: z.nullable(z.string()),
  coverage: z.nullable(z.string()),
  /** Of the entry that says so. */
  seq: z.int(),
})

const place = z.object({
  environment: z.string(),
  package: z.nullable(z.string()),
  /**
   * live: it runs in every group, as somebody saw · claimed: somebody says so · partly: in some groups, or some of its
   * commits · withdrawn: it ran once and no more · announced: on its way · cancelled: it was, and does not come ·
   * absent: nothing of it is known there · unknown: a commit that runs there cannot be compared with it
   */
  state: z.enum(['live', 'claimed', 'partly', 'withdrawn', 'announced', 'cancelled', 'absent', 'unknown']),
  announced: z.nullable(
    z.object({
      version: z.nullable(z.string()),
      at: z.string(),
      seq: z.int(),
      shipment: z.string(),
      expected: z.nullable(z.object({ from: z.string(), to: z.nullable(z.string()) })),
    }),
  ),
  live: z.array(live),
  /** When it ceased to run, where it did. */
  until: z.nullable(z.string()),
  /** The first proof of delivery that holds it. */
  proof: z.nullable(z.object({ seq: z.int(), at: z.string(), version: z.nullable(z.string()) })),
})

/** The document `waybill/where-is@1`: where a commit, or the commits of an issue, came to. */
export const whereIsSchema = z.object({
  schema: z.literal('waybill/where-is@1'),
  asked: z.string(),
  kind: z.enum(['commit', 'issue']),
  /** Full ids of what was found. */
  commits: z.array(z.string()),
  /** As announced; a commit that the notes did not list has none. */
  changes: z.array(
    z.object({
      commit: z.string(),
      version: z.nullable(z.string()),
      type: z.string(),
      scope: z.nullable(z.string()),
      description: z.string(),
    }),
  ),
  places: z.array(place),
})
export type WhereIs = z.infer<typeof whereIsSchema>
type PlaceAnswer = WhereIs['places'][number]

/** How much of what is asked about a release holds: all, some or none of it, or nobody can tell. */
export type Holding = 'all' | 'some' | 'none' | 'unknown'

/** What a release holds of it. `commit` null: the ledger does not know which commit that was. */
export type Holds = (release: {
  readonly package: string | null
  readonly version: string | null
  readonly commit: string | null
}) => Holding

/** Place by place, by name, from verified entries. */
export function whereItIs(entries: readonly LedgerEntry[], holds: Holds): PlaceAnswer[] {
  return placesIn(entries).map((at) => answerAt(entries, at, holds))
}

function answerAt(entries: readonly LedgerEntry[], at: Place, holds: Holds): PlaceAnswer {
  const here = entriesAbout(entries, at)
  const commits = new Map(here.map(({ version, commit }) => [version, commit]))
  const holding = ({ version, commit }: Running) =>
    holds({ package: at.package, version, commit: commit ?? commits.get(version) ?? null })
  const timeline = timelineOf(here, at).map((one) => ({ ...one, holding: holding(one.running) }))
  const now = timeline.filter(({ until }) => until === null)
  const frozen = here.filter(
    (entry) => entry.kind === 'shipment.frozen' && ['all', 'some'].includes(holds(entry)),
  )
  const past = timeline.filter((one) => one.until !== null && holdsSome(one))
  return {
    ...at,
    state: stateOf(now, past.length > 0, isOnItsWay(here, frozen)),
    announced: announcementOf(frozen[0]),
    live: now.filter(holdsSome).map((one) => liveOf(one, timeline)),
    until: now.some(holdsSome) ? null : (past.at(-1)?.until ?? null),
    proof: proofOf(
      here,
      frozen.filter((entry) => holds(entry) === 'all'),
    ),
  }
}

type Held = Interval & { readonly holding: Holding }

function holdsSome({ holding }: Held): boolean {
  return holding === 'all' || holding === 'some'
}

function stateOf(
  now: readonly Held[],
  ran: boolean,
  onItsWay: 'announced' | 'cancelled' | null,
): PlaceAnswer['state'] {
  if (now.length > 0 && now.every(({ holding }) => holding === 'all'))
    return now.every(({ running: { basis } }) => basis === 'verified' || basis === 'observed')
      ? 'live'
      : 'claimed'
  if (now.some(holdsSome)) return 'partly'
  if (now.some(({ holding }) => holding === 'unknown')) return 'unknown'
  if (ran) return 'withdrawn'
  return onItsWay ?? 'absent'
}

/** What was announced last with it decides; null where nothing was. */
function isOnItsWay(
  here: readonly LedgerEntry[],
  frozen: readonly LedgerEntry[],
): 'announced' | 'cancelled' | null {
  const last = frozen.at(-1)
  if (!last) return null
  const cancelled = here.some(
    ({ kind, shipment, seq }) =>
      kind === 'cancellation.intent' && shipment === last.shipment && seq > last.seq,
  )
  return cancelled ? 'cancelled' : 'announced'
}

function announcementOf(first: LedgerEntry | undefined): PlaceAnswer['announced'] {
  if (!first || first.shipment === null) return null
  const { version, at, seq, shipment, payload } = first
  return { version, at, seq, shipment, expected: (payload as FrozenPayload).expected }
}

function proofOf(here: readonly LedgerEntry[], frozen: readonly LedgerEntry[]): PlaceAnswer['proof'] {
  const shipments = new Set(frozen.map(({ shipment }) => shipment))
  const proof = here.find(({ kind, shipment }) => kind === 'proof.intent' && shipments.has(shipment))
  return proof ? { seq: proof.seq, at: proof.at, version: proof.version } : null
}

/** Back through the versions that held it, as far as one follows the other; since the first of them was seen. */
function liveOf(now: Held, timeline: readonly Held[]): PlaceAnswer['live'][number] {
  const { group, version, commit, basis, verdict, coverage, seq } = now.running
  let first = now
  for (const one of timeline.toReversed()) {
    const mine = one.running.group === group || one.running.group === null
    const joins = one.until !== null && one.until >= first.from && one.from < first.from
    if (mine && joins && holdsSome(one)) first = one
  }
  return { group, version, commit, basis, since: first.running.since, verdict, coverage, seq }
}

const states: Readonly<Record<PlaceAnswer['state'], string>> = {
  live: 'live',
  claimed: 'said to run, and nobody has seen it there',
  partly: 'there in part',
  withdrawn: 'withdrawn',
  announced: 'announced, not there yet',
  cancelled: 'announced and cancelled',
  absent: 'not there',
  unknown: 'not known: this clone does not have what runs there, or not all of its history',
}

/** In words, a line each; texts as recorded: whoever prints them makes them safe. */
export function tellWhereIs({ changes, places, commits, asked }: WhereIs): string[] {
  const told = new Set(changes.map(({ commit }) => commit))
  return [
    ...changes.map(({ commit, type, scope, description, version }) =>
      [commit.slice(0, 12), `${type}${scope === null ? '' : `(${scope})`}: ${description}`, version ?? '']
        .join('  ')
        .trimEnd(),
    ),
    ...commits.filter((one) => !told.has(one)).map((one) => `${one.slice(0, 12)}  in no notes`),
    ...(commits.length === 0 ? [`No commit of ${asked} is known.`] : []),
    ...places.flatMap(placeLines),
  ]
}

function placeLines({ environment, package: part, state, announced, live: now, until, proof }: PlaceAnswer) {
  const name = part === null ? environment : `${environment} (${part})`
  return [
    `${name}: ${states[state]}${until === null ? '' : ` since ${until}`}`,
    ...now.map(({ group, version, since, basis, coverage, seq }) =>
      [
        `  ${basis === 'verified' || basis === 'observed' ? 'live' : basis} since ${since} with ${version}`,
        ...(group === null ? [] : [`group ${group}`]),
        `${basis}${coverage === null ? '' : `, ${coverage}`}, entry ${seq}`,
      ].join('  '),
    ),
    ...(announced === null
      ? []
      : [`  announced at ${announced.at} with ${announced.version ?? 'no version'}, entry ${announced.seq}`]),
    ...(proof === null ? [] : [`  proof of delivery at ${proof.at}, entry ${proof.seq}`]),
  ]
}
