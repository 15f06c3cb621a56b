import type { PrivateHosts } from './private-hosts.ts'
import { mayAddress, request } from './request.ts'

/** What a hook answered to a question that posts nothing, or why there was no answer. */
export interface HookStanding {
  readonly host: string
  readonly status: number | null
  readonly reason: string | null
}

const timeoutMs = 8_000
const maximumBytes = 64 * 1024

/**
 * Asks a hook without posting: HEAD, for Discord GET, which tells of the webhook and does nothing (Discord's documentation, "Get
 * Webhook with Token"). Only https, except to hosts in `network.private-hosts`; no redirects. Never throws; no reason quotes
 * the address.
 */
export async function hookStanding(
  address: string,
  channel: 'webhook' | 'teams' | 'discord',
  { hosts, signal }: { readonly hosts: PrivateHosts; readonly signal: AbortSignal },
): Promise<HookStanding> {
  const url = URL.canParse(address) ? new URL(address) : null
  const host = url?.host ?? 'no address'
  if (url === null || !mayAddress(url, hosts))
    return {
      host,
      status: null,
      reason: 'it is no https address, and its host is not in network.private-hosts',
    }
  const method = channel === 'discord' ? 'GET' : 'HEAD'
  const headers = { 'user-agent': 'waybill' }
  const answer = await request({ url, method, headers, hosts, timeoutMs, maximumBytes, signal })
  return answer.kind === 'answer'
    ? { host, status: answer.status, reason: null }
    : { host, status: null, reason: answer.reason }
}
