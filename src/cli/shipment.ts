import { createRedactor } from '../config/redact.ts'
import { openEdge } from '../edge/open-edge.ts'
import { openProgress } from '../edge/progress.ts'
import type { Edge } from '../edge/edge.ts'
import type { Sending } from '../notices/message.ts'
import type { Call } from './command.ts'
import type { Outcome, Remark } from './outcome.ts'
import { secretsOf } from './known-secrets.ts'
import { sendingReasons } from './sending-table.ts'

const reasonsTold = 20

/** The edge of a call, with its secrets known to whatever prints, and with somebody who tells how a sending goes on. */
export async function edgeOf({ world, signal, screen, common }: Call): Promise<Edge> {
  const opened = await openEdge(world, { signal, redact: createRedactor(secretsOf(world)) })
  const edge = { ...opened, remark: (text: string) => screen.remark({ level: 'warning', text }) }
  if (common.json || common.quiet) return edge
  const place = { line: (text: string) => screen.progress(text), status: screen.status ?? null }
  return { ...edge, watch: openProgress(world.clock, place) }
}

/** The counts in a line, then why messages were not simply accepted: each reason once, counted. The table has the rest. */
export function sendingRemarks(sending: Sending): Remark[] {
  const parts = Object.entries(sending.counts).filter(([, count]) => count > 0)
  const reasons = sendingReasons(sending)
  const told = reasons.slice(0, reasonsTold).map(({ state, channel, reason, count, recipients }) => ({
    level: state === 'skipped' || state === 'planned' ? ('info' as const) : ('warning' as const),
    text: `${state}: ${count === 1 ? `${channel} ${recipients.join('')}` : `${count} by ${channel}`}: ${reason}`,
  }))
  const more = reasons.length - told.length
  return [
    {
      level: 'info',
      text: `Messages: ${parts.map(([state, count]) => `${count} ${state}`).join(', ') || 'none'}.`,
    },
    ...told,
    ...(more > 0 ? [{ level: 'info' as const, text: `and ${more} more reasons; --json has them all.` }] : []),
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
