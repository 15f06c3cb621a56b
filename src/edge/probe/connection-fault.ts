import { judgement, type Judgement } from '../../delivery/sample.ts'
import { visible } from '../../render/escape.ts'
import { refusedAddressCode } from '../private-hosts.ts'
import { proxyFaultCode } from './proxy.ts'

/** What says more of this machine and its network than of the target. */
const observerFaults: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name could not be resolved just now',
  ENETUNREACH: 'this machine has no route to it',
  EADDRNOTAVAIL: 'this machine has no address to reach it from',
  EACCES: 'this machine does not permit the connection',
  EPERM: 'this machine does not permit the connection',
  EMFILE: 'this machine has too many open files',
  ENFILE: 'this machine has too many open files',
  ENOBUFS: 'this machine is out of memory for connections',
  EAFNOSUPPORT: 'this machine does not know the address family',
  ERR_INVALID_URL: 'the check has no URL that could be asked',
  ERR_INVALID_CHAR: 'a header of the check cannot be sent',
  ERR_INVALID_HTTP_TOKEN: 'a header of the check cannot be sent',
  ERR_HTTP_INVALID_HEADER_VALUE: 'a header of the check cannot be sent',
  ERR_UNESCAPED_CHARACTERS: 'the path of the check cannot be sent',
}

const targetFaults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'the host cannot be reached',
  EPIPE: 'the connection was closed',
  ETIMEDOUT: 'the connection timed out',
  EPROTO: 'it does not speak TLS as expected',
  Z_BUF_ERROR: 'the body ends too early for its encoding',
  Z_DATA_ERROR: 'the body is not in the encoding that it claims',
  ERR_STREAM_PREMATURE_CLOSE: 'the body ends too early',
  'content-encoding': 'the body is in an encoding that was not asked for',
  HPE_HEADER_OVERFLOW: 'the headers are larger than 16 KiB',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet, by the clock here',
  CERT_REVOKED: 'its certificate was revoked',
  CERT_SIGNATURE_FAILURE: 'the signature of its certificate is wrong',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate chain is self-signed',
  UNABLE_TO_GET_ISSUER_CERT: 'its certificate chain has a gap',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'its certificate is of an authority that is not known here',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name',
}

/** Codes of our own errors, whose messages are written for people and hold no secret. */
const ownFaults: readonly string[] = [refusedAddressCode, proxyFaultCode, 'SECRET_MISSING']

/** Whether it was not the target that was waited for: a name server, or a proxy. */
export function isStalledBefore({ outcome, code }: Judgement): boolean {
  return outcome === 'error' && (code === 'EAI_AGAIN' || code === proxyFaultCode)
}

/** What a failed connection shows: a fault of the target, unless its code speaks of this machine, a proxy or the check. */
export function judgeConnectionFault(error: unknown): Judgement {
  const { code, message } = decisiveFault(error)
  if (ownFaults.includes(code)) return judgement('error', { code, reason: visible(message) })
  const own = observerFaults[code]
  if (own !== undefined) return judgement('error', { code, reason: `${own} (${code})` })
  if (code.startsWith('EAI_')) return judgement('error', { code, reason: `the name server failed (${code})` })
  // A mistake in a program has no code of a connection.
  if (code === 'UNKNOWN') return judgement('error', { code, reason: 'the look itself failed (UNKNOWN)' })
  return judgement('fail', { code, reason: `${wordsFor(code)} (${code})` })
}

function wordsFor(code: string): string {
  const known = targetFaults[code]
  if (known !== undefined) return known
  if (/^ERR_(SSL|TLS)_/.test(code)) return 'it does not speak TLS as expected'
  return code.startsWith('HPE_') ? 'it does not speak HTTP as expected' : 'the connection failed'
}

/** Of a target with several addresses, the one that answered at all says more than those that could not be tried. */
function decisiveFault(error: unknown): { readonly code: string; readonly message: string } {
  const all = error instanceof AggregateError ? error.errors : [error]
  const faults = all.map((one: unknown) => ({
    code: codeOf(one),
    message: one instanceof Error ? one.message : '',
  }))
  const decisive = faults.find(({ code }) => observerFaults[code] === undefined) ?? faults[0]
  return decisive ?? { code: 'UNKNOWN', message: '' }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[\w-]{1,60}$/.test(code) ? code : 'UNKNOWN'
}
