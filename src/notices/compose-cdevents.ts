import { canonicalJson } from './canonical-json.ts'
import type { ShipmentFacts } from './facts.ts'
import type { MessageKind } from './message.ts'
import { productPurl } from './product-purl.ts'

/** The attributes that a CDEvent shares with the CloudEvent of the same act. */
export interface EventFrame {
  readonly specversion: string
  readonly id: string
  readonly source: string
  readonly time: string
  readonly datacontenttype: string
}

const cdeventsVersion = '0.5.1'

/** The version of the event types is their own (CDEvents 0.5.1, `schemas/service*.json`; 0.6 has the same). */
const typeVersion = '0.3.0'

/**
 * The CDEvent of a message in the CloudEvents envelope (CDEvents 0.5.1, "CloudEvents Binding"): `service.deployed` for a
 * first delivery, `service.upgraded` for a later one, `service.rolledback` for a rollback. Null for every other kind:
 * CDEvents tells what happened to a service, and has no event for what is planned, revised or not known.
 */
export function composeCdevents(kind: MessageKind, facts: ShipmentFacts, frame: EventFrame): string | null {
  const predicate = predicateOf(kind, facts)
  if (predicate === null) return null
  const type = `dev.cdevents.service.${predicate}.${typeVersion}`
  const id = facts.package ?? facts.product
  const { act, environment, version, commit } = facts
  return canonicalJson({
    ...frame,
    type,
    subject: id,
    data: {
      context: {
        specversion: cdeventsVersion,
        id: frame.id,
        source: frame.source,
        type,
        timestamp: frame.time,
        chainId: act.shipment,
      },
      subject: {
        id,
        source: frame.source,
        content: { environment: { id: environment }, artifactId: productPurl(facts) },
      },
      customData: { shipment: act.shipment, version, commit },
      customDataContentType: 'application/json',
    },
  })
}

function predicateOf(kind: MessageKind, facts: ShipmentFacts): string | null {
  if (kind === 'rollback') return 'rolledback'
  if (kind !== 'proof') return null
  return facts.previousVersion === null ? 'deployed' : 'upgraded'
}
