import { expect, test } from 'vitest'
import { settleSample, unseen } from '../../../src/delivery/pair-state.ts'
import { createPrivateHosts } from '../../../src/edge/private-hosts.ts'
import { shuffled } from '../../../src/edge/probe/addresses.ts'
import { look, namesOf, running, serve } from './servers.ts'

const four = ['127.0.0.1', '127.0.0.2', '127.0.0.3', '127.0.0.4']

/** A server on each address, all on one port; gives that. */
async function serveEach(versions: Readonly<Record<string, string>>): Promise<number> {
  let port = 0
  for (const [address, version] of Object.entries(versions)) {
    port = await serve(running(version), address, port)
  }
  return port
}

test('every address of a name is asked for itself, and the census counts them', async () => {
  const port = await serveEach({ '127.0.0.1': '1.4.0', '127.0.0.2': '1.4.0', '127.0.0.3': '1.4.0' })
  const found = await look(`http://service.example:${port}`, {
    hosts: namesOf(four.slice(0, 3)),
    check: { addresses: 'each', version: '$.version' },
  })
  expect(found).toMatchObject({
    outcome: 'pass',
    version: '1.4.0',
    census: { by: 'address', complete: true },
  })
  expect(found.census?.members.map(({ name }) => name)).toEqual(four.slice(0, 3))
})

test('failure mode 22: one stale address of four is met in every single look', async () => {
  const versions = { '127.0.0.1': '1.4.0', '127.0.0.2': '1.4.0', '127.0.0.3': '1.3.0', '127.0.0.4': '1.4.0' }
  const port = await serveEach(versions)
  for (let index = 0; index < 5; index += 1) {
    const found = await look(`http://service.example:${port}`, {
      hosts: namesOf(four),
      check: { addresses: 'each' },
    })
    expect(found).toMatchObject({
      outcome: 'stale',
      version: '1.3.0',
      reason: '127.0.0.3: is 1.3.0 at $.version, not 1.4.0',
    })
    expect(found.census?.members.map(({ version }) => version)).toEqual(Object.values(versions))
  }
})

test('an address that does not answer fails the look, and is a member of a complete census', async () => {
  const port = await serveEach({ '127.0.0.1': '1.4.0' })
  const found = await look(`http://service.example:${port}`, {
    hosts: namesOf(['127.0.0.1', '127.0.0.2']),
    check: { addresses: 'each' },
  })
  expect(found).toMatchObject({
    outcome: 'fail',
    code: 'ECONNREFUSED',
    reason: '127.0.0.2: the connection was refused (ECONNREFUSED)',
    census: { complete: true, members: [{ outcome: 'pass' }, { outcome: 'fail' }] },
  })
})

test('an address that may not be dialled is not dialled, warned of, and leaves the census incomplete', async () => {
  const port = await serveEach({ '127.0.0.1': '1.4.0' })
  const found = await look(`http://service.example:${port}`, {
    hosts: namesOf(['127.0.0.1', '169.254.169.254']),
    check: { addresses: 'each' },
  })
  expect(found).toMatchObject({ outcome: 'pass', census: { complete: false } })
  expect(found.warnings?.[0]).toMatch(/^169\.254\.169\.254 was not asked: .*never dialled$/)
})

test('a host that is an address is a census of one', async () => {
  const port = await serveEach({ '127.0.0.1': '1.4.0' })
  const found = await look(`http://127.0.0.1:${port}`, { check: { addresses: 'each' } })
  expect(found.census).toMatchObject({ complete: true, members: [{ name: '127.0.0.1', version: '1.4.0' }] })
})

test('failure mode 36: where only IPv4 answers, it passes over that, and says so', async () => {
  const port = await serve(running('1.4.0'))
  const hosts = namesOf(['::1', '127.0.0.1'])
  const url = `http://service.example:${port}`
  expect(await look(url, { hosts })).toMatchObject({
    outcome: 'pass',
    evidence: { address: '127.0.0.1', family: 4 },
  })
  expect(await look(url, { hosts, check: { family: 4 } })).toMatchObject({ outcome: 'pass' })
  const both = await look(url, { hosts, check: { family: 'both' } })
  expect(both.outcome).toMatch(/^(fail|error)$/)
  expect(both.reason).toMatch(/^IPv6: /)
})

test('failure mode 36: a name without IPv6 fails where both families are asked for', async () => {
  const port = await serve(running('1.4.0'))
  const hosts = namesOf(['127.0.0.1'])
  const url = `http://service.example:${port}`
  for (const family of [6, 'both'] as const) {
    const found = await look(url, { hosts, check: { family } })
    expect(found).toMatchObject({
      outcome: 'fail',
      code: 'no-address',
      reason: 'IPv6: the host has no IPv6 address',
    })
  }
  const each = await look(url, { hosts, check: { family: 'both', addresses: 'each' } })
  expect(each).toMatchObject({
    outcome: 'fail',
    code: 'no-address',
    census: { members: [{ outcome: 'pass' }] },
  })
})

test('failure mode 29: an address is judged when it is dialled, not when the name was first looked up', async () => {
  let asked = 0
  const port = await serve((request, response) => {
    asked += 1
    running('1.4.0')(request, response)
  })
  const answers = ['93.184.215.14', '127.0.0.1']
  const hosts = createPrivateHosts([], (_host, _options, done) => {
    done(null, [{ address: answers.shift() ?? '127.0.0.1', family: 4 }])
  })
  expect(await hosts.resolveAll('rebind.example')).toMatchObject([{ refusal: null }])
  for (const check of [{}, { addresses: 'each' }, { family: 4 }] as const) {
    const found = await look(`http://rebind.example:${port}`, { hosts, check })
    expect(found).toMatchObject({ outcome: 'error', code: 'ADDRESS_REFUSED' })
  }
  expect(asked).toBe(0)
})

test.each([
  'http://[::ffff:169.254.169.254]',
  'http://2852039166',
  'http://0xa9.0xfe.0xa9.0xfe',
  'http://0251.0376.0251.0376',
  'http://localhost.',
  'http://metadata.example',
])('failure mode 30: %s is not dialled', async (url) => {
  const hosts = createPrivateHosts([], (host, _options, done) => {
    done(null, [{ address: host.startsWith('localhost') ? '127.0.0.1' : '169.254.169.254', family: 4 }])
  })
  for (const addresses of ['shared', 'each'] as const) {
    const found = await look(url, { hosts, check: { addresses } })
    expect(found).toMatchObject({ outcome: 'error', code: 'ADDRESS_REFUSED' })
  }
})

test('the addresses of a name take turns, though the resolver gives them in one order', async () => {
  const hosts = namesOf(['::1', '127.0.0.1', '127.0.0.2', '127.0.0.3'])
  const order = (random: number): Promise<unknown> =>
    new Promise((resolve) => {
      shuffled(hosts.lookup, () => random)('service.example', { all: true }, (_error, found) =>
        resolve(found),
      )
    })
  const addresses = async (random: number) =>
    ((await order(random)) as { address: string }[]).map(({ address }) => address)
  expect(await addresses(0)).toEqual(['::1', '127.0.0.1', '127.0.0.2', '127.0.0.3'])
  expect(await addresses(0.5)).toEqual(['::1', '127.0.0.2', '127.0.0.3', '127.0.0.1'])
  expect(await addresses(0.99)).toEqual(['::1', '127.0.0.3', '127.0.0.1', '127.0.0.2'])
})

test('failure mode 35: a name that never resolved is a mistake here, one that no longer does is gone', async () => {
  const gone = createPrivateHosts([], (_host, _options, done) => {
    done(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
  })
  for (const check of [{}, { addresses: 'each' }, { family: 'both' }] as const) {
    const found = await look('http://service.example', { hosts: gone, check })
    expect(found).toMatchObject({ outcome: 'error', code: 'ENOTFOUND' })
    const sample = { ...found, at: '2026-11-21T09:00:00.000Z', durationMs: 1 }
    expect(settleSample(unseen, sample).outcome).toBe('error')
    const answered = { ...unseen, counts: { ...unseen.counts, pass: 1 } }
    expect(settleSample(answered, sample).outcome).toBe('fail')
  }
})

test('of very many addresses only some are asked, and the census says that it is not complete', async () => {
  const port = await serve(running('1.4.0'), '127.0.0.1')
  const hosts = namesOf(Array.from({ length: 40 }, (_, index) => `127.0.1.${index + 1}`))
  const found = await look(`http://service.example:${port}`, { hosts, check: { addresses: 'each' } })
  expect(found.census?.members).toHaveLength(32)
  expect(found.census?.complete).toBe(false)
  expect(found.warnings).toContain('only 32 of 40 addresses were asked')
})
