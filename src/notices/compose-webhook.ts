import type { Verdict } from '../delivery/verdict.ts'
import type { Release } from '../notes/document.ts'
import { canonicalJson } from './canonical-json.ts'
import { clip } from './clip.ts'
import { composeCdevents } from './compose-cdevents.ts'
import { differenceBetween } from './difference.ts'
import type { CheckedFacts, RevisedFacts, ShipmentFacts } from './facts.ts'
import { entriesIn, firstEntries } from './entries.ts'
import { fit } from './fit.ts'
import type { MessageKind } from './message.ts'
import { changesIn } from './selection.ts'
import { eventId } from './shipment.ts'

/**
 * Standard Webhooks 1.0 ("Payload size") asks for less than 20 kB, and CloudEvents 1.0.2 (section "Size Limits") promises
 * that 64 KiB pass everywhere.
 */
export const largestEvent = 20_000

export type EventType =
  `waybill.shipment.${'announced' | 'revised' | 'cancelled' | 'delivered' | 'undelivered' | 'unverified' | 'rolledback' | 'corrected'}`

/** What an event may be about: facts of any kind of message. */
export type EventFacts = ShipmentFacts &
  Partial<Omit<CheckedFacts, keyof ShipmentFacts>> & {
    readonly reason?: string | null
  }

/** Bodies by format. `cdevents` is there for what CDEvents has an event for. */
export interface WebhookBodies {
  readonly json: string
  readonly cdevents?: string
}

/**
 * A CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format), canonical by RFC 8785. Its `id` is the act's, so a
 * receiver that sees it twice knows; `time` is when the fact was recorded. Text is as written in the commits: who shows
 * it must escape it. `content` tells bodies of one act apart that show different changes.
 */
export function composeWebhook(
  kind: MessageKind,
  facts: EventFacts,
  external: boolean,
  content: string,
): WebhookBodies {
  const frame = {
    specversion: '1.0',
    id: eventId(facts.act, content),
    source: facts.repositoryUrl ?? `urn:waybill:${encodeURIComponent(facts.product)}`,
    time: facts.at,
    datacontenttype: 'application/json',
  }
  const subject = [facts.package, facts.version, facts.environment].filter((part) => part !== null).join('/')
  const compose = (limit: number, checks: number): Composed => {
    const release = firstEntries(facts.release, external, limit)
    const json = canonicalJson({
      ...frame,
      type: typeOf(kind, facts.verdict ?? null),
      subject,
      data: {
        ...shipmentData(facts),
        release: releaseData(release),
        omitted: changesIn(facts.release) - changesIn(release),
        ...eventData(facts, external ? null : checks),
      },
    })
    return { json, checks }
  }
  const fits = ({ json }: Composed): boolean => new TextEncoder().encode(json).length <= largestEvent
  const all = facts.verdict?.checks.length ?? 0
  const { checks } = fit(all, (count) => compose(0, count), fits)
  const { json } = fit(entriesIn(facts.release, external), (limit) => compose(limit, checks), fits)
  const cdevents = composeCdevents(kind, facts, frame)
  return cdevents === null ? { json } : { json, cdevents }
}

interface Composed {
  readonly json: string
  /** How many of the checks are in it. */
  readonly checks: number
}

const types: Readonly<Record<Exclude<MessageKind, 'exception'>, EventType>> = {
  notice: 'waybill.shipment.announced',
  revision: 'waybill.shipment.revised',
  cancellation: 'waybill.shipment.cancelled',
  proof: 'waybill.shipment.delivered',
  rollback: 'waybill.shipment.rolledback',
  correction: 'waybill.shipment.corrected',
}

function typeOf(kind: MessageKind, verdict: Verdict | null): EventType {
  if (kind !== 'exception') return types[kind]
  return verdict?.verdict === 'unhealthy' ? 'waybill.shipment.undelivered' : 'waybill.shipment.unverified'
}

/** What only some events tell: why, what differs, and what the checks saw; `checks` null for external readers. */
function eventData(facts: EventFacts, checks: number | null): object {
  const { verdict, ledger = null, revised, reason, announced, actual, includes = [] } = facts
  return {
    ...(reason === undefined ? {} : { reason: clipped(reason) }),
    ...(revised ? { reason: clipped(revised.reason), revised: revisedData(revised) } : {}),
    ...(verdict ? { verdict: verdictData(verdict, checks), ledger } : {}),
    ...(announced && actual ? { difference: differenceData(facts.release, actual) } : {}),
    ...(includes.length === 0
      ? {}
      : { includes: includes.slice(0, 20).map(({ version }) => clip(version, 80)) }),
    ...(verdict && checks !== null ? recordData(facts) : {}),
  }
}

function clipped(text: string | null): string | null {
  return text === null ? null : clip(text, 500)
}

/** How many changes of each; which, the release says. */
function revisedData({ revision, previousExpected, added, removed, changed }: RevisedFacts): object {
  const counts = { added: added.length, removed: removed.length, changed: changed.length }
  return { revision, previousExpected, ...counts }
}

/** What internal readers are told beside the checks. */
function recordData({ approvals = [], checkpoint = null }: EventFacts): object {
  return {
    ...(approvals.length === 0
      ? {}
      : {
          approvals: approvals
            .slice(0, 20)
            .map(({ name, by, at }) => ({ name: clip(name, 80), by: clip(by, 80), at })),
        }),
    ...(checkpoint === null ? {} : { checkpoint: clip(checkpoint, 2_000) }),
  }
}

function differenceData(announced: Release, actual: Release): object {
  const { shipped, missing, added } = differenceBetween(announced, actual)
  return { shipped: shipped.length, missing: missing.length, added: added.length }
}

function shipmentData(facts: ShipmentFacts): object {
  return {
    shipment: facts.act.shipment,
    revision: facts.act.revision,
    product: facts.product,
    package: facts.package,
    environment: facts.environment,
    version: facts.version,
    commit: facts.commit,
    previousVersion: facts.previousVersion,
    expected: facts.expected,
    page: facts.pageUrl,
    bom: facts.bom,
    ...(facts.hotfix ? { hotfix: true } : {}),
  }
}

/** Of what changed inside the counts and the lines: the lists of packages have no bound, and the bill of materials has them. */
function releaseData(release: Release): object {
  const { date, bump, compareUrl, sections, breaking, vulnerabilities, dependencies } = release
  return {
    date,
    bump,
    compareUrl,
    sections,
    breaking,
    ...(vulnerabilities && { vulnerabilities }),
    ...(dependencies && { dependencies: totalsOf(dependencies) }),
  }
}

function totalsOf({
  from,
  to,
  counts,
  components,
  licensed,
  development,
  lines,
}: NonNullable<Release['dependencies']>): object {
  return { from, to, counts, components, licensed, development, lines }
}

const mostVersions = 20

/** Targets and their failures are told to internal readers only, in their order, as many as there is room for. */
function verdictData(verdict: Verdict, checks: number | null): object {
  const { reason, startedAt, endedAt } = verdict
  const versions = Object.entries(verdict.observed).sort(
    ([a, inA], [b, inB]) => inB - inA || (a < b ? -1 : 1),
  )
  const observed = Object.fromEntries(
    versions.slice(0, mostVersions).map(([version, count]) => [clip(version, 80), count]),
  )
  const { partial } = verdict
  const told = {
    verdict: verdict.verdict,
    reason: clip(reason, 200),
    observed,
    startedAt,
    endedAt,
    ...(partial ? { groups: partial.slice(0, 20) } : {}),
  }
  if (checks === null) return told
  const { coverage, missProbability } = verdict
  const shown = { coverage, missProbability, checks: verdict.checks.slice(0, checks) }
  const left = verdict.checks.length - checks
  return { ...told, ...shown, ...(left === 0 ? {} : { checksOmitted: left }) }
}
