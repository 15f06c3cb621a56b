import type { Verdict } from '../delivery/verdict.ts'
import type { Release } from '../notes/document.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CheckedFacts, ShipmentFacts } from './facts.ts'
import { entriesIn, firstEntries } from './entries.ts'
import { fit } from './fit.ts'
import { changesIn } from './selection.ts'
import { eventId } from './shipment.ts'

/** CloudEvents 1.0.2 section 2.3: events of up to 64 KiB pass everywhere. */
export const largestEvent = 60_000

export type EventType = `waybill.shipment.${'announced' | 'delivered' | 'undelivered' | 'unverified'}`

/**
 * A CloudEvent in structured JSON (CloudEvents 1.0.2, JSON format), canonical by RFC 8785. Its `id` is the act's, so a
 * receiver that sees it twice knows; `time` is when the fact was recorded. Text is as written in the commits: who shows
 * it must escape it. `content` tells bodies of one act apart that show different changes.
 */
export function composeWebhook(
  facts: ShipmentFacts | CheckedFacts,
  external: boolean,
  content: string,
): { json: string } {
  const checked = 'verdict' in facts ? facts : null
  const compose = (limit: number): string => {
    const release = firstEntries(facts.release, external, limit)
    return canonicalJson({
      specversion: '1.0',
      id: eventId(facts.act, content),
      source: facts.repositoryUrl ?? `urn:waybill:${encodeURIComponent(facts.product)}`,
      type: typeOf(checked?.verdict ?? null),
      subject: [facts.package, facts.version, facts.environment].filter((part) => part !== null).join('/'),
      time: facts.at,
      datacontenttype: 'application/json',
      data: {
        ...shipmentData(facts),
        release: releaseData(release),
        omitted: changesIn(facts.release) - changesIn(release),
        ...(checked === null
          ? {}
          : { verdict: verdictData(checked.verdict, external), ledger: checked.ledger }),
      },
    })
  }
  const fits = (json: string): boolean => new TextEncoder().encode(json).length <= largestEvent
  return { json: fit(entriesIn(facts.release, external), compose, fits) }
}

function typeOf(verdict: Verdict | null): EventType {
  if (verdict === null) return 'waybill.shipment.announced'
  const ends = { healthy: 'delivered', unhealthy: 'undelivered', inconclusive: 'unverified' } as const
  return `waybill.shipment.${ends[verdict.verdict]}`
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

/** Targets and their failures are told to internal readers only. */
function verdictData(verdict: Verdict, external: boolean): object {
  const { reason, observed, startedAt, endedAt } = verdict
  const told = { verdict: verdict.verdict, reason, observed, startedAt, endedAt }
  if (external) return told
  return {
    ...told,
    coverage: verdict.coverage,
    missProbability: verdict.missProbability,
    checks: verdict.checks,
  }
}
