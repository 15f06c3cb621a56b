import { exitCodes, type ExitCode } from '../errors.ts'
import type { Message, Sending } from './message.ts'
import { sendStates, type SendState } from './send-states.ts'

/** What a sending came to, as the document that every door prints. */
export function tellSending(
  subject: {
    readonly shipment: string | null
    readonly version: string | null
    readonly environment: string
  },
  kind: Message['kind'],
  messages: Sending['messages'],
  verdict?: Sending['verdict'],
): Sending {
  const counts = Object.fromEntries(sendStates.map((state) => [state, 0])) as Record<SendState, number>
  for (const { state } of messages) counts[state] += 1
  return {
    schema: 'waybill/sending@1',
    shipment: subject.shipment,
    kind,
    version: subject.version,
    environment: subject.environment,
    ...(verdict ? { verdict } : {}),
    messages,
    counts,
    exitCodes: sendingExitCodes(messages),
  }
}

/** 6 when the fate of a message is open, or when a whole channel or audience was refused; single refusals are told only. */
function sendingExitCodes(messages: Sending['messages']): ExitCode[] {
  const open = messages.some(
    ({ state }) => state === 'unknown' || state === 'deferred' || state === 'sending',
  )
  const groups = new Map<string, boolean>()
  for (const { channel, audiences, state } of messages)
    for (const group of [`channel ${channel}`, ...audiences.map((name) => `audience ${name}`)])
      groups.set(group, (groups.get(group) ?? true) && state === 'refused')
  return [open || [...groups.values()].includes(true) ? exitCodes.unsent : exitCodes.done]
}
