import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Edge } from '../../src/edge/edge.ts'
import { deliver } from '../../src/journeys/deliver.ts'
import { verifyShipment } from '../../src/journeys/verify.ts'
import { announceHere } from '../builders/announcing.ts'
import { deliverHere, edgeHere, entriesHere, stopped } from '../builders/delivering.ts'
import { aShipping, type Shipping } from '../builders/shipping.ts'

const request = { environment: 'production', release: null, dryRun: false } as const

/** A delivery that is stopped while it bakes. */
async function cutOff(shipping: Shipping, change: (edge: Edge) => Partial<Edge> = () => ({})) {
  await shipping.configure((yaml) => yaml.replace('bake: 60ms, deadline: 2s', 'bake: 2s, deadline: 60s'))
  await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const { edge, world } = await edgeHere(shipping)
  const stop = new AbortController()
  const progress = () => void setTimeout(() => stop.abort(), 300)
  const run = { signal: stop.signal, progress }
  return { edge, cut: await deliver({ ...edge, ...change(edge) }, world.loaded, request, run) }
}

test('failure mode 44: a check that is cut off is inconclusive, keeps what it saw, and goes on with --resume', async () => {
  const shipping = await aShipping()
  const { edge, cut } = await cutOff(shipping)
  expect(cut.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'interrupted' })
  const folder = `${edge.repository.gitDirectory}/waybill/verification`
  const [file = ''] = await readdir(folder)
  expect(await readFile(`${folder}/${file}`, 'utf8')).not.toBe('')
  const went = await deliverHere(shipping, { resume: true })
  expect(went.verdict).toMatchObject({ verdict: 'healthy', startedAt: cut.verdict.startedAt })
  expect(went.sending).toMatchObject({ kind: 'proof' })
  // Nothing is left to go on with.
  expect(await readFile(`${folder}/${file}`, 'utf8')).toBe('')
}, 90_000)

test('nobody is told of a check that was stopped, neither then nor by a resume', async () => {
  const shipping = await aShipping()
  const { cut } = await cutOff(shipping)
  expect(cut.sending).toMatchObject({ kind: 'exception', messages: [] })
  expect(cut.remarks.join()).toContain('nobody is told')
  const kinds = (await entriesHere(shipping)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind.startsWith('exception.'))).toEqual([])
}, 60_000)

test('failure mode 56: a disk that is full costs the kept state and not the verdict, and it is said', async () => {
  const shipping = await aShipping()
  const remarks: string[] = []
  const { cut } = await cutOff(shipping, ({ files }) => ({
    files: { ...files, write: () => Promise.reject(new Error('ENOSPC: no space left on device')) },
    remark: (text) => remarks.push(text),
  }))
  expect(cut.verdict).toMatchObject({ verdict: 'inconclusive', reason: 'interrupted' })
  expect(remarks.join()).toContain('could not be kept for --resume: ENOSPC')
}, 60_000)

test('a statement of a check is about the commit that was announced, and needs something to be about', async () => {
  const shipping = await aShipping()
  const { release } = await announceHere(shipping, {})
  shipping.service.deploy({ version: '1.1.0', commit: 'x' })
  const delivered = await deliverHere(shipping)
  const statement = JSON.parse(await delivered.statement()) as Record<string, unknown>
  expect(statement).toMatchObject({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { gitCommit: release.commit } }],
    predicate: { environment: 'production', version: '1.1.0' },
  })
  expect(statement['predicate']).toHaveProperty('ledger.checkpoint')
  const { edge, world } = await edgeHere(shipping)
  const asked = { environment: 'production', package: null, release: '1.1.0', groups: null, resume: false }
  const { statement: none } = await verifyShipment(edge, world.loaded, asked, stopped())
  await expect(none()).rejects.toMatchObject({ code: 'USAGE' })
}, 60_000)
