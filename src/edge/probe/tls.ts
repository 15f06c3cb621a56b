import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { CheckConfiguration } from '../../config/check-schema.ts'
import { certificateWarnings } from '../../delivery/certificate-warnings.ts'
import type { Pair } from '../../delivery/plan.ts'
import { judgement, type Judgement } from '../../delivery/sample.ts'
import { hostOf } from '../dial.ts'
import { refusedAddressCode } from '../private-hosts.ts'
import { shuffled, watchedLookup } from './addresses.ts'
import { certificateOf, peerOf } from './connection-evidence.ts'
import { judgeConnectionFault } from './connection-fault.ts'
import type { Network } from './network.ts'
import { openTunnel, proxyFor } from './proxy.ts'

type TlsCheck = Extract<CheckConfiguration, { kind: 'tls' }>

/**
 * Passes when a TLS handshake succeeds with a certificate that verifies and is for the target's host: on the check's
 * port, else that of an https target, else 443. One that ends within `warn-days` (14) is a warning. Sends nothing after
 * the handshake. Never rejects.
 */
export async function probeTls(
  pair: Pair,
  check: TlsCheck,
  network: Network,
  signal: AbortSignal,
): Promise<Judgement> {
  try {
    return await shakeHands(addressOf(pair, check), check, network, signal)
  } catch (error) {
    return judgeConnectionFault(error)
  }
}

function addressOf({ target }: Pair, check: TlsCheck): URL {
  const url = new URL(target.url ?? '')
  const own = url.protocol === 'https:' && url.port !== '' ? Number(url.port) : 443
  return new URL(`https://${url.hostname}:${check.port ?? own}`)
}

async function shakeHands(
  url: URL,
  check: TlsCheck,
  network: Network,
  signal: AbortSignal,
): Promise<Judgement> {
  const { hosts } = network
  const host = hostOf(url)
  const reason = hosts.refusalOfHost(host)
  if (reason !== null) return judgement('error', { code: refusedAddressCode, reason })
  const proxy = proxyFor(url, network.variable)
  const tunnel = proxy === null ? null : await openTunnel(proxy, url, network, signal)
  const { lookup, blame } = watchedLookup(shuffled(hosts.lookup))
  const socket = connect({
    host,
    port: Number(url.port || 443),
    lookup,
    servername: isIP(host) === 0 ? host.replace(/\.$/, '') : '',
    // Also when NODE_TLS_REJECT_UNAUTHORIZED says otherwise.
    rejectUnauthorized: true,
    ...(network.ca === undefined ? {} : { ca: network.ca }),
    ...(tunnel === null ? {} : { socket: tunnel }),
  })
  const abort = () => socket.destroy(new Error('aborted'))
  signal.addEventListener('abort', abort, { once: true })
  if (signal.aborted) abort()
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('secureConnect', resolve)
      socket.on('error', (error) => reject(blame(error, signal)))
      socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })))
    })
    const evidence = { ...peerOf(socket, tunnel !== null), ...certificateOf(socket) }
    const warnings = certificateWarnings(evidence.tls, Date.now(), check['warn-days'])
    return judgement('pass', { evidence, ...(warnings.length > 0 ? { warnings } : {}) })
  } finally {
    signal.removeEventListener('abort', abort)
    socket.destroy()
    tunnel?.destroy()
  }
}
