import type { Edge } from '../edge/edge.ts'
import type { ReturnedFacts } from '../notices/facts.ts'
import type { MessageKind, Receipt, Sending } from '../notices/message.ts'
import { planReturn } from './message-plan.ts'
import { toldMessages } from './send.ts'
import { givingUp, ledgerHeadOf, tellReaders } from './telling.ts'
import type { Ground } from './verify-ground.ts'

/** Who is told of a rollback or a correction, and what they need not be told any more. */
interface Return {
  readonly facts: Omit<ReturnedFacts, 'announced'>
  readonly to: Parameters<typeof planReturn>[1]
  readonly instead: { readonly kinds: readonly MessageKind[]; readonly reason: string }
  readonly dryRun: boolean
}

/** Tells those who were told before, after the entry that caused it; of a dry run, whom it would be. */
export async function tellOfReturn(
  edge: Edge,
  ground: Ground,
  { facts, to, instead, dryRun }: Return,
  signal: AbortSignal,
): Promise<{ readonly messages: Sending['messages']; readonly ledgerHead: string | null }> {
  const { thread, readers, subject } = ground
  const plan = planReturn(facts, to, thread, ground)
  const told = (receipts: ReadonlyMap<string, Receipt>) => [
    ...toldMessages(plan.outgoing, receipts),
    ...plan.others,
  ]
  if (dryRun) return { messages: told(new Map()), ledgerHead: null }
  if (plan.outgoing.length === 0) return { messages: told(new Map()), ledgerHead: await ledgerHeadOf(edge) }
  const order = {
    act: facts.act,
    subject,
    follows: facts.act.causing,
    keyId: readers.keyId,
    reason: facts.reason,
    outgoing: plan.outgoing,
    files: Object.fromEntries(plan.compositions.map(({ path, json }) => [path, Buffer.from(json)])),
  }
  const sendings = { before: givingUp(edge, thread, instead), orders: [order], attachments: {} }
  const { receipts, ledgerHead } = await tellReaders(edge, thread, sendings, signal)
  return { messages: told(receipts), ledgerHead }
}
