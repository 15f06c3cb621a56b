import { connect } from 'node:net'
import type { Pair, TcpCheck } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { refusedAddressCode, type PrivateHosts } from '../private-hosts.ts'
import { judgeConnectionFault } from './connection-fault.ts'

/** Passes when the target's host accepts a connection on the check's port. Sends nothing. Never rejects. */
export function probeTcp(
  pair: Pair,
  check: TcpCheck,
  hosts: PrivateHosts,
  signal: AbortSignal,
): Promise<Judgement> {
  // `connect` takes an IPv6 address without the brackets that a URL has.
  const host = new URL(pair.target.url).hostname.replace(/^\[(.*)\]$/, '$1')
  const reason = hosts.refusalOfHost(host)
  if (reason !== null) return Promise.resolve(judgement('error', { code: refusedAddressCode, reason }))
  return new Promise((resolve) => {
    const socket = connect({ host, port: check.port, lookup: hosts.lookup, signal })
    const end = (found: Judgement): void => {
      socket.destroy()
      resolve(found)
    }
    socket.on('connect', () => end(judgement('pass')))
    socket.on('error', (error) => end(judgeConnectionFault(error)))
  })
}
