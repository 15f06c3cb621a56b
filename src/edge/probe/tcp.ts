import { connect } from 'node:net'
import type { Pair, TcpCheck } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { hostOf } from '../dial.ts'
import { refusedAddressCode, type PrivateHosts } from '../private-hosts.ts'
import { shuffled, watchedLookup } from './addresses.ts'
import { peerOf } from './connection-evidence.ts'
import { judgeConnectionFault } from './connection-fault.ts'

/**
 * Passes when the target's host accepts a connection on the check's port. Sends nothing, and goes through no proxy: those
 * make connections for HTTP alone. Never rejects.
 */
export function probeTcp(
  pair: Pair,
  check: TcpCheck,
  hosts: PrivateHosts,
  signal: AbortSignal,
): Promise<Judgement> {
  const { url } = pair.target
  if (url === null)
    return Promise.resolve(judgement('error', { code: 'no-target', reason: 'has no address' }))
  const host = hostOf(new URL(url))
  const reason = hosts.refusalOfHost(host)
  if (reason !== null) return Promise.resolve(judgement('error', { code: refusedAddressCode, reason }))
  return new Promise((resolve) => {
    const { lookup, blame } = watchedLookup(shuffled(hosts.lookup))
    const socket = connect({ host, port: check.port, lookup, signal })
    const end = (found: Judgement): void => {
      socket.destroy()
      resolve(found)
    }
    socket.on('connect', () => end(judgement('pass', { evidence: peerOf(socket, false) })))
    socket.on('error', (error) => end(judgeConnectionFault(blame(error, signal))))
  })
}
