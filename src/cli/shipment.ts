import { createRedactor } from '../config/redact.ts'
import { openEdge } from '../edge/open-edge.ts'
import type { Edge } from '../edge/edge.ts'
import type { Sending } from '../notices/message.ts'
import type { Call } from './command.ts'
import type { Outcome, Remark } from './outcome.ts'
import { secretsOf } from './known-secrets.ts'

/** The edge of a call, with its secrets known to whatever prints. */
export function edgeOf({ world, signal }: Call): Promise<Edge> {
  return openEdge(world, { signal, redact: createRedactor(secretsOf(world)) })
}

/** What became of the messages, in lines: the counts, then everything that was not simply accepted. */
export function sendingRemarks({ counts, messages }: Sending): Remark[] {
  const parts = Object.entries(counts).filter(([, count]) => count > 0)
  const notable = messages.filter(({ state, reason }) => state !== 'accepted' && reason !== null)
  return [
    {
      level: 'info',
      text: `Messages: ${parts.map(([state, count]) => `${count} ${state}`).join(', ') || 'none'}.`,
    },
    ...notable.map(({ state, channel, recipient, reason }) => ({
      level: state === 'skipped' ? ('info' as const) : ('warning' as const),
      text: `${state}: ${channel} ${recipient.slice(0, 12)}: ${reason}`,
    })),
  ]
}

export function sendingOutputs({ shipment, version, counts }: Sending): Outcome['outputs'] {
  return {
    ...(shipment === null ? {} : { shipment }),
    version: version ?? '',
    'messages-accepted': String(counts.accepted ?? 0),
    'messages-unknown': String(counts.unknown ?? 0),
  }
}
