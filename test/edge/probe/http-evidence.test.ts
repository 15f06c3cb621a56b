import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { createPrivateHosts } from '../../../src/edge/private-hosts.ts'
import { json, look, running, serve } from './servers.ts'

test('a look leaves the address, the digest of the body and the clock of the server', async () => {
  const port = await serve(running('1.4.0'))
  const found = await look(`http://service.example:${port}`)
  const body = '{"status":"ok","version":"1.4.0"}'
  expect(found.evidence).toEqual({
    address: '127.0.0.1',
    family: 4,
    bodySha256: createHash('sha256').update(body).digest('hex'),
    bodyBytes: body.length,
    dateSkewMs: expect.any(Number),
  })
  expect(Math.abs(found.evidence?.dateSkewMs ?? Number.NaN)).toBeLessThan(60_000)
  expect(found.warnings).toBeUndefined()
})

test('failure mode 20: a server whose clock differs by ten minutes is a warning', async () => {
  const port = await serve((_request, response) => {
    const date = new Date(Date.now() - 600_000).toUTCString()
    response.writeHead(200, { ...json, date }).end('{}')
  })
  const found = await look(`http://service.example:${port}`)
  expect(found.outcome).toBe('pass')
  expect(found.warnings?.[0]).toMatch(/^its clock is (599|600|601) s behind the clock here$/)
  expect(found.evidence?.dateSkewMs).toBeLessThan(-590_000)
})

test('failure mode 38: a 429 with Retry-After says how long to wait', async () => {
  const port = await serve((_request, response) => response.writeHead(429, { 'retry-after': '7' }).end())
  const found = await look(`http://service.example:${port}`)
  expect(found).toMatchObject({ outcome: 'error', code: 'rate-limited', retryAfterMs: 7_000 })
})

test('headers of a check are sent with their secrets, and what comes back is kept without them', async () => {
  const port = await serve((request, response) => {
    const token = request.headers.authorization?.split(' ')[1]
    response.writeHead(200, json).end(JSON.stringify({ version: token, tenant: request.headers['x-tenant'] }))
  })
  const found = await look(`http://service.example:${port}`, {
    check: {
      version: '$.version',
      json: { '$.tenant': 'acme' },
      headers: { Authorization: 'Bearer ${TOKEN}', 'X-Tenant': 'acme' },
    },
    variable: (name) => (name === 'TOKEN' ? 'hunter22\n' : undefined),
  })
  expect(found).toMatchObject({ outcome: 'stale', version: '[redacted]', reason: 'is [redacted], not 1.4.0' })
})

test('a secret that is not set is a mistake here, not a failure there', async () => {
  const check = { headers: { Authorization: 'Bearer ${TOKEN}' } }
  const found = await look('http://service.example', { check })
  expect(found).toMatchObject({ outcome: 'error', code: 'SECRET_MISSING' })
  expect(found.reason).toContain('TOKEN')
})

test('a header that cannot be sent is a mistake here, not a failure there', async () => {
  const port = await serve(running('1.4.0'))
  const check = { headers: { 'X-Odd': '${ODD}' } }
  const found = await look(`http://service.example:${port}`, {
    check,
    variable: (name) => (name === 'ODD' ? 'a\nb' : undefined),
  })
  expect(found).toMatchObject({ outcome: 'error', code: 'ERR_INVALID_CHAR' })
})

test('a name server that says nothing until the time is up is a fault here, not there', async () => {
  const hosts = createPrivateHosts([], () => undefined)
  for (const check of [{}, { addresses: 'each' }, { family: 'both' }] as const) {
    const signal = AbortSignal.timeout(30)
    expect(await look('http://service.example', { hosts, check, signal })).toMatchObject({
      outcome: 'error',
      code: 'EAI_AGAIN',
    })
  }
})
