import { expect, test } from 'vitest'
import type { InstancesCheck } from '../../../src/edge/probe/instances.ts'
import { json, running, serve } from './servers.ts'
import { probe } from './whole-environment.ts'

function checkOf(from: InstancesCheck['from'], changes: Partial<InstancesCheck> = {}): InstancesCheck {
  return { kind: 'instances', from, quorum: 'all', 'at-least': 1, ...changes }
}

/** A command that prints a text. */
function printing(text: string): InstancesCheck['from'] {
  return { command: [process.execPath, '-e', 'process.stdout.write(process.argv[1])', text] }
}

async function fleet(...versions: readonly string[]): Promise<string[]> {
  const ports = await Promise.all(versions.map((version) => serve(running(version))))
  return ports.map((port) => `http://127.0.0.1:${port}`)
}

test('every instance of a list is asked for itself', async () => {
  const list = await fleet('1.4.0', '1.4.0', '1.4.0')
  const sample = await probe(checkOf({ list }, { path: '/health', version: '$.version' }))
  expect(sample).toMatchObject({ outcome: 'pass', version: '1.4.0' })
  expect(sample.census).toMatchObject({ by: 'instance', complete: true })
  expect(sample.census?.members).toHaveLength(3)
})

test('without a place for the version, the well-known ones count', async () => {
  const sample = await probe(checkOf({ list: await fleet('1.4.0') }, { path: '/health' }))
  expect(sample.census?.members).toMatchObject([{ outcome: 'pass', version: '1.4.0' }])
})

test('failure mode 22: one of four on the old version is found in one look', async () => {
  const list = await fleet('1.4.0', '1.3.0', '1.4.0', '1.4.0')
  const sample = await probe(checkOf({ list }, { path: '/health', quorum: 3 }))
  expect(sample).toMatchObject({ outcome: 'stale', code: 'mixed' })
  expect(sample.census?.members.filter(({ version }) => version === '1.3.0')).toHaveLength(1)
})

test('an instance that does not answer counts for itself alone', async () => {
  const silent = await serve(() => undefined)
  const list = [...(await fleet('1.4.0', '1.4.0')), `http://127.0.0.1:${silent}`, 'http://127.0.0.1:1']
  const all = await probe(checkOf({ list }, { path: '/health' }), { timeoutMs: 1_000 })
  expect(all).toMatchObject({ outcome: 'fail', code: 'instances' })
  expect(all.census?.members.map(({ outcome }) => outcome).toSorted()).toEqual([
    'fail',
    'fail',
    'pass',
    'pass',
  ])
  const some = await probe(checkOf({ list }, { path: '/health', quorum: '50%' }), { timeoutMs: 1_000 })
  expect(some.outcome).toBe('pass')
  expect(some.warnings).toHaveLength(1)
})

test('a list that says the versions itself is believed', async () => {
  const list = JSON.stringify([
    { name: 'eu-1', version: '1.4.0' },
    { name: 'eu-2', version: 'v1.4.0' },
  ])
  expect(await probe(checkOf(printing(list)))).toMatchObject({ outcome: 'pass', census: { complete: true } })
  const port = await serve((_, response) => response.writeHead(200, json).end(list))
  expect((await probe(checkOf({ url: `http://127.0.0.1:${port}/instances` }))).outcome).toBe('pass')
})

test('failure mode 43: an instance without a version is blank, and the others are counted', async () => {
  const list = JSON.stringify([{ name: 'eu-1', version: '1.4.0' }, { name: 'eu-2' }])
  const sample = await probe(checkOf(printing(list)))
  expect(sample.outcome).toBe('nodata')
  expect(sample.census?.members).toMatchObject([{ outcome: 'pass' }, { outcome: 'nodata' }])
})

test('an empty list is no evidence', async () => {
  expect(await probe(checkOf(printing('[]')))).toMatchObject({ outcome: 'nodata', code: 'no-instances' })
})

test.each([
  ['what is not JSON', printing('all fine'), 'list'],
  ['what is no list', printing('{}'), 'list'],
  ['a command that fails', { command: [process.execPath, '-e', 'process.exit(3)'] }, 'list'],
  ['a command that is not there', { command: ['waybill-no-such-command'] }, 'ENOENT'],
  ['more than is read', { command: [process.execPath, '-e', 'console.log("x".repeat(5e6))'] }, 'list'],
])('a list that cannot be read is a fault of the observer: %s', async (_, from, code) => {
  expect(await probe(checkOf(from))).toMatchObject({ outcome: 'error', code })
})

test('a command that hangs is ended, and is a fault of the observer', async () => {
  const from = { command: [process.execPath, '-e', 'setInterval(() => 0, 1000)'] }
  expect(await probe(checkOf(from), { timeoutMs: 500 })).toMatchObject({ outcome: 'error' })
})

test('failure mode 30: an instance at an address of metadata is not asked', async () => {
  const list = ['http://[::ffff:169.254.169.254]/', 'http://2852039166/', 'http://0251.0376.0251.0376/']
  const sample = await probe(checkOf({ list }, { path: '/' }))
  expect(sample.census?.members.map(({ outcome }) => outcome)).toEqual(['error', 'error'])
  expect(sample.outcome).toBe('error')
})

test('what a list says is printable', async () => {
  const list = JSON.stringify([{ name: '\u001B[2J::error::', version: '9\u0007' }])
  const sample = await probe(checkOf(printing(list)))
  expect(JSON.stringify(sample)).not.toMatch(/\\u001b|\\u0007/i)
})
