import type { Edge } from '../edge/edge.ts'
import { WaybillError } from '../errors.ts'
import type { LedgerEntry } from '../ledger/entry.ts'
import { activeHolds, type Hold } from '../ledger/hold.ts'
import type { HoldPlacedPayload } from '../ledger/payloads.ts'
import type { Verification } from '../ledger/verify.ts'
import { recordAct } from './ledger-act.ts'
import { recordableName, recordableText } from './recordable.ts'

type HoldingEdge = Parameters<typeof recordAct>[0]

/** A hold as somebody asks for it, or for its end. */
export interface HoldRequest {
  readonly name: string
  readonly reason: string
  /** Who asks: a person or a team. */
  readonly by: string
}

/** What `ledger hold` comes to: the holds in force afterwards, and the entry that changed them. */
export interface Held {
  readonly holds: readonly Hold[]
  readonly entry: LedgerEntry | null
}

/** Throws INPUT_INVALID for a name that is held already. */
export async function placeHold(edge: HoldingEdge, request: HoldRequest): Promise<Held> {
  const { entries, holds } = await holdsOf(edge)
  if (holds.some(({ name }) => name === request.name))
    throw new WaybillError('INPUT_INVALID', `The hold ${request.name} is in force already.`, {
      hint: 'Choose another name: each matter has a hold of its own.',
    })
  return recordHold(edge, entries, { kind: 'hold.placed', request })
}

/** Throws INPUT_INVALID for a name that is not held. */
export async function releaseHold(edge: HoldingEdge, request: HoldRequest): Promise<Held> {
  const { entries, holds } = await holdsOf(edge)
  if (!holds.some(({ name }) => name === request.name))
    throw new WaybillError('INPUT_INVALID', `There is no hold ${request.name} in force.`, {
      hint: holds.length > 0 ? `In force: ${holds.map(({ name }) => name).join(', ')}.` : 'None is in force.',
    })
  return recordHold(edge, entries, { kind: 'hold.released', request })
}

/** The holds in force in a proved ledger. */
export function holdsIn({ recorded }: Verification): readonly Hold[] {
  return activeHolds(recorded.map(({ entry }) => entry))
}

async function holdsOf({ ledger }: Pick<Edge, 'ledger'>) {
  const entries = (await ledger.read()).map(({ entry }) => entry)
  return { entries, holds: activeHolds(entries) }
}

async function recordHold(
  edge: HoldingEdge,
  entries: readonly LedgerEntry[],
  { kind, request }: { readonly kind: 'hold.placed' | 'hold.released'; readonly request: HoldRequest },
): Promise<Held> {
  const name = kind === 'hold.placed' ? recordableName('The name', request.name) : request.name
  const reason = recordableText('--reason', request.reason)
  const by = recordableName('--by', request.by)
  const payload: HoldPlacedPayload = { hold: name, reason }
  const follows = entries.at(-1)?.seq ?? 0
  const entry = await recordAct(edge, { kind, payload, responsible: by, follows })
  return { entry, holds: activeHolds([...entries, entry]) }
}
