import { connect } from 'node:net'
import { HtmlValidate } from 'html-validate'
import { expect, onTestFinished, test } from 'vitest'
import { startUnsubscribeServer, type UnsubscribeServerOptions } from '../../src/edge/unsubscribe-server.ts'
import { recipientId, recipientKeys } from '../../src/notices/recipient.ts'
import { askingPage, donePage, laterPage } from '../../src/notices/unsubscribe-page.ts'
import { readUnsubscribeToken, unsubscribeToken } from '../../src/notices/unsubscribe-token.ts'

const key = 'a key for tests'
const token = unsubscribeToken(key, recipientId('email', 'ada@customer.example', key))
const oneClick = {
  method: 'POST',
  redirect: 'manual',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: 'List-Unsubscribe=One-Click',
} as const

/** Keeps what it is asked to record, as the ledger would: only what a key has signed, and each reader once. */
async function aServer(options: Partial<UnsubscribeServerOptions> = {}) {
  const batches: string[][] = []
  const gone = new Set<string>()
  const server = await startUnsubscribeServer({
    host: '127.0.0.1',
    port: 0,
    product: 'Acme <API>',
    record: async (tokens) => {
      batches.push([...tokens])
      for (const one of tokens) {
        const request = readUnsubscribeToken(one, { keys: recipientKeys(key, null).all, audiences: [] })
        if (request) gone.add(request.recipient)
      }
    },
    ...options,
  })
  onTestFinished(() => server.close())
  return { ...server, batches, gone, link: `${server.url}/leave/${token}` }
}

/** All that a reader, or a program that probes, could tell two answers apart by. */
async function seen(response: Response) {
  const headers = [...response.headers].filter(
    ([name]) => !['date', 'connection', 'keep-alive'].includes(name),
  )
  return { status: response.status, headers, body: await response.text() }
}

test('trap 22: looking at the link changes nothing, whoever looks', async () => {
  const { link, url, batches } = await aServer()
  const shown = await seen(await fetch(link))
  expect(shown.status).toBe(200)
  expect(shown.body).toContain('<form method="post">')
  expect(await seen(await fetch(`${url}/`))).toEqual(shown)
  const head = await fetch(link, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  for (const method of ['PUT', 'DELETE', 'OPTIONS'])
    expect((await fetch(link, { method })).status, method).toBe(405)
  expect((await fetch(link, { method: 'POST', body: '' })).status).toBe(200)
  expect((await fetch(link, { ...oneClick, body: 'List-Unsubscribe=Two' })).status).toBe(200)
  expect(batches).toEqual([])
})

test('trap 22: leaving twice, with a forged, a cut or no token gets the same answer, and records the good one alone', async () => {
  const { link, url, gone } = await aServer()
  const first = await seen(await fetch(link, oneClick))
  expect(first.status).toBe(200)
  expect(gone.size).toBe(1)
  const forged = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
  for (const address of [link, `${url}/leave/${forged}`, link.slice(0, -5), `${url}/leave`, `${link}x`])
    expect(await seen(await fetch(address, oneClick)), address).toEqual(first)
  expect(gone.size).toBe(1)
  expect(first.body).not.toContain(token)
})

test('the body may come in either way that mail programs post it, and the token anywhere in the address', async () => {
  for (const address of [`/leave?t=${token}`, `/${token}/`, `/u/${token}.`]) {
    const { url, gone } = await aServer()
    expect((await fetch(`${url}${address}`, oneClick)).status).toBe(200)
    expect(gone.size, address).toBe(1)
  }
  const { link, gone } = await aServer()
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  await fetch(link, { method: 'POST', body: form })
  expect(gone.size).toBe(1)
})

test('an answer sets no cookie, leads nowhere, loads nothing and tells no one where it came from', async () => {
  const { link } = await aServer()
  for (const response of [await fetch(link), await fetch(link, oneClick)]) {
    const { headers } = response
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('location')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'$/,
    )
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    const body = await response.text()
    expect(body).toContain('Acme &lt;API&gt;')
    expect(body).not.toMatch(/<script|https?:|@(?!media)/)
  }
})

test('what could not be recorded is not called done', async () => {
  const errors: unknown[] = []
  const record = () => Promise.reject(new Error('no remote'))
  const { link } = await aServer({ record, failed: (error) => errors.push(error) })
  const response = await fetch(link, oneClick)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60'])
  expect(await response.text()).toContain('Please try again')
  expect(errors).toHaveLength(1)
})

test('what comes while something is recorded is recorded together, and too much of it is sent away', async () => {
  let go: () => void = () => undefined
  const waited = new Promise<void>((resolve) => (go = resolve))
  const batches: number[] = []
  const record = async (tokens: readonly string[]) => {
    batches.push(tokens.length)
    await waited
  }
  const { url } = await aServer({ record, mostWaiting: 3 })
  const link = (index: number) =>
    `${url}/${unsubscribeToken(key, recipientId('email', `p${index}@x.example`, key))}`
  const answers = [fetch(link(0), oneClick)]
  while (batches.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const refused = await Promise.race(
    [1, 2, 3, 4].map((index) => {
      const answer = fetch(link(index), oneClick)
      answers.push(answer)
      return answer
    }),
  )
  expect(refused.status).toBe(503)
  go()
  const codes = await Promise.all(answers.map(async (answer) => (await answer).status))
  expect(codes.toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 503])
  expect(batches).toEqual([1, 3])
})

test('a body or an address that is too long is refused', async () => {
  const { link, url, batches } = await aServer()
  expect((await fetch(link, { ...oneClick, body: 'x'.repeat(5000) })).status).toBe(413)
  expect((await fetch(`${url}/${'x'.repeat(3000)}`)).status).toBe(414)
  expect(batches).toEqual([])
})

test('what is no HTTP, and what breaks off, does no harm', async () => {
  const { link, url, gone } = await aServer()
  const port = Number(new URL(url).port)
  for (const bytes of [
    '\0\0\0\r\n\r\n',
    `POST /${token} HTTP/1.1\r\nhost: x\r\ncontent-length: 26\r\n\r\nList-Uns`,
  ])
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
      socket
        .on('close', () => resolve())
        .on('error', () => undefined)
        .resume()
    })
  expect(gone.size).toBe(0)
  expect((await fetch(link, oneClick)).status).toBe(200)
})

test('a port that is taken is said so', async () => {
  const { url } = await aServer()
  await expect(aServer({ port: Number(new URL(url).port) })).rejects.toMatchObject({ code: 'USAGE' })
})

test('the pages are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: { 'no-inline-style': 'off' },
  })
  for (const { html } of [askingPage('Acme'), donePage('Acme'), laterPage('Acme')]) {
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  }
})
