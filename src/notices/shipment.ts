import { v5 } from 'uuid'
import type { ChannelName, MessageKind } from './message.ts'

/** RFC 9562 section 5.5: all ids of shipments and messages are named in this space. It never changes. */
const namespace = '8b5f2c1e-6d0a-4e37-9c44-71f3a8d2e690'

/** What makes two shipments the same one. */
export interface ShipmentName {
  readonly repository: string
  /** Null for a repository with a single product. */
  readonly package: string | null
  readonly environment: string
  readonly version: string
  /** Full object id. */
  readonly commit: string
  /** From 1; rises only when the same release is announced again on purpose. */
  readonly attempt: number
}

/** The id of a shipment: UUIDv5, the same for the same release, environment and attempt on every machine. */
export function shipmentId(name: ShipmentName): string {
  const { repository, package: part, environment, version, commit, attempt } = name
  return idOf('shipment', [repository, part, environment, version, commit, attempt])
}

/** The act that a message belongs to. */
export interface Act {
  readonly shipment: string
  readonly kind: MessageKind
  /** From 1; rises with each `announce --revise`. */
  readonly revision: number
  /**
   * `seq` of the ledger entry that caused it: `verify.result` for a proof or an exception. Zero for a notice, which its
   * shipment and revision already name: its bodies are frozen in the entry that would be the cause.
   */
  readonly causing: number
}

/** The id of one message: the same act to the same recipient always has the same id, whoever sends it again. */
export function messageId(act: Act, channel: ChannelName, recipient: string): string {
  return idOf('message', [act.shipment, act.kind, act.revision, act.causing, channel, recipient])
}

/** The id of what happened, as all hooks with the same content are told it. */
export function eventId(act: Act, content: string): string {
  return idOf('event', [act.shipment, act.kind, act.revision, act.causing, content])
}

// A JSON array keeps fields apart: ("a", "bc") and ("ab", "c") are two names.
function idOf(noun: string, fields: readonly (string | number | null)[]): string {
  return v5(JSON.stringify([noun, ...fields]), namespace)
}
