import { lookup as resolveName, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { WaybillError } from '../errors.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** Which addresses may be dialled. Decided on the address itself, when it is dialled: a name may change its mind. */
export interface PrivateHosts {
  /**
   * Why this address, found for this host name, must not be dialled, in words; null when it may.
   * A host that is an address never goes through `lookup`: ask with it as both arguments, or with `refusalOfHost`.
   */
  refusal(host: string, address: string): string | null
  /** As `refusal`, for the host part of a URL: null for a name, whose addresses `lookup` will judge. */
  refusalOfHost(host: string): string | null
  /**
   * All addresses of a host, in the resolver's order, each with why it must not be dialled. A host that is an address has
   * that one. Rejects with the resolver's own error. Who dials one of them dials that address, and does not ask again.
   */
  resolveAll(host: string): Promise<readonly FoundAddress[]>
  /** For `lookup` of node:net, node:tls and node:http: gives only addresses that may be dialled. */
  readonly lookup: LookupFunction
}

export interface FoundAddress {
  readonly address: string
  readonly family: 4 | 6
  /** Null when it may be dialled. */
  readonly refusal: string | null
}

/** The `code` of the error that `lookup` gives when no address of a host may be dialled. */
export const refusedAddressCode = 'ADDRESS_REFUSED'

/** Metadata services outside of the link-local ranges: AWS over IPv6, Alibaba Cloud, Oracle Cloud. */
const metadata = ['fd00:ec2::254', '100.100.100.200', '192.0.0.192'].map((text) =>
  ipaddr.process(text).toString(),
)

/** Resolves a name; `dns.lookup` unless a test brings its own. */
export type Resolve = (
  host: string,
  options: { readonly all: true; readonly family?: number | 'IPv4' | 'IPv6'; readonly hints?: number },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * The rule of `network.private-hosts`. Link-local and metadata addresses are never dialled; loopback, private, shared
 * and every other range that is not the public internet only when the list holds the host's name, the address, or a
 * CIDR range around it. IPv4 inside IPv6 is judged as IPv4. Throws CONFIG_INVALID for an entry that is none of these.
 */
export function createPrivateHosts(allowed: readonly string[], resolve: Resolve = resolveName): PrivateHosts {
  const entries = allowed.map(parseEntry)
  const names = new Set(entries.filter((entry) => typeof entry === 'string'))
  const ranges = entries.filter((entry) => typeof entry !== 'string')

  function refusal(host: string, address: string): string | null {
    const known = embedded(ipaddr.parse(unbracketed(address)))
    const place = `${unbracketed(host)}${isIP(unbracketed(host)) === 0 ? ` resolves to ${known.toString()}, which` : ''}`
    if (known.range() === 'linkLocal' || metadata.includes(withoutZone(known).toString())) {
      return `${place} is a link-local or metadata address, which is never dialled`
    }
    const isAllowed =
      known.range() === 'unicast' || names.has(bareName(host)) || ranges.some((range) => within(known, range))
    return isAllowed
      ? null
      : `${place} is not a public address: list it in network.private-hosts if it is meant`
  }

  const lookup: LookupFunction = (host, options, callback) => {
    const { family, hints } = options
    const asked = { all: true as const, ...(family ? { family } : {}), ...(hints ? { hints } : {}) }
    resolve(host, asked, (error, addresses) => {
      if (error !== null) return callback(error, [])
      const judged = addresses.map((found) => ({ found, reason: refusal(host, found.address) }))
      const permitted = judged.flatMap(({ found, reason }) => (reason === null ? [found] : []))
      const [first] = permitted
      if (first === undefined) callback(refused(judged[0]?.reason ?? `${host} has no address`), [])
      else if (options.all) callback(null, permitted)
      else callback(null, first.address, first.family)
    })
  }

  function resolveAll(host: string): Promise<readonly FoundAddress[]> {
    const bare = unbracketed(host)
    if (isIP(bare) !== 0) return Promise.resolve([found(bare)])
    return new Promise((done, reject) => {
      resolve(bare, { all: true }, (error, addresses) => {
        if (error !== null) reject(error)
        else done([...new Set(addresses.map(({ address }) => address))].map(found))
      })
    })

    function found(address: string): FoundAddress {
      return { address, family: isIP(address) === 6 ? 6 : 4, refusal: refusal(bare, address) }
    }
  }

  return {
    refusal,
    resolveAll,
    refusalOfHost: (host) => (isIP(unbracketed(host)) === 0 ? null : refusal(host, host)),
    lookup,
  }
}

function parseEntry(entry: string): string | [Address, number] {
  const text = unbracketed(entry.trim())
  if (ipaddr.isValidCIDR(text)) {
    const [address, bits] = ipaddr.parseCIDR(text)
    return [address, bits]
  }
  if (isIP(text) !== 0) {
    const address = embedded(ipaddr.parse(text))
    return [address, address.kind() === 'ipv4' ? 32 : 128]
  }
  if (/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?\.?$/i.test(text) && !/^[\d.]+$/.test(text)) return bareName(text)
  throw new WaybillError(
    'CONFIG_INVALID',
    `network.private-hosts holds "${entry}", which is no host name, address or range.`,
    {
      hint: 'Write names without scheme and port, addresses, or CIDR ranges: [localhost, 10.1.2.3, 10.0.0.0/8]',
    },
  )
}

function within(address: Address, [range, bits]: [Address, number]): boolean {
  return address.kind() === range.kind() && address.match(range, bits)
}

/** The IPv4 address that an IPv6 address carries (mapped, compatible, NAT64, 6to4, SIIT), else the address itself. */
function embedded(address: Address): Address {
  if (!(address instanceof ipaddr.IPv6)) return address
  const bytes = address.toByteArray()
  const isCompatible =
    bytes.slice(0, 12).every((byte) => byte === 0) && bytes.slice(12, 15).some((byte) => byte > 0)
  if (isCompatible) return new ipaddr.IPv4(bytes.slice(12))
  switch (address.range()) {
    case 'ipv4Mapped':
    case 'rfc6145':
    case 'rfc6052':
      return new ipaddr.IPv4(bytes.slice(12))
    case '6to4':
      return new ipaddr.IPv4(bytes.slice(2, 6))
    default:
      return address
  }
}

function withoutZone(address: Address): Address {
  return ipaddr.fromByteArray(address.toByteArray())
}

/** URLs write IPv6 addresses in brackets. */
function unbracketed(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}

function bareName(host: string): string {
  return host.toLowerCase().replace(/\.$/, '')
}

function refused(reason: string): NodeJS.ErrnoException {
  return Object.assign(new Error(reason), { code: refusedAddressCode })
}
