import type { PrivateHosts } from './private-hosts.ts'
import { defaultWaitMs, interrupted, unanswered, type Outcome } from './receipt.ts'
import { mayAddress, request, type Response } from './request.ts'

export type Answer = Response & { readonly kind: 'answer' }

/** One post to an address that is a secret itself. */
export interface HookCall {
  /** Who is called, at the start of a sentence: `The hook`, `Discord`. */
  readonly who: string
  /** The URL as the configuration has it. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface HookSetting {
  readonly privateHosts: PrivateHosts
  readonly now: () => Date
  /** For one call, from dialling to the end of the answer; default: 10 seconds. */
  readonly timeoutMs?: number
}

const patienceMs = 10_000
const maximumBytes = 64 * 1024
const longestWaitMs = 24 * 60 * 60_000

/**
 * Posts once: only to https, except to hosts in `network.private-hosts`; no redirects; 10 seconds; at most 64 KiB of the
 * answer are read. Gives what the status says, or what `read` makes of an answer that it knows better. Never throws, and
 * no reason quotes the address or the answer: a hook may be anybody's, and its words say nothing that the status does not.
 */
export async function callHook(
  call: HookCall,
  setting: HookSetting,
  signal: AbortSignal,
  read: (answer: Answer) => Outcome | null = () => null,
): Promise<Outcome> {
  const { who, address, body } = call
  const { privateHosts: hosts, timeoutMs = patienceMs } = setting
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !mayAddress(url, hosts)) {
    const reason = `${who} has no https URL, and its host is not in network.private-hosts.`
    return { state: 'refused', reason }
  }
  if (signal.aborted) return interrupted
  const headers = {
    'user-agent': 'waybill',
    'content-length': String(Buffer.byteLength(body)),
    ...call.headers,
  }
  const response = await request({
    url,
    method: 'POST',
    headers,
    body,
    hosts,
    timeoutMs,
    maximumBytes,
    signal,
  })
  if (response.kind === 'failure') return unanswered(response, who, signal)
  return read(response) ?? outcomeOf(response, who, setting.now())
}

/**
 * What a status says of the message. A 5xx may come from before, within or after the work, so nobody knows; only a 503
 * that says when to come back did nothing yet. 408, 425 and 429 turn a request away before it is worked on (RFC 9110,
 * 15.5.9 and 15.6.4; RFC 8470, 5.2; RFC 6585, 4).
 */
export function outcomeOf(answer: Answer, who: string, now: Date): Outcome {
  const { status, headers } = answer
  if (status >= 200 && status < 300) return { state: 'accepted', serverId: null }
  const reason = `${who} answered with status ${status}${meaningOf(status)}.`
  const isLater = [408, 425, 429].includes(status) || (status === 503 && headers['retry-after'] !== undefined)
  if (isLater) return { state: 'deferred', reason, waitMs: waitOf(headers['retry-after'], now) }
  return { state: status >= 500 ? 'unknown' : 'refused', reason }
}

function meaningOf(status: number): string {
  if (status < 400) return ', and redirects are not followed'
  if (status === 401 || status === 403) return ': the URL or its signature is no longer valid'
  if (status === 404) return ': nobody is there'
  return status === 410 ? ': it is gone for good, and its audience should no longer name it' : ''
}

/** RFC 9110, 10.2.3: seconds or a date; at most a day. */
export function waitOf(header: string | undefined, now: Date): number {
  if (header === undefined) return defaultWaitMs
  return boundedWait(/^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now.getTime())
}

/** What a server asked for, in milliseconds: not less than nothing, not more than a day. */
export function boundedWait(waitMs: number): number {
  return Number.isNaN(waitMs) ? defaultWaitMs : Math.min(Math.max(waitMs, 0), longestWaitMs)
}
