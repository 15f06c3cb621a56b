import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { openForge, type ForgeOptions } from '../../../src/edge/forge/open-forge.ts'
import { scratchFolder } from '../../builders/folder.ts'
import { closedPort, listed, never } from '../loopback.ts'
import { answer, pullRequest, serveGithub, type Fault } from './github-server.ts'

const token = 'ghp_s3cretTokenOfTheJob'
const oid = (number: number) => number.toString(16).padStart(40, '0')

/** A clock that stands still, and notes how long it was asked to wait. */
function stillClock() {
  const waits: number[] = []
  const clock = {
    now: () => new Date('2026-11-21T09:00:00Z'),
    sleep: async (milliseconds: number) => void waits.push(milliseconds),
  }
  return { clock, waits }
}

async function open(api: string, changes: Partial<ForgeOptions> = {}) {
  const forge = openForge({
    repositoryUrl: 'https://github.com/acme/api',
    forge: null,
    api,
    token,
    cacheFolder: await scratchFolder(),
    clock: stillClock().clock,
    privateHosts: listed,
    pauseMs: 5,
    ...changes,
  })
  if (forge === null) throw new Error('There is no forge.')
  return forge
}

test('the account of the author and the merged pull request of each commit are told', async () => {
  await using server = await serveGithub({
    [oid(1)]: { login: 'ada', pullRequests: [pullRequest(7, { mergeCommit: { oid: oid(1) } })] },
    [oid(2)]: {},
  })
  const { facts, failures } = await (await open(server.url)).enrich([oid(1), oid(2)], never)
  expect(failures).toEqual([])
  expect(facts.get(oid(1))).toEqual({
    login: 'ada',
    pullRequest: {
      number: '7',
      title: 'feat: number 7',
      body: 'What it does.',
      labels: ['enhancement'],
      author: 'ada',
    },
  })
  expect(facts.get(oid(2))).toEqual({ login: null, pullRequest: null })
  expect(server.paths).toEqual(['/graphql'])
  expect(server.authorizations).toEqual([`token ${token}`])
})

test('pain 15: only the commits of the range are asked for, fifty at a time, and a second run asks for nothing', async () => {
  const oids = Array.from({ length: 120 }, (_, index) => oid(index + 1))
  await using server = await serveGithub(
    Object.fromEntries(oids.map((one, index) => [one, { pullRequests: [pullRequest(index + 1)] }])),
  )
  const cacheFolder = await scratchFolder()
  const first = await (await open(server.url, { cacheFolder })).enrich(oids, never)
  expect(server.asked.map(({ length }) => length)).toEqual([50, 50, 20])
  expect(server.asked.flat()).toEqual(oids)
  const second = await (await open(server.url, { cacheFolder })).enrich(oids, never)
  expect(server.asked).toHaveLength(3)
  expect(second.facts).toEqual(first.facts)
  expect(second.failures).toEqual([])
})

test("a GitHub of one's own is asked below its own address", async () => {
  await using server = await serveGithub({ [oid(1)]: { login: 'ada' } })
  const forge = await open(`${server.url}/api/v3/`)
  expect((await forge.enrich([oid(1)], never)).facts.get(oid(1))?.login).toBe('ada')
  expect(server.paths).toEqual(['/api/graphql'])
})

test('a token that is not taken is said once, and nothing more is asked', async () => {
  const refuse: Fault = (response) => answer(response, 401, { message: `Bad credentials ${token}` })
  await using server = await serveGithub({}, [refuse])
  const oids = Array.from({ length: 60 }, (_, index) => oid(index + 1))
  const { facts, failures } = await (await open(server.url)).enrich(oids, never)
  expect(facts.size).toBe(0)
  expect(failures).toEqual(['GitHub told nothing about 60 of 60 commits: it does not take the token.'])
  expect(server.asked).toHaveLength(1)
})

test('what GitHub says to a refusal is told without the token', async () => {
  const refuse: Fault = (response) =>
    answer(response, 403, { message: `Resource not accessible by ${token}` })
  await using server = await serveGithub({}, [refuse])
  const { failures } = await (await open(server.url)).enrich([oid(1)], never)
  expect(failures).toEqual([
    'GitHub told nothing about 1 of 1 commits (000000000000): it answered with status 403: Resource not accessible by ***.',
  ])
})

test('a secondary rate limit is waited for as long as GitHub says, then the answer comes', async () => {
  const limit: Fault = (response) =>
    answer(response, 403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '30' })
  await using server = await serveGithub({ [oid(1)]: { login: 'ada' } }, [limit])
  const { clock, waits } = stillClock()
  const { facts, failures } = await (await open(server.url, { clock })).enrich([oid(1)], never)
  expect(failures).toEqual([])
  expect(facts.get(oid(1))?.login).toBe('ada')
  expect(waits).toEqual([30_000])
})

test('a rate limit that ends too late is not waited for, and says when it ends', async () => {
  const limit: Fault = (response) =>
    answer(response, 429, { message: 'Too many requests' }, { 'retry-after': '1800' })
  await using server = await serveGithub({}, [limit])
  const { clock, waits } = stillClock()
  const { failures } = await (await open(server.url, { clock })).enrich([oid(1)], never)
  expect(failures[0]).toContain('its rate limit is reached; it asks to wait 1800 s')
  expect(waits).toEqual([])
  expect(server.asked).toHaveLength(1)
})

test('a limit that GraphQL reports with status 200 is a limit', async () => {
  const limit: Fault = (response) =>
    answer(
      response,
      200,
      { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000) },
    )
  await using server = await serveGithub({}, [limit])
  const { failures } = await (await open(server.url)).enrich([oid(1)], never)
  expect(failures[0]).toMatch(/its rate limit is reached; it asks to wait \d{4} s/)
  expect(server.asked).toHaveLength(1)
})

test('a gateway that fails once is asked again', async () => {
  const fail: Fault = (response) => answer(response, 502, { message: 'Server Error' })
  await using server = await serveGithub({ [oid(1)]: { login: 'ada' } }, [fail])
  const { facts, failures } = await (await open(server.url)).enrich([oid(1)], never)
  expect(failures).toEqual([])
  expect(facts.get(oid(1))?.login).toBe('ada')
  expect(server.asked).toHaveLength(2)
})

test('time that runs out is a failure of these commits, and what came before is used', async () => {
  const oids = Array.from({ length: 51 }, (_, index) => oid(index + 1))
  const pass: Fault = () => false
  const hang: Fault = () => true
  await using server = await serveGithub(Object.fromEntries(oids.map((one) => [one, { login: 'ada' }])), [
    pass,
    hang,
    hang,
    hang,
    hang,
  ])
  const forge = await open(server.url, { timeoutMs: 200 })
  const { facts, failures } = await forge.enrich(oids, never)
  expect(facts.size).toBe(50)
  expect(failures).toEqual([
    'GitHub told nothing about 1 of 51 commits (000000000000): there was no answer within 0.2 s.',
  ])
})

test('an answer that is cut off in the middle is no answer', async () => {
  const cut: Fault = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end('{"data":{"repository":{"nameWithOwner":"acme/api","c0":{"oi')
    return true
  }
  await using server = await serveGithub({}, [cut])
  const { facts, failures } = await (await open(server.url)).enrich([oid(1)], never)
  expect(facts.size).toBe(0)
  expect(failures[0]).toContain('its answer was not whole')
})

test('with errors for some commits the others count, and only they are remembered', async () => {
  const partly: Fault = (response) =>
    answer(response, 200, {
      data: {
        repository: {
          nameWithOwner: 'acme/api',
          c0: { oid: oid(1), author: { user: { login: 'ada' } }, associatedPullRequests: { nodes: [null] } },
          c1: null,
        },
      },
      errors: [{ path: ['repository', 'c1'], message: 'Timeout on validation of query' }],
    })
  await using server = await serveGithub({ [oid(2)]: { login: 'bob' } }, [partly])
  const cacheFolder = await scratchFolder()
  const first = await (await open(server.url, { cacheFolder })).enrich([oid(1), oid(2)], never)
  expect([...first.facts.keys()]).toEqual([oid(1)])
  expect(first.failures).toEqual([
    'GitHub told nothing about 1 of 2 commits (000000000000): Timeout on validation of query.',
  ])
  const second = await (await open(server.url, { cacheFolder })).enrich([oid(1), oid(2)], never)
  expect(second.failures).toEqual([])
  expect(second.facts.get(oid(2))?.login).toBe('bob')
  expect(server.asked[1]).toEqual([oid(2)])
})

test('a repository that GitHub does not know is said to be that', async () => {
  const unknown: Fault = (response) =>
    answer(response, 200, {
      data: { repository: null },
      errors: [{ type: 'NOT_FOUND', path: ['repository'], message: 'Could not resolve to a Repository' }],
    })
  await using server = await serveGithub({}, [unknown])
  const { failures } = await (await open(server.url)).enrich([oid(1)], never)
  expect(failures[0]).toContain('it does not know the repository, or the token may not read it')
})

test('a redirect is not followed, so that the token goes nowhere else', async () => {
  const visitors: (string | undefined)[] = []
  const elsewhere = createServer((request, response) => {
    visitors.push(request.headers.authorization)
    response.end('{}')
  })
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
  const { port } = elsewhere.address() as AddressInfo
  const away: Fault = (response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${port}/graphql` }).end()
    return true
  }
  await using server = await serveGithub({}, [away])
  const { failures } = await (await open(server.url)).enrich([oid(1)], never)
  await new Promise((resolve) => elsewhere.close(resolve))
  expect(failures[0]).toContain('it answered with a redirect, which is not followed')
  expect(visitors).toEqual([])
  expect(server.asked).toHaveLength(1)
})

test('a forge that nobody answers for is one failure, soon', async () => {
  const forge = await open(`http://127.0.0.1:${await closedPort()}`)
  const { failures } = await forge.enrich([oid(1)], never)
  expect(failures).toEqual([
    'GitHub told nothing about 1 of 1 commits (000000000000): the connection was refused.',
  ])
})

test('an interruption ends the questions, and what was answered stays', async () => {
  const stop = new AbortController()
  const interrupt: Fault = () => {
    stop.abort()
    return true
  }
  const oids = Array.from({ length: 120 }, (_, index) => oid(index + 1))
  const pass: Fault = () => false
  await using server = await serveGithub(Object.fromEntries(oids.map((one) => [one, { login: 'ada' }])), [
    pass,
    interrupt,
  ])
  const { facts, failures } = await (await open(server.url, { timeoutMs: 500 })).enrich(oids, stop.signal)
  expect(facts.size).toBe(50)
  expect(failures).toEqual(['GitHub told nothing about 70 of 120 commits: the run was interrupted.'])
  expect(server.asked).toHaveLength(2)
})

test('a question that GitHub is too slow for is asked in halves', async () => {
  const oids = Array.from({ length: 14 }, (_, index) => oid(index + 1))
  const slow: Fault = (response, { aliases }) =>
    aliases.length > 7 ? answer(response, 504, { message: 'We could not respond in time' }) : false
  await using server = await serveGithub(
    Object.fromEntries(oids.map((one) => [one, { login: 'ada' }])),
    Array.from({ length: 9 }, () => slow),
  )
  const { facts, failures } = await (await open(server.url)).enrich(oids, never)
  expect(failures).toEqual([])
  expect(facts.size).toBe(14)
})

test('without a token GitHub is not asked at all', async () => {
  await using server = await serveGithub({})
  const { facts, failures } = await (await open(server.url, { token: null })).enrich([oid(1)], never)
  expect(facts.size).toBe(0)
  expect(failures[0]).toContain('Set GITHUB_TOKEN')
  expect(server.asked).toEqual([])
})

test('an address without https gets no token, unless its host is listed', async () => {
  const { failures } = await (await open('http://proxy.acme.example')).enrich([oid(1)], never)
  expect(failures).toEqual([
    'GitHub was not asked: its address is not https, and its host is not in network.private-hosts.',
  ])
})
