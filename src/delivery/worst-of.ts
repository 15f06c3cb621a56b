import type { Judgement } from './sample.ts'

/** One of several looks that together are one sample, and what it was made at. */
export interface Part {
  readonly name: string
  readonly found: Judgement
}

/** Unhealthy before inconclusive before healthy; of what is unhealthy, another release explains the rest. */
const order = ['stale', 'fail', 'error', 'nodata', 'pass'] as const
/** What this machine cannot ask shows nothing of the target, where another address of it answered. */
const outOfReach = ['ENETUNREACH', 'EADDRNOTAVAIL', 'ADDRESS_REFUSED']

/** Whether a look never left this machine, for want of a route or a permission. */
export function isOutOfReach({ found }: Part): boolean {
  return found.outcome === 'error' && outOfReach.includes(found.code ?? '')
}

/**
 * The sample that looks at several addresses are together: the worst of them, named by its address, with the warnings of
 * all and the longest wait that any asks for. Addresses out of reach decide nothing where another one answered, and
 * become a warning.
 */
export function worstOf(parts: readonly [Part, ...Part[]]): Judgement {
  const reached = parts.filter((part) => !isOutOfReach(part))
  const counted = reached.length === 0 ? parts : reached
  const unasked = parts.filter((part) => !counted.includes(part))
  const { name, found } =
    order.flatMap((outcome) => counted.filter((part) => part.found.outcome === outcome))[0] ?? parts[0]
  const warnings = [
    ...counted.flatMap((part) => part.found.warnings ?? []),
    ...unasked.map((part) => `${part.name} was not asked: ${part.found.reason}`),
  ]
  const retryAfterMs = Math.max(0, ...counted.map((part) => part.found.retryAfterMs ?? 0))
  return {
    ...found,
    reason: found.reason === null ? null : `${name}: ${found.reason}`,
    ...(warnings.length > 0 ? { warnings: [...new Set(warnings)] } : {}),
    ...(retryAfterMs > 0 ? { retryAfterMs } : {}),
  }
}
