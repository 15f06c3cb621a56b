import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { SampleEvidence } from '../../delivery/sample.ts'

/** The address at the other end, which is the proxy's where there is one. Must be read before the connection is closed. */
export function peerOf(
  socket: Socket,
  viaProxy: boolean,
): Pick<SampleEvidence, 'address' | 'family' | 'via'> {
  const { remoteAddress, remoteFamily } = socket
  if (viaProxy) return { via: 'proxy' }
  if (remoteAddress === undefined) return {}
  return { address: remoteAddress, family: remoteFamily === 'IPv6' ? 6 : 4 }
}

/** What a TLS connection rests on; nothing for one without TLS. Must be read before the connection is closed. */
export function certificateOf(socket: Socket): Pick<SampleEvidence, 'tls'> {
  if (!(socket instanceof TLSSocket)) return {}
  const { fingerprint256, valid_to: end } = socket.getPeerCertificate()
  const protocol = socket.getProtocol()
  if (fingerprint256 === undefined || protocol === null) return {}
  return {
    tls: {
      protocol,
      certificateSha256: fingerprint256.replaceAll(':', '').toLowerCase(),
      notAfter: new Date(end).toISOString(),
    },
  }
}
