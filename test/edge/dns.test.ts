import { expect, test } from 'vitest'
import { askTexts } from '../../src/edge/dns.ts'
import { startDnsServer } from './dns-server.ts'
import { never } from './loopback.ts'

test('a long record comes in one piece, and several come each', async () => {
  const long = `v=DKIM1; k=rsa; p=${'A'.repeat(400)}`
  const { address } = await startDnsServer({ 'a.example': [long, 'v=spf1 -all'] })
  expect(await askTexts('a.example', { servers: [address] }, never)).toEqual({
    kind: 'records',
    records: expect.toSatisfy(
      (found: string[]) => found.toSorted().join('|') === [long, 'v=spf1 -all'].join('|'),
    ),
  })
})

test('a name that is not there has no records; a name server that fails tells nothing', async () => {
  const { address } = await startDnsServer({ 'broken.example': null, 'empty.example': [] })
  const servers = [address]
  expect(await askTexts('gone.example', { servers }, never)).toEqual({ kind: 'records', records: [] })
  expect(await askTexts('empty.example', { servers }, never)).toEqual({ kind: 'records', records: [] })
  expect(await askTexts('broken.example', { servers }, never)).toEqual({
    kind: 'failure',
    reason: 'the name servers did not answer for broken.example (ESERVFAIL)',
  })
})

test('an abort ends a question that nobody answers', async () => {
  const stop = new AbortController()
  const asked = askTexts('a.example', { servers: ['127.0.0.1:9'] }, stop.signal)
  stop.abort()
  expect((await asked).kind).toBe('failure')
})
