import type { LookupAddress } from 'node:dns'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPrivateHosts, type PrivateHosts, type Resolve } from '../../src/edge/private-hosts.ts'

const nobody = createPrivateHosts([])

/** A name server that gives the next answer each time it is asked, and the last one from then on. */
function names(...answers: string[][]): Resolve {
  return (_host, _options, done) => {
    const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    const found: LookupAddress[] = addresses.map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    setImmediate(() => done(null, found))
  }
}

function lookUp(hosts: PrivateHosts, host: string, all = true): Promise<unknown> {
  return new Promise((resolve) => {
    hosts.lookup(host, { all }, (error, address) =>
      resolve(error === null ? address : `${error.code} ${error.message}`),
    )
  })
}

test.each(['1.1.1.1', '93.184.215.14', '2606:4700::1111', '::ffff:1.1.1.1', '64:ff9b::101:101'])(
  'the public address %s may be dialled',
  (address) => {
    expect(nobody.refusal(address, address)).toBeNull()
  },
)

test.each([
  '127.0.0.1',
  '127.8.8.8',
  '::1',
  '0.0.0.0',
  '::',
  '10.0.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '100.64.0.1',
  'fd12:3456::1',
  'fec0::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '::127.0.0.1',
  '64:ff9b::a00:1',
  '2002:a00:1::1',
  '::ffff:0:10.0.0.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::1]',
])('%s is refused unless it is listed', (address) => {
  expect(nobody.refusal('internal.example', address)).toMatch(
    /^internal\.example resolves to .* network\.private-hosts/,
  )
  expect(createPrivateHosts(['internal.example']).refusal('INTERNAL.example.', address)).toBeNull()
  expect(createPrivateHosts([address]).refusal('internal.example', address)).toBeNull()
  expect(
    createPrivateHosts(['other.example', '203.0.113.1']).refusal('internal.example', address),
  ).not.toBeNull()
})

test.each([
  '169.254.169.254',
  '169.254.0.1',
  'fe80::1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  '100.100.100.200',
  '192.0.0.192',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '2002:a9fe:a9fe::1',
])('failure mode 30: %s is never dialled, whatever is listed', (address) => {
  const everything = createPrivateHosts(['0.0.0.0/0', '::/0', 'meta.example', address.replace(/%.*/, '')])
  expect(everything.refusal('meta.example', address)).toContain('never dialled')
})

test('ranges permit what lies in them and nothing beside it', () => {
  const hosts = createPrivateHosts(['10.1.0.0/16', 'fd12::/32'])
  expect(hosts.refusal('a', '10.1.255.255')).toBeNull()
  expect(hosts.refusal('a', '::ffff:10.1.0.1')).toBeNull()
  expect(hosts.refusal('a', 'fd12::7')).toBeNull()
  expect(hosts.refusal('a', '10.2.0.1')).not.toBeNull()
  expect(hosts.refusal('a', 'fd13::7')).not.toBeNull()
})

test('failure mode 30: the host of a URL is judged when it is an address, also in other ways of writing it', () => {
  for (const url of [
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::ffff:7f00:1]/',
  ]) {
    expect(nobody.refusalOfHost(new URL(url).hostname)).not.toBeNull()
  }
  expect(nobody.refusalOfHost('localhost')).toBeNull()
  expect(nobody.refusalOfHost('1.1.1.1')).toBeNull()
})

test.each(['https://a.example', 'a.example:8080', '10.0.0.0/99', '10.0.0', '', 'a b', '*.example'])(
  'the entry %j is refused',
  (entry) => {
    expect(() => createPrivateHosts([entry])).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringContaining('private-hosts') }),
    )
  },
)

test('only the addresses that may be dialled come out of a lookup', async () => {
  const hosts = createPrivateHosts([], names(['10.0.0.1', '1.1.1.1', '169.254.169.254']))
  expect(await lookUp(hosts, 'mixed.example')).toEqual([{ address: '1.1.1.1', family: 4 }])
  expect(await lookUp(hosts, 'mixed.example', false)).toBe('1.1.1.1')
})

test('failure mode 29: a name that turns private between two connections is refused when it is dialled', async () => {
  const hosts = createPrivateHosts([], names(['1.1.1.1'], ['127.0.0.1']))
  expect(await lookUp(hosts, 'rebind.example')).toEqual([{ address: '1.1.1.1', family: 4 }])
  expect(await lookUp(hosts, 'rebind.example')).toMatch(
    /^ADDRESS_REFUSED rebind\.example resolves to 127\.0\.0\.1/,
  )
})

test('all addresses of a name come once, each with whether it may be dialled', async () => {
  const hosts = createPrivateHosts([], names(['1.1.1.1', '10.0.0.1', '1.1.1.1', '2606:4700::1111']))
  expect(await hosts.resolveAll('mixed.example')).toEqual([
    { address: '1.1.1.1', family: 4, refusal: null },
    { address: '10.0.0.1', family: 4, refusal: expect.stringContaining('network.private-hosts') },
    { address: '2606:4700::1111', family: 6, refusal: null },
  ])
  expect(await hosts.resolveAll('[::1]')).toMatchObject([{ address: '::1', family: 6 }])
})

test('a failed resolution is passed on', async () => {
  const hosts = createPrivateHosts([], (_host, _options, done) => {
    done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
  })
  expect(await lookUp(hosts, 'gone.example')).toMatch(/^ENOTFOUND/)
  expect(await lookUp(createPrivateHosts([], names([])), 'empty.example')).toMatch(/has no address/)
})

test('node:http dials nothing that is refused, and what is listed', async () => {
  let connections = 0
  const server = createServer((_request, response) => response.end('hello'))
  server.on('connection', () => (connections += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (hosts: PrivateHosts): Promise<string> =>
    new Promise((resolve) => {
      const request = get(
        { host: 'service.example', port, agent: false, lookup: hosts.lookup },
        (response) => {
          response.resume()
          resolve(String(response.statusCode))
        },
      )
      request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''))
    })
  const resolver = names(['127.0.0.1'])
  expect(await ask(createPrivateHosts([], resolver))).toBe('ADDRESS_REFUSED')
  expect(connections).toBe(0)
  expect(await ask(createPrivateHosts(['service.example'], resolver))).toBe('200')
  await new Promise((resolve) => server.close(resolve))
})

test('no address inside the private ranges is ever let through, in any way of writing it', () => {
  const octet = fc.integer({ min: 0, max: 255 })
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(10, 127, 0, 224, 240, 255), octet, octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
  )
  fc.assert(
    fc.property(inside, fc.constantFrom('', '::ffff:', '64:ff9b::', '::ffff:0:'), (octets, prefix) => {
      expect(nobody.refusal('any.example', `${prefix}${octets.join('.')}`)).not.toBeNull()
    }),
  )
})
