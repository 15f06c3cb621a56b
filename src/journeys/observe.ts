import { milliseconds } from '../config/durations.ts'
import type { LoadedConfiguration } from '../config/load.ts'
import type { Configuration } from '../config/schema.ts'
import type { Verdict } from '../delivery/verdict.ts'
import type { Edge } from '../edge/edge.ts'
import { driftIn, knownDrift } from '../ledger/drift.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { intendedIn, underWay, type Intended } from '../ledger/intended.ts'
import type { DriftPayload, VerifyPayload } from '../ledger/payloads.ts'
import { foldShipments } from '../ledger/shipments.ts'
import { environmentOf, shippedPackage } from './environment.ts'
import { recordFact, type Content } from './record-fact.ts'
import { responsibleFor } from './responsible.ts'
import { verifyEnvironment, type Progress } from './verification.ts'

export interface ObserveRequest {
  readonly environment: string
  readonly package: string | null
}

/** One look at what should run somewhere. */
export interface Observation {
  /** The groups that were looked at; null: everything. */
  readonly groups: readonly string[] | null
  readonly expected: { readonly version: string; readonly commit: string | null }
  readonly verdict: Verdict
  /** The `observation`; null where the look was broken off, which says nothing. */
  readonly seq: number | null
  readonly drift: {
    readonly observed: Readonly<Record<string, number>>
    /** The `drift.detected`. */
    readonly seq: number
    /** Whether it was recorded just now; else it is known since then. */
    readonly news: boolean
  } | null
}

export interface Observed {
  readonly package: string | null
  readonly environment: string
  /** None where nothing is recorded that should run there. */
  readonly observations: readonly Observation[]
  readonly warnings: readonly string[]
}

/** Groups that should run the same. */
type Wanted = Omit<Intended, 'group'> & { readonly groups: readonly string[] | null }

/**
 * Looks once, with short timing, at whether what runs is what the ledger says should, and records what it saw: an
 * `observation` each time, and `drift.detected` once until it changes or ends. What is being deployed is no drift. A
 * drift is ended by a deployment, a rollback, a change by hand that somebody answers for, or by being gone. Throws
 * ENVIRONMENT_UNKNOWN, PACKAGE_AMBIGUOUS, and as `LedgerStore.append`.
 */
export async function observe(
  edge: Edge,
  { configuration }: LoadedConfiguration,
  request: ObserveRequest,
  run: { readonly signal: AbortSignal; readonly progress: Progress },
): Promise<Observed> {
  const { environment } = request
  environmentOf(configuration, environment)
  const place = { environment, package: shippedPackage(configuration, request.package) }
  const entries = [...(await edge.ledger.read())].map(({ entry }) => entry)
  const { wanted, warnings } = wantedIn(configuration, environment, intendedIn(entries, place))
  const onTheWay = underWay(entries, place, edge.clock.now().getTime())
  const responsible = await responsibleFor(edge, configuration, { ...place, named: null })
  const observations: Observation[] = []
  for (const one of wanted) {
    const { version, commit, digests, groups } = one
    const expected = { version, commit, package: place.package, ...(digests.length > 0 && { digests }) }
    const asked = { environment, expected, groups }
    const { verdict } = await verifyEnvironment(edge, brief(configuration, environment), asked, run)
    const tolerated = [...one.tolerated, ...onTheWay]
    observations.push(await record(edge, entries, { wanted: one, tolerated, place, verdict, responsible }))
  }
  return { ...place, observations, warnings: [...warnings, ...clockWarnings(observations)] }
}

interface Look {
  readonly wanted: Wanted
  readonly tolerated: readonly string[]
  readonly place: { readonly environment: string; readonly package: string | null }
  readonly verdict: Verdict
  readonly responsible: string | null
}

/** `entries` grows by what is recorded. */
async function record(edge: Edge, entries: LedgerEntry[], look: Look): Promise<Observation> {
  const { wanted, place, verdict } = look
  const { groups, version, commit } = wanted
  const seen = { groups, expected: { version, commit }, verdict }
  // A look that was broken off says nothing about what runs.
  if (verdict.reason === 'interrupted') return { ...seen, seq: null, drift: null }
  const payload: VerifyPayload = { verdict }
  const content = contentOf(entries, look, { kind: 'observation', payload })
  const { entry } = await recordFact(edge, entries, content)
  const observed = driftIn(verdict, look.tolerated)
  const known = observed === null ? null : knownDrift(entries, place, { expected: version, observed, groups })
  entries.push(entry)
  if (observed === null) return { ...seen, seq: entry.seq, drift: null }
  if (known) return { ...seen, seq: entry.seq, drift: { observed, seq: known.seq, news: false } }
  const drift: DriftPayload = {
    observation: entry.seq,
    expected: version,
    observed: { ...observed },
    ...(groups === null ? {} : { groups: [...groups] }),
  }
  const told = await recordFact(
    edge,
    entries,
    contentOf(entries, look, { kind: 'drift.detected', payload: drift }),
  )
  entries.push(told.entry)
  return { ...seen, seq: entry.seq, drift: { observed, seq: told.entry.seq, news: true } }
}

function contentOf(
  entries: readonly LedgerEntry[],
  { wanted: { version, commit }, place, responsible }: Look,
  act: Pick<Content, 'kind' | 'payload'>,
): Content {
  const shipment = foldShipments(entries).findLast(
    (one) =>
      one.environment === place.environment &&
      one.package === place.package &&
      one.version === version &&
      (commit === null || one.commit === commit),
  )
  return {
    ...act,
    ...place,
    shipment: shipment?.id ?? null,
    version,
    commit,
    responsible,
    artifacts: [],
    evidence: [],
  }
}

/** One look for all groups that should run the same; what is in no group can only be looked at together with everything. */
function wantedIn(
  configuration: Configuration,
  environment: string,
  intended: readonly Intended[],
): { readonly wanted: readonly Wanted[]; readonly warnings: readonly string[] } {
  const releases = new Map(intended.map((one) => [JSON.stringify([one.version, one.commit]), one]))
  const [first] = intended
  if (!first) return { wanted: [], warnings: [] }
  const { targets } = environmentOf(configuration, environment)
  const all = targets.map((target) => (typeof target === 'string' ? null : (target.group ?? null)))
  const named = new Set(intended.map(({ group }) => group))
  const rest = [...new Set(all)].filter((group) => group !== null && !named.has(group))
  if (releases.size === 1) {
    const tolerated = intended.flatMap((one) => one.tolerated)
    const one = { ...first, tolerated }
    if (named.has(null) || rest.length === 0) return { wanted: [{ ...one, groups: null }], warnings: [] }
    // Where only a part was delivered so far, nobody said what should run in the rest.
    const groups = [...named].filter((group) => group !== null).filter((group) => all.includes(group))
    const unsaid = rest.filter((group) => group !== null).toSorted()
    return {
      wanted: groups.length === 0 ? [] : [{ ...one, groups: groups.toSorted() }],
      warnings: [`Nothing is recorded that should run in ${unsaid.join(', ')}: it was left out.`],
    }
  }
  const wanted = [...releases].flatMap(([release, one]) => {
    const same = intended.filter(({ version, commit }) => JSON.stringify([version, commit]) === release)
    const groups = same
      .flatMap(({ group }) => (group === null ? rest : [group]))
      .filter((one) => one !== null)
    return groups.length === 0
      ? []
      : [{ ...one, tolerated: same.flatMap((other) => other.tolerated), groups: groups.toSorted() }]
  })
  const blind = all.includes(null)
    ? [
        'Targets without a group cannot be told apart while groups should run different versions: they were left out.',
      ]
    : []
  return { wanted, warnings: blind }
}

const longestInterval = 200
const longestDeadline = 30_000

/** As many answers as a delivery takes, in quick succession: enough to meet a stale instance, and over in seconds. */
function brief(configuration: Configuration, name: string): Configuration {
  const environment = environmentOf(configuration, name)
  const { timing } = environment
  const interval = Math.min(longestInterval, milliseconds(timing.interval))
  const deadline = Math.min(longestDeadline, milliseconds(timing.deadline))
  const short = { ...timing, interval: `${interval}ms`, deadline: `${deadline}ms`, bake: '0s', successes: 1 }
  return {
    ...configuration,
    environments: { ...configuration.environments, [name]: { ...environment, timing: short } },
  }
}

function clockWarnings(observations: readonly Observation[]): readonly string[] {
  return [
    ...new Set(
      observations.flatMap(({ verdict }) => [
        ...(verdict.warnings ?? []),
        ...verdict.checks.flatMap(({ warnings }) => warnings ?? []),
      ]),
    ),
  ]
}
