import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { byCodeUnit } from '../../bom/code-units.ts'
import { judgement, type Census, type Judgement } from '../../delivery/sample.ts'
import { isOutOfReach, worstOf, type Part } from '../../delivery/worst-of.ts'
import { refusedAddressCode, type FoundAddress, type PrivateHosts } from '../private-hosts.ts'

/** More addresses than this behind one name are not asked one by one. */
const mostAddresses = 32
const atOnce = 4

/** Asks one address: the given lookup leads nowhere else. */
export type AskAddress = (lookup: LookupFunction) => Promise<Judgement>

/** Who is asked how. `families`: only those, each of which must have an address; default: all that there are. */
export interface AddressRoute {
  readonly host: string
  readonly hosts: PrivateHosts
  readonly ask: AskAddress
  readonly families?: readonly (4 | 6)[]
  readonly signal: AbortSignal
}

/**
 * Asks every address of a host, for itself (coverage L2). The census is complete when each answered or failed for itself;
 * an address that is refused, of another family, or that this machine has no route to, leaves it incomplete. Rejects when
 * the name does not resolve.
 */
export async function askEach(route: AddressRoute): Promise<Judgement> {
  const { ask, families = [] } = route
  const all = await resolveInTime(route)
  const wanted = all
    .filter(({ family }) => families.length === 0 || families.includes(family))
    .sort((a, b) => byCodeUnit(a.address, b.address))
  const asked = await inTurn(wanted.slice(0, mostAddresses), (address) => askOne(address, ask))
  const lacking = families.filter((family) => wanted.every((address) => address.family !== family))
  const [first, ...rest] = [...lacking.map(withoutAddress), ...asked]
  if (first === undefined) return judgement('fail', { code: 'no-address', reason: 'the host has no address' })
  const census: Census = {
    by: 'address',
    members: asked.map(({ name, found }) => {
      const { outcome, version, commit, digest, reason } = found
      return { name, outcome, version, commit, digest, reason }
    }),
    complete: asked.length === all.length && asked.every((part) => !isOutOfReach(part)),
  }
  const found = worstOf([first, ...rest])
  if (wanted.length === asked.length) return { ...found, census }
  const warning = `only ${asked.length} of ${wanted.length} addresses were asked`
  return { ...found, warnings: [...(found.warnings ?? []), warning], census }
}

/** Asks over one family alone, or over several, each for itself; a host without an address of one fails there. */
export async function askFamilies(route: AddressRoute): Promise<Judgement> {
  const { ask, families = [] } = route
  const all = await resolveInTime(route)
  const parts = await inTurn(families, async (family): Promise<Part> => {
    const own = all.filter((address) => address.family === family)
    return own.length === 0
      ? withoutAddress(family)
      : { name: `IPv${family}`, found: await ask(lookupAmong(own)) }
  })
  const [first, ...rest] = parts
  if (first === undefined) throw new RangeError('no family was given')
  const worst = worstOf([first, ...rest])
  // It was asked for by name, so that one out of reach is more than a warning.
  const unreached = parts.find(isOutOfReach)
  if (unreached === undefined || worst.outcome !== 'pass') return worst
  return { ...unreached.found, reason: `${unreached.name}: ${unreached.found.reason}` }
}

/** A resolver cannot be told to stop; when it is too slow it is one that does not answer. */
async function resolveInTime({ host, hosts, signal }: AddressRoute): Promise<readonly FoundAddress[]> {
  let stop = (): void => undefined
  const late = new Promise<never>((_resolve, reject) => {
    stop = () => reject(unresolved())
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
  try {
    return await Promise.race([hosts.resolveAll(host), late])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function unresolved(): Error {
  return Object.assign(new Error('the time was up'), { code: 'EAI_AGAIN' })
}

/** The lookup, and the error for an end that came while it was still waiting for the resolver; else the error itself. */
export function watchedLookup(lookup: LookupFunction): {
  readonly lookup: LookupFunction
  readonly blame: (error: unknown, signal: AbortSignal) => unknown
} {
  let waiting = 0
  return {
    lookup(host, options, callback) {
      waiting += 1
      lookup(host, options, (...found) => {
        waiting -= 1
        callback(...found)
      })
    },
    blame: (error, signal) => (signal.aborted && waiting > 0 ? unresolved() : error),
  }
}

function withoutAddress(family: 4 | 6): Part {
  const reason = `the host has no IPv${family} address`
  return { name: `IPv${family}`, found: judgement('fail', { code: 'no-address', reason }) }
}

/**
 * A lookup that gives the addresses of a name in a random order, family by family: a resolver may give them in the same
 * order each time, and then every sample would meet the same address.
 */
export function shuffled(lookup: LookupFunction, random: () => number = Math.random): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null || typeof found === 'string') return callback(error, found)
      const families = [...new Set(found.map(({ family }) => family))]
      const mixed = families.flatMap((family) => turned(found, family, random))
      give(mixed, options.all === true, callback)
    })
  }
}

function turned(found: LookupAddress[], wanted: number, random: () => number): LookupAddress[] {
  const own = found.filter(({ family }) => family === wanted)
  const start = Math.floor(random() * own.length)
  return [...own.slice(start), ...own.slice(0, start)]
}

/** A lookup that leads to the permitted ones of these addresses, whatever the name resolves to by now. */
function lookupAmong(addresses: readonly FoundAddress[]): LookupFunction {
  const permitted = addresses.filter(({ refusal }) => refusal === null)
  const reason = addresses[0]?.refusal ?? 'the host has no address'
  return (_host, options, callback) => {
    if (permitted.length > 0) return give([...permitted], options.all === true, callback)
    callback(Object.assign(new Error(reason), { code: refusedAddressCode }), [])
  }
}

function give(found: readonly LookupAddress[], all: boolean, callback: Parameters<LookupFunction>[2]): void {
  const [first] = found
  if (all || first === undefined) callback(null, [...found])
  else callback(null, first.address, first.family)
}

async function askOne(address: FoundAddress, ask: AskAddress): Promise<Part> {
  const { address: name, refusal } = address
  if (refusal !== null) {
    return { name, found: judgement('error', { code: refusedAddressCode, reason: refusal }) }
  }
  return { name, found: await ask(lookupAmong([address])) }
}

async function inTurn<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}
